"""The document: its JSON form and back, its body, and how it behaves as a value."""

import json
import pickle
from pathlib import Path
from typing import Any

import attrs
import jsonschema
import pytest

import nato_news
from conftest import AnnotatedPage, page
from nato_news import Code, Document, Item, Kind, Line, Role, Timestamp, Zone
from nato_news.errors import DocumentFormatError

SCHEMA = json.loads((Path(__file__).parents[1] / "docs" / "document.schema.json").read_text(encoding="utf-8"))


def test_every_document_validates_and_comes_back(any_page: AnnotatedPage) -> None:
    document = nato_news.parse(any_page.text, url="https://example.org/a")
    data = document.to_dict()
    jsonschema.validate(data, SCHEMA)
    assert json.loads(document.to_json()) == data
    restored = Document.from_dict(data, text=any_page.text)
    assert restored == document
    assert restored.to_dict() == data
    assert restored.body == document.body


def test_the_schema_knows_every_field_and_word() -> None:
    document = nato_news.parse("").to_dict()
    assert SCHEMA["required"] == list(document) == list(SCHEMA["properties"])
    defined = SCHEMA["$defs"]
    assert defined["zone"]["enum"] == list(Zone)
    assert defined["role"]["enum"] == list(Role)
    assert defined["code"]["enum"] == list(Code)
    assert defined["kind"]["enum"] == list(Kind)
    assert defined["item"]["required"] == [field.name for field in attrs.fields(Item)]


@pytest.mark.parametrize(
    ("change", "says"),
    [
        ({"kind": "novel"}, "novel"),
        ({"published": "yesterday"}, "yesterday"),
        ({"tags": "one, two"}, "list of strings"),
        ({"surplus": 1}, "surplus"),
        ({"lines": [{"start": 0}]}, "Line"),
        ({"lines": ["x"]}, "mapping"),
        ({"lines": [{"start": 0, "end": 1, "zone": "attic", "role": "title", "item": None}]}, "attic"),
    ],
)
def test_what_is_not_that_form_is_refused(change: dict[str, Any], says: str) -> None:
    data = nato_news.parse("A title").to_dict() | change
    with pytest.raises(DocumentFormatError, match=says) as caught:
        Document.from_dict(data)
    assert isinstance(caught.value, ValueError)


def test_a_missing_key_is_refused() -> None:
    data = nato_news.parse("A title").to_dict()
    del data["title"]
    with pytest.raises(DocumentFormatError, match="title"):
        Document.from_dict(data)


def test_a_document_is_a_value() -> None:
    shown = page("ib-heat-pumps-2025")
    document = nato_news.parse(shown.text)
    again = nato_news.parse(shown.text)
    assert document == again
    assert hash(document) == hash(again)
    assert len({document, again}) == 1
    assert pickle.loads(pickle.dumps(document)) == document
    with pytest.raises(attrs.exceptions.FrozenInstanceError):
        document.title = "other"  # type: ignore[misc]


def test_the_text_is_kept_but_not_compared_or_shown() -> None:
    shown = page("ib-heat-pumps-2025")
    document = nato_news.parse(shown.text)
    assert document.text == shown.text
    assert "text" not in document.to_dict()
    assert Document.from_dict(document.to_dict()) == document
    assert Document.from_dict(document.to_dict()).text is None


def test_repr_is_short_and_prints_no_page() -> None:
    title = "A title that goes on and on " * 5
    document = nato_news.parse(f"{title.strip()}\n\n" + "Some text that nobody wants to see in a traceback. " * 500)
    assert len(repr(document)) < 250
    assert "nobody wants" not in repr(document)
    assert "title=None" in repr(nato_news.parse(""))


def test_body_has_headings_and_paragraphs_in_order() -> None:
    document = nato_news.parse(page("release-en-2015").text)
    body = document.body.splitlines()
    assert body.index("Media Advisory") == 3
    assert body[4] == "Tuesday, 24 March"
    assert set(document.paragraphs) < set(body)
    assert nato_news.strip_boilerplate(page("release-en-2015").text) == document.body


def test_body_of_a_listing_is_that_of_its_items() -> None:
    document = nato_news.parse(page("newsroom-2012").text)
    first = document.items[0]
    assert document.body.splitlines()[:2] == [first.title, first.paragraphs[0]]


def test_body_without_the_text_has_no_headings() -> None:
    document = nato_news.parse(page("release-en-2015").text)
    assert Document.from_dict(document.to_dict()).body == "\n".join(document.paragraphs)


def test_body_follows_a_changed_copy() -> None:
    document = nato_news.parse(page("release-en-2015").text)
    changed = attrs.evolve(document, paragraphs=("Only this.",))
    assert "Only this." in changed.body.splitlines()


def test_a_heading_at_the_end_is_kept() -> None:
    text = "One paragraph.\nThe end"
    lines = (Line(0, 15, Zone.MAIN, Role.PARAGRAPH), Line(15, 22, Zone.MAIN, Role.HEADING))
    document = Document("blog", "generic", Kind.ARTICLE, paragraphs=("One paragraph.",), lines=lines, text=text)
    assert document.body == "One paragraph.\nThe end"


def test_diagnostics_say_what_is_missing_and_where() -> None:
    shown = page("ia-linen-2020")
    lines = shown.text.splitlines(keepends=True)
    text = "".join(line for line in lines if not line.startswith("Zhytomyr flax mills"))
    document = nato_news.parse(text)
    assert document.title is None
    assert [one for one in document.diagnostics if one.code is Code.NO_TITLE]
    for one in document.diagnostics:
        assert 0 <= one.start <= one.end <= len(text)


def test_unexplained_lines_are_labelled_and_said() -> None:
    shown = page("c4-2023")
    text = shown.text.replace("A+\n", "A+\n[[unknown]]\n", 1)
    document = nato_news.parse(text)
    (one,) = [one for one in document.diagnostics if one.code is Code.UNEXPLAINED_LINES]
    assert text[one.start : one.end].strip() == "[[unknown]]"
    assert document.fit < 1
    assert document.title == shown.gold["title"]


def test_timestamps_say_where_their_zone_came_from() -> None:
    assert nato_news.parse(page("c4-2023").text).published == Timestamp.fromisoformat("2023-06-27T13:36+04:00")
    published = nato_news.parse(page("c4-2023").text).published
    assert published is not None
    assert published.zone_origin is nato_news.ZoneOrigin.SOURCE
