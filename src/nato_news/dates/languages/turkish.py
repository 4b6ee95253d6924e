"""Turkish dates: data in the form of `Language`."""

from nato_news.dates.languages.language import Language

TURKISH = Language(
    code="tr",
    months=(
        "Ocak",
        "Şubat Subat",
        "Mart",
        "Nisan",
        "Mayıs",
        "Haziran",
        "Temmuz",
        "Ağustos Agustos",
        "Eylül Eylul",
        "Ekim",
        "Kasım",
        "Aralık",
    ),
    short_months=("Oca", "Şub", "Mar", "Nis", "May", "Haz", "Tem", "Ağu", "Eyl", "Eki", "Kas", "Ara"),
    weekdays=("Pazartesi", "Salı", "Çarşamba Carsamba", "Perşembe Persembe", "Cuma", "Cumartesi", "Pazar"),
    short_weekdays=("Pzt", "Sal", "Çar", "Per", "Cum", "Cmt", "Paz"),
    units={
        "seconds": "saniye",
        "minutes": "dakika dk",
        "hours": "saat",
        "days": "gün",
        "weeks": "hafta",
        "months": "ay",
        "years": "yıl",
    },
    days={0: "bugün", -1: "dün"},
    ago="önce",
    one="bir",
    day="günü",
    at="saat",
)
