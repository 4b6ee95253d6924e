"""Tokens: a text cut into the words, numbers and marks that dates are made of, one letter for each.

The pattern is one alternation without a quantifier that could split a text in two ways, so a text is cut
in time linear in its length. What a word is says the `lexicon`, what a number is says its shape.
"""

import functools
import re

import attrs

from nato_news.dates.lexicon import UNKNOWN, Word, key, lexicon
from nato_news.dates.refusal import NoDateError
from nato_news.dates.shapes import kind_of
from nato_news.folding import fold

_DIGITS = re.compile("[0-9]+")
_DASHES = "-–—−"
_MARKS = f"{_DASHES},.:|/·#()[]"
CLOCK_JOINT = "T"
"""What joins date and clock in ISO 8601, as a letter."""
_LETTER = r"[^\W\d_]"
WITHIN = "\u0300-\u036f\u00ad\u200b-\u200f\u2060\ufeff"
"""What can stand within a word that is not as we have it: accents of their own, invisible characters."""
# Numbers that a mark joins are one, but not the two days of a range ("5 May 2012–7 May 2012") nor a time
# and its offset ("14:05:00-03:00").
_PATTERN = r"""
  (?P<joint>(?<=[0-9])T(?=[0-9]{2}:))
| (?P<half>[AaPp]\.\s?[Mm](?:\.|\b))
| (?P<word>LETTER++(?:[WITHIN'’ʼ]++LETTER++)*+[WITHIN]*+)
| (?P<number>[0-9]++(?:(?:[.:/,]|h(?=[0-9]{2}(?!\w))
    |(?!(?<=[0-9]{4})[-–][0-9]{1,2}(?:\.?\sLETTER|\.[0-9]{1,2}\.)|(?<=[T:][0-9]{2}:[0-9]{2})-)[-–])[0-9]++)*+)
    (?P<glued>(?<=[0-9]{4})['’]LETTER{1,4}(?!\w)|\.(?=\s?LETTER|[-–][0-9])
        |(?:HYPHENED)(?!\w)|[º°]|(?!T[0-9]{2}:)LETTER+)?+
| (?P<offset>(?:(?<=[\sCT])[-−+]|(?<=[0-9])\+|(?<=[T:][0-9]{2}:[0-9]{2})-)[0-9]{1,2}(?::?[0-9]{2})?(?![\w.:]))
| (?P<short_year>(?<!\w)['’][0-9]{2}(?!\w))
| (?P<mark>[MARKS])(?![.?!])
| (?P<other>\w+|[^\w\sWITHINMARKS]+|[MARKS][.?!]*+)
"""


Token = tuple[str, int, int, Word | None]
"""Its letter, its first offset, the one behind its last, and its word in the lexicon if it is one."""


@attrs.frozen
class Tokens:
    """The tokens of a text."""

    source: str
    letters: str
    """The letters of all tokens."""
    rows: list[Token]

    def word(self, index: int) -> Word | None:
        """The word of the lexicon that the token at INDEX is."""
        return self.rows[index][3]

    def span(self, first: int, last: int) -> tuple[int, int]:
        """The offsets of the tokens from FIRST to LAST."""
        return self.rows[first][1], self.rows[last][2]

    def text(self, index: int) -> str:
        """The token at INDEX, without a suffix that says nothing ("2021'de")."""
        _, start, end, _ = self.rows[index]
        return self.source[start:end]

    def numbers(self, index: int) -> list[str]:
        """The numbers in the token at INDEX."""
        text = self.text(index)
        return [text] if text.isdigit() else _DIGITS.findall(text)

    def value(self, index: int, languages: int, *kinds: str) -> int | str:
        """What the word at INDEX means in LANGUAGES as the first of KINDS that it can be.

        Raises:
            NoDateError: it means nothing in them, or different things.
        """
        word = self.rows[index][3]
        meanings = word.meanings if word else {}
        for kind in kinds:
            if kind in meanings:
                found = [meaning for meaning, mask in meanings[kind].items() if mask & languages]
                if len(found) == 1:
                    return found[0]
        raise NoDateError


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
    row = _Row(text, whole, loose)
    add, letter_of = row.rows.append, row.number_letters
    for match in _pattern().finditer(text, start, end):
        kind = match.lastgroup or ""
        first, last = match.span()
        if first < row.phrase_end:
            continue
        if kind == "word":
            word = row.find(match.group())
            if word is not None:
                row.add_word(word, first, last)
            elif not row.rows or row.rows[-1][0] != UNKNOWN:  # one unknown word parts as well as many
                add((UNKNOWN, first, last, None))
        elif kind == "number":
            add((row.number(first, last), first, last, None))
        elif kind == "glued":
            row.add_glued(first, match.end("number"), last)
        elif kind == "mark":
            mark = text[first]
            add(("-" if mark in _DASHES else mark, first, last, None))
        else:
            add((CLOCK_JOINT if kind == "joint" else letter_of.get(kind, UNKNOWN), first, last, None))
        if whole and row.rows[-1][0] == UNKNOWN:
            return None
    return Tokens(text, "".join([each[0] for each in row.rows]), row.rows)


@functools.cache
def _pattern() -> re.Pattern[str]:
    endings = [*lexicon().ordinals, *lexicon().year_endings]
    hyphened = "|".join(ending for ending in endings if ending.startswith("-"))
    source = _PATTERN.replace("HYPHENED", hyphened).replace("MARKS", re.escape(_MARKS))
    return re.compile(source.replace("LETTER", _LETTER).replace("WITHIN", WITHIN), re.VERBOSE)


@functools.cache
def _phrases() -> re.Pattern[str]:
    each = (r"\s".join(map(re.escape, phrase.split())) for phrase in lexicon().phrases)
    return re.compile(rf"(?:{'|'.join(each)})(?!\w)", re.IGNORECASE)


class _Row:
    """The tokens while they are collected."""

    def __init__(self, text: str, whole: bool, loose: bool) -> None:
        known = lexicon()
        self.text, self.whole, self.loose = text, whole, loose
        self.known, self.number_letters, self.ordinals = known.words, known.number_letters, known.ordinals
        self.year_endings = known.year_endings
        self.phrase_end = 0
        self.rows: list[Token] = []

    def add(self, letter: str, start: int, end: int, word: Word | None = None) -> None:
        self.rows.append((letter, start, end, word))

    def add_word(self, word: Word, start: int, end: int) -> None:
        if word.begins_phrase:
            phrase = _phrases().match(self.text, start)
            if phrase is not None:
                end = self.phrase_end = phrase.end()
                word = self.find(phrase.group()) or word
        capitals = self.whole or self.text[start:end].isupper()
        self.add(word.letter if capitals else word.small_letter, start, end, word)

    def find(self, written: str) -> Word | None:
        """The word of the lexicon, suffixes after an apostrophe aside (Turkish)."""
        word = self.known.get(written.lower())
        if word is not None or (written.isascii() and written.isalpha()):
            return word
        small = key(fold(written) if self.loose else written)
        return self.known.get(small) or self.known.get(small.partition("'")[0])

    def number(self, start: int, end: int) -> str:
        """The letter of the number between START and END."""
        kind = kind_of(self.text, start, end, after_joint=bool(self.rows) and self.rows[-1][0] == CLOCK_JOINT)
        return self.number_letters[kind] if kind else UNKNOWN

    def add_glued(self, start: int, end: int, glued_end: int) -> None:
        """Add the number between START and END and what follows it without a blank."""
        glued = self.text[end:glued_end]
        letter = self.number(start, end)
        numbers = self.number_letters
        if letter == numbers["day"] and glued.lower() in self.ordinals:
            self.add(letter, start, glued_end)
        elif glued == ".":
            self.add(letter, start, end)
            self.add(glued, end, glued_end)
        elif letter in (numbers["year"], numbers["numeric"]) and (glued[0] in "'’" or glued in self.year_endings):
            self.add(letter, start, end)
        elif letter in (numbers["clock"], numbers["dotted"], numbers["day"]):
            # As in "14h", "9:05am", "10:00Z".
            word = self.find(glued)
            self.add(letter if word else UNKNOWN, start, end)
            if word:
                self.add_word(word, end, glued_end)
        else:
            self.add(UNKNOWN, start, glued_end)
