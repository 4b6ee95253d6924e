"""Azerbaijani dates: data in the form of `Language`."""

from nato_news.dates.languages.language import Language

AZERBAIJANI = Language(
    code="az",
    months=(
        "yanvar yanvarın yanvarda",
        "fevral fevralın fevralda",
        "mart martın martda",
        "aprel aprelin apreldə",
        "mayın mayda",
        "iyun iyunun iyunda",
        "iyul iyulun iyulda",
        "avqust avqustun avqustda",
        "sentyabr sentyabrın sentyabrda",
        "oktyabr oktyabrın oktyabrda",
        "noyabr noyabrın noyabrda",
        "dekabr dekabrın dekabrda",
    ),
    short_months=("yan", "fev", "", "apr", "may", "iyn", "iyl", "avq", "sen sent", "okt", "noy", "dek"),
    weekdays=("bazar_ertəsi", "çərşənbə_axşamı", "çərşənbə", "cümə_axşamı", "cümə", "şənbə", "bazar"),
    short_weekdays=("", "", "", "", "", "", ""),
    units={
        "seconds": "saniyə",
        "minutes": "dəqiqə",
        "hours": "saat",
        "days": "gün",
        "weeks": "həftə",
        "months": "ay",
        "years": "il",
    },
    days={0: "bu_gün bugün", -1: "dünən"},
    ago="əvvəl öncə",
    one="bir",
    year_word="il ilin ildə ilində",
    day="günü",
    at="saat",
    year_endings="-ci -cı -cu -cü -də -da -dən -dan",
    ordinals="-də -da -ı -i -u -ü -nə -na",
)
