"""Names: what a line's text says of who wrote, read more loosely than a meta line.

What lives here: the names behind a byline's label, beside a date or alone in a line.
"""

from collections.abc import Iterable, Iterator
from enum import Enum, auto
from functools import cache

import attrs
import regex

from nato_news.generic.line.glue import unglued
from nato_news.generic.line.labels import KINDS, LABELS
from nato_news.generic.line.meta import Meta, Parts, pieces, signed_foot, without_clock
from nato_news.generic.line.people import (
    BETWEEN,
    MAIL,
    has_first_name,
    is_acronym,
    is_agency,
    is_desk,
    is_full_name,
    is_known_name,
    is_office,
    leading,
    names_alone,
    unglued_name,
    without_brackets,
    without_job,
)

_LONGEST = 160  # characters of a line that names somebody
_LONGEST_DESK, _WORDS_OF_DESK = 30, 3
_BESIDE_MAIL = " ,.|-–"  # parts a name from an address
_NICKNAME = regex.compile(r"[\p{L}\d_-]{2,20}")
_WROTE = regex.compile(  # a journal
    r"(?P<name>[^()]{2,40}) \((?=\p{L})[\p{L}\d_-]{2,30}\) wrote(?: in [\p{L}\d_-]{2,30})?[,:]?"
    r"|(?P<name>(?=\S*[\d_])[\p{L}\d_-]{3,30}) wrote[,:]"
)
_INITIALS = regex.compile(r"(?!U\.S\.|U\.K\.|U\.N\.|E\.U\.)(?:\p{Lu}\.){2,3}(?= ?[–—|·•/-] )")  # no country's
_LISTED = regex.compile(r"\s*[,;/]\s*")  # stands between names, and between a name and what its bearer is
_KIND = regex.compile(rf"(?:(?:{KINDS})\W*){{1,4}}", regex.IGNORECASE)
_OF_DATES = ("published", "updated", "read")  # labels that dates have
_HYPHENED = regex.compile(r"(?:by|di|von|par|por)-\p{L}", regex.IGNORECASE)
_WANTS_COLON = regex.compile(
    r"(?:words(?! by)|texte?|texto|tekst|testo|metin|mətn|autor(?:in|en)?|author|haber|di)(?! ?:|\()\b",
    regex.IGNORECASE,
)
_VIA = regex.compile(" (?:et publié depuis|e pubblicato (?:su|da)|y publicado desde|and published from) .+")
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
    def is_sure(self) -> bool:
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
    wrote = _WROTE.fullmatch(text) if " wrote" in text else None
    writer = wrote["name"] if wrote else signed_foot(text)
    if writer is not None:
        return Named((writer,), How.LABELLED)
    if is_desk(text):
        return Named((text,), How.ALONE)
    alone = names_alone(MAIL.sub("", text).strip(_BESIDE_MAIL) if "@" in text else _without_stop(text))
    # A "von" in a name is not a label.
    told = None if alone and all(map(has_first_name, alone)) else _told(text, meta, parts)
    if told is not None:
        return told
    if alone:
        return Named(tuple(alone), How.ALONE)
    return Named(how=How.OFFICE) if is_office(text) else NOBODY


def _without_stop(text: str) -> str:
    """TEXT without the full stop that papers set behind the name of who has written."""
    name = text.removesuffix(".")
    return name if name != text and is_known_name(name) else text


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
    groups = [names for piece in read.others if (names := names_alone(piece))]
    initials = _INITIALS.match(text)
    return _named([initials[0]] if initials else leading(groups), How.DATED)


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
    if _WANTS_COLON.match(text) and not read.dated:
        known = list(filter(has_first_name, names))
        return _named(known, How.LABELLED) if known else _named(names, How.ALONE)
    if not names and meta is not None and meta.values.get("authors"):
        names = [meta.values["authors"]]
    signed = _VIA.sub("", without_clock(labelled))
    if not names and is_desk(signed):
        names = [signed]
    if not names and (read.dated or signed != labelled) and _is_desk(desk := unglued_name(signed)):
        names = [desk]
    if all(_KIND.fullmatch(part) or is_acronym(part) for part in read.before):
        return _named(names, How.LABELLED)
    return _named(names, How.DATED) if read.dated else NOBODY


def _named(names: Iterable[str], how: How) -> Named:
    named = Named(tuple(names), how)
    return named if named.names else NOBODY


def _behind_label(text: str) -> Iterator[str]:
    """The names with which TEXT, behind a byline's label, begins."""
    text = unglued_name(MAIL.sub("", without_brackets(text))).strip(_BESIDE_MAIL)
    joints = ["", *BETWEEN.findall(text)]
    for joint, part in zip(joints, BETWEEN.split(text), strict=True):
        name = without_job(_BEYOND.sub("", part).strip(" .,:*"))
        if is_agency(name) or (is_full_name(name) and (has_first_name(name) or not _LISTED.fullmatch(joint))):
            yield name
        elif not joint:
            return


def _is_desk(text: str) -> bool:
    """Whether TEXT, behind a byline's label, can be a nickname or the name of a desk."""
    if _NICKNAME.fullmatch(text):
        return True
    brief = len(text) <= _LONGEST_DESK and text.count(" ") < _WORDS_OF_DESK
    return brief and text[:1].isupper() and not BETWEEN.search(text) and not _BEYOND.search(text)
