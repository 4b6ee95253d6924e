"""The generic parser's heads: titles, days and authors, and that none is invented."""

import pytest

import nato_news
from conftest import work
from ferry import MENU, TEXT, TITLE, TITLES
from nato_news.generic import weights
from nato_news.generic.line.lines import Lines
from nato_news.generic.line.meta import read_meta
from nato_news.generic.line.said import Said
from nato_news.generic.model.agreement import Agreement
from nato_news.generic.model.title import find_title, likely
from nato_news.generic.model.title_facts import CLASSES, FACTS, TitleFacts
from nato_news.generic.model.trees import compiled
from nato_news.page import read_page
from nato_news.vocabulary import Role, Zone


def read(*lines: str) -> nato_news.Document:
    return nato_news.parse("\n".join(lines), source="blog")


def lines_of(*texts: str) -> Lines:
    return Lines(read_page("\n".join(texts)))


@pytest.mark.parametrize(
    "head",
    [
        (TITLE,),
        (*MENU, TITLE),
        (f"{TITLE} | The Harbour Mirror", *MENU, TITLE),
        (*MENU, f"News > Island > {TITLE}", TITLE, "By Ann Lee", "3 March 2031"),
        (*MENU, TITLE, "3 March 2031", "The harbour in winter. (Photo: Ann Lee)"),
    ],
)
def test_the_title_is_the_line_that_says_no_more(head: tuple[str, ...]) -> None:
    assert read(*head, *TEXT).title == TITLE


@pytest.mark.parametrize(
    "head",
    [("✍️ By Ann Lee", "📅 3 March 2031"), ("👤 Ann Lee", "🕒 3 March 2031 ⏳"), ("🖊 By Ann Lee · 📅 3 March 2031",)],
)
def test_emoji_stand_for_labels_in_a_head(head: tuple[str, ...]) -> None:
    document = read(*MENU, f"🚢 {TITLE}", *head, *TEXT)
    assert (document.title, document.authors, str(document.published)) == (f"🚢 {TITLE}", ("Ann Lee",), "2031-03-03")


@pytest.mark.parametrize("line", ["Islands / 10 h ago", "Inseln vor 3 Stunden"])
def test_what_says_its_age_is_no_title(line: str) -> None:
    lines = lines_of(*MENU, line, "The harbour in winter", TITLE, *TEXT)
    facts = TitleFacts(
        lines, [number > len(MENU) + 2 for number in range(len(lines))], len(MENU) + 3, [0.5] * len(lines)
    )
    assert not facts.is_unexplained(len(MENU))
    assert facts.is_unexplained(len(MENU) + 1)


@pytest.mark.parametrize("head", [(), ("3 March 2031",), ("By Ann Lee",), ("By Ann Lee", "Posted on March 3, 2031")])
def test_dates_and_bylines_are_no_titles(head: tuple[str, ...]) -> None:
    document = read(*head, *TEXT)
    assert document.title is None
    assert document.paragraphs == TEXT


def test_a_page_without_a_word_has_no_title() -> None:
    lines = lines_of("12", "|", "13 May 2031")
    assert find_title(lines, [False] * 3, [0.0] * 3, (), weights().title) is None
    assert find_title(lines_of(""), [], [], (), weights().title) is None


def test_facts_have_one_number_each() -> None:
    lines = lines_of(*MENU, TITLE, *TEXT)
    body = [number >= len(MENU) + 1 for number in range(len(lines))]
    facts = TitleFacts(lines, body, len(MENU) + 1, [0.5] * len(lines))
    numbers = likely(facts, weights().title.classes)
    assert len(MENU) in numbers
    assert numbers == sorted(numbers)
    assert {len(row) for row in facts.rows(numbers)} == {len(FACTS)}
    assert [len(one) for one in weights().title.classes] == [len(edges) + 1 for edges in CLASSES.values()]


def test_words_are_compared_by_their_beginnings() -> None:
    agreement = Agreement(lines_of(*TEXT), range(3))
    assert agreement.share(agreement.words(Said("Skippers, islands, villages"))) == 3 / 4
    assert agreement.share(agreement.words(Said("Markets and money"))) == 0
    assert agreement.weight(agreement.words(Said("Island"))) > agreement.weight(agreement.words(Said("Village")))


def test_pairs_of_letters_are_compared_where_words_are_not_parted() -> None:
    agreement = Agreement(
        lines_of("島へ渡る最後の船は、潮が良ければ正午に出て、そうでなければもっと遅くなると船長は村の人々に話した。"),
        range(1),
    )
    assert agreement.share(agreement.words(Said("最後の船"))) > agreement.share(agreement.words(Said("天気予報")))


def test_trees_are_summed() -> None:
    total = compiled([[0, 1.5, 1.0, [1, 0.5, 2.0, 3.0]], 0.25], 2, 0.5)
    assert [total([1, 0]), total([2, 0]), total([2, 1])] == [1.75, 2.75, 3.75]


def test_a_sum_that_is_far_enough_from_nought_is_left_as_it_is() -> None:
    total = compiled([[0, 1.5, 1.0, -3.0], 0.25, 0.5], 1, 0.0, {1: 2.0, 2: 1.0})
    assert [total([1]), total([2])] == [1.25, -3.0]


@pytest.mark.parametrize(
    ("lines", "day"),
    [
        (("00:00", "3 March 2031"), "2031-03-03"),
        (("Stand:", "3. März 2031"), "2031-03-03"),
        (("8 March 2031 · by hazel · in Islands",), "2031-03-08"),
        (("28. Januar 2031 hazel Schreibe einen Kommentar",), "2031-01-28"),
        (("26/12/2031 von revamp-it Webteam",), "2031-12-26"),
        (("Veröffentlicht: 05.01.2031 | Autor: hazel | Abgelegt unter: Inseln, nicht nur im Winter",), "2031-01-05"),
    ],
)
def test_the_line_that_says_the_day_dates_the_page(lines: tuple[str, ...], day: str) -> None:
    assert str(read(TITLE, *lines, *TEXT).published) == day


def test_a_note_about_the_entry_dates_it() -> None:
    note = "This entry was posted on Monday, March 3rd, 2031 at 9:47 pm and is filed under Ferries."
    document = read(TITLE, *TEXT, note)
    assert document.published is not None
    assert str(document.published.date()) == "2031-03-03"
    assert document.paragraphs == TEXT


def test_the_signature_of_a_quoted_post_dates_nothing() -> None:
    assert read(TITLE, TEXT[0], "— Harbour Mirror (@harbourmirror) March 3, 2031", *TEXT[1:]).published is None


@pytest.mark.parametrize(
    "lines", [("3 March 2031", "14:05"), ("Datum publikování: 3. 3. 2031",), ("Ann Lee, 3 March 2031",)]
)
@pytest.mark.parametrize("between", [(), TEXT * 5])
def test_the_only_day_that_a_line_says_dates_the_page(lines: tuple[str, ...], between: tuple[str, ...]) -> None:
    found = read(TITLE, *TEXT, *between, *lines, "Related stories", "4 March 2031", "A new post office").published
    assert str(found and found.date()) == "2031-03-03"


def test_a_line_that_dates_another_page_of_a_list_does_not_date_this_one() -> None:
    assert read(TITLE, *TEXT, "Related stories", "A new post office", "Published: 4 March 2031").published is None


def test_a_page_that_says_its_hour_alone_is_not_dated_by_a_card_in_its_text() -> None:
    document = read(*MENU, TITLE, "12:43", *TEXT, "Gulls over the harbour", "2 March 2031 09:15", *TEXT)
    assert document.published is None


def test_several_dates_below_the_text_are_those_of_other_pages() -> None:
    below = ("5 March 2031", "Two thousand oaks", "6 March 2031", "A new post office")
    assert read(TITLE, *TEXT, *below).published is None


def test_the_one_day_below_the_text_counts_among_words_that_are_no_sentence() -> None:
    line = "3 marzo 2031 ( letto il 3 marzo 2031 | 15:24)"
    assert str(read(*MENU * 5, TITLE, *TEXT, "Imprint", line).published)[:10] == "2031-03-03"
    assert read(*MENU * 5, TITLE, *TEXT, "Imprint", line, "4 marzo 2031 | Il porto").published is None


def test_a_title_that_ends_a_numbered_way_has_no_number() -> None:
    assert read(*MENU, "1. Start", "2. Islands", f"3. {TITLE}", "3 March 2031", *TEXT).title == TITLE
    assert read("7. Reasons to stay on the island", "3 March 2031", *TEXT).title == "7. Reasons to stay on the island"


def test_a_day_far_above_the_title_counts_with_a_clock_as_a_banner_has_none() -> None:
    head = (*MENU[:6], TITLE)
    assert str(read("News", "3 March 2031, 14:05", *head, *TEXT).published) == "2031-03-03T14:05"
    assert read("News", "3 March 2031", *head, *TEXT).published is None
    assert read("News", "3 March 2031, 14:05", "2 March 2031, 9:10", *head, *TEXT).published is None


def test_a_day_that_words_run_into_is_in_a_row_and_no_sentence() -> None:
    row = "Press release25 January 2031Office of the islands in the northReading time: 4 minutes"
    assert str(read(TITLE, row, *TEXT).published) == "2031-01-25"
    assert read(TITLE, row.replace("25", " 25").replace("31O", "31 o"), *TEXT).published is None


def test_a_day_that_is_set_off_from_many_words_counts() -> None:
    words = "Source: The Harbour Mirror | Reading time about 4 minutes | Listen | Stop | Pause | Share by mail | Print"
    assert str(read(TITLE, f"3 March 2031 | {words}", *TEXT).published) == "2031-03-03"
    assert read(TITLE, f"3 March 2031 {words}", *TEXT).published is None


@pytest.mark.parametrize(
    ("byline", "authors"),
    [
        ("By Ann Lee, Naval Editor", "Ann Lee"),
        ("By Ann Lee, Staff Reporter - March 3, 2031", "Ann Lee"),
        ("Von Anna Lind, Redakteurin", "Anna Lind"),
        ("By Ann Lee, Bob Ray and Ida Lind", "Ann Lee, Bob Ray and Ida Lind"),
    ],
)
def test_an_office_is_no_author(byline: str, authors: str) -> None:
    found = read_meta(byline)
    assert found is not None
    assert found.values["authors"] == authors


def test_capitalised_buttons_are_no_authors() -> None:
    head = (TITLE, "3 March 2031", "Ferry Island")
    assert read(*head, *TEXT, "You can subscribe to the ferry news of the island here.").authors == ()
    assert read(TITLE, "By Ann Lee", "Download Pages", *TEXT, "Related Stories").authors == ("Ann Lee",)


@pytest.mark.parametrize("line", [TITLE, "Ferry", "News > Island > The last ferry of the year"])
def test_the_search_for_the_title_does_work_linear_in_the_lines(line: str) -> None:
    def cost(count: int) -> int:
        lines = lines_of(*[line] * count, *TEXT * count)
        body = [number >= count for number in range(len(lines))]
        return work(lambda: find_title(lines, body, [0.5] * len(lines), (), weights().title))

    cost(100)  # what is loaded once
    assert cost(4_000) < 8.5 * cost(500)


def test_no_title_stands_below_most_of_the_text() -> None:
    texts = ["The ferry runs again", "A long report of the summer. " * 9, "A heading", "A short rest. " * 3]
    facts = TitleFacts(Lines(read_page("\n".join(texts))), [False, True, False, True], 1, [0.1, 0.9, 0.2, 0.9])
    assert list(facts.words) == [0]


@pytest.mark.parametrize(
    "line", ["Hobley 17°C", "USD 1.7000", "DOLAR 19,50", "Wednesday, 5 March 2031 | Name days: Ann"]
)
def test_a_banner_above_the_site_is_no_link_of_its_menu(line: str) -> None:
    found = read("Skip to content", line, "The Harbour Mirror", *MENU, TITLE, "3 March 2031", *TEXT)
    assert [(one.zone, one.role) for one in found.lines[1:3]] == [
        (Zone.NAVIGATION, Role.OTHER),
        (Zone.MAIN, Role.SITE),
    ]


def test_a_word_above_the_button_of_a_menu_is_the_site() -> None:
    found = read("Skip to content", "Mirror", "Menu", *MENU, TITLE, "3 March 2031", *TEXT)
    assert found.lines[1].role is Role.SITE


def test_an_address_is_no_section() -> None:
    assert read("https://mirror.example/island/ferry", TITLE, "3 March 2031", *TEXT).section is None


def test_a_link_to_the_posts_of_a_month_dates_nothing() -> None:
    archive = [f"{month} 2031 ({count})" for month, count in (("March", 4), ("February", 12), ("January", 9))]
    assert read("Archive", *archive, TITLE, *TEXT).published is None


def test_a_day_in_a_caption_that_stands_twice_dates_nothing() -> None:
    caption = "The last ferry at the old pier of Hobley, 3 March 2031"
    assert read(TITLE, caption, caption, *TEXT).published is None


def test_a_picture_s_text_stands_with_more_behind_it_once_more() -> None:
    caption = "The last ferry at the old pier of Hobley"
    found = read(TITLE, "3 March 2031", caption, f"{caption} / HBM", *TEXT)
    assert [line.role for line in found.lines[2:4]] == [Role.CAPTION, Role.CAPTION]


def test_a_copy_of_a_speech_says_whose_it_is_below_its_day_too() -> None:
    speaker = "by NATO Secretary General Ingrid Vosmaer at the Nordic Security Forum"
    assert read(TITLE, "3 March 2031", speaker, "(As delivered)", *TEXT).subtitle == speaker
    assert read(TITLE, "3 March 2031", "by the old pier of Hobley, at noon", *TEXT).subtitle is None


def test_a_word_below_a_link_that_skips_is_the_section() -> None:
    assert read("Skip to content", "Harbour", TITLE, "3 March 2031", *TEXT).section == "Harbour"


@pytest.mark.parametrize("switch", ["UP", "ENG | DEU |"])
def test_a_switch_is_no_section(switch: str) -> None:
    assert read(switch, TITLE, "3 March 2031", *TEXT).section is None


def test_no_title_stands_below_a_long_sentence_of_the_text() -> None:
    letter = f"{TEXT[1]} {TEXT[2]}"
    verses = (
        "The plane is tired,",
        "it lays its curls",
        "on the floor of light.",
        "It has today twice",
        "split the same tree.",
    )
    assert letter in read("3 March 2031", letter, *verses, *TEXT).paragraphs


def test_a_title_stands_alone_and_not_in_a_row_of_bullets() -> None:
    menu = ("* Lighthouse", "* What the ferry leaves behind", "* Weather")
    assert read(*menu, "The ferry", "By Ann Lee", *TEXT).title == "The ferry"


def test_the_last_bullet_of_a_menu_is_no_section() -> None:
    assert read("* Weather", "* Harbour", TITLE, "3 March 2031", *TEXT).section is None


def test_the_title_again_behind_its_kicker_is_no_subtitle() -> None:
    found = read(TITLE, f"Out at sea: {TITLE}", "3 March 2031", *TEXT)
    assert (found.subtitle, found.lines[1].role) == (None, Role.DUPLICATE)


@pytest.mark.parametrize("site", [" - The Harbour Mirror", " | Ferries"])
def test_a_browser_s_title_names_the_site_behind_the_page_s_own(site: str) -> None:
    assert read(f"{TITLE}{site}", TITLE, "By Ann Lee", *TEXT).title == TITLE
    assert read(f"{TITLE}{site}", *TEXT).title == f"{TITLE}{site}"


def test_what_sort_of_text_a_page_is_names_no_site() -> None:
    found = read("Press release", TITLE, *TEXT)
    assert (found.section, found.lines[0].role) == ("Press release", Role.SECTION)


def test_a_list_of_the_same_day_dates_nothing() -> None:
    listed = [line for title in TITLES[:3] for line in (title, "9 March 2031")]
    assert read(*TEXT, *listed).published is None
    assert str(read(TITLE, *TEXT, "9 March 2031").published) == "2031-03-09"
