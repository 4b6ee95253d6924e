"""Echoes: lines of a page that begin alike, as the two captions of a picture do, or a teaser and its text.

What lives here: how far away from a line the next one is that begins as it does, and how long that one is.
"""

from collections.abc import Sequence

from nato_news.generic.model.runs import FAR

_BEGINNING = 30  # characters that two lines have in common
_MARKS = "\"'“”„«»‘’–—-•*+ "  # before them, and not counted
_NONE = (FAR, 0.0)


class Echoes:
    """Which lines of a page begin alike."""

    def __init__(self, texts: Sequence[str]) -> None:
        self.texts = texts
        self.above: dict[int, int] = {}
        self.below: dict[int, int] = {}
        last: dict[str, int] = {}
        for number, text in enumerate(texts):
            if len(text) >= _BEGINNING:
                beginning = text.lstrip(_MARKS)[:_BEGINNING].lower()
                if beginning in last:
                    above = last[beginning]
                    self.above[number] = above
                    self.below[above] = number
                last[beginning] = number

    def around(self, number: int) -> tuple[float, ...]:
        """How far above and below line NUMBER its next echoes are, each with how many times as long it is."""
        return (*self._echo(number, self.above), *self._echo(number, self.below))

    def _echo(self, number: int, places: dict[int, int]) -> tuple[float, float]:
        place = places.get(number)
        if place is None:
            return _NONE
        return min(abs(number - place), FAR), len(self.texts[place]) / len(self.texts[number])
