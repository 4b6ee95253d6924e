"""Section: what part of a site a page belongs to.

What lives here: which line above the title says it, and the sections and tags that stand beside a text's day.
"""

import re
from collections.abc import Container

from nato_news.boilerplate import marker
from nato_news.folding import caseless
from nato_news.generic.head.site import skips
from nato_news.generic.line.kinds import is_kind
from nato_news.generic.line.lines import STEP, Lines
from nato_news.page import Shape
from nato_news.vocabulary import Role, Zone

POINTERS = "> »"  # stand before a section
_HEADS = (
    *("categories", "kategorien", "catégories", "categorías", "categorie", "categorias", "kategorie", "категорії"),
    *("рубрики", "kategoriler", "kateqoriyalar", "categorieën", "kategorier"),
)
_FILED = re.compile(
    "(?:Categor(?:y|ies)|Kategorien?|Catégories?|Categorías?|Categori[ae]s?|Kategori[ae]|Рубрик[аи])"
    " (?P<section>.{2,60})"
    "|(?:Tags?|Schlagwörter|Étiquettes?|Etiquetas?|Tagi|Метки|Позначки|Etiketler) (?P<tags>.{2,200})"
)
_ISSUE = re.compile(r"(?:N[°ºo.]|Nr\.?|№)\.? ?\d[\d/.-]*", re.IGNORECASE)
_TOOLS = (  # end a menu
    *("sign in", "log in", "login", "search", "subscribe", "anmelden", "einloggen", "suche", "connexion"),
    *("se connecter", "recherche", "iniciar sesión", "buscar", "entrar", "accedi", "cerca", "zaloguj"),
    *("zaloguj się", "szukaj", "увійти", "пошук", "войти", "поиск", "giriş", "giriş yap", "ara", "daxil ol", "axtarış"),
)
_ROW = 3  # spaces at the least in several links side by side
_MENU = 60  # lines above a section in which a menu names it too
_LEAST_SECTION = 3  # characters
_SECTION, _KICKER = 3, 5  # words at the most; of what stands below the way to the page


def section_of(lines: Lines, title: int | None, site: int | None, signed: Container[int]) -> int | None:
    """The section above TITLE, or above the date and the SIGNED lines there: a word or three, or the way to it."""
    number = (title or 0) - 1
    while number >= 0 and (_dates(lines, number) or number in signed or number - 1 in signed):
        number -= 1
    if number < 0 or number == site or _ends_bullets(lines, number):
        return None
    if lines.breadcrumb(number):
        return number if title is not None and _leads_to_section(lines, number, title) else None
    if not _is_brief(lines, number):
        return None
    above = number - 1
    alone = (
        above < 0 or above == site or (above == 0 and skips(lines, 0)) or _dates(lines, above) or _is_mark(lines, above)
    )
    named = is_in_menu(lines, number) or (above >= 0 and heads_section(lines, above))
    unmarked = lines.markers[number] is None  # a menu has more than one word
    return number if named or ((alone or _stands_out(lines, number)) and unmarked) else None


def _ends_bullets(lines: Lines, number: int) -> bool:
    """Whether the line is the last of a menu's row of bullets."""
    return all(block.bullet for block in lines.blocks[max(number - 1, 0) : number + 1])


def heads_section(lines: Lines, number: int) -> bool:
    """Whether the line says that where a post is filed stands below it."""
    return caseless(lines.texts[number]) in _HEADS


def _is_mark(lines: Lines, number: int) -> bool:
    return lines.blocks[number].shape is Shape.MARK


def _dates(lines: Lines, number: int) -> bool:
    """Whether the line says of when the page is, or of which issue."""
    return lines.meta(number) is not None or _ISSUE.fullmatch(lines.texts[number]) is not None


def filed_beside(lines: Lines, number: int) -> dict[str, str] | None:
    """The section or the tags that the line says beside the other or a day, as WordPress prints them."""
    filed = _FILED.fullmatch(lines.texts[number])
    beside = (other for other in (number - 1, number + 1) if 0 <= other < len(lines))
    if not filed or not any(_is_foot(lines, other) for other in beside):
        return None
    return {field: value for field, value in filed.groupdict().items() if value}


def _is_foot(lines: Lines, number: int) -> bool:
    """Whether the line says when a post appeared, or what it is about."""
    return lines.dated(number) or lines.marked(number, Role.TAGS) or _FILED.fullmatch(lines.texts[number]) is not None


def _stands_out(lines: Lines, number: int) -> bool:
    """Whether the line stands out: a way, an offer or a tool is above it, or it is in capitals or a kind of text."""
    text, above = lines.texts[number], lines.texts[number - 1]
    beside = lines.breadcrumb(number - 1) or lines.zone(number - 1) is Zone.PROMOTION
    beside = beside or above.casefold() in _TOOLS
    if beside or is_kind(text):
        return True
    return text.isupper()


def _leads_to_section(lines: Lines, number: int, title: int) -> bool:
    """Whether a way through the site begins with a section and ends with one, not with the page itself."""
    way = lines.texts[number]
    steps = STEP.split(way)
    return len(steps) > 1 and marker(steps[0]) is None and lines.texts[title] not in way


def ends_way(lines: Lines, end: int) -> int | None:
    """The line above END that a way through the site ends with, right above it: what a page of a list is about."""
    ways = (number for number in range(end - 1) if lines.breadcrumb(number))
    return next((way + 1 for way in ways if STEP.split(lines.texts[way])[-1] == lines.texts[way + 1]), None)


def is_in_menu(lines: Lines, number: int) -> bool:
    """Whether the menu above names the line, one link a line or several side by side; of a few sections each."""
    menu = list(map(caseless, lines.texts[max(number - _MENU, 0) : number]))
    rows = [f" {text} " for text in menu if text.count(" ") >= _ROW]
    parts = caseless(lines.texts[number].lstrip(POINTERS)).split(", ")
    return all(part in menu or any(f" {part} " in row for row in rows) for part in parts)


def _is_brief(lines: Lines, number: int) -> bool:
    """Whether the line is a word or three that can name a section."""
    bare = lines.texts[number].lstrip(POINTERS)
    words = bare.split(" ")
    # In three words a small one ("Notes from Hobley") says that they are a name.
    kind = is_kind(bare)
    led = number > 0 and lines.breadcrumb(number - 1)
    named = len(words) == _SECTION and not kind and not led and any(word[:1].islower() for word in words)
    longest = _KICKER if led else _SECTION
    if len(bare) < _LEAST_SECTION or len(words) > longest or named or lines.ends_sentence(number):
        return False
    if "://" in bare or bare.endswith("|") or _is_mark(lines, number):
        return False
    return lines.zone(number) in (None, Zone.NAVIGATION)
