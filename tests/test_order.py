"""Orders: the words, and the prices of the ways through them."""

import pytest

from nato_news.errors import ContractError
from nato_news.order import FREE, Price, read_order
from nato_news.vocabulary import Role


def cost(words: str, taken: str) -> int | None:
    """What it costs to go through WORDS taking just the roles TAKEN, in that order."""
    steps = read_order(words)
    roles = taken.split()
    if not roles:
        return steps.empty.cost
    ways = {place: price.cost for place, price in steps.first.items() if steps.roles[place] == roles[0]}
    for role in roles[1:]:
        reached: dict[int, int] = {}
        for place, so_far in ways.items():
            for after, price in steps.follow[place].items():
                if steps.roles[after] == role:
                    reached[after] = min(reached.get(after, 10**9), so_far + price.cost)
        ways = reached
    ends = [so_far + steps.last[place].cost for place, so_far in ways.items()]
    return min(ends, default=None)


@pytest.mark.parametrize(
    ("words", "taken"),
    [
        ("", ""),
        ("title", "title"),
        ("site? title", "title"),
        ("site? title", "site title"),
        ("title paragraph*", "title"),
        ("title paragraph+", "title paragraph paragraph"),
        ("(title | section) paragraph", "section paragraph"),
        ("(title paragraph)+", "title paragraph title paragraph"),
        ("(title | section)*", "section title section"),
        ("((site section)? title)+", "title site section title"),
        ("title (paragraph | caption? heading)+ tags?", "title paragraph caption heading paragraph tags"),
    ],
)
def test_a_way_that_the_words_allow_is_free(words: str, taken: str) -> None:
    assert cost(words, taken) == 0


@pytest.mark.parametrize(
    ("words", "taken"),
    [
        ("title", "title title"),
        ("title paragraph", "paragraph title"),
        ("(title | section)", "title section"),
        ("title?", "site"),
    ],
)
def test_a_way_that_they_do_not_allow_does_not_exist(words: str, taken: str) -> None:
    assert cost(words, taken) is None


def test_a_missing_title_is_dearest_then_the_date_then_a_paragraph() -> None:
    prices = [
        cost("section title published paragraph+", taken)
        for taken in (
            "section published paragraph",
            "section title paragraph",
            "section title published",
            "title published paragraph",
        )
    ]
    assert prices == sorted(prices, reverse=True)  # type: ignore[type-var]
    assert len(set(prices)) == 4
    assert prices[-1]


def test_what_is_missing_is_named() -> None:
    steps = read_order("title published? paragraph+")
    assert steps.empty == Price(steps.empty.cost, (Role.TITLE, Role.PARAGRAPH))
    assert steps.first[0] == FREE
    assert steps.last[0].missing == (Role.PARAGRAPH,)


def test_a_group_that_may_be_missing_is_missing_as_a_whole() -> None:
    assert cost("(title updated)? paragraph", "paragraph") == 0
    assert cost("(title updated)? paragraph", "title paragraph") == cost("updated", "")


@pytest.mark.parametrize("words", ["titel", "Title", "title,", "(title", "title)", "title{2}", "blank", "*?"])
def test_misspelt_words_are_refused(words: str) -> None:
    with pytest.raises(ContractError):
        read_order(words)
