"""The formats that people use: pure functions of a document, and nothing that reads a page.

Each function gives a value and writes nothing: where it goes is the caller's business.
"""

from nato_news.export.commonmark import markdown
from nato_news.export.schema_org import jsonld
from nato_news.export.table import COLUMNS, row
from nato_news.export.text import plain

__all__ = ["COLUMNS", "jsonld", "markdown", "plain", "row"]
