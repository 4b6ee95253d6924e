"""Merging: many pages' series of words as one series that holds them all.

Pure functions over sequences; no page is known here.
"""

from collections.abc import Hashable, Sequence
from typing import TypeVar

T = TypeVar("T", bound=Hashable)
_LONGEST = 80  # words of a series; what a page has beyond them repeats as a rule


def merged(series: Sequence[Sequence[T]]) -> list[T]:
    """The shortest series found that has each of SERIES in it, in order."""
    whole: list[T] = []
    for one in sorted(series, key=len, reverse=True):
        whole = _joined(whole, list(one[:_LONGEST]))
    return whole


def places(whole: Sequence[T], part: Sequence[T]) -> list[int | None]:
    """Where each word of PART stands in WHOLE, from left to right; `None` if it does not."""
    found: list[int | None] = []
    at = 0
    for word in part:
        place = next((number for number in range(at, len(whole)) if whole[number] == word), None)
        found.append(place)
        at = at if place is None else place + 1
    return found


def _joined(one: list[T], two: list[T]) -> list[T]:
    """ONE and TWO laid together along the longest series that they share."""
    rows = [[0] * (len(two) + 1) for _ in range(len(one) + 1)]
    for a in range(len(one) - 1, -1, -1):
        for b in range(len(two) - 1, -1, -1):
            rows[a][b] = rows[a + 1][b + 1] + 1 if one[a] == two[b] else max(rows[a + 1][b], rows[a][b + 1])
    whole: list[T] = []
    a = b = 0
    while a < len(one) and b < len(two):
        if one[a] == two[b]:
            whole.append(one[a])
            a, b = a + 1, b + 1
        elif rows[a + 1][b] >= rows[a][b + 1]:
            whole.append(one[a])
            a += 1
        else:
            whole.append(two[b])
            b += 1
    return [*whole, *one[a:], *two[b:]]
