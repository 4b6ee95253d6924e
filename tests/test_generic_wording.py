"""The generic parser: what the wording of a line says of it, in which language ever."""

import pytest

import nato_news
from ferry import LONGER as TEXT
from nato_news.generic.line.themes import THEMES, stems_of, themes, words_of

BOXES = {
    "consent": "We use cookies on our website, and you can change your privacy preferences at any time.",
    "consent in Norwegian": "Vi bruker informasjonskapsler, og du kan endre samtykke og personvern når du vil.",
    "sign-up": "Sign up for our newsletter and get the best of the coast in your inbox every Friday.",
    "sign-up in German": "Abonnieren Sie unseren kostenlosen Newsletter und unterstützen Sie unsere Redaktion.",
}


def read(*lines: str) -> nato_news.Document:
    return nato_news.parse("\n".join(lines), source="blog")


@pytest.mark.parametrize("name", BOXES)
def test_a_sentence_that_speaks_of_the_site_is_no_text(name: str) -> None:
    menu = [f"Section {number}" for number in range(45)]
    document = read(*menu, "The last ferry of the year", "2 February 2031", *TEXT, *menu, BOXES[name], *menu)
    assert document.paragraphs == TEXT


@pytest.mark.parametrize("subtitle", ["What the island makes of a winter without a boat", "A winter without a boat"])
def test_the_line_below_the_title_is_not_taken_for_it(subtitle: str) -> None:
    document = read("The last ferry of the year leaves the island", subtitle, "By Ann Lee", "2 February 2031", *TEXT)
    assert document.title == "The last ferry of the year leaves the island"
    assert document.subtitle == subtitle


def test_an_office_is_no_author() -> None:
    document = read("The last ferry of the year", "By Ann Lee, Naval Editor", "2 February 2031", *TEXT)
    assert document.authors == ("Ann Lee",)


def test_a_theme_holds_the_words_of_all_languages() -> None:
    signup = THEMES.index("signup")
    for line in ("Newsletters!", "abonnieren", "подпишитесь", "(abonelik)"):
        (stem,) = stems_of(words_of(line))
        assert signup in themes()[stem]


def test_every_theme_has_words() -> None:
    assert {number for numbers in themes().values() for number in numbers} == set(range(len(THEMES)))
