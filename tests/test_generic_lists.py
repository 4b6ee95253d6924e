"""The generic parser's lists: pages that are made of entries, and lists that stand around a text."""

import pytest

import nato_news
from ferry import LONGER, MENU, TEASERS, TEXT, TITLE, TITLES
from nato_news.generic.around.others import heads_bullets
from nato_news.generic.line.lines import Lines
from nato_news.generic.line.people import names_alone
from nato_news.page import read_page
from nato_news.vocabulary import Kind, Role, Zone


def read(*lines: str) -> nato_news.Document:
    return nato_news.parse("\n".join(lines), source="blog")


def labels(document: nato_news.Document) -> dict[str, tuple[Zone, Role]]:
    return {document.text[line.start : line.end].strip(): (line.zone, line.role) for line in document.lines}


def titles(items: tuple[nato_news.Item, ...]) -> list[str | None]:
    return [item.title for item in items]


def test_posts_that_are_signed_with_a_clock_below_their_days_are_a_listing_with_titles_or_without() -> None:
    posts = [(TITLES[0], TEASERS[0], "21:36"), ("", TEASERS[1], "19:02"), (TITLES[2], TEASERS[2], "08:15")]
    lines = [
        line
        for day, (title, text, clock) in zip((20, 7, 1), posts, strict=True)
        for line in (f"Samstag, {day}. Februar 2031", title, text, f"Eingestellt von Ann um {clock}", "1 Kommentar:")
    ]
    document = read("Der alte Hafen", *filter(None, lines), "Ältere Posts", "Startseite")
    assert document.kind is Kind.LISTING
    assert [item.paragraphs for item in document.items] == [(text,) for _, text, _ in posts]
    assert titles(document.items) == [TITLES[0], None, TITLES[2]]
    assert read(TITLE, *lines[:1], *LONGER, *lines[3:5]).kind is Kind.ARTICLE


def test_texts_that_lead_to_their_rest_below_days_are_a_listing_without_titles() -> None:
    posts = [
        ("20 March 2031", "It rained."),
        ("7 March 2031", "The funnel is back."),
        ("1 March 2031", "Nobody saw it."),
    ]
    entries = [line for day, text in posts for line in (day, text, TEASERS[0], "Continue reading")]
    document = read("The old harbour", *entries, "2 February 2031", f"{TEASERS[1]} Continue reading")
    assert document.kind is Kind.LISTING
    assert titles(document.items) == [None] * 4
    assert document.items[1].paragraphs == ("The funnel is back.", TEASERS[0])
    assert document.items[3].paragraphs == (TEASERS[1],)


def test_a_text_that_is_not_cut_off_stands_in_a_list_of_those_that_are() -> None:
    texts = [f"{teaser}.." for teaser in TEASERS]
    texts[2] = TEASERS[2]
    texts[4] = TEASERS[4].removesuffix(" of the island.")  # where the page ends
    entries = [line for title, text in zip(TITLES, texts, strict=True) for line in (title, text)]
    assert titles(read(*entries).items) == list(TITLES)


def test_a_feed_of_clocks_is_a_listing_with_its_days_as_headings() -> None:
    clocks = [line for hour, title in enumerate(TITLES[:3], 10) for line in (f"{hour}:05", title, "(Harbour Mirror)")]
    older = [line for hour, title in enumerate(TITLES[3:], 10) for line in (f"{hour}:45", title, "(Harbour Mirror)")]
    document = read(*MENU, "All the news of the port", *clocks, "Monday, 3 March 2031", *older)
    assert document.kind is Kind.LISTING
    assert titles(document.items) == list(TITLES)
    assert labels(document)["Monday, 3 March 2031"] == (Zone.MAIN, Role.HEADING)
    assert labels(document)["(Harbour Mirror)"] == (Zone.MAIN, Role.CREDIT)


def test_a_text_above_a_feed_is_an_article() -> None:
    feed = [line for hour, title in enumerate(TITLES, 10) for line in (f"{hour}:05", title)]
    assert read(TITLE, "3 March 2031", *LONGER, "Latest news", *feed).kind is Kind.ARTICLE


@pytest.mark.parametrize("day", ["3 hours ago", "3 March 2031"])
def test_teasers_stand_between_titles_and_days(day: str) -> None:
    cards = [line for title, teaser in zip(TITLES, TEASERS, strict=True) for line in (title, teaser, "By Ann Lee", day)]
    document = read(*MENU, *cards)
    assert titles(document.items) == list(TITLES)
    assert [item.paragraphs for item in document.items] == [(teaser,) for teaser in TEASERS]


@pytest.mark.parametrize("age", ["3 hours ago", "il y a 3 heures 40 min", "vor 2 Tagen 5 Stunden"])
def test_how_long_ago_an_entry_appeared_is_a_notice(age: str) -> None:
    entries = [line for title, teaser in zip(TITLES, TEASERS, strict=True) for line in (title, age, teaser)]
    document = read("Harbour news", *entries)
    assert titles(document.items) == list(TITLES)
    assert labels(document)[age] == (Zone.MAIN, Role.NOTICE)


def test_papers_stand_between_titles_and_ages() -> None:
    rows = [line for title in TITLES for line in (title, "Harbour Mirror", "5 hours ago")]
    document = read("Ferries and piers", "31 stories", *rows)
    assert (document.title, titles(document.items)) == ("Ferries and piers", list(TITLES))
    assert labels(document)["Harbour Mirror"] == (Zone.MAIN, Role.CREDIT)


def test_the_same_title_again_and_again_makes_no_listing() -> None:
    shown = [line for day in range(1, 7) for line in ("Pictures of the day", f"{day} March 2031")]
    assert read(TITLE, *LONGER, *shown).kind is Kind.ARTICLE


@pytest.mark.parametrize("above", ["Home > Port > Ferries", "31 entries"])
def test_a_way_or_a_count_tells_the_title_of_a_listing(above: str) -> None:
    head = (above, "Ferries") if ">" in above else ("Ferries", above)
    posts = [line for title, teaser in zip(TITLES, TEASERS, strict=True) for line in (title, "3 March 2031", teaser)]
    assert read(*MENU, *head, "Newest first", *posts).title == "Ferries"


def test_a_list_of_the_latest_pages_above_the_title_is_no_part_of_the_page() -> None:
    feed = ("Latest news", "12:40", TITLES[0], "11:58", TITLES[1], "11:05", TITLES[2], "All news")
    document = read(*MENU, *feed, TITLE, "3 March 2031", *TEXT)
    assert (document.title, titles(document.latest)) == (TITLE, list(TITLES[:3]))


def test_a_link_to_all_news_heads_a_list_above_a_date() -> None:
    below = ("All news", "12:40", TITLES[0], "11:58", TITLES[1])
    assert titles(read(TITLE, "3 March 2031", *TEXT, *below).latest) == list(TITLES[:2])
    told = labels(read(TITLE, "3 March 2031", *TEXT, "All news", "Imprint"))
    assert told["All news"] == (Zone.NAVIGATION, Role.LINK)


def test_a_brief_line_below_a_list_in_the_text_is_its_next_heading() -> None:
    document = read(TITLE, "3 March 2031", *LONGER, "Read also", TITLES[0], "A second funnel", *TEXT)
    assert (titles(document.related), labels(document)["A second funnel"]) == ([TITLES[0]], (Zone.MAIN, Role.HEADING))


def test_topics_are_tags_and_titles_below_the_same_words_are_not() -> None:
    assert read(TITLE, "3 March 2031", *TEXT, "Related topics", "Ferries", "Islands").tags == ("Ferries", "Islands")
    assert titles(read(TITLE, "3 March 2031", *TEXT, "Related topics", *TITLES[:2]).related) == list(TITLES[:2])


def test_entries_that_begin_with_a_day_below_a_text_are_related() -> None:
    entries = [
        line for title in TITLES[:3] for line in ("3.03.2031 12:40", title, "The mayor of the island said that...")
    ]
    document = read(TITLE, "4 March 2031", *TEXT, "Source: harbour office", *entries)
    assert (document.paragraphs, titles(document.related)) == (TEXT, list(TITLES[:3]))


def test_a_wiki_s_headings_and_contents() -> None:
    contents = ("Contents", "1 Funnels", "1.1 The second funnel", "2 References")
    body = ("Funnels[edit]", TEXT[0], "The second funnel[edit]", TEXT[1], "References[edit]")
    told = labels(read(TITLE, *LONGER, *contents, *body))
    assert {told[line] for line in contents[1:]} == {(Zone.NAVIGATION, Role.LINK)}
    assert told["The second funnel[edit]"] == (Zone.MAIN, Role.HEADING)


def test_who_holds_the_rights_is_the_site() -> None:
    told = labels(read("Menu", "Mirror", *MENU, TITLE, "3 March 2031", *TEXT, "© 2031 Mirror. All rights reserved."))
    assert told["Mirror"] == (Zone.MAIN, Role.SITE)


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Anna Bergmann in Hamburg", ["Anna Bergmann"]),
        ("Anna Bergmann in Hamburg and Peter Hansen in Kiel", ["Anna Bergmann", "Peter Hansen"]),
        ("Anna Bergmann, Hamburg", ["Anna Bergmann"]),
        ("Anna Bergmann, Peter Hansen, and Maria Lopez", ["Anna Bergmann", "Peter Hansen", "Maria Lopez"]),
        ("Anna Bergmann in talks", []),
    ],
)
def test_names_with_the_places_that_they_write_from(text: str, names: list[str]) -> None:
    assert names_alone(text) == names


@pytest.mark.parametrize("heading", ["Related articles", "Most read", "Leave a comment"])
def test_the_menu_above_the_title_ends_a_list_where_it_stands_again(heading: str) -> None:
    document = read("The Harbour Mirror", *MENU, TITLE, "3 March 2031", *LONGER, heading, *TITLES, *MENU, "Help desk")
    below = document.lines[-len(MENU) - 1 :]
    assert {line.zone for line in below} <= {Zone.FOOTER, Zone.NAVIGATION}
    assert {line.role for line in below} == {Role.LINK}
    assert all(line.zone is not Zone.FOOTER for line in document.lines[: -len(MENU) - 1])


def test_an_offer_below_a_list_ends_it_and_one_in_it_does_not() -> None:
    offer = "Subscribe to our newsletter"
    head = ("The Harbour Mirror", TITLE, "3 March 2031", *LONGER, "Related articles")
    ended = read(*head, *TITLES, offer, "Harbour Mirror Media Group", "Help desk")
    assert titles(ended.related) == list(TITLES)
    marked = read(*head, TITLES[0], "Advertisement", *TITLES[1:3], "Advertisement", *TITLES[3:])
    assert titles(marked.related) == list(TITLES)


@pytest.mark.parametrize(("heading", "below"), [("From the island", TITLES[:2]), ("Services", MENU[:3])])
def test_a_line_without_a_bullet_heads_another_list_or_a_menu(heading: str, below: tuple[str, ...]) -> None:
    bullets = [f"• {line}" for line in (*TITLES[2:], *below)]
    document = read(TITLE, "3 March 2031", *LONGER, "Related articles", *bullets[:3], heading, *bullets[3:])
    expected = (Zone.RELATED, Role.LANDMARK) if below[0] in TITLES else (Zone.FOOTER, Role.LINK)
    assert labels(document)[heading] == expected
    assert titles(document.related) == list(TITLES[2:] + below if below[0] in TITLES else TITLES[2:])


def test_all_bullets_of_a_list_are_titles_where_the_first_two_are() -> None:
    listed = (*TITLES[:2], "Ann Lee", f"{TITLES[2]}…", TITLES[3])
    document = read(TITLE, "3 March 2031", *LONGER, "Related articles", *(f"• {line}" for line in listed))
    assert titles(document.related) == list(listed)


@pytest.mark.parametrize(
    ("below", "heads"),
    [
        ([f"• {title}" for title in TITLES[:3]], True),
        ([f"• {title}" for title in TITLES[:2]], False),
        (TITLES[:3], False),
        ([f"• {title}." for title in TITLES[:3]], False),
        ([f"• {line}" for line in MENU[:3]], False),
    ],
)
def test_titles_with_bullets_tell_the_heading_above_them_whatever_its_words(below: list[str], heads: bool) -> None:
    lines = Lines(read_page("\n".join(["From around the harbour", *below, "Imprint"])))
    assert heads_bullets(lines, 0) is heads


def test_a_menu_with_bullets_ends_a_list_without() -> None:
    menu = [f"• {line}" for line in MENU[:5]]
    document = read(TITLE, "3 March 2031", *LONGER, "Most read", *TITLES, "All of the harbour", *menu)
    assert titles(document.trending) == list(TITLES)


def test_entries_begin_with_bullets_though_days_and_texts_stand_between() -> None:
    days = ("3 March 2031", "2 March 2031", "1 March 2031")
    texts = ("The harbour is pleased…", "Nobody was more so than the mayor.", "All of it was sold…")
    entries = [line for entry in zip(TITLES[:3], days, texts, strict=True) for line in (f"• {entry[0]}", *entry[1:])]
    document = read(TITLE, "9 March 2031", *LONGER, "Popular news", *entries)
    assert titles(document.trending) == list(TITLES[:3])
    assert [item.paragraphs for item in document.trending] == [(text,) for text in texts]


def test_a_dash_in_front_is_a_list_s_and_not_a_tag_s_or_a_label_s() -> None:
    document = read(TITLE, *LONGER, "- Category: Harbour", "- Tags:", "- ferries", "- tides")
    assert (document.section, document.tags) == ("Harbour", ("ferries", "tides"))


def test_a_long_title_above_a_day_is_no_teaser_of_the_text_above_it() -> None:
    long = [f"{title}: what the harbour master and the mayor make of it" for title in TITLES[:2]]
    days = ("30 January 2031, 9:59", "11 February 2031, 20:53")
    entries = [line for entry in zip(long, days, strict=True) for line in (*entry, f"{LONGER[3][:80]}…")]
    document = read(TITLE, *LONGER, *entries)
    assert titles(document.related) == long
    assert [len(item.paragraphs) for item in document.related] == [1, 1]
