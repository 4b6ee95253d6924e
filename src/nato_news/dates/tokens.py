"""Tokens: a text cut into the words, numbers and marks that dates are made of, one letter for each.

The pattern is one alternation without a quantifier that could split a text in two ways, so a text is cut
in time linear in its length. What a word is says the `lexicon`, what a number is says its shape.
"""

import functools

import attrs
import regex

from nato_news.dates.lexicon import UNKNOWN, Lexicon, Word, key, lexicon
from nato_news.dates.shapes import kind_of
from nato_news.folding import fold

_DIGITS = regex.compile("[0-9]+")
_DASHES = "-–—−"
_MARKS = f"{_DASHES},.:|/·#()[]"
CLOCK_JOINT = "T"
"""What joins date and clock in ISO 8601, as a letter."""
# Numbers that a mark joins are one, but not the two days of a range: "5 May 2012–7 May 2012".
_PATTERN = r"""
  (?P<joint>(?<=[0-9])T(?=[0-9]{2}:))
| (?P<half>[AaPp]\.\s?[Mm](?:\.|\b))
| (?P<word>\p{L}[\p{L}\p{M}\p{Cf}]*+(?:['’ʼ][\p{L}\p{M}]++)*+)
| (?P<number>[0-9]++(?:(?:[.:/,]|h(?=[0-9]{2}(?!\w))
    |(?!(?<=[0-9]{4})[-–][0-9]{1,2}(?:\.?\s\p{L}|\.[0-9]{1,2}\.)|(?<=[T:][0-9]{2}:[0-9]{2})-)[-–])[0-9]++)*+)
    (?P<glued>(?<=[0-9]{4})(?:['’]\p{L}{1,4}|-\p{Ll}{1,3})(?!\w)|\.(?=\s?\p{L}|[-–][0-9])
        |(?:HYPHENED)(?!\w)|[º°]|(?!T[0-9]{2}:)\p{L}+)?+
| (?P<offset>[-−+](?<=(?:\s|UTC|GMT|[T:][0-9]{2}:[0-9]{2}).|[0-9]\+)[0-9]{1,2}(?::?[0-9]{2})?(?![\w.:]))
| (?P<short_year>['’](?<!\w.)[0-9]{2}(?!\w))
| (?P<mark>[MARKS])(?![.?!])
| (?P<other>\w+|[^\w\s\p{Cf}MARKS]+|[MARKS][.?!]*+)
"""


@attrs.frozen
class Tokens:
    """The tokens of a text: rows of the same length, and all letters as one string."""

    source: str
    letters: str
    starts: list[int]
    ends: list[int]
    words: list[Word | None]
    """The token's word in the lexicon, where it is one."""

    def text(self, index: int) -> str:
        """The token at INDEX, without a suffix that says nothing ("2021'de")."""
        return self.source[self.starts[index] : self.ends[index]]

    def numbers(self, index: int) -> list[str]:
        """The numbers in the token at INDEX."""
        return _DIGITS.findall(self.text(index))

    def ordinal(self, index: int) -> str:
        """What stands directly after the number in the token at INDEX: "th", ".", mostly nothing."""
        text = self.text(index)
        return text.lstrip("0123456789").lower() if text[0] in "0123456789" else ""

    def value(self, index: int, *kinds: str) -> int | str:
        """What the word at INDEX means as the first of KINDS that it can be."""
        word = self.words[index]
        values = word.values if word else {}
        return next(values[kind] for kind in kinds if kind in values)


def cut(text: str, start: int, end: int, *, whole: bool, loose: bool = False) -> Tokens | None:
    """The tokens of TEXT between START and END.

    Args:
        text: any text.
        start: offset of the first character.
        end: offset behind the last one.
        whole: all of it is to be one date: None at the first token that is part of none, and zones may
            be written small.
        loose: the words of TEXT may be decomposed or hold invisible characters.
    """
    row = _Row(text, lexicon(), whole, loose)
    for match in _pattern().finditer(text, start, end):
        kind = match.lastgroup or ""
        first, last = match.span()
        if first < row.phrase_end:
            continue
        if kind == "word":
            row.add_word(first, last)
        elif kind == "number":
            row.add(row.number(first, last), first, last)
        elif kind == "glued":
            row.add_glued(first, match.end("number"), last)
        elif kind == "mark":
            mark = match.group()
            row.add("-" if mark in _DASHES else mark, first, last)
        else:
            row.add(CLOCK_JOINT if kind == "joint" else row.number_letters.get(kind, UNKNOWN), first, last)
        if whole and UNKNOWN in row.letters[-2:]:
            return None
    return Tokens(text, "".join(row.letters), row.starts, row.ends, row.words)


@functools.cache
def _pattern() -> regex.Pattern[str]:
    hyphened = "|".join(ordinal for ordinal in lexicon().ordinals if ordinal.startswith("-"))
    return regex.compile(
        _PATTERN.replace("HYPHENED", hyphened).replace("MARKS", regex.escape(_MARKS)), regex.VERBOSE
    )


@functools.cache
def _phrases() -> regex.Pattern[str]:
    each = (r"\s".join(map(regex.escape, phrase.split())) for phrase in lexicon().phrases)
    return regex.compile(rf"(?:{'|'.join(each)})(?!\w)", regex.IGNORECASE)


class _Row:
    """The tokens while they are collected."""

    def __init__(self, text: str, known: Lexicon, whole: bool, loose: bool) -> None:
        self.text, self.whole, self.loose = text, whole, loose
        self.known, self.number_letters, self.ordinals = known.words, known.number_letters, known.ordinals
        self.phrase_end = 0
        self.letters: list[str] = []
        self.starts: list[int] = []
        self.ends: list[int] = []
        self.words: list[Word | None] = []

    def add(self, letter: str, start: int, end: int, word: Word | None = None) -> None:
        self.letters.append(letter)
        self.starts.append(start)
        self.ends.append(end)
        self.words.append(word)

    def add_word(self, start: int, end: int) -> None:
        written = self.text[start:end]
        word = self._find(written)
        if word is not None and word.begins_phrase:
            phrase = _phrases().match(self.text, start)
            if phrase is not None:
                end = self.phrase_end = phrase.end()
                word = self._find(phrase.group())
        if word is None:
            self.add(UNKNOWN, start, end)
        else:
            self.add(word.letter if self.whole or written.isupper() else word.small_letter, start, end, word)

    def _find(self, written: str) -> Word | None:
        """The word of the lexicon, suffixes after an apostrophe aside (Turkish)."""
        small = key(fold(written) if self.loose else written)
        return self.known.get(small) or (self.known.get(small.partition("'")[0]) if "'" in small else None)

    def number(self, start: int, end: int) -> str:
        """The letter of the number between START and END."""
        kind = kind_of(self.text, start, end, after_joint=self.letters[-1:] == [CLOCK_JOINT])
        return self.number_letters[kind] if kind else UNKNOWN

    def add_glued(self, start: int, end: int, glued_end: int) -> None:
        """Add the number between START and END and what follows it without a blank."""
        glued = self.text[end:glued_end].lower()
        letter = self.number(start, end)
        numbers = self.number_letters
        if letter == numbers["day"] and glued in self.ordinals:
            self.add(letter, start, glued_end)
        elif glued == ".":
            self.add(letter, start, end)
            self.add(glued, end, glued_end)
        elif letter == numbers["year"] and not glued.isalpha():
            self.add(letter, start, end)
        elif letter in (numbers["clock"], numbers["dotted"], numbers["day"]):
            # As in "14h", "9:05am", "10:00Z".
            self.add(letter, start, end)
            self.add_word(end, glued_end)
        else:
            self.add(UNKNOWN, start, glued_end)
