"""Read news pages of which only the plain text is left: `parse(text) -> Document`."""

from nato_news.dates import FoundDate, find_dates, parse_date
from nato_news.document import Diagnostic, Document, Item, Line
from nato_news.errors import NatoNewsError
from nato_news.layout import Layout, Part, Sign
from nato_news.parser import Parser
from nato_news.registry import (
    Candidate,
    Registry,
    detect,
    parse,
    parse_file,
    register,
    sources,
    strip_boilerplate,
)
from nato_news.source import Source
from nato_news.timestamp import Timestamp
from nato_news.vocabulary import Code, Kind, Precision, Role, Zone, ZoneOrigin

__version__ = "0.1.0"

__all__ = [
    "Candidate",
    "Code",
    "Diagnostic",
    "Document",
    "FoundDate",
    "Item",
    "Kind",
    "Layout",
    "Line",
    "NatoNewsError",
    "Parser",
    "Part",
    "Precision",
    "Registry",
    "Role",
    "Sign",
    "Source",
    "Timestamp",
    "Zone",
    "ZoneOrigin",
    "detect",
    "find_dates",
    "parse",
    "parse_date",
    "parse_file",
    "register",
    "sources",
    "strip_boilerplate",
]
