"""Furniture: a cookie banner or a menu around a source's page changes nothing of what the page says."""

from pathlib import Path

import pytest

import nato_news
from nato_news.vocabulary import Role, Zone

FIXTURES = Path(__file__).parent / "fixtures"
PAGES = [
    "nato/article-2019-fr",
    "nato/mail-release-2018",
    "nato/mail-update-2008",
    "interfax-ukraine/ic-ru-freight-2024",
    "interfax-ukraine/ie-announcement-uk-2025",
    "interfax-ukraine/if-amp-ports-2024",
    "caliber-az/c1-plain-2023",
    "caliber-az/c3-banner-2024",
]
BANNER = """\
This website uses cookies
We use cookies to keep the tides right and to count our visitors. You can change your consent to cookies at any time.
Necessary
Statistics
Accept all
Reject all
"""
SHORT_BANNER = (
    "Мы используем файлы cookie, чтобы сайт был удобнее. Продолжая, вы даете согласие на cookie.\nПринять\nОтклонить\n"
)
UNLISTED_BANNER = """\
Wir verwenden auf der Hafenseite Cookies, um unsere Inhalte und Anzeigen auf Ihr Gerät und Ihre Interessen abzustimmen.
Sie können Ihre Zustimmung auf unserer Website jederzeit widerrufen.
Gezeiten
Wetter
Mehr darüber, wie wir Ihre Daten nutzen, steht in der Datenschutzerklärung.
Nur Hafencookies
Alle akzeptieren
"""
NOTICES = "Skip to content\nYou need to enable JavaScript to run this app.\n"
MENU = "Harbour\nIslands\nFerries\nWeather\nTides\nMuseum\nShop\n"
FURNITURE = {
    "banner": BANNER,
    "short banner": SHORT_BANNER,
    "unlisted banner": UNLISTED_BANNER,
    "notices": NOTICES,
    "menu": MENU,
}
FIELDS = ("source", "layout", "kind", "title", "published", "event", "authors", "paragraphs", "related", "latest")


@pytest.mark.parametrize("name", PAGES)
@pytest.mark.parametrize("around", FURNITURE.values(), ids=FURNITURE)
@pytest.mark.parametrize("above", [True, False], ids=["above", "below"])
def test_a_page_says_the_same(name: str, around: str, above: bool) -> None:
    bare = (FIXTURES / f"{name}.txt").read_text(encoding="utf-8")
    expected = nato_news.parse(bare)
    document = nato_news.parse(around + bare if above else f"{bare.rstrip()}\n{around}")
    assert {field: getattr(document, field) for field in FIELDS} == {
        field: getattr(expected, field) for field in FIELDS
    }


@pytest.mark.parametrize("name", ["blogger-archiv-jolle-de", "blogger-radio-pt", "substack-marea-es"])
@pytest.mark.parametrize("banner", [BANNER, SHORT_BANNER, UNLISTED_BANNER])
@pytest.mark.parametrize("above", [True, False], ids=["above", "below"])
def test_a_page_of_no_source_says_the_same_with_a_banner(name: str, banner: str, above: bool) -> None:
    bare = (FIXTURES / f"platforms/{name}.txt").read_text(encoding="utf-8")
    expected = nato_news.parse(bare)
    document = nato_news.parse(banner + bare if above else f"{bare.rstrip()}\n{banner}")
    assert {field: getattr(document, field) for field in (*FIELDS, "items")} == {
        field: getattr(expected, field) for field in (*FIELDS, "items")
    }


@pytest.mark.parametrize("name", ["substack-marea-es", "like-cumhuriyet-tr", "like-internationalepolitik-de"])
def test_a_menu_below_a_page_of_no_source_is_no_text(name: str) -> None:
    bare = next(FIXTURES.glob(f"platforms*/{name}.txt")).read_text(encoding="utf-8")
    document = nato_news.parse(f"{bare.rstrip()}\n{MENU}")
    assert document.body == nato_news.parse(bare).body
    links = set(MENU.splitlines())
    labelled = [
        (line.zone, line.role) for line in document.lines if document.text[line.start : line.end].strip() in links
    ]
    assert set(labelled) == {(Zone.FOOTER, Role.LINK)}


def test_a_switch_of_languages_below_a_title_is_of_the_menu() -> None:
    document = nato_news.parse(
        "The harbour has a new crane\nDeutsch\nУкраїнська\n"
        "The crane lifts forty tonnes and is painted green, the master of the harbour said on Monday.\n"
        "It was bought from a yard in Gdynia, where it had stood since 1971, for two million.\n"
    )
    assert document.title == "The harbour has a new crane"
    assert [(line.zone, line.role) for line in document.lines[1:3]] == [(Zone.NAVIGATION, Role.LINK)] * 2


def test_its_lines_have_labels_of_their_own_and_are_explained() -> None:
    bare = (FIXTURES / "nato/article-2019-fr.txt").read_text(encoding="utf-8")
    document = nato_news.parse(BANNER + bare)
    assert {(line.zone, line.role) for line in document.lines[: BANNER.count("\n")]} == {(Zone.NAVIGATION, Role.LINK)}
    assert document.fit == nato_news.parse(bare).fit == 1
    assert not [one for one in document.diagnostics if one.code == "unexplained-lines"]


def test_below_the_text_they_are_of_the_footer() -> None:
    bare = (FIXTURES / "nato/article-2019-fr.txt").read_text(encoding="utf-8").rstrip()
    document = nato_news.parse(f"{bare}\n{BANNER}")
    labels = [(line.zone, line.role) for line in document.lines[-BANNER.count("\n") :]]
    assert labels == [(Zone.FOOTER, Role.NOTICE)] * 2 + [(Zone.FOOTER, Role.LINK)] * 4


@pytest.mark.parametrize("above", [True, False])
def test_a_short_text_that_speaks_of_data_is_not_of_the_banner_beside_it(above: bool) -> None:
    title = "Buoys measure the lagoon"
    text = (
        "The new buoys measure the content of salt in the lagoon and store what they find, the harbour office said.",
        "The data of the first week will be shown on the pier, where nobody has to ask for them.",
    )
    page = "\n".join([title, "3 March 2031", *text])
    document = nato_news.parse(BANNER + page if above else f"{page}\n{BANNER}")
    assert (document.title, document.paragraphs) == (title, text)


def test_few_brief_lines_are_no_menu() -> None:
    bare = (FIXTURES / "nato/article-2019-fr.txt").read_text(encoding="utf-8").rstrip()
    document = nato_news.parse(f"{bare}\nHarbour\nIslands\nFerries\n")
    assert document.body.endswith("\nHarbour\nIslands\nFerries")


def test_what_a_layout_knows_is_none() -> None:
    class TidesParser(nato_news.Parser):
        source = nato_news.Source("tides", name="The Tides")
        layouts = (
            nato_news.Layout(
                "notice",
                needs=1,
                signs={"heading": nato_news.layout.Sign("Skip to content", evidence=1)},
                parts=(nato_news.layout.main(head="title (paragraph | heading)+"),),
            ),
        )

    registry = nato_news.Registry([TidesParser])
    document = registry.parse("How to read our pages\nSkip to content\nIt leads to the text of a page.\n")
    assert document.source == "tides"
    assert [*document.headings()] == [(0, "Skip to content")]
