"""The title: which of the lines around the beginning of the text is the page's title.

What lives here: the choice. A few lines are taken by their length, their place and the words they share with
the text; small decision trees choose among them, or none. What they look at is told in `title_facts`.
"""

from collections.abc import Callable, Container, Sequence
from itertools import islice
from typing import Any

import attrs

from nato_news.generic.line.lines import Lines
from nato_news.generic.model.title_facts import FACTS, TitleFacts
from nato_news.generic.model.trees import Row, compiled
from nato_news.generic.outline import ends_of

LIKELY = 10  # lines that are looked at closely
_LEAST = -3.0  # the sum of the trees from which on a line is the title
_LISTED = 2.0  # what a line of a list must have above one that stands alone
_SENTENCE_ENDS = (".", ",", ";", ":")
_SURE = 0.9  # the score of a line below which no title stands
_NAMING = (" | ", " - ", " – ", " — ", " · ")  # between a title and a site's name
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
    first, _ = ends_of(body)
    facts = TitleFacts(lines, body, first, scores)
    numbers = [number for number in likely(facts, learned.classes) if number not in others]
    if not numbers:
        return None
    sums = dict(zip(numbers, map(learned.total, facts.rows(numbers)), strict=True))
    title = max(numbers, key=lambda number: sums[number] - _LISTED * facts.is_listed(number))
    if sums[title] < _LEAST:
        return None
    if title >= first and (lines.texts[title].endswith(_SENTENCE_ENDS) or _is_told(scores, first, title)):
        return None  # the text begins with a sentence, and what stands below it is no title
    title = next((number for number in numbers if _names_site(lines.texts[title], lines.texts[number])), title)
    return next(
        number
        for number in range(max(title - _REPEATED, 0), title + 1)
        if number in facts.words and lines.texts[number] == lines.texts[title]
    )


def _names_site(text: str, title: str) -> bool:
    """Whether TEXT is TITLE with a site's or a section's name behind it, as a browser's window has it."""
    return len(text) < 2 * len(title) and text.startswith(title) and text[len(title) :].startswith(_NAMING)


def _is_told(scores: Sequence[float], first: int, title: int) -> bool:
    """Whether a line of the text, from FIRST on, stands above TITLE for sure."""
    above = range(first, title)
    return any(scores[n] >= _SURE for n in above)


def likely(facts: TitleFacts, weights: Sequence[Sequence[float]]) -> list[int]:
    """The few lines that are worth a close look, in the order of the page."""
    length, distance, share = weights

    def score(number: int) -> float:
        classes = facts.classes(number)
        return length[classes[0]] + distance[classes[1]] + share[classes[2]]

    return sorted(islice(filter(facts.is_unexplained, sorted(facts.words, key=score, reverse=True)), LIKELY))
