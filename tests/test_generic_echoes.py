"""Echoes: lines of a page that begin alike."""

import pytest

import nato_news
from ferry import LONGER as TEXT
from nato_news.generic.model.echoes import Echoes
from nato_news.generic.model.runs import FAR

CAPTION = "The ferry at the pier on the last morning of the summer"


def test_an_echo_is_told_from_both_its_lines() -> None:
    echoes = Echoes([CAPTION, "Share", f"{CAPTION}, seen from the mole of the old harbour"])
    assert echoes.around(0)[:3] == (FAR, 0, 2)
    assert echoes.around(0)[3] > 1
    assert echoes.around(1) == (FAR, 0, FAR, 0)
    assert echoes.around(2)[0] == 2
    assert echoes.around(2)[1] < 1


def test_the_next_echo_counts() -> None:
    assert Echoes([CAPTION, CAPTION, "Share", CAPTION]).around(1) == (1, 1, 2, 1)


@pytest.mark.parametrize("other", [f"“{CAPTION}”", f"• {CAPTION.upper()}"])
def test_case_and_marks_in_front_do_not_count(other: str) -> None:
    assert Echoes([CAPTION, other]).around(0)[2] == 1


def test_short_lines_have_none() -> None:
    assert Echoes(["Share", "Share"]).around(0) == (FAR, 0, FAR, 0)


def test_a_caption_that_stands_twice_is_no_text() -> None:
    menu = [f"Section {number}" for number in range(45)]
    above, below = TEXT[:2], TEXT[2:]
    lines = [*menu, "The last ferry of the year", "2 February 2031", *above, CAPTION, CAPTION, *below, *menu]
    assert nato_news.parse("\n".join(lines), source="blog").paragraphs == TEXT
