"""The model: for each line of a page, how likely it is main text.

What lives here: the learned weights, read from `weights.json` on first use, and what is reckoned with
them. `tools/train_generic.py` writes that file. A first, linear model scores each line by itself; a
second one, small decision trees, looks at the lines around the page's texts again, with their neighbours.
"""

import json
from bisect import bisect_right
from collections.abc import Callable
from functools import cache
from math import exp, sqrt
from pathlib import Path
from typing import Any

import attrs

from nato_news.generic.features import Own, crossed
from nato_news.generic.lines import Lines
from nato_news.generic.surroundings import CONTEXT, Surroundings
from nato_news.generic.themes import stems_of
from nato_news.generic.title import TitleWeights
from nato_news.generic.trees import Row, compiled

_ELSEWHERE = 0.5  # times the first score, of a line that was not looked at twice
_STEP = 6  # trees after which it is asked again whether a line is settled
_CLEAR = 1.6  # the sum that settles a line after the first of these steps
_CLEARER = 0.12  # more for each step that was taken before
FIRST = "^"  # marks the stem that begins a line


@attrs.frozen
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
    total: Callable[[Row], float] = attrs.field(init=False, repr=False, eq=False)
    """The sum of the trees for a row of numbers."""

    @total.default
    def _compiled(self) -> Callable[[Row], float]:
        stops = {_STEP * (number + 1): _CLEAR + _CLEARER * number for number in range(len(self.trees) // _STEP)}
        return compiled(self.trees, len(CONTEXT), self.start, stops)


@cache
def weights() -> Weights:
    """The weights, read on first use."""
    return weights_from(json.loads(Path(__file__).with_name("weights.json").read_text(encoding="utf-8")))


def weights_from(stated: dict[str, Any]) -> Weights:
    """The weights that a file states."""
    return Weights(**stated | {"title": TitleWeights(**stated["title"])})


def scores_of(lines: Lines, learned: Weights) -> list[float]:
    """For each line how likely it is main text, 0 to 1."""
    own = Own(lines)
    words = word_scores(own, learned)
    first = first_scores(own, words, learned)
    scores = [score * _ELSEWHERE for score in first]
    for number, row in Surroundings(own, first, words).rows():
        scores[number] = 1 / (1 + exp(-learned.total(row)))
    return scores


def word_scores(own: Own, learned: Weights) -> list[float]:
    """What the words of each line say; a long line does not say it the louder."""
    weight = learned.words.get
    scores = []
    for words in own.words:
        if words:
            first, *others = stems_of(words)
            known = filter(None, map(weight, (FIRST + first, first, *others)))
            scores.append(sum(known) / sqrt(len(words)))
        else:
            scores.append(0.0)
    return scores


def first_scores(own: Own, words: list[float], learned: Weights) -> list[float]:
    """What each line says by itself; lines of the same numbers are reckoned once."""
    known: dict[tuple[float, ...], float] = {}
    scores = []
    for row, said in zip(own.rows, words, strict=True):
        total = known.get(row)
        if total is None:
            total = known[row] = _first_sum(row, learned)
        scores.append(1 / (1 + exp(-total - said)))
    return scores


def _first_sum(row: tuple[float, ...], learned: Weights) -> float:
    total = learned.bias
    for value, edges, by_class in zip(row, learned.edges, learned.own, strict=True):
        total += by_class[bisect_right(edges, value)]
    for number, by_class in zip(crossed(row), learned.crossed, strict=True):
        total += by_class[number]
    return total
