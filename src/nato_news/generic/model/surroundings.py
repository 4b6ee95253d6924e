"""Surroundings: what each line has around it, as numbers, for the second model.

What lives here: numbers about a line's neighbours and about its place among the page's texts. `CONTEXT` says what
stands where in a row of numbers.
"""

from bisect import bisect_left
from collections.abc import Iterator, Sequence
from itertools import accumulate
from operator import mul

from nato_news.generic.line.features import ZONES
from nato_news.generic.line.lines import Lines
from nato_news.generic.line.wording import WORDING
from nato_news.generic.model.echoes import Echoes
from nato_news.generic.model.runs import FAR, Runs
from nato_news.vocabulary import Role, Zone

CONTEXT = (
    *("length", "end", "bullet", "repeats", "marker", *WORDING),
    *("score", "score above", "score below", "score above 2", "score below 2", "length above", "length below"),
    *("scores near", "scores around", "segment distance", "segment above", "segment below", "text above", "position"),
    *("segment weight", "hard marker above", "last landmark", "landmark distance", "date distance"),
    *("marker below", "marker above"),
    *("gap", "text below distance", "run above", "run below", "own run", "text ends", "agreement"),
    *("content words", "echo above", "echo above length", "echo below", "echo below length"),
)

_SEEN, _SHARE_SEEN = 300, 0.15  # characters of text, and its share, above that make a hard marker the end of it
_MARGIN = 5  # lines around the best segment that are looked at twice
_GREAT = 4000  # a weight of the best segment; what is longer is read as such a text is
_DOUBT = 0.2  # first score from which on a line is looked at twice, wherever it stands
_ABOVE_ALL = -FAR - 1  # a line that is far above any line of the page
_NO_SCORE, _NO_LENGTH, _NO_MARKER = -0.1, -1, 0  # of a line beyond the page's ends


class Surroundings:
    """A page's lines with what they say by themselves and their first scores: what each has around it."""

    def __init__(self, lines: Lines, own: Sequence[tuple[float, ...]], scores: Sequence[float]) -> None:
        self.said = lines.said
        self.own = own
        self.scores = scores
        self.lengths = [row[0] for row in own]
        self.mass = [0.0, *accumulate(map(mul, scores, self.lengths))]
        self.sums = [0.0, *accumulate(scores)]
        self.begin, self.end, self.weight = _best_segment(scores, self.lengths)
        self.near_scores = [_NO_SCORE, _NO_SCORE, *scores, _NO_SCORE, _NO_SCORE]
        self.near_lengths = [_NO_LENGTH, *self.lengths, _NO_LENGTH]
        self.near_markers = [_NO_MARKER, *[said.code for said in lines.said], _NO_MARKER]
        self.echoes = Echoes(lines.texts)
        self.runs = Runs(lines.said, self.lengths, scores)
        self._find_landmarks(lines)

    def rows(self) -> Iterator[tuple[int, list[float]]]:
        """Each line that is worth a second look, and its numbers as `CONTEXT` names them."""
        low, high = self.begin - _MARGIN, self.end + _MARGIN
        for number, score in enumerate(self.scores):
            if score > _DOUBT or low <= number < high:
                yield number, self._row(number)

    def _row(self, number: int) -> list[float]:
        length, *_, end, _, bullet, repeats, _, marker = self.own[number]
        return [
            *(min(length, 700), end, bullet, repeats, marker),
            *self.said[number].wording,
            *self._neighbours(number),
            *self._place(number),
            *self.runs.around(number, self.said[number].content),
            *self.echoes.around(number),
        ]

    def _neighbours(self, number: int) -> tuple[float, ...]:
        """How it and the lines around it were scored, and how long they are."""
        above_2, above, score, below, below_2 = self.near_scores[number : number + 5]
        length_above, _, length_below = self.near_lengths[number : number + 3]
        near, around = self._mean(number, 2), self._mean(number, 10)
        return score, above, below, above_2, below_2, min(length_above, 300), min(length_below, 300), near, around

    def _mean(self, number: int, reach: int) -> float:
        """The mean score of the lines up to REACH away, the line itself left out of the sum."""
        low, high = max(0, number - reach), min(len(self.scores), number + reach + 1)
        return (self.sums[high] - self.sums[low] - self.scores[number]) / (high - low)

    def _place(self, number: int) -> tuple[float, ...]:
        """Where it stands: in the best segment, on the page, between landmarks."""
        above, below = number - self.begin, self.end - number
        inside = above >= 0 and below > 0
        landmark = bisect_left(self.landmarks, number) - 1
        date = bisect_left(self.dates, number) - 1
        return (
            0 if inside else max(above, -30) if above < 0 else min(1 - below, 30),
            min(above, 40) if inside else -1,
            min(below, 40) if inside else -1,
            self.mass[number] / (self.mass[-1] or 1),
            number / len(self.scores),
            min(self.weight, _GREAT),
            number > self.hard,
            self.zones[landmark],
            min(number - self.landmarks[landmark] - 1, FAR),
            min(number - self.dates[date] - 1, FAR),
            self.near_markers[number + 2],
            self.near_markers[number],
        )

    def _find_landmarks(self, lines: Lines) -> None:
        """Where the first hard marker below a text is, and where landmarks and dates are."""
        self.hard = len(lines)
        self.landmarks, self.zones = [_ABOVE_ALL], [0]
        least = max(_SEEN, _SHARE_SEEN * self.mass[-1])
        for number, found in enumerate(lines.markers):
            if found is not None:
                if found.hard and self.mass[number] > least:
                    self.hard = min(number, self.hard)
                if found.role is Role.LANDMARK and found.zone is not Zone.NAVIGATION:  # menus stand above texts as well
                    self.landmarks.append(number)
                    self.zones.append(ZONES[found.zone])
        self.dates = [_ABOVE_ALL, *filter(lines.says_day, lines.dates)]


def _best_segment(scores: Sequence[float], lengths: Sequence[float]) -> tuple[int, int, float]:
    """Where the lines begin and end that hold most text for the lines that are none, and how much."""
    begin, end, best, start, current = 0, 0, 0.0, 0, 0.0
    for number, (score, length) in enumerate(zip(scores, lengths, strict=True)):
        if current <= 0:
            start, current = number, 0.0
        current += score * min(length, 400) - 12 - 0.15 * min(length, 200) * (1 - score)
        if current > best:
            begin, end, best = start, number + 1, current
    return begin, end, best
