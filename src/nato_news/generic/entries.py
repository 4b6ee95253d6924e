"""Entries: the posts or teasers that a listing is made of.

What lives here: how they are told from an article: by dates and titles that take turns, by texts that are cut off, by
an archive's heading.
"""

from collections.abc import Mapping

import regex

from nato_news.generic.cards import find_cards
from nato_news.generic.lines import CUT, LISTS, Lines
from nato_news.generic.names import How
from nato_news.generic.people import is_known_name
from nato_news.page import Shape
from nato_news.vocabulary import Role, Zone

_FEWEST = 3  # entries
_FEWEST_FILED = 4  # entries whose days have a section in front
_FEWEST_OF_FEED = 5  # titles with a clock
_FEW = 5  # of which the first, below its date, may be most of the text
_FEWEST_TEXTS = 2  # entries with a text of their own
_TEASER = 120  # characters that say nothing about where the page's text stands
_MENU = 20  # lines at a page's top, in which such a heading is a link
_LONGEST_TEASER = 180  # characters of one, in a feed
_LONGEST_TEASERS = 600  # characters of an entry's sentences
_SHARE_ABOVE = 0.2  # of the page's text, above the first entry
_SHARE_ABOVE_CARDS = 0.3  # where an author's page says who that is
_SHARE_OF_LARGEST = 0.7  # of it, in one entry
_SHARE_OF_FIRST = 0.45
_SHARE_OF_TEXTS = 0.6  # of the page's text, in an archive of titles and short texts
_LONGEST_HEADING = 100  # characters
_ALL = ("All ", "Все ", "Всі ", "Усі ", "Alle ", "Tous ", "Toda", "Tutt")
_LEAST_TEASER = 60  # characters of a text that is cut off
_HEAD_OF_ENTRY = 4  # lines from an entry's title to its text
_FULL_STOPS = (".", "!", "?")  # at the end of a text that is not followed by a link
_DASH = ("-", "–", "—")  # begins a turn of an interview
_LABEL = ("label", "published")
_CLOSING = ('"', "”", "»", "“")
_LONGEST_QUOTED = 125  # characters of a title in quotation marks
# What WordPress and others print above the posts of a tag, a category, a day or a month.
_ARCHIVE = regex.compile(
    r"(?:tag|category|day|month|year|topic)(?: archives?)?: .+|archives? (?:for|of) .+"
    r"|.+ archives?|archives?: .+|(?:schlagwort|kategorie|tag|monat|jahr)(?:-?archive?)?: .+|archiv (?:für|der) .+"
    r"|(?:étiquette|catégorie|mois|année|jour) ?: .+|archives (?:de|des|du|par) .+"
    r"|(?:etiqueta|categoría|mes|año|día): .+"
    r"|(?:categoria|mese|anno|giorno|mês|ano|dia): .+|(?:kategoria|miesiąc|rok|dzień): .+"
    r"|archivo de (?:la etiqueta|la categoría|etiquetas)[: ].+|archivi? (?:per|della|di)[: ].+|archiwum.*: .+"
    r"|(?:posts|entries|articles) (?:tagged|categorized|in|filed under).* .+|(?:архив|архів).*: .+"
    r"|(?:all )?(?:articles|posts|stories|entries) by .+|beiträge (?:mit dem|zum) schlagwort .+"
    r"|(?:browsing|currently browsing).*: .+"
    r"|(?:позначка|тег|теґ|категорія|місяць|рік|день|метка|рубрика|месяц|год): .+"
    r"|(?:etiket|kategori|kateqoriya|ay|yıl): .+"
    r"|(?:monthly|daily|yearly|category|author) archives?: .+|archives (?:mensuelles|annuelles|quotidiennes) ?: .+"
    r"|(?:monatliche|tägliche|jährliche)s? archive?: .+|archivio (?:mensile|annuale): .+|archivos? mensual(?:es)?: .+"
    r"|search results?(?: for)?[ :].+|suchergebnisse(?: für)?[ :].+|résultats de (?:la )?recherche.* ?: .+"
    r"|resultados (?:de (?:la )?búsqueda|da pesquisa|da busca).*: .+|risultati (?:della )?ricerca.*: .+"
    r"|wyniki wyszukiwania.*: .+|результати пошуку.*: .+|результаты поиска.*: .+|arama sonuçları.*: .+"
    r"|all (?:the )?(?:news|articles|stories|posts) (?:in|on|about|from|tagged) .+|(?:все|всі|усі) \p{L}+ \p{L}+ .+"
    r"|alle (?:artikel|beiträge|nachrichten) (?:von|zu|aus|zum) .+|tous les articles (?:de|du|sur|dans) .+"
    r"|todas las noticias (?:de|sobre) .+|todas as notícias (?:de|sobre) .+|tutt[ie] (?:le notizie|gli articoli) .+",
    regex.IGNORECASE,
)
_MORE = (
    *("continue reading", "read more", "read the rest", "weiterlesen", "mehr lesen", "lire la suite", "leer más"),
    *("seguir leyendo", "continua a leggere", "leggi tutto", "continue a ler", "ler mais", "continuar lendo"),
    *("czytaj dalej", "czytaj więcej", "читати далі", "читати більше", "читать далее", "читать дальше"),
    *("читать полностью", "devamını oku", "ardını oxu", "más información", "mais informações"),
)
_LONGEST_MORE = max(map(len, _MORE))
_QUOTED = regex.compile(r" [\"“«„][^\"“”«»„]{1,120}[\"”»“]")  # the title again
_AGAIN = regex.compile(
    rf"(?:{'|'.join(_MORE)}):? [\"“«„](?P<title>.+)[\"”»“]|\d+ comments? on [\"“]?(?P<title>.+?)[\"”]?",
    regex.IGNORECASE,
)
_POINTING = " .:…→»>"


def entries_of(lines: Lines) -> Mapping[int, int | None]:
    """The lines at which the entries of a listing begin, and their texts where they have one each.

    No entries are those of a page that is no listing.
    """
    named = _named_again(lines)
    if len(named) >= _FEWEST:
        return dict.fromkeys(named)
    cards = find_cards(lines)
    if cards and _are_all(lines, cards, _SHARE_ABOVE_CARDS):
        return cards
    heading = heading_of(lines)
    dated = _dated(lines, archive=heading is not None or _leads_on(lines))
    if len(dated) >= _FEWEST and _are_posts(lines, dated, archive=heading is not None):
        return dict.fromkeys(dated)
    fed = _fed(lines)
    if len(fed) >= _FEWEST_OF_FEED and _are_brief(lines, fed) and _are_posts(lines, fed, archive=False):
        return dict.fromkeys(fed)
    for texts in (_teased(lines), {} if heading is None else _archived(lines, heading)):
        if len(texts) >= _FEWEST and _are_all(lines, texts):
            return texts
    return {}


def _dated(lines: Lines, *, archive: bool) -> list[int]:
    """The lines at which entries begin: dates above titles, titles above dates or ages; in an ARCHIVE, with names."""
    above, below, filed = [], [], []
    with_year = set(lines.with_year)
    for number, (block, found) in enumerate(zip(lines.blocks, lines.markers, strict=True)):
        if block.date is None and found is None and number not in with_year:
            continue
        if lines.appeared(number) and (archive or not _may_be_of_comment(lines, number)):
            if number + 1 < len(lines) and _is_title(lines, number + 1):
                above.append(number)
            title = _title_above(lines, number)
            if title is not None:
                below.append(title)
        elif lines.dated(number):
            filed.append(_title_above(lines, number))
        elif _ends_page(lines, number) and (above or below or number >= _MENU):
            break
    # Words in front of a date say where something is filed, if each has a title above it.
    if not (above or below) and len(filed) >= _FEWEST_FILED and None not in filed:
        long = [title for title in filed if title is not None and _is_long_title(lines, title)]
        return long if len(long) == len(filed) else []
    titled = sum(_is_long_title(lines, number + 1) for number in above)
    if len(above) < max(len(below), _FEWEST) or titled + _FEWEST <= sum(_is_long_title(lines, n) for n in below):
        return below if len(below) >= len(above) else above
    # Entries of today and yesterday have a clock where the others have their day.
    clocks = (number for number in lines.dates if number < above[0])
    return [*(number for number in clocks if _is_title(lines, number + 1)), *above]


def _title_above(lines: Lines, day: int) -> int | None:
    """The title of what appeared on the DAY below it: between them stand a text, a name or a paper at the most."""
    brief = None
    for number in range(day - 1, max(day - 1 - _HEAD_OF_ENTRY, -1), -1):
        found = lines.markers[number]
        if lines.appeared(number) or (found is not None and found.role is Role.LANDMARK):
            return brief
        if _is_long_title(lines, number) and not _signs_text(lines, number):
            return number
        if brief is None and _is_title(lines, number) and not is_known_name(lines.texts[number]):
            brief = number
    return brief


def _signs_text(lines: Lines, number: int) -> bool:
    """Whether the line is nothing but names, below a sentence."""
    told = number > 0 and lines.is_text(number - 1) and lines.ends_sentence(number - 1)
    return told and lines.said[number].named.how is How.ALONE


def _is_long_title(lines: Lines, number: int) -> bool:
    return _is_title(lines, number) and not lines.brief(number)


def _fed(lines: Lines) -> list[int]:
    """The clocks that stand above the titles of a feed."""
    clocks = (number for number in lines.dates if not lines.says_day(number))
    return [number for number in clocks if number + 1 < len(lines) and _is_title(lines, number + 1)]


def _named_again(lines: Lines) -> list[int]:
    """The titles that stand again below their texts, in the link to the rest or in the count of comments."""
    found: dict[int, None] = {}
    above: dict[str, int] = {}
    for number, text in enumerate(lines.texts):
        again = (
            _AGAIN.fullmatch(text)
            if (number and text[-1:] in _CLOSING) or lines.zone(number) is Zone.COMMENTS
            else None
        )
        title = above.get(again["title"]) if again else None
        if title is not None and _is_title(lines, title):
            found[title] = None
        above[text] = number
    return list(found)


def _teased(lines: Lines) -> dict[int, int | None]:
    """The titles above texts that are cut off, as they stand in archives without dates, and those texts."""
    found: dict[int, int | None] = {}
    last = -1
    for number in [number for number, text in enumerate(lines.texts) if len(text) >= _LEAST_TEASER]:
        if lines.markers[number] is None and _is_cut(lines, number):
            above = range(number - 1, max(number - 1 - _HEAD_OF_ENTRY, last), -1)
            title = next((other for other in above if _is_title(lines, other)), None)
            if title is not None:
                again = title - 1 > last and lines.texts[title - 1] == lines.texts[title]
                found[title - again] = last = number
    return found


def _archived(lines: Lines, heading: int) -> dict[int, int | None]:
    """The titles and the texts that take turns below an archive's HEADING, one text to a title.

    Where a date or a byline stands between one title and its text, but not between the others, it is an article's.
    """
    found: dict[int, int | None] = {}
    dated: set[int] = set()
    title = None
    for number in range(heading + 1, len(lines)):
        if _ends_page(lines, number):
            break
        if lines.meta(number) is not None:
            dated.update(() if title is None else (title,))
        elif lines.markers[number] is not None:
            continue
        elif title is None:
            if not _is_title(lines, number):
                break
            title = number
        elif not _is_title(lines, number):
            found[title], title = number, None
    return found if len(dated & found.keys()) in (0, len(found)) else {}


def _leads_on(lines: Lines) -> bool:
    """Whether the page has the same link to the rest of several texts."""
    again = (block.text for block in lines.blocks if block.repeats is not None)
    return sum(map(is_more, again)) >= _FEWEST - 1


def is_more(text: str) -> bool:
    """Whether TEXT is a link to the rest of another one."""
    return len(text) <= _LONGEST_MORE + len(_POINTING) and text.lower().strip(_POINTING) in _MORE


def _may_be_of_comment(lines: Lines, number: int) -> bool:
    """Whether the dated line may say who commented: words stand in front of the date."""
    if lines.blocks[number].shape is Shape.DATE or lines.meta(number) is None:
        return False
    what, said = lines.said[number].pieces[0]
    return what == "text" and not any(map(str.isdigit, said))


def heading_of(lines: Lines) -> int | None:
    """The first line that archives have above their posts; beside a byline or a date it is a section's name."""
    for number, text in enumerate(lines.texts):
        if len(text) <= _LONGEST_HEADING and _may_head(text) and _ARCHIVE.fullmatch(text):
            beside = (other for other in (number - 1, number + 1) if 0 <= other < len(lines))
            if text.startswith(_ALL) or all(lines.meta(other) is None for other in beside):
                return number
    return None


def _may_head(text: str) -> bool:
    """Whether TEXT has what all headings of archives have, asked for each line of each page."""
    named = ":" in text or "rchiv" in text or "agged" in text or "chlagwort" in text or " by " in text
    return named or text.startswith(_ALL)


def _is_title(lines: Lines, number: int) -> bool:
    """Whether the line can be the title of an entry."""
    text = lines.texts[number]
    turn = text.startswith(_DASH)
    return len(text) <= _LONGEST_HEADING and lines.title_like(number) and not turn and not _is_cut(lines, number)


def _are_all(lines: Lines, texts: Mapping[int, int | None], share_above: float = _SHARE_ABOVE) -> bool:
    """Whether the page has little text but TEXTS, which stand below the titles, and none above them."""
    total = _mass(lines, 0, len(lines))
    above = _mass(lines, 0, next(iter(texts)))
    listed = sum(len(lines.texts[number]) for number in texts.values() if number is not None)
    return listed >= _SHARE_OF_TEXTS * total and above <= max(share_above * total, _TEASER)


def _is_cut(lines: Lines, number: int) -> bool:
    """Whether the line is a text that is cut off, or leads to its rest."""
    text = lines.texts[number]
    return len(text) >= _LEAST_TEASER and (text.endswith(CUT) or more_at(text) is not None)


def more_at(text: str) -> int | None:
    """Where the link to the rest begins that stands at the end of TEXT."""
    if text.endswith(_FULL_STOPS):
        return None
    again = _QUOTED.search(text, max(len(text) - _LONGEST_QUOTED, 1)) if text.endswith(_CLOSING) else None
    rest = text[: again.start()] if again and again.end() == len(text) else text.rstrip(_POINTING)
    end = rest[-_LONGEST_MORE:].lower()
    return len(rest) - len(next(filter(end.endswith, _MORE))) if end.endswith(_MORE) else None


def _ends_page(lines: Lines, number: int) -> bool:
    """Whether lists of other pages or comments begin, whose dates are not entries."""
    found = lines.markers[number]
    if found is None:
        return False
    if found.zone is Zone.COMMENTS:
        return found.role is Role.COMMENT
    leads = lines.arrow(number) or is_more(lines.texts[number])
    return found.role is Role.LANDMARK and found.zone in LISTS and not leads


def _are_posts(lines: Lines, entries: list[int], *, archive: bool) -> bool:
    """Whether the page's text is spread over ENTRIES, and does not stand above or in one of them; so ARCHIVE says."""
    ends = [*entries[1:], len(lines)]
    above = _mass(lines, 0, entries[0])
    masses = [_mass(lines, start, end) for start, end in zip(entries, ends, strict=True)]
    total = above + sum(masses)
    dates_first = lines.blocks[entries[0]].shape is Shape.DATE
    # Where something stands between titles and days they are teasers, not posts.
    parted = any(not any(map(lines.appeared, range(entry, min(entry + 2, len(lines))))) for entry in entries)
    distinct = len({lines.texts[entry] for entry in entries})
    return (
        2 * distinct > len(entries)
        and (not parted or max(masses) <= _LONGEST_TEASERS)
        and (sum(mass > 0 for mass in masses) >= _FEWEST_TEXTS or len(entries) > _FEWEST)
        and above <= max(_SHARE_ABOVE * total, _TEASER)
        and max(masses) <= max(_SHARE_OF_LARGEST * total, _TEASER)
        # An article and the list or the comments below it: its own title and date are the first entry.
        and (archive or (dates_first and len(entries) <= _FEW) or masses[0] <= max(_SHARE_OF_FIRST * total, _TEASER))
    )


def _are_brief(lines: Lines, entries: list[int]) -> bool:
    """Whether none of ENTRIES has more than a teaser, as those of live blogs have."""
    ends = [*entries[1:], min(entries[-1] + _HEAD_OF_ENTRY, len(lines))]
    return all(_mass(lines, start, end) <= _LONGEST_TEASER for start, end in zip(entries, ends, strict=True))


def _mass(lines: Lines, begin: int, end: int) -> int:
    """How many characters of sentences stand from BEGIN to END."""
    return sum(len(lines.texts[number]) for number in range(begin, end) if lines.blocks[number].shape is Shape.SENTENCE)
