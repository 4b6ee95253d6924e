"""Body: which lines of a page are main text.

What lives here: the choice by the lines' scores, from the limit that promises most down to where the page's text ends.
"""

from itertools import takewhile

from nato_news.generic.around.about import leave_about
from nato_news.generic.around.comments import ends_text, opens_comments, says_who_speaks
from nato_news.generic.around.others import cards_in, listed_below
from nato_news.generic.line.lines import Lines
from nato_news.generic.line.names import How
from nato_news.generic.line.people import is_acronym
from nato_news.generic.outline import ends_of
from nato_news.generic.text.contents import Contents
from nato_news.generic.text.filling import fill
from nato_news.generic.text.footnotes import find_footnotes
from nato_news.generic.text.liveblog import fill_liveblog
from nato_news.generic.text.passages import (
    fill_end,
    fill_greeting,
    fill_lists,
    fill_points,
    fill_programme,
    fill_questions,
    fill_sign_off,
    fill_turns,
)
from nato_news.vocabulary import Role, Zone

_MAIN = 0.5  # the score from which on a line is main text, at the most
_FAINT = 0.2  # a score below which the limit of main text is drawn on no page
_SMALL_PAGE = 80  # lines of a page that menus have been taken off
_SHARE_SEEN, _SHARE_SIGNED = 0.1, 0.25  # of the text, above the comments that end it, or what else does
_LEADING = 3  # lines that do not end as sentences do, such as titles, taken for the text below them
_SURE = 0.75  # the score from which on it is, even if it could be a date line or a byline
_LIKELY = 0.8  # a score from which on a line at the body's beginning is not taken off it
_BESIDE = (Role.CAPTION, Role.IMAGE, Role.ACTION)  # what stands beside a text by its form alone
_LONGEST_SUBTITLE = 90  # characters of a sentence above the byline that is no part of the text


def main_text(lines: Lines, scores: list[float], contents: Contents) -> list[bool]:
    """Which lines are main text: those of a high score that no marker explains, down to a hard marker.

    CONTENTS say which headings are.
    """
    least = _limit(lines, scores)
    body = [score >= least and _can_be_text(lines, number, score) for number, score in enumerate(scores)]
    cards = cards_in(lines, body)
    for number in cards.union(contents.labels):
        body[number] = False
    if True not in body and len(lines) <= _SMALL_PAGE:
        body = [lines.is_sentence(number) and lines.plain(number) for number in range(len(lines))]
    if True not in body:
        return body
    end = _end(lines, body)
    body[end:] = [False] * (len(body) - end)
    if len(lines) <= _SMALL_PAGE:
        fill(lines, body, scores, cards)
    for number in find_footnotes(lines, body.index(True)):
        body[number] = False
    fill_lists(lines, body)
    fill_programme(lines, body)
    for number in listed_below(lines, body):
        body[number] = False
    _trim(lines, body, scores)
    fill_liveblog(lines, body)
    fill_turns(lines, body)
    fill_questions(lines, body)
    fill_points(lines, body)
    fill_greeting(lines, body)
    fill_sign_off(lines, body)
    fill_end(lines, body)
    first, last = body.index(True), len(body) - body[::-1].index(True)
    for number in contents.headings:
        body[number] = body[number] or first < number < last
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
    """Where the body ends at the latest: at what ends a text and has a fair part of it above."""
    masses = [len(text) * is_text for text, is_text in zip(lines.texts, body, strict=True)]
    whole, above = sum(masses), 0
    last = len(body) - body[::-1].index(True)
    for number in range(last):
        seen = above >= max(_SHARE_SEEN * whole, 1) and ends_text(lines, number)
        if seen and (above >= _SHARE_SIGNED * whole or opens_comments(lines, number)):
            return number
        above += masses[number]
    return last


def _can_be_text(lines: Lines, number: int, score: float) -> bool:
    """Whether the line says nothing of itself that only lines beside a text say."""
    if lines.markers[number] is not None:
        return False
    if lines.own_role(number) in _BESIDE or not any(map(str.isalnum, lines.texts[number])):
        return False
    if number and _speaks_of_others(lines, number - 1):
        return False
    return score >= _SURE or lines.meta(number) is None


def _speaks_of_others(lines: Lines, number: int) -> bool:
    """Whether the line says that the next one is about the author, a commenter's or a caption."""
    found = lines.markers[number]
    about = found is not None and (found.zone, found.role) == (Zone.ABOUT, Role.LANDMARK)
    return about or lines.shows_caption(number) or says_who_speaks(lines, number)


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
    brief = len(lines.texts[first]) <= _LONGEST_SUBTITLE and scores[first] < _LIKELY
    subtitle = (brief or not lines.ends_sentence(first)) and any(lines.meta(number) for number in below)
    if subtitle and first < numbers[-1]:
        body[first] = False
    leave_about(lines, body)
    _, last = ends_of(body)
    signs = lines.said[last].named.how is How.ALONE or is_acronym(lines.texts[last])
    if True in body[:last] and signs:
        body[last] = False
