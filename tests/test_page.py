"""The page: the one cut into lines, blocks and shapes."""

import textwrap

import pytest
from hypothesis import given
from hypothesis import strategies as st

from nato_news.page import Shape, read_page


@given(st.text())
def test_the_cut_is_that_of_splitlines(text: str) -> None:
    page = read_page(text)
    lines = text.splitlines(keepends=True)
    assert [text[page.offset(n) : page.ends[n]] for n in range(len(page.ends))] == lines
    covered = [number for block in page.blocks for number in range(block.first, block.end)]
    assert covered == sorted(set(covered))


@pytest.mark.parametrize(
    ("text", "shape"),
    [
        ("29 Aug. 2014", Shape.DATE),
        ("20:35 23.06.2025", Shape.DATE),
        ("3", Shape.MARK),
        ("---|", Shape.MARK),
        ("+32 2 707 5041", Shape.MARK),
        ("PHOTO/VIDEO", Shape.LABEL),
        ("ОСТАННЄ", Shape.LABEL),
        ("by the Secretary General", Shape.FRAGMENT),
        ("Council votes to keep the ferry", Shape.SHORT),
        ("Who needs a canal?", Shape.SHORT),
        ("The council voted on Monday.", Shape.SENTENCE),
        ("“We shall see.”", Shape.SENTENCE),
        ("word " * 60, Shape.SENTENCE),
        ("12 Foobar 2024", Shape.SHORT),
    ],
)
def test_shapes(text: str, shape: Shape) -> None:
    (block,) = read_page(text).blocks
    assert block.shape is shape


def test_bullets_are_no_part_of_the_text_but_dashes_are() -> None:
    texts = [
        (block.text, block.bullet) for block in read_page("• one\n ▪ two\n* three\n◦\tfour\n- five\n*six*\n• |").blocks
    ]
    assert texts == [
        ("one", True),
        ("two", True),
        ("three", True),
        ("four", True),
        ("- five", False),
        ("*six*", False),
        ("|", True),
    ]


def test_a_repetition_says_how_far_above_its_text_stood() -> None:
    assert [block.repeats for block in read_page("a\nb\na\na\n\nb").blocks] == [None, None, 2, 1, 3]


@pytest.mark.parametrize(
    ("text", "prefix", "first"),
    [
        (" date 2024-06-14 A title", "2024-06-14", "A title"),
        ("\n\ufeffdate 2024-06 A title", "2024-06", "A title"),
        ("date 2024-06-14", None, "date 2024-06-14"),
        ("date 2024-13 A title", None, "date 2024-13 A title"),
        ("A title\ndate 2024-06-14 and more", None, "A title"),
        ("Date 2024-06-14 A title", None, "Date 2024-06-14 A title"),
    ],
)
def test_a_corpus_prefix_stands_before_the_first_text_only(text: str, prefix: str | None, first: str) -> None:
    page = read_page(text)
    assert page.prefix == prefix
    assert page.blocks[0].text == first


WRAPPED = """\
The telescope belongs to the grammar school and is older than the
grammar school's roof. I have it until the end of the Euro-
Atlantic term, on condition that I write down what I see.

First night: cloud.
"""


def test_a_wrapped_paragraph_is_one_block_of_several_lines() -> None:
    page = read_page(WRAPPED)
    assert [(block.first, block.end) for block in page.blocks] == [(0, 3), (4, 5)]
    assert "of the Euro-Atlantic term" in page.blocks[0].text


def test_two_spaces_may_stand_behind_a_sentence_that_was_wrapped() -> None:
    lines = (
        "The telescope belongs to the grammar school and is older than its roof",
        "is, which is why I have it until the term is at an end at last.",
        "Nobody has asked to have it back so far, but there is a letter on the",
        "table in the hall, which I have not read, and which I do not want to",
        "read at all.",
    )
    assert (len(lines[0]), len(lines[1])) == (70, 63)  # one space and "Nobody" would have had their place
    assert len(read_page("\n".join(lines)).blocks) == 1


def test_a_hyphen_that_stands_for_the_end_of_a_later_word_stays() -> None:
    lines = (
        "Auf der Insel teilen sich nur noch drei Apotheken den Nacht-",
        "und den Notdienst, und die Fähre fährt am Abend nicht mehr als",
        "zweimal, weil die Kapitänin am Morgen wieder früh hinaus muss.",
    )
    assert "Nacht- und den Notdienst" in read_page("\n".join(lines)).blocks[0].text


def test_lines_of_verse_and_lists_are_not_wrapped() -> None:
    verse = "La ropa tendida\nhabla con el viento\nde quien la llevaba.\n\nCamisa de mi padre,\nmanga que saluda"
    assert len(read_page(verse).blocks) == 5
    listed = "\n".join(f"A title of {'quite ' * (n % 4)}some length that stands in a list" for n in range(9))
    assert len(read_page(listed).blocks) == 9


def test_paragraphs_that_were_not_wrapped_greedily_are_joined_if_their_lines_are_full() -> None:
    lines = ("The ferry to the island leaves at noon when the tide is kind, and", "later when it is not, says")
    lines += ("the skipper, who has sailed it for thirty years and never once been", "late.")
    text = f"{lines[0]}\n{lines[2]}\n{lines[2]}\n{lines[1]}\n\n{lines[3]}"
    assert [block.end - block.first for block in read_page(text).blocks] == [4, 1]


@pytest.mark.parametrize("bullet", "•◦▪*-")
def test_items_that_stand_one_below_another_do_not_say_that_a_page_is_not_wrapped(bullet: str) -> None:
    lines = (
        "The telescope belongs to the grammar school and is older than the roof",
        "of that school, under which I have it until the term is at an end, and",
        "on two conditions and a half, which somebody has written on the inside",
        "of its case:",
        *(f"{bullet} no {what} near the glass at any time" for what in ("fingers", "cloths", "coffee", "cats")),
    )
    assert [block.end - block.first for block in read_page("\n".join(lines)).blocks] == [4, 1, 1, 1, 1]


def test_one_long_line_shows_that_a_page_is_not_wrapped() -> None:
    assert len(read_page(WRAPPED + "\n" + "word " * 40).blocks) == 5


@pytest.mark.parametrize("bullet", ["•", "*", "▪"])
def test_an_item_goes_on_with_no_line_above_it_however_full_that_is(bullet: str) -> None:
    text = textwrap.fill("The ferry has had a longer rope since March, and nobody on the pier knows why. " * 4, 72)
    full = "The list of those who have asked for it is kept in the office, and says:"
    page = read_page(f"{text}\n\n{full}\n{bullet} the ferryman, who is called Osyp, and his brother\n")
    assert [block.end - block.first for block in page.blocks] == [text.count("\n") + 1, 1, 1]


def test_a_mark_alone_is_the_last_word_of_the_line_above_it() -> None:
    text = textwrap.fill("The ferry has had a longer rope since March, and nobody on the pier knows why. " * 4, 72)
    page = read_page(f"{text}\n\nYour address will not be shown. All the fields that we need are marked:\n*\n")
    assert [block.text[-1] for block in page.blocks] == [".", "*"]


@pytest.mark.parametrize(
    "wide",
    [
        "https://www.harbour.example/tides/2023/06/14/" + "the-ferry-has-a-longer-rope-" * 4,
        "We use cookies to count the visitors of the harbour, and by staying on this page you consent to them.",
    ],
)
@pytest.mark.parametrize("above", [True, False])
def test_a_wide_line_among_many_does_not_hide_that_a_page_is_wrapped(wide: str, above: bool) -> None:
    text = textwrap.fill("The ferry has had a longer rope since March, and nobody on the pier knows why. " * 6, 72)
    page = read_page(f"{wide}\n{text}" if above else f"{text}\n{wide}")
    assert [block.text == wide for block in page.blocks] == [above, not above]


@pytest.mark.parametrize("above", [True, False])
def test_furniture_that_was_not_wrapped_does_not_hide_that_a_page_is(above: bool) -> None:
    consent = "We and our partners keep cookies on your device, to count all visitors and to show them boats. " * 2
    menu = ("Harbour", "Islands", "Ferries", "Weather")
    old = "The old pages of the harbour - https://old.harbour.example/2031/03/03/tides/the-harbour-master"
    around = "\n".join(("Skip to the tides", old, "success", *(consent,) * 4, *menu))
    text = textwrap.fill("The ferry has had a longer rope since March, and nobody on the pier knows why. " * 8, 72)
    page = read_page(f"{around}\n\n{text}" if above else f"{text}\n\n{around}")
    assert [block.end - block.first for block in page.blocks if block.end - block.first > 1] == [text.count("\n") + 1]


def test_a_prefix_makes_no_line_too_wide_to_be_wrapped() -> None:
    text = textwrap.fill("The ferry has had a longer rope since March, and nobody on the pier knows why. " * 8, 72)
    assert [block.text for block in read_page(f"date 2031-03-03 {text}").blocks] == [text.replace("\n", " ")]


def test_items_in_small_letters_are_not_wrapped() -> None:
    hours = [f"at {hour}:00 the boat of the {place} harbour is shown" for hour, place in ((9, "old"), (12, "new"))]
    text = "The harbour is open to all on Sunday, and those who have a boat may show it until the tide turns. " * 3
    assert len(read_page("\n".join((text, text, *hours * 3))).blocks) == 8


def test_a_single_line_that_ends_a_sentence_is_no_wrapping() -> None:
    text = "A first paragraph of one line that is nearly seventy characters long.\nAnother paragraph.\n"
    assert len(read_page(text).blocks) == 2


def test_a_prefix_may_have_been_there_when_the_page_was_wrapped() -> None:
    words = "The operator of inland ferries intends to open three seasonal crossings below Kaniv before July "
    text = " date 2023-06-14 " + words * 4
    lines = textwrap.wrap(text, 72)
    page = read_page("\n".join(lines) + "\n\nA short end.\n")
    assert [block.end - block.first for block in page.blocks] == [len(lines), 1]
    assert page.prefix == "2023-06-14"


def test_a_row_of_dashes_is_not_joined_with_the_text_below_it() -> None:
    text = "The ferry has had a longer rope since March, and nobody on the pier knows why it has one now. " * 4
    row = "-" * 72
    page = read_page(f"{textwrap.fill(text, 72)}\n\n{row}\nThis letter comes once in a month and costs nothing at all.")
    assert [block.text for block in page.blocks][1] == row
