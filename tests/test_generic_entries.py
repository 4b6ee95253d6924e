"""The generic parser's listings that no days tell: what their entries have in common, and articles that look alike."""

import pytest

import nato_news
from ferry import LONGER, MENU, TEASERS, TEXT, TITLE, TITLES
from nato_news.vocabulary import Kind, Role, Zone

PAIRS = tuple(zip(TITLES, TEASERS, strict=True))


def read(*lines: str) -> nato_news.Document:
    return nato_news.parse("\n".join(lines), source="blog")


def labels(document: nato_news.Document) -> dict[str, tuple[Zone, Role]]:
    return {document.text[line.start : line.end].strip(): (line.zone, line.role) for line in document.lines}


def told(document: nato_news.Document) -> list[tuple[str | None, tuple[str, ...]]]:
    return [(item.title, item.paragraphs) for item in document.items]


ENTRIES = [(title, (teaser,)) for title, teaser in PAIRS]


@pytest.mark.parametrize("label", ["Filed under:", "Filed under: Ferries", "3 comments", "Read more"])
def test_a_line_below_each_text_ends_an_entry(label: str) -> None:
    assert told(read(*(line for pair in PAIRS for line in (*pair, label)))) == ENTRIES


def test_a_row_of_sections_above_each_title_begins_an_entry() -> None:
    rows = [f"island · ferries · {title.split()[0]}" for title in TITLES]
    document = read(*(line for row, pair in zip(rows, PAIRS, strict=True) for line in (row, *pair)))
    assert told(document) == ENTRIES
    assert {labels(document)[row] for row in rows} == {(Zone.MAIN, Role.SECTION)}


def test_a_label_between_titles_and_texts_is_no_title() -> None:
    fields = [f"Kind of text: {kind}" for kind in ("report", "letter", "poem", "report", "obituary")]
    document = read(*(line for pair, field in zip(PAIRS, fields, strict=True) for line in (pair[0], field, pair[1])))
    assert told(document) == ENTRIES
    assert labels(document)[fields[1]] == (Zone.MAIN, Role.OTHER)


def test_titles_that_stand_twice_above_texts_begin_entries() -> None:
    posts = [line for title, teaser in PAIRS[:2] for line in (f"• {title}", title, teaser)]
    document = read("Tag: ferries", *posts)
    assert (document.title, told(document)) == ("Tag: ferries", ENTRIES[:2])
    assert read("On ferries", *posts).kind is Kind.ARTICLE  # of two, chance


@pytest.mark.parametrize("below", [True, False])
def test_texts_without_titles_take_turns_with_days(below: bool) -> None:
    days = [f"{number} March 2031" for number in (9, 7, 4, 3, 1)]
    turns = zip(TEASERS, days, strict=True) if below else zip(days, TEASERS, strict=True)
    document = read(*(line for turn in turns for line in turn))
    assert told(document) == [(None, (teaser,)) for teaser in TEASERS]
    assert [str(item.published) for item in document.items][:2] == ["2031-03-09", "2031-03-07"]


def test_texts_without_titles_end_with_the_count_of_their_comments() -> None:
    document = read("Notes of the pier", *(line for teaser in TEASERS for line in (teaser, "0 Comments")))
    assert (document.title, told(document)) == ("Notes of the pier", [(None, (teaser,)) for teaser in TEASERS])


def test_titles_alone_are_a_listing() -> None:
    titles = [f"{title} {when}" for title in TITLES for when in ("in spring", "in autumn", "at last")]
    document = read("All the news", *titles)
    assert [item.title for item in document.items] == titles


@pytest.mark.parametrize("caption", [(), ("The harbour at noon. Photo: Ann Lee",)])
def test_long_titles_and_short_texts_in_turns_are_a_listing(caption: tuple[str, ...]) -> None:
    document = read("Ferries and piers", *(line for pair in PAIRS for line in (*caption, *pair)))
    assert told(document) == ENTRIES


def test_a_count_of_entries_stands_below_a_listing_s_title() -> None:
    cards = [line for title, teaser in PAIRS[:3] for line in ("The pier in rain. (Photo: Ann Lee)", title, teaser)]
    document = read("Menu", "Texts on ferries", "Displaying 41 - 60 of 344 texts", *cards)
    assert (document.title, told(document)) == ("Texts on ferries", ENTRIES[:3])
    assert labels(document)["Displaying 41 - 60 of 344 texts"] == (Zone.MAIN, Role.NOTICE)


def test_a_link_behind_a_text_s_last_sentence_is_not_of_it() -> None:
    document = read("Ferries", *(line for title, teaser in PAIRS for line in (title, f"{teaser} More")))
    assert told(document) == ENTRIES


def test_a_link_behind_a_text_may_say_the_title_again() -> None:
    texts = [f"{teaser} {' '.join(LONGER)}" for teaser in TEASERS]
    posts = [f"{title}\n{text}… Continue reading {title}" for title, text in zip(TITLES, texts, strict=True)]
    rows = [f"island · ferries · {title.split()[0]}" for title in TITLES]
    document = read(*(line for row, post in zip(rows, posts, strict=True) for line in (row, post)))
    assert told(document) == [(title, (f"{text}…",)) for title, text in zip(TITLES, texts, strict=True)]


def test_the_name_of_a_picture_below_each_title_is_no_title() -> None:
    posts = [
        line for title, teaser in PAIRS for line in (title, f"pier 2b by {title.split()[0]} KKKK", f"{teaser[:-1]}…")
    ]
    assert [item.title for item in read("Ferries and piers", *posts).items] == list(TITLES)
    plain = [line for title, teaser in PAIRS for line in (title, f"{teaser[:-1]}…")]
    document = read("All the notes on ferries and piers", *plain)
    assert (document.title, document.items[0].title) == ("All the notes on ferries and piers", TITLES[0])


def test_texts_without_titles_take_turns_with_their_writers() -> None:
    writers = [f"by {name} Lee" for name in ("Ann", "Bob", "Ida", "Tom", "Eva")]
    document = read(*(line for turn in zip(writers, TEASERS, strict=True) for line in turn))
    assert told(document) == [(None, (teaser,)) for teaser in TEASERS]
    assert labels(document)["by Ann Lee"] == (Zone.MAIN, Role.BYLINE)


def test_a_day_below_a_text_is_of_the_title_above_it() -> None:
    days = [f"{number}.03.2031" for number in (9, 7, 4, 3, 1)]
    posts = [line for pair, day in zip(PAIRS, days, strict=True) for line in (*pair, day)]
    document = read("All our notes", *posts)
    assert told(document) == ENTRIES
    assert str(document.items[0].published) == "2031-03-09"


@pytest.mark.parametrize(
    "lines",
    [
        pytest.param(
            [line for hour, pair in enumerate(PAIRS, 9) for line in (f"{hour}:05", *pair, "Share")], id="liveblog"
        ),
        pytest.param([line for text in LONGER for line in (f"What did {text.split()[1]} do?", text)], id="interview"),
        pytest.param([line for text in LONGER for line in ("Enlarge", "The pier at noon", text, text)], id="pictures"),
        pytest.param([line for text in LONGER for line in ("Ann Lee", text, "Reply")], id="comments"),
        pytest.param([line for pair in PAIRS[:2] for line in (*pair, *TEXT)], id="headings"),
    ],
)
def test_an_article_may_have_the_same_line_again_and_again(lines: list[str]) -> None:
    assert read(*MENU, TITLE, "By Ann Lee", "3 March 2031", *LONGER, *lines).kind is Kind.ARTICLE


def test_posts_that_bullets_begin_are_cut_off_at_their_ends() -> None:
    posts = [line for title in TITLES[:3] for line in (f"• {title}", TEASERS[0], "Then the ferry left …")]
    document = read("Contents tagged with ferries", *posts)
    assert told(document) == [(title, (TEASERS[0], "Then the ferry left …")) for title in TITLES[:3]]
    ends = iter(("The ferry left.", "It came back at noon.", "Nobody saw it."))
    whole = [next(ends) if line.endswith("…") else line for line in posts]
    assert read("Contents tagged with ferries", *whole).kind is Kind.ARTICLE


def test_titles_of_texts_that_are_cut_off_may_end_as_sentences_do() -> None:
    pairs = [(f"{title}, it says.", f"{teaser} {TEXT[1]} It was…") for title, teaser in PAIRS[:3]]
    assert told(read(*(line for pair in pairs for line in pair))) == [(title, (text,)) for title, text in pairs]


def test_texts_that_end_with_a_word_to_view_them_are_teasers() -> None:
    document = read(*(line for title, teaser in PAIRS[:3] for line in (title, f"{teaser} View")))
    assert told(document) == ENTRIES[:3]


@pytest.mark.parametrize("between", [(), ("Harbour",), ("Ann Lee",)])
@pytest.mark.parametrize("mark", ["", " EXCLUSIVE"])
def test_titles_say_themselves_again_around_a_name_or_a_section(between: tuple[str, ...], mark: str) -> None:
    texts = [f"{teaser} {TEXT[1]}"[:130] for teaser in TEASERS[:3]]
    entries = zip(TITLES[:3], texts, strict=True)
    document = read(*(line for title, text in entries for line in (f"{title}{mark}", *between, title, text)))
    assert told(document) == [(title, (text,)) for title, text in zip(TITLES[:3], texts, strict=True)]
    assert sum(line.role is Role.DUPLICATE for line in document.lines) == 3


def test_titles_that_stand_twice_below_an_article_are_other_pages() -> None:
    related = [line for title, teaser in PAIRS[:4] for line in (title, title, teaser)]
    assert read(TITLE, "3 March 2031", *LONGER, "Related articles", *related).kind is Kind.ARTICLE


def test_whose_a_picture_is_stands_above_an_entry() -> None:
    cards = [line for title, teaser in PAIRS[:4] for line in ("© Ann Lee/Harbour Pictures", title, teaser)]
    document = read("The island", *cards, "© 2031 Harbour Mirror")
    assert told(document) == ENTRIES[:4]
    assert labels(document)["© Ann Lee/Harbour Pictures"] == (Zone.MAIN, Role.CAPTION)
    assert labels(document)["© 2031 Harbour Mirror"] == (Zone.FOOTER, Role.NOTICE)


def test_a_link_to_the_rest_tells_a_text_that_lacks_its_end() -> None:
    cut = [f"{teaser.removesuffix('.')} (if the wind is kind)" for teaser in TEASERS[:3]]
    entries = zip(TITLES[:3], cut, strict=True)
    document = read(*(line for title, text in entries for line in (title, text, "Read more")))
    assert told(document) == [(title, (text,)) for title, text in zip(TITLES[:3], cut, strict=True)]


def test_two_dated_posts_are_an_archive_below_its_heading_alone() -> None:
    posts = [
        line
        for title, text in zip(TITLES, TEXT[1:], strict=False)
        for line in (title, "By Ann Lee on 3 March 2031", text)
    ]
    assert told(read("Posts tagged as ferries", *posts)) == list(
        zip(TITLES, [(text,) for text in TEXT[1:]], strict=False)
    )
    assert read("On ferries", *posts).kind is Kind.ARTICLE
