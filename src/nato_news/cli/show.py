"""Show: a document in the terminal, beside the page's own lines.

What lives here: how lines, fields and diagnostics look. All that colours say is said in words too.
"""

from collections.abc import Iterator

import attrs
from rich.console import Console
from rich.text import Text

from nato_news.cli.printable import printable
from nato_news.cli.terminal import console
from nato_news.document import Diagnostic, Document, Item, Line
from nato_news.vocabulary import Role, Zone

_STYLES = {
    Role.TITLE: "bold green",
    Role.SUBTITLE: "green",
    Role.HIGHLIGHT: "green",
    Role.HEADING: "bold",
    Role.PUBLISHED: "bold cyan",
    Role.UPDATED: "cyan",
    Role.EVENT: "cyan",
    Role.SITE: "blue",
    Role.SECTION: "blue",
    Role.TAGS: "blue",
    Role.BYLINE: "magenta",
    Role.CREDIT: "magenta",
    Role.LABEL: "magenta",
    Role.LANDMARK: "bold yellow",
    Role.PARAGRAPH: "",
    Role.OTHER: "red",
}
_REST = "dim"
_DOUBT = "bold red"
_ZONE = max(len(zone) for zone in Zone)
_ROLE = max(len(role) for role in Role)
_ITEM = 3
_GUTTER = _ZONE + _ROLE + _ITEM + 5  # two blanks, and " │ "
_LISTS = ("items", "related", "trending", "latest")
_FIELD = 11


def show_document(document: Document, text: str) -> None:
    """Print DOCUMENT, the reading of TEXT: the lines of the page, then the fields found."""
    out = console()
    out.print(Text(f"{document.source}/{document.layout}  {document.kind}  fit {document.fit:.2f}", style="bold"))
    doubts = sorted(document.diagnostics, key=lambda one: one.start)
    for line in document.lines:
        _print_line(out, line, text[line.start : line.end])
        while doubts and doubts[0].start < line.end:
            _print_doubt(out, doubts.pop(0))
    for doubt in doubts:
        _print_doubt(out, doubt)
    out.print()
    for name, value in _fields(document):
        row = Text(f"{name:{_FIELD}} ", style="bold")
        _print(out, row, Text(printable(value)), _FIELD + 1)


def _print_line(out: Console, line: Line, content: str) -> None:
    """A line of the page, behind a gutter that says what it is."""
    item = "" if line.item is None else str(line.item)
    gutter = Text(f"{line.zone:{_ZONE}} {line.role:{_ROLE}} {item:>{_ITEM}} │ ", style="dim")
    _print(out, gutter, Text(printable(content), style=_STYLES.get(line.role, _REST)), _GUTTER)


def _print_doubt(out: Console, doubt: Diagnostic) -> None:
    gutter = Text(f"{'':{_ZONE + _ROLE + _ITEM}} ▲ │ ", style=_DOUBT)
    _print(out, gutter, Text(printable(f"{doubt.code}: {doubt.message}"), style=_DOUBT), _GUTTER)


def _print(out: Console, gutter: Text, content: Text, indent: int) -> None:
    """GUTTER and CONTENT, on a terminal wrapped behind it; elsewhere a line stays a line, for `grep`."""
    room = out.width - indent
    if not out.is_terminal or room < 20 or content.cell_len <= room:
        out.print(gutter + content, soft_wrap=True)
        return
    for part in content.wrap(out, room):
        out.print(gutter + part, soft_wrap=True)
        gutter = Text(" " * (indent - 2) + "│ " if "│" in gutter.plain else " " * indent, style=gutter.style)


def _fields(document: Document) -> Iterator[tuple[str, str]]:
    """The fields that were found, as people read them."""
    data = document.to_dict()
    for name in attrs.fields_dict(Document):
        value = data.get(name)
        if name in _LISTS:
            for index, item in enumerate(getattr(document, name)):
                yield f"{name} {index}", _item(item)
        elif name == "paragraphs" and value:
            yield name, str(len(value))
        elif name not in ("lines", "diagnostics", "text", "fit", "source", "layout", "kind") and value:
            yield name, ", ".join(value) if isinstance(value, list) else str(value)


def _item(item: Item) -> str:
    parts = (item.published and item.published.isoformat(), item.label, item.title, item.subtitle)
    return "  ".join(part for part in parts if part) or "(without a title)"
