"""Title facts: what is known of a line that may be the page's title, as numbers for the trees.

What lives here: which lines may be the title, and a row of numbers for each of the likely ones. `FACTS` says
what stands where in a row.
"""

from bisect import bisect_left, bisect_right
from collections import Counter
from collections.abc import Callable, Sequence
from functools import cache
from itertools import compress

from nato_news.generic.line.lines import Lines
from nato_news.generic.line.names import How
from nato_news.generic.line.wording import TITLE
from nato_news.generic.model.agreement import Agreement
from nato_news.page import Shape

FACTS = (
    *("length", "words", "distance", "number", "lines of head", "score", "score below"),
    *("share", "weight", "weight to best", "share above", "share below"),
    *("opening share", "opens opening", "repeats above", "repeats below", "line above repeats", "line below repeats"),
    *("ends with other", "begins with other", "ends other", "begins other"),
    *TITLE,
    *("date below", "names below", "label below"),
    *("length above", "length below", "length below 2", "long between", "long above", "longer near"),
)
CLASSES = {
    "length": (8, 15, 25, 40, 60, 110, 160),  # characters
    "distance": (-3, 0, 1, 2, 3, 4, 6, 9, 14, 24, 36, 60),  # lines down to the beginning of the text
    "share": (0.01, 0.2, 0.34, 0.5, 0.67),  # of the line's words, that the text has
}
"""What a line is judged by before it is looked at closely, and where the classes of each begin."""
_LENGTHS, _DISTANCES, _SHARES = CLASSES.values()

_ABOVE, _BELOW = 100, 6  # lines above and below the text's beginning that a title may stand
_SHARE_ABOVE = 0.5  # of the text, that stands above its title at the most
_OPENING = 2  # lines of the page that may be the title, wherever its text begins
_LONGEST, _LONGEST_META = 250, 160  # characters
_UNITS_OF_AGES = frozenset({"seconds", "minutes", "hours", "days"})  # titles speak of years
_NEAR, _BESIDE = 8, 5  # lines within which one line says another's words, and is compared with it
_LEAST_NEAR = 12  # characters of a line that says something of another
_DATES, _NAMES = 8, 6  # lines below within which a date or a byline is looked for
_LONG_CAPTION = 80  # characters; what a shorter line has of a picture's credit may be a title ("First picture: ...")
_LONG = 30  # characters of a line that is more than a menu's
_WIDEST = 400  # characters; what is longer is the same
_OTHERS = (  # begin what stands below a title, in a list or in an interview
    *("by ", "von ", "par ", "por ", "di ", "- ", "– ", "— ", "Q: ", "Q : ", "Q. "),
)
_SHAPES = (Shape.MARK, Shape.DATE)  # that no title has
_Asked = Callable[[int], bool]


class TitleFacts:
    """The lines around the beginning of one page's text, and what is known of each."""

    def __init__(self, lines: Lines, body: list[bool], first: int, scores: Sequence[float]) -> None:
        self.lines = lines
        self.texts = lines.texts
        self.first = first
        self.scores = scores
        agreement = self.agreement = Agreement(lines, (number for number, is_text in enumerate(body) if is_text))
        window = self._window(self._end(body))
        self.words = {number: agreement.words(lines.said[number]) for number in window if self._is_able(number)}
        self.shares = {number: agreement.share(words) for number, words in self.words.items()}

    def _end(self, body: list[bool]) -> int:
        """The line behind the last that may be the title: at least half of the text is below it."""
        left = _SHARE_ABOVE * sum(map(len, compress(self.texts, body)))
        for number in range(self.first, min(self.first + _BELOW, len(body))):
            left -= len(self.texts[number]) * body[number]
            if left <= 0:
                return number
        return min(self.first + _BELOW, len(body))

    def _window(self, end: int) -> Sequence[int]:
        begin = max(self.first - _ABOVE, 0)
        return [*range(min(_OPENING, begin)), *range(begin, end)]

    def _is_able(self, number: int) -> bool:
        """Whether the line's own form allows that it is a title."""
        lines = self.lines
        text = self.texts[number]
        able = 2 < len(text) <= _LONGEST and lines.markers[number] is None and not text.startswith(_OTHERS)
        return able and lines.blocks[number].shape not in _SHAPES

    def is_unexplained(self, number: int) -> bool:
        """Whether the line is no date, no byline, no caption, no age of another page, and does not lead to one."""
        lines, text = self.lines, self.texts[number]
        if lines.arrow(number) or lines.breadcrumb(number):
            return False
        goes_on = text[:1].islower() and number > 0 and self.texts[number - 1].endswith(",")
        if goes_on or lines.meta(number) is not None:
            return False
        aged = not _UNITS_OF_AGES.isdisjoint(lines.said[number].ages)
        return not aged and not (len(text) > _LONG_CAPTION and lines.caption(number))

    def is_listed(self, number: int) -> bool:
        """Whether the line begins with a bullet as the one below does: the last of a row may be the way to the page."""
        return all(block.bullet for block in self.lines.blocks[number : number + 2])

    def classes(self, number: int) -> tuple[int, int, int]:
        """The line's classes, as `CLASSES` names them."""
        return (
            bisect_right(_LENGTHS, len(self.texts[number])),
            bisect_right(_DISTANCES, self.first - number),
            bisect_right(_SHARES, self.shares[number]),
        )

    def rows(self, numbers: Sequence[int]) -> list[list[float]]:
        """The facts about each of the lines NUMBERS, as `FACTS` names them."""
        self.count = Counter(self.texts)
        self.opening = self.agreement.words(self.lines.said[0])
        self.weights = {number: self.agreement.weight(self.words[number]) for number in numbers}
        self.best = max(self.weights.values(), default=0.0)
        self.long = [number for number in self.words if len(self.texts[number]) >= _LONG]
        # Beyond both ends of the page, where a list goes on with its own end, stand lines of no length.
        self.lengths = [*(min(len(text), _WIDEST) for text in self.texts), *[0] * _DATES]
        asked = cache(self._is_dated), cache(self._is_signed), cache(self._is_labelled)
        return [
            [
                *self._place(number),
                *self._shared(number),
                *self._likeness(number),
                *self.lines.said[number].title,
                *self._surroundings(number, *asked),
            ]
            for number in numbers
        ]

    def _place(self, number: int) -> list[float]:
        text, scores = self.texts[number], self.scores
        return [
            len(text),
            text.count(" ") + 1,
            self.first - number,
            number,
            self.first,
            scores[number],
            scores[number + 1] if number + 1 < len(scores) else 0,
        ]

    def _shared(self, number: int) -> list[float]:
        """What the line shares with the text, by itself and beside the others."""
        return [
            self.shares[number],
            self.weights[number],
            self.weights[number] - self.best,
            self.shares.get(number - 1, -1),
            self.shares.get(number + 1, -1),
        ]

    def _likeness(self, number: int) -> list[float]:
        """What the line has of others, and others of it."""
        texts, words = self.texts, self.words[number]
        text = texts[number]
        above = self.lines.blocks[number].repeats is not None
        return [
            len(words & self.opening) / (len(words) or 1) if number else -1,
            number > 0 and len(text) >= _NEAR and texts[0].startswith(text),
            above,
            min(self.count[text] - 1 - above, 3),
            min(self.count[texts[number - 1]], 4) if number else 0,
            min(self.count[texts[number + 1]], 4) if number + 1 < len(texts) else 0,
            *self._contained(number),
        ]

    def _contained(self, number: int) -> list[bool]:
        """Whether the line ends or begins with a line near it, and whether one near it does with the line."""
        text = self.texts[number]
        near = [other for other in self.texts[max(number - _NEAR, 0) : number + _NEAR + 1] if len(other) >= _LEAST_NEAR]
        shorter = tuple([other for other in near if len(other) < len(text)])
        longer = [other for other in near if len(other) > len(text)] if len(text) >= _LEAST_NEAR else []
        return [
            text.endswith(shorter),
            text.startswith(shorter),
            any(other.endswith(text) for other in longer),
            any(other.startswith(text) for other in longer),
        ]

    def _surroundings(self, number: int, dated: _Asked, signed: _Asked, labelled: _Asked) -> list[float]:
        """Where lines that are DATED, SIGNED or LABELLED stand below it, and how long the lines around it are."""
        lengths, long = self.lengths, self.long
        own, at = lengths[number], bisect_left(long, number)
        beside = range(number - _BESIDE, number + _BESIDE + 1)
        return [
            _first(dated, range(number + 1, number + _DATES + 1)),
            _first(signed, range(number + 1, number + _NAMES + 1)),
            _first(labelled, range(number + 1, number + _NAMES + 1)),
            lengths[number - 1],
            lengths[number + 1],
            lengths[number + 2],
            max(bisect_left(long, self.first) - bisect_right(long, number), 0),
            at,
            sum([lengths[other] > own for other in beside if other in self.words]),
        ]

    def _is_dated(self, number: int) -> bool:
        return self._is_brief(number) and self.lines.dated(number)

    def _is_signed(self, number: int) -> bool:
        """Whether the line names somebody."""
        return self._is_brief(number) and self.lines.said[number].named.is_sure

    def _is_labelled(self, number: int) -> bool:
        """Whether the line has the label of a byline or of a date."""
        if not self._is_brief(number):
            return False
        meta, named = self.lines.meta(number), self.lines.said[number].named
        says_day = meta is not None and meta.values.get("published", self.texts[number]) != self.texts[number]
        return says_day or named.how in (How.LABELLED, How.LABEL)

    def _is_brief(self, number: int) -> bool:
        return 0 < self.lengths[number] <= _LONGEST_META


def _first(asked: _Asked, numbers: range) -> int:
    """The place among NUMBERS, from 1, of the first that is what is ASKED; one more than there are, if none is."""
    return next(filter(asked, numbers), numbers.stop) - numbers.start + 1
