"""Table rows: a document as the cells of one CSV row.

What lives here: the columns, how a value becomes a cell, and how a cell is kept from being a formula.
How rows become a file is `csv`'s business.
"""

import json
from typing import Any

import regex

from nato_news.document import Document

COLUMNS: tuple[str, ...] = (
    "source",
    "layout",
    "kind",
    "language",
    "url",
    "title",
    "subtitle",
    "section",
    "label",
    "media",
    "published",
    "updated",
    "event",
    "authors",
    "tags",
    "paragraphs",
    "items",
    "related",
    "trending",
    "latest",
    "fit",
)
"""The columns in their order: the fields of `to_dict()` but `lines` and `diagnostics`, which are about the
characters of a text that a table does not have. A new column is added at the end."""

# What spreadsheets take for the start of a formula, as OWASP lists it, behind any apostrophes: a cell that
# has some already gets one more, so that taking one off gives the value back.
_FORMULA = regex.compile("'*[=+\\-@\t\r\n\0＝＋－＠]")


def row(document: Document) -> dict[str, str]:
    r"""The document as one row of a table, a string for each of `COLUMNS`.

    - Nothing (`None`, or an empty list) is the empty string, and a number is written as Python writes it.
    - A list of strings has one a line, so `cell.split("\n")` gives it back. White space inside such a string
      is written as single spaces, as `parse` has it.
    - `items`, `related`, `trending` and `latest` are JSON, as in `to_dict()`.
    - A cell that a spreadsheet would run as a formula, because it starts with `=`, `+`, `-` or `@` (wide forms
      and control characters included), has an apostrophe in front. A cell that starts with apostrophes and
      then one of these gets one more; so taking one off wherever `'+[=+\-@\t\r\n\0＝＋－＠]` matches a
      cell's start gives every value back.
    """
    data = document.to_dict()
    return {column: _harmless(_cell(data[column])) for column in COLUMNS}


def _cell(value: Any) -> str:
    if value is None:
        return ""
    if not isinstance(value, list):
        return str(value)
    if value and isinstance(value[0], dict):
        return json.dumps(value, ensure_ascii=False)
    return "\n".join(" ".join(text.split()) for text in value)


def _harmless(cell: str) -> str:
    return f"'{cell}" if _FORMULA.match(cell) else cell
