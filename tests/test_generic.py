"""The generic parser: what it reads of pages that no layout fits, and how it decides."""

import itertools
import os
import random
import subprocess
import sys
from pathlib import Path

import pytest

import nato_news
from conftest import work
from nato_news.generic import label_page, weights
from nato_news.generic.line.meta import read_meta
from nato_news.generic.line.people import names_alone
from nato_news.generic.line.said import SAID
from nato_news.page import read_page
from nato_news.vocabulary import Role, Zone

SHARED = os.environ.get("NATO_NEWS_SHARED")
TEXT = (
    "The ferry to the island leaves at noon when the tide is kind, and later when it is not.",
    "Nobody in the village could remember a summer in which it had sailed on every day of the week.",
    "The skipper said that he would try again on Sunday, if the wind let him.",
)
MENU = ("News", "Culture", "Sport", "About us")


def page(*lines: str) -> str:
    return "\n".join(lines)


def read(*lines: str) -> nato_news.Document:
    return nato_news.parse(page(*lines), source="blog")


def test_a_post_is_read_from_head_to_comments() -> None:
    document = read(
        "The last ferry of the year",
        "Posted on March 3, 2031 by hazel",
        *TEXT,
        "Tags: ferries, islands",
        "2 comments:",
        "Wren said...",
        "What a fine story, I would have liked to be there on that day with all of you.",
        "Post a Comment",
    )
    assert document.title == "The last ferry of the year"
    assert str(document.published) == "2031-03-03"
    assert document.authors == ("hazel",)
    assert document.tags == ("ferries", "islands")
    assert document.paragraphs == TEXT
    assert [line.zone for line in document.lines[-4:]] == [Zone.COMMENTS] * 4


def test_a_byline_without_a_name_gives_none_and_says_so() -> None:
    document = read("The last ferry of the year", "By", *TEXT)
    assert document.authors == ()
    assert document.lines[1].role is Role.BYLINE
    assert "byline-without-name" in {one.code.value for one in document.diagnostics}


def test_a_page_without_a_title_has_none() -> None:
    document = read("Monday, March 3, 2031", *TEXT)
    assert document.title is None
    assert document.paragraphs == TEXT


def test_a_banner_above_the_menu_does_not_date_the_page() -> None:
    document = read("Friday, 7 March 2031", *MENU, "The last ferry of the year", "2 February 2031, 11:20", *TEXT)
    assert str(document.published) == "2031-02-02T11:20"


def test_a_date_in_a_sentence_or_a_copyright_line_dates_nothing() -> None:
    document = read("The last ferry of the year", *TEXT, "On 3 May 2031 it sailed.", "© 2031 The Harbour Mirror")
    assert document.published is None


def test_a_hard_marker_cuts_only_below_a_text() -> None:
    document = read("Leave a comment", "The last ferry of the year", *TEXT)
    assert document.paragraphs == TEXT


def test_a_text_of_any_length_is_read_to_its_end() -> None:
    paragraphs = tuple(" ".join(f"{text[:-1]} on day {day}." for text in TEXT) for day in range(120))
    assert read("The last ferry", "3 March 2031", *paragraphs, "Share", "Related", *MENU).paragraphs == paragraphs


def test_a_closed_comment_form_does_not_hide_what_follows() -> None:
    document = read("The last ferry of the year", *TEXT, "Comments are closed.", "Wren says:", "What a fine story.")
    assert [line.role for line in document.lines[-3:]] == [Role.LANDMARK, Role.COMMENT, Role.COMMENT]


def test_verse_keeps_its_lines() -> None:
    verse = ("The washing", "talks to the wind", "of those who wore it.")
    document = read("July 3, 2031", TEXT[0], *verse, TEXT[1], "No comments:")
    assert document.paragraphs == (TEXT[0], *verse, TEXT[1])


def test_a_list_with_dates_below_the_text_is_related() -> None:
    document = read(
        *("The last ferry of the year", "2 February 2031", *TEXT),
        *("Two thousand oaks on the hill", "5 February 2031", "A new post office for the village", "4 February 2031"),
    )
    assert [item.title for item in document.related] == [
        "Two thousand oaks on the hill",
        "A new post office for the village",
    ]
    assert document.paragraphs == TEXT


def posts_of(*texts: str) -> list[str]:
    """The lines of posts, each a date, a title and a text of TEXTS."""
    titles = ("A swarm", "First look", "Yellow boots")
    posts = zip(range(29, 0, -3), itertools.cycle(titles), texts, strict=False)
    return [line for day, title, text in posts for line in (f"{day} May 2031", title, text)]


TEASERS = tuple(f"{text[:70]} and {end}" for text, end in zip(TEXT, ("so on […]", "more...", "the rest…"), strict=True))


def test_a_page_of_texts_that_are_cut_off_is_a_listing_without_any_date() -> None:
    names = ("The ferry runs again", "A new post office", "Two thousand oaks")
    entries = [
        line for name, text in zip(names, TEASERS, strict=True) for line in (name, "By Ann Lee", text, "Read more...")
    ]
    document = read("Category Archives: Harbour news", *entries, "Older posts", "Recent Posts", "The ferry", "The oaks")
    assert document.kind.value == "listing"
    assert document.title == "Category Archives: Harbour news"
    assert [(item.title, item.paragraphs) for item in document.items] == [
        (name, (text,)) for name, text in zip(names, TEASERS, strict=True)
    ]
    assert [item.title for item in document.latest] == ["The ferry", "The oaks"]


def test_the_link_to_the_rest_is_no_part_of_a_teaser() -> None:
    entries = [line for text in TEXT for line in (text[:20], f"{text} Continue reading “{text[:20]}”")]
    assert [item.paragraphs for item in read(*entries).items] == [(text,) for text in TEXT]


@pytest.mark.parametrize(
    "heading",
    [
        "Tag: ferries",
        "Tag Archives: Ferries",
        "Monat: Mai 2031",
        "Archives: May 2031",
        "Contents tagged with ferries",
        "Showing posts from May, 2031",
        "Posts mit dem Label Fähre werden angezeigt.",
        "Mostrando entradas de mayo, 2031",
        "Affichage des articles du mai, 2031",
        "Visualizzazione dei post con etichetta traghetto",
    ],
)
def test_titles_and_texts_in_turns_below_an_archives_heading_are_entries(heading: str) -> None:
    entries = [line for text in TEXT for line in (text[:20], "Picture of the ferry", text)]
    document = read("Harbour notes", heading, *entries)
    assert (document.kind.value, document.title) == ("listing", heading)
    assert [(item.title, item.paragraphs) for item in document.items] == [(text[:20], (text,)) for text in TEXT]


def test_an_article_of_short_sections_in_a_category_is_no_archive() -> None:
    sections = [line for text in TEXT for line in (text[:20], text)]
    head = (
        "Category: Ferries",
        "The last ferry of the year",
        "By Ann Lee",
        "The wind did not let it leave the island.",
    )
    assert read(*head, *sections).kind.value == "article"


def test_an_article_above_teasers_is_no_listing() -> None:
    teasers = [line for text in TEASERS for line in (text[:20], text)]
    assert read("The last ferry of the year", *TEXT, *teasers).kind.value == "article"


def test_an_article_above_dated_comments_is_no_listing() -> None:
    comments = posts_of("The article.", *["It was the same with us in the year of the storm."] * 5)[3:]
    document = read("29 May 2031", "A swarm in the pear tree", *TEXT, *comments)
    assert document.kind.value == "article"
    assert document.body.startswith("\n".join(TEXT[:1]))


def test_a_page_of_several_posts_is_a_listing() -> None:
    posts = posts_of(*TEXT)
    document = read("Notes from the hive", *posts)
    assert document.kind.value == "listing"
    assert [item.title for item in document.items] == ["A swarm", "First look", "Yellow boots"]
    assert [item.paragraphs for item in document.items] == [(text,) for text in TEXT]
    assert document.paragraphs == ()


@pytest.mark.parametrize(
    "left",
    [
        '<iframe src="https://ferry.example/map" width="600"></iframe>',
        '<image>data:image/s3 alt="A gull"</image>',
        "![A gull](https://ferry.example/gull.jpg)",
        "[ad_1]",
    ],
)
def test_what_a_converter_left_is_no_text(left: str) -> None:
    document = read("The last ferry", "3 March 2031", *TEXT[:2], left, *TEXT[2:])
    assert document.paragraphs == TEXT


def test_a_sign_up_box_between_paragraphs_is_no_text() -> None:
    box = ("Sign up for our newsletter", "The best of the coast, every Friday.", "Type your email…", "Subscribe")
    document = read("The last ferry of the year", *TEXT[:2], *box, TEXT[2])
    assert document.paragraphs == TEXT
    assert {line.role for line in document.lines if line.zone is Zone.PROMOTION} == {Role.NOTICE}


META = {
    "By Ann Lee - March 3, 2031": {"authors": "Ann Lee", "published": "March 3, 2031"},
    "6 min readSep 29, 2031": {"published": "Sep 29, 2031"},
    "Ida Lind 8 min read": {"authors": "Ida Lind"},
    "Gönderen Nurhan zaman: 14:20": {"authors": "Nurhan"},
    "Stand: 06.05.2031 14:05 Uhr": {"published": "06.05.2031 14:05 Uhr"},
    "por Ana Prado publicado 05/04/2031 14h45, última modificação 05/04/2031 14h43": {
        "authors": "Ana Prado",
        "published": "05/04/2031 14h45",
        "updated": "05/04/2031 14h43",
    },
    "3. März 20314. März 2031": {"published": "3. März 2031"},
    "Published on 03/02/203104/02/2031 by hazel": {"published": "on 03/02/2031", "authors": "hazel"},
    "March 3, 2031March 4, 2031": {"published": "March 3, 2031"},
    "By Ann LeeMarch 3, 2031": {"published": "March 3, 2031", "authors": "Ann Lee"},
    "Publié le": {"published": ""},
    "By": {"authors": ""},
}


@pytest.mark.parametrize(("text", "values"), META.items())
def test_meta_lines(text: str, values: dict[str, str]) -> None:
    found = read_meta(text)
    assert found is not None
    assert found.values == values


@pytest.mark.parametrize(
    "text",
    [
        "Posted by mistake in 2031",
        "By now you will have guessed how this ends.",
        "Die Brücke am 3. März 2031 in Berlin",
        "by the Secretary General of the Alliance at a forum in Turku",
    ],
)
def test_lines_that_only_begin_like_meta_lines(text: str) -> None:
    assert read_meta(text) is None


def test_people() -> None:
    assert names_alone("Mina Castell (now) and Rory Hald (earlier)") == ["Mina Castell", "Rory Hald"]
    assert not names_alone("The ferry leaves")


CROWDS = {
    "titles and dates": "Some title of a story\n3 May 2031\n",
    "names": "Ann Lee\n",
    "bylines": "By Ann Lee\n",
    "markers": "Leave a Reply\nRelated\nSubscribe\n",
    "sentences": TEXT[0] + "\n",
    "breadcrumbs": "Home > News > Some title of a story\n",
    "names below a title": "",
    "lines that differ": "",
    "long lines": f"{' '.join(TEXT)} {TEXT[0]}\n" * 4,
}


def in_letters(number: int) -> str:
    """A word of its own for NUMBER, that is no year."""
    return "".join(chr(ord("a") + int(digit)) for digit in str(number))


CROWDS_MADE = {
    "names below a title": lambda count: page("A title that stands here", *["Ann Lee"] * count, *TEXT),
    "lines that differ": lambda count: page(*(f"The {in_letters(n)}: {TEXT[n % len(TEXT)]}" for n in range(count))),
}


def forget() -> None:
    """Read as if no line had been met before."""
    SAID.forget()
    weights().own_sum.cache_clear()


@pytest.mark.parametrize("name", CROWDS)
def test_the_labeller_does_work_linear_in_the_lines(name: str) -> None:
    def cost(count: int) -> int:
        made = read_page(CROWDS[name] * count or CROWDS_MADE[name](count))
        forget()
        return work(lambda: label_page(made, weights()))

    cost(100)  # what is loaded once
    assert cost(4_000) < 8.5 * cost(500)


@pytest.mark.parametrize("seed", range(20))
def test_any_lines_get_one_label_each(seed: int) -> None:
    chance = random.Random(seed)
    lines = [
        *TEXT,
        *MENU,
        "By",
        "•",
        "3 May 2031",
        "Leave a Reply",
        "Related",
        "Subscribe",
        "12",
        "- Yes.",
        "a > b > c",
    ]
    made = read_page(page(*(chance.choice(lines) for _ in range(chance.randrange(40)))))
    assert len(label_page(made, weights()).labels) == len(made.blocks)


@pytest.mark.skipif(SHARED is None, reason="NATO_NEWS_SHARED is not set: the real bodies are not read")
@pytest.mark.parametrize(("name", "least"), [("news", 0.922), ("web", 0.895)])
def test_bodies_do_not_sink_below_the_floor(name: str, least: float) -> None:
    shared = Path(SHARED or "")
    command = [sys.executable, shared / "check" / "score_bodies.py", shared / "bodies" / f"{name}.jsonl.gz"]
    done = subprocess.run([*command, "--min-f1", str(least)], capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr
