"""The Example Herald's article pages: an invented newspaper."""

from nato_news import Layout, Parser, Sign, Source
from nato_news.layout import main, related

_SIGNS = {
    "site": Sign("The Example Herald", evidence=3),
    "byline": r"By (?P<authors>.+)",
    "tags": r"Topics: (?P<tags>.+)",
}
_STORY = main(head="site section title byline? published paragraph+ tags?")
_MORE = related(opens="More from the Herald", each="title published?")


class ExampleHeraldParser(Parser):
    """Reads pages of herald.example."""

    source = Source("example-herald", "The Example Herald", "herald.example", "Europe/London", "en")
    layouts = (Layout("article", parts=(_STORY, _MORE), signs=_SIGNS),)
