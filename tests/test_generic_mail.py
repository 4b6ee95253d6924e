"""The generic parser on mails: what their headers say, and where they end."""

from textwrap import wrap

import pytest

import nato_news
from ferry import LONGER, MENU, TITLE
from nato_news.vocabulary import Role

HEADERS = [
    ("From: Ann Lee <ann@harbour.example>", "Date: Mon, 3 Mar 2031 09:15:00 +0100", f"Subject: {TITLE}"),
    ("Von: Ann Lee", "Gesendet: Montag, 3. März 2031 09:15", "An: Redaktion", f"Betreff: WG: {TITLE}"),
    ("De : Ann Lee", "Envoyé : lundi 3 mars 2031 09:15", "À : Rédaction", f"Objet : {TITLE}"),
    ("Від: Ann Lee", "Надіслано: 3 березня 2031 р. 09:15", "Кому: Редакція", f"Тема: Re: {TITLE}"),
    (f"Subject: Fwd: {TITLE}", 'From: "Ann Lee" <ann@harbour.example>', "Date: 2031-03-03 09:15", "X-Mailer: gull 3.1"),
]


def read(*lines: str) -> nato_news.Document:
    return nato_news.parse("\n".join(lines), source="blog")


@pytest.mark.parametrize("header", HEADERS)
@pytest.mark.parametrize("above", [(), ("---------- Forwarded message ---------",), MENU])
def test_a_header_says_title_sender_and_day(header: tuple[str, ...], above: tuple[str, ...]) -> None:
    document = read(*above, *header, "", *LONGER)
    assert (document.title, document.authors) == (TITLE, ("Ann Lee",))
    assert str(document.published).startswith("2031-03-03T09:15")
    assert document.paragraphs == LONGER


def test_a_paper_that_sends_a_mail_is_no_author() -> None:
    document = read("From: The Harbour Mirror <news@harbour.example>", *HEADERS[0][1:], "", *LONGER)
    assert document.authors == ()


@pytest.mark.parametrize("name", ["Ann Lee", "The Harbour Mirror, 12 Quay Street, on the island"])
def test_a_signature_is_no_text(name: str) -> None:
    document = read(*HEADERS[0], "", *LONGER, "--", name)
    assert document.paragraphs == LONGER


@pytest.mark.parametrize(
    "lines",
    [("From: here", "To: there"), (f"Subject: {TITLE}", "Note: none"), ("Date: 3 March 2031", "To: Ann", "Cc: Bo")],
)
def test_fewer_fields_are_no_header(lines: tuple[str, ...]) -> None:
    document = read(TITLE, *lines, *LONGER)
    assert document.title == TITLE


def test_a_header_that_a_text_quotes_is_a_part_of_it() -> None:
    document = read(TITLE, *LONGER, *HEADERS[0], *LONGER)
    assert document.lines[0].role is Role.TITLE


@pytest.mark.parametrize("link", ["Unsubscribe ({})", "Unsubscribe <{}>", "Unsubscribe: {}", "Unsubscribe [{}]"])
def test_where_a_button_leads_does_not_count(link: str) -> None:
    document = read(*HEADERS[0], *LONGER, link.format("https://harbour.example/leave?list=3"))
    assert document.lines[-1].role is Role.LINK


def test_a_header_does_not_hide_that_its_mail_is_wrapped() -> None:
    sent = ("From: Ann Lee <ann@harbour.example>", "Date: Mon, 3 Mar 2031 09:15:00 +0100", f"Subject: {TITLE}")
    received = ("To: island@lists.harbour.example", "Cc: bo@harbour.example", "Reply-To: ann@harbour.example")
    wrapped = [line for text in LONGER for line in (*wrap(text, 60), "")]
    document = read(*sent, *received, "", *wrapped)
    assert (document.title, document.paragraphs) == (TITLE, LONGER)
