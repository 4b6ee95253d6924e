"""The built-in sources: one module each, data that reads like the pages."""

from nato_news.sources.blog import BlogParser
from nato_news.sources.caliber_az import CaliberAzParser
from nato_news.sources.interfax_ukraine import InterfaxUkraineParser
from nato_news.sources.nato import NatoParser

__all__ = ["BlogParser", "CaliberAzParser", "InterfaxUkraineParser", "NatoParser"]
