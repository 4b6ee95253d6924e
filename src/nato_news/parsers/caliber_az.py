"""Caliber.Az (caliber.az): articles in English and Russian, in the designs of 2023 and after."""

from typing import ClassVar

from nato_news.layout import Layout, Part, Sign, Signs, latest, main, navigation, promotion, related
from nato_news.parser import Parser
from nato_news.source import Source

_SECTION = r"\p{Lu}{2}[\p{Lu} /-]+"
_NAME = r"\p{Lu}[\p{L}.’-]*(?: \p{Lu}[\p{L}.’-]*){1,3}"
_DESK = r"\p{Lu}\p{Ll}+(?: \p{Ll}+){1,2}"
_SIGNS: Signs = {
    "published": (
        Sign(rf"(?P<section>{_SECTION}) (?P<published>\d\d \p{{L}}+ \d{{4}} - \d\d:\d\d)", evidence=3),
        Sign(r"\d\d \p{L}+ \d{4}(?: -)? \d\d:\d\d", evidence=1),
    ),
    "action": Sign(r"A\+|A-", evidence=2),  # spelt out, since layouts are looked up by first words
    "credit": Sign(r"Caliber\.Az", evidence=3),
    "notice": Sign(r"(?:Views|Просмотров): \d+", evidence=1),
}
_SUBSCRIBE = promotion(
    head="notice", signs={"notice": r"Subscribe to our Telegram channel|Подписывайтесь на наш Telegram-канал"}
)
_LISTS: tuple[Part, ...] = (
    _SUBSCRIBE,
    related(opens=r"Read also|Читайте также", each="title (label | subtitle)? published"),
    promotion(opens=r"ADVERTS|Video|РЕКЛАМА|Видео"),
    latest(opens=r"Latest news|Последние новости", each="title (label | subtitle)? published"),
    latest(head="link", signs={"link": r"All news|Все новости"}),
)
_MENU = (
    r"twitter|youtube|instagram|facebook|telegram|apple store|play market|night_theme|ru|en|az|arm|search"
    r"|WHAT ARE YOU LOOKING FOR ?\?|ЧТО ВЫ ИЩЕТЕ ?\?|ПОПУЛЯРНЫЕ ПОИСКОВЫЕ ЗАПРОСЫ|POPULAR SEARCH QUERIES"
)
_RIGHTS = (
    Sign(r"Any use of materials is allowed only if there is a hyperlink to Caliber\.az", evidence=3),
    Sign(
        r"Любое использование материалов допускается только при наличии гиперссылки на Caliber\.az",
        evidence=3,
    ),
    # The year is that of the crawl, never of the article.
    Sign(r"Caliber\.az © \d{4}\..*", evidence=3),
)


class CaliberAzParser(Parser):
    """Reads pages of caliber.az.

    A title and what is glued to it are parted only where that is safe. A text that an extractor has
    reduced to title and body is known by the agency's sign-off alone.
    """

    source = Source("caliber-az", name="Caliber.Az", domain="caliber.az", timezone="Asia/Baku", language="ru")
    layouts: ClassVar = (
        Layout(
            "article-2023",
            seen="2023; en, ru; plain text, indented or not",
            signs=_SIGNS,
            parts=(
                main(
                    head="title subtitle? published byline? paragraph+ credit? notice?",
                    signs={
                        "byline": (
                            Sign(rf"(?P<authors>{_NAME}),? Caliber\.Az(?: \|)?", evidence=3),
                            Sign(rf"(?P<authors>{_DESK}) Caliber\.Az \|", evidence=3),
                            Sign(_NAME, evidence=0),
                        )
                    },
                ),
                *_LISTS,
            ),
        ),
        Layout(
            "article",
            seen="2023-2026 (articles from 2021 on); en, ru; plain text with the menu, or compact without",
            signs=_SIGNS,
            parts=(
                navigation(
                    head="link+ notice* link?",
                    signs={"link": (_MENU, r"\p{L}+ \d{1,2}, \d{4} – .+"), "notice": _RIGHTS},
                ),
                main(
                    head="section action+ title published paragraph+ credit? notice?",
                    signs={"section": Sign(_SECTION, evidence=0)},
                ),
                *_LISTS,
            ),
        ),
        Layout(
            "reduced",
            seen="2022-2025; en; title and body alone",
            signs=_SIGNS,
            parts=(main(head="title paragraph+ credit? notice?"), _SUBSCRIBE),
        ),
    )
