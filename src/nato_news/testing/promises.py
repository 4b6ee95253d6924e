"""Promises: what must hold of every page and every parser, as checks that raise `AssertionError`.

Each check takes the page's text and PARSE, the function that reads it, and says in a sentence what does not
hold. Which pages and which parser is not known here.
"""

import json
from collections.abc import Callable, Iterator
from typing import Any

import regex

from nato_news.document import Document
from nato_news.folding import fold
from nato_news.page import read_page
from nato_news.testing.comparison import differences
from nato_news.testing.variations import ANYWHERE, WRAPPED, with_prefix
from nato_news.timestamp import Timestamp
from nato_news.vocabulary import Precision, Role, Zone

Parse = Callable[[str], Document]
EDGES = (
    *("", " ", "\n", "\r", "\ufeff", "\u2028", "\x85", "\x0c", "\u00a0\n\u00a0", "\u200b"),
    *("x", "•", "• |\r• |", " date 2024-06 ", "\ud800"),
)
"""Texts at the edge of what a page can be."""
_WITHOUT_PLACE = ("lines", "diagnostics", "fit")


def check_reading(text: str, parse: Parse) -> Document:
    """The document of TEXT, which is lossless, invents nothing, and is the same each time and after JSON."""
    try:
        document = parse(text)
    except Exception as error:
        raise AssertionError(f"reading raised {type(error).__name__}: {error}; the page was {_short(text)}") from error
    if not isinstance(document, Document):
        raise AssertionError(f"reading gave {document!r:.60}, not a Document; the page was {_short(text)}")  # noqa: TRY004
    check_lossless(text, document)
    check_invents_nothing(text, document)
    _hold(parse(text) == document, f"the same page gave another document; it was {_short(text)}")
    restored = Document.from_dict(json.loads(document.to_json()))
    _hold(restored == document, f"to_json and from_dict gave another document; the page was {_short(text)}")
    return document


def check_lossless(text: str, document: Document) -> None:
    """The lines, joined, are the text, and they are those of `str.splitlines`."""
    lines = [text[line.start : line.end] for line in document.lines]
    _hold("".join(lines) == text, f"the lines, joined, are not the page {_short(text)}")
    _hold(lines == text.splitlines(keepends=True), f"the lines are not those of str.splitlines in {_short(text)}")


def check_invents_nothing(text: str, document: Document) -> None:
    """Every value stands in the page; a time is said only as far as there are digits for it."""
    page = _squeezed("".join(fold(line) for line in text.splitlines()))
    unbroken = regex.sub("[•◦▪*]", "", page)
    items = [*document.items, *document.related, *document.trending, *document.latest]
    values = [document.title, document.subtitle, document.section, document.label]
    values += [*document.authors, *document.tags, *document.paragraphs]
    values += [part for item in items for part in (item.title, item.subtitle, item.label, *item.paragraphs)]
    for value in filter(None, values):
        stands = _squeezed(value) in page or _squeezed(value).replace("*", "") in unbroken
        _hold(stands, f"{value!r} stands nowhere in the page {_short(text)}")
    times = [document.published, document.updated, document.event, *(item.published for item in items)]
    for time in filter(None, times):
        _hold(_is_written(text, time), f"the page does not say the time {time}; it was {_short(text)}")


def fields(document: Document) -> dict[str, Any]:
    """What DOCUMENT says, without where it stands in the text."""
    return {name: value for name, value in document.to_dict().items() if name not in _WITHOUT_PLACE}


def is_hard_wrapped(text: str) -> bool:
    """Whether lines of the page are parts of paragraphs."""
    return any(block.end - block.first > 1 for block in read_page(text).blocks)


def variations_of(text: str) -> Iterator[str]:
    """The names of the ways in which the page can have been extracted as well.

    Blank lines separate the paragraphs of a page that is hard-wrapped, so there they count.
    """
    wrapped = is_hard_wrapped(text)
    for name in (*ANYWHERE, *WRAPPED):
        if not wrapped or not (name in WRAPPED or name.startswith("blank lines")):
            yield name


def check_variation(text: str, parse: Parse, name: str) -> None:
    """The page in the variation NAME gives the same fields and the same body."""
    plain, varied = parse(text), parse((ANYWHERE | WRAPPED)[name](text))
    said = list(differences_of(fields(varied), fields(plain)))
    _hold(not said, f"the same page with {name} is read otherwise: {'; '.join(said)}")
    same_body = fold(varied.body) == fold(plain.body)
    _hold(same_body, f"the same page with {name} has another body: {varied.body!r:.200}, should be {plain.body!r:.200}")


def check_prefix(text: str, parse: Parse) -> None:
    """A corpus prefix gives the date of publication where there is none, and changes nothing else."""
    if not text.strip() or fold(text).startswith("date "):
        return
    want = fields(parse(text))
    want["published"] = want["published"] or "2031-02-03"
    said = list(differences_of(fields(parse(with_prefix(text))), want))
    _hold(not said, f"the same page with a corpus prefix is read otherwise: {'; '.join(said)}")


def check_dropped_lines(text: str, parse: Parse) -> None:
    """No line but the title's own may lose the title when it is dropped, none but a dated one the day."""
    document = parse(text)
    lines = text.splitlines(keepends=True)
    for number, line in enumerate(document.lines):
        if line.role is Role.BLANK:
            continue
        rest = parse("".join(lines[:number] + lines[number + 1 :]))
        own = line.zone is Zone.MAIN and line.item is None
        where = f"without line {number + 1}, {lines[number].strip()[:60]!r}"
        if document.title and not (own and line.role is Role.TITLE):
            same = fold(rest.title or "") == fold(document.title)
            _hold(same, f"{where}, the title is {rest.title!r}, should be {document.title!r}")
        dated = own and line.role in {Role.PUBLISHED, Role.UPDATED, Role.EVENT}
        if not dated and not lines[number].lstrip().startswith("date "):
            got, want = _days(rest), _days(document)
            _hold(got == want, f"{where}, the date is {sorted(got)}, should be {sorted(want)}")


def differences_of(got: dict[str, Any], want: dict[str, Any]) -> Iterator[str]:
    """How the fields GOT differ from those WANTed."""
    for name, value in want.items():
        yield from differences(name, got[name], value)


def _days(document: Document) -> set[str]:
    """The times that date the page, to the minute and without offsets."""
    return {time.isoformat()[:16] for time in (document.published, document.event) if time}


def _is_written(text: str, time: Timestamp) -> bool:
    """Whether the year stands in TEXT, and digits for the day and the minute that TIME has."""
    year = time.isoformat().partition("-")[0]
    said = year in text or bool(regex.search(rf"(?<!\d){year[2:]}(?!\d)", text))
    if time.precision in (Precision.DAY, Precision.MINUTE, Precision.SECOND):
        said = said and bool(regex.search(rf"(?<!\d)0?{time.datetime.day}(?!\d)", text))
    if time.precision in (Precision.MINUTE, Precision.SECOND):
        said = said and f"{time.datetime.minute:02}" in text
    return said


def _squeezed(text: str) -> str:
    return "".join(fold(text).split())


def _short(text: str) -> str:
    return f"{text!r:.120}"


def _hold(is_so: object, otherwise: str) -> None:
    # Not an assert statement: those are gone under python -O.
    if not is_so:
        raise AssertionError(otherwise)
