"""Subscription: lines that offer news by mail, whatever they are worded like, and texts about the same."""

import pytest

from nato_news.boilerplate import marker
from nato_news.subscription import asks_gift, bars_reader, counts_followers, offers_mail
from nato_news.vocabulary import Role, Zone

OFFERS = [
    "The harbour briefing tells you what sails and what does not, every morning. Sign up here.",
    "Want the tides in your inbox? Subscribe!",
    "Der Rundbrief der Insel: jeden Freitag, kostenlos. Jetzt anmelden",
    "Recevez chaque vendredi notre infolettre sur les marées",
    "Suscríbete al boletín del puerto",
    "Підпишіться на розсилку порту",
]


@pytest.mark.parametrize("text", OFFERS)
def test_an_offer_is_told_by_its_words(text: str) -> None:
    found = marker(text)
    assert found is not None
    assert (found.zone, found.role) == (Zone.PROMOTION, Role.NOTICE)


@pytest.mark.parametrize(
    "text",
    [
        "The newsletter of the rowing club has 214 subscribers, most of whom have never rowed.",
        "She read the briefing twice and put it back into the folder.",
        "He found the letter in his inbox on Monday and did not answer it.",
        "Sign up for the ferry to the island before the last place is gone.",
        "Subscribe to our newsletter " * 20,
        (
            "Boats are to be entered in a single register from May, the head of the harbour office said at a briefing "
            "in Odesa on Tuesday."
        ),
    ],
)
def test_a_text_that_mentions_such_news_offers_none(text: str) -> None:
    assert not offers_mail(text)


@pytest.mark.parametrize(
    ("text", "asks"),
    [
        ("Donate now!", True),
        ("Jetzt spenden →", True),
        ("Підтримати проєкт", True),
        ("Donate blood", False),
        ("Readers who donate now are thanked in the next letter from the harbour", False),
    ],
)
def test_a_button_that_asks_for_a_gift_is_told_by_its_words(text: str, asks: bool) -> None:
    assert asks_gift(text) is asks


@pytest.mark.parametrize(
    ("text", "zone"),
    [
        ("To read the whole article you need a subscription to the Mirror.", Zone.PROMOTION),
        ("The rest of this news item is available to subscribers.", Zone.PROMOTION),
        ("Um diesen Artikel lesen zu können, benötigen Sie ein Abo.", Zone.PROMOTION),
        ("Sie müssen angemeldet sein, um einen Kommentar zu schreiben.", Zone.COMMENTS),
        ("Vous devez être connecté pour lire l’article.", Zone.PROMOTION),
        ("Щоб читати далі, увійдіть або оформіть передплату на наш сайт.", Zone.PROMOTION),
    ],
)
def test_what_bars_a_reader_is_told_by_its_words(text: str, zone: Zone) -> None:
    found = marker(text)
    assert found is not None
    assert (found.zone, found.role) == (zone, Role.NOTICE)


@pytest.mark.parametrize(
    "text",
    [
        "The paper has lost a third of its subscribers since the ferry stopped.",
        "He had to register the boat twice before the office found the form.",
        "Wer sich anmeldet, darf mitfahren.",
        "Subscribe",
    ],
)
def test_a_text_that_mentions_subscribers_bars_nobody(text: str) -> None:
    assert not bars_reader(text)


@pytest.mark.parametrize(
    ("text", "counts"),
    [
        ("8,417FansLike", True),
        ("196 Followers Follow", True),
        ("12 тис. підписників", False),
        ("1.2K Followers", False),
        ("3 followers of the skipper", False),
    ],
)
def test_a_network_s_counter_has_its_button(text: str, counts: bool) -> None:
    assert counts_followers(text) is counts
