"""Shapes: what a number can be in a date, told by its form alone.

A number's shape is its text with every digit made a 9: "23.06.2025" has "99.99.9999". The shapes of all
kinds of number stand in one table; a number of another shape ("1.2.3.4", "71.600") is in no date. Nor is
one that is part of something longer, which the characters beside it say.
"""

import functools
from itertools import product

_NINES = str.maketrans("012345678", "999999999")
_ONE_OR_TWO = ("9", "99")
# Before a number: part of a word, a sum, an address, a setting.
_NEVER_BEFORE = frozenset("_$€£№+@=&~#\\")
_NEVER_BEFORE_DATES = frozenset("./:%")
DATES = frozenset({"numeric", "iso", "iso_month"})


@functools.cache
def _kinds() -> dict[str, str]:
    """Shape to kind, for all shapes of numbers in dates."""
    two = list(product(_ONE_OR_TWO, repeat=2))
    kinds = {"9": "day", "99": "day", "9999": "year", "9999-99": "iso_month", "9999.99.99": "iso"}
    for one, other in two:
        kinds |= {f"{one}{by}{other}": "days" for by in "-–"}
        kinds |= {f"9999{by}{one}{by}{other}": "iso" for by in "-/"}
        kinds |= {f"{one}{by}{other}{by}{year}": "numeric" for by in "-/." for year in ("99", "9999")}
    for hour in _ONE_OR_TWO:
        kinds |= {
            f"{hour}.99": "dotted",
            f"{hour}h99": "clock",
            f"{hour}:99": "clock",
            f"{hour}:99:99": "clock",
        }
        kinds |= {f"{hour}:99:99{by}{'9' * digits}": "clock" for by in ".," for digits in range(1, 10)}
    return kinds


def kind_of(text: str, start: int, end: int, *, after_joint: bool) -> str | None:
    """What the number between START and END of TEXT can be; None if it is in no date.

    Args:
        text: the whole text, for what stands beside the number.
        start: offset of the number's first character.
        end: offset behind its last.
        after_joint: the "T" of ISO 8601 stands before it.
    """
    kind = _kinds().get(text[start:end].translate(_NINES))
    if kind is None:
        return None
    before = text[start - 1 : start]
    after = text[end : end + 2]
    if (before.isalnum() and not after_joint) or before in _NEVER_BEFORE or after[:1] in ("%", "_"):
        return None
    if kind in DATES and (
        before in _NEVER_BEFORE_DATES
        or (before == "-" and not text[start - 2].isdigit())
        or after[:1] == "/"
        or (after[:1] in (".", ":") and after[1:].isalnum())
    ):
        return None
    if kind == "year" and not "1000" <= text[start:end] < "2200":
        return "four"
    return kind
