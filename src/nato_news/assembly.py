"""Assembly: labelled blocks become a document, by one routine for every source.

What lives here: which label fills which field, and how titles, bylines, tag lines and dates are read.
No layout is known here, and of a source only its name, zone and language.
"""

from collections.abc import Iterable, Iterator
from itertools import groupby

import attrs

from nato_news import dates
from nato_news.document import Diagnostic, Document, Item, Line
from nato_news.labelling import Label, Labelled
from nato_news.language import language_of
from nato_news.page import Block, Page
from nato_news.signs import DATE_FIELDS
from nato_news.source import Source
from nato_news.timestamp import Timestamp
from nato_news.values import authors_of, media_of, split_title, tags_of
from nato_news.vocabulary import Code, Kind, Role, Zone

_TEXTS = {Role.TITLE, Role.SUBTITLE, Role.PARAGRAPH, Role.HEADING, Role.CAPTION, Role.IMAGE}
_LISTS = (Zone.MAIN, Zone.RELATED, Zone.TRENDING, Zone.LATEST)
_Pair = tuple[Block, Label]


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
        self.pairs = _without_repetitions(page, labelled)
        dated = [pair for pair in self.pairs if pair[1].values or pair[1].role in DATE_FIELDS]
        written = (_written(pair, name) for pair in dated for name in DATE_FIELDS)
        self.order = dates.settle_order(one for one in written if one)

    def document(self, url: str | None) -> Document:
        head = [pair for pair in self.pairs if pair[1].zone is Zone.MAIN and pair[1].item is None]
        title, subtitle, label = self._titles(head)
        items, related, trending, latest = map(self._items, _LISTS)
        paragraphs = tuple(self._all(head, Role.PARAGRAPH, "paragraph"))
        published = self._time(head, Role.PUBLISHED)
        language = self._language(title, paragraphs, [*items, *related, *trending, *latest])
        document = Document(
            source=self.source.id,
            layout=self.labelled.layout,
            kind=self.labelled.kind,
            language=language,
            url=url,
            title=title,
            subtitle=subtitle,
            section=next(self._all(head, Role.SECTION, "section"), None),
            label=label,
            media=media_of(label, self._actions(head)),
            published=published or self._prefix(),
            updated=self._time(head, Role.UPDATED),
            event=self._time(head, Role.EVENT),
            authors=self._authors(head, language),
            tags=tuple(tag for text in self._all(head, Role.TAGS, "tags") for tag in tags_of(text)),
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

    def _titles(self, head: list[_Pair]) -> tuple[str | None, str | None, str | None]:
        """Title, subtitle and label: each from its own line, or split off the title's line."""
        title, subtitle, label = split_title(next(self._all(head, Role.TITLE, "title"), None))
        below = next(self._all(head, Role.SUBTITLE, "subtitle"), None)
        if below:
            subtitle, _, under = split_title(below, quotations=False)
            label = label or under
        return title, subtitle, next(self._all(head, Role.LABEL, "label"), label)

    def _items(self, zone: Zone) -> tuple[Item, ...]:
        pairs = [pair for pair in self.pairs if pair[1].zone is zone and pair[1].item is not None]
        return tuple(self._item(list(group)) for _, group in groupby(pairs, key=lambda pair: pair[1].item))

    def _item(self, pairs: list[_Pair]) -> Item:
        title, subtitle, label = self._titles(pairs)
        return Item(
            title=title,
            subtitle=subtitle,
            label=label,
            media=media_of(label, self._actions(pairs)),
            published=self._time(pairs, Role.PUBLISHED),
            paragraphs=tuple(self._all(pairs, Role.PARAGRAPH, "paragraph")),
        )

    def _all(self, pairs: Iterable[_Pair], role: Role, name: str) -> Iterator[str]:
        """The values of the field NAME in page order, from lines of ROLE and from signs that name it."""
        for block, label in pairs:
            if label.values is None:
                if label.role is role:
                    yield block.text
            elif label.values.get(name):
                yield label.values[name]

    def _actions(self, pairs: Iterable[_Pair]) -> list[str]:
        return [block.text for block, label in pairs if label.role is Role.ACTION]

    def _time(self, pairs: list[_Pair], role: Role) -> Timestamp | None:
        """The first time of ROLE; a day and a clock on neighbouring lines are one time."""
        dated = [pair for pair in pairs if pair[1].role is role or (pair[1].values and role in pair[1].values)]
        if not dated:
            return None
        # A clock or a label alone may stand above the line that says the day.
        at = next((number for number, pair in enumerate(dated) if _says_day(_written(pair, role))), 0)
        dated = dated[at:]
        first, *others = [_written(pair, role) for pair in dated[:2]]
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

    def _prefix(self) -> Timestamp | None:
        return None if self.page.prefix is None else Timestamp.fromisoformat(self.page.prefix)

    def _authors(self, head: list[_Pair], language: str | None) -> tuple[str, ...]:
        authors: list[str] = []
        for pair in head:
            named = list(self._all([pair], Role.BYLINE, "authors"))
            authors += [name for text in named for name in authors_of(text, language, self.source)]
            if pair[1].role is Role.BYLINE and not named:
                self._say(Code.BYLINE_WITHOUT_NAME, "a byline's label without a name", pair[0])
        return tuple(dict.fromkeys(authors))

    def _language(self, title: str | None, paragraphs: tuple[str, ...], items: list[Item]) -> str | None:
        """The language of title and text; of the lists where there is none; else the source's."""
        own = [title, *paragraphs]
        listed = [text for item in items for text in (item.title, *item.paragraphs)]
        for texts in (own, listed, [block.text for block, _ in self.pairs]):
            language = language_of("\n".join(filter(None, texts)))
            if language:
                return language
        return self.source.language

    def _lines(self) -> tuple[Line, ...]:
        ends = self.page.ends
        zone = self.pairs[0][1].zone if self.pairs else Zone.MAIN
        what: list[tuple[Zone, Role, int | None]] = []
        for block, label in self.pairs:
            what += [(zone, Role.BLANK, None)] * (block.first - len(what))
            zone = label.zone
            what += [(zone, label.role, label.item)] * (block.end - block.first)
        what += [(zone, Role.BLANK, None)] * (len(ends) - len(what))
        return tuple(Line(start, end, *one) for start, end, one in zip((0, *ends), ends, what, strict=False))

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


def _written(pair: _Pair, name: str) -> dates.Written | None:
    """The date that PAIR says in the field NAME, if it says one there."""
    block, label = pair
    if label.values is None:
        return block.date if label.role == name else None
    return dates.read(label.values[name]) if label.values.get(name) else None


def _says_day(written: dates.Written | None) -> bool:
    return written is not None and (written.is_full or written.ago is not None)


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
