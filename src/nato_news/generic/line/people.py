"""People: the names of persons and agencies, told from other capitalised words.

What lives here: what a name looks like, and the names of a text that says nothing else.
"""

from collections.abc import Iterator, Sequence
from functools import cache
from pathlib import Path

import regex

from nato_news.folding import caseless
from nato_news.generic.line.labels import AGENCIES, DESKS, JOBS, POSTS

_LONGEST_ALONE, _LONGEST_NAME, _LONGEST_OFFICE = 110, 45, 60  # characters
_WORD = (
    r"(?:(?:d[’'])?[\p{Lu}\p{Lt}][\p{L}\p{M}’'-]*\p{L}|[\p{Lu}\p{Lt}]\p{Ll}?\.|(?:\p{Lu}\.){2,3}|\p{Lu}(?= )"
    r"|(?:Prof|Dr|Jr|Sr|St)\.?)"
)
PARTICLES = (
    "de|van|von|der|den|da|das|do|dos|di|del|della|dei|degli|delle|de'|de’|la|le|los|las|du|bin|al|el|ter|ten|zu|y|af"
)
"""The words in small letters within names, as alternatives of a pattern."""
_ELIDED = ("d'", "d’")
PARTICLE_WORDS = frozenset(PARTICLES.split("|"))
_PARTICLE = rf"(?:{PARTICLES})"
_PERSON = regex.compile(rf"{_WORD}(?: (?:{_PARTICLE} )*{_WORD}){{1,4}}")
_NAME_AND_MORE = regex.compile(rf"{_WORD}(?: \p{{Lu}}\.)?(?: {_PARTICLE})* {_WORD}(?= )")
_AND = r"and|und|et|y|e|i|og|och|en|oraz|та|і|и|ve|və|&|\+|with|mit"
BETWEEN = regex.compile(rf"\s*(?:[,;/](?: (?:{_AND})(?= ))?|\s(?:{_AND})\s)\s*")
_IN_PLACE = regex.compile(
    rf" (?:in|à|en|w|в|у) \p{{Lu}}[\p{{L}}’'-]+(?: \p{{Lu}}[\p{{L}}’'-]+){{0,2}}(?=,|\Z| (?:{_AND}) )"
)
_SEPARATOR = regex.compile(r"\s*[|·•–—/]\s*| - ")
_AGENCY = regex.compile(rf"(?:the )?(?:{AGENCIES})", regex.IGNORECASE)
_DESK = regex.compile(DESKS, regex.IGNORECASE)
_JOB = regex.compile(rf"(?<!\p{{L}})(?:{JOBS}|redaktion|staff)(?!\p{{L}})", regex.IGNORECASE)
_OFFICE = regex.compile(
    rf"(?:[\p{{L}}&’'-]+ ){{0,4}}(?:{JOBS})(?: (?:in|at|of|for|für|de|der|bei) .{{1,40}})?", regex.IGNORECASE
)
_POST = regex.compile(rf"(?:[\p{{L}}&’'-]+,? ){{0,4}}(?:{POSTS})(?![\p{{L}}\d]).{{0,90}}", regex.IGNORECASE)
_PAPER = "The "  # begins the names of papers
_ACRONYM = regex.compile(r"\p{Lu}{2,6}|\p{Lu}\p{Ll}+-\p{Lu}\p{Ll}+")
MAIL = regex.compile(r"\S*@\S+\.\S+|@\S+|https?://\S+")
_BRACKETS = regex.compile(r"\s*\([^()]*\)")
# Where an extractor put two words side by side, as their layout kept them apart.
_GLUED = regex.compile(r"(?<=\p{Ll}{3})(?=\p{Lu}\p{Ll}|\d)")


def names_alone(text: str) -> list[str]:
    """The names of TEXT if it says nothing but names and offices."""
    if len(text) > _LONGEST_ALONE or not (text[:1].isupper() or is_agency(text)):
        return []
    text = text.removesuffix(" et al.")
    text = text if "(@" in text else without_brackets(text)  # a tweet's author is not the page's
    name, _, office = text.partition(", ")
    text = name if is_office(office) else text
    if not _is_capitalised(text):
        text = _IN_PLACE.sub("", text) if has_first_name(text) else text
        if not _is_capitalised(text):
            return []
    text = MAIL.sub("", text) if "@" in text or "://" in text else text
    text = _once(unglued_name(text).strip(" ,|·•–—-"))
    groups = [_without_places(list(_people(piece))) for piece in _SEPARATOR.split(text)]
    names = leading([group for group in groups if group])
    others = (name for group in groups for name in group if name not in names)
    return names if all(map(_can_sign, names)) and all(map(_can_stand_beside, others)) else []


def _is_capitalised(text: str) -> bool:
    """Whether no words of TEXT are in small letters but those that names and offices have."""
    small = (word for word in text.split() if word[0].islower() and not word.startswith(_ELIDED))
    return all(word in _between_names() for word in small)


def _without_places(names: list[str]) -> list[str]:
    """NAMES without the single words behind known ones: the places that they write from."""
    if not names or not is_known_name(names[0]):
        return names
    return [name for name in names if " " in name or _can_sign(name)]


def _can_sign(name: str) -> bool:
    return is_full_name(name) or is_agency(name) or is_desk(name)


def _can_stand_beside(text: str) -> bool:
    """Whether TEXT can be the place or the paper of people."""
    return " " not in text or _can_sign(text)


def _people(text: str) -> Iterator[str]:
    """The parts of TEXT that are no offices."""
    for part in filter(None, BETWEEN.split(text)):
        name = without_job(part) if has_first_name(part) else part
        if is_desk(name) or not (_JOB.search(name) or name.startswith(_PAPER)):
            yield name


def leading(groups: Sequence[Sequence[str]]) -> list[str]:
    """The names of GROUPS that are set off from each other: beside known names, others are of places and papers."""
    known = [group for group in groups if has_first_name(group[0]) or is_agency(group[0])]
    return [name for group in known or groups for name in group]


@cache
def _between_names() -> frozenset[str]:
    """The words in small letters that a line of names and offices has."""
    return frozenset(f"{PARTICLES}|{_AND}|{AGENCIES}|{JOBS}".split("|"))


def unglued_name(text: str) -> str:
    """TEXT up to where a name runs into the next word; a word that stands alone is a nickname."""
    return _GLUED.split(text)[0] if " " in text else text


def without_brackets(text: str) -> str:
    """TEXT without what stands in brackets; a comma parts what stood around them, which is no name together."""
    return _BRACKETS.sub(",", text).removesuffix(",") if "(" in text else text


def _once(text: str) -> str:
    """TEXT without its second half if that says the same: the description of a picture, and a name."""
    half = text[: len(text) // 2].strip()
    return half if half and text in (f"{half} {half}", half + half) else text


def without_job(text: str) -> str:
    """A name without the office that stands right behind it."""
    found = _NAME_AND_MORE.match(text) if _JOB.search(text) else None
    return found[0] if found else text


def is_full_name(text: str) -> bool:
    """Whether TEXT can be a person's full name."""
    return len(text) <= _LONGEST_NAME and _PERSON.fullmatch(text) is not None and not _JOB.search(text)


def is_office(text: str) -> bool:
    """Whether TEXT is what somebody is who writes, and no name."""
    return len(text) <= _LONGEST_OFFICE and _OFFICE.fullmatch(text) is not None


def is_post(text: str) -> bool:
    """Whether TEXT is what somebody is who writes now and then, and where."""
    return not text.endswith((".", "!", "?", ":")) and _POST.fullmatch(text) is not None


def is_agency(text: str) -> bool:
    """Whether TEXT is a news agency."""
    return _AGENCY.fullmatch(text) is not None


def is_acronym(text: str) -> bool:
    """Whether TEXT can be the short name of an agency, which signs the text above it."""
    return _ACRONYM.fullmatch(text) is not None


def is_desk(text: str) -> bool:
    """Whether TEXT is what those who write for a paper sign as together."""
    return _DESK.fullmatch(text) is not None


def has_first_name(text: str) -> bool:
    """Whether TEXT begins with a frequent first name."""
    words = caseless(text).split()
    first = next((word for word in words if len(word) > 1 and not word.endswith(".")), "")
    return first in first_names() or first.partition("-")[0] in first_names()


def is_known_name(text: str) -> bool:
    """Whether TEXT is a person's full name, with a frequent first name."""
    return is_full_name(text) and has_first_name(text)


@cache
def first_names() -> frozenset[str]:
    """The first names that `first_names.txt` lists."""
    stated = Path(__file__).with_name("first_names.txt").read_text(encoding="utf-8").splitlines()
    return frozenset(name for line in stated if not line.startswith("#") for name in caseless(line[3:]).split())
