"""Read news pages of which only the plain text is left: `parse(text) -> Document`."""

from nato_news.document import Diagnostic, Document, Item, Line
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
