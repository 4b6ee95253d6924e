"""Said: what the text of a line says by itself, whatever page it stands on.

What lives here: what is read from a text alone, and the memory of it. What every page needs is read at once, the
rest when it is asked for.
"""

import re
from functools import cached_property

import regex

from nato_news.boilerplate import Marker, marker
from nato_news.dates.lexicon import ALL_LANGUAGES
from nato_news.dates.reader import scan
from nato_news.folding import without_edit, without_emoji
from nato_news.generic.line.credit import is_credited
from nato_news.generic.line.features import code_of
from nato_news.generic.line.meta import Meta, pieces, read_meta
from nato_news.generic.line.names import Named, read_names
from nato_news.generic.line.wording import beginnings_of, own_of, title_of, wording_of
from nato_news.memory import Memory

_HOUR = regex.compile(r"\d{1,2}[:h]\d\d|\d{1,2}\.\d\d(?= Uhr| ?[ap]\.?m)|\bkl\.? ?\d{1,2}[:.]\d\d")
_YEAR = re.compile(r"(?<!\d)(?:19|20)\d\d(?!\d)")
_PUBLISHED, _NOTHING = ("label", "published"), ("", "")
_WORDS_OF_SPEAKER = 4
_LONGEST_SIGN = 60  # characters of a line that says who has commented, and when
_LONGEST_AGED = 60  # characters of a line that says how long ago something appeared
_LEAST_CONTENT = 6  # characters of a word that says what a text is about


class Said:
    """What one text says."""

    text: str
    bare: str
    """The text without the emoji at its ends, which say what a line is in a picture (a pen, a calendar), and without
    a wiki's link to edit it.
    """
    marker: Marker | None
    """What it is, if it is a marker."""
    code: int
    """The same as a number."""
    words: list[str]
    """Its words in small letters."""
    own: tuple[float, ...]
    """Its numbers for the first model."""
    worth: dict[object, float]
    """What its words are worth to each model that was asked."""

    def __init__(self, text: str) -> None:
        self.text = text
        self.bare = without_edit(without_emoji(text))
        self.marker = marker(self.bare)
        self.code = code_of(self.marker)
        self.words, self.own = own_of(text)
        self.worth = {}

    @cached_property
    def pieces(self) -> tuple[tuple[str, str], ...]:
        """Its labels, its dates and the texts between them."""
        return tuple(pieces(self.bare))

    @cached_property
    def meta(self) -> Meta | None:
        """What it says of date and author, if it says nothing else."""
        return read_meta(self.bare, lambda: self.pieces)

    @cached_property
    def wording(self) -> tuple[float, ...]:
        """Its numbers for the second model."""
        return wording_of(self.text, self.words)

    @cached_property
    def title(self) -> tuple[float, ...]:
        """Its numbers for the choice of the title."""
        return title_of(self.text)

    @cached_property
    def beginnings(self) -> list[str]:
        """The beginnings of its words."""
        return beginnings_of(self.text)

    @cached_property
    def named(self) -> Named:
        """Whom it names as its writers."""
        return read_names(self.bare, self.meta, lambda: self.pieces)

    @cached_property
    def credited(self) -> bool:
        """Whether it is a picture's credit, or ends with one."""
        return is_credited(self.text)

    @cached_property
    def speaker(self) -> str | None:
        """The few words in front of a day and an hour, if it says no more and has no label: who has commented then."""
        if len(self.text) > _LONGEST_SIGN or not _HOUR.search(self.text) or len(self.pieces) != 2:
            return None
        (what, words), (below, day) = self.pieces
        is_name = what != "label" and words.count(" ") < _WORDS_OF_SPEAKER
        return words if is_name and below == "date" and _HOUR.search(day) else None

    @cached_property
    def published(self) -> str | None:
        """The day that a label at its beginning says to be that of the publishing."""
        if len(self.text) > _LONGEST_SIGN or not _YEAR.search(self.text):
            return None
        label, day = [*self.pieces, _NOTHING, _NOTHING][:2]
        return day[1] if label == _PUBLISHED and day[0] == "date" else None

    @cached_property
    def ages(self) -> frozenset[str]:
        """The units of the times that it says have gone by ("3 hours ago")."""
        if len(self.text) > _LONGEST_AGED or not any(map(str.isdigit, self.text)):
            return frozenset()
        found = (date.ago for date, _, _ in scan(self.text, ALL_LANGUAGES, relative=True))
        return frozenset(ago.unit for ago in found if ago is not None)

    @cached_property
    def content(self) -> list[str]:
        """Those of its words that say what a text is about."""
        return [word for word in self.words if len(word) >= _LEAST_CONTENT]


SAID = Memory(Said)
"""What texts say."""
