"""The kit passes a good parser, and says in a sentence what is wrong with each bad one."""

import re
from collections.abc import Callable
from pathlib import Path

import attrs
import pytest

from conftest import SHIPPED
from nato_news import Document, Layout, Parser, Sign, Source
from nato_news.layout import main, related
from nato_news.parsers import CaliberAzParser, InterfaxUkraineParser, NatoParser
from nato_news.testing import AnnotatedPage, annotate, check_parser, save_annotation
from nato_news.testing.comparison import differences
from nato_news.testing.pages import built_in_pages
from test_parser import HERALD_PAGE, ExampleHeraldParser

WITHOUT_MARKS = "A title\n3 June 2024\nThe council voted on Monday.\n"


@pytest.mark.parametrize("parser", [InterfaxUkraineParser, CaliberAzParser, NatoParser])
def test_the_built_in_parsers_pass(parser: type[Parser]) -> None:
    check_parser(parser, SHIPPED / parser.source.id)


def test_a_parser_that_keeps_the_promises_passes() -> None:
    check_parser(ExampleHeraldParser, [HERALD_PAGE])


def test_pages_from_a_folder(tmp_path: Path) -> None:
    (tmp_path / "herald.txt").write_text(HERALD_PAGE)
    save_annotation(tmp_path / "herald.txt", annotate(HERALD_PAGE))
    check_parser(ExampleHeraldParser, tmp_path)
    check_parser(ExampleHeraldParser, str(tmp_path))


def test_a_page_that_only_its_address_tells_is_read_with_it() -> None:
    class Plain(Parser):
        source = Source("plain", name="Plain", domain="plain.example")
        layouts = (Layout("article", (main(head="title published paragraph+"),)),)

    check_parser(Plain, [AnnotatedPage("plain", WITHOUT_MARKS, {"url": "https://plain.example/1"})])
    with pytest.raises(AssertionError, match=r"page 1: it is taken by blog/generic; of its own layouts, 'article' has"):
        check_parser(Plain, [WITHOUT_MARKS])


def finishing(change: Callable[[Document], Document]) -> type[Parser]:
    """The Herald's parser, which finishes documents by CHANGE."""
    return type("Bad", (ExampleHeraldParser,), {"finish": lambda _, document: change(document)})


def raise_without_title(document: Document) -> Document:
    if document.title is None:
        raise KeyError("title")
    return document


def raise_without_line_feed(document: Document) -> Document:
    if document.tags and "\n" not in (document.text or ""):
        raise ValueError("no line feed")
    return document


def count_pages(document: Document, seen: list[int] = []) -> Document:  # noqa: B006 - that is the fault
    seen.append(0)
    return attrs.evolve(document, fit=1 / len(seen))


FAULTS: dict[str, tuple[Callable[[Document], Document], str]] = {
    "invented": (
        lambda document: attrs.evolve(document, section="News"),
        "page 1: 'News' stands nowhere in the page",
    ),
    "lossy": (
        lambda document: attrs.evolve(document, lines=document.lines[:-1]),
        "page 1: the lines, joined, are not the page",
    ),
    "not total": (raise_without_title, "a text: reading raised KeyError: 'title'; the page was ''"),
    "not total on a variation": (
        raise_without_line_feed,
        "page 1: reading raised ValueError: no line feed",
    ),
    "no document": (lambda document: document.title, "page 1: reading gave 'Council votes"),  # type: ignore[dict-item,return-value]
    "not the same each time": (count_pages, "page 1: the same page gave another document"),
    "not the same page": (
        lambda document: attrs.evolve(document, section=(document.text or "").partition("\n")[0]),
        "page 1: the same page with lone carriage returns is read otherwise: section is",
    ),
    "title lost with another line": (
        lambda document: document if document.tags else attrs.evolve(document, title=None),
        "page 1: without line 13, 'Topics: ferries, councils', the title is None, should be 'Council votes",
    ),
    "date lost with another line": (
        lambda document: document if document.authors else attrs.evolve(document, published=None),
        "page 1: without line 5, 'By Ann Lee and Tom Fox', the date is [], should be ['2024-06-03T14:05']",
    ),
}


@pytest.mark.parametrize("fault", FAULTS)
def test_a_parser_that_breaks_a_promise_is_told_which(fault: str) -> None:
    change, says = FAULTS[fault]
    with pytest.raises(AssertionError, match=re.escape(says)) as caught:
        check_parser(finishing(change), [HERALD_PAGE])
    assert str(caught.value).startswith("Bad does not keep what is promised:\n  ")


def test_of_many_faults_the_first_are_told() -> None:
    with pytest.raises(AssertionError) as caught:
        check_parser(finishing(lambda document: attrs.evolve(document, lines=())), [HERALD_PAGE])
    lines = str(caught.value).splitlines()
    assert len(lines) == 22
    assert re.fullmatch(r"  and \d+ more", lines[-1])


def test_a_time_that_the_page_does_not_say_is_an_invention() -> None:
    def earlier(document: Document) -> Document:
        day = document.related[0].published if document.related else None
        return attrs.evolve(document, event=day and type(day).fromisoformat("2019-06-01"))

    with pytest.raises(AssertionError, match="the page does not say the time 2019-06-01"):
        check_parser(finishing(earlier), [HERALD_PAGE])


def test_a_parser_that_takes_the_pages_of_others_is_told_whose() -> None:
    class Greedy(ExampleHeraldParser):
        source = Source("greedy", name="Greedy")
        layouts = (
            *ExampleHeraldParser.layouts,
            Layout(
                "other",
                (main(head="site? section? published title (paragraph | notice | tags)+"), related(opens="MORE ABOUT")),
                {
                    "site": Sign("Interfax-Ukraine", evidence=9),
                    "notice": r"\d+ min read",
                    "tags": r"Tags: (?P<tags>.+)",
                },
            ),
        )

    with pytest.raises(AssertionError, match=r"interfax-ukraine: its page .* is taken by Greedy, layout 'other', for"):
        check_parser(Greedy, [HERALD_PAGE])


def test_pages_that_others_take_are_told_whose() -> None:
    text = next(page.text for source, page in built_in_pages() if source == "interfax-ukraine")
    with pytest.raises(
        AssertionError, match="page 2: it is taken by interfax-ukraine/article; of its own layouts, 'art"
    ):
        check_parser(ExampleHeraldParser, [HERALD_PAGE, text])


def test_nothing_is_proved_by_no_pages(tmp_path: Path) -> None:
    for pages in ([], tmp_path):
        with pytest.raises(AssertionError, match="there are no pages to check it on"):
            check_parser(ExampleHeraldParser, pages)


def test_the_shipped_pages_are_small_and_one_for_each_layout() -> None:
    from nato_news import parse

    pages = list(built_in_pages())
    assert sum(len(page.text.encode()) for _, page in pages) < 20_000
    read = {(source, parse(page.text).source, parse(page.text).layout) for source, page in pages}
    layouts = {
        (parser.source.id, parser.source.id, layout.name)
        for parser in (NatoParser, InterfaxUkraineParser, CaliberAzParser)
        for layout in parser.layouts
    }
    assert read == layouts


@pytest.mark.parametrize(
    ("got", "want", "says"),
    [
        ("a  b", "a b", []),
        (None, "a", ["x is None, should be 'a'"]),
        (["a", "b"], ["a", "c"], ["x[1] is 'b', should be 'c'"]),
        (["new", "a", "b"], ["a", "b"], ["x[0] is 'new', should not be there"]),
        (["b"], ["a", "b"], ["x[0] is missing, should be 'a'"]),
        ([{"t": "a", "u": 1}], [{"t": "b", "u": 1}], ["x[0].t is 'a', should be 'b'"]),
        ([], None, ["x is [], should be None"]),
    ],
)
def test_differences_are_sentences(got: object, want: object, says: list[str]) -> None:
    assert list(differences("x", got, want)) == says
