"""The generic parser's print: what templates say beside a text of its place, its day, its writers and its topics."""

import pytest

import nato_news
from ferry import LONGER, MENU, TEXT, TITLE
from nato_news.folding import caseless
from nato_news.generic.line.credit import is_credited
from nato_news.vocabulary import Role, Zone

DAY = "3 March 2031"


def read(*lines: str) -> nato_news.Document:
    return nato_news.parse("\n".join(lines), source="blog")


def labels(document: nato_news.Document) -> dict[str, tuple[Zone, Role]]:
    """What each text of DOCUMENT is; the last, of those that stand there twice."""
    return {document.text[line.start : line.end].strip(): (line.zone, line.role) for line in document.lines}


def test_letters_with_and_without_a_dot_are_the_same_in_capitals() -> None:
    assert caseless("DİYARBAKIR’DA") == caseless("Diyarbakır'da")


@pytest.mark.parametrize(
    ("above", "section", "tags"),
    [
        (("Category: Harbours",), "Harbours", ()),
        (("Kategorie: Häfen",), "Häfen", ()),
        (("Posted inHarbours",), "Harbours", ()),
        (("Tags: ferries, islands",), None, ("ferries", "islands")),
        (("SİYASƏT | SOSİAL | İDMAN", "Sosial", DAY), "Sosial", ()),
        (("Catégories", "Carnets bleus"), "Carnets bleus", ()),
    ],
)
def test_what_a_label_above_the_title_says_is_the_page_s(
    above: tuple[str, ...], section: str | None, tags: tuple[str, ...]
) -> None:
    document = read(*MENU, *above, TITLE, *TEXT)
    assert (document.title, document.section, document.tags) == (TITLE, section, tags)


@pytest.mark.parametrize("office", [(), ("keeper of the old pier",)])
def test_a_name_between_a_section_of_the_menu_and_the_title_has_written_the_text(office: tuple[str, ...]) -> None:
    document = read("Home", "News", "Opinion", *MENU, "Opinion", "Ann Lee", *office, TITLE, DAY, *TEXT)
    assert (document.title, document.section, document.authors) == (TITLE, "Opinion", ("Ann Lee",))
    other = read("Home", "News", *MENU, "Ann Lee", *office, TITLE, DAY, *TEXT)
    assert other.authors == ()


def test_a_name_above_a_day_and_its_counters_has_written_the_text() -> None:
    assert read(*MENU, "Ann Lee", DAY, "3 min read", TITLE, *TEXT).authors == ("Ann Lee",)
    assert read(*MENU, "Ann Lee", DAY, "Harbours and piers", TITLE, *TEXT).authors == ()


def test_a_journal_says_whose_entry_it_is() -> None:
    document = read("old_pier (old_pier) wrote,", "@ 2005-10-14 23:05:00", "Previous Entry", TITLE, *TEXT)
    assert (document.authors, document.title) == (("old_pier",), TITLE)


def test_a_label_of_its_own_says_what_the_day_below_it_is() -> None:
    document = read(*MENU, TITLE, "Published", DAY, "Last updated", "5 March 2031 — see all updates", *TEXT)
    assert (str(document.published), str(document.updated)) == ("2031-03-03", "2031-03-05")
    told = labels(document)
    assert [told[label][1] for label in ("Published", "Last updated")] == [Role.PUBLISHED, Role.UPDATED]


def test_a_page_that_says_only_when_it_was_changed_has_no_day_of_its_own() -> None:
    document = read(*MENU, TITLE, "Last updated", DAY, *TEXT)
    assert (document.published, str(document.updated)) == (None, "2031-03-03")


@pytest.mark.parametrize(
    ("below", "tags"),
    [
        (("#Ferry", "#Old harbours", "#Island boats"), ("Ferry", "Old harbours", "Island boats")),
        (("islands", "village boats", "Skippers"), ("islands", "village boats", "Skippers")),
        (("gardening", "knitting", "soup"), ()),
    ],
)
def test_tags_need_no_heading_where_the_text_speaks_of_them(below: tuple[str, ...], tags: tuple[str, ...]) -> None:
    assert read(*MENU, TITLE, DAY, *TEXT, *below, "Share", "Leave a comment").tags == tags


def test_the_last_lines_of_a_poem_are_no_tags() -> None:
    document = read(*MENU, TITLE, DAY, *TEXT, "skippers of the island,", "boats of the village,", "Leave a comment")
    assert document.tags == ()


def test_buttons_below_the_head_s_day_do_not_end_the_text() -> None:
    lead = (
        "The village boat sails on, and those who wait for it in the harbour every Friday have a new roof above them."
    )
    rest = (*LONGER, "She has seen many storms in her years at the harbour, but none that took the whole of the pier.")
    document = read(*MENU, TITLE, lead, "By Ann Lee", DAY, "Leave a comment", "Save", "Share", *rest)
    assert document.paragraphs[-len(rest) :] == rest


def test_what_stands_right_above_a_button_that_asks_for_a_gift_is_no_text() -> None:
    appeal = "We mend the pier with what our readers give."
    document = read(*MENU, TITLE, DAY, *TEXT, appeal, "Donate now", *LONGER[3:])
    assert document.paragraphs == LONGER
    assert {labels(document)[line] for line in (appeal, "Donate now")} == {(Zone.PROMOTION, Role.NOTICE)}
    menu = read(*MENU, "The village boat sails on, and waits in the harbour.", "Donate", TITLE, DAY, *TEXT)
    assert menu.paragraphs == TEXT


CARDS = ("Related", "A new pier is built in winter", DAY, "The oldest boat is sold again", "2 March 2031")


def test_a_list_of_dated_titles_ends_where_brief_lines_have_no_day() -> None:
    document = read(*MENU, TITLE, DAY, *TEXT, *CARDS, "Tide tables", "Lost property")
    assert [item.title for item in document.related] == [CARDS[1], CARDS[3]]
    assert labels(document)["Lost property"] == (Zone.FOOTER, Role.LINK)


def test_a_link_to_the_rest_of_a_card_is_of_the_card() -> None:
    teaser = "Nobody has seen the old pier since the storm of February, and those who look for it by night…"
    document = read(*MENU, TITLE, DAY, *TEXT, *CARDS[:3], teaser, "Read more", *CARDS[3:])
    assert [(item.title, item.paragraphs) for item in document.related] == [(CARDS[1], (teaser,)), (CARDS[3], ())]
    assert labels(document)["Read more"] == (Zone.RELATED, Role.ACTION)


def test_sections_stand_above_days_and_titles_in_a_list() -> None:
    cards = ("Harbours", DAY, "A new pier is built in winter", "Boats", "2 March 2031", "The oldest boat is sold again")
    document = read(*MENU, TITLE, DAY, *TEXT, "Related", *cards)
    assert [item.title for item in document.related] == [cards[2], cards[5]]


def test_contents_lead_to_headings_that_can_be_linked_to() -> None:
    contents = ("Table of Contents", "The old pier", "The new pier")
    document = read(TITLE, DAY, *contents, LONGER[0], "The old pier#", *LONGER[1:], "The new pier#", *TEXT)
    told = labels(document)
    assert {told[line][0] for line in contents} == {Zone.NAVIGATION}
    assert told["The new pier#"] == (Zone.MAIN, Role.HEADING)


def test_a_bullet_without_a_text_leads_nowhere() -> None:
    document = read(TITLE, DAY, "Jump to", *LONGER, "•")
    assert document.paragraphs == LONGER


@pytest.mark.parametrize(
    ("top", "foot"),
    [
        ("The Harbour Mirror", "© The Harbour Mirror Publishing Ltd 2031"),
        ("Notes from a pier", "Notes from a pier Proudly powered by WordPress."),
        ("harbourmirror.example", "© 2031"),
    ],
)
def test_a_site_is_named_by_its_foot_or_by_its_host(top: str, foot: str) -> None:
    document = read(top, "Boats", "Piers", "Nets", "Tide tables", TITLE, DAY, *TEXT, foot)
    assert labels(document)[top] == (Zone.MAIN, Role.SITE)


def test_a_name_above_a_list_without_a_heading_signs_the_text() -> None:
    below = ("A new pier is built in winter", DAY, "The oldest boat is sold again", "2 March 2031")
    document = read(*MENU, TITLE, DAY, *LONGER, "Ann Lee", *below)
    assert (document.authors, document.paragraphs) == (("Ann Lee",), LONGER)
    assert [item.title for item in document.related] == [below[0], below[2]]


def test_two_sentences_are_no_heading() -> None:
    asked = "I fear the new pier. Who has ever seen it stand?"
    document = read(*MENU, TITLE, DAY, *TEXT, asked, *LONGER[3:])
    assert labels(document)[asked] == (Zone.MAIN, Role.PARAGRAPH)
    assert labels(read(*MENU, TITLE, DAY, *TEXT, "Who has ever seen it stand?", *LONGER[3:]))[
        "Who has ever seen it stand?"
    ] == (Zone.MAIN, Role.HEADING)


def test_comments_that_nobody_signs_are_told_by_the_buttons_to_answer_them() -> None:
    said = "I would wait for the ferry in the old harbour every day of the week, whatever the skipper says."
    document = read(*MENU, TITLE, DAY, *TEXT, "Comments: 2", said, "Reply", "Nobody would.", "Reply")
    assert document.paragraphs == TEXT
    assert labels(document)[said] == (Zone.COMMENTS, Role.COMMENT)


def test_a_title_that_begins_with_a_quotation_is_no_way_through_the_site() -> None:
    title = "« The ferry is late » : what the island says"
    assert read("Home > News > Island", "Island", title, DAY, *TEXT).title == title


def test_two_people_or_a_desk_sign_at_the_end() -> None:
    assert read(*MENU, TITLE, DAY, *LONGER, "Ann Lee, Tom Reed").authors == ("Ann Lee", "Tom Reed")
    assert read(*MENU, TITLE, DAY, *LONGER, "Прес-служба порту").authors == ("Прес-служба порту",)
    assert read(*MENU, TITLE, "Par la rédaction", DAY, *LONGER).authors == ("la rédaction",)


@pytest.mark.parametrize(
    ("text", "credited"),
    [
        ("The new pier in the morning. Hobley Radio/Ann Lee", True),
        ("The new pier in the morning. Ann Lee/The Harbour Mirror", True),
        ("Empty boats wait at the old pier (Source: boat-photo.example)", True),
        ("The new pier in the morning. Telegram/Ann Lee", True),
        ("The pier around 1910 (postcard, coll. part.)", True),
        ("The pier in private hands (a collection of particulars)", False),
        ("He said it on Telegram and to Ann Lee", False),
        ("The ferry at the pier of the island in March. XOÁN REIRIZ", True),
        ("The ferry at the pier of the island.Anna Bergmann", True),
        ("The ferry at the pier of the island [Courtesy of the harbour office]", True),
        ("The ferry at the pier of the islandImage: Anna Bergmann", True),
        ("Le bac au quai de l'île. Photo T. Morvan", True),
        ("The ferry at the pier, last month. Anna Bergmann (REUTERS)", True),
        ("The mayor met the prime minister. Anna Bergmann (Labour)", False),
        ("The ferry at the pier of the island (AFP / ANNA BERGMANN)", True),
        ("She said so on Monday. (Reuters)", False),
        ("The ferry at the pier, last month.Credit...Anna Bergmann for The Mirror", True),
        ("She asked for NATO. EU NATO", False),
        ("Handyfotos: Bild von gestern", False),
    ],
)
def test_credits_are_told_by_how_they_end(text: str, credited: bool) -> None:
    assert is_credited(text) is credited


def test_items_of_a_list_do_not_say_that_a_page_is_not_wrapped() -> None:
    wrapped = (
        "The ferry to the island sails at noon if the tide is good, and later if\nit is not, as the skipper told the"
        " village on Friday evening in the old\nhall by the pier, where most of it had come to hear him out at last."
    )
    items = "\n".join(f"- a boat of the {place} village fleet, with a net" for place in ("north", "south", "east"))
    document = read(TITLE, "", wrapped, "", items, "", wrapped.replace("ferry", "boat"))
    assert document.paragraphs[0] == wrapped.replace("\n", " ")
