"""NATO's e-mails, as mailing lists mirror them: the weekly digests and the press releases."""

from nato_news.layout import Layout, Sign, Signs, footer, main, pictures
from nato_news.parsers.nato.common import (
    DAY,
    DELIVERED,
    FOLLOW_US,
    ISSUED,
    PROGRAMME,
    RELEASE_NUMBER,
    RELEASE_SIGNS,
    REPRINT,
    TURKEY,
)

_LIST_FOOTER = footer(
    head="(link | notice)+",
    signs={
        "link": Sign(
            r"Forward this Message to a Friend.*|Manage Your Subscription.*|or, Unsubscribe Automatically.*",
            evidence=1,
        ),
        "notice": Sign(r"Subscription Reminder: .+|From: list\.admin@.+", evidence=1),
    },
)
_NATODATA = footer(
    head="notice+",
    signs={
        "notice": (
            Sign(r"(?:-- ?)?If you do not want to receive any more messages via NATODATA.*", evidence=3),
            Sign(r"(?:NATO Update|\"NATO Update\"|“NATO Update”) provides up-to-date news.*", evidence=3),
            Sign(r"End of mail", evidence=2),
            TURKEY,
        ),
    },
)
_ACTIONS = (
    r"High resolution photo.*|Video clip.*|Audio file.*|Click to enlarge|More ?(?:…|\.\.\.)|Подробнее ?(?:…|\.\.\.)",
    r".{3,60} \(\.\w{2,4}/\d+ ?[KM]b\)",
)
_GLUED_MORE = r"(?P<paragraph>.+) (?:More|Подробнее) ?(?:…|\.\.\.)"
_BROKEN_OFF = r".{1,60}(?:,| (?:a|an|and|are|as|at|by|for|from|in|is|of|on|or|that|the|to|which|with))"
_WEEKLY: Signs = {
    "title": Sign(r"NATO Review: .+", evidence=2),
    "paragraph": Sign(_GLUED_MORE, evidence=1),
    "other": Sign(r"Did you know .+\?", evidence=0),
}
_VIDEOS = footer(head="link+", signs={"link": (Sign(r"Secretary General blog.+", evidence=2), r".+")})
_RELEASE: Signs = {
    "paragraph": PROGRAMME,
    "section": Sign(r"Press Release|Communiqué de presse", evidence=1),
    "notice": (RELEASE_NUMBER[0], DELIVERED),
    "other": (Sign(r"---\|", evidence=2), r"[| -]+", REPRINT),
}

LAYOUTS = (
    # The first copy of a heading is an image's text, and can be a stale one; the one nearest to the
    # summary is the title.
    Layout(
        "weekly-digest",
        kind="digest",
        seen="2023-2024; en; plain",
        signs={
            "highlight": Sign(r"Video(?: -|:| \|) .+", evidence=2),
            "landmark": r"Update",
            "action": Sign(r"Read more|Watch Video", evidence=1),
            "other": REPRINT,
        },
        parts=(
            main(head="highlight* published landmark?", each="image? title duplicate? paragraph+ action"),
            pictures(opens=Sign(r"THIS WEEK IN PICTURES", evidence=2), each="title duplicate"),
            footer(head="link+"),
            _LIST_FOOTER,
        ),
    ),
    Layout(
        "update-mail",
        kind="digest",
        seen="2006-2009; en; plain",
        signs={
            "title": Sign(r"NATO Update - .+", evidence=2),
            "action": _ACTIONS,
            "paragraph": (
                r"(?P<published>\d{1,2} \p{L}{3,9} \d{4}) - (?P<paragraph>\D.+?)(?: More ?\.\.\.)?",
                Sign(_GLUED_MORE, evidence=0),
            ),
        },
        parts=(
            # What the mail is stands below its period, broken into narrow lines.
            main(
                head="title? published? notice*",
                signs={"notice": (Sign(_BROKEN_OFF, evidence=0), r".+")},
            ),
            main(each="title action? paragraph+ action*"),
            _NATODATA,
        ),
    ),
    # "More..." is glued to the summary, and the period stands near the end or in the middle.
    Layout(
        "weekly-mail",
        kind="digest",
        seen="2012-2013; en; plain",
        signs=_WEEKLY,
        parts=(main(each="title? paragraph"), main(head="other? published"), _VIDEOS),
    ),
    Layout(
        "weekly-mail-split",
        kind="digest",
        seen="2012-2013; en; plain",
        signs=_WEEKLY,
        parts=(
            main(each="title? paragraph"),
            main(head="published", each="title? paragraph"),
            main(head="other"),
            _VIDEOS,
        ),
    ),
    Layout(
        "release-mail-2011",
        seen="2011; en; plain",
        signs={
            "site": Sign(r"NATO Newsletter", evidence=2),
            "event": rf"(?P<event>{DAY})(?: [–-] {DAY})?",
            "notice": RELEASE_NUMBER,
            "published": ISSUED,
            "other": REPRINT,
            **RELEASE_SIGNS,
        },
        parts=(main(head="site duplicate? event title notice published (paragraph | heading)+"), _NATODATA),
    ),
    Layout(
        "release-mail-2012",
        seen="2012-2013; en; plain",
        signs={
            "notice": RELEASE_NUMBER,
            "action": Sign(r"Facebook Like Button", evidence=2),
            "other": REPRINT,
            **RELEASE_SIGNS,
        },
        parts=(
            main(head="published notice action? title (paragraph | heading)+"),
            footer(head="link", signs={"link": Sign(r"back to top", evidence=1)}),
        ),
    ),
    # Bilingual until 2020: the second language's title is a heading.
    Layout(
        "release-mail",
        seen="2018-2023; en, fr; plain",
        signs=_RELEASE,
        parts=(
            main(head="notice?", signs={"notice": r".+"}),
            main(head="highlight section published notice? title (paragraph | heading)+"),
            FOLLOW_US,
            _LIST_FOOTER,
        ),
    ),
    # The title is left in the first line alone, between the remains of a table.
    Layout(
        "release-mail-flat",
        seen="2019-2020; en; flattened tables",
        signs=_RELEASE,
        parts=(
            main(head="title other+ section other+ published other+ notice? other* (paragraph | heading)+"),
            FOLLOW_US,
            _LIST_FOOTER,
        ),
    ),
)
