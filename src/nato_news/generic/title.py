"""The title: which of the lines around the beginning of the text is the page's title.

What lives here: the choice. A few lines are taken by their length, their place and the words they share with
the text; small decision trees choose among them, or none. What they look at is told in `title_facts`.
"""

from collections.abc import Callable, Container, Sequence
from itertools import islice
from typing import Any

import attrs

from nato_news.generic.lines import Lines
from nato_news.generic.title_facts import FACTS, TitleFacts
from nato_news.generic.trees import Row, compiled
from nato_news.page import Shape

LIKELY = 10  # lines that are looked at closely
_LEAST = -2.5  # the sum of the trees from which on a line is the title
# By so much less than the line below it a line may be likely at the top of a page, and by so much less further down.
_MARGIN, _FADING = 2.55, 0.2
_BELOW_KICKER = 1.5  # more below a section in capitals
_SENTENCE_ENDS = (".", ",", ";", ":")
_REPEATED = 8  # lines above, among which a title may stand before


@attrs.frozen
class TitleWeights:
    """What was learned about titles."""

    classes: list[list[float]] = attrs.field(factory=list)
    """The weight of each class of `CLASSES`."""
    trees: list[Any] = attrs.field(factory=list)
    """Trees over `FACTS`: a leaf is its weight, a node [fact, limit, tree up to it, tree above it]."""
    start: float = 0.0
    """What the sum of the trees begins with."""
    total: Callable[[Row], float] = attrs.field(init=False, repr=False, eq=False)
    """The sum of the trees for a row of numbers."""

    @total.default
    def _total(self) -> Callable[[Row], float]:
        return compiled(self.trees, len(FACTS), self.start)


def find_title(
    lines: Lines, body: list[bool], scores: Sequence[float], others: Container[int], learned: TitleWeights
) -> int | None:
    """The line that is the title of a page whose text is the lines of BODY, none of OTHERS; `None` if none is."""
    first = body.index(True) if True in body else len(body)
    facts = TitleFacts(lines, body, first, scores)
    numbers = [number for number in likely(facts, learned.classes) if number not in others]
    if not numbers:
        return None
    sums = [learned.total(row) for row in facts.rows(numbers)]
    if max(sums) < _LEAST:
        return None
    best = sums.index(max(sums))
    # A text that was freed of its menus begins with its title, more often than the pages that taught it.
    if best and numbers[best - 1] == numbers[best] - 1:
        best -= sums[best - 1] > max(sums[best] - _margin(lines, numbers[best - 1], first), _LEAST)
    title = numbers[best]
    if title >= first and lines.texts[title].endswith(_SENTENCE_ENDS):
        return None  # the text begins with a sentence, and what stands below it is no title
    return next(
        number
        for number in range(max(title - _REPEATED, 0), title + 1)
        if number in facts.words and lines.texts[number] == lines.texts[title]
    )


def _margin(lines: Lines, number: int, first: int) -> float:
    """By how much less than the line below it the line may be likely, on a page whose text begins at FIRST."""
    text = lines.texts[number]
    if " " not in text:
        return 0.0
    again = text in lines.texts[number + 2 : first]
    below_kicker = number > 0 and lines.blocks[number - 1].shape is Shape.LABEL
    return _MARGIN - _FADING * number + again + _BELOW_KICKER * below_kicker


def likely(facts: TitleFacts, weights: Sequence[Sequence[float]]) -> list[int]:
    """The few lines that are worth a close look, in the order of the page."""
    length, distance, share = weights

    def score(number: int) -> float:
        classes = facts.classes(number)
        return length[classes[0]] + distance[classes[1]] + share[classes[2]]

    return sorted(islice(filter(facts.is_unexplained, sorted(facts.words, key=score, reverse=True)), LIKELY))
