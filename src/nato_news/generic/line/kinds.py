"""Kinds: what sort of text a page is, where a line says no more than that.

What lives here: the words for it, in the languages that the dates are read in.
"""

from nato_news.folding import caseless

_KINDS = (  # of texts, which no menu has in the singular
    *("press release", "media release", "news release", "pressemitteilung", "medienmitteilung", "communiqué de presse"),
    *("comunicado de prensa", "nota de prensa", "comunicado de imprensa", "nota de imprensa", "comunicato stampa"),
    *("interview", "l'intervista", "intervista", "entrevista", "la entrevista", "entretien", "wywiad", "интервью"),
    *("інтерв'ю", "röportaj", "söyleşi", "müsahibə", "reportage", "reportaje", "reportagem", "reportaż", "репортаж"),
    *("analysis", "analyse", "análisis", "análise", "analisi", "analiza", "анализ", "аналіз", "essay", "editorial"),
    *("leitartikel", "kolumne", "porträt", "nachruf", "obituary", "long read", "explainer", "exclusive", "editoriale"),
    *("informacja prasowa", "komunikat prasowy", "прес-реліз", "пресс-релиз", "basın bülteni", "mətbuat açıqlaması"),
)


def is_kind(text: str) -> bool:
    """Whether TEXT is what sort of text the page is, such as a press release."""
    return caseless(text) in _KINDS
