"""NATO's old static pages under /docu/ (1997-2008)."""

from nato_news.layout import Layout, Sign, Signs, contact, footer, main, navigation
from nato_news.parsers.nato.common import DAY, SPEAKER

_UPDATED = r"Updated: (?P<updated>\d\d-\p{Lu}\p{Ll}{2}-\d{4})"
_SPEECH: Signs = {
    "subtitle": Sign(r"(?:(?:Speech|Remarks|Address|Statement|Lecture) )?(?:by|at|with) .+", evidence=1),
    "link": r"Multimedia|Video forum",
    "action": Sign(r"Audio file.*|\.(?:MP3|WMV|JPG)/.*", evidence=0),
    "paragraph": SPEAKER,
}

LAYOUTS = (
    Layout(
        "docu-speech",
        kind="transcript",
        seen="2001-2008; en; plain",
        signs={**_SPEECH, "updated": Sign(rf"{_UPDATED} (?P<section>NATO Speeches)", evidence=3)},
        parts=(main(head="other? updated? other* published title subtitle* (link | action)* paragraph+"),),
    ),
    Layout(
        "event-speech",
        kind="transcript",
        seen="2007-2008; en; plain",
        signs={**_SPEECH, "published": Sign(DAY, evidence=1)},
        parts=(
            navigation(opens=Sign(r"From the event", evidence=2), head="link+", signs={"link": r".+"}),
            main(head="published title subtitle? (link | action)* paragraph+"),
        ),
    ),
    Layout(
        "docu-update",
        seen="2004-2006; en; plain",
        signs={"updated": Sign(rf"{_UPDATED} (?P<section>NATO Update)", evidence=3)},
        parts=(main(head="other? updated published title paragraph+"),),
    ),
    Layout(
        "docu-index",
        kind="listing",
        seen="2004-2006; en; plain",
        signs={"updated": Sign(rf"{_UPDATED} (?P<section>\p{{Lu}}\p{{Ll}}+ \d{{4}})", evidence=3)},
        parts=(main(head="other? updated", each="published title paragraph+"),),
    ),
    Layout(
        "docu-week",
        kind="digest",
        seen="2006; ru; plain",
        signs={
            "updated": Sign(rf"{_UPDATED} (?P<published>\d.+)", evidence=3),
            "action": r"Подробнее ?(?:…|\.\.\.)|More ?\.\.\.",
        },
        parts=(main(head="other? updated", each="title paragraph+ action?"),),
    ),
    Layout(
        "docu-release",
        seen="1997-2007; en, fr, uk; plain",
        signs={
            "notice": (
                Sign(r"(?:Press Release|Communiqué de presse)? ?\(\d\d(?:\d\d)?\) ?\d+", evidence=2),
                r"Press|Release",
            )
        },
        parts=(
            navigation(opens=Sign(r"From the event", evidence=1)),
            main(head="notice* published title paragraph+"),
            contact(
                head="other+",
                signs={"other": (r"T[ée]l\. ?:? .+", Sign(r"press@hq\.nato\.int(?: - http://\S+)?", evidence=2))},
            ),
            footer(
                head="link",
                signs={
                    "link": (
                        Sign(r"\[ Go to Index \] +\[ Go to Homepage \]", evidence=3),
                        Sign(r"\[ Go to Index \].*|\[ Go to Homepage \]", evidence=2),
                    )
                },
            ),
        ),
    ),
)
