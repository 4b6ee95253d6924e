"""The parser keeps what nato_news promises; the pages' fields are tested by the plug-in."""

from pathlib import Path

from example_herald import ExampleHeraldParser
from nato_news.testing import check_parser


def test_the_parser_keeps_the_promises() -> None:
    check_parser(ExampleHeraldParser, Path(__file__).parent / "pages")
