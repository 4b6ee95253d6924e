"""Words: what a landmark that no lexicon knows speaks of, by the stems of its words.

Only data lives here, in the library's eleven languages, and the look-up. A stem is weaker evidence than a
marker: it counts only for lines that repeat from page to page.
"""

import regex

_STEMS = {
    "comments": "comment|kommentar|comentári|comentario|komentar|коментар|комментар|yorum|şərh|discussion|réaction",
    "about": "about the (?:author|writer)|(?:über|zu[rm]) (?:die|den)? ?autor"
    "|propos de l.auteur|sobre (?:el|la|o|a) autor|sull.autor|o autor(?:ze|ce)|про автор|об автор"
    "|yazar hakkında|müəllif haqqında",
    "contact": r"contact|kontakt|contacto|contato|contatt|контакт|iletişim|press office|pressestelle|media enquir",
    "tags": r"tag|topic|tópic|keyword|schlagw|stichw|mots|theme|thème|themen|etiqueta|palabras|temas|palavras|assunto"
    r"|argoment|parole|słowa|temat|ключов|тег|мітк|теми|метк|темы|etiket|konular|anahtar|açar|mövzu",
    "navigation": r"previous|next (?:post|article|story)|older|newer|précédent|suivant|vorherig|nächste[rs]? "
    r"|попередн|наступн|предыд|следующ|poprzedni|następn|anterior|siguiente|próxim|precedente|successiv|önceki|sonraki|əvvəlki|növbəti",
    "trending": r"most|popular|populär|gelesen|geklickt|plus lu|lus|leíd|visto|lidas|lett[ie]|czytan|chętniej"
    r"|популяр|читають|читают|читаем|okunan|oxunan|popüler|populyar|trend",
    "latest": r"latest|newest|recent|neu[e]?ste|aktuell|dernièr|dernier|récent|últim|ultim|najnowsz|ostatni|останн|свіж"
    r"|последн|свеж|son dakika|son haber|son xəbər|lenti|лента|стрічка|ticker|continu|breaking|live|direct|minuto",
    "promotion": r"newsletter|subscri|abonn|abonieren|suscri|assin|iscriv|abbon|subskr|zapisz|підпис|подпис|abone|abunə"
    r"|inbox|donat|support us|spende|e-mail|follow us|folgen|suivez|síg|siga|segui|obserwuj",
    "related": r"related|more|also|similar|read|mehr|ähnlich|auch|weiter|aussi|même|lire|más|relacion|también|mais"
    r"|também|leia|leggi|anche|correlat|więcej|też|także|podobn|również|також|схож|більше|темою|теме|также|ещё|еще"
    r"|похож|ilgili|benzer|daha|oxşar|əlaqə|həmçinin|digər|diğer",
}
_CHANGED = {
    "en": "(?:Last )?(?:[Uu]pdated?|[Mm]odified)(?: on)?",
    "de": "(?:Zuletzt )?[Aa]ktualisiert(?: am)?",
    "fr": "(?:Mis à jour|Mise à jour|Modifié)(?: le)?",
    "es": "(?:Última actualización|Actualizad[oa])(?: el)?",
    "pt": "(?:Última atualização|Atualizad[oa])(?: em)?",
    "it": "(?:Ultimo aggiornamento|Aggiornat[oa])(?: il)?",
    "pl": "(?:Ostatnia aktualizacja|Aktualizacja|Zaktualizowano)",
    "uk": "Оновлено",
    "ru": "Обновлено",
    "tr": "(?:Güncelleme|Güncellenme|Güncellendi|Son güncelleme)",
    "az": "Yenilənib",
}
_COMPILED = {topic: regex.compile(rf"(?:{stems})", regex.IGNORECASE) for topic, stems in _STEMS.items()}
_UPDATED = regex.compile(
    r"updat|modif|edited|aktualis|aktualiz|mise? à jour|actualiz|atualiz|aggiorn|измен|обновл|оновл|змінен|güncel"
    r"|yenilə",
    regex.IGNORECASE,
)


def topic_of(text: str) -> str | None:
    """What the landmark TEXT speaks of: a zone or `tags`; `None` if its words do not tell."""
    return next((topic for topic, pattern in _COMPILED.items() if pattern.search(text.replace("İ", "i"))), None)


def says_updated(text: str) -> bool:
    """Whether TEXT, in front of a date, says that it is that of a change."""
    return _UPDATED.search(text) is not None


def changed(language: str | None) -> str | None:
    """A pattern for the usual line that says when a page in LANGUAGE was changed."""
    label = _CHANGED.get((language or "").partition("-")[0])
    return rf"{label}:? (?P<updated>.+)" if label else None
