"""Archive: the headings of pages that list what was published of one kind, in one month or by one person.

What lives here: how they are worded.
"""

import regex

from nato_news.generic.line.lines import Lines

_LONGEST = 100  # characters
_BEGINNINGS = (
    *("All ", "Все ", "Всі ", "Усі ", "Alle ", "Tous ", "Toda", "Tutt", "Showing ", "Posts ", "Es werden ", "Wyświetl"),
    *("Affichage ", "Mostrando ", "A mostrar ", "Visualizzazione ", "Показано ", "Показаны "),
)
# What WordPress, Blogger and others print above the posts of a tag, a category, a day or a month.
_ARCHIVE = regex.compile(
    r"(?:tag|category|day|month|year|topic)(?: archives?)?: .+|archives? (?:for|of) .+"
    r"|.+ archives?|\p{L}*archive?s?: .+|(?:schlagwort|kategorie|tag|monat|jahr)(?:-?archive?)?: .+"
    r"|archiv (?:für|der) .+"
    r"|(?:étiquette|catégorie|mois|année|jour) ?: .+|archives (?:de|des|du|par) .+"
    r"|(?:etiqueta|categoría|mes|año|día): .+"
    r"|(?:categoria|mese|anno|giorno|mês|ano|dia): .+|(?:kategoria|miesiąc|rok|dzień): .+"
    r"|archivo de (?:la etiqueta|la categoría|etiquetas)[: ].+|archivi? (?:per|della|di)[: ].+|archiwum.*: .+"
    r"|(?:posts|entries|articles) (?:tagged|categorized|in|filed under).* .+|(?:архив|архів).*: .+"
    r"|(?:all )?(?:articles|posts|stories|entries) by .+|beiträge (?:mit dem|zum) schlagwort .+"
    r"|(?:browsing|currently browsing).*: .+"
    r"|(?:позначка|тег|теґ|категорія|місяць|рік|день|метка|рубрика|месяц|год): .+"
    r"|(?:etiket|kategori|kateqoriya|ay|yıl) ?: .+"
    r"|(?:monthly|daily|yearly|category|author) archives?: .+|archives (?:mensuelles|annuelles|quotidiennes) ?: .+"
    r"|(?:monatliche|tägliche|jährliche)s? archive?: .+|archivio (?:mensile|annuale): .+|archivos? mensual(?:es)?: .+"
    r"|search results?(?: for)?[ :].+|suchergebnisse(?: für)?[ :].+|résultats de (?:la )?recherche.* ?: .+"
    r"|resultados (?:de (?:la )?búsqueda|da pesquisa|da busca).*: .+|risultati (?:della )?ricerca.*: .+"
    r"|wyniki wyszukiwania.*: .+|результати пошуку.*: .+|результаты поиска.*: .+|arama sonuçları.*: .+"
    r"|all (?:the )?(?:news|articles|stories|posts) (?:in|on|about|from|tagged) .+|(?:все|всі|усі) \p{L}+ \p{L}+ .+"
    r"|alle (?:artikel|beiträge|nachrichten) (?:von|zu|aus|zum) .+|tous les articles (?:de|du|sur|dans) .+"
    r"|showing posts (?:from|with label|by|matching) .+|posts (?:mit dem label .+ werden angezeigt|tonen .+)\.?"
    r"|es werden posts .+ angezeigt\.?|affichage des articles .+|mostrando (?:las )?(?:entradas|postagens|mensagens) .+"
    r"|a mostrar mensagens .+|visualizzazione (?:dei )?post .+|wyświetl(?:am posty|anie postów) .+"
    r"|показано дописи .+|показаны сообщения .+|contents? tagged with .+"
    r"|(?:you are currently browsing the|vous consultez actuellement les|actualmente estás viendo los) arch.+"
    r"|(?:sie durchsuchen (?:gerade )?das|stai (?:attualmente )?(?:visualizzando|esplorando) gli) archiv.+"
    r"|todas las noticias (?:de|sobre) .+|todas as notícias (?:de|sobre) .+|tutt[ie] (?:le notizie|gli articoli) .+",
    regex.IGNORECASE,
)

_COUNT = regex.compile(  # below the heading, which of all entries a page has
    r"(?:\p{L}+:? ){0,3}\d[\d.,]* ?[-–—] ?\d[\d.,]* (?:of|von|sur|de|di|van|av|z|з|із|из|/) \d[\d.,]*"
    r"(?: \p{L}+){0,3}[:.]?"
)
_DASHES = "-–—"  # one of them is in each such line
_LONGEST_COUNT = 60  # characters


def heading_of(lines: Lines) -> int | None:
    """The first line that archives have above their posts; beside a byline or a date it is a section's name."""
    for number, text in enumerate(lines.texts):
        if number and counts(text) and lines.title_like(number - 1):
            return number - 1
        if heads_archive(text):
            beside = (other for other in (number - 1, number + 1) if 0 <= other < len(lines))
            if all(lines.meta(other) is None for other in beside):
                return number
    return None


def heads_archive(text: str) -> bool:
    """Whether TEXT is worded as the headings of archives are."""
    return len(text) <= _LONGEST and _may_head(text) and _ARCHIVE.fullmatch(text) is not None


def counts(text: str) -> bool:
    """Whether TEXT says which of all entries stand below it."""
    return len(text) <= _LONGEST_COUNT and any(map(text.__contains__, _DASHES)) and _COUNT.fullmatch(text) is not None


def _may_head(text: str) -> bool:
    """Whether TEXT has what all headings of archives have, asked for each line of each page."""
    named = ":" in text or "rchiv" in text or "agged" in text or "chlagwort" in text or " by " in text
    return named or text.startswith(_BEGINNINGS)
