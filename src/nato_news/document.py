"""Document: what a page says, typed and immutable, and its JSON form.

Frozen value classes live here and the two conversions that undo each other, `to_dict` and
`from_dict`. Nothing here knows how a page is read.
"""

import json
from collections.abc import Callable, Iterator, Mapping
from typing import Any, Self, TypeVar

import attrs

from nato_news.errors import DocumentFormatError
from nato_news.folding import fold, without_bullet
from nato_news.timestamp import Timestamp
from nato_news.vocabulary import Code, Kind, Role, Zone

T = TypeVar("T")


@attrs.frozen
class Line:
    """One physical line of the page, as `str.splitlines` cuts it, and what it is."""

    start: int
    """Offset of its first character in the input, counted in characters from 0."""
    end: int
    """Offset behind its last character, the line ending included; the next line starts here."""
    zone: Zone
    """The zone it stands in; a blank line belongs to the zone above it."""
    role: Role
    """What it is in that zone."""
    item: int | None = None
    """Index, from 0, of the item of its zone that it belongs to, or `None`."""


@attrs.frozen
class Item:
    """One entry of a list on the page: of a digest, a listing, or a list beside an article."""

    title: str | None = None
    """Its title, without a label or a subtitle that stands on the same line."""
    subtitle: str | None = None
    """Its subtitle."""
    label: str | None = None
    """An upper-case label as printed, such as `PHOTO/VIDEO`."""
    media: tuple[str, ...] = ()
    """What the entry shows besides text, sorted, out of `photo` and `video`."""
    published: Timestamp | None = None
    """Its own date, from its own line."""
    paragraphs: tuple[str, ...] = ()
    """Its summary or text."""


@attrs.frozen
class Diagnostic:
    """Why something is missing or doubtful."""

    code: Code
    """What it is about; a closed list."""
    message: str
    """The same in a sentence for people; its wording may change."""
    start: int
    """Offset in the input where the doubtful text starts, in characters."""
    end: int
    """Offset behind it; equal to `start` where something is missing."""


@attrs.frozen(repr=False)
class Document:
    """A news page, read.

    Every value stands in the page (white space and Unicode composition aside); what was not found is
    `None` or empty. The fields are in the order of `to_dict()`.
    """

    source: str
    """Id of the source whose parser read the page; `blog` where no source's layout fits."""
    layout: str
    """Name of the layout that the page has."""
    kind: Kind
    """What sort of page it is."""
    language: str | None = None
    """BCP 47 tag of the language that title and text are in, or `None` if it cannot be told."""
    url: str | None = None
    """The address that the caller gave."""
    title: str | None = None
    """The page's title, without a label or a subtitle that stands on the same line."""
    subtitle: str | None = None
    """The line under the title that is neither date nor byline, or what is glued to the title."""
    section: str | None = None
    """The rubric as printed."""
    label: str | None = None
    """An upper-case label beside the title, as printed."""
    media: tuple[str, ...] = ()
    """What that label says, sorted, out of `photo` and `video`."""
    published: Timestamp | None = None
    """When it was published, from the page's own header or, failing that, a corpus prefix."""
    updated: Timestamp | None = None
    """When it was last changed, if the page says so."""
    event: Timestamp | None = None
    """When the announced event takes place."""
    authors: tuple[str, ...] = ()
    """People and desks named in a byline."""
    tags: tuple[str, ...] = ()
    """Tags in their order, without `#`."""
    paragraphs: tuple[str, ...] = ()
    """The main text's paragraphs in order; headings inside it are lines, and part of `body`."""
    items: tuple[Item, ...] = ()
    """What a digest or a listing is made of."""
    related: tuple[Item, ...] = ()
    """The list of related pages."""
    trending: tuple[Item, ...] = ()
    """The list of most read pages."""
    latest: tuple[Item, ...] = ()
    """The list of latest pages."""
    lines: tuple[Line, ...] = ()
    """Every physical line of the input, in order and without a gap."""
    fit: float = 0.0
    """Share, 0 to 1, of the lines that are not blank which the layout explains."""
    diagnostics: tuple[Diagnostic, ...] = ()
    """What is missing or doubtful, in the order of the page."""
    text: str | None = attrs.field(default=None, eq=False, repr=False, metadata={"outside": True})
    """The input itself, or `None` on a document restored without it."""

    @property
    def body(self) -> str:
        """The main zone's headings and paragraphs, one a line; of a digest or a listing, its items.

        Headings are read from `text`: a document restored without it has none in its body.
        """
        if self.kind in (Kind.DIGEST, Kind.LISTING):
            parts = [part for item in self.items for part in (item.title, *item.paragraphs) if part]
            return "\n".join([*parts, *self.paragraphs])
        headings = list(self.headings())
        out: list[str] = []
        for index, paragraph in enumerate(self.paragraphs):
            while headings and headings[0][0] <= index:
                out.append(headings.pop(0)[1])
            out.append(paragraph)
        return "\n".join(out + [heading for _, heading in headings])

    def headings(self) -> Iterator[tuple[int, str]]:
        """Each heading with the number of paragraphs above it.

        On a page whose lines are wrapped there are more paragraph lines than paragraphs; then a run of
        neighbouring lines is one paragraph or one heading.
        """
        if self.text is None:
            return
        texts = [line for line in self.lines if line.zone is Zone.MAIN and line.role is Role.PARAGRAPH]
        wrapped = len(texts) > len(self.paragraphs)
        above, before, heading = 0, Role.BLANK, ""
        for line in self.lines:
            role = line.role if line.zone is Zone.MAIN else Role.OTHER
            goes_on = wrapped and role is before
            if heading and not (goes_on and role is Role.HEADING):
                yield above, heading
                heading = ""
            if role is Role.HEADING:
                heading = f"{heading} {without_bullet(fold(self.text[line.start : line.end]))}".strip()
            elif role is Role.PARAGRAPH and not goes_on:
                above += 1
            before = role
        if heading:
            yield above, heading

    def to_dict(self) -> dict[str, Any]:
        """The public, stable, JSON-ready form; its JSON Schema is docs/document.schema.json."""
        return {name: _plain(getattr(self, name)) for name in _FIELDS}

    def to_json(self) -> str:
        """`to_dict()` as one line of JSON, characters kept as they are."""
        return json.dumps(self.to_dict(), ensure_ascii=False)

    @classmethod
    def from_dict(cls, data: Mapping[str, Any], text: str | None = None) -> Self:
        """The document that `to_dict` wrote as DATA, so that `from_dict(d).to_dict() == d`.

        Args:
            data: the whole form; nothing may be left out and nothing added.
            text: the page, if it is to be had; it gives `text` and the headings of `body` back.

        Raises:
            DocumentFormatError: DATA is not that form; the message says where.
        """
        _check_keys(data, _FIELDS, "document")
        try:
            return cls(**{name: _READERS.get(name, _same)(data[name]) for name in _FIELDS}, text=text)
        except (ValueError, TypeError, KeyError) as error:
            raise DocumentFormatError(f"not the form of Document.to_dict(): {error}") from error

    def _repr_html_(self) -> str:
        """The page beside the document, as notebooks show it; without `text`, what is there."""
        from nato_news.view import html_frame  # noqa: PLC0415

        return html_frame(self.to_dict(), self.text)

    def __repr__(self) -> str:
        title = self.title if self.title is None or len(self.title) <= 60 else self.title[:59] + "…"
        published = self.published and self.published.isoformat()
        return (
            f"<Document {self.source}/{self.layout} {self.kind.value} title={title!r} published={published!r} "
            f"paragraphs={len(self.paragraphs)} items={len(self.items)} lines={len(self.lines)} fit={self.fit:.2f}>"
        )


_FIELDS = tuple(field.name for field in attrs.fields(Document) if not field.metadata.get("outside"))


def _plain(value: Any) -> Any:
    """VALUE as JSON has it."""
    if isinstance(value, tuple):
        return [_plain(part) for part in value]
    if isinstance(value, Timestamp):
        return value.isoformat()
    if isinstance(value, Code | Kind | Role | Zone):
        return value.value
    if attrs.has(type(value)):
        return {name: _plain(getattr(value, name)) for name in _names(type(value))}
    return value


def _names(cls: type) -> tuple[str, ...]:
    return tuple(attribute.name for attribute in attrs.fields(cls))


def _check_keys(data: Any, names: tuple[str, ...], what: str) -> None:
    if not isinstance(data, Mapping):
        raise DocumentFormatError(f"a {what} is a mapping, not {type(data).__name__}")
    if set(data) != set(names):
        missing, surplus = sorted(set(names) - set(data)), sorted(map(str, set(data) - set(names)))
        raise DocumentFormatError(f"a {what} has other keys: missing {missing}, surplus {surplus}")


def _same(value: Any) -> Any:
    return value


def _strings(value: Any) -> tuple[str, ...]:
    if not isinstance(value, list) or not all(isinstance(part, str) for part in value):
        raise TypeError(f"a list of strings belongs here, not {value!r:.60}")
    return tuple(value)


def _time(value: Any) -> Timestamp | None:
    return None if value is None else Timestamp.fromisoformat(value)


def _list_of(cls: type[T], **readers: Callable[[Any], Any]) -> Callable[[Any], tuple[T, ...]]:
    """A reader of a list of CLS, whose fields READERS read."""

    def read(value: Any) -> tuple[T, ...]:
        for part in value:
            _check_keys(part, _names(cls), cls.__name__)
        return tuple(cls(**{name: readers.get(name, _same)(part[name]) for name in part}) for part in value)

    return read


_ITEMS = _list_of(Item, media=_strings, published=_time, paragraphs=_strings)
_READERS: dict[str, Callable[[Any], Any]] = {
    "kind": Kind,
    "media": _strings,
    "published": _time,
    "updated": _time,
    "event": _time,
    "authors": _strings,
    "tags": _strings,
    "paragraphs": _strings,
    "items": _ITEMS,
    "related": _ITEMS,
    "trending": _ITEMS,
    "latest": _ITEMS,
    "lines": _list_of(Line, zone=Zone, role=Role),
    "diagnostics": _list_of(Diagnostic, code=Code),
}
