"""Consent: lines about cookies and the reader's data, whatever they are worded like, and texts about the same."""

import pytest

import nato_news
from ferry import LONGER, MENU, TITLE
from nato_news.consent import asks_consent
from nato_news.vocabulary import Role, Zone

BANNERS = [
    "Our pages set cookies on your device so that we can measure visits and show you adverts that suit you.",
    "These cookies let us count visits, find out which pages are slow, and keep your settings.",
    "_ferry 2 years This cookie tells one visitor of the site from another for our analytics.",
    "Unsere Seite setzt Cookies, damit wir die Nutzung messen und Ihnen passende Werbung zeigen können.",
    "Ce site dépose des cookies sur votre appareil afin de mesurer son audience et d’adapter les publicités.",
    "Este sitio guarda cookies en su dispositivo para medir la publicidad y mejorar la experiencia.",
    "Questo sito usa cookie di terze parti per statistiche e pubblicità secondo le tue preferenze.",
    "Strona zapisuje pliki cookie na Twoim urządzeniu, aby dopasować reklamy i prowadzić statystyki.",
    "Цей сайт зберігає файли cookie, щоб ми могли рахувати відвідування та показувати рекламу.",
    "Наш сайт сохраняет файлы cookie, чтобы мы могли считать посещения и показывать рекламу.",
    "Sitemiz, reklamları ve istatistikleri iyileştirmek için cihazınızda çerez saklar.",
]


@pytest.mark.parametrize("text", BANNERS)
def test_a_banner_is_told_by_its_words(text: str) -> None:
    assert asks_consent(text)


def test_a_page_of_nothing_but_a_banner_has_no_text() -> None:
    assert nato_news.parse("\n\n".join([*MENU, BANNERS[0], "Accept"]), source="blog").body == ""


@pytest.mark.parametrize(
    "text",
    [
        "The ferry's owner was fined because its site made it harder to refuse cookies than to take them.",
        "She baked cookies for the whole pier, and we ate them with our tea before the harbour closed for the winter.",
        "“We sent nothing without the consent of the families, whose personal experience counts,” the skipper said.",
        "Islands will need consent before they keep personal data of passengers, the minister told us on Monday.",
        "Wir brauchen die Zustimmung der Insel, um diese Informationen zu speichern, sagte die Ministerin.",
        "Порт дав згоду на обмін даними з партнерами, заявив міністр і додав, що наші сайти працюють.",
    ],
)
def test_a_text_about_consent_asks_for_none(text: str) -> None:
    assert not asks_consent(text)


@pytest.mark.parametrize("above", [True, False])
def test_a_banner_is_no_text_of_a_short_page(above: bool) -> None:
    page = [*MENU, TITLE, "3 March 2031", "By Ann Lee", *LONGER]
    page = [*BANNERS[:2], *page] if above else [*page, *BANNERS[:2]]
    document = nato_news.parse("\n\n".join(page), source="blog")
    assert (document.title, document.paragraphs) == (TITLE, LONGER)
    found = [line for line in document.lines if document.text[line.start : line.end].strip() in BANNERS]
    labels = {(line.zone, line.role) for line in found}
    assert labels == {(Zone.NAVIGATION, Role.LINK) if above else (Zone.FOOTER, Role.NOTICE)}
