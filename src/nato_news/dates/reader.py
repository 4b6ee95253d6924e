"""The reader: a whole text that is one date, and every date of a running text."""

import re
from collections.abc import Iterator
from itertools import chain

import regex

from nato_news.dates.grammar import grammar
from nato_news.dates.lexicon import ALL_LANGUAGES, key, lexicon
from nato_news.dates.reading import written
from nato_news.dates.tokens import WITHIN, Tokens, cut
from nato_news.dates.written import Written

_LONGEST_LINE = 90
"""No date line is longer; the longest are ranges with weekdays and clocks."""
_LONGEST_WITHOUT_DIGITS = 30
"""Relative dates need no digit ("вчора")."""
_DIGIT = re.compile("[0-9]")
_FIRST_WORD = re.compile(rf"[^\W\d_]++(?![.'’ʼ{WITHIN}])")
"""The letters that a text begins with, if they are a word: an abbreviation and what an accent splits are not."""
_YEAR = re.compile("[-./'’0-9][0-9]{2}(?![0-9])(?<![^0-9][0-9]{3})")
"""What looks like the end of a year: "031", but not as a whole number, "/31", "'31"."""
_BEFORE, _AFTER = 54, 40
"""How far the rest of a date can be from its year: a range's first day, a clock with its zone."""
_LINE = re.compile("[^\n\r\x0b\x0c\x1c-\x1e\x85\u2028\u2029]+")
_LOOSE = re.compile(f"[{WITHIN}]")


def read(text: str, languages: int = ALL_LANGUAGES) -> Written | None:
    """The date that TEXT is as a whole; None if it is anything else.

    Args:
        text: folded text (see `folding`).
        languages: the set of languages in which it can be written.

    Returns:
        What is written; see `Written.is_full` for a clock or a day without a year.
    """
    fit = _fit(text)
    return written(*fit, languages, running=False) if fit else None


def resembles(text: str) -> bool:
    """Whether folded TEXT has the form of a date, be there such a date or not."""
    return _fit(text) is not None


def _fit(text: str) -> tuple[regex.Match[str], Tokens] | None:
    """How TEXT as a whole fits the grammar."""
    if len(text) > _LONGEST_LINE or not _can_begin(text):
        return None
    if len(text) > _LONGEST_WITHOUT_DIGITS and not _DIGIT.search(text):
        return None
    tokens = cut(text, 0, len(text), whole=True)
    if tokens is None:
        return None
    known, letters = grammar(), tokens.letters
    match = known.line.fullmatch(letters)
    if match is None and known.ranges.search(letters):
        match = known.range_line.fullmatch(letters)
    match = match or known.brief_line.fullmatch(letters)
    return (match, tokens) if match else None


def _can_begin(text: str) -> bool:
    """Whether a date can begin as TEXT does; that tells most lines at a tenth of the cost of cutting them."""
    if not text[:1].isalpha():
        return text[:1].isdigit() or text[:1] == "#"
    first = text.partition(" ")[0]
    if not first.isalpha():
        match = _FIRST_WORD.match(text)
        if match is None:
            return True
        first = match[0]
    return key(first) in lexicon().words


def scan(text: str, languages: int, *, relative: bool) -> Iterator[tuple[Written, int, int]]:
    """Each full date of a running text, and each relative one if RELATIVE, with its offsets in TEXT.

    A date does not run over the end of a line.
    """
    loose = not text.isascii() and _LOOSE.search(text) is not None
    for start, end in _lines(text) if relative else _around_years(text):
        tokens = cut(text, start, end, whole=False, loose=loose)
        at = 0
        relates = relative and tokens and grammar().relates.search(tokens.letters)
        pattern = grammar().found_relative if relates else grammar().found
        while tokens and (match := pattern.search(tokens.letters, at)):
            at = match.start() + 1
            for candidate in chain([match], _shorter(tokens.letters, match.start())):
                date = written(candidate, tokens, languages, running=True)
                if date is not None:
                    at = candidate.end()
                    yield date, *_span(candidate, tokens)
                    break


def _lines(text: str) -> Iterator[tuple[int, int]]:
    for line in _LINE.finditer(text):
        yield line.span()


def _around_years(text: str) -> Iterator[tuple[int, int]]:
    """The parts of lines in which a full date can stand: what is near a year."""
    for line_start, line_end in _lines(text):
        start, end = line_start, line_start
        for year in _YEAR.finditer(text, line_start, line_end):
            if year.start() - _BEFORE > end:
                if end > start:
                    yield start, end
                # Words stay whole; a part of a text without blanks is as good as any.
                first = year.start() - _BEFORE
                start = text.find(" ", first, year.start()) + 1 or first
            end = min(year.end() + _AFTER, line_end)
        if end > start:
            yield start, end


def _shorter(letters: str, start: int) -> Iterator[regex.Match[str]]:
    """What can be a date at START where the longest that fits is none."""
    for pattern in (grammar().date, grammar().bare):
        match = pattern.match(letters, start)
        if match:
            yield match


def _span(match: regex.Match[str], tokens: Tokens) -> tuple[int, int]:
    """The offsets of MATCH in the text, without a dot that ends the sentence."""
    first, last = match.start(), match.end() - 1
    if tokens.text(last) == "." and len(tokens.text(last - 1)) > 2:
        # No word of that length is abbreviated.
        last -= 1
    return tokens.span(first, last)
