"""Dating: the line that says when the page appeared, where the head has none that is a date and no more.

What lives here: the search for that line, first near the title, then where one day alone is said, and the reading
of a date among words that no label explains.
"""

from collections.abc import Container, Iterable, Iterator

import regex

from nato_news import dates
from nato_news.dates.lexicon import ALL_LANGUAGES
from nato_news.dates.reader import scan
from nato_news.generic.line.glue import unglued
from nato_news.generic.line.lines import LISTS, Lines
from nato_news.generic.line.meta import without_labels
from nato_news.language import ANY_SMALL_WORD
from nato_news.page import Shape
from nato_news.vocabulary import Role, Zone

_LONGEST = 120  # characters of a line with a date
_LONGEST_LABELLED = 250  # of one that begins with a date's label; tags and sections may follow
_LONGEST_REST = 75  # characters beside the date
_ABOVE, _INTO = 4, 14  # lines above the title, and into the body, that a date may stand
_FAR_ABOVE = 12  # lines above the title that a date with a clock may stand
_BELOW = 10  # lines below the body
_WORD = regex.compile(r"\p{L}[\p{L}-]*")
_UPDATED = regex.compile(
    r"updat|modif|aktualis|mis à jour|actualiz|atualiz|aggiorn|изменен|обновл|оновлен|güncel|oppdater|uppdater", regex.I
)
_QUOTED = regex.compile(r"[—–]|.*\(@\w+\)")  # how a post of somebody else is signed
_PREPOSITIONS = {"à", "am", "at", "by", "dans", "de", "em", "im", "in", "on", "par", "um", "von"}
_BESIDE_DATES = _PREPOSITIONS | {"a", "and", "e", "et", "i", "il", "la", "le", "o", "s", "und", "y"}
_SMALL = ANY_SMALL_WORD - _BESIDE_DATES
_SET_OFF = regex.compile(r"[^\p{L}|·•⋅~]*[|·•⋅~]")
_LAST = 2  # lines around the end of the body that may belong to it or not
_NOTED, _LONGEST_NOTE = 15, 500  # lines below that, and characters, of a blog's own note
_NOTE = regex.compile(
    r"this (?:entry|post|article) was (?:posted|published|written)|(?:dieser|der) (?:eintrag|beitrag|artikel) wurde"
    r"|cet(?:te)? (?:entrée|article|billet) a été publié|est[ae] (?:entrada|artículo) (?:fue|foi) publicad"
    r"|quest[oa] (?:articolo|voce) è stat[oa] pubblicat|ten wpis (?:został )?opublikowan"
    r"|(?:эта )?запись (?:была )?опубликована|цей запис (?:був )?опублікован",
    regex.I,
)
_MOST_ALONE = 2  # lines with nothing but the page's day
_ENDING_ZONES = (Zone.COMMENTS, *LISTS)


def find_date(
    lines: Lines, title: int | None, first: int, last: int, days: Container[int]
) -> tuple[int, dict[str, str]] | None:
    """The line that dates a page whose title is at TITLE and whose body goes from FIRST to LAST, and its values.

    DAYS are lines of the body that say the days of a programme.
    """
    top = min(first, len(lines) - 1) if title is None else title
    inside = [number for number in down(lines, first, min(first + _INTO, last + 1)) if number not in days]
    # An hour or an age in the head is the page's; a list of other pages may begin among the text's last lines.
    told = any(lines.blocks[number].date is not None for number in range(top + 1, first))
    if told or _are_several(lines, down(lines, first, min(first + _INTO, last + 1 + _LAST))):
        inside = []
    head = sorted(range(top + 1, first), key=lambda number: lines.meta(number) is None)
    for number in [*head, *range(top, max(top - _ABOVE, 0) - 1, -1), *inside]:
        if number != title:
            values = read_loosely(lines, number)
            if values:
                return number, values
    far = range(max(top - _FAR_ABOVE, 0), max(top - _ABOVE, 0))
    own = () if told else (number for number in range(top, min(last + 1, len(lines))) if number not in days)
    around = [*own, *down(lines, last + 1, last + 1 + _BELOW)]
    return _noted(lines, last) or _clocked(lines, far) or _alone(lines, around) or _alone(lines, _labelled(lines))


def _are_several(lines: Lines, numbers: Iterable[int]) -> bool:
    """Whether the lines NUMBERS have several days by themselves, as lists of other pages do."""
    days = (date for number in numbers if (date := lines.blocks[number].date) and date.is_full)
    return len({(date.year, date.month, date.day) for date in days}) > 1


def _noted(lines: Lines, last: int) -> tuple[int, dict[str, str]] | None:
    """The blog's own note about the entry, at the end of the body at LAST, and the day in it."""
    for number in range(max(last - _LAST, 0), min(last + _NOTED, len(lines))):
        text = lines.texts[number]
        spans = _days(text) if len(text) <= _LONGEST_NOTE and _NOTE.match(text) else None
        if spans:
            found = lines.markers[number]
            return number, {**(found.values or {} if found else {}), "published": text[slice(*spans[0])]}
    return None


def _clocked(lines: Lines, numbers: Iterable[int]) -> tuple[int, dict[str, str]] | None:
    """The one of the lines NUMBERS that says a day and a clock, and its values: a banner says the day alone."""
    found = [(number, values) for number, values, written in _read(lines, numbers) if written.hour is not None]
    return found[0] if len(found) == 1 else None


def _alone(lines: Lines, numbers: Iterable[int]) -> tuple[int, dict[str, str]] | None:
    """The first of the lines NUMBERS that dates something, if they all say the same day, and its values.

    A list of other pages has the same day again and again where all of them are of one.
    """
    found = [(number, values, day) for number, values, day in _read(lines, numbers) if day.is_full and day.day]
    listed = sum(lines.blocks[number].shape is Shape.DATE for number, _, _ in found) > _MOST_ALONE
    days = {(day.year, day.month, day.day) for _, _, day in found}
    return found[0][:2] if len(days) == 1 and not listed else None


def _read(lines: Lines, numbers: Iterable[int]) -> Iterator[tuple[int, dict[str, str], dates.Written]]:
    """Those of the lines NUMBERS that date something, with their values and when that was."""
    for number in numbers:
        values = read_loosely(lines, number)
        written = dates.read(values.get("published", "")) if values else None
        if values and written:
            yield number, values, written


def _labelled(lines: Lines) -> Iterator[int]:
    """The lines that say in words that they date the page, those in lists of other pages left out."""
    zone = Zone.MAIN
    for number, found in enumerate(lines.markers):
        if found is not None and found.role is Role.LANDMARK:
            zone = found.zone
        meta = None if zone in _ENDING_ZONES else lines.meta(number)
        if meta is not None and meta.values.get("published", lines.texts[number]) != lines.texts[number]:
            yield number


def down(lines: Lines, begin: int, end: int) -> Iterator[int]:
    """The numbers from BEGIN to END, up to the first line that opens comments or a list of other pages."""
    for number in range(begin, min(end, len(lines))):
        if lines.zone(number) in _ENDING_ZONES and lines.marked(number, Role.LANDMARK):
            return
        yield number


def read_loosely(lines: Lines, number: int) -> dict[str, str] | None:
    """The values of a line that has a full date and words that are no sentence."""
    text = lines.texts[number]
    if len(text) > _LONGEST_LABELLED or lines.markers[number] is not None or not any(map(str.isdigit, text)):
        return None
    if _QUOTED.match(text) or _is_said_twice(lines, number):
        return None
    meta = lines.meta(number)
    if meta is not None:
        return meta.values if lines.dated(number) else None
    return _read_row(text)


def _is_said_twice(lines: Lines, number: int) -> bool:
    """Whether the line above or below is the same, as where a picture and its caption say one thing."""
    texts = lines.texts
    beside = texts[max(number - 1, 0) : number] + texts[number + 1 : number + 2]
    return lines.blocks[number].shape is not Shape.DATE and texts[number] in beside


def _read_row(text: str) -> dict[str, str] | None:
    """The values of TEXT if its days stand in a row of what says something about the page."""
    row = unglued(text)
    spans = _days(row)
    if not spans or row.endswith((".", "!", "?", ":")):
        return None
    # No sentence runs into its dates: a row that lost its layout does.
    parted = row != text or _is_label(row[: spans[0][0]]) or _is_set_off(row, spans[0])
    if not parted and not _is_brief(row, spans):
        return None
    updated = [span for span in spans if _UPDATED.search(row, max(span[0] - 25, 0), span[0])]
    dated = next((span for span in spans if span not in updated), None) or spans[0]
    values = {"published": row[slice(*dated)]}
    if updated and updated[0] != dated:
        values["updated"] = row[slice(*updated[0])]
    return values


def _days(text: str) -> list[tuple[int, int]]:
    """Where the days that TEXT names begin and end."""
    return [(start, end) for date, start, end in scan(text, ALL_LANGUAGES, relative=False) if date.is_full and date.day]


def _is_label(text: str) -> bool:
    """Whether TEXT is the label of a publication date and nothing else."""
    return bool(_WORD.search(text)) and not _UPDATED.search(text) and not _WORD.search(without_labels(text))


def _is_set_off(text: str, span: tuple[int, int]) -> bool:
    """Whether TEXT begins with the day at SPAN, which a mark parts from what follows."""
    return not _WORD.search(text[: span[0]]) and _SET_OFF.match(text, span[1]) is not None


def _is_brief(text: str, spans: list[tuple[int, int]]) -> bool:
    """Whether TEXT has little beside the dates at SPANS, and no word that sentences have."""
    rest = len(text) - sum(end - start for start, end in spans)
    words = _WORD.findall(without_labels(f"{text[: spans[0][0]]} {text[spans[-1][1] :]}"))
    return len(text) <= _LONGEST and rest <= _LONGEST_REST and not any(word in _SMALL for word in words)
