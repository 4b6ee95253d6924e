"""Inserts: what a template puts in between, wherever on a page it stands.

What lives here: the lines of sign-up boxes, rows of buttons that share the page, and tags one below the other.
"""

import re
from collections.abc import Iterator
from itertools import groupby, islice, pairwise, takewhile

from nato_news.generic.lines import Lines
from nato_news.labelling import Label, label_of
from nato_news.vocabulary import Role, Zone

_SIGN_UP = (Zone.PROMOTION, Role.NOTICE)
_LINK, _BUTTON = label_of(Zone.NAVIGATION, Role.LINK), label_of(Zone.MAIN, Role.ACTION)
_NETWORK = re.compile(
    r"\b(?:facebook|twitter|tweet|x|whatsapp|telegram|linkedin|pinterest|vk|вконтакте|reddit|bluesky)\b", re.IGNORECASE
)
_OFFER = re.compile(
    r"newsletter|inbox|postfach|boletín|tu correo|e-mail|mailbox|boîte mail|casella|posta elettronica|caixa de"
    r"|skrzynk|розсилк|рассылк|bülten|e-posta|kündbar|abbestellbar|cancel any ?time|unsubscribe|sans engagement"
    r"|(?:wochen|monate?) (?:für|um) |(?:weeks|months) for |meses por |nutzungsbedingungen|terms of|privacy policy"
    r"|every (?:\w+day|week|morning|month)|jede[nr]? (?:\w+tag|morgen|woche)|ogni (?:\w+dì|settimana|mattina)"
    r"|cada (?:semana|mañana|sábado|domingo|lunes|viernes)|chaque (?:semaine|matin|mois)|co tydzień"
    r"|щотижня|her (?:hafta|sabah)",
    re.IGNORECASE,
)
_LONGEST_OFFER = 130  # characters
_LONGEST_TEXT = 200  # characters of a line between two markers of a box
_APPLAUSE = re.compile(r"--|\d[\d.,]*[Kk]?")  # by how many, below a text and its tags
_LONGEST_TAG = 30  # characters
_TOPICS = re.compile(
    "(?:related |more )?topics|themen|zum thema|mehr zum thema|thèmes|sujets|temas|assuntos|tópicos|argomenti|temi"
    "|tematy|теми|темы|konular|mövzular|onderwerpen|ämnen|emner",
    re.IGNORECASE,
)
_MOST_TOPICS = 8
_BACK, _FORTH = ("prev", "previous"), "next"  # buttons beside the pictures of a row
_ROW = 4  # lines between them
_LONGEST = 4  # lines from one marker of a box to the next
_WORDS_OF_LINK = 2  # of a menu's link that says the same as a box


def find_inserts(lines: Lines, title: int | None, first: int) -> dict[int, Label]:
    """The labels of such lines of a page whose title is at TITLE and whose body begins at FIRST."""
    rows = {number: _BUTTON if number > first or not shares else _LINK for number, shares in _rows(lines)}
    rows |= dict(_galleries(lines))
    return rows | dict(_tags(lines, first)) | dict.fromkeys(_sign_ups(lines, title), label_of(*_SIGN_UP))


def _rows(lines: Lines) -> Iterator[tuple[int, bool]]:
    """The buttons that stand beside others, and whether one of them names a network."""
    for is_button, run in groupby(range(len(lines)), lines.button):
        numbers = list(run)
        if is_button and len(numbers) > 1:
            shares = any(_NETWORK.search(lines.texts[number]) for number in numbers)
            yield from ((number, shares) for number in numbers)


def _galleries(lines: Lines) -> Iterator[tuple[int, Label]]:
    """The captions of a row of pictures, and the buttons beside them."""
    back = -1
    for number, text in enumerate(lines.texts):
        if text.casefold() in _BACK:
            back = number
        elif text.casefold() == _FORTH and back >= 0 and 1 < number - back <= _ROW + 1:
            captions = range(back + 1, number)
            if lines.ends_sentence(captions[0]) and lines.is_text(captions[0]):
                yield from ((at, label_of(Zone.MAIN, Role.CAPTION)) for at in captions)
                yield from ((at, _BUTTON) for at in (back, number))


def _tags(lines: Lines, first: int) -> Iterator[tuple[int, Label]]:
    """The short lines below FIRST that stand below the label of a tag line, or between a text and its applause."""

    def can_be_tag(number: int) -> bool:
        return lines.plain(number) and len(lines.texts[number]) <= _LONGEST_TAG and not lines.ends_sentence(number)

    def can_be_link(number: int) -> bool:
        # What a page is about may be what other pages have a link to ("Accessibility").
        return can_be_tag(number) or (lines.marked(number, Role.LINK) and " " not in lines.texts[number])

    for number in range(first, len(lines)):
        found, text, tags = lines.markers[number], lines.texts[number], []
        below = takewhile(can_be_tag, range(number + 1, len(lines)))
        if found and found.role is Role.TAGS and (found.values is None or text.endswith(":")):
            tags = list(below)
        elif found is None and _TOPICS.fullmatch(text) and not can_be_tag(number - 1):
            tags = list(islice(below, _MOST_TOPICS + 1))
            if 0 < len(tags) <= _MOST_TOPICS:
                yield number, Label(Zone.MAIN, Role.TAGS, None, {})
            else:
                tags = []
        elif _APPLAUSE.fullmatch(text):
            above = list(takewhile(can_be_link, range(number - 1, first, -1)))
            tags = above if len(above) > 1 and lines.ends_sentence(above[-1] - 1) else []
        yield from ((tag, label_of(Zone.MAIN, Role.TAGS)) for tag in tags)


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
    return found | {number - 1 for number in found if number - 1 not in found and _heads_box(lines, number - 1)}


def _heads_box(lines: Lines, number: int) -> bool:
    """Whether the line above a box is its title: a text is above it, and none is it."""
    if number < 1 or not lines.title_like(number) or lines.is_text(number):
        return False
    return lines.is_text(number - 1) and lines.ends_sentence(number - 1)


def _offers(lines: Lines, number: int) -> bool:
    """Whether the line is a field of a form, or says what comes by mail or at what price."""
    found, text = lines.markers[number], lines.texts[number]
    if found is not None:
        return (found.zone, found.role) == (Zone.COMMENTS, Role.OTHER)
    return len(text) <= _LONGEST_OFFER and _OFFER.search(text) is not None


def _is_link(lines: Lines, number: int, title: int | None) -> bool:
    return title is not None and number < title and len(lines.texts[number].split()) <= _WORDS_OF_LINK
