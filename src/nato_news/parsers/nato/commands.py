"""The newsrooms of NATO's commands: SHAPE, AIRCOM, JFC Naples, MARCOM, KFOR, NCIA."""

from nato_news.layout import Layout, Sign, contact, footer, main, navigation

LAYOUTS = (
    Layout(
        "command-article",
        seen="2014-2022; en; plain; shape.nato.int and its sister sites",
        signs={
            "published": r"\p{Lu}\p{Ll}{2} \d{1,2} \d{4}|\p{Lu}\p{Ll}{2} \d{1,2}, \d{4}|\d\d \d{1,2} \d{4}",
            "byline": (
                Sign(r"Story by (?P<authors>.+)", evidence=1),
                Sign(r"(?P<authors>\p{Lu}[\p{L} ]+ Public Affairs Office)", evidence=0),
            ),
            "caption": Sign(r".+[.–-]? Photo by .+", evidence=0),
        },
        parts=(
            navigation(
                head="link+",
                signs={
                    "link": (
                        Sign(r"(?:Home|KFOR) / .*(?:Newsroom|Media Cent(?:er|re)|Archive).* / .+", evidence=3),
                        Sign(r"Search our content", evidence=2),
                        r"AIRCOM|JFC Naples|JFC Brunssum|MARCOM|LANDCOM",
                    )
                },
            ),
            main(head="published? title? byline? (paragraph | caption)+ byline?"),
            footer(head="link", signs={"link": Sign(r"Search our content:", evidence=2)}),
            contact(head="other+"),
        ),
    ),
)
