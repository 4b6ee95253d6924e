"""The reader: a whole text that is one date, and every date of a running text."""

from collections.abc import Iterator

import regex

from nato_news.dates.grammar import grammar
from nato_news.dates.lexicon import ALL_LANGUAGES
from nato_news.dates.reading import written
from nato_news.dates.tokens import Tokens, cut
from nato_news.dates.written import Written

_LONGEST_LINE = 90
"""No date line is longer; the longest are ranges with weekdays and clocks."""
_LONGEST_WITHOUT_DIGITS = 30
"""Relative dates need no digit ("вчора")."""
_DIGIT = regex.compile("[0-9]")
_LINE = regex.compile("[^\n\r\x0b\x0c\x1c-\x1e\x85\u2028\u2029]+")
_LOOSE = regex.compile(r"[\p{M}\p{Cf}]")


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
    if len(text) > _LONGEST_LINE or (len(text) > _LONGEST_WITHOUT_DIGITS and not _DIGIT.search(text)):
        return None
    tokens = cut(text, 0, len(text), whole=True)
    match = grammar().line.fullmatch(tokens.letters) if tokens else None
    return (match, tokens) if tokens and match else None


def scan(text: str, languages: int, *, relative: bool) -> Iterator[tuple[Written, int, int]]:
    """Each full date of a running text, and each relative one if RELATIVE, with its offsets in TEXT.

    A date does not run over the end of a line.
    """
    pattern = grammar().found_relative if relative else grammar().found
    loose = _LOOSE.search(text) is not None
    for line in _LINE.finditer(text):
        if not relative and not _DIGIT.search(text, line.start(), line.end()):
            continue
        tokens = cut(text, line.start(), line.end(), whole=False, loose=loose)
        at = 0
        while tokens and (match := pattern.search(tokens.letters, at)):
            at = match.start() + 1
            for candidate in (match, *_shorter(tokens.letters, match.start())):
                date = written(candidate, tokens, languages, running=True)
                if date is not None:
                    at = candidate.end()
                    yield date, *_span(candidate, tokens)
                    break


def _shorter(letters: str, start: int) -> Iterator[regex.Match[str]]:
    """What can be a date at START where the longest that fits is none."""
    for pattern in (grammar().date, grammar().bare):
        match = pattern.match(letters, start)
        if match:
            yield match


def _span(match: regex.Match[str], tokens: Tokens) -> tuple[int, int]:
    """The offsets of MATCH in the text, without a dot that ends the sentence."""
    first, last = match.start(), match.end() - 1
    if tokens.text(last) == "." and len(tokens.text(last - 1)) > 3:
        # No word of that length is abbreviated.
        last -= 1
    return tokens.starts[first], tokens.ends[last]
