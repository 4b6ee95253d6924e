"""Assembly: labelled blocks become a document, by one routine for every source.

What lives here: which label fills which field, and how titles, bylines, tag lines and dates are read.
No layout is known here, and of a source only its name, zone and language.
"""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from itertools import groupby

import attrs

from nato_news import dates
from nato_news.document import Diagnostic, Document, Item, Line
from nato_news.labelling import Label, Labelled, label_of
from nato_news.language import language_of
from nato_news.page import Block, Page
from nato_news.signs import DATE_FIELDS
from nato_news.source import Source
from nato_news.timestamp import Timestamp
from nato_news.values import authors_of, media_of, split_title, tags_of
from nato_news.vocabulary import Code, Kind, Role, Zone

_TEXTS = {Role.TITLE, Role.SUBTITLE, Role.PARAGRAPH, Role.HEADING, Role.CAPTION, Role.IMAGE}
_LISTS = (Zone.MAIN, Zone.RELATED, Zone.TRENDING, Zone.LATEST)
_DATES = frozenset(DATE_FIELDS)
_Pair = tuple[Block, Label]
_Said = Mapping[str, list[str]]


def assemble(page: Page, labelled: Labelled, source: Source, url: str | None) -> Document:
    """The document that PAGE is, read as LABELLED says."""
    return _Assembler(page, labelled, source).document(url)


class _Assembler:
    """One page on its way to a document."""

    def __init__(self, page: Page, labelled: Labelled, source: Source) -> None:
        self.page = page
        self.labelled = labelled
        self.source = source
        self.diagnostics: list[Diagnostic] = []
        self.read: dict[str, dates.Written | None] = {}
        self.pairs = _without_repetitions(page, labelled)
        self.order: dates.Order | None = None

    def document(self, url: str | None) -> Document:
        main = Zone.MAIN
        head = [pair for pair in self.pairs if pair[1].zone is main and pair[1].item is None]
        listed = [pair for pair in self.pairs if pair[1].item is not None]
        said, dated = _said(head), _dated(head)
        title, subtitle, label = _titles(said)
        paragraphs = tuple(said.get("paragraph", ()))
        shown = self._language(title, paragraphs, _said(listed))
        language = shown or self.source.language
        self.order = self._settle_order(shown)
        items, related, trending, latest = (self._items(listed, zone) for zone in _LISTS)
        published = self._time(dated, Role.PUBLISHED)
        document = Document(
            source=self.source.id,
            layout=self.labelled.layout,
            kind=self.labelled.kind,
            language=language,
            url=url,
            title=title,
            subtitle=subtitle,
            section=_first(said, "section"),
            label=label,
            media=media_of(label, _actions(head)),
            published=published or self._prefix(),
            updated=self._time(dated, Role.UPDATED),
            event=self._time(dated, Role.EVENT),
            authors=self._authors(head, language),
            tags=tuple(dict.fromkeys(tag for text in said.get("tags", ()) for tag in tags_of(text))),
            paragraphs=paragraphs,
            items=items,
            related=related,
            trending=trending,
            latest=latest,
            lines=self._lines(),
            fit=self.labelled.fit,
            text=self.page.text,
        )
        return attrs.evolve(document, diagnostics=self._diagnosed(document))

    def _items(self, listed: list[_Pair], zone: Zone) -> tuple[Item, ...]:
        pairs = [pair for pair in listed if pair[1].zone is zone]
        return tuple(self._item(list(group)) for _, group in groupby(pairs, key=lambda pair: pair[1].item))

    def _item(self, pairs: list[_Pair]) -> Item:
        said = _said(pairs)
        title, subtitle, label = _titles(said)
        return Item(
            title=title,
            subtitle=subtitle,
            label=label,
            media=media_of(label, _actions(pairs)),
            published=self._time(_dated(pairs), Role.PUBLISHED),
            paragraphs=tuple(said.get("paragraph", ())),
        )

    def _time(self, pairs: list[_Pair], role: Role) -> Timestamp | None:
        """The first time of ROLE; a day and a clock on neighbouring lines are one time."""
        dated = [pair for pair in pairs if pair[1].role is role or (pair[1].values and role in pair[1].values)]
        if not dated:
            return None
        # A clock or a label alone may stand above the line that says the day.
        at = next((number for number, pair in enumerate(dated) if _says_day(self._written(pair, role))), 0)
        dated = dated[at:]
        first, *others = [self._written(pair, role) for pair in dated[:2]]
        if first is None:
            self._say(Code.UNREAD_DATE, "this line stands where a date belongs, but says none", dated[0][0])
            return None
        if others and dated[1][0].number == dated[0][0].number + 1:
            first = _with_clock(first, others[0])
        timestamp, doubts = first.resolve(self.source.timezone, self.order)
        for code, message in doubts:
            self._say(code, message, dated[0][0])
        if first.weekday_contradicts:
            self._say(Code.WEEKDAY_MISMATCH, "the weekday that is written is not that of the date", dated[0][0])
        return timestamp

    def _written(self, pair: _Pair, name: str) -> dates.Written | None:
        """The date that PAIR says in the field NAME, if it says one there."""
        block, label = pair
        if label.values is None:
            return block.date if label.role == name else None
        text = label.values.get(name)
        if text and text not in self.read:
            self.read[text] = dates.read(text)
        return self.read[text] if text else None

    def _prefix(self) -> Timestamp | None:
        return None if self.page.prefix is None else Timestamp.fromisoformat(self.page.prefix)

    def _authors(self, head: list[_Pair], language: str | None) -> tuple[str, ...]:
        authors: list[str] = []
        nameless: list[Block] = []
        byline = Role.BYLINE
        for block, label in head:
            if label.values is None:
                if label.role is byline:
                    authors += authors_of(block.text, language, self.source)
            elif label.values.get("authors"):
                authors += authors_of(label.values["authors"], language, self.source)
            elif label.role is byline:
                nameless.append(block)
        # A label's name may stand in a line of its own.
        for block in nameless if not authors else ():
            self._say(Code.BYLINE_WITHOUT_NAME, "a byline's label without a name", block)
        return tuple(dict.fromkeys(authors))

    def _settle_order(self, language: str | None) -> dates.Order | None:
        """The order of the numeric dates of a page in LANGUAGE."""
        written = (self._written(pair, name) for pair in _dated(self.pairs) for name in DATE_FIELDS)
        return dates.settle_order((one for one in written if one), language)

    def _language(self, title: str | None, paragraphs: tuple[str, ...], listed: _Said) -> str | None:
        """The language that title and text show; where there is none, what is LISTED; else all lines."""
        own = [title, *paragraphs]
        items = [*listed.get("title", ()), *listed.get("paragraph", ())]
        for texts in (own, items, [block.text for block, _ in self.pairs]):
            language = language_of("\n".join(filter(None, texts)))
            if language:
                return language
        return None

    def _lines(self) -> tuple[Line, ...]:
        ends = self.page.ends
        zone = self.pairs[0][1].zone if self.pairs else Zone.MAIN
        labels: list[Label] = []
        for block, label in self.pairs:
            if block.first > len(labels):
                labels += [label_of(zone, Role.BLANK)] * (block.first - len(labels))
            zone = label.zone
            labels += [label] * (block.end - block.first)
        labels += [label_of(zone, Role.BLANK)] * (len(ends) - len(labels))
        said = zip((0, *ends), ends, labels, strict=False)
        return tuple([Line(start, end, label.zone, label.role, label.item) for start, end, label in said])

    def _diagnosed(self, document: Document) -> tuple[Diagnostic, ...]:
        """All that is missing or doubtful, in the order of the page."""
        listed = document.kind in (Kind.DIGEST, Kind.LISTING)
        if document.title is None and not listed:
            self._say(Code.NO_TITLE, "no line could be read as the title")
        if document.published is None and document.event is None and not listed:
            self._say(Code.NO_DATE, "the page shows no date of its own")
        for role, above in self.labelled.missing:
            if role not in (Role.TITLE, Role.PUBLISHED):
                block = self.page.blocks[above] if above < len(self.page.blocks) else None
                self._say(
                    Code.MISSING_LINE,
                    f"the layout expects a line of role {role.value} here",
                    block,
                    empty=True,
                )
        for blocks in self._unexplained():
            text = f"{len(blocks)} line(s) that the layout does not explain"
            self._say(Code.UNEXPLAINED_LINES, text, blocks[0], blocks[-1])
        return tuple(sorted(self.diagnostics, key=lambda diagnostic: (diagnostic.start, diagnostic.code)))

    def _unexplained(self) -> Iterator[list[Block]]:
        numbers = sorted(self.labelled.unexplained)
        for _, run in groupby(enumerate(numbers), key=lambda pair: pair[1] - pair[0]):
            yield [self.page.blocks[number] for _, number in run]

    def _say(
        self,
        code: Code,
        message: str,
        first: Block | None = None,
        last: Block | None = None,
        *,
        empty: bool = False,
    ) -> None:
        start = self.page.offset(first.first) if first else len(self.page.text) * empty
        end = self.page.offset((last or first).end) if first and not empty else start
        self.diagnostics.append(Diagnostic(code, message, start, end))


def _said(pairs: Iterable[_Pair]) -> _Said:
    """The values of each field in page order, from lines of its role and from signs that name it."""
    said: defaultdict[str, list[str]] = defaultdict(list)
    for block, label in pairs:
        if label.values is None:
            said[label.role].append(block.text)
        else:
            for name, value in label.values.items():
                if value:
                    said[name].append(value)
    return said


def _first(said: _Said, name: str, default: str | None = None) -> str | None:
    return said[name][0] if name in said else default


def _titles(said: _Said) -> tuple[str | None, str | None, str | None]:
    """Title, subtitle and label: each from its own line, or split off the title's line."""
    title, subtitle, label = split_title(_first(said, "title"))
    below = _first(said, "subtitle")
    if below:
        subtitle, _, under = split_title(below, quotations=False)
        label = label or under
    return title, subtitle, _first(said, "label", label)


def _actions(pairs: Iterable[_Pair]) -> list[str]:
    action = Role.ACTION
    return [block.text for block, label in pairs if label.role is action]


def _dated(pairs: Iterable[_Pair]) -> list[_Pair]:
    """Those of PAIRS that can say a date."""
    return [pair for pair in pairs if pair[1].values or pair[1].role in _DATES]


def _says_day(written: dates.Written | None) -> bool:
    return written is not None and written.is_full


def _with_clock(day: dates.Written, clock: dates.Written | None) -> dates.Written:
    """DAY at the time of CLOCK, if the one is a day alone and the other a clock alone."""
    if day.hour is not None or clock is None or clock.hour is None or clock.year or clock.month:
        return day
    names = ("hour", "minute", "second", "offset", "zone")
    return attrs.evolve(day, **{name: getattr(clock, name) for name in names})


def _without_repetitions(page: Page, labelled: Labelled) -> list[_Pair]:
    """Blocks and labels; a text that an earlier line of the main zone says already is `duplicate`."""
    said: set[str] = set()
    pairs: list[_Pair] = []
    for block, label in zip(page.blocks, labelled.labels, strict=True):
        if label.zone is Zone.MAIN and label.item is None and label.role in _TEXTS:
            if block.text in said:
                label = attrs.evolve(label, role=Role.DUPLICATE, values=None)  # noqa: PLW2901
            said.add(block.text)
        pairs.append((block, label))
    return pairs
