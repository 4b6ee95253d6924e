"""Parser classes: registration, what signs and evidence do, and the two methods to override."""

from pathlib import Path

import attrs
import pytest

import nato_news
from nato_news import Document, Layout, Parser, Registry, Source, errors
from nato_news.labelling import Labelled
from nato_news.layout import Sign, footer, main, related
from nato_news.page import Page

HERALD_PAGE = """\
Politics

Council votes to keep the ferry running

By Ann Lee and Tom Fox

3 June 2024 14:05

The council voted on Monday to keep the ferry running for another year.

It carried 41,000 passengers last season.

Topics: ferries, councils

More from the Herald

Harbour wall repaired

1 June 2024

Library opens on Sundays
"""


class ExampleHeraldParser(nato_news.Parser):
    """The Example Herald's article pages."""

    source = Source(
        "example-herald", name="The Example Herald", domain="herald.example", timezone="Europe/London", language="en"
    )
    layouts = (
        Layout(
            "article",
            signs={"byline": r"By (?P<authors>.+)", "tags": r"Topics: (?P<tags>.+)"},
            parts=(
                main(head="section title byline published paragraph+ tags?"),
                related(opens="More from the Herald", each="title published?"),
            ),
        ),
    )


def test_a_sign_may_refer_to_its_own_groups_by_number() -> None:
    class Twice(ExampleHeraldParser):
        layouts = (
            Layout(
                "article",
                signs={"tags": r"Topics: (?P<tags>.+)", "notice": (r"(\w+), \1!", r"(Read) (more), \2!")},
                parts=(main(head="title (notice | paragraph)+ tags?"),),
            ),
        )

    page = (
        "Ferry runs on\n\nVote, vote!\n\nVote, Vote!\n\nRead more, more!\n\nIt runs on for a year.\n\nTopics: ferries\n"
    )
    labels = [line.role for line in Registry([Twice]).parse(page, source="example-herald").lines]
    assert [labels[number] for number in (4, 6)] == ["notice", "notice"]
    assert labels[2] != "notice"


def test_a_bullet_is_no_surprise_in_a_list() -> None:
    class Listed(ExampleHeraldParser):
        layouts = (
            Layout(
                "article",
                signs={"byline": r"By (?P<authors>.+)"},
                parts=(
                    main(head="section title byline published paragraph+"),
                    related(opens="More from the Herald", each="title published"),
                    main(head="paragraph*"),
                    footer(head="link+", signs={"link": ".+"}),
                ),
            ),
        )

    page = HERALD_PAGE.partition("Topics")[0] + "More from the Herald\n• Harbour wall repaired\n1 June 2024\n"
    document = Registry([Listed]).parse(page, source="example-herald")
    assert [item.title for item in document.related] == ["Harbour wall repaired"]
    assert len(document.paragraphs) == 2


def test_the_example_of_the_design_works() -> None:
    registry = Registry([ExampleHeraldParser])
    best = registry.detect(HERALD_PAGE)[0]
    assert (best.source, best.layout, best.cost) == ("example-herald", "article", 0)
    document = registry.parse(HERALD_PAGE)
    assert document.section == "Politics"
    assert document.title == "Council votes to keep the ferry running"
    assert document.authors == ("Ann Lee", "Tom Fox")
    assert str(document.published) == "2024-06-03T14:05+01:00"
    assert document.tags == ("ferries", "councils")
    assert len(document.paragraphs) == 2
    assert [item.title for item in document.related] == ["Harbour wall repaired", "Library opens on Sundays"]
    assert str(document.related[0].published) == "2024-06-01"
    assert document.fit == 1
    assert not document.diagnostics


def test_registered_by_the_decorator_it_is_found_by_every_function(monkeypatch: pytest.MonkeyPatch) -> None:
    from nato_news import registry

    own = Registry()
    monkeypatch.setattr(registry, "default", lambda: own)
    assert nato_news.register(ExampleHeraldParser) is ExampleHeraldParser
    assert nato_news.parse(HERALD_PAGE).source == "example-herald"
    assert nato_news.detect(HERALD_PAGE)[0].source == "example-herald"
    assert [source.id for source in nato_news.sources()] == ["example-herald", "blog"]


def test_no_built_in_source_takes_its_pages_or_the_reverse() -> None:
    assert nato_news.parse(HERALD_PAGE).source == "blog"


def test_an_id_belongs_to_one_parser() -> None:
    registry = Registry([ExampleHeraldParser])
    with pytest.raises(errors.ContractError, match="example-herald"):
        registry.register(ExampleHeraldParser)
    with pytest.raises(errors.ContractError, match="blog"):
        registry.register(type("Blog", (Parser,), {"source": Source("blog", name="Blog")}))
    with pytest.raises(errors.ContractError, match="no subclass"):
        registry.register(Parser)
    with pytest.raises(errors.ContractError, match="no subclass"):
        registry.register("parser")  # type: ignore[arg-type]


def test_finish_returns_a_changed_copy() -> None:
    class Shouting(ExampleHeraldParser):
        def finish(self, document: Document) -> Document:
            return attrs.evolve(document, title=(document.title or "").upper())

    assert Registry([Shouting]).parse(HERALD_PAGE).title == "COUNCIL VOTES TO KEEP THE FERRY RUNNING"


def test_label_can_be_overridden_and_is_then_asked_for_every_page() -> None:
    asked: list[Page] = []

    class Silent(ExampleHeraldParser):
        source = attrs.evolve(ExampleHeraldParser.source, id="silent")

        def label(self, page: Page, given: int | None = 0) -> tuple[Labelled, ...]:
            asked.append(page)
            return ()

    registry = Registry([Silent])
    assert registry.parse("x").source == "blog"
    assert len(asked) == 1
    with pytest.raises(errors.ContractError, match="silent"):
        registry.parse("x", source="silent")


def test_a_parser_without_layouts_reads_nothing() -> None:
    class Nothing(Parser):
        source = Source("nothing", name="Nothing")

    registry = Registry([Nothing])
    assert registry.parse("x").source == "blog"


def test_a_sign_whose_date_is_none_is_not_of_that_sign() -> None:
    class Dated(Parser):
        source = Source("dated", name="Dated")
        layouts = (
            Layout(
                "a",
                (main(head="title published? paragraph+"),),
                signs={"published": r"Issued on (?P<published>.+)"},
                needs=0,
            ),
        )

    registry = Registry([Dated])
    assert str(registry.parse("A title\nIssued on 3 June 2024\nSome text.").published) == "2024-06-03"
    document = registry.parse("A title\nIssued on good paper\nSome text.")
    assert document.published is None
    assert document.paragraphs == ("Issued on good paper", "Some text.")


def test_a_sign_of_a_reprint_rules_a_layout_out() -> None:
    class Agency(Parser):
        source = Source("agency", name="Agency")
        layouts = (
            Layout(
                "a",
                (main(head="site title (paragraph | other)+"),),
                signs={"site": Sign("The Agency", evidence=3), "other": Sign(r"Source: .+", evidence=-9)},
            ),
        )

    registry = Registry([Agency])
    assert registry.parse("The Agency\nA title\nSome text.").source == "agency"
    assert registry.parse("The Agency\nA title\nSome text.\nSource: The Agency").source == "blog"


def test_a_page_with_a_form_for_comments_is_a_copy_of_nato_s() -> None:
    speech = (Path(__file__).parent / "fixtures/nato/opinion-press-conference-2019.txt").read_text(encoding="utf-8")
    assert nato_news.parse(speech).source == "nato"
    assert nato_news.parse(f"{speech.rstrip()}\n\nLeave a Reply\n").source == "blog"
