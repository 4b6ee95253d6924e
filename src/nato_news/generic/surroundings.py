"""Surroundings: what each line has around it, as numbers, for the second model.

What lives here: numbers about a line's form that the first model is not told, about its neighbours, and about
its place among the page's texts. `CONTEXT` says what stands where in a row of numbers.
"""

from collections import Counter
from collections.abc import Iterator
from itertools import accumulate

import regex

from nato_news.generic.features import LOOKED_AT, SHORT, ZONES, Own
from nato_news.generic.themes import THEMES, stems_of, themes
from nato_news.vocabulary import Role

CONTEXT = (
    *("length", "small words", "capitals", "end", "sentences", "bullet", "repeats", "marker"),
    *("separators", "glued", "credit", "quotes"),
    *("tail", "numbers", "bracket", "label", "upper case", "numbered", "longest word", *THEMES),
    *("words", "words above", "words below"),
    *("score", "score above", "score below", "score above 2", "score below 2", "length above", "length below"),
    *("scores near", "scores around", "segment distance", "segment above", "segment below", "text above", "position"),
    *("segment weight", "hard marker above", "last landmark", "landmark distance", "date distance"),
    *("marker below", "marker above"),
    *("gap", "text below distance", "run above", "run below", "own run", "agreement", "content words"),
)

_GLUED = regex.compile(r"(?<=[\p{Ll}\d.!?])[\p{Lu}\p{Lt}]")
_LEAST_CONTENT = 6  # characters of a word that says what a text is about
_STRONG, _STRONG_LENGTH, _STRONG_GAP = 0.7, 60, 3  # score and length of a line of a text, and lines between two
_SEEN, _SHARE_SEEN = 300, 0.15  # characters of text, and its share, above that make a hard marker the end of it
_LONGEST_LABEL = 50  # characters
_ENDING = frozenset('.!?…:;"”»“')
_LEAST_SENTENCE = 20  # characters
_FAR = 60  # lines; further away is the same
_MARGIN = 10  # lines around the best segment that are looked at twice
_DOUBT = 0.1  # first score from which on a line is looked at twice, wherever it stands


class Surroundings:
    """A page's lines with their first scores: what each has around it."""

    def __init__(self, own: Own, scores: list[float], words: list[float]) -> None:
        self.own = own
        self.scores = scores
        self.words = words
        lengths = own.lengths
        self.mass = [0.0, *accumulate(map(float.__mul__, scores, map(float, lengths)))]
        self.sums = [0.0, *accumulate(scores)]
        self.begin, self.end, self.weight = _best_segment(scores, lengths)
        self._find_runs()
        self._find_landmarks()

    def rows(self) -> Iterator[tuple[int, list[float]]]:
        """Each line that is worth a second look, and its numbers as `CONTEXT` names them."""
        for number, score in enumerate(self.scores):
            if score > _DOUBT or self.begin - _MARGIN <= number < self.end + _MARGIN:
                yield number, self._row(number)

    def _row(self, number: int) -> list[float]:
        return [*self._form(number), *self._neighbours(number), *self._place(number)]

    def _form(self, number: int) -> list[float]:
        """What the line's own form says."""
        length, small, capitals, _, end, sentences, bullet, repeats, _, marker = self.own.rows[number]
        text = self.own.lines.texts[number]
        looked = text[:LOOKED_AT]
        return [
            *(min(length, 700), small, capitals, end, sentences, bullet, repeats, marker),
            looked.count("|") + looked.count(" · ") + looked.count(" / ") + looked.count(" > "),
            len(_GLUED.findall(looked)) if length >= SHORT else 0,
            length >= SHORT and self.own.lines.credited(number),
            looked.count('"') + looked.count("„") + looked.count("“") + looked.count("«"),
            *_wording(text, looked, self.own.words[number]),
        ]

    def _neighbours(self, number: int) -> list[float]:
        """What its own words say and those of the lines around it, how they were scored, how long they are."""
        own, scores, words, count = self.own, self.scores, self.words, len(self.scores)
        return [
            words[number],
            words[number - 1] if number else 0,
            words[number + 1] if number + 1 < count else 0,
            scores[number],
            scores[number - 1] if number else -0.1,
            scores[number + 1] if number + 1 < count else -0.1,
            scores[number - 2] if number > 1 else -0.1,
            scores[number + 2] if number + 2 < count else -0.1,
            min(own.lengths[number - 1], 300) if number else -1,
            min(own.lengths[number + 1], 300) if number + 1 < count else -1,
            self._mean(number, 2),
            self._mean(number, 10),
        ]

    def _place(self, number: int) -> list[float]:
        """Where it stands: in the best segment, on the page, between landmarks, in a run of text."""
        own, count = self.own, len(self.scores)
        inside = self.begin <= number < self.end
        distance = 0 if inside else number - self.begin if number < self.begin else number - self.end + 1
        above, below = self.gap_above[number], self.gap_below[number]
        run = self.run[number]
        content = [word for word in own.words[number] if len(word) >= _LEAST_CONTENT]
        shared = int(run == self.best_run)
        return [
            max(-30, min(30, distance)),
            min(number - self.begin, 40) if inside else -1,
            min(self.end - number, 40) if inside else -1,
            self.mass[number] / (self.mass[-1] or 1),
            number / count,
            self.weight,
            self.hard[number],
            self.landmark[number],
            self.landmark_distance[number],
            self.date_distance[number],
            own.rows[number + 1][-1] if number + 1 < count else 0,
            own.rows[number - 1][-1] if number else 0,
            above[0] + below[0],
            below[0],
            self._share(above[1]),
            self._share(below[1]),
            self._share(run),
            sum(self.said[word] > shared for word in content) / (len(content) or 1),
            len(content),
        ]

    def _mean(self, number: int, reach: int) -> float:
        """The mean score of the lines up to REACH away, the line itself left out of the sum."""
        low, high = max(0, number - reach), min(len(self.scores), number + reach + 1)
        return (self.sums[high] - self.sums[low] - self.scores[number]) / (high - low)

    def _share(self, run: int) -> float:
        return self.masses[run] / self.masses[self.best_run] if run >= 0 else -1

    def _find_runs(self) -> None:
        """Runs of lines of text with few others between them, and where the next of each line are."""
        lengths = self.own.lengths
        self.run = [-1] * len(lengths)
        self.masses: list[int] = []
        strong: list[int] = []
        for number, score in enumerate(self.scores):
            if score > _STRONG and lengths[number] >= _STRONG_LENGTH:
                if not strong or number - strong[-1] > _STRONG_GAP:
                    self.masses.append(0)
                self.run[number] = len(self.masses) - 1
                self.masses[-1] += lengths[number]
                strong.append(number)
        self.gap_above = self._gaps(range(len(lengths)))
        self.gap_below = self._gaps(range(len(lengths) - 1, -1, -1))
        self.best_run = self.masses.index(max(self.masses)) if self.masses else -2
        self.said = Counter(
            word
            for number in strong
            if self.run[number] == self.best_run
            for word in set(self.own.words[number])
            if len(word) >= _LEAST_CONTENT
        )

    def _gaps(self, numbers: range) -> list[tuple[int, int]]:
        """For each line how far the last line of text is, in the order of NUMBERS, and its run."""
        gaps = [(0, -1)] * len(numbers)
        distance, run = _FAR, -1
        for number in numbers:
            distance = min(distance + 1, _FAR)
            gaps[number] = distance, run
            if self.run[number] >= 0:
                distance, run = 0, self.run[number]
        return gaps

    def _find_landmarks(self) -> None:
        """What stands above each line: a hard marker below a text, the last landmark, the last date."""
        lines = self.own.lines
        self.hard: list[bool] = []
        self.landmark: list[int] = []
        self.landmark_distance: list[int] = []
        self.date_distance: list[int] = []
        seen = max(_SEEN, _SHARE_SEEN * self.mass[-1])
        hard, landmark, landmark_distance, date_distance = False, 0, _FAR, _FAR
        for number, found in enumerate(lines.markers):
            self.hard.append(hard)
            self.landmark.append(landmark)
            self.landmark_distance.append(landmark_distance)
            self.date_distance.append(date_distance)
            landmark_distance = min(landmark_distance + 1, _FAR)
            date = lines.blocks[number].date
            date_distance = 0 if date is not None and date.is_full else min(date_distance + 1, _FAR)
            if found is not None:
                hard = hard or (found.hard and self.mass[number] > seen)
                if found.role is Role.LANDMARK:
                    landmark, landmark_distance = ZONES[found.zone], 0


def _wording(text: str, looked: str, words: list[str]) -> list[float]:
    """What the line is made of: the words behind its last sentence, numbers, a label, capitals, themes."""
    printed = looked.split()
    colon = looked.find(": ", 0, _LONGEST_LABEL)
    return [
        _tail(text),
        sum(map(str.isdigit, words)) / (len(words) or 1),
        text.endswith(")"),
        looked.count(" ", 0, colon) + 1 if colon > 0 else 0,
        sum(map(str.isupper, printed)) / (len(printed) or 1),
        text[:1].isdigit(),
        max(map(len, words), default=0),
        *_theme_counts(words),
    ]


def _tail(text: str) -> int:
    """How many words stand behind the last sentence, as a picture's credit does; -1 if it ends the line."""
    if text[-1:] in _ENDING:
        return -1
    end = max(text.rfind(". "), text.rfind("! "), text.rfind("? "))
    return text.count(" ", end + 2) + 1 if end > _LEAST_SENTENCE else -1


def _theme_counts(words: list[str]) -> list[int]:
    known = themes()
    counts = [0] * len(THEMES)
    for stem in stems_of(words):
        for theme in known.get(stem, ()):
            counts[theme] += 1
    return counts


def _best_segment(scores: list[float], lengths: list[int]) -> tuple[int, int, float]:
    """Where the lines begin and end that hold most text for the lines that are none, and how much."""
    begin, end, best, start, current = 0, 0, 0.0, 0, 0.0
    for number, score in enumerate(scores):
        if current <= 0:
            start, current = number, 0.0
        length = lengths[number]
        current += score * min(length, 400) - 12 - 0.15 * min(length, 200) * (1 - score)
        if current > best:
            begin, end, best = start, number + 1, current
    return begin, end, best
