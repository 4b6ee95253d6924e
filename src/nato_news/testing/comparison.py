"""Comparison: how a document differs from what it should be, in sentences.

White space and Unicode composition do not count, here as everywhere.
"""

import json
from collections.abc import Iterator
from difflib import SequenceMatcher
from typing import Any

from nato_news.document import Document
from nato_news.folding import fold
from nato_news.testing.pages import AnnotatedPage
from nato_news.vocabulary import Role


def field_differences(page: AnnotatedPage, document: Document, field: str) -> list[str]:
    """How FIELD of the DOCUMENT that PAGE was read as differs from its annotation."""
    if field == "lines":
        return list(_line_differences(page, document))
    got = document.to_dict()[field]
    return [f"{page.name}: {said}" for said in differences(field, got, page.gold[field])]


def differences(where: str, got: Any, want: Any) -> Iterator[str]:
    """What is not as it should be in the value GOT, which stands in WHERE, and is as JSON has it."""
    if folded(got) == folded(want):
        return
    if isinstance(got, list) and isinstance(want, list):
        yield from _of_lists(where, got, want)
    elif isinstance(got, dict) and isinstance(want, dict) and got.keys() == want.keys():
        for key in got:
            yield from differences(f"{where}.{key}", got[key], want[key])
    else:
        yield f"{where} is {got!r}, should be {want!r}"


def folded(value: Any) -> Any:
    """VALUE without the differences that do not count."""
    if isinstance(value, str):
        return fold(value)
    if isinstance(value, list):
        return [folded(part) for part in value]
    if isinstance(value, dict):
        return {key: folded(part) for key, part in value.items()}
    return value


def line_labels(document: Document) -> list[list[Any]]:
    """The labels of a document's lines as an annotation has them: [number from 1, zone, role, item]."""
    return [
        [number, line.zone.value, line.role.value, line.item]
        for number, line in enumerate(document.lines, 1)
        if line.role is not Role.BLANK
    ]


def _of_lists(where: str, got: list[Any], want: list[Any]) -> Iterator[str]:
    one, two = ([json.dumps(folded(part)) for part in parts] for parts in (got, want))
    for tag, start, end, first, last in SequenceMatcher(None, one, two, autojunk=False).get_opcodes():
        if tag == "equal":
            continue
        paired = min(end - start, last - first)
        for number in range(paired):
            yield from differences(f"{where}[{start + number}]", got[start + number], want[first + number])
        for number in range(start + paired, end):
            yield f"{where}[{number}] is {got[number]!r}, should not be there"
        for number in range(first + paired, last):
            yield f"{where}[{number}] is missing, should be {want[number]!r}"


def _line_differences(page: AnnotatedPage, document: Document) -> Iterator[str]:
    got = {number: tuple(label) for number, *label in line_labels(document)}
    want = {number: tuple(label) for number, *label in page.gold["lines"]}
    texts = dict(enumerate(page.text.splitlines(), 1))
    for number in sorted(got.keys() | want.keys()):
        if got.get(number) != want.get(number):
            is_, should_be = _label(got.get(number)), _label(want.get(number))
            text = texts.get(number, "").strip()
            yield f"{page.name}: line {number} is {is_}, should be {should_be}: {text[:60]!r}"


def _label(label: tuple[Any, ...] | None) -> str:
    if label is None:
        return "blank"
    zone, role, item = label
    return f"{zone} {role}" if item is None else f"{zone} {role} of item {item}"
