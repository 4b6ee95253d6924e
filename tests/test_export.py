"""Exports: every field comes out where its format has a place for it, and nothing of the page becomes markup."""

import csv
import io
import json
from pathlib import Path
from typing import Any

import attrs
import jsonschema
import pytest
import regex
import yaml
from hypothesis import example, given
from hypothesis import strategies as st
from markdown_it import MarkdownIt
from markdown_it.token import Token
from pyld import jsonld as processor

import nato_news
from conftest import AnnotatedPage, page
from nato_news import Document, Item, Kind, Source, Timestamp
from nato_news.export import COLUMNS, jsonld, markdown, plain, row

SCHEMA = json.loads((Path(__file__).parents[1] / "docs" / "jsonld.schema.json").read_text(encoding="utf-8"))
VALIDATOR = jsonschema.Draft202012Validator(SCHEMA)
SOURCE = Source("herald", name="The Herald", domain="herald.example")
LISTS = (Kind.DIGEST, Kind.LISTING)

# Texts as a page has them, and pieces that CommonMark, HTML, YAML or a spreadsheet would act on.
PIECES = [
    *("#", "##", "-", "---", "+", "*", "***", "1.", "2)", "> ", "    ", "\t", "```", "~~~", "`", "~~", "|", "=", "==="),
    *("[a](b)", "![a](b)", "[a]: b", "<b>", "<!--", "<script>alert(1)</script>", "<http://a.example>", "&amp;", "&"),
    *("\\", "_a_", "__a__", "**a**", "a", "A b.", "'", '"', "@", "no", "null", "2024-01-01", "{a: b}", "é", "Ж"),
    *("=1+1", "'=1", "＝1", "😀", "\u202e", "\u200b", "\x7f", "\x85", "\u2028", "\ufeff", "\ufffe", "\0", ": ", " #"),
]
texts = st.lists(st.sampled_from(PIECES) | st.text(max_size=6), max_size=6).map("".join)
folded = texts.map(lambda text: " ".join(text.split()))
filled = folded.filter(bool)
optional = st.none() | filled
several = st.lists(filled, max_size=3).map(tuple)
media = st.sampled_from([(), ("photo",), ("photo", "video")])
times = st.none() | st.sampled_from(
    [
        "2022",
        "2022-04",
        "2014-08-29",
        "0987-01-02",
        "2025-06-23T20:35",
        "2025-06-23T20:35+03:00",
        "2025-06-23T20:35:09Z",
    ]
).map(lambda text: Timestamp.fromisoformat(text.replace("Z", "+00:00")))
items = st.lists(
    st.builds(
        Item, title=optional, subtitle=optional, label=optional, media=media, published=times, paragraphs=several
    ),
    max_size=2,
).map(tuple)
documents = st.builds(
    Document,
    source=st.sampled_from(["blog", "nato"]),
    layout=filled,
    kind=st.sampled_from(Kind),
    language=st.sampled_from([None, "en", "no"]),
    url=optional,
    title=optional,
    subtitle=optional,
    section=optional,
    label=optional,
    media=media,
    published=times,
    updated=times,
    event=times,
    authors=several,
    tags=several,
    paragraphs=several,
    items=items,
    related=items,
    fit=st.floats(0, 1),
)


def parsed(annotated: AnnotatedPage) -> Document:
    return nato_news.parse(annotated.text, url="https://herald.example/a")


# --- JSON-LD


def expanded(data: dict[str, Any]) -> Any:
    """DATA as a JSON-LD processor reads it, with what it needs of schema.org's context, without the network."""
    context = {
        "@vocab": "http://schema.org/",
        **{name: {"@type": "@id"} for name in ("url", "mainEntityOfPage")},
        **{name: {"@type": "Date"} for name in ("datePublished", "dateModified", "startDate")},
    }

    def load(url: str, _options: dict[str, Any]) -> dict[str, Any]:
        assert url == "https://schema.org"
        return {"contextUrl": None, "documentUrl": url, "document": {"@context": context}}

    return processor.expand(data, {"documentLoader": load})


def count(data: Any) -> int:
    """How many values DATA has that are no objects or lists."""
    if isinstance(data, dict):
        return sum(count(value) for key, value in data.items() if key not in ("@context", "@type"))
    return sum(map(count, data)) if isinstance(data, list) else 1


def check_jsonld(document: Document) -> dict[str, Any]:
    data = jsonld(document, source=SOURCE)
    VALIDATOR.validate(data)
    assert json.loads(json.dumps(data)) == data
    return data


def test_every_fixture_is_valid_jsonld(annotated: AnnotatedPage) -> None:
    data = check_jsonld(parsed(annotated))
    (thing,) = expanded(data)
    assert thing["@type"] == [f"http://schema.org/{data['@type']}"]
    written = json.dumps(thing, ensure_ascii=False)
    assert all(key.startswith("http://schema.org/") for key in regex.findall(r'"([^"@\\]+)":', written))
    reread = regex.sub(r'"@type": "[^"]+", ', "", written)
    assert count(json.loads(reread)) == count(data)


@given(documents)
def test_every_document_is_valid_jsonld(document: Document) -> None:
    check_jsonld(document)


def test_the_schema_refuses_what_is_not_so() -> None:
    VALIDATOR.check_schema(SCHEMA)
    data = jsonld(nato_news.parse(page("ib-heat-pumps-2025").text))
    for change in ({"datePublished": "yesterday"}, {"keywords": []}, {"headline": ""}, {"startDate": "2024"}):
        with pytest.raises(jsonschema.ValidationError):
            VALIDATOR.validate(data | change)


@pytest.mark.parametrize(
    ("name", "outer", "inner"),
    [
        ("ib-heat-pumps-2025", "NewsArticle", None),
        ("opinion-ru-2019", "NewsArticle", None),
        ("ie-announcement-uk-2025", "Event", "NewsArticle"),
        ("digest-2024-update", "ItemList", "CollectionPage"),
        ("list-2025-releases", "ItemList", "CollectionPage"),
    ],
)
def test_each_kind_has_its_type(name: str, outer: str, inner: str | None) -> None:
    data = jsonld(nato_news.parse(page(name).text))
    assert data["@type"] == outer
    assert data.get("mainEntityOfPage", {}).get("@type") == inner


def test_an_unknown_page_is_a_blog_posting() -> None:
    document = nato_news.parse("Ferries\n\nThe ferry runs again on Monday, the council said after a long meeting.")
    assert document.source == "blog"
    assert jsonld(document)["@type"] == "BlogPosting"
    listing = attrs.evolve(document, kind=Kind.LISTING, items=(Item(title="Ferries"),))
    assert jsonld(listing)["itemListElement"] == [
        {"@type": "ListItem", "position": 1, "item": {"@type": "BlogPosting", "headline": "Ferries"}}
    ]


def test_jsonld_of_an_article_in_full() -> None:
    document = Document(
        "herald",
        "article",
        Kind.TRANSCRIPT,
        language="en",
        url="https://herald.example/a",
        title="Title",
        subtitle="Subtitle",
        section="News",
        published=Timestamp.fromisoformat("2022-04"),
        updated=Timestamp.fromisoformat("2022-05-01T10:00"),
        event=Timestamp.fromisoformat("2022-04-02"),
        authors=("Ann Lee", "News Desk"),
        tags=("one, two", "three"),
        paragraphs=("First.", "Second."),
    )
    assert jsonld(document, source=SOURCE) == {
        "@context": "https://schema.org",
        "@type": "NewsArticle",
        "url": "https://herald.example/a",
        "headline": "Title",
        "alternativeHeadline": "Subtitle",
        "genre": "transcript",
        "articleSection": "News",
        "datePublished": "2022-04",
        "dateModified": "2022-05-01T10:00",
        "author": ["Ann Lee", "News Desk"],
        "publisher": {"@type": "Organization", "name": "The Herald", "url": "https://herald.example"},
        "inLanguage": "en",
        "keywords": ["one, two", "three"],
        "about": {"@type": "Event", "startDate": "2022-04-02"},
        "articleBody": "First.\nSecond.",
        "mainEntityOfPage": "https://herald.example/a",
    }


def test_an_announced_event_starts_when_the_page_says() -> None:
    document = parsed(page("ie-announcement-uk-2025"))
    data = jsonld(document)
    assert data["name"] == document.title
    assert data["startDate"] == "2025-05-20T11:00+03:00"
    assert "about" not in data["mainEntityOfPage"]


def test_items_are_entries_with_their_place_and_what_they_say() -> None:
    document = parsed(page("newsroom-2012"))
    entries = jsonld(document)["itemListElement"]
    assert [entry["position"] for entry in entries] == list(range(1, len(document.items) + 1))
    for entry, item in zip(entries, document.items, strict=True):
        assert entry["item"].get("headline") == item.title
        assert entry["item"].get("datePublished") == (item.published and item.published.isoformat())
        assert entry["item"].get("description", "") == "\n".join(item.paragraphs)


def test_a_publisher_is_only_who_is_given() -> None:
    document = parsed(page("ib-heat-pumps-2025"))
    assert "publisher" not in jsonld(document)
    nameless = Source("herald", name="The Herald")
    assert jsonld(document, source=nameless)["publisher"] == {"@type": "Organization", "name": "The Herald"}
    generic = nato_news.sources()[-1]
    assert "publisher" not in jsonld(document, source=generic)


def test_what_is_not_there_is_left_out() -> None:
    assert jsonld(nato_news.parse("")) == {"@context": "https://schema.org", "@type": "BlogPosting"}


# --- Markdown


def shown(tokens: list[Token]) -> list[tuple[str, str]]:
    """What a CommonMark parser makes of a text: each block's kind and what is to be read in it.

    Fails on anything but headings, paragraphs, rules and, around a whole block, italics.
    """
    blocks: list[tuple[str, str]] = []
    for before, token in zip([None, *tokens], tokens, strict=False):
        if token.type == "hr":
            blocks.append(("hr", ""))
        if token.type != "inline":
            assert token.type in {"heading_open", "heading_close", "paragraph_open", "paragraph_close", "hr"}
            continue
        assert before is not None
        parts = [part for part in token.children or () if part.type != "text" or part.content]
        kind = before.tag
        if parts[0].type == "em_open":
            assert parts[-1].type == "em_close"
            parts, kind = parts[1:-1], "em"
        assert [part.type for part in parts] == ["text"]
        blocks.append((kind, parts[0].content))
    return blocks


def split(text: str) -> tuple[dict[str, Any], list[tuple[str, str]]]:
    """The front matter and the blocks of a Markdown file."""
    opened, front, body = regex.split("^---\n", text, maxsplit=2, flags=regex.MULTILINE)
    assert opened == ""
    assert body == "" or body.endswith("\n")
    return yaml.safe_load(front), shown(MarkdownIt("commonmark").parse(body))


def readable(kind: str, text: str | None) -> list[tuple[str, str]]:
    return [(kind, text.replace("\0", "\ufffd"))] if text else []


def expected_blocks(document: Document) -> list[tuple[str, str]]:
    blocks = readable("h1", document.title) + readable("em", document.subtitle)
    for item in document.items if document.kind in LISTS else ():
        notes = [item.label or ", ".join(item.media), str(item.published or "")]
        blocks += readable("h2", item.title) or [("hr", "")]
        blocks += readable("em", item.subtitle) + readable("em", " · ".join(filter(None, notes)))
        blocks += [block for paragraph in item.paragraphs for block in readable("p", paragraph)]
    if document.kind in LISTS and document.items and document.paragraphs:
        blocks.append(("hr", ""))
    return blocks + [block for paragraph in document.paragraphs for block in readable("p", paragraph)]


def check_front_matter(front: dict[str, Any], document: Document) -> None:
    data = document.to_dict()
    text = {"paragraphs", "items", "related", "trending", "latest", "lines", "diagnostics"}
    assert list(front) == [name for name in data if name not in text]
    assert front == {name: data[name] for name in front}


def test_markdown_of_every_fixture_renders_as_its_text(annotated: AnnotatedPage) -> None:
    document = parsed(annotated)
    front, blocks = split(markdown(document))
    check_front_matter(front, document)
    if document.kind in LISTS:
        assert blocks == expected_blocks(document)
        return
    headings = [text for kind, text in blocks if kind == "h2"]
    assert [block for block in blocks if block[0] != "h2"] == expected_blocks(document)
    above = len(readable("h1", document.title) + readable("em", document.subtitle))
    assert "\n".join(text for _, text in blocks[above:]) == document.body
    assert len(headings) + len(document.paragraphs) == len(blocks) - above


def test_headings_stand_where_the_page_has_them() -> None:
    _, blocks = split(markdown(parsed(page("release-en-2015"))))
    assert [kind for kind, _ in blocks] == ["h1", "p", "p", "p", "h2", "h2", "p", "p", "h2", "p", "p"]


@given(documents)
@example(Document("blog", "generic", Kind.ARTICLE, title="# a #", subtitle="*", paragraphs=("---", "- a", "1) a", "+")))
@example(Document("blog", "generic", Kind.ARTICLE, title="---", url="---", tags=("no", "2024-01-01"), fit=1e-05))
def test_markdown_renders_as_the_text_whatever_it_is(document: Document) -> None:
    front, blocks = split(markdown(document))
    check_front_matter(front, document)
    assert blocks == expected_blocks(document)


@given(st.text(), st.text())
def test_line_breaks_in_a_value_make_no_blocks(title: str, paragraph: str) -> None:
    document = Document("blog", "generic", Kind.ARTICLE, title=title, paragraphs=(paragraph,))
    _, blocks = split(markdown(document))
    assert blocks == readable("h1", " ".join(title.split())) + readable("p", " ".join(paragraph.split()))


def test_hostile_text_renders_without_markup() -> None:
    hostile = "<script>alert(1)</script> <!-- & --> [a](javascript:b) ![c](d) ~~e~~ &lt; `f` \\<b>"
    html = MarkdownIt("gfm-like", {"html": True, "linkify": False}).render(
        markdown(Document("blog", "generic", Kind.ARTICLE, title="T", paragraphs=(hostile, "| a |", "|---|"))).split(
            "---\n"
        )[2]
    )
    assert set(regex.findall("<[^>]*>", html)) == {"<h1>", "</h1>", "<p>", "</p>"}


# --- CSV rows


def value_of(cell: str) -> str:
    """What `row` made CELL of, as its docstring says."""
    return cell[1:] if regex.match("'+[=+\\-@\t\r\n\0＝＋－＠]", cell) else cell


def restored(cells: dict[str, str]) -> dict[str, Any]:
    """The fields of `to_dict()` that a row has."""
    data: dict[str, Any] = {name: value_of(cell) for name, cell in cells.items()}
    for name in ("media", "authors", "tags", "paragraphs"):
        data[name] = data[name].split("\n") if data[name] else []
    for name in ("items", "related", "trending", "latest"):
        data[name] = json.loads(data[name] or "[]")
    data["fit"] = float(data["fit"])
    return {name: None if value == "" else value for name, value in data.items()}


def through_csv(cells: dict[str, str]) -> dict[str, str]:
    file = io.StringIO(newline="")
    writer = csv.DictWriter(file, COLUMNS)
    writer.writeheader()
    writer.writerow(cells)
    file.seek(0)
    (back,) = csv.DictReader(file)
    return back


def check_row(document: Document) -> None:
    cells = row(document)
    assert tuple(cells) == COLUMNS
    assert not any(regex.match("[=+\\-@\t\r\n\0＝＋－＠]", cell) for cell in cells.values())
    data = document.to_dict()
    assert restored(through_csv(cells)) == {name: data[name] for name in COLUMNS}


def test_the_columns_are_the_fields_but_those_about_offsets() -> None:
    assert sorted([*COLUMNS, "lines", "diagnostics"]) == sorted(nato_news.parse("").to_dict())


def test_every_fixture_comes_back_from_csv(annotated: AnnotatedPage) -> None:
    check_row(parsed(annotated))


@given(documents)
def test_every_document_comes_back_from_csv(document: Document) -> None:
    check_row(document)


@pytest.mark.parametrize(
    ("title", "cell"),
    [
        ("=1+1", "'=1+1"),
        ("'=1+1", "''=1+1"),
        ("- no, he said", "'- no, he said"),
        ("'Quoted' title", "'Quoted' title"),
        ("'", "'"),
        ("1+1=2", "1+1=2"),
    ],
)
def test_no_cell_is_a_formula(title: str, cell: str) -> None:
    assert row(Document("blog", "generic", Kind.ARTICLE, title=title))["title"] == cell
    assert value_of(cell) == title


# --- plain text


def test_plain_text_is_title_subtitle_and_body(annotated: AnnotatedPage) -> None:
    document = parsed(annotated)
    text = plain(document)
    assert text.endswith("\n")
    parts = text[:-1].split("\n\n")
    assert parts == [part for part in (document.title, document.subtitle, document.body) if part]


def test_plain_text_of_nothing_is_nothing() -> None:
    assert plain(nato_news.parse("")) == ""
    assert plain(nato_news.parse("\n\n")) == ""
