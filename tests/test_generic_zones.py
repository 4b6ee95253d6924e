"""The generic parser's zones: what templates put above, between and below a text."""

import pytest

import nato_news
from ferry import LONGER, MENU, TEXT, TITLE, TITLES
from nato_news.vocabulary import Kind, Role, Zone

SHARE = ("Facebook", "Twitter", "Email")


def read(*blocks: str) -> nato_news.Document:
    """The page whose BLOCKS have blank lines between them."""
    return nato_news.parse("\n\n".join(blocks), source="blog")


def labels(document: nato_news.Document) -> dict[str, tuple[Zone, Role]]:
    """What each text of DOCUMENT is; the last, of those that stand there twice."""
    return {document.text[line.start : line.end].strip(): (line.zone, line.role) for line in document.lines}


@pytest.mark.parametrize(
    ("above", "section"),
    [
        ("HARBOUR", "HARBOUR"),
        ("Coast > Harbour", "Coast > Harbour"),
        ("Home > Harbour", None),
        ("Harbour", None),
        ("Communiqué de presse", "Communiqué de presse"),
        ("Communiqué de presse de Hobley", None),
    ],
)
def test_a_section_stands_out_from_the_menu_above_the_title(above: str, section: str | None) -> None:
    document = read("\n".join(MENU), f"{above}\n{TITLE}\n3 March 2031", *TEXT)
    assert (document.title, document.section) == (TITLE, section)


def test_what_sort_of_text_a_page_is_stands_below_its_title_too() -> None:
    document = read(f"{TITLE}\nPress release\n3 March 2031", *TEXT)
    assert (document.title, document.section, document.subtitle) == (TITLE, "Press release", None)


def test_buttons_that_share_are_links_above_the_text_and_actions_below() -> None:
    above = labels(read(f"{TITLE}\n3 March 2031", "\n".join(SHARE), *TEXT))
    assert {above[button] for button in SHARE} == {(Zone.NAVIGATION, Role.LINK)}
    below = labels(read(f"{TITLE}\n3 March 2031", *TEXT, "\n".join(SHARE)))
    assert {below[button] for button in SHARE} == {(Zone.MAIN, Role.ACTION)}


def test_a_lone_button_is_an_action() -> None:
    assert labels(read(f"{TITLE}\n3 March 2031", "Share", *TEXT))["Share"] == (Zone.MAIN, Role.ACTION)


def test_a_sign_up_box_goes_from_its_first_marker_to_its_last() -> None:
    box = ("The harbour in your inbox", "What sails and what does not, every Friday.", "Sign me up")
    document = read(TITLE, *TEXT[:2], "\n".join(box), *LONGER[2:])
    assert {labels(document)[line] for line in box} == {(Zone.PROMOTION, Role.NOTICE)}
    assert document.paragraphs == LONGER


def test_an_address_opens_the_contact_zone_and_a_menu_does_not() -> None:
    told = labels(read(TITLE, *TEXT, "Contact\nHarbour office\n1 Pier Road\nPhone: 01632 960 118", "Imprint"))
    assert told["Contact"] == (Zone.CONTACT, Role.LANDMARK)
    assert told["1 Pier Road"] == (Zone.CONTACT, Role.OTHER)
    assert labels(read(TITLE, *TEXT, "Contact\nImprint"))["Contact"] == (Zone.FOOTER, Role.LINK)


def test_whoever_is_named_below_contact_is_no_author() -> None:
    assert read(TITLE, *TEXT, "Media contact\nAnn Lee\n01632 960 118").authors == ()


OTHERS = ("A new pier is built in winter", "The oldest boat is sold again", "Nobody wants the lighthouse now")


@pytest.mark.parametrize("date_first", [True, False])
def test_dates_and_titles_below_the_text_are_other_pages(date_first: bool) -> None:
    days = ("5 March 2031, 10:12", "4 March 2031, 19:40", "3 March 2031, 14:21")
    order = zip(days, OTHERS, strict=True) if date_first else zip(OTHERS, days, strict=True)
    document = read(TITLE, *TEXT, *map("\n".join, order))
    assert document.paragraphs == TEXT
    assert [item.title for item in document.related] == list(OTHERS)
    assert [str(item.published)[:10] for item in document.related] == ["2031-03-05", "2031-03-04", "2031-03-03"]


def test_titles_behind_a_signature_are_other_pages() -> None:
    document = read(TITLE, *TEXT, "Ann Lee", "Print", "\n".join(OTHERS))
    assert (document.paragraphs, document.authors) == (TEXT, ("Ann Lee",))
    assert [item.title for item in document.related] == list(OTHERS)


def test_cards_of_other_pages_keep_their_texts_and_dates() -> None:
    teaser = "It was the coldest winter that anybody in the village could remember."
    cards = (f"{title}\n{teaser}\nMar 3, 2031 4 min read" for title in OTHERS)
    document = read(TITLE, *TEXT, "You might also like", *cards)
    assert document.paragraphs == TEXT
    assert [(item.title, item.paragraphs) for item in document.related] == [(title, (teaser,)) for title in OTHERS]
    assert {str(item.published) for item in document.related} == {"2031-03-03"}


def test_a_list_between_paragraphs_is_text() -> None:
    items = ("two lanterns", "a rope of ninety feet", "salt")
    document = read(TITLE, *TEXT[:2], "\n".join(f"• {item}" for item in items), *TEXT[2:])
    assert document.paragraphs == (*TEXT[:2], *items, *TEXT[2:])


def test_a_programme_has_its_days_as_headings() -> None:
    times = ("10:00 Uhr Rundgang durch den Hafen", "11:30 Uhr Konzert auf der Mole")
    document = read(TITLE, *TEXT[:2], "Samstag, 7. September 2031", "\n".join(times), *TEXT[2:])
    assert document.paragraphs == (*TEXT[:2], *times, *TEXT[2:])
    assert labels(document)["Samstag, 7. September 2031"] == (Zone.MAIN, Role.HEADING)


def test_the_questions_of_an_interview_are_paragraphs() -> None:
    turns = [turn for text in LONGER for turn in (f"What did {text.split()[1]} do?", text)]
    assert read(TITLE, *turns).paragraphs == tuple(turns)


def test_questions_that_stand_far_from_each_other_are_headings() -> None:
    said = [f"{text} So it was in the year {year}." for year in range(2021, 2026) for text in LONGER]
    asked = ("What did the ferry do?", "What did the skipper do?", "What did the harbour do?")
    text = [line for number, question in enumerate(asked) for line in (question, *said[6 * number : 6 * number + 6])]
    document = read(TITLE, "3 March 2031", said[-1], *text)
    assert [labels(document)[question] for question in asked] == [(Zone.MAIN, Role.HEADING)] * 3


def test_a_letter_ends_with_its_greeting_and_name() -> None:
    document = read(TITLE, *TEXT, "Until Saturday,", "Mags", "Discussion about this post", "Ann Lee\nI shall come.")
    assert document.paragraphs == (*TEXT, "Until Saturday,", "Mags")


def test_the_fields_and_buttons_of_a_comment_form() -> None:
    form = ("Name (required)", "Email (required) (Address never made public)", "Post Comment")
    told = labels(read(TITLE, *TEXT, "Leave a Reply", "\n".join(form)))
    assert [told[line] for line in form] == [
        (Zone.COMMENTS, Role.OTHER),
        (Zone.COMMENTS, Role.OTHER),
        (Zone.COMMENTS, Role.ACTION),
    ]


def test_an_archive_of_posts_with_dates_and_names() -> None:
    posts = [
        f"{title}\nMarch {day}, 2031 by Ann Lee\n{text[:70]} […]\nContinue reading →"
        for day, title, text in zip((9, 8, 7), OTHERS, TEXT, strict=True)
    ]
    document = read(
        "\n".join(MENU), "Harbour\nAll that we have printed about it since the flood.", *posts, "← Older posts"
    )
    assert (document.kind, document.title) == (Kind.LISTING, "Harbour")
    assert [item.title for item in document.items] == list(OTHERS)
    assert [str(item.published) for item in document.items] == ["2031-03-09", "2031-03-08", "2031-03-07"]
    assert document.items[2].paragraphs == (f"{TEXT[2][:70]} […]",)


def test_the_last_post_of_an_archive_ends_as_the_others_do() -> None:
    posts = (
        f"March {day}, 2031\n{title}\n{TEXT[0]}\nposted by Ann @ 8:41 PM"
        for day, title in zip((9, 8), OTHERS[:2], strict=True)
    )
    last = f"March 1, 2031\n{OTHERS[2]}\n{TEXT[1]}\nAlso it rained\nposted by Ann @ 6:04 PM\n1 comments"
    document = read("The Harbour Mirror Blog", *posts, last, "<< Home")
    assert document.items[2].paragraphs == (TEXT[1], "Also it rained")
    assert labels(document)["1 comments"] == (Zone.MAIN, Role.NOTICE)


def test_a_section_beside_a_byline_heads_no_archive() -> None:
    turns = [line for text in LONGER for line in ("– And what did you see then", text)]
    document = read(f"{TITLE}\nWritten by Ann Lee\nCategory: Harbour\nPublished on 3 March 2031", *turns)
    assert (document.kind, document.section, document.authors) == (Kind.ARTICLE, "Harbour", ("Ann Lee",))


def test_titles_days_and_beginnings_of_texts_are_other_pages() -> None:
    cards = [
        f"{name} on the pier\n{day} March 2031, 10:15\n{TEXT[day][:60]}..."
        for day, name in ((1, "Ropes"), (2, "Tides"))
    ]
    document = read(TITLE, "3 March 2031, 12:00", *LONGER, *cards)
    assert document.paragraphs == LONGER
    assert [item.title for item in document.related] == ["Ropes on the pier", "Tides on the pier"]
    assert [item.paragraphs for item in document.related] == [(f"{TEXT[day][:60]}...",) for day in (1, 2)]


def test_a_sign_up_box_has_what_beside_its_markers_speaks_of_mail() -> None:
    box = ("Hafen am Morgen – der Newsletter", "E-Mail-Adresse", "Jetzt anmelden", "Jederzeit kündbar")
    document = read(TITLE, *TEXT[:2], "\n".join(box), *LONGER[2:])
    assert {labels(document)[line] for line in box} == {(Zone.PROMOTION, Role.NOTICE)}
    assert document.paragraphs == LONGER


def test_turns_of_an_interview_may_begin_with_a_letter() -> None:
    turns = [f"{who} {text}" for who, text in zip(("P.", "R.", "P.", "R."), LONGER, strict=True)]
    document = read(TITLE, *turns, "P. And?", "R. No.")
    assert document.paragraphs == (*turns, "P. And?", "R. No.")


def test_the_site_s_name_crowns_the_menu() -> None:
    told = labels(read("\n".join(("Skip to content", "Pier & Rope", "Home", *MENU)), TITLE, "3 March 2031", *TEXT))
    assert told["Pier & Rope"] == (Zone.MAIN, Role.SITE)


def test_a_picture_s_text_that_stands_twice_is_a_caption() -> None:
    told = labels(read(TITLE, "3 March 2031", "The ferry at the pier", "The ferry at the pier (Photo: Ann Lee)", *TEXT))
    assert told["The ferry at the pier"] == (Zone.MAIN, Role.CAPTION)


@pytest.mark.parametrize("tags", ["ropes\nlow tides", "ropes,\nlow tides", "ropes,\nlow tides,"])
def test_tags_may_stand_on_lines_of_their_own(tags: str) -> None:
    document = read(TITLE, "3 March 2031", *TEXT, f"Tags:\n{tags}", "Related posts", "A longer rope for the pier")
    assert document.tags == ("ropes", "low tides")


def test_sections_stand_above_an_archive_s_titles_if_the_menu_has_them() -> None:
    entries = [f"Harbour\n{text[:20]}\n{day} March 2031\n{text} Read more" for day, text in enumerate(TEXT[:3], 1)]
    document = read("Harbour\nPeople\nTides", "Ropes", *entries)
    assert document.title == "Ropes"
    assert [item.title for item in document.items] == [text[:20].rstrip() for text in TEXT[:3]]


def test_a_line_that_leads_elsewhere_is_no_title() -> None:
    document = read(
        "Log of the pier", "« A rope for every tide | Main | What the gulls left »", "3 March 2031", TITLE, *TEXT
    )
    assert document.title == TITLE


def test_a_byline_below_the_text_may_say_again_who_wrote() -> None:
    told = labels(read(TITLE, "By Ann Lee, 3 March 2031", *LONGER, "Share", "Written by Ann Lee", "Follow"))
    assert told["Written by Ann Lee"] == (Zone.MAIN, Role.BYLINE)


def test_a_line_above_home_is_the_site_s_name_and_menus_need_not_follow() -> None:
    told = labels(read("Subscribe to it\nThe pier\nHome\nTides\nRopes", TITLE, "3 March 2031", *TEXT))
    assert told["The pier"] == (Zone.MAIN, Role.SITE)


def test_footnotes_are_no_part_of_the_text_that_names_them() -> None:
    text = (*LONGER[:-1], f"{LONGER[-1]}[1]")
    document = read(
        TITLE, "By Ann Lee, 3 March 2031", *text, "Notes", "[1] The rope was measured in March, at low tide."
    )
    assert document.paragraphs == text
    assert labels(document)["Notes"] == (Zone.FOOTER, Role.LANDMARK)


def test_the_points_above_a_text_belong_to_it() -> None:
    points = ("The ferry has a longer rope since March", "Nobody has measured the old one so far")
    document = read(TITLE, "By Ann Lee, 3 March 2031", "Key points:", *(f"• {point}" for point in points), *LONGER)
    assert document.paragraphs[1:] == (*points, *LONGER)


def test_short_lines_between_a_text_and_its_applause_are_tags() -> None:
    document = read(TITLE, "By Ann Lee, 3 March 2031", *LONGER, "Ropes", "Low tides", "--", "12", "Follow")
    assert document.tags == ("Ropes", "Low tides")


@pytest.mark.parametrize("above", ["By Ann Lee", "Tides"])
def test_entries_of_a_list_may_begin_with_a_name_or_a_section(above: str) -> None:
    titles = ("A longer rope for the pier", "What the gulls left on the pier")
    document = read(TITLE, "3 March 2031", *LONGER, "Related posts", *(f"{above}\n{title}" for title in titles))
    assert [item.title for item in document.related] == list(titles)


def test_contents_are_links_to_headings_of_the_text() -> None:
    heads = ("Why ropes", "Should you measure it?")
    document = read(
        TITLE, "By Ann Lee, 3 March 2031", "Contents", *heads, LONGER[0], heads[0], LONGER[1], heads[1], LONGER[2]
    )
    assert document.paragraphs == LONGER[:3]
    assert document.body.splitlines().count(heads[0]) == document.body.splitlines().count(heads[1]) == 1
    assert labels(document)["Contents"] == (Zone.NAVIGATION, Role.LANDMARK)


def test_a_note_that_leads_back_is_no_part_of_the_text() -> None:
    document = read(TITLE, "By Ann Lee, 3 March 2031", *LONGER, "1. The rope was measured in March, at low tide. ↩")
    assert document.paragraphs == LONGER


def test_what_is_said_about_a_house_is_no_part_of_the_text() -> None:
    about = "The Pier Trust has measured ropes since 1904 and is one of the largest employers of the coast."
    document = read(TITLE, "By Ann Lee, 3 March 2031", *LONGER, "About the Pier Trust", about)
    assert document.paragraphs == LONGER
    assert labels(document)[about] == (Zone.ABOUT, Role.PARAGRAPH)


def test_topics_below_a_text_are_tags() -> None:
    document = read(TITLE, "By Ann Lee, 3 March 2031", *LONGER, "Topics", "Ropes", "Low tides")
    assert document.tags == ("Ropes", "Low tides")


@pytest.mark.parametrize(
    ("line", "is_text"),
    [
        ("Next time we sail on the sixth of April", True),
        ("Sailing next: the sixth of April", False),
        ("Next sailing", False),
    ],
)
def test_the_only_line_below_a_text_ends_it_if_it_says_something(line: str, is_text: bool) -> None:
    menu = (f"Page {number} of the harbour" for number in range(36))
    document = read("\n".join(menu), f"{TITLE}\n3 March 2031", *TEXT, line, "Leave a Reply")
    assert (line in document.paragraphs) is is_text


def test_the_last_short_lines_above_the_tags_belong_to_the_text() -> None:
    end = ("• Raisins", "• the question whose rope it is", "Nobody knows.")
    document = read(TITLE, "By Ann Lee, 3 March 2031", *LONGER * 3, *end, "Tags: ropes, tides", *MENU)
    assert document.paragraphs[-3:] == ("Raisins", "the question whose rope it is", "Nobody knows.")


def test_lines_between_the_buttons_of_a_row_of_pictures_are_captions() -> None:
    caption = "The ferry as it was found in October, before the rope was mended."
    told = labels(read(TITLE, "By Ann Lee, 3 March 2031", LONGER[0], f"Prev\n{caption}\nNext", *LONGER[1:]))
    assert told[caption] == (Zone.MAIN, Role.CAPTION)


def test_the_paper_below_its_people_is_no_author() -> None:
    document = read(
        TITLE, "Anna Lee and Peter Brown\nHobley Morning Sentinel\nPublished 5:03 AM EDT Aug 11, 2031", *LONGER
    )
    assert document.authors == ("Anna Lee", "Peter Brown")


@pytest.mark.parametrize("end", [".", "..."])
def test_titles_and_teasers_in_turns_below_the_last_text_are_other_pages(end: str) -> None:
    teaser = f"It was the coldest winter that anybody in the village could remember{end}"
    cards = [text for title in OTHERS for text in (title, teaser)]
    document = read(*MENU, TITLE, "3 March 2031", *LONGER, "Related articles", *cards, "Imprint")
    assert document.paragraphs == LONGER
    assert [(item.title, item.paragraphs) for item in document.related] == [(title, (teaser,)) for title in OTHERS]


def test_sections_titles_and_teasers_in_turns_are_other_pages() -> None:
    cards = (
        "Harbour\nWhy the last rope of the coast is for sale\nThe owner is 79 and would like a holiday.",
        "Tides\nPine tar: a guide for those who buy\nFive suppliers, one smell, very different prices.",
    )
    document = read(TITLE, "By Ann Lee, 3 March 2031", *LONGER[:2], "Read more", *cards, *LONGER[2:])
    assert document.paragraphs == LONGER
    assert [len(item.paragraphs) for item in document.related] == [1, 1]


def test_a_title_inside_the_text_with_a_link_to_its_own_text_is_of_another_page() -> None:
    found = read(TITLE, "3 March 2031", *TEXT[:2], "Ferry fares will rise again in May", "Read more", *TEXT[2:])
    assert [item.title for item in found.related] == ["Ferry fares will rise again in May"]
    assert found.paragraphs == tuple(TEXT)


def test_who_has_written_the_text_is_about_them_where_the_next_line_tells_more() -> None:
    bio = "I mend ferries in winter and write about harbours for whoever asks me to do so."
    menu = [f"Harbour {number}" for number in range(40)]
    foot = ("1.1K", "23", "Written by Ann Lee", "412 followers", bio)
    document = read(*menu, TITLE, "Ann Lee", "3 March 2031", *TEXT, *foot)
    assert document.tags == ()
    assert [labels(document)[text] for text in ("Written by Ann Lee", "412 followers", bio)] == [
        (Zone.ABOUT, Role.LANDMARK),
        (Zone.ABOUT, Role.NOTICE),
        (Zone.ABOUT, Role.PARAGRAPH),
    ]


def test_entries_that_names_begin_have_their_praise_at_the_end() -> None:
    cards = (
        *("Ann Lee in Salt", "How the pier was mended", "9 min read · Aug 1, 2030", "5.4K", "96"),
        *("Ngaire Tuhoe", "Eight questions for a skipper", "6 min read · Oct 3, 2030", "388", "9"),
    )
    document = read(TITLE, "3 March 2031", *TEXT, "Recommended from Medium", *cards)
    assert [item.title for item in document.related] == [cards[1], cards[6]]
    said = [(line.role, line.item) for line in document.lines if line.zone is Zone.RELATED and line.item == 1]
    assert [role for role, _ in said] == [Role.BYLINE, Role.TITLE, Role.PUBLISHED, Role.OTHER, Role.OTHER]


def test_a_letter_ends_with_what_comes_to_mind_below_the_name() -> None:
    end = ("Mind the tide this week,", "Jorunn", "PS: Next time, the gulls. You have all been very patient.")
    document = read(
        TITLE, "3 March 2031", *LONGER, *end, "Leave a Reply", "Bob says:", "March 4, 2031 at 9:12 am", "No."
    )
    assert document.paragraphs == (*LONGER, *end)
    assert not any(line.role is Role.HEADING for line in document.lines)


def test_the_last_sentences_above_buttons_are_text() -> None:
    end = ("• ropes", "• a kettle", "On Sunday we go out, if the tide lets us.")
    document = read(*MENU * 6, TITLE, "3 March 2031", *LONGER, *end, "Share this:", "Facebook", "Twitter", *MENU)
    assert document.paragraphs[-1] == end[-1]


def test_what_somebody_says_is_no_heading() -> None:
    said = "“I have crossed this river for thirty years and greet it every time”, — says the skipper"
    assert read(TITLE, "3 March 2031", *LONGER[:2], said, *LONGER[2:]).paragraphs == (*LONGER[:2], said, *LONGER[2:])


CARDS = [
    (
        "Ports",
        "The last ferry leaves on Sunday",
        "The tide was kind, and so was the wind.",
        "By Ann Lee",
        "3 March 2031",
    ),
    (
        "Birds",
        "What the gulls left on the pier",
        "Two ropes and a shoe were found below it.",
        "By Bo Berg",
        "2 March 2031",
    ),
    (
        "Ropes",
        "A longer rope for the pier",
        "It was made of the same flax as the old one.",
        "By Ann Lee",
        "1 March 2031",
    ),
    (
        "Tides",
        "The tide comes twice a day again",
        "Nobody had asked for a third one.",
        "By Cem Kaya",
        "28 February 2031",
    ),
]


def test_a_front_page_is_made_of_cards_with_sections() -> None:
    document = read(*MENU, *(line for card in CARDS for line in card), "All rights reserved.")
    assert document.kind.value == "listing"
    assert [item.title for item in document.items] == [card[1] for card in CARDS]
    assert [item.paragraphs for item in document.items] == [(card[2],) for card in CARDS]
    assert [labels(document)[card[0]][1] for card in CARDS] == [Role.SECTION] * len(CARDS)


def test_an_article_above_cards_is_no_front_page() -> None:
    document = read(
        *MENU, TITLE, "4 March 2031", *LONGER * 2, "Related posts", *(line for card in CARDS for line in card)
    )
    assert (document.kind.value, document.title) == ("article", TITLE)


def test_a_list_below_a_listing_has_days() -> None:
    document = read(*MENU, *(line for card in CARDS for line in card), "Latest news", CARDS[0][1], "4 March 2031")
    assert [(item.title, str(item.published)) for item in document.latest] == [(CARDS[0][1], "2031-03-04")]


def test_an_author_s_box_needs_no_heading() -> None:
    told = "Ann Lee covers ports and tides, and has rowed to all of them herself."
    document = read(TITLE, "By Ann Lee", "3 March 2031", *LONGER, "Ann Lee", "https://harbour.example", told)
    assert [labels(document)[line] for line in ("Ann Lee", "https://harbour.example", told)] == [
        (Zone.ABOUT, Role.BYLINE),
        (Zone.ABOUT, Role.LINK),
        (Zone.ABOUT, Role.PARAGRAPH),
    ]


def test_a_section_may_stand_between_a_title_and_its_day() -> None:
    listed = [line for card in CARDS for line in (card[1], card[0], card[4])]
    document = read(TITLE, "3 March 2031", *LONGER, "Latest news", *listed)
    assert [item.title for item in document.latest] == [card[1] for card in CARDS]
    assert labels(document)["Birds"] == (Zone.LATEST, Role.SECTION)


@pytest.mark.parametrize("pager", ["1 2 3 ... 10 Next", "« 1 2 3 »", "1 … 4 5 6 … 14 Наступна"])
def test_a_pager_leads_to_more_of_a_list(pager: str) -> None:
    document = read(*MENU, *(line for card in CARDS for line in card), pager)
    assert labels(document)[pager] == (Zone.NAVIGATION, Role.LINK)


@pytest.mark.parametrize(
    "credit",
    ["Collection of the Harbour", "Sammlung Meier", "Courtesy of Bo Berg", "Archive photo", "EPA/Bo Berg", "Bo Berg"],
)
def test_whoever_owns_or_lent_a_picture_ends_its_caption(credit: str) -> None:
    caption = f"The harbour in winter, seen from the pier. {credit}"
    document = read(TITLE, "3 March 2031", *LONGER[:2], caption, *LONGER[2:])
    assert labels(document)[caption] == (Zone.MAIN, Role.CAPTION)


@pytest.mark.parametrize("end", ["Courtesy costs nothing.", "Archives were closed.", "Collection began in May."])
def test_a_sentence_that_begins_like_a_credit_is_text(end: str) -> None:
    text = f"The harbour was quiet, and nobody asked for more. {end}"
    document = read(TITLE, "3 March 2031", *LONGER[:2], text, *LONGER[2:])
    assert text in document.paragraphs


def test_long_titles_below_a_text_are_other_pages_though_nothing_parts_them() -> None:
    others = (
        "Harbour cat retires with full honours",
        "Pier painted in the colour of the sea",
        "A bottle finds its skipper on the last day of the year",
    )
    document = read(TITLE, "3 March 2031", *LONGER, *others)
    assert (document.paragraphs, [item.title for item in document.related]) == (LONGER, list(others))
    points = (
        "Ferry: the skipper and his two brothers",
        "Pier: whoever has the time and a brush",
        "Cat: nobody at all today",
    )
    assert read(TITLE, "3 March 2031", *LONGER, *points).related == ()


def test_titles_below_the_links_to_the_page_before_and_behind_are_links() -> None:
    turns = ("Previous article", "Harbour cat retires with full honours", "Next article", "Pier painted at last")
    told = labels(read(TITLE, "3 March 2031", *LONGER, "Tags: ferries", *turns))
    assert {told[line] for line in turns} == {(Zone.NAVIGATION, Role.LINK)}


def test_a_title_that_stands_twice_in_a_list_is_one_entry() -> None:
    listed = [
        line for title in ("Harbour cat retires", "Pier painted at last") for line in (title, title, "3 March 2031")
    ]
    document = read(TITLE, "3 March 2031", *LONGER, "Related articles", *listed)
    assert [item.title for item in document.related] == ["Harbour cat retires", "Pier painted at last"]


def test_the_beginnings_of_other_texts_in_a_list_are_cut_off() -> None:
    listed = [
        line
        for title in ("Harbour cat retires with full honours", "Pier painted in the colour of the sea")
        for line in (title, f"{title.split()[0]} people were pleased, and nobody more so than…")
    ]
    document = read(TITLE, "3 March 2031", *LONGER, "You may also like", *listed)
    assert [(item.title, item.paragraphs) for item in document.related] == [
        (title, (teaser,)) for title, teaser in zip(listed[::2], listed[1::2], strict=True)
    ]


def test_cards_of_other_pages_may_have_buttons() -> None:
    cards = [
        line
        for day, title in enumerate(
            ("Harbour cat retires with full honours", "Pier painted in the colour of the sea"), 1
        )
        for line in (
            f"{day}-03-2031",
            title,
            f"{title.split()[0]} people were pleased, the mayor said on the pier.",
            "Share",
        )
    ]
    document = read(TITLE, "3 March 2031", *LONGER, "Related articles", *cards)
    assert document.paragraphs == LONGER
    assert [item.title for item in document.related] == [cards[1], cards[5]]


def test_a_picture_s_text_twice_in_one_line_is_a_caption() -> None:
    caption = "The market hall, seen from the pier"
    told = labels(read(TITLE, "3 March 2031", *LONGER[:2], caption + caption, *LONGER[2:]))
    assert told[caption + caption] == (Zone.MAIN, Role.CAPTION)


def test_tags_may_run_into_each_other() -> None:
    row = "FerryHarbourThe Island"
    assert read(TITLE, "3 March 2031", *LONGER, row).tags == ("Ferry", "Harbour", "The Island")
    assert read(TITLE, "3 March 2031", *LONGER, "ImprintPrivacyContact").tags == ()


def test_capitals_below_an_insert_are_a_heading_and_no_name() -> None:
    document = read(TITLE, *TEXT[:2], "Anzeige", "WAS NOCH FEHLT", *LONGER[2:], "Ähnliche Beiträge", TITLES[0])
    assert labels(document)["WAS NOCH FEHLT"] == (Zone.MAIN, Role.HEADING)


@pytest.mark.parametrize("turn", ["Q: Could it happen again?", '"It will sail again," the skipper said'])
def test_a_turn_and_a_brief_quotation_are_no_headings(turn: str) -> None:
    assert turn in read(TITLE, "3 March 2031", *TEXT, turn, *LONGER[3:]).paragraphs


def test_a_question_in_a_list_is_a_title() -> None:
    document = read(
        TITLE,
        "3 March 2031",
        *TEXT,
        "Articles similaires",
        *(TITLES[0], "2 octobre 2030", "Dans « Lignes »"),
        *("Faut-il repeindre la jetée du village ?", "19 août 2029", "Dans « Humeurs »"),
    )
    assert [item.title for item in document.related] == [TITLES[0], "Faut-il repeindre la jetée du village ?"]


def test_a_brief_line_above_a_lone_credit_is_the_picture_s_caption() -> None:
    document = read(f"{TITLE}\n3 March 2031", "The pier in spring\nPhoto: harbour office", *TEXT)
    assert labels(document)["The pier in spring"] == (Zone.MAIN, Role.CAPTION)


def test_who_holds_the_rights_is_of_a_picture_above_the_end_of_the_text_and_of_the_page_below() -> None:
    document = read(TITLE, "3 March 2031", "© Ann Lee", *LONGER[:3], "© Tom Reed", *LONGER[3:], "© The Harbour Mirror")
    told = labels(document)
    assert told["© Ann Lee"] == told["© Tom Reed"] == (Zone.MAIN, Role.CAPTION)
    assert told["© The Harbour Mirror"] == (Zone.FOOTER, Role.NOTICE)
