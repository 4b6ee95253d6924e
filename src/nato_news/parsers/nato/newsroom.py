"""Pages of NATO's site: front page, listings, articles, releases, speeches, topics, the redesign."""

from nato_news.layout import Layout, Part, Sign, Signs, about, contact, footer, main, promotion
from nato_news.parsers.nato.common import (
    CLOCK,
    DAY,
    DELIVERED,
    FOLLOW_US,
    FOOTNOTES,
    ISSUED,
    PRESS_OFFICE,
    RELEASE_NUMBER,
    RELEASE_SIGNS,
    REPRINT,
    SPEAKER,
    SUBHEADING,
    UPDATED,
)

# The list of dates under a title: "21 Jun. 2018 -", "24 Mar. 2015 - 26 Mar. 2015", "20 May. 2009".
_DATELINE = rf"(?P<published>{DAY}) -(?: {DAY})?"
# The same list in one line, as extractors print it that know no lists.
_ROW = rf"{_DATELINE} ?\| ?(?:Last updated|Mis à jour le) ?: (?P<updated>{DAY} {CLOCK})"
_DATED: Signs = {
    "published": (
        Sign(_ROW, evidence=3),
        Sign(_DATELINE, evidence=2),
        Sign(rf"(?P<published>{DAY})", evidence=1),
    ),
    "updated": UPDATED,
    "other": (Sign(r"\|", evidence=1), REPRINT),
}
_ISSUED: Signs = {
    **_DATED,
    "notice": RELEASE_NUMBER,
    **RELEASE_SIGNS,
    "published": ISSUED,
    "event": tuple(
        Sign(pattern.replace("published", "event"), evidence=2) for pattern in (_DATELINE, rf"(?P<published>{DAY})")
    ),
}
_SPOKEN: Signs = {
    **_DATED,
    "subtitle": (
        Sign(r"(?:by|at|with|par|à|au|avec|du|de la) .+|Генерал\p{L}+ секретар\p{L}+ .+", evidence=1),
        r".+",
    ),
    "notice": DELIVERED,
    "title": Sign(
        r"(?:\p{L}+-\p{L}+ )?[Pp]ress conference|Keynote address|Weekly press briefing|Questions and [Aa]nswers"
        r"|Speech|Remarks|Conférence de presse|Discours",
        evidence=1,
    ),
    "paragraph": SPEAKER,
}
_FILE = r"\S+\.(?:jpe?g|png|gif)"
_LOGIN_LABELS = (
    r"Register|Create an account|Check your inbox and enter verification code|Verification code"
    r"|Didn't receive a code\? Send new Code|You have successfully created your account"
    r"|From now on you can download videos.*|Subscribe to our newsletter|Reset password|Create a new password"
    r"|The password must be at least 12 characters.*|Your password has been updated"
    r"|Access NATO's broadcast-quality video content.*|S'inscrire|Créer un compte|Code de vérification"
    r"|Accédez aux ressources médiatiques officielles.*|Votre compte a bien été créé|Réinitialiser le mot de passe"
    r"|Vous pouvez désormais télécharger.*|Créer un nouveau mot de passe|Le mot de passe doit comporter.*"
    r"|Votre mot de passe a été mis à jour"
)
_LOGIN: tuple[Part, ...] = (
    promotion(opens=Sign(r"NATO MULTIMEDIA ACCOUNT|COMPTE MULTIMÉDIA", evidence=3)),
    promotion(head="notice+", signs={"notice": (Sign(_LOGIN_LABELS, evidence=1), r".+")}),
    promotion(
        head="notice",
        signs={
            "notice": Sign(
                r"Click the button to return to the page.*|Cliquez sur le bouton pour revenir à la page.*",
                evidence=3,
            )
        },
    ),
)
_REDESIGNED: Signs = {"updated": r"Updated: (?P<updated>\d{1,2} \p{L}+ \d{4})"}

LAYOUTS = (
    Layout(
        "front-page",
        kind="listing",
        seen="2012-2014; en; plain",
        signs={
            "site": Sign(r"NATO - North Atlantic Treaty Organization", evidence=2),
            "image": Sign(r"small_.+", evidence=1),
            "published": Sign(DAY, evidence=1),
        },
        parts=(
            main(
                head="site title",
                each="image? title published paragraph+",
                signs={"title": Sign(r"NATO's Newsroom|NATO’s Newsroom", evidence=2)},
            ),
            contact(opens=r"For press queries, please contact the Media Operations Cent(?:er|re).*", head="other*"),
            footer(opens=r"ISAF Press Releases", head="link*"),
            about(opens=r"Reminder of the media accreditation procedures at NATO", head="paragraph*"),
        ),
    ),
    # The labels stay English in every edition; the number of entries is the site's, not the page's.
    Layout(
        "listing",
        kind="listing",
        seen="2014-2025; en, fr; plain, and flattened tables",
        signs={
            "site": Sign(r"NATO - North Atlantic Treaty Organization", evidence=2),
            "title": Sign(r"Press Releases", evidence=1),
            "notice": Sign(r"\d+ Entries", evidence=2),
            "other": (
                Sign(r"Date sort in ascending order.* Title", evidence=2),
                Sign(r"Date Title", evidence=1),
                Sign(r"Date ?\|? ?Press release code ?\|? ?Title ?\|?", evidence=3),
                r"[| -]+",
            ),
            "published": (
                Sign(rf"(?P<published>{DAY}) {_FILE}(?: - .*)? ?, \d+\.\d\dKB", evidence=3),
                Sign(rf"(?P<published>{DAY}) ?\|? ?(?P<paragraph>[^|]{{30,}})(?: ?\|)*", evidence=1),
                Sign(rf"(?P<published>{DAY})(?: ?\|)*", evidence=1),
            ),
        },
        parts=(main(head="site? title? notice? other?", each="published title paragraph* other*"),),
    ),
    Layout(
        "article",
        seen="2008-2025; en, fr, uk; plain",
        signs={
            **_DATED,
            "action": Sign(r"Read the .+ here", evidence=0),
            "link": Sign(r"https?://\S+", evidence=0),
            "heading": SUBHEADING,
            "paragraph": Sign(r".{40,}\?", evidence=0),  # no picture's text asks
        },
        # Below the first paragraph a short line is the picture's text, not a heading.
        parts=(
            main(
                head="title? published other? updated paragraph (caption? paragraph (heading? paragraph)*)? "
                "(action | link)*"
            ),
            FOOTNOTES,
        ),
    ),
    # The dateline's day is that of the event, the page's own date stands behind "Issued on".
    Layout(
        "release",
        seen="2006-2023; en, fr, uk, ru; plain; press releases and official texts",
        signs=_ISSUED,
        parts=(
            main(head="title subtitle? event other? notice published other? updated caption? (paragraph | heading)+"),
            PRESS_OFFICE,
            FOLLOW_US,
            FOOTNOTES,
        ),
    ),
    # The heading is sometimes lost: then the page starts with "by NATO Secretary General ...".
    Layout(
        "transcript",
        kind="transcript",
        seen="2008-2025; en, uk, ru; plain; speeches, press conferences, interviews",
        signs=_SPOKEN,
        parts=(main(head="title? subtitle? published other? updated notice? caption? paragraph+"), FOOTNOTES),
    ),
    Layout(
        "topic",
        seen="2012-2023; en; plain; background pages, which bear no date but the update's",
        signs=_DATED,
        parts=(main(head="title updated paragraph caption? (heading | paragraph)+"), FOOTNOTES),
    ),
    # Title and date are lost on every page of the redesign but the static ones.
    Layout(
        "redesign",
        seen="2025-2026 (content from 1996 on); en, fr; plain, and without headings",
        signs=_REDESIGNED,
        parts=(
            *_LOGIN,
            main(head="title? updated? paragraph (heading? paragraph)*", signs={"heading": SUBHEADING}),
        ),
    ),
    Layout(
        "redesign-transcript",
        kind="transcript",
        seen="2025-2026 (content from 1996 on); en, fr; plain",
        signs={**_REDESIGNED, "paragraph": SPEAKER},
        parts=(
            *_LOGIN,
            main(head="(title updated)? notice? caption? paragraph+", signs={"notice": DELIVERED}),
        ),
    ),
)
