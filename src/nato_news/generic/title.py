"""The title: which of the lines above the body is the page's title.

What lives here: what a line's form, its neighbours and the body say for it. The weights are learned.
"""

from bisect import bisect_left, bisect_right
from collections import Counter
from collections.abc import Iterator

import regex

from nato_news.generic.lines import Lines
from nato_news.generic.meta import are_people
from nato_news.page import Shape

_WORD = regex.compile(r"\p{L}{4,}")
_REACH = 50  # lines above the body that a title may stand
_LOOKED_AT = 12  # lines of the body whose words a title shares
_LOOKED_AT_CHARACTERS = 3000
_TRAIL = 4  # lines above a title in which a breadcrumb that ends in it stands
_NEAR = 3  # lines within which a date or a byline follows a title
_LENGTHS = (8, 15, 25, 40, 110, 160)  # characters
_SHORT_HEAD = 4  # lines above the body
_BENEFIT = 2.5  # of the doubt: a title may be less likely than none by so much
_BENEFIT_IN_SHORT_HEAD = 5.0
_SUBTITLE_MARGIN = 2.0  # a title may be less likely than the subtitle below it by so much
_SHORTEST_LONG = 30
_HEADS = (1, 2, 4, 8, 20)  # lines above the body
_DISTANCES = (1, 2, 3, 5, 8, 14, 24, 36)  # lines above the body


def find_title(lines: Lines, first: int, weights: dict[str, float]) -> int | None:
    """The line above FIRST, where the body begins, that is the page's title; `None` if no line is."""
    scores: dict[int, float] = {}
    for number, facts in candidates(lines, first):
        scores[number] = sum(weights.get(fact, 0.0) * value for fact, value in facts.items())
    if not scores:
        return None
    named = next((number for number in scores if _is_named(lines, number)), None)
    if named is not None:
        return named
    title = _bare(lines, scores, max(scores, key=scores.__getitem__))
    benefit = _BENEFIT if first > _SHORT_HEAD else _BENEFIT_IN_SHORT_HEAD
    if scores[title] < weights.get(absence(first), 0.0) - benefit:
        return None
    return _earlier(lines, scores, title)


def _is_named(lines: Lines, number: int) -> bool:
    """Whether a breadcrumb shortly above ends in the line."""
    if lines.texts[number].count(" ") < _NEAR - 1:
        return False
    above = range(max(number - _TRAIL, 0), number)
    return any(lines.texts[other].endswith(lines.texts[number]) and lines.breadcrumb(other) for other in above)


def _bare(lines: Lines, scores: dict[int, float], title: int) -> int:
    """TITLE, or the line below it that says the same without the site's name, a section or a number."""
    text = lines.texts[title]
    for number in range(title + 1, min(title + 1 + _TRAIL, max(scores) + 1)):
        below = lines.texts[number]
        if (
            number in scores
            and len(below) >= _SHORTEST_LONG
            and text != below
            and (text.startswith(below) or text.endswith(below))
        ):
            return number
    return title


def _earlier(lines: Lines, scores: dict[int, float], title: int) -> int:
    """The line that TITLE repeats, or is the subtitle of."""
    above = title - 1
    text = lines.texts[above]
    if (
        scores.get(above, 0.0) >= scores[title] - _SUBTITLE_MARGIN
        and above in scores
        and _SHORTEST_LONG <= len(text) <= len(lines.texts[title])
    ):
        title = above
    same = [number for number in scores if lines.texts[number] == lines.texts[title] and title - number <= _NEAR + 2]
    return min(same)


def absence(first: int) -> str:
    """The fact that speaks for a page without a title, by how many lines stand above its body."""
    return f"absent {sum(first > limit for limit in _HEADS)}"


def candidates(lines: Lines, first: int) -> Iterator[tuple[int, dict[str, float]]]:
    """Each line above FIRST that can be a title, and what is known of it."""
    body = set(_WORD.findall(" ".join(lines.texts[first : first + _LOOKED_AT])[:_LOOKED_AT_CHARACTERS].casefold()))
    seen = Counter(lines.texts[:first])
    before = False
    for number in range(max(first - _REACH, 0), first):
        able = _able(lines, number)
        if able:
            words = _WORD.findall(lines.texts[number].casefold())
            facts = _own_facts(lines, number, first) | _facts_around(lines, number, first, before=before)
            facts["agreement"] = sum(word in body for word in words) / (len(words) + 1)
            facts["repeated"] = float(seen[lines.texts[number]] > 1)
            yield number, facts
        before = able and lines.texts[number].count(" ") >= _NEAR


def _able(lines: Lines, number: int) -> bool:
    text = lines.texts[number]
    if len(text) <= 2 or not lines.title_like(number):
        return False
    return not (lines.domain(number) or lines.breadcrumb(number) or lines.caption(number))


def _own_facts(lines: Lines, number: int, first: int) -> dict[str, float]:
    """What the line's form and its place say."""
    text, opening = lines.texts[number], lines.texts[0]
    return {
        f"length {bisect_right(_LENGTHS, len(text))}": 1.0,
        f"distance {bisect_left(_DISTANCES, first - number)}": 1.0,
        "words": min(text.count(" ") + 1, 12) / 12,
        "repeats": float(lines.blocks[number].repeats is not None),
        "opening": float(number > 0 and len(text) >= 12 and opening.startswith(text) and len(opening) > len(text)),
        "opens": float(number == 0 and len(lines.texts) > 1),
        "site in it": float(number == 0 and any(mark in text for mark in (" | ", " - ", " – ", " — "))),
        "person": float(are_people(text)),
        "capitals": float(text.isupper()),
        "question": float(text.endswith(("?", "!"))),
        "bullet": float(lines.blocks[number].bullet),
        "lower": float(text[:1].islower()),
        "by": float(text[:3].lower() == "by "),
    }


def _facts_around(lines: Lines, number: int, first: int, *, before: bool) -> dict[str, float]:
    """What the neighbours say; BEFORE: whether the line above could be a title too."""
    near = range(number + 1, min(number + 1 + _NEAR, first))
    below = number + 1 < first and _able(lines, number + 1) and lines.texts[number + 1].count(" ") >= _NEAR
    named = any(lines.meta(other) is not None or are_people(lines.texts[other]) for other in near)
    facts = {
        "date next": number + 1 < first and lines.dated(number + 1),
        "date follows": any(lines.dated(other) for other in near),
        "byline follows": named,
        "long above": before,
        "first long": not before and below,
        "by itself": not before and not below,
        "long below": below,
        "date above": number > 0 and lines.dated(number - 1),
        "marker above": number > 0 and lines.markers[number - 1] is not None,
        "mark above": number > 0 and lines.blocks[number - 1].shape is Shape.MARK,
        "short above": number > 0 and lines.texts[number - 1].count(" ") < _NEAR,
    }
    return {name: 1.0 for name, holds in facts.items() if holds}
