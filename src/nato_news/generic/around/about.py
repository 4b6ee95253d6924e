"""About: what stands below a text about who wrote or published it.

What lives here: the lines that say whom or what the next one is about.
"""

import regex

from nato_news.generic.line.lines import Lines
from nato_news.generic.line.people import is_full_name

_MOST = 3  # lines at a text's end that can be about somebody, with their heading
_ABOUT = regex.compile(
    r"(?:published by|veröffentlicht von|publié par|publicado por|pubblicato da|about|about the author:|über|acerca de"
    r"|sobre|à propos de|informazioni su|o autorze:|про|об авторе:)"
    r" (?:(?:the|den|die|das|dem|der|la|le|el|o|a|il) )?(?P<who>.+)",
    regex.IGNORECASE,
)
_WRITTEN = regex.compile("(?:written by|geschrieben von|écrit par|escrito por|scritto da) \\p{Lu}", regex.IGNORECASE)
_HOUSE = regex.compile(
    r"about(?: us| me| this (?:blog|site))?|über (?:uns|mich)|à propos(?: de (?:nous|moi))?|qui sommes[- ]nous ?\??"
    r"|(?:sobre|acerca de) (?:nosotros|mí|nós|mim|este blog)|¿?quiénes somos\??|quem somos|chi (?:siamo|sono)"
    r"|o (?:nas|mnie)"
    r"|про (?:нас|мене|проєкт)|о (?:нас|себе|проекте)|hakkımızda|hakkımda|haqqımızda|over (?:ons|mij)",
    regex.IGNORECASE,
)
_LONGEST_LINK, _LONGEST_NAME = 30, 45  # characters
_BOX = 2  # lines below it, one of which tells of them


def leave_about(lines: Lines, body: list[bool]) -> None:
    """Take what is said about a house or a person off the end of BODY."""
    last = len(body) - 1 - body[::-1].index(True)
    heading = next((above for above in range(last, max(last - _MOST, 0), -1) if is_about_next(lines, above)), 0)
    if True in body[:heading]:
        body[heading:] = [False] * (len(body) - heading)


def is_about_next(lines: Lines, number: int) -> bool:
    """Whether the next line names what the line says it is about, or begins with the name that the line is."""
    who = whom(lines, number) if number + 1 < len(lines) else None
    return (who is not None and who[0].isupper() and who in lines.texts[number + 1]) or heads_profile(lines, number)


def heads_imprint(lines: Lines, number: int) -> bool:
    """Whether the line, which is a menu's link elsewhere, stands above what is said of the house."""
    below, text = number + 1, lines.texts[number]
    if len(text) > _LONGEST_LINK or below >= len(lines) or not _HOUSE.fullmatch(text.strip(" :")):
        return False
    return lines.plain(below) and lines.is_sentence(below)


def heads_profile(lines: Lines, number: int) -> bool:
    """Whether the line is somebody's name, and one of the next two begins with it and tells of them."""
    name = lines.texts[number]
    if len(name) > _LONGEST_NAME or " " not in name:
        return False
    below = range(number + 1, min(number + 1 + _BOX, len(lines)))
    told = (other for other in below if lines.texts[other].startswith(f"{name} ") and lines.is_text(other))
    return any(told) and is_full_name(name)


def whom(lines: Lines, number: int) -> str | None:
    """Whom or what the line says that the next one is about."""
    about = _ABOUT.fullmatch(lines.texts[number])
    return about["who"] if about else None


def tells_of_writer(lines: Lines, number: int) -> bool:
    """Whether the line says who has written something, and one of the next two tells of them."""
    if not _WRITTEN.match(lines.texts[number]):
        return False
    return any(map(lines.is_text, range(number + 1, min(number + 1 + _BOX, len(lines)))))
