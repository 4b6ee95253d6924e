"""What was read from a text is remembered: not much of it, and no page is read otherwise for it."""

from collections.abc import Iterator

import pytest

import nato_news
from nato_news.generic.line.said import SAID
from nato_news.memory import KEPT, LONGEST, Memory
from nato_news.page import FORMS
from nato_news.testing import AnnotatedPage


@pytest.fixture(autouse=True)
def _nothing_known() -> Iterator[None]:
    for memory in (FORMS, SAID):
        memory.forget()
    yield
    for memory in (FORMS, SAID):
        memory.forget()


def test_a_text_is_read_once() -> None:
    read: list[str] = []
    memory = Memory(read.append)
    memory.of(["Home", "News", "Home"])
    memory.of(iter(["News"]))
    assert read == ["Home", "News"]


def test_what_was_forgotten_is_read_again() -> None:
    memory = Memory(list)
    (first,) = memory.of(["Home"])
    assert memory.of(["Home"])[0] is first
    memory.forget()
    assert memory.of(["Home"])[0] is not first


def test_the_last_texts_are_kept_and_no_more() -> None:
    memory = Memory(len)
    memory.of(map(str, range(3 * KEPT)))
    assert len(memory) == KEPT


def test_long_texts_are_not_kept() -> None:
    memory = Memory(len)
    assert memory.of(["a" * LONGEST, "a" * (LONGEST + 1)]) == [LONGEST, LONGEST + 1]
    assert len(memory) == 1


def test_pages_leave_a_bounded_number_of_lines() -> None:
    for page in range(3):
        lines = [f"Line {page} {number} of a page" for number in range(KEPT)]
        nato_news.parse("\n".join([*lines, "word " * LONGEST]), source="blog")
    assert len(FORMS) == len(SAID) == KEPT


def test_a_page_that_was_read_before_is_read_alike(annotated: AnnotatedPage) -> None:
    cold = nato_news.parse(annotated.text, source="blog")
    assert len(SAID) > 0
    assert nato_news.parse(annotated.text, source="blog") == cold


def test_a_page_is_read_alike_whichever_was_read_before() -> None:
    head = ("The last ferry of the year", "By Ann Lee", "2 February 2031")
    text = "The ferry to the island leaves at noon when the tide is kind, and later when it is not."
    page = "\n".join([*head, text, "Related", *head])
    cold = nato_news.parse(page, source="blog")
    for other in ("\n".join(reversed(page.splitlines())), f"• {text}\n{page}"):
        SAID.forget()
        nato_news.parse(other, source="blog")
        assert nato_news.parse(page, source="blog") == cold
