"""Passages: parts of a text whose lines look like menus by themselves.

What lives here: its lists and programmes, the turns and questions of interviews, the points above it, and how letters
begin and end.
"""

from collections import Counter
from itertools import compress, groupby, takewhile

import regex

from nato_news.generic.around.about import is_about_next
from nato_news.generic.around.comments import ends_text
from nato_news.generic.line.lines import Lines
from nato_news.generic.outline import ends_of
from nato_news.page import Shape
from nato_news.vocabulary import Zone

_LONGEST_HEADING = 60  # characters
_TURN = regex.compile(r"[-–—](?= ?[\p{L}«“\"¿¡])|\p{Lu}[.:] ")
_NUMBERED = regex.compile(r"\d{1,2}[.)] \p{L}")
_POSTSCRIPT = regex.compile(r"(?:P\.? ?)+S\.?[:,]? \S")
_TURNS, _NEXT = 2, 2  # of one speaker, of an interview; lines from one to the next, below the text
_POINTS, _WORDS_OF_POINT = 2, 5  # at the least; spaces in each
_LONGEST_END = 7  # lines
_FEW_LINES, _WORDS_OF_CLOSE = 80, 4  # lines of a page at the most; words of the only line below its text, at the least
_NO_WORDS = frozenset(":|/→←»@")  # are in labels, credits and links
_QUESTIONS = 3  # of an interviewer
_LONGEST_GREETING, _LONGEST_ITEM = 40, 45  # characters, the latter in the mean of a list


def fill_lists(lines: Lines, body: list[bool]) -> None:
    """Take a list between two lines of main text for it, with headings at its ends, or what is left of one in the text.

    Long items that begin as titles do are links.
    """
    first, last = ends_of(body)
    numbers = range(first + 1, last + 1)
    for listed, run in groupby(numbers, lambda number: not body[number] and _is_item(lines, number)):
        items = list(run)
        above, below = items[0] - 1, items[-1] + 1
        if not listed:
            continue
        texts = [lines.texts[number] for number in items]
        brief = sum(map(len, texts)) < _LONGEST_ITEM * len(items) or all(text[0].islower() for text in texts)
        if not body[above] and lines.plain(above):
            above -= 1
        if not any(body[below : below + 1]) and can_be_heading(lines, below):
            below += 1
        goes_on = any(body[below : below + 1]) or _is_item(lines, above)
        if brief and body[above] and goes_on:
            body[above + 1 : below] = [True] * (below - above - 1)


def can_be_heading(lines: Lines, number: int) -> bool:
    """Whether the line can be the heading of a list, or of the text below it."""
    return number < len(lines) and len(lines.texts[number]) <= _LONGEST_HEADING and lines.title_like(number)


def _is_item(lines: Lines, number: int) -> bool:
    marked = lines.blocks[number].bullet or _NUMBERED.match(lines.texts[number]) is not None
    return marked and lines.plain(number)


def fill_programme(lines: Lines, body: list[bool]) -> None:
    """Take the times of a programme in the text, and its days, for main text."""
    first, last = ends_of(body)
    timed = [lines.timed(number) for number in range(first, last + 1)]
    for number, (above, own, below) in enumerate(zip([False, *timed], timed, timed[1:], strict=False), first):
        if (own and (above or below)) or (below and lines.blocks[number].shape is Shape.DATE):
            body[number] = True


def fill_turns(lines: Lines, body: list[bool]) -> None:
    """Take the turns of an interview for main text, which begin with a dash or with a letter for who speaks."""
    first, last = ends_of(body)
    turns = (_TURN.match(text) for text in compress(lines.texts, body))
    counted = Counter(turn[0] for turn in turns if turn)
    for number in range(first, len(body) if counted else first):
        turn = _TURN.match(lines.texts[number])
        near = number < last or any(body[max(number - _NEXT, 0) : number])
        if near and turn and counted[turn[0]] >= _TURNS:
            body[number] = True
        elif not body[number] and ends_text(lines, number):
            return


def fill_questions(lines: Lines, body: list[bool]) -> None:
    """Take what an interviewer asks for main text, right above an answer."""
    first, last = ends_of(body)
    asked = [number for number in range(first, last) if lines.texts[number].endswith("?") and body[number + 1]]
    if sum(body[number] for number in asked) >= _QUESTIONS:
        for number in asked:
            body[number] = body[number] or lines.plain(number)


def fill_sign_off(lines: Lines, body: list[bool]) -> None:
    """Take the end of a letter for main text: a greeting with a comma, at its end or right below, a name, a PS."""
    _, last = ends_of(body)
    greeting = last if lines.texts[last].endswith(",") else last + 1
    end = lines.texts[greeting : greeting + 2]
    brief = len(end) > 1 and all(len(text) <= _LONGEST_GREETING for text in end)
    if brief and end[0].endswith(",") and all(map(lines.plain, (greeting, greeting + 1))):
        body[greeting : greeting + 2] = [True, True]
        last = greeting + 1
    for number in range(last + 1, len(lines)):
        if not _POSTSCRIPT.match(lines.texts[number]) or not lines.plain(number):
            break
        body[number] = True


def fill_end(lines: Lines, body: list[bool]) -> None:
    """Take the last lines above a text's tags or buttons for main text, of which the very last is a sentence.

    So is the only line above whatever is known below a text, on a page of few lines, if it says something.
    """
    _, last = ends_of(body)
    near = range(last + 1, min(last + 1 + _LONGEST_END, len(lines)))
    rest = list(takewhile(lambda number: lines.plain(number) and not is_about_next(lines, number), near))
    below = last + 1 + len(rest)
    found = lines.markers[below] if below < len(lines) else None
    is_foot = found is not None and found.zone is Zone.MAIN
    ends = found is not None or below == len(lines)
    lone = ends and len(rest) == 1 and len(lines) <= _FEW_LINES and _says_something(lines, rest[0])
    if rest and ((is_foot and lines.ends_sentence(rest[-1])) or lone):
        body[last + 1 : below] = [True] * len(rest)


def _says_something(lines: Lines, number: int) -> bool:
    """Whether the line is some words, and no name, credit, label or link."""
    text = lines.texts[number]
    words = sum(any(map(str.isalpha, word)) for word in text.split())
    if words < _WORDS_OF_CLOSE or not text[0].isupper() or not _NO_WORDS.isdisjoint(text):
        return False
    return lines.own_role(number) is None and not lines.said[number].named.names


def fill_points(lines: Lines, body: list[bool]) -> None:
    """Take what a text says in short for main text: bullets of some words above it, with their heading."""
    first, _ = ends_of(body)
    begin = next((n for n in range(first, 0, -1) if not _is_point(lines, n - 1)), 0)
    heading = begin - 1
    if first - begin >= _POINTS and heading >= 0 and lines.plain(heading):
        body[heading:first] = [True] * (first - heading)


def _is_point(lines: Lines, number: int) -> bool:
    return _is_item(lines, number) and lines.texts[number].count(" ") >= _WORDS_OF_POINT


def fill_greeting(lines: Lines, body: list[bool]) -> None:
    """Take the beginning of a letter for main text: a greeting with a comma right above it."""
    above = body.index(True) - 1
    if above >= 0 and lines.texts[above].endswith(",") and lines.plain(above):
        body[above] = True
