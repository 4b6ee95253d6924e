"""Names: what a line's text says of who wrote, read more loosely than a meta line.

What lives here: the names behind a byline's label, beside a date or alone in a line, and what tells the name of a
person from other capitalised words.
"""

from collections.abc import Iterable, Iterator, Sequence
from enum import Enum, auto
from functools import cache
from pathlib import Path

import attrs
import regex

from nato_news.generic.labels import AGENCIES, JOBS, KINDS, LABELS
from nato_news.generic.meta import Meta, Parts, is_office, pieces, unglued

_LONGEST, _LONGEST_ALONE = 160, 110  # characters of a line that names somebody
_LONGEST_NAME, _LONGEST_DESK, _WORDS_OF_DESK = 45, 30, 3
_WORD = r"(?:[\p{Lu}\p{Lt}][\p{L}\p{M}’'-]*\p{L}|[\p{Lu}\p{Lt}]\p{Ll}?\.|(?:\p{Lu}\.){2,3}|(?:Prof|Dr|Jr|Sr|St)\.?)"
_PARTICLES = "de|van|von|der|den|da|das|do|dos|di|del|della|la|le|du|bin|al|el|ter|zu|y|af"
_PARTICLE = rf"(?:{_PARTICLES})"
_PERSON = regex.compile(rf"{_WORD}(?: (?:{_PARTICLE} )*{_WORD}){{1,4}}")
_NAME_AND_MORE = regex.compile(rf"{_WORD}(?: \p{{Lu}}\.)?(?: {_PARTICLE})* {_WORD}(?= )")
_NICKNAME = regex.compile(r"[\p{L}\d_-]{2,20}")
_AND = r"and|und|et|y|e|i|og|och|en|oraz|та|і|и|ve|və|&|\+|with|mit"
_BETWEEN = regex.compile(rf"\s*(?:[,;/]|\s(?:{_AND})\s)\s*")
_LISTED = regex.compile(r"\s*[,;/]\s*")  # stands between names, and between a name and what its bearer is
_SEPARATOR = regex.compile(r"\s*[|·•–—/]\s*| - ")
_AGENCY = regex.compile(rf"(?:the )?(?:{AGENCIES})", regex.IGNORECASE)
_JOB = regex.compile(rf"(?<!\p{{L}})(?:{JOBS}|redaktion|staff)(?!\p{{L}})", regex.IGNORECASE)
_KIND = regex.compile(rf"(?:(?:{KINDS})\W*){{1,4}}", regex.IGNORECASE)
_MAIL = regex.compile(r"\S*@\S+|https?://\S+")
_BRACKETS = regex.compile(r"\s*\([^()]*\)")
_OF_DATES = ("published", "updated", "read")  # labels that dates have
_HYPHENED = regex.compile(r"(?:by|di|von|par|por)-\p{L}", regex.IGNORECASE)
_WANTS_COLON = regex.compile(r"(?:text|autor(?:in|en)?|author|haber|di)(?! ?:)\b", regex.IGNORECASE)
# Where an extractor put two words side by side, as their layout kept them apart.
_GLUED = regex.compile(r"(?<=\p{Ll}{3})(?=\p{Lu}\p{Ll}|\d)")
_BEYOND = regex.compile(
    r"\s+(?:for(?= \p{Lu})|follow|twitter|published|posted|last updated|updated|veröffentlicht|vom|kategorie\w*"
    r"|lesezeit|date|fecha|datum)\b.*",
    regex.IGNORECASE,
)


class How(Enum):
    """How a line names people."""

    NOT = auto()
    LABEL = auto()
    """It is a byline's label, and the names are elsewhere."""
    OFFICE = auto()
    """It says what somebody is whose name is elsewhere."""
    LABELLED = auto()
    """Behind a byline's label."""
    DATED = auto()
    """Beside a date."""
    ALONE = auto()
    """It says nothing else."""


@attrs.frozen
class Named:
    """The names in a line."""

    names: tuple[str, ...] = ()
    how: How = How.NOT

    @property
    def is_likely(self) -> bool:
        """Whether a label, a date or a frequent first name says that they are names."""
        if self.how is How.ALONE:
            return any(map(has_first_name, self.names))
        return self.how in (How.LABELLED, How.DATED)


NOBODY = Named()


@attrs.define
class _Pieces:
    """What stands in a line beside labels and dates."""

    labelled: str | None = None
    """What stands behind a byline's label."""
    before: list[str] = attrs.field(factory=list)
    """The texts before that."""
    others: list[str] = attrs.field(factory=list)
    """The other texts."""
    dated: bool = False
    """Whether it has a date, or the label of one."""
    open: bool = False
    """Whether it ends with a byline's label."""


def read_names(text: str, meta: Meta | None, parts: Parts | None = None) -> Named:
    """The names that TEXT, of which META is what it says strictly, says the writers to be.

    PARTS gives its `pieces` if they are known.
    """
    if len(text) > _LONGEST:
        return NOBODY
    alone = _names_alone(text)
    # A "von" in a name is not a label.
    told = None if alone and all(map(has_first_name, alone)) else _told(text, meta, parts)
    if told is not None:
        return told
    if alone:
        return Named(tuple(alone), How.ALONE)
    return Named(how=How.OFFICE) if is_office(text) else NOBODY


def _told(text: str, meta: Meta | None, parts: Parts | None) -> Named | None:
    """The names that a label or a date in TEXT goes with; `None` if it has neither."""
    if _HYPHENED.match(text):
        return NOBODY
    if not (any(map(str.isdigit, text)) or _has_label(text)):
        return None
    read = _sort(parts() if parts else pieces(text))
    if read.labelled is not None:
        return _labelled(text, read, read.labelled, meta)
    if read.open and not read.dated and all(map(_KIND.fullmatch, read.others)):
        return Named(how=How.LABEL)
    if not read.dated:
        return None
    groups = [names for piece in read.others if (names := _names_alone(piece))]
    return _named(_leading(groups), How.DATED)


def _has_label(text: str) -> bool:
    """Whether a word of TEXT can be a byline's label."""
    words = [word.strip("(:,[") for word in unglued(text).casefold().split()]
    return not _label_words().isdisjoint(words)


@cache
def _label_words() -> frozenset[str]:
    return frozenset(phrase.partition(" ")[0] for phrase in LABELS["authors"].split("|"))


def _sort(parts: Iterable[tuple[str, str]]) -> _Pieces:
    read = _Pieces()
    for what, piece in parts:
        if what == "date" or (what == "label" and piece in _OF_DATES):
            read.dated = True
        elif what != "label" and read.open and read.labelled is None:
            read.labelled, read.before = piece, list(read.others)
        elif what != "label":
            read.others.append(piece)
        read.open = (what, piece) == ("label", "authors")
    return read


def _labelled(text: str, read: _Pieces, labelled: str, meta: Meta | None) -> Named:
    """The names of TEXT, which READ says to have a text LABELLED as names; among other words only with a date."""
    names = list(_behind_label(labelled))
    if _WANTS_COLON.match(text):
        return _named(filter(has_first_name, names), How.LABELLED)
    if not names and meta is not None and meta.values.get("authors"):
        names = [meta.values["authors"]]
    if not names and read.dated and _is_desk(desk := _unglued(labelled)):
        names = [desk]
    if all(map(_KIND.fullmatch, read.before)):
        return _named(names, How.LABELLED)
    return _named(names, How.DATED) if read.dated else NOBODY


def _named(names: Iterable[str], how: How) -> Named:
    named = Named(tuple(names), how)
    return named if named.names else NOBODY


def _behind_label(text: str) -> Iterator[str]:
    """The names with which TEXT, behind a byline's label, begins."""
    text = _unglued(_MAIL.sub("", text)).strip(" ,.|-–")
    joints = ["", *_BETWEEN.findall(text)]
    for joint, part in zip(joints, _BETWEEN.split(text), strict=True):
        name = _without_job(_BEYOND.sub("", part).strip(" .,:*"))
        if is_agency(name) or (_is_person(name) and (has_first_name(name) or not _LISTED.fullmatch(joint))):
            yield name
        elif not joint:
            return


def _is_desk(text: str) -> bool:
    """Whether TEXT, behind a byline's label, can be a nickname or the name of a desk."""
    if _NICKNAME.fullmatch(text):
        return True
    brief = len(text) <= _LONGEST_DESK and text.count(" ") < _WORDS_OF_DESK
    return brief and text[:1].isupper() and not _BETWEEN.search(text) and not _BEYOND.search(text)


def _without_job(text: str) -> str:
    """A name without the office that stands right behind it."""
    found = _NAME_AND_MORE.match(text) if _JOB.search(text) else None
    return found[0] if found else text


def _names_alone(text: str) -> list[str]:
    """The names of TEXT if it says nothing but names and offices."""
    if len(text) > _LONGEST_ALONE or not (text[:1].isupper() or is_agency(text)):
        return []
    if not all(word in _between_names() for word in text.split() if word[0].islower()):
        return []
    text = _MAIL.sub("", text) if "@" in text or "://" in text else text
    text = _BRACKETS.sub("", text) if "(" in text else text
    text = _once(_unglued(text).strip(" ,|·•–—-"))
    groups = [list(_people(piece)) for piece in _SEPARATOR.split(text)]
    names = _leading([group for group in groups if group])
    return names if all(_is_person(name) or is_agency(name) for group in groups for name in group) else []


def _people(text: str) -> Iterator[str]:
    """The parts of TEXT that are no offices."""
    for part in filter(None, _BETWEEN.split(text)):
        name = _without_job(part) if has_first_name(part) else part
        if not _JOB.search(name):
            yield name


def _leading(groups: Sequence[Sequence[str]]) -> list[str]:
    """The names of GROUPS that are set off from each other: beside known names, others are of places and papers."""
    known = [group for group in groups if has_first_name(group[0]) or is_agency(group[0])]
    return [name for group in known or groups for name in group]


@cache
def _between_names() -> frozenset[str]:
    """The words in small letters that a line of names and offices has."""
    return frozenset(f"{_PARTICLES}|{_AND}|{AGENCIES}|{JOBS}".split("|"))


def _unglued(text: str) -> str:
    return _GLUED.split(text)[0] if " " in text else text


def _once(text: str) -> str:
    """TEXT without its second half if that says the same: the description of a picture, and a name."""
    half = text[: len(text) // 2].strip()
    return half if half and text in (f"{half} {half}", half + half) else text


def _is_person(text: str) -> bool:
    """Whether TEXT can be a person's full name."""
    return len(text) <= _LONGEST_NAME and _PERSON.fullmatch(text) is not None and not _JOB.search(text)


def is_agency(text: str) -> bool:
    """Whether TEXT is a news agency."""
    return _AGENCY.fullmatch(text) is not None


def has_first_name(text: str) -> bool:
    """Whether TEXT begins with a frequent first name."""
    first = next((word for word in text.casefold().split() if not word.endswith(".")), "")
    return first in first_names() or first.partition("-")[0] in first_names()


@cache
def first_names() -> frozenset[str]:
    """The first names that `first_names.txt` lists."""
    stated = Path(__file__).with_name("first_names.txt").read_text(encoding="utf-8").splitlines()
    return frozenset(name for line in stated if not line.startswith("#") for name in line[3:].split())
