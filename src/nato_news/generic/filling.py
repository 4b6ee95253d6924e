"""Filling: lines of a low score that belong to the text by what stands around them.

What lives here: what is taken for main text although the model does not: lines that nothing explains, on a page that
has little else, and the lists, the programmes and the greetings of a text.
"""

from collections import Counter
from collections.abc import Container, Iterator
from itertools import compress, groupby, takewhile
from statistics import median

import regex

from nato_news.generic.comments import ends_text
from nato_news.generic.inserts import find_inserts
from nato_news.generic.lines import LISTS, Lines
from nato_news.generic.others import listed_below
from nato_news.generic.people import is_full_name
from nato_news.page import Shape
from nato_news.vocabulary import Role, Zone

_BARE_PAGE = 40  # lines of a page of which little but its text is left
_FAINT, _HOPELESS = 0.2, 0.06  # scores that no line of a text has, on a page of some lines, and on whatever page
_FAINT_HEADING = 0.1  # one that no heading in a text has
_FEW = 12  # lines that nothing explains, on a page that has little but its text
_LONGEST_VERSE = 45  # characters, in the mean of a text
_VERSE = 2  # lines on either side of one that is between lines of text
_FEET = (Zone.FOOTER, Zone.CONTACT)
_LONGEST_HEADING = 60  # characters
_TURN = regex.compile(r"[-–—](?= ?[\p{L}«“\"¿¡])|\p{Lu}[.:] ")
_TURNS, _NEXT = 2, 2  # of one speaker, of an interview; lines from one to the next, below the text
_POINTS, _WORDS_OF_POINT = 2, 5
_QUESTIONS = 3  # of an interviewer
_LONGEST_GREETING, _LONGEST_ITEM = 30, 45  # characters, the latter in the mean of a list


def fill(lines: Lines, body: list[bool], scores: list[float], cards: set[int]) -> None:
    """Take what nothing explains for main text, on a page that has little else; CARDS are of other pages.

    A short line, a verse or a list in a page that has been freed of its menus looks like a menu. Where more is
    left of the page only a sentence right below its text is taken, or a heading in it.
    """
    first = body.index(True)
    bare = len(lines) <= _BARE_PAGE
    last = len(body) - 1 - body[::-1].index(True)
    inserts = find_inserts(lines, None, first)
    listed = cards.union(listed_below(lines, body), inserts)
    left = [
        number
        for number in _unexplained(lines, body, first)
        if number not in listed
        and not (number > last and is_full_name(lines.texts[number]))
        and (_fits_bare(lines, body, scores, number) if bare else _fits(lines, body, scores, number, inserts))
    ]
    if len(left) > _FEW:
        left = [number for number in left if number < last]
    if len(left) > _FEW:
        return
    while bare and first > 0 and lines.plain(first - 1) and is_sentence(lines, first - 1):
        first -= 1
        left.append(first)
    for number in left:
        body[number] = True


def _fits_bare(lines: Lines, body: list[bool], scores: list[float], number: int) -> bool:
    """Whether the line can be text on a page of which little else is left."""
    return scores[number] > _HOPELESS or is_sentence(lines, number) or _is_between(body, number)


def _fits(lines: Lines, body: list[bool], scores: list[float], number: int, inserts: Container[int]) -> bool:
    """Whether the line, right below a text, can go on with it where more is left of the page."""
    if (
        scores[number] > _FAINT
        and body[number - 1]
        and (is_sentence(lines, number) or _is_brief_sentence(lines, number))
    ):
        return True
    if body[number - 1] and any(body[number + 1 : number + 2]) and _is_verse(lines, body):
        return True
    return scores[number] > _FAINT_HEADING and _heads(lines, body, number) and _goes_on(lines, body, number, inserts)


def _is_brief_sentence(lines: Lines, number: int) -> bool:
    """Whether the line is two words or three with a full stop, as texts end ("To be continued.")."""
    text = lines.texts[number]
    return text.endswith(".") and " " in text


def _is_verse(lines: Lines, body: list[bool]) -> bool:
    """Whether most of the text's lines are as short as verses."""
    lengths = [len(text) for text, is_text in zip(lines.texts, body, strict=True) if is_text]
    return median(lengths) < _LONGEST_VERSE


def _goes_on(lines: Lines, body: list[bool], number: int, inserts: Container[int]) -> bool:
    """Whether the text goes on at the line, below a line of it and INSERTS or the like in between."""
    between = takewhile(
        lambda above: not body[above] and (above in inserts or not lines.plain(above) or lines.caption(above)),
        range(number - 1, 0, -1),
    )
    return body[number - 1 - len(list(between))]


def fill_lists(lines: Lines, body: list[bool]) -> None:
    """Take a list between two lines of main text for it, headings at its ends included; links begin as titles do."""
    numbers = range(body.index(True) + 1, len(body) - body[::-1].index(True))
    for listed, run in groupby(numbers, lambda number: not body[number] and _is_item(lines, number)):
        items = list(run)
        above, below = items[0] - 1, items[-1] + 1
        if not listed:
            continue
        texts = [lines.texts[number] for number in items]
        brief = sum(map(len, texts)) < _LONGEST_ITEM * len(items) or all(text[0].islower() for text in texts)
        above -= not body[above] and _can_head_list(lines, above)
        below += not any(body[below : below + 1]) and _can_head_list(lines, below)
        if brief and body[above] and any(body[below : below + 1]):
            body[above + 1 : below] = [True] * (below - above - 1)


def _can_head_list(lines: Lines, number: int) -> bool:
    """Whether the line can be the heading of a list, or of the text below it."""
    return number < len(lines) and len(lines.texts[number]) <= _LONGEST_HEADING and lines.title_like(number)


def _is_item(lines: Lines, number: int) -> bool:
    return lines.blocks[number].bullet and lines.plain(number)


def fill_programme(lines: Lines, body: list[bool]) -> None:
    """Take the times of a programme in the text, and its days, for main text."""
    first, last = body.index(True), len(body) - 1 - body[::-1].index(True)
    timed = [lines.timed(number) for number in range(first, last + 1)]
    for number, (above, own, below) in enumerate(zip([False, *timed], timed, timed[1:], strict=False), first):
        if (own and (above or below)) or (below and lines.blocks[number].shape is Shape.DATE):
            body[number] = True


def fill_turns(lines: Lines, body: list[bool]) -> None:
    """Take the turns of an interview for main text, which begin with a dash or with a letter for who speaks."""
    first, last = body.index(True), len(body) - 1 - body[::-1].index(True)
    turns = (_TURN.match(text) for text in compress(lines.texts, body))
    counted = Counter(turn[0] for turn in turns if turn)
    for number in range(first, len(body) if counted else first):
        turn = _TURN.match(lines.texts[number])
        near = number < last or any(body[max(number - _NEXT, 0) : number])
        if near and turn and counted[turn[0]] >= _TURNS and lines.plain(number):
            body[number] = True
        elif not body[number] and ends_text(lines, number):
            return


def fill_questions(lines: Lines, body: list[bool]) -> None:
    """Take what an interviewer asks for main text, right above an answer."""
    first, last = body.index(True), len(body) - 1 - body[::-1].index(True)
    asked = [number for number in range(first, last) if lines.texts[number].endswith("?") and body[number + 1]]
    if sum(body[number] for number in asked) >= _QUESTIONS:
        for number in asked:
            body[number] = body[number] or lines.plain(number)


def fill_sign_off(lines: Lines, body: list[bool]) -> None:
    """Take the end of a letter for main text: a greeting with a comma right below it, and the name."""
    last = len(body) - 1 - body[::-1].index(True)
    greeting, *name = lines.texts[last + 1 : last + 3] or [""]
    brief = len(greeting) <= _LONGEST_GREETING and all(len(text) <= _LONGEST_GREETING for text in name)
    if name and brief and greeting.endswith(",") and lines.plain(last + 1) and lines.plain(last + 2):
        body[last + 1 : last + 3] = [True, True]


def fill_points(lines: Lines, body: list[bool]) -> None:
    """Take what a text says in short for main text: bullets of some words above it, with their heading."""
    first = body.index(True)
    begin = next((n for n in range(first, 0, -1) if not _is_point(lines, n - 1)), 0)
    heading = begin - 1
    if first - begin >= _POINTS and heading >= 0 and lines.plain(heading) and lines.texts[heading].endswith(":"):
        body[heading:first] = [True] * (first - heading)


def _is_point(lines: Lines, number: int) -> bool:
    return lines.blocks[number].bullet and lines.plain(number) and lines.texts[number].count(" ") >= _WORDS_OF_POINT


def fill_greeting(lines: Lines, body: list[bool]) -> None:
    """Take the beginning of a letter for main text: a greeting with a comma right above it."""
    above = body.index(True) - 1
    greeting = lines.texts[above] if above >= 0 else ""
    if greeting.endswith(",") and len(greeting) <= _LONGEST_GREETING and lines.plain(above):
        body[above] = True


def _is_between(body: list[bool], number: int) -> bool:
    """Whether lines of BODY stand right above and below line NUMBER, as those of the same verse do."""
    return any(body[max(number - _VERSE, 0) : number]) and any(body[number + 1 : number + 1 + _VERSE])


def _heads(lines: Lines, body: list[bool], number: int) -> bool:
    """Whether the line can be the heading of the line of BODY below it."""
    below = number + 1
    if below == len(body) or not body[below] or not lines.is_text(below):
        return False
    return len(lines.texts[number]) <= _LONGEST_HEADING and lines.title_like(number) and not lines.is_text(number)


def is_sentence(lines: Lines, number: int) -> bool:
    """Whether the line is a text that ends as sentences do."""
    return lines.is_text(number) and lines.ends_sentence(number)


def _unexplained(lines: Lines, body: list[bool], first: int) -> Iterator[int]:
    """The lines below FIRST that nothing explains, down to a hard marker or the page's foot."""
    zone = Zone.MAIN
    last = len(body) - 1 - body[::-1].index(True)
    for number in range(first, len(body)):
        found = lines.markers[number]
        if body[number]:
            zone = Zone.MAIN
        elif ends_text(lines, number):
            return
        elif found is not None:
            if found.zone in _FEET and number > last:
                return
            if found.role is Role.LANDMARK and found.zone is not Zone.PROMOTION:
                zone = found.zone
        elif (
            zone in (Zone.MAIN, *LISTS)
            and lines.plain(number)
            and lines.own_role(number) is None
            and not lines.arrow(number)
            and not lines.shows_caption(number - 1)
        ):
            if zone is not Zone.MAIN and not (lines.texts[number].endswith(".") and lines.is_text(number)):
                continue
            zone = Zone.MAIN
            yield number
