"""What the families of NATO pages share: dates, press-release numbers, and signs of a reprint."""

from nato_news.layout import Sign, Signs, contact, footer, promotion

# An English month with a dot, "May." included, in every language of the site.
DAY = r"\d{1,2} \p{Lu}\p{Ll}{2}\. \d{4}"
CLOCK = r"\d\d:\d\d"
UPDATED = (
    Sign(rf"Last updated: (?P<updated>{DAY} {CLOCK})", evidence=3),
    Sign(rf"Mis à jour le ?: (?P<updated>{DAY} {CLOCK})", evidence=3),
    Sign(rf"Last updated (?P<updated>\d\d-\p{{Lu}}\p{{Ll}}{{2}}-\d{{4}} {CLOCK})", evidence=3),
)
RELEASE_NUMBER = (
    Sign(r"PR \(\d{4}\) ?\d{3}(?: ?\(\p{L}+\))?", evidence=3),
    Sign(r"Press Release \(\d{4}\) ?\d{3}(?: ?\(\p{L}+\))?", evidence=2),
    Sign(r"Press Release", evidence=1),
    Sign(r"Communiqué de presse \(\d{4}\) ?\d{3}(?: ?\(\p{L}+\))?", evidence=2),
)
ISSUED = Sign(rf"Issued on (?P<published>{DAY})", evidence=2)
# A line that only a page has which took the text over from NATO.
REPRINT = Sign(
    r"\(AGENPARL\).*|Read Time ?\d.*|Press Release [-–—] .+|\(?Source ?(?:/ Author)?: NATO.*|Source link"
    r"|Leave a (?:Reply|Comment)|Laisser un commentaire|Posted on .{6,40} by .+|Publié le .{6,40} par .+"
    r"|Continue Reading.*|Läs hela nyheten här.*|Read Full Communique.*|Photo Credit: NATO|NATO Parliamentary Assembly",
    evidence=-9,
)
# Its first words are spelt out, since layouts are looked up by them.
DELIVERED = Sign(r"\((?:(?:As|as) delivered|(?:Tel|tel)(?:le)? que prononcée?|Check against delivery)\)", evidence=1)
# Who speaks, as transcripts have it: in capitals, with an office in brackets or without; or a question.
SPEAKER = Sign(
    r"Q ?: .+|M(?:r|s|rs)\. [^:]{3,80}: .+|\p{Lu}[\p{Lu}.’' -]+\p{Lu}(?: ?[(\[][^)\]]+[)\]])? ?: .+"
    r"|\p{Lu}[\p{L}.’' -]+ [(\[][^)\]]+[)\]] ?: .+",
    evidence=1,
)
PROGRAMME = r"[+/±-]* ?\d{1,2}(?:[:.]\d\d|h\d\d) .+"
_WEEKDAYS = (
    "Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|[Ll]undi|[Mm]ardi|[Mm]ercredi|[Jj]eudi|[Vv]endredi"
    "|[Ss]amedi|[Dd]imanche|[Пп]онеділок|[Вв]івторок|[Сс]ереда|[Чч]етвер|[Пп][’']ятниця|[Сс]убота|[Нн]еділя"
    "|[Пп]онедельник|[Вв]торник|[Сс]реда|[Чч]етверг|[Пп]ятница|[Сс]уббота|[Вв]оскресенье"
)
# A short line between paragraphs that is no sentence, unless it asks.
SUBHEADING = Sign(r"\p{Lu}[^.!?:;]{2,50}\??", evidence=0)
RELEASE_SIGNS: Signs = {
    "heading": Sign(
        r"Media [Aa]dvisory|Note aux médias|Media [Cc]overage|Couverture médias|Programme and pools"
        r"|Accreditation and access|GENERAL|PROGRAMME|MEDIA ACCESS|MEDIA ACCREDITATION|Media accreditation"
        rf"|(?:{_WEEKDAYS}),? \d{{1,2}} \p{{L}}+(?: \d{{4}})?"
        r"|(?!End of mail)\p{Lu}[^.!?:;,]{2,50}",
        evidence=0,
    ),
    "paragraph": PROGRAMME,
}
PRESS_OFFICE = contact(opens=r"Contact the NATO Press Office\.?|Contact Service Presse de l[’']OTAN\.?")
FOLLOW_US = promotion(
    head="notice+",
    signs={
        "notice": (
            Sign(r"Follow us on Twitter \(@NATOPress.*|Suivez-nous sur Twitter \(@NATOPress.*", evidence=2),
            Sign(r"Follow us .+|Suivez-nous .+", evidence=0),
        )
    },
)
# The footnote on a country's name that many texts end with.
TURKEY = Sign(
    r"\d{1,2}\.? (?:Turkey recogni[sz]es|La Turquie reconnaît|Туреччина визнає|Турция призна[её]т) .+", evidence=1
)
# Texts have few others; a higher number goes on with those of a text's paragraphs.
FOOTNOTES = footer(head="notice+", signs={"notice": (TURKEY, Sign(r"[1-3]\.? \p{Lu}.+", evidence=0))})
