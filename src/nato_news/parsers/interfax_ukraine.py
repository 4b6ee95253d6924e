"""Interfax-Ukraine (interfax.com.ua): articles, interviews, announcements; desktop and mobile pages."""

from typing import ClassVar

from nato_news.layout import Layout, Part, Sign, Signs, latest, main, promotion, related, trending
from nato_news.parser import Parser
from nato_news.source import Source

# The time comes before the date, here and on no other site that was met.
_TIME = Sign(r"\d\d:\d\d \d\d\.\d\d\.\d{4}", evidence=2)
_SIGNS: Signs = {
    "site": Sign(r"Interfax-Ukraine|Інтерфакс-Україна|Интерфакс-Украина", evidence=2),
    "published": _TIME,
    "notice": Sign(
        r"\d+ min read|\d+ хв читати|\d+ мин читать|Loading\.\.\.|Завантаження\.\.\.|Загрузка\.\.\.",
        evidence=1,
    ),
    "section": (
        Sign(r"Facts|Economy|Події|Економіка|События|Экономика", evidence=1),
        Sign(r"\p{Lu}[\p{Ll}’']+(?: \p{L}+)?", evidence=0),
    ),
    "byline": Sign(r"(?:Текст|Text):(?: (?P<authors>.+))?", evidence=1),
    "caption": Sign(r"(?:Photo|Фото):.*|(?:Photo|Фото) [-–—] .+", evidence=0),
    "tags": Sign(r"(?:Tags|Теги): ?(?P<tags>#.+)", evidence=1),
}
_TAIL = "(paragraph | caption | byline | other)+ tags? notice? other?"
_RELATED = r"MORE ABOUT|ЩЕ ЗА ТЕМОЮ|ЕЩЕ ПО ТЕМЕ:?|ЕЩЁ ПО ТЕМЕ:?"
_LATEST = r"LATEST|ОСТАННЄ|ПОСЛЕДНЕЕ"
_LISTS: tuple[Part, ...] = (
    related(opens=_RELATED, each="published title duplicate?"),
    trending(opens=r"HOT NEWS|ГАРЯЧІ НОВИНИ|ГОРЯЧИЕ НОВОСТИ", each="title duplicate?"),
    latest(opens=_LATEST, each="title duplicate?"),
    promotion(opens=r"AD"),
)
_MOBILE_TIME = Sign(r"\d\d:\d\d, \d\d\.\d\d\.\d{4}", evidence=2)


class InterfaxUkraineParser(Parser):
    """Reads pages of interfax.com.ua.

    A text that an extractor has reduced to title and body names its site nowhere: it is the generic
    parser's, unless the address tells.
    """

    source = Source(
        "interfax-ukraine",
        name="Interfax-Ukraine",
        domain="interfax.com.ua",
        timezone="Europe/Kyiv",
        language="uk",
    )
    layouts: ClassVar = (
        Layout(
            "article",
            seen="2011-2026; en, uk, ru; plain text of the desktop page",
            signs=_SIGNS,
            parts=(main(head=f"site? section? published title notice? duplicate? caption? {_TAIL}"), *_LISTS),
        ),
        # The displayed time is that of the event.
        Layout(
            "announcement",
            kind="announcement",
            seen="2019-2025; en, uk; plain text of the desktop page",
            signs=_SIGNS,
            parts=(
                main(
                    head=f"site? section? event title notice? duplicate? caption? {_TAIL}",
                    signs={
                        "event": _TIME,
                        "section": Sign(r"Press Announcement|Video|Анонси|Відео|Анонсы|Видео", evidence=1),
                        "title": Sign(r"Interfax-Ukraine to host .+|До відома: .+|К сведению: .+", evidence=1),
                        "paragraph": Sign(
                            r"On \p{L}+, .{3,40}, at .{3,12}, the press cent(?:er|re) of (?:the )?Interfax-Ukraine .+",
                            evidence=1,
                        ),
                    },
                ),
                *_LISTS,
            ),
        ),
        # The mobile page never carries its own date, and puts an item's date after its title.
        Layout(
            "mobile",
            seen="2012-2024, crawled 2025-2026; en, uk; plain text of the -amp.html page",
            signs={"published": _MOBILE_TIME},
            parts=(
                main(head="title paragraph+"),
                promotion(opens=r"Advertising|Реклама"),
                related(opens=_RELATED, each="title published"),
                latest(opens=_LATEST, each="title published"),
            ),
        ),
    )
