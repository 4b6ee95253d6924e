r"""Forms: the patterns that lines of one kind have in common.

What lives here: from texts, and the values in them, to regular expressions that a person would write:
`By (?P<authors>.+) \| (?P<published>.+)`. Nothing here knows a page.
"""

from collections.abc import Iterable, Mapping

import regex

_SPECIAL = regex.compile(r"[\\.^$*+?{}\[\]|()]")
_DIGITS = regex.compile(r"\d+")
_PIECE = regex.compile(r"\d+|\p{L}[\p{L}\p{M}]*\.?|.", regex.DOTALL)
SECTION = r"\p{Lu}[\p{L}\d’'&./-]*(?: [\p{L}\d’'&,/-]+){0,2}"  # a word or three
CAPITALS = r"[\p{Lu}\d][\p{Lu}\d ’'&/.-]*"
_LONGEST = 90  # characters of a pattern's fixed text; what stands behind varies as a rule
_FEW = 3
_DATES = ("published", "updated", "event")
_MOST = 150  # patterns that are looked at; a page of so many different lines is no example


def literal(text: str) -> str:
    r"""A pattern for TEXT, each run of digits any number: `No\. \d+/\d+`; of a long text only the beginning."""
    if len(text) > _LONGEST:
        return literal(text[:_LONGEST].rpartition(" ")[0] or text[:_LONGEST]) + ".*"
    return _DIGITS.sub(r"\\d+", _SPECIAL.sub(r"\\\g<0>", text))


def with_values(text: str, values: Mapping[str, str]) -> str | None:
    """A pattern for TEXT with a group for each of VALUES, or `None` if they do not stand in it one by one."""
    spans: list[tuple[int, int, str]] = []
    for name, value in values.items():
        if value:
            start = text.find(value)
            while start >= 0 and any(start < end and begin < start + len(value) for begin, end, _ in spans):
                start = text.find(value, start + 1)
            if start < 0:
                return None
            spans.append((start, start + len(value), name))
    at, pattern = 0, ""
    for start, end, name in sorted(spans):
        if start < at:
            return None
        # Where nothing but a space parts two values, the form of the date says where it begins.
        held = date_pattern(text[start:end]) if text[at:start] == " " and at and name in _DATES else ".+"
        pattern += literal(text[at:start]) + f"(?P<{name}>{held})"
        at = end
    return pattern + literal(text[at:])


def common_beginning(texts: Iterable[str]) -> str:
    """The words that all TEXTS begin with, up to the first that differs."""
    rows = [text.split(" ") for text in texts]
    same = []
    for words in zip(*rows, strict=False):
        if len(set(words)) > 1:
            break
        same.append(words[0])
    return " ".join(same)


def date_pattern(text: str) -> str:
    r"""A pattern for dates written as TEXT is: `\d{1,2} \p{L}+ \d{4}`."""
    pattern = ""
    for match in _PIECE.finditer(text):
        piece = match[0]
        if piece.isdigit():
            pattern += r"\d{1,2}" if len(piece) < _FEW else rf"\d{{{len(piece)}}}"
        elif piece[0].isalpha():
            pattern += r"\p{L}+" + r"\.?" * piece.endswith(".")
        else:
            pattern += literal(piece)
    return pattern


def alternatives(patterns: Iterable[str]) -> list[str]:
    """PATTERNS without repetitions; those that begin alike and go on with what varies are one."""
    kept = list(dict.fromkeys(patterns))[:_MOST]
    for pattern in kept[:]:
        alike = [other for other in kept if "(?P" not in other and _beginning(other) == _beginning(pattern)]
        if pattern in alike and len(alike) > 1 and _beginning(pattern).count(" "):
            beginning = common_beginning(alike)
            kept = [beginning + " .+" if other == alike[0] else other for other in kept if other not in alike[1:]]
    return kept


def _beginning(pattern: str) -> str:
    return " ".join(pattern.split(" ")[:3])
