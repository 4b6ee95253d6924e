"""Inserts: what a template puts in between, wherever on a page it stands.

What lives here: the lines of sign-up boxes and of rows of pictures, rows of buttons that share the page, and the
titles of the pages before and behind it.
"""

import re
from collections.abc import Iterator
from itertools import groupby, pairwise, takewhile

from nato_news.boilerplate import NETWORKS
from nato_news.generic.around.tags import find_tags
from nato_news.generic.line.lines import Lines
from nato_news.labelling import Label, label_of
from nato_news.subscription import asks_gift
from nato_news.vocabulary import Role, Zone

_SIGN_UP = (Zone.PROMOTION, Role.NOTICE)
_LINK, _BUTTON = label_of(Zone.NAVIGATION, Role.LINK), label_of(Zone.MAIN, Role.ACTION)
_NETWORK = re.compile(rf"{'|'.join(NETWORKS)}|\bx\b|\bvk\b|вконтакте|reddit", re.IGNORECASE)
_OFFER = re.compile(
    r"newsletter|inbox|postfach|verpasse|boletín|tu correo|e-mail|by email|mailbox|boîte mail|casella"
    r"|posta elettronica|caixa de|skrzynk|розсилк|рассылк|bülten|e-posta|kündbar|abbestellbar|cancel any ?time"
    r"|unsubscribe|sans engagement|(?:wochen|monate?) (?:für|um) |(?:weeks|months) for |meses por "
    r"|nutzungsbedingungen|terms of|privacy policy|every (?:\w+day|week|morning|month)"
    r"|jede[nr]? (?:\w+tag|morgen|woche)|ogni (?:\w+dì|settimana|mattina)"
    r"|cada (?:semana|mañana|sábado|domingo|lunes|viernes)|chaque (?:semaine|matin|mois)|co tydzień|щотижня"
    r"|her (?:hafta|sabah)|(?:votre|ta) boîte|une fois par semaine|once a week|(?:einmal|1x) (?:pro|die|in der) woche"
    r"|una vez (?:a la|por) semana|una volta (?:a|alla) settimana|uma vez por semana|raz w tygodniu|раз на тиждень"
    r"|раз в неделю|haftada bir|həftədə bir",
    re.IGNORECASE,
)
_LONGEST_OFFER = 130  # characters
_LONGEST_TEXT = 200  # characters of a line between two markers of a box, or above a button that asks for a gift
_TURNS = {  # stand above the title of the page that they lead to
    *("previous article", "next article", "previous post", "next post", "previous story", "next story"),
    *("vorheriger artikel", "nächster artikel", "vorheriger beitrag", "nächster beitrag", "article précédent"),
    *("article suivant", "artículo anterior", "artículo siguiente", "entrada anterior", "entrada siguiente"),
    *("articolo precedente", "articolo successivo", "prossimo articolo", "artigo anterior", "próximo artigo"),
    *("poprzedni artykuł", "następny artykuł", "poprzedni wpis", "następny wpis", "попередня стаття"),
    *("наступна стаття", "попередній запис", "наступний запис", "предыдущая статья", "следующая статья"),
    *("предыдущая запись", "следующая запись", "önceki yazı", "sonraki yazı", "önceki haber", "sonraki haber"),
    *("əvvəlki xəbər", "növbəti xəbər", "vorig artikel", "volgend artikel"),
}
_LONGEST_TURN = 24  # characters
_BACK, _FORTH = ("prev", "previous"), "next"  # buttons beside the pictures of a row
_ROW, _LONGEST_BUTTON = 4, 8  # lines between them, characters of one
_LONGEST = 4  # lines from one marker of a box to the next
_WORDS_OF_LINK = 2  # of a menu's link that says the same as a box


def find_inserts(lines: Lines, title: int | None, first: int) -> dict[int, Label]:
    """The labels of such lines of a page whose title is at TITLE and whose body begins at FIRST."""
    rows = {number: _BUTTON if number > first or not shares else _LINK for number, shares in _rows(lines)}
    rows |= dict(_galleries(lines)) | dict.fromkeys(_turned_to(lines), _LINK)
    return rows | find_tags(lines, first) | dict.fromkeys(_sign_ups(lines, title), label_of(*_SIGN_UP))


def _rows(lines: Lines) -> Iterator[tuple[int, bool]]:
    """The buttons that stand beside others, and whether one of them names a network."""
    for is_button, run in groupby(range(len(lines)), lines.button):
        numbers = list(run)
        if not is_button:
            continue
        shares = [network for number in numbers for network in _NETWORK.findall(lines.texts[number])]
        if len(numbers) > 1 or len(shares) > 1:
            yield from ((number, len(shares) > 0) for number in numbers)


def _galleries(lines: Lines) -> Iterator[tuple[int, Label]]:
    """The captions of a row of pictures, and the buttons beside them."""
    back = -1
    for number, text in enumerate(lines.texts):
        if len(text) > _LONGEST_BUTTON:
            continue
        if text.casefold() in _BACK:
            back = number
        elif text.casefold() == _FORTH and back >= 0 and 1 < number - back <= _ROW + 1:
            captions = range(back + 1, number)
            if lines.ends_sentence(captions[0]):
                yield from ((at, label_of(Zone.MAIN, Role.CAPTION)) for at in captions)
                yield from ((at, _BUTTON) for at in (back, number))


def _turned_to(lines: Lines) -> Iterator[int]:
    """The titles below the links to the previous page and to the next."""
    for number, text in enumerate(lines.texts[:-1]):
        if len(text) <= _LONGEST_TURN and text.casefold().strip(" :«»‹›←→") in _TURNS:
            below = number + 1
            if lines.markers[below] is None and lines.title_like(below):
                yield below


def _sign_ups(lines: Lines, title: int | None) -> set[int]:
    """The lines of sign-up boxes: markers, the few lines between two of them, and what beside them speaks of mail.

    Menus above TITLE have none.
    """
    signs = [
        number
        for number, marker in enumerate(lines.markers)
        if marker and (marker.zone, marker.role) == _SIGN_UP and not _is_link(lines, number, title)
    ]
    found = set(signs)
    for above, below in pairwise(signs):
        between = range(above + 1, below)
        if below - above <= _LONGEST and not any(
            lines.markers[n] or len(lines.texts[n]) > _LONGEST_TEXT for n in between
        ):
            found.update(range(above, below))
    for number in sorted(found):
        found.update(takewhile(lambda other: _offers(lines, other), range(number + 1, len(lines))))
        found.update(takewhile(lambda other: _offers(lines, other), range(number - 1, -1, -1)))
    found.update(_appeals(lines, title))
    return found | {number - 1 for number in found if number - 1 not in found and _heads_box(lines, number - 1)}


def _appeals(lines: Lines, title: int | None) -> Iterator[int]:
    """The texts right above the buttons below TITLE that ask for a gift."""
    top = -1 if title is None else title
    for number in range(top + 2, len(lines)):
        above = number - 1
        brief = len(lines.texts[above]) <= _LONGEST_TEXT
        if brief and asks_gift(lines.texts[number]) and lines.is_text(above) and lines.plain(above):
            yield from (above, number)


def _heads_box(lines: Lines, number: int) -> bool:
    """Whether the line above a box is its title: a text is above it, and none is it."""
    if number < 1 or not lines.title_like(number) or lines.is_text(number):
        return False
    return lines.is_text(number - 1)


def _offers(lines: Lines, number: int) -> bool:
    """Whether the line is a field of a form, or says what comes by mail or at what price."""
    found, text = lines.markers[number], lines.texts[number]
    if found is not None:
        return (found.zone, found.role) == (Zone.COMMENTS, Role.OTHER)
    return len(text) <= _LONGEST_OFFER and _OFFER.search(text) is not None


def _is_link(lines: Lines, number: int, title: int | None) -> bool:
    return title is not None and number < title and len(lines.texts[number].split()) <= _WORDS_OF_LINK
