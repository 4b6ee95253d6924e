"""The lexicon: what whole lines say, and that no part of a sentence does."""

from pathlib import Path

import pytest
import regex

import nato_news.boilerplate
from nato_news.boilerplate import marker
from nato_news.vocabulary import Role, Zone

STATED = Path(nato_news.boilerplate.__file__).with_suffix(".txt").read_text(encoding="utf-8").splitlines()
PHRASES = [phrase for line in STATED if line and line[0] not in "[#" for phrase in line[3:].split(" | ")]
HELD = {
    "ITEMS": "podcasts",
    "N": "5",
    "NAME": "Ann Lee",
    "WHO": "Ann Lee",
    "AUTHOR": "Ann Lee",
    "TEXT": "the sea",
    "TITLE": "A rope for the pier",
    "TAGS": "ropes, tides",
    "SECTION": "Harbour",
}

SAID = {
    "Leave a Reply Cancel reply": (Zone.COMMENTS, Role.LANDMARK, True),
    "Schreibe einen Kommentar": (Zone.COMMENTS, Role.LANDMARK, True),
    "5 thoughts on “A ferry": (Zone.COMMENTS, Role.LANDMARK, True),
    "2 Yorum var:": (Zone.COMMENTS, Role.LANDMARK, True),
    "Обязательные поля помечены *": (Zone.COMMENTS, Role.NOTICE, True),
    "3 comments:": (Zone.COMMENTS, Role.LANDMARK, False),
    "Comments (3)": (Zone.COMMENTS, Role.LANDMARK, False),
    "Комментарии: 3": (Zone.COMMENTS, Role.LANDMARK, False),
    "Sevgi dedi ki...": (Zone.COMMENTS, Role.COMMENT, False),
    "Das könnte Sie auch interessieren": (Zone.RELATED, Role.LANDMARK, False),
    "Son xəbərlər": (Zone.LATEST, Role.LANDMARK, False),
    "Les plus lus": (Zone.TRENDING, Role.LANDMARK, False),
    "- Anzeige -": (Zone.PROMOTION, Role.LANDMARK, False),
    "Subscribe to: Posts (Atom)": (Zone.PROMOTION, Role.NOTICE, False),
    "← Prev": (Zone.NAVIGATION, Role.LINK, False),
    "© 2031 The Harbour Mirror": (Zone.FOOTER, Role.NOTICE, False),
    "187 Views": (Zone.MAIN, Role.NOTICE, False),
    "Share this:": (Zone.MAIN, Role.ACTION, False),
    "(Fot: archiwum gminy)": (Zone.MAIN, Role.CAPTION, False),
    "Saken fortsetter under annonsen": (Zone.PROMOTION, Role.LANDMARK, False),
    "Ich bin damit einverstanden, dass mir Inhalte der Hafenkamera angezeigt werden.": (
        Zone.PROMOTION,
        Role.NOTICE,
        False,
    ),
    "View this post on Instagram": (Zone.MAIN, Role.ACTION, False),
    "Läs även: Hamnen stängs": (Zone.RELATED, Role.TITLE, False),
    "関連記事": (Zone.RELATED, Role.LANDMARK, False),
    "Previous articleA bridge for the island": (Zone.NAVIGATION, Role.LINK, False),
    "Zum Thema": (Zone.RELATED, Role.LANDMARK, False),
    "The Harbour Mirror © 2031": (Zone.FOOTER, Role.NOTICE, False),
    "Email (required) (Address never made public)": (Zone.COMMENTS, Role.OTHER, False),
    "WordPress.com-Logo": (Zone.COMMENTS, Role.IMAGE, False),
    "Нажмите, чтобы поделиться на Twitter": (Zone.MAIN, Role.ACTION, False),
    "Il vous reste 41 % de cet article à lire. La suite est réservée aux abonnés.": (
        Zone.PROMOTION,
        Role.NOTICE,
        False,
    ),
    "댓글쓰기": (Zone.COMMENTS, Role.LANDMARK, True),
    "CONNECTTWEETLINKEDINCOMMENTEMAILMORE": (Zone.MAIN, Role.ACTION, False),
    "AkzeptierenDatenschutzerklärung": (Zone.FOOTER, Role.LINK, False),
    "Zwiększ tekstZmniejsz tekst": (Zone.MAIN, Role.ACTION, False),
    "02:38 min": (Zone.MAIN, Role.NOTICE, False),
    "KommentareTeilen": (Zone.MAIN, Role.ACTION, False),
    "KommentareKommentare": (Zone.COMMENTS, Role.LANDMARK, False),
    "Share. Facebook Twitter Pinterest LinkedIn Tumblr Email": (Zone.MAIN, Role.ACTION, False),
    "Related: What did the gulls leave?": (Zone.RELATED, Role.TITLE, False),
    "Related:What the gulls left": (Zone.RELATED, Role.TITLE, False),
}
SENTENCES = [
    "Tags: I once had two hundred of them, and not one was ever clicked.",
    "Schlagwörter hatte ich dreihundert. Das häufigste hieß „Sonstiges“.",
    "What the old lighthouse keeper said",
    "Tag 112: Die Treppe zum Hafen",
    "Photo by the harbour gate, anyone? We would like one for the notice board.",
    "Leave a reply there, and I promise to answer.",
    "Read more slowly, draw more slowly.",
    "Related to the mayor by marriage, she knew the house.",
    "Teilen müssen sich Bahn und Autos die Brücke nicht mehr.",
    '"I would just as soon walk," he said.',
    "Ann Lee, who has kept the harbour for thirty years, said:",
    "Previous article writers have said so too.",
    "SubscribeDon",
    "#1 of the list is the ferry.",
    "Filed under F, in the order in which I found them:",
    "Facebook, said the skipper, and Twitter",
    "Powered by " + "a wind that nobody had forecast and " * 8 + "luck, the ferry came in.",
    "Comments after the concert were of one mind: it must not be another thirty years.",
]


@pytest.mark.parametrize(("text", "said"), SAID.items())
def test_a_whole_line_says_its_zone_and_role(text: str, said: tuple[Zone, Role, bool]) -> None:
    found = marker(text)
    assert found is not None
    assert (found.zone, found.role, found.hard) == said


@pytest.mark.parametrize("text", SENTENCES)
def test_a_sentence_that_begins_like_a_marker_is_none(text: str) -> None:
    assert marker(text) is None


def test_values_are_found_in_the_line() -> None:
    text = "This entry was posted in Walking and tagged ferries, islands. Bookmark the permalink."
    found = marker(text)
    assert found is not None
    assert found.values == {"section": "Walking", "tags": "ferries, islands"}


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("Filed under: Walking", {"section": "Walking"}),
        ("Related Topics:#ferries#islands", {"tags": "#ferries#islands"}),
        ("#ferries #old boats", {"tags": "#ferries #old boats"}),
        (
            "This entry was posted in Walking by Ann Lee. Bookmark the permalink.",
            {"section": "Walking", "authors": "Ann Lee"},
        ),
        (
            "Dieser Eintrag wurde veröffentlicht in Wandern und verschlagwortet mit Inseln von Ann Lee. Permanentlink.",
            {"section": "Wandern", "tags": "Inseln", "authors": "Ann Lee"},
        ),
        (
            "Запись опубликована в рубрике Прогулки с метками паромы, острова. Добавьте в закладки постоянную ссылку.",
            {"section": "Прогулки", "tags": "паромы, острова"},
        ),
    ],
)
def test_sections_and_tags_are_told_apart(text: str, values: dict[str, str]) -> None:
    found = marker(text)
    assert found is not None
    assert found.values == values


def test_a_long_row_of_tags_is_one() -> None:
    tags = ", ".join(f"island {number}" for number in range(40))
    found = marker(f"Tagged with {tags}")
    assert found is not None
    assert found.values == {"tags": tags}


def test_the_title_of_another_page_is_without_its_prefix() -> None:
    found = marker("Lesen Sie auch: Hafenfest fällt aus")
    assert found is not None
    assert found.values == {"title": "Hafenfest fällt aus"}


def test_case_and_what_stands_around_a_line_do_not_count() -> None:
    assert marker("»  RELATED POSTS:") == marker("related posts")


@pytest.mark.parametrize(
    "text", ["📰 Related posts", "👉🏽 Related posts ⬇️", "🇺🇦🇵🇱 Related posts", "🔔📰 Related posts ❤️"]
)
def test_emoji_around_a_line_do_not_count(text: str) -> None:
    assert marker(text) == marker("Related posts")


def test_signs_of_rights_are_no_emoji() -> None:
    found = marker("© 2031 The Harbour Mirror")
    assert found is not None
    assert found.zone is Zone.FOOTER


def test_a_line_without_end_is_no_marker() -> None:
    assert marker("Related " * 1_000_000) is None


def test_every_phrase_is_found_that_the_lexicon_states() -> None:
    held = regex.compile(rf"(?<!\p{{Lu}})(?:{'|'.join(sorted(HELD, key=len, reverse=True))})(?!\p{{Lu}})")
    lines = [held.sub(lambda place: HELD[place[0]], regex.sub(r"[\[\]]", "", phrase)) for phrase in PHRASES]
    assert len(lines) > 10_000
    assert [line for line in lines if marker(line) is None] == []
