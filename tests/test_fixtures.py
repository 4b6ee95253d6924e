"""Every annotated page is read as its annotation says: one test a field, one for the lines."""

from typing import Any

import pytest

import nato_news
from conftest import PAGES, SEEDS, AnnotatedPage
from nato_news.folding import fold

SHOWN = [(page, field) for page in PAGES + SEEDS for field in page.gold if field != "lines"]


def folded(value: Any) -> Any:
    if isinstance(value, str):
        return fold(value)
    if isinstance(value, list):
        return [folded(part) for part in value]
    if isinstance(value, dict):
        return {key: folded(part) for key, part in value.items()}
    return value


@pytest.mark.parametrize(("shown", "field"), SHOWN, ids=lambda value: getattr(value, "name", value))
def test_field(shown: AnnotatedPage, field: str) -> None:
    got, want = nato_news.parse(shown.text).to_dict()[field], shown.gold[field]
    assert folded(got) == folded(want), f"{shown.name}: {field} is {got!r}, should be {want!r}"


def test_lines(any_page: AnnotatedPage) -> None:
    document = nato_news.parse(any_page.text)
    got = {
        number: (line.zone.value, line.role.value, line.item)
        for number, line in enumerate(document.lines, 1)
        if line.role is not nato_news.Role.BLANK
    }
    want = {number: (zone, role, item) for number, zone, role, item in any_page.gold["lines"]}
    texts = any_page.text.splitlines()
    wrong = [
        f"line {number} is {got.get(number)}, should be {want.get(number)}: {texts[number - 1].strip()[:60]!r}"
        for number in sorted(got.keys() | want.keys())
        if got.get(number) != want.get(number)
    ]
    assert not wrong, any_page.name + "\n" + "\n".join(wrong)
