"""Heads: which line of each example is the title, and where its text begins.

What lives here: the choice of one place for the title that serves all pages: a kicker, a blog's name or a
subtitle looks like a title on one page, but seldom on all of them.
"""

from collections.abc import Callable, Sequence

import attrs
import regex

from nato_news.draft.examples import Example
from nato_news.generic import weights
from nato_news.generic.line.people import names_alone
from nato_news.generic.model.scores import scores_of
from nato_news.generic.model.title import find_title
from nato_news.page import Shape
from nato_news.vocabulary import Role, Zone

_REACH = 14  # candidates above the text that are looked at
_LONG = 60  # characters of a sentence that begins a text
_LONGEST_TITLE, _LONG_TITLE = 250, 140  # characters; a longer one is none, and seldom one
_BRIEF_WORDS, _BRIEF = 4, 40  # words and characters of a section at the most
_NEAR = 4  # lines below a subtitle in which the date or the byline stands
_WORTH_OF_WORDS = (-9.0, -4.0, -2.0, -1.0, 0.5, 1.0, 1.5)
_ABSENT = -6.0
_WORD = regex.compile(r"\p{L}{4,}")


@attrs.frozen
class Head:
    """Where the parts of one example's head stand."""

    title: int | None
    """Number of the title's block."""
    first: int
    """Number of the block that the text begins at."""
    candidates: tuple[int, ...]
    """The blocks above the text that no other page, no lexicon and no form explains."""


def find_heads(examples: Sequence[Example]) -> list[Head]:
    """The head of each of EXAMPLES, the titles chosen so that one rule finds all of them."""
    firsts = [first_of_text(example) for example in examples]
    listed = [_candidates(example, first) for example, first in zip(examples, firsts, strict=True)]
    titles = _titles(examples, firsts, listed)
    return [Head(title, first, tuple(one)) for title, first, one in zip(titles, firsts, listed, strict=True)]


def first_of_text(example: Example) -> int:
    """The block at which the text begins: the first long sentence, but for one above the date or the byline."""
    proses = [number for number in range(len(example)) if example.is_prose(number)]
    long = [number for number in proses if len(example.text(number)) >= _LONG] or proses
    for place, number in enumerate(long[:2]):
        if place == 0 and _is_subtitle(example, number):
            continue
        return number
    last_meta = [number for number in range(min(len(example), _REACH)) if example.meta(number)]
    return min(last_meta[-1] + 1, len(example)) if last_meta else len(example)


def _is_subtitle(example: Example, number: int) -> bool:
    """Whether the sentence stands between title and date or byline: right below what can be a title, and above one."""
    if number == 0 or _is_meta(example, number - 1) or not _can_be_title(example, number - 1):
        return False
    below = range(number + 1, min(number + 1 + _NEAR, len(example)))
    meta = next((other for other in below if _is_meta(example, other)), None)
    return meta is not None and any(map(example.is_prose, range(meta + 1, min(meta + 2 + _NEAR, len(example)))))


def _is_meta(example: Example, number: int) -> bool:
    meta = example.meta(number)
    date = example.blocks[number].date
    return meta is not None and any(meta.values.values()) and (date is None or date.day is not None)


def is_brief(example: Example, number: int) -> bool:
    """Whether the block is short enough for a section or a kicker."""
    return example.words(number) <= _BRIEF_WORDS and len(example.text(number)) <= _BRIEF


def _candidates(example: Example, first: int) -> list[int]:
    return [number for number in range(first) if _can_be_title(example, number)][-_REACH:]


def _can_be_title(example: Example, number: int) -> bool:
    block = example.blocks[number]
    if block.shape in (Shape.DATE, Shape.MARK) or len(block.text) > _LONGEST_TITLE or example.fixed(number):
        return False
    if example.meta(number) or example.breadcrumb(number) or example.lines.caption(number):
        return False
    found = example.marker(number)
    if found and found.role is not Role.COMMENT and (found.zone is not Zone.NAVIGATION or found.role is Role.LANDMARK):
        return False
    if number and (clock := example.blocks[number - 1].date) and clock.day is None:
        return False
    return not (block.repeats is not None and is_brief(example, number))


def _titles(examples: Sequence[Example], firsts: Sequence[int], listed: Sequence[list[int]]) -> list[int | None]:
    """One title a page: what the rule chooses that chooses the likeliest lines on all pages together."""
    scores = []
    for example, first, one in zip(examples, firsts, listed, strict=True):
        learned = _learned(example, first)
        scores.append({number: _score(example, number, first, one) + 0.5 * (learned == number) for number in one})
    best: tuple[float, list[int | None]] = (float("-inf"), [])
    for rule in _RULES:
        chosen = [rule(example, one) for example, one in zip(examples, listed, strict=True)]
        total = sum(_ABSENT if number is None else score[number] for number, score in zip(chosen, scores, strict=True))
        best = max(best, (total, chosen), key=lambda pair: pair[0])
    return [
        max(score, key=score.__getitem__, default=None) if number is None else number
        for number, score in zip(best[1], scores, strict=True)
    ]


def _score(example: Example, number: int, first: int, candidates: list[int]) -> float:
    """How much the block looks like a title."""
    text, words = example.text(number), example.words(number)
    score = _WORTH_OF_WORDS[min(words, len(_WORTH_OF_WORDS) - 1)]
    score -= 1.5 * (example.blocks[number].shape is Shape.SENTENCE) + (len(text) > _LONG_TITLE)
    above = candidates[candidates.index(number) - 1] if number != candidates[0] else None
    if above is not None and above >= number - 2 and example.words(above) > _BRIEF_WORDS:
        score -= 2.0
    score += 0.5 * (number + 1 < first and example.meta(number + 1) is not None)
    score += any(example.blocks[other].text == text for other in range(number + 1, min(first + 2, len(example))))
    body = set(
        _WORD.findall(" ".join(example.text(other) for other in range(first, min(first + 8, len(example)))).casefold())
    )
    named = _WORD.findall(text.casefold())
    score += sum(word in body for word in named) / (len(named) + 1)
    score -= 3.0 * is_person_line(example, number)
    return score


def _learned(example: Example, first: int) -> int | None:
    """The block that the generic reader takes for the title of a text that begins at FIRST."""
    body = [number == first or (number > first and example.lines.is_text(number)) for number in range(len(example))]
    return find_title(example.lines, body, scores_of(example.lines, weights()), (), weights().title)


def is_person_line(example: Example, number: int) -> bool:
    """Whether the block is nothing but full names beside a date or above the text."""
    return bool(names_alone(example.text(number)))


def _nth(place: int) -> Callable[[Example, list[int]], int | None]:
    def rule(_: Example, one: list[int]) -> int | None:
        return one[place] if -len(one) <= place < len(one) else None

    return rule


def _nth_long(place: int) -> Callable[[Example, list[int]], int | None]:
    def rule(example: Example, one: list[int]) -> int | None:
        return _nth(place)(example, [number for number in one if not is_brief(example, number)])

    return rule


def _at_date(step: int) -> Callable[[Example, list[int]], int | None]:
    def rule(example: Example, one: list[int]) -> int | None:
        return next((number for number in one if _is_meta_at(example, number + step)), None)

    return rule


def _is_meta_at(example: Example, number: int) -> bool:
    return 0 <= number < len(example) and _is_meta(example, number)


_RULES = (
    _nth(0),
    _nth_long(0),
    _nth(1),
    _nth(2),
    _at_date(1),
    _at_date(-1),
    _nth(-1),
    _nth(-2),
    _nth_long(1),
    _nth_long(-1),
)
