"""Outputs: the formats in which documents are written, as pure functions to bytes.

What lives here runs in the worker processes: what they send back is ready to be written.
"""

import csv
import io
import json
from collections.abc import Iterable, Sequence
from enum import StrEnum
from typing import Any

import attrs

from nato_news.document import Document

INPUT = "input"
BODY = "body"


class Format(StrEnum):
    """How documents are written."""

    JSONL = "jsonl"
    """One JSON object a line."""
    JSON = "json"
    """One JSON array, indented."""
    CSV = "csv"
    """A heading, and a row for each document."""
    MARKDOWN = "markdown"
    """Markdown with YAML front matter, a document after the other."""
    JSONLD = "jsonld"
    """One JSON array of schema.org objects, one a line."""


# What stands before the first document, between two, and after the last.
_FRAMES = {
    Format.JSONL: ("", "", ""),
    Format.JSON: ("[\n", ",\n", "\n]\n"),
    Format.JSONLD: ("[\n", ",\n", "\n]\n"),
    Format.MARKDOWN: ("", "\n", ""),
}


def fields_of(form: Format) -> tuple[str, ...]:
    """The fields that can be chosen in FORM; none where documents are written whole."""
    if form is Format.CSV:
        from nato_news.export import COLUMNS

        return (INPUT, *COLUMNS, BODY)
    if form in (Format.JSON, Format.JSONL):
        return (INPUT, *(name for name in attrs.fields_dict(Document) if name != "text"), BODY)
    return ()


@attrs.frozen
class Shape:
    """A format, and which fields of it are wanted."""

    form: Format = Format.JSONL
    fields: tuple[str, ...] | None = None
    """Their names in the order wanted, or `None` for the format's own."""

    @property
    def head(self) -> bytes:
        """What stands before the first document."""
        if self.form is not Format.CSV:
            return _FRAMES[self.form][0].encode()
        return _bytes(_csv(self._columns()))

    @property
    def between(self) -> bytes:
        """What stands between two documents."""
        return b"" if self.form is Format.CSV else _FRAMES[self.form][1].encode()

    @property
    def tail(self) -> bytes:
        """What stands after the last document."""
        return b"" if self.form is Format.CSV else _FRAMES[self.form][2].encode()

    def documents(self, documents: Iterable[tuple[str, Document]]) -> bytes:
        """DOCUMENTS, each with its input's name, as they are written one after the other."""
        return self.between.join(_bytes(self._document(name, document)) for name, document in documents)

    def _document(self, name: str, document: Document) -> str:
        if self.form is Format.CSV:
            from nato_news.export import row

            cells = {INPUT: name, BODY: document.body, **row(document)}
            return _csv([cells[column] for column in self._columns()])
        if self.form is Format.MARKDOWN:
            from nato_news.export import markdown

            return markdown(document).rstrip("\n") + "\n"
        if self.form is Format.JSONLD:
            return json.dumps(_jsonld(document), ensure_ascii=False)
        chosen = self._chosen(name, document)
        if self.form is Format.JSON:
            return json.dumps(chosen, ensure_ascii=False, indent=2)
        return json.dumps(chosen, ensure_ascii=False) + "\n"

    def _chosen(self, name: str, document: Document) -> dict[str, Any]:
        data = document.to_dict()
        if self.fields is None:
            return data
        extra = {INPUT: name, BODY: document.body}
        return {field: extra[field] if field in extra else data[field] for field in self.fields}

    def _columns(self) -> Sequence[str]:
        from nato_news.export import COLUMNS

        return self.fields or COLUMNS


def _jsonld(document: Document) -> dict[str, Any]:
    from nato_news.export import jsonld
    from nato_news.registry import sources

    return jsonld(document, source={source.id: source for source in sources()}[document.source])


def _csv(cells: Iterable[str]) -> str:
    line = io.StringIO()
    csv.writer(line, lineterminator="\n").writerow(cells)
    return line.getvalue()


def _bytes(text: str) -> bytes:
    """TEXT as UTF-8; a lone surrogate, which has no UTF-8, as JSON would escape it."""
    return text.encode("utf-8", "backslashreplace")
