"""The model: for each line of a page, how likely it is main text.

What lives here: the learned weights, read from `weights.json` on first use, and what is reckoned with
them. `tools/train_generic.py` writes that file. A first, linear model scores each line by itself; a
second one, small decision trees, looks at the lines around the page's texts again, with their neighbours.
"""

import json
from bisect import bisect_right
from collections.abc import Callable, Sequence
from functools import cache, lru_cache
from math import exp, sqrt
from pathlib import Path
from typing import Any

import attrs

from nato_news.generic.line.features import crossed
from nato_news.generic.line.lines import Lines
from nato_news.generic.line.themes import stems_of
from nato_news.generic.model.surroundings import CONTEXT, Surroundings
from nato_news.generic.model.title import TitleWeights
from nato_news.generic.model.trees import Row, compiled
from nato_news.memory import KEPT

_ELSEWHERE = 0.5  # times the first score, of a line that was not looked at twice
_STEP = 6  # trees after which it is asked again whether a line is settled
_CLEAR = 2.6  # the sum, below 0 or above, that settles it
FIRST = "^"  # marks the stem that begins a line


@attrs.frozen(eq=False)
class Weights:
    """All that was learned."""

    edges: list[list[float]]
    """For each number of `OWN`, where its classes begin."""
    own: list[list[float]]
    """For each number of `OWN`, the weight of each class."""
    crossed: list[list[float]]
    """For each pair of `CROSSED`, the weight of each class."""
    words: dict[str, float]
    """The weights of stems, and of stems that begin a line, which have `FIRST` in front."""
    bias: float
    """What the sum of the weights begins with."""
    trees: list[Any]
    """Trees over `CONTEXT`: a leaf is its weight, a node [feature, limit, tree up to it, tree above it]."""
    start: float
    """What the sum of the trees begins with."""
    title: TitleWeights
    """What was learned about titles."""
    total: Callable[[Row], float] = attrs.field(init=False, repr=False)
    """The sum of the trees for a row of numbers."""
    own_sum: Callable[[tuple[float, ...]], float] = attrs.field(init=False, repr=False)
    """The sum of the weights of a row of a line's own numbers; few rows are met for the first time."""

    @total.default
    def _compiled(self) -> Callable[[Row], float]:
        stops = dict.fromkeys(range(_STEP, len(self.trees) + 1, _STEP), _CLEAR)
        return compiled(self.trees, len(CONTEXT), self.start, stops)

    @own_sum.default
    def _remembered(self) -> Callable[[tuple[float, ...]], float]:
        return lru_cache(maxsize=KEPT)(self._own_sum)

    def _own_sum(self, row: tuple[float, ...]) -> float:
        total = self.bias
        for value, edges, by_class in zip(row, self.edges, self.own, strict=True):
            total += by_class[bisect_right(edges, value)]
        for number, by_class in zip(crossed(row), self.crossed, strict=True):
            total += by_class[number]
        return total


@cache
def weights() -> Weights:
    """The weights, read on first use."""
    return weights_from(json.loads(Path(__file__).with_name("weights.json").read_text(encoding="utf-8")))


def weights_from(stated: dict[str, Any]) -> Weights:
    """The weights that a file states."""
    return Weights(**stated | {"title": TitleWeights(**stated["title"])})


def scores_of(lines: Lines, learned: Weights) -> list[float]:
    """For each line how likely it is main text, 0 to 1."""
    own = lines.numbers()
    words = word_scores(lines, learned)
    first = first_scores(own, words, learned)
    scores = [score * _ELSEWHERE for score in first]
    for number, row in Surroundings(lines, own, first).rows():
        scores[number] = 1 / (1 + exp(-learned.total(row)))
    return scores


def word_scores(lines: Lines, learned: Weights) -> list[float]:
    """What the words of each line say."""
    scores = []
    for said in lines.said:
        score = said.worth.get(learned)
        if score is None:
            score = said.worth[learned] = _word_score(said.words, learned)
        scores.append(score)
    return scores


def _word_score(words: list[str], learned: Weights) -> float:
    """What the WORDS of a line say; a long line does not say it the louder."""
    if not words:
        return 0.0
    stems = stems_of(words)
    return sum(filter(None, map(learned.words.get, (FIRST + stems[0], *stems)))) / sqrt(len(words))


def first_scores(own: Sequence[tuple[float, ...]], words: Sequence[float], learned: Weights) -> list[float]:
    """What each line says by itself, by its OWN numbers and its WORDS."""
    return [1 / (1 + exp(-total - said)) for total, said in zip(map(learned.own_sum, own), words, strict=True)]
