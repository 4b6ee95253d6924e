"""Outline: where the title, the text, the date and the authors of a page stand.

What lives here: what was found on the page, before its lines get their labels, and where a text has its ends.
"""

from collections.abc import Mapping

import attrs

from nato_news.labelling import Label


@attrs.frozen
class Outline:
    """The lines of a page that the others are labelled by."""

    title: int | None
    """The title; `None` if there is none."""
    first: int
    """The first of the body, or the end of the page if it has none."""
    dated: int | None
    """The line that dates the page."""
    signed: Mapping[int, str]
    """The lines that say who wrote it, and the names."""
    inserts: Mapping[int, Label]
    """The lines of sign-up boxes, rows of buttons, tags and clocks."""
    feed: Mapping[int, Label]
    """The lines of a list of other pages above the title."""
    headings: frozenset[int]
    """The headings that the page's contents list."""


def ends_of(body: list[bool]) -> tuple[int, int]:
    """The first and the last line of BODY, the text; behind the page, if it has none."""
    if True not in body:
        return len(body), len(body)
    return body.index(True), len(body) - 1 - body[::-1].index(True)
