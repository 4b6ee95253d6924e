"""Site: the name of the site, which crowns a page's menu.

What lives here: which of the lines above a title it is, and the banner that stands beside it.
"""

import re
from collections.abc import Collection, Iterable, Iterator
from itertools import islice

import regex

from nato_news import dates
from nato_news.generic.line.kinds import is_kind
from nato_news.generic.line.lines import HOME, Lines
from nato_news.labelling import Label, label_of
from nato_news.vocabulary import Role, Zone

_SKIPS = (  # begin, in small letters, the links and tools that stand above a site's name
    *("skip ", "zum inhalt", "direkt zum inhalt", "zur ", "aller au", "ir al ", "pasar al ", "saltar ", "pular "),
    *("ir para ", "salta ", "vai al", "przejdź do ", "перейти ", "içeriğe ", "məzmuna ", "sign in", "log in", "menu"),
    *("menü", "search", "such", "cerca ", "ricerca ", "recherche", "buscar", "búsqueda", "pesquis", "szukaj"),
    *("wyszuk", "пошук", "поиск", "arama", "axtarış"),
)
_MENUS = ("menu", "menü", "menú", "меню", "menyu", "main menu", "hauptmenü")  # buttons below a site's name
_WARMTH = re.compile(r"\d ?°")
_RATE = regex.compile(
    r"(?:\p{Lu}[\p{L} ]{2,20}: )?(?:\p{Lu}{3,8}(?: \d{2,3})?:? [+–−-]?[$€₺]? ?\d+[.,]\d+[^\p{L}]{0,20})+"
)
_LONGEST_BANNER = 80  # characters
_PARTED = " | "  # today's date and what is said of it
_MOST_ABOVE = 3  # lines above a title, one of which is the site's name
_PAIR = 3  # words of two sections side by side
_SHORTEST = 4  # characters of a name; what is shorter is a language's code
_RIGHTS = ("©", "opyright", "(c)", "WordPress")
_SHORTEST_HOLDER, _WORDS_OF_HOLDER = 3, 8
_AROUND_HOLDER = regex.compile(r"©|\(c\)|copyright|\d{4}|[-–—,.:|(«»“”\"]|all rights", regex.IGNORECASE)


def site_of(lines: Lines, title: int | None, inserts: Collection[int]) -> int | None:
    """The site's name above TITLE: who holds the rights, the one line of several words, or what a menu stands below."""
    named = next(_unmarked(lines, _naming_house(lines, title or 0), inserts), None)
    if named is not None:
        return named
    above = list(islice(_unmarked(lines, range(title or 0), inserts), _MOST_ABOVE + 1))
    if not above:
        return None
    crowning = (number for number in range(title or 0) if is_above_home(lines, number))
    for number in _unmarked(lines, crowning, inserts):
        if number == above[0] or " " in lines.texts[number]:
            return number
    number = above[0]
    text = lines.texts[number]
    if len(above) > _MOST_ABOVE:
        return number if crowns_menu(lines, number) else None
    of_two = text.count(" ") == _PAIR - 1 and " & " in text
    names = " " in text and not of_two and not text.isupper() and not is_kind(text)
    names = names or (len(above) > 1 and crowns_menu(lines, number))
    # Below a way stands a section.
    below_way = number > 0 and lines.breadcrumb(number - 1)
    return number if names and not below_way else None


def _naming_house(lines: Lines, end: int) -> Iterator[int]:
    """The lines above END that say whose site the page is: its host at the top, or who holds the rights."""
    if end and lines.domain(0):
        yield 0
    yield from holding_rights(lines, end)


def holding_rights(lines: Lines, end: int) -> Iterator[int]:
    """The lines above END that say who holds the rights of the page, and nothing else."""
    stated = (text for text in lines.texts if any(map(text.__contains__, _RIGHTS)))
    parts = (part.strip().casefold() for text in stated for part in _AROUND_HOLDER.split(text))
    holders = {name for part in parts if len(part) >= _SHORTEST_HOLDER for name in (part, *_without_form(part))}
    return (number for number in range(end) if lines.texts[number].casefold() in holders)


def _without_form(holder: str) -> Iterator[str]:
    """The first words of HOLDER, two at the least: behind a name stand what house it is and what made the page."""
    words = holder.split()
    return (" ".join(words[:count]) for count in range(2, min(len(words), _WORDS_OF_HOLDER)))


def is_above_home(lines: Lines, number: int) -> bool:
    """Whether the line stands right above the way to the site's first page, as its name does."""
    below = number + 1
    if below == len(lines) or lines.zone(below) is not Zone.NAVIGATION or len(lines.texts[number]) < _SHORTEST:
        return False
    return HOME.fullmatch(lines.texts[below]) is not None


def crowns_menu(lines: Lines, number: int) -> bool:
    """Whether the line is a name, with nothing of a menu above it but a banner and links that skip."""
    words = lines.texts[number].split(" ")
    below = number + 1
    opened = below < len(lines) and lines.texts[below].casefold() in _MENUS
    named = opened or sum(word[:1].isupper() for word in words) > 1
    if not named or lines.ends_sentence(number):
        return False
    return all(is_banner(lines, n) or skips(lines, n) for n in range(number))


def skips(lines: Lines, number: int) -> bool:
    """Whether the line is a link or a tool that stands above a site's name."""
    return lines.texts[number].casefold().startswith(_SKIPS)


def is_banner(lines: Lines, number: int) -> bool:
    """Whether the line says what day it is, how warm it is or what money is worth."""
    text = lines.texts[number]
    if lines.blocks[number].date is not None:
        return True
    if len(text) > _LONGEST_BANNER:
        return False
    if ("°" in text and _WARMTH.search(text)) or (not text[-1:].isalpha() and _RATE.fullmatch(text)):
        return True
    today, parted, _ = text.partition(_PARTED)
    return parted != "" and dates.read(today) is not None


def _unmarked(lines: Lines, numbers: Iterable[int], inserts: Collection[int]) -> Iterator[int]:
    for number in numbers:
        way = lines.breadcrumb(number) or lines.arrow(number) or lines.row(number)
        if lines.plain(number) and not (way or skips(lines, number) or number in inserts or is_banner(lines, number)):
            yield number


def of_menu(lines: Lines, number: int) -> Label:
    """A line of a menu, or of the banner above it."""
    return label_of(Zone.NAVIGATION, Role.OTHER if is_banner(lines, number) else Role.LINK)
