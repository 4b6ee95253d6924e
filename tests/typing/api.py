"""User code that must type-check under `mypy --strict`; it is never run."""

import datetime as dt
from pathlib import Path

import attrs

import nato_news
from nato_news import Candidate, Document, Item, Kind, Layout, Source, Timestamp
from nato_news.draft import Draft, draft_parser
from nato_news.export import jsonld, markdown, plain, row
from nato_news.layout import main, related
from nato_news.testing import annotate, check_parser, save_annotation
from nato_news.view import html_page

document: Document = nato_news.parse("text", url="https://example.org")
title: str | None = document.title
published: Timestamp | None = document.published
if published is not None:
    day: dt.date = published.date()
    moment: dt.datetime = published.datetime
kind: Kind = document.kind
items: tuple[Item, ...] = document.related
body: str = nato_news.strip_boilerplate("text")
candidates: tuple[Candidate, ...] = nato_news.detect("text")
sources: tuple[Source, ...] = nato_news.sources()
read: Document = nato_news.parse_file(Path("page.txt"), encoding="cp1251", source="nato")
restored: Document = Document.from_dict(document.to_dict(), text=document.text)


@nato_news.register
class HeraldParser(nato_news.Parser):
    """A source of one's own."""

    source = Source("herald", name="The Herald")
    layouts = (Layout("article", parts=(main(head="title paragraph+"), related(opens="More", each="title"))),)

    def finish(self, document: Document) -> Document:
        """A changed copy."""
        return attrs.evolve(document, section="News")


check_parser(HeraldParser, Path("tests/pages"))
check_parser(HeraldParser, ["A page"])
annotation: dict[str, object] = annotate("text", source="herald", url=None)
saved: Path = save_annotation("page.txt", annotation)
drafted: Draft = draft_parser(["A page"], name="The Herald")
linked: dict[str, object] = jsonld(document, source=sources[0])
texts: tuple[str, str, str] = (markdown(document), plain(document), html_page(document.to_dict(), document.text))
cells: dict[str, str] = row(document)
