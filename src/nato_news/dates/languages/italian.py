"""Italian dates: data in the form of `Language`."""

from nato_news.dates.languages.language import Language

ITALIAN = Language(
    code="it",
    months=(
        "gennaio",
        "febbraio",
        "marzo",
        "aprile",
        "maggio",
        "giugno",
        "luglio",
        "agosto",
        "settembre",
        "ottobre",
        "novembre",
        "dicembre",
    ),
    short_months=("gen", "feb", "mar", "apr", "mag", "giu", "lug", "ago", "set sett", "ott", "nov", "dic"),
    weekdays=(
        "lunedì lunedi",
        "martedì martedi",
        "mercoledì mercoledi",
        "giovedì giovedi",
        "venerdì venerdi",
        "sabato",
        "domenica",
    ),
    short_weekdays=("lun", "mar", "mer", "gio", "ven", "sab", "dom"),
    units={
        "seconds": "secondo secondi",
        "minutes": "minuto minuti min",
        "hours": "ora ore",
        "days": "giorno giorni",
        "weeks": "settimana settimane",
        "months": "mese mesi",
        "years": "anno anni",
    },
    days={0: "oggi", -1: "ieri"},
    ago="fa",
    one="un un' una",
    of="del",
    at="alle ore h",
    to="al",
    lead="il",
    ordinals="º °",
)
