"""The built-in parsers: one module a source, data that reads like the pages."""

from nato_news.parsers.blog import BlogParser
from nato_news.parsers.caliber_az import CaliberAzParser
from nato_news.parsers.interfax_ukraine import InterfaxUkraineParser
from nato_news.parsers.nato import NatoParser

__all__ = ["BlogParser", "CaliberAzParser", "InterfaxUkraineParser", "NatoParser"]
