"""The generic parser's comments: where a text ends and its readers begin to speak."""

import pytest

import nato_news
from ferry import LONGER, TITLE
from nato_news.vocabulary import Role, Zone

COMMENT = "I was on the pier and saw nobody salute."


def read(*blocks: str) -> nato_news.Document:
    return nato_news.parse("\n\n".join(blocks), source="blog")


def label(document: nato_news.Document, text: str) -> tuple[Zone, Role]:
    """What TEXT is, where it stands last in DOCUMENT."""
    found = [line for line in document.lines if document.text[line.start : line.end].strip() == text]
    return found[-1].zone, found[-1].role


@pytest.mark.parametrize(
    ("says", "when"),
    [
        ("Ann Lee says:", "4 March 2031 at 9:47 pm"),
        ("At 9:47 PM, Ann Lee said...", ""),
        ("3 Comments:", "4 March 2031, 9:47 pm"),
        ("Ann Lee March 4, 2031 at 9:47 pm Reply", ""),
        ("04.03.2031, 21:47 Zum Antworten anmelden Zitieren #", ""),
        ("Readers' comments (2)", "Ann Lee (1 day ago)"),
        ("2 Kommentare", "Ann Lee, vor 3 Stunden"),
        ("geschrieben von Ann Lee am 4. März 2031, 21:47 [ antworten ]", ""),
        ("Марія каже: 2 коментарі — Залишити коментар", "4 березня 2031, 09:47"),
    ],
)
def test_who_speaks_and_when_begins_the_comments(says: str, when: str) -> None:
    says = says.removeprefix("Марія каже: ")
    document = read(TITLE, "3 March 2031", *LONGER, says, when, COMMENT, "Reply")
    assert document.paragraphs == LONGER
    assert label(document, says)[0] is Zone.COMMENTS
    assert label(document, COMMENT) == (Zone.COMMENTS, Role.COMMENT)


@pytest.mark.parametrize(
    ("first", "second"),
    [
        ("Gull March 4, 2031 at 3:20 pm", "ann lee March 5, 2031 at 1:07 am"),
        ("mole77 04.03.2031 21:47", "#2 Gull 05.03.2031 - 06:20"),
        ("Anonymous on 4 March 2031 at 14:22", "Old Salt on 4 March 2031 at 15:02"),
    ],
)
def test_two_who_sign_with_a_day_and_an_hour_are_readers(first: str, second: str) -> None:
    document = read(TITLE, "3 March 2031", *LONGER, first, COMMENT, second, COMMENT.replace("pier", "ferry"))
    assert document.paragraphs == LONGER
    assert label(document, COMMENT) == (Zone.COMMENTS, Role.COMMENT)


def test_one_who_signs_with_a_day_and_an_hour_may_have_written_the_text() -> None:
    document = read(TITLE, "Gull March 4, 2031 at 3:20 pm", *LONGER)
    assert document.paragraphs == LONGER


@pytest.mark.parametrize("label", ["Published", "Publisert", "Gepubliceerd op"])
def test_a_second_day_of_publishing_is_that_of_the_next_article(label: str) -> None:
    follows = ("Gulls over the harbour", "Bo Berg", f"{label} 02.03.2031 09:15", COMMENT)
    document = read(TITLE, "Ann Lee", f"{label} 03.03.2031 12:43", *LONGER, *follows)
    assert str(document.published) == "2031-03-03T12:43"
    assert COMMENT not in document.paragraphs


def test_who_speaks_without_a_day_is_a_line_of_the_text() -> None:
    document = read(TITLE, "3 March 2031", *LONGER[:2], "Ann Lee says:", *LONGER[2:])
    assert label(document, LONGER[-1]) == (Zone.MAIN, Role.PARAGRAPH)


@pytest.mark.parametrize("foot", ["Posted by Ann Lee at 9:47 PM", "Ann Lee, 3 March 2031, 21:47"])
def test_a_post_ends_where_it_is_signed_with_a_clock(foot: str) -> None:
    document = read(TITLE, *LONGER, foot, COMMENT, COMMENT.replace("pier", "ferry"))
    assert document.paragraphs == LONGER


def test_the_foot_of_a_post_says_where_it_is_filed() -> None:
    document = read(TITLE, *LONGER, "Posted by Ann Lee at 9:47 PM in Harbours | Permalink | Comments (3)", "Comments")
    assert (document.authors, document.section) == (("Ann Lee",), "Harbours")


def test_a_button_that_leads_to_comments_from_inside_a_text_does_not_end_it() -> None:
    document = read(
        TITLE, "3 March 2031", *LONGER, "Leave a comment", f"{LONGER[0]} {LONGER[1]}", "2 comments", COMMENT
    )
    assert document.paragraphs == (*LONGER, f"{LONGER[0]} {LONGER[1]}")
    assert label(document, "Leave a comment") == (Zone.MAIN, Role.ACTION)


def test_a_count_heads_comments_if_a_button_to_answer_stands_below_the_first_of_them() -> None:
    comment = ("1. Before the snow of which year?", LONGER[0], "ReplyDelete")
    document = read(TITLE, "3 March 2031", *LONGER, "3 comments:", *comment)
    assert document.paragraphs == LONGER
