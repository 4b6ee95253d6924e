"""Meta lines: what a line of a head says of when, by whom and in which section a text appeared.

What lives here: the reading of a line that is made of labels, dates, names and read times and of nothing else.
"""

from collections.abc import Callable, Iterable, Iterator
from functools import cache

import attrs
import regex

from nato_news import dates
from nato_news.boilerplate import marker
from nato_news.dates.lexicon import ALL_LANGUAGES
from nato_news.dates.reader import scan
from nato_news.generic.line.glue import unglued
from nato_news.generic.line.labels import LABELS, LATER, READ
from nato_news.generic.line.people import BETWEEN, MAIL, PARTICLES, is_full_name, is_office, without_brackets
from nato_news.generic.line.phrases import WORD, label_at
from nato_news.vocabulary import Role

_LONGEST = 160  # characters of a meta line
_WORDS_OF_NICKNAME = 3  # at the most, of one behind a date
_LONGEST_PIECE, _LONGEST_PLACE, _WORDS_OF_PLACE, _LONGEST_ACRONYM = 40, 25, 3, 3
_SMALL = "on|at|in|um|am|à|a las|às|alle|o|godz|в|о|saat|zaman|en|el|le|il|dia|und|and|et|y"
_GLUE = regex.compile(rf"(?:[\s|·•/–—,;:()\[\]>»-]|\b(?:{_SMALL})\b\.?)*", regex.IGNORECASE)
_BEFORE_DAY = regex.compile(rf"(?<=[^ ]) (?:{_SMALL}|le|op|w)$")  # at the end of what runs into a date
_SEPARATOR = regex.compile(r"\s*(?:[|·•/–—]| - |; |> )\s*")
_WORD = rf"(?:[\p{{Lu}}\p{{Lt}}][\p{{L}}\p{{M}}.'’-]*|d[’']\p{{Lu}}\p{{L}}+|{PARTICLES})"
_NAME = regex.compile(
    rf"{_WORD}(?: {_WORD}){{0,5}}|@?[\p{{L}}\d_.-]{{2,30}}"
    r"|(?:the|our) (?:(?:\p{Lu}\p{L}*(?: |$)){1,4}|(?:\p{L}+ ){0,3}(?:desk|staff|team|editors?|newsroom|board))"
    r"|\p{Ll}+ (?:writer|reporter|staff|desk)"
)
_ARCHIVED = regex.compile(r"\p{L}+,? (?:19|20)\d\d \(\d+\)")  # a link to the posts of a month
_BY_AFTER_DATE = regex.compile(r" (?:da|tarihinde|tarixində|~) (?=\S)")  # says so nowhere else
_BY_BEFORE_END = regex.compile(r" (?:tarafından|tərəfindən)(?: \p{Ll}+)?\.?$")  # behind the name
_DIGIT = regex.compile("[0-9]")
_BEFORE_CLOCK = regex.compile(
    r"[\s,]+(?:at|um|à|a|a las|às|à\(s\)|en|em|alle|(?:alle )?ore|o|zaman|saat|в|о|на|on|@)?[:,]?$", regex.IGNORECASE
)
_LAST = regex.compile(r"(?P<before>.+) (?:\| (?P<last>[^|]+)|\((?P<last>[^()]+)\))")
# The foot of a blog's post: behind the clock, or before it, where the post is filed.
_FOOT = regex.compile(
    r"(?:(?P<rest>.+\d:\d\d(?: ?[AaPp]\.?[Mm]\.?)?) in (?P<section>\p{Lu}[^|]{0,60}?)"
    r"|(?P<rest>[^|\d]+) in (?P<section>\p{Lu}[^|]{0,40}) (?:at|um) \d\d:\d\d)"
    r"(?: ?\| ?(?i:permalink|comments|kommentare|trackback)[^|]*)*"
)
# The head of a post in a row, with the count of its comments at the end.
_ROW = regex.compile(r"(?P<rest>[^|]+ \| [^|]*\d{4}) \| (?P<section>\p{Lu}[^|\d]{1,60}) \| \d+ \p{L}+(?: \p{L}+)?")
# The foot of a blogger's post in languages that put a date behind the same word.
_BEGIN_FEET = ("Опубліковано ", "Опубликовано ", "Отправлено ", "Göndərən: ")
_SIGNED = regex.compile(
    rf"(?:{'|'.join(_BEGIN_FEET)})(?P<authors>\p{{L}}[^\d:]{{1,40}}?),? (?:о|в|на|saat:) \d{{1,2}}:\d\d"
)
Parts = Callable[[], Iterable[tuple[str, str]]]


@attrs.frozen
class Meta:
    """What a meta line says."""

    role: Role
    """`published`, `updated` or `byline`."""
    values: dict[str, str]
    """Its values by their field; an empty author is a label whose name was lost, an empty day one that stands below."""

    @property
    def is_label(self) -> bool:
        """Whether it is the label of a day and no more."""
        return self.values in ({"published": ""}, {"updated": ""})


def read_meta(text: str, parts: Parts | None = None) -> Meta | None:
    """What TEXT says if it is a meta line and nothing else; PARTS gives its `pieces` if they are known."""
    if len(text) > _LONGEST or not _may_say(text):
        return None
    whole = _as_a_whole(text)
    if whole is not None:
        return whole
    filed = _FOOT.fullmatch(text) if " in " in text else _ROW.fullmatch(text) if text.count("|") > 2 else None
    if filed:
        meta = read_meta(filed["rest"])
        return meta and attrs.evolve(meta, values={**meta.values, "section": filed["section"]})
    values: dict[str, str] = {}
    kind, seen = None, set()
    for what, piece in parts() if parts else pieces(text):
        if what == "label":
            kind = piece
            seen.add(kind)
        elif what == "date":
            if kind != "date":  # else the same day, in another form
                values.setdefault("updated" if kind == "updated" else "published", piece)
            kind = "date"
        elif not _take(what, piece, kind, values):
            return None
        elif kind != "authors":
            kind = None
    return _told(values, seen)


def _as_a_whole(text: str) -> Meta | None:
    """What TEXT says if it is a date, or the foot of a post."""
    if dates.read(text):
        return Meta(Role.PUBLISHED, {"published": text})
    signed = signed_foot(text)
    return None if signed is None else Meta(Role.BYLINE, {"authors": signed})


def signed_foot(text: str) -> str | None:
    """Who has written the post of which TEXT is the foot, in languages that have the word of a date for it."""
    signed = _SIGNED.fullmatch(text) if text.startswith(_BEGIN_FEET) else None
    return signed["authors"] if signed else None


def _may_say(text: str) -> bool:
    """Whether TEXT has a number or begins with a label, and is no link to the posts of a month."""
    if text.endswith(")") and _ARCHIVED.fullmatch(text):
        return False
    return _DIGIT.search(text) is not None or _first_word(text) in _openers()


def _first_word(text: str) -> str:
    return text.partition(" ")[0].casefold().strip("(:,[")


@cache
def _openers() -> frozenset[str]:
    """The words that a meta line without a number can begin with."""
    phrases = "|".join(LABELS.values()).split("|")
    return frozenset(_first_word(phrase) for phrase in [*phrases, "temps"])


def _take(what: str, piece: str, kind: str | None, values: dict[str, str]) -> bool:
    """Whether PIECE, which is no full date and no label, belongs in a meta line; its value goes to VALUES."""
    if kind == "authors":
        return _take_authors(piece, values)
    if kind in ("section", "tags"):
        values["tags" if piece.startswith("#") else kind] = piece
        return len(piece) <= _LONGEST_PIECE
    if dates.read(piece) and (kind in ("published", "updated") or (what == "text" and _DIGIT.search(piece))):
        values.setdefault(kind if kind == "updated" else "published", piece)
        return True
    return _take_unlabelled(what, piece, values)


def _take_authors(piece: str, values: dict[str, str]) -> bool:
    """A text behind a byline's label: names, and behind them a place or a title."""
    if "authors" in values:
        return len(piece) <= _LONGEST_PIECE and piece[0].isupper() and ":" not in piece
    unclocked = without_clock(piece)
    name = values["authors"] = _without_jobs(unclocked)
    nickname = ("published" in values or unclocked != piece) and name.count(" ") < _WORDS_OF_NICKNAME
    return is_names(name) or (nickname and name[:1].isupper())


def _take_unlabelled(what: str, piece: str, values: dict[str, str]) -> bool:
    """A text without a label: a rubric in capitals, a name that is set off, a place."""
    if piece.isupper() and len(piece) > _LONGEST_ACRONYM and "." not in piece and not values:
        values["section"] = piece
    elif "published" in values or "updated" in values:
        return len(piece) <= _LONGEST_PLACE and not piece[0].islower() and piece.count(" ") < _WORDS_OF_PLACE
    elif is_full_name(piece) and what == "text":
        values["authors"] = piece
    else:
        return what == "text" and len(piece) <= _LONGEST_PLACE and " " not in piece
    return True


def _told(values: dict[str, str], seen: set[str]) -> Meta | None:
    if "published" in values:
        return Meta(Role.PUBLISHED, values)
    if "updated" in values:
        return Meta(Role.UPDATED, values)
    if "authors" in seen:
        values.setdefault("authors", "")
        return Meta(Role.BYLINE, values)
    if "read" in seen and values.get("authors"):
        return Meta(Role.BYLINE, values)
    if seen & {"published", "updated"} and not values:
        return Meta(Role.PUBLISHED, {"published": ""}) if "published" in seen else Meta(Role.UPDATED, {"updated": ""})
    return None


def pieces(text: str) -> Iterator[tuple[str, str]]:
    """The labels, the dates and the texts between them, in order; a text that runs into a date is prose."""
    text = _BY_BEFORE_END.sub("", unglued(_without_buttons(text)))
    at = 0
    spans = list(scan(text, ALL_LANGUAGES, relative=False)) if _DIGIT.search(text) else []
    for _, start, end in spans:
        begin = max(_with_weekday(text, at, start, end), at)
        yield from _labelled(text, at, begin, before_date=True)
        yield "date", text[begin:end]
        by = _BY_AFTER_DATE.match(text, end)
        if by:
            yield "label", "authors"
        at = by.end() if by else end
    yield from _labelled(text, at, len(text), before_date=False)


def _without_buttons(text: str) -> str:
    """TEXT without the buttons and the count of comments that stand behind bars or in brackets at its end."""
    if len(text) > _LONGEST:
        return text
    while (parts := _LAST.fullmatch(text)) and (found := marker(parts["last"])):
        if found.role is not Role.ACTION:
            break
        text = parts["before"]
    return text


def _with_weekday(text: str, at: int, start: int, end: int) -> int:
    """Where the date from START to END begins if the word before it is its weekday."""
    word = text.rfind(" ", at, max(start - 1, at)) + 1
    return word if at <= word < start and dates.read(text[word:end]) else start


def _labelled(text: str, at: int, end: int, *, before_date: bool) -> Iterator[tuple[str, str]]:
    """The labels and the texts of TEXT from AT to END, where no date stands."""
    at, kind = _skip(text, at, end), None
    while at < end:
        label = label_at(text, at, end)
        # Behind a byline's label "Le" is part of a name, below as well.
        if label and not (kind == "authors" and label == ("published", at + len("le"))):
            kind, stop = label
            yield "label", kind
            at = _skip(text, stop, end)
            if kind == "authors" and text[stop:at] != text[stop:at].lower():
                at = stop + 1
            continue
        later = _later_label().finditer(text, at + 1, end)
        # Behind a byline's label "von" is part of a name.
        stop = next((one.start() for one in later if kind != "authors" or one[0].casefold() != "von"), end)
        pieces = [piece for one in _SEPARATOR.split(text[at:stop]) if (piece := _bare(one))]
        runs_on = before_date and stop == end and text[at:end].rstrip()[-1:].isalnum()
        for piece in pieces:
            yield ("prose", _BEFORE_DAY.sub("", piece)) if runs_on else ("text", piece)
        at = stop


def _bare(text: str) -> str:
    """TEXT without the marks around it; a bracket that was opened in it is closed."""
    bare = text.strip(" ,:()|-–—·")
    closed = bare + ")"
    return closed if bare.count("(") > bare.count(")") and closed in text else bare


def _skip(text: str, at: int, end: int) -> int:
    """AT, or behind the separators and small words that stand there."""
    match = _GLUE.match(text, at, end)
    return match.end() if match else at


@cache
def _later_label() -> regex.Pattern[str]:
    """A label behind other text: only words that say it safely there."""
    return regex.compile(
        rf"(?<=[\s·|,;–—-])(?:{READ})|(?<=\s)(?:{LATER})(?=\s|$)|(?<=\s[|·•–—-] )(?:\p{{Lu}}\p{{L}}+)",
        regex.IGNORECASE,
    )


def without_clock(text: str) -> str:
    """A name without the clock that stands behind it ("Ann at 9:47 PM")."""
    words = text.split(" ")
    for number in range(1, len(words)):
        tail = " ".join(words[number:])
        if tail[0].isdigit() and dates.read(tail):
            return _BEFORE_CLOCK.sub("", " ".join(words[:number]))
    return text


def _without_jobs(text: str) -> str:
    """Names without the offices that stand behind commas ("Ann Lee, Naval Editor")."""
    name, *others = text.split(", ")
    return ", ".join([name, *(other for other in others if not is_office(other))])


def without_labels(text: str) -> str:
    """TEXT without the labels and notices of meta lines, wherever they stand."""
    kept, at = [], 0
    for word in WORD.finditer(text):
        label = label_at(text, word.start(), len(text)) if word.start() >= at else None
        if label:
            kept.append(text[at : word.start()])
            _, at = label
    return " ".join([*kept, text[at:]])


def is_names(text: str) -> bool:
    """Whether TEXT, behind a byline's label, can be the names of people or desks."""
    parts = _parts(text)
    return bool(parts) and all(map(_NAME.fullmatch, parts))


def _parts(text: str) -> list[str]:
    bare = without_brackets(text)
    bare = MAIL.sub("", bare) if "@" in bare else bare
    return [part for part in BETWEEN.split(bare.strip(" ,-–|·")) if part]
