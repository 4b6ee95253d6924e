"""The reader: one page, labelled.

What lives here: the flow from scores to labels.
"""

import re
from collections.abc import Iterator
from itertools import groupby, takewhile

from nato_news.generic.dating import find_date
from nato_news.generic.head import label_head
from nato_news.generic.inserts import find_inserts
from nato_news.generic.lines import LISTS, Lines
from nato_news.generic.listing import label_listing
from nato_news.generic.model import Weights, scores_of
from nato_news.generic.others import cards_in, listed_below
from nato_news.generic.outline import Outline
from nato_news.generic.people import is_full_name
from nato_news.generic.signing import find_authors, with_authors
from nato_news.generic.title import find_title
from nato_news.generic.walk import Walk
from nato_news.labelling import Label, Labelled
from nato_news.page import Page, Shape
from nato_news.vocabulary import Kind, Role, Zone

_MAIN = 0.5  # the score from which on a line is main text, at the most
_FAINT = 0.2  # a score below which the limit of main text is drawn on no page
_SMALL_PAGE = 80  # lines of a page that menus have been taken off
_SHARE_SEEN = 0.25  # of the text, above a hard marker that ends it
_LEADING = 3  # lines that do not end as sentences do, such as titles, taken for the text below them
_SURE = 0.75  # the score from which on it is, even if it could be a date line or a byline
_BARE_PAGE = 40  # lines of a page of which little but its text is left
_HOPELESS = 0.06  # a score that no line of a text has, on whatever page
_TIMED = re.compile(r"(?:(?:ore|um|alle|às|о|в|saat) )?\d{1,2}[:.h]\d\d(?: ?(?:Uhr|h|[ap]\.?m\.?))?[ –-]+[^\W\d]")
_VERSE = 2  # lines on either side of one that is between lines of text
_LIKELY = 0.8  # a score from which on a line at the body's beginning is not taken off it
_ABOVE_OTHERS = (
    (Zone.ABOUT, Role.LANDMARK),
    (Zone.COMMENTS, Role.COMMENT),
)  # below them others are spoken of, or speak
_LONGEST_HEADING = 60  # characters
_LONGEST_GREETING, _LONGEST_ITEM = 30, 45  # characters, the latter in the mean of a list
_FEET = (Zone.FOOTER, Zone.CONTACT)
_FEW = 12  # lines that nothing explains, on a page that has little but its text
_LONGEST_SUBTITLE = 90  # characters of a sentence above the byline that is no part of the text


def label_page(page: Page, learned: Weights) -> Labelled:
    """PAGE labelled as the article or the listing that it is, by what was LEARNED."""
    lines = Lines(page)
    listed = label_listing(lines)
    if listed:
        kind, labels = Kind.LISTING, listed
    else:
        kind, labels = Kind.ARTICLE, _label_article(lines, learned) if lines.texts else []
    counted = sum(label.role is not Role.OTHER for label in labels)
    return Labelled("generic", kind, tuple(labels), counted / len(labels) if labels else 1.0)


def _label_article(lines: Lines, learned: Weights) -> list[Label]:
    scores = scores_of(lines, learned)
    body = main_text(lines, scores)
    first = body.index(True) if True in body else len(body)
    last = len(body) - 1 - body[::-1].index(True) if True in body else first
    title = find_title(lines, body, first, scores, learned.title)
    if title is not None and title >= first:
        body[first : title + 1] = [False] * (title + 1 - first)
        first = body.index(True, title)
    dated = find_date(lines, title, first, last, _days(lines, body))
    signed = find_authors(lines, title, first, last, learned.words)
    for number in [*signed, dated[0]] if dated else signed:
        body[number] = False
    inserts = find_inserts(lines, title, first)
    outline = Outline(title, first, dated[0] if dated else None, signed, inserts)
    labels = label_head(lines, outline, scores) + Walk(lines, outline, body).labels()
    if dated is not None:
        number, values = dated
        labels[number] = Label(Zone.MAIN, Role.PUBLISHED, None, with_authors(values, signed.get(number)))
    return labels


def _days(lines: Lines, body: list[bool]) -> set[int]:
    """The days of a programme: no other line of BODY is a date and no more."""
    return {number for number, is_text in enumerate(body) if is_text and lines.blocks[number].shape is Shape.DATE}


def main_text(lines: Lines, scores: list[float]) -> list[bool]:
    """Which lines are main text: those of a high score that no marker explains, down to a hard marker."""
    least = _limit(lines, scores)
    body = [score >= least and _can_be_text(lines, number, score) for number, score in enumerate(scores)]
    cards = cards_in(lines, body)
    for number in cards:
        body[number] = False
    if True not in body and len(lines) <= _SMALL_PAGE:
        body = [_is_sentence(lines, number) and lines.plain(number) for number in range(len(lines))]
    if True not in body:
        return body
    end = _end(lines, body)
    body[end:] = [False] * (len(body) - end)
    if len(lines) <= _SMALL_PAGE:
        _fill(lines, body, scores, cards)
    _fill_lists(lines, body)
    _fill_programme(lines, body)
    _trim(lines, body, scores)
    _fill_sign_off(lines, body)
    return body


def _limit(lines: Lines, scores: list[float]) -> float:
    """The score from which on a line is main text: that of the text which promises most.

    What a text promises is the share of it that is right and the share of what is right that is in it, by the
    scores themselves. So the limit is low where a page's own texts score low, as in an unknown language.
    """
    ranked = sorted(zip(scores, map(len, lines.texts), strict=True), reverse=True)
    wanted = sum(score * length for score, length in ranked)
    limit, most, taken, right = _MAIN, 0.0, 0, 0.0
    for score, length in takewhile(lambda pair: pair[0] > _FAINT, ranked):
        taken += length
        right += score * length
        promised = right / taken + right / wanted
        if promised > most:
            limit, most = score, promised
    return min(limit, _MAIN)


def _end(lines: Lines, body: list[bool]) -> int:
    """Where the body ends at the latest: at a hard marker that has a fair part of the text above it."""
    masses = [len(text) * is_text for text, is_text in zip(lines.texts, body, strict=True)]
    least, above = max(_SHARE_SEEN * sum(masses), 1), 0
    for number, mass in enumerate(masses):
        found = lines.markers[number]
        if found and found.hard and above >= least:
            return number
        above += mass
    return len(body)


def _fill(lines: Lines, body: list[bool], scores: list[float], cards: set[int]) -> None:
    """Take what nothing explains for main text, on a page that has little else; CARDS are of other pages.

    A short line, a verse or a list in a page that has been freed of its menus looks like a menu. Where more is
    left of the page only a sentence right below its text is taken, or a heading in it.
    """
    first = body.index(True)
    bare = len(lines) <= _BARE_PAGE
    last = len(body) - 1 - body[::-1].index(True)
    listed = cards.union(listed_below(lines, body))
    left = [
        number
        for number in _unexplained(lines, body, first)
        if number not in listed and not (number > last and is_full_name(lines.texts[number]))
        if (
            scores[number] > _HOPELESS or _is_sentence(lines, number) or _is_between(body, number)
            if bare
            else scores[number] > _FAINT
            and body[number - 1]
            and (_is_sentence(lines, number) or _heads(lines, body, number))
        )
    ]
    if len(left) > _FEW:
        return
    while bare and first > 0 and lines.plain(first - 1) and _is_sentence(lines, first - 1):
        first -= 1
        left.append(first)
    for number in left:
        body[number] = True


def _fill_lists(lines: Lines, body: list[bool]) -> None:
    """Take the short items of a list for main text that stands between two of its lines; long ones are links."""
    numbers = range(body.index(True) + 1, len(body) - body[::-1].index(True))
    for listed, run in groupby(numbers, lambda number: not body[number] and _is_item(lines, number)):
        items = list(run)
        above, below = items[0] - 1, items[-1] + 1
        if listed and body[above] and body[below : below + 1] == [True]:
            length = sum(len(lines.texts[number]) for number in items)
            body[above + 1 : below] = [length < _LONGEST_ITEM * len(items)] * len(items)


def _is_item(lines: Lines, number: int) -> bool:
    return lines.blocks[number].bullet and lines.plain(number)


def _fill_programme(lines: Lines, body: list[bool]) -> None:
    """Take the times of a programme in the text, and its days, for main text."""
    first, last = body.index(True), len(body) - 1 - body[::-1].index(True)
    timed = [False, *(_TIMED.match(text) is not None for text in lines.texts), False]
    for number in range(first, last):
        above, own, below = timed[number : number + 3]
        if (own and (above or below)) or (below and lines.blocks[number].shape is Shape.DATE):
            body[number] = True


def _fill_sign_off(lines: Lines, body: list[bool]) -> None:
    """Take the end of a letter for main text: a greeting with a comma right below it, and the name."""
    last = len(body) - 1 - body[::-1].index(True)
    greeting, *name = lines.texts[last + 1 : last + 3] or [""]
    brief = len(greeting) <= _LONGEST_GREETING and all(len(text) <= _LONGEST_GREETING for text in name)
    if name and brief and greeting.endswith(",") and lines.plain(last + 1) and lines.plain(last + 2):
        body[last + 1 : last + 3] = [True, True]


def _is_between(body: list[bool], number: int) -> bool:
    """Whether lines of BODY stand right above and below line NUMBER, as those of the same verse do."""
    return any(body[max(number - _VERSE, 0) : number]) and any(body[number + 1 : number + 1 + _VERSE])


def _heads(lines: Lines, body: list[bool], number: int) -> bool:
    """Whether the line can be the heading of the line of BODY below it."""
    below = number + 1
    if below == len(body) or not body[below] or not lines.is_text(below):
        return False
    return len(lines.texts[number]) <= _LONGEST_HEADING and lines.title_like(number) and not lines.is_text(number)


def _is_sentence(lines: Lines, number: int) -> bool:
    return lines.is_text(number) and lines.ends_sentence(number)


def _unexplained(lines: Lines, body: list[bool], first: int) -> Iterator[int]:
    """The lines below FIRST that nothing explains, down to a hard marker or the page's foot."""
    zone = Zone.MAIN
    last = len(body) - 1 - body[::-1].index(True)
    for number in range(first, len(body)):
        found = lines.markers[number]
        if body[number]:
            zone = Zone.MAIN
        elif found is not None:
            if found.hard or (found.zone in _FEET and number > last):
                return
            if found.role is Role.LANDMARK and found.zone is not Zone.PROMOTION:
                zone = found.zone
        elif (
            zone in (Zone.MAIN, *LISTS)
            and lines.plain(number)
            and not lines.caption(number)
            and not lines.arrow(number)
        ):
            if zone is not Zone.MAIN and not (lines.texts[number].endswith(".") and lines.is_text(number)):
                continue
            zone = Zone.MAIN
            yield number


def _can_be_text(lines: Lines, number: int, score: float) -> bool:
    """Whether the line says nothing of itself that only lines beside a text say."""
    if lines.markers[number] is not None or lines.blocks[number].shape is Shape.DATE or lines.caption(number):
        return False
    above = lines.markers[number - 1] if number else None
    if above is not None and (above.zone, above.role) in _ABOVE_OTHERS:
        return False
    return score >= _SURE or lines.meta(number) is None


def _trim(lines: Lines, body: list[bool], scores: list[float]) -> None:
    """Take titles and a short line above the byline off the body's beginning, a signature off its end."""
    numbers = [number for number, is_text in enumerate(body) if is_text]
    texts = [number for number in numbers if lines.is_text(number)]
    sentences = (number for number in texts[:_LEADING] if lines.ends_sentence(number))
    text = next(sentences, texts[0] if texts else numbers[0])
    for number in numbers:
        if number < text and scores[number] < _LIKELY:
            body[number] = False
    first = body.index(True)
    below = [number for number in (first + 1, first + 2) if number < len(body) and not body[number]]
    if (
        len(lines.texts[first]) <= _LONGEST_SUBTITLE
        and scores[first] < _LIKELY
        and any(lines.meta(number) for number in below)
        and first < numbers[-1]
    ):
        body[first] = False
    last = numbers[-1]
    if last > first and (is_full_name(lines.texts[last]) or lines.domain(last)):
        body[last] = False
