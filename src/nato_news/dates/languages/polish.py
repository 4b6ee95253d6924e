"""Polish dates: data in the form of `Language`."""

from nato_news.dates.languages.language import Language

POLISH = Language(
    code="pl",
    months=(
        "styczeń stycznia styczniu",
        "luty lutego lutym",
        "marzec marca marcu",
        "kwiecień kwietnia kwietniu",
        "maja maju",
        "czerwiec czerwca czerwcu",
        "lipiec lipca lipcu",
        "sierpień sierpnia sierpniu",
        "wrzesień września wrześniu",
        "październik października październiku",
        "listopad listopada listopadzie",
        "grudzień grudnia grudniu",
    ),
    short_months=("sty", "lut", "mar", "kwi", "maj", "cze", "lip", "sie", "wrz", "paź paz", "lis", "gru"),
    weekdays=(
        "poniedziałek",
        "wtorek",
        "środa środę",
        "czwartek",
        "piątek",
        "sobota sobotę",
        "niedziela niedzielę",
    ),
    short_weekdays=("pon pn", "wt", "śr", "czw", "pt", "sob sb", "niedz nd"),
    units={
        "seconds": "sekunda sekundy sekund sekundę",
        "minutes": "minuta minuty minut minutę min",
        "hours": "godzina godziny godzin godzinę godz",
        "days": "dzień dni",
        "weeks": "tydzień tygodnie tygodni",
        "months": "miesiąc miesiące miesięcy",
        "years": "rok lata lat",
    },
    days={0: "dzisiaj dziś", -1: "wczoraj"},
    ago="temu",
    era="r roku rok",
    at="o godz godzina",
    to="do",
    lead="dnia w",
)
