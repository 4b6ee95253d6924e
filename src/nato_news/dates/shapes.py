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
_NEVER_AFTER = frozenset("%_")
_JOINS = frozenset(".:")
_FREE = frozenset({"", " ", ",", "(", ")"})
"""What tells at one look that a number stands by itself."""
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
    shown = text[start:end]
    kind = _kinds().get(shown.translate(_NINES))
    before, after = text[start - 1 : start], text[end : end + 2]
    if kind is None or (
        (before not in _FREE or after[:1] not in _FREE)
        and not after_joint
        and _is_part_of_more(text, start, before, after, kind)
    ):
        return None
    if kind == "year" and not "1000" <= shown < "2200":
        return "four"
    return kind


def _is_part_of_more(text: str, start: int, before: str, after: str, kind: str) -> bool:
    """Whether what stands directly BEFORE and AFTER a number makes it no date."""
    if before.isalnum() or before in _NEVER_BEFORE or after[:1] in _NEVER_AFTER:
        return True
    return kind in DATES and (
        before in _NEVER_BEFORE_DATES
        or (before == "-" and not text[start - 2].isdigit())
        or after[:1] == "/"
        or (after[:1] in _JOINS and after[1:].isalnum())
    )
