"""Annotations: proposed, compared, saved once, and refused where they are none."""

import json
from pathlib import Path

import pytest

import nato_news
from conftest import PAGES, page
from nato_news import errors
from nato_news.testing import annotate, annotation_changes, annotation_text, pages_in, save_annotation

HERE = page("ib-heat-pumps-2025")


def test_what_a_page_gives_has_the_form_of_the_fixtures() -> None:
    for one in PAGES:
        assert annotate(one.text).keys() == one.gold.keys()
    assert annotate(HERE.text) == HERE.gold


def test_source_and_address_are_used_and_the_address_is_kept() -> None:
    text = "A title\nSome text of a page.\n"
    assert annotate(text, source="caliber-az")["source"] == "caliber-az"
    address = "https://caliber.az/en/post/1"
    assert (annotate(text, url=address)["url"], annotate(text, url=address)["source"]) == (address, "caliber-az")
    with pytest.raises(errors.UnknownSourceError):
        annotate(text, source="herald")


def test_its_text_is_json_with_a_line_for_each_line_of_the_page() -> None:
    text = annotation_text(HERE.gold)
    assert json.loads(text) == HERE.gold
    assert '\n  [1, "main", "site", null],\n' in text


def test_it_is_saved_once_and_never_over_another(tmp_path: Path) -> None:
    path = tmp_path / "page.txt"
    path.write_text(HERE.text)
    saved = save_annotation(path, annotate(HERE.text))
    assert saved == tmp_path / "page.json"
    before = saved.read_bytes()
    with pytest.raises(errors.AnnotationExistsError, match=r"page\.json exists; correct it by hand") as caught:
        save_annotation(path, {"title": "other"})
    assert isinstance(caught.value, FileExistsError)
    assert saved.read_bytes() == before
    assert [one.gold for one in pages_in(tmp_path)] == [HERE.gold]


def test_the_difference_is_that_of_the_fields_that_are_annotated(tmp_path: Path) -> None:
    path = tmp_path / "page.txt"
    path.write_text(HERE.text)
    gold = path.with_suffix(".json")
    gold.write_text(json.dumps({"section": HERE.gold["section"], "tags": HERE.gold["tags"]}))
    assert annotation_changes(path) == ""
    gold.write_text(json.dumps({"section": "Other", "tags": HERE.gold["tags"]}))
    rows = annotation_changes(path).splitlines()
    assert '- "section": "Other",' in rows
    assert '+ "section": "Facts",' in rows
    assert not any("title" in row for row in rows)


@pytest.mark.parametrize(
    ("content", "says"),
    [
        (None, r"page\.txt has no annotation: `nato-news annotate .*page\.txt` prints one; read it, correct it"),
        ("{", r"page\.json is no JSON: "),
        ("[]", r"page\.json must be a JSON object of fields"),
        ("{}", r"page\.json must be a JSON object of fields"),
        ('{"titel": "x"}', r"page\.json has \['titel'\], which are no fields; fields are source, layout"),
    ],
)
def test_what_is_no_annotation_is_refused(tmp_path: Path, content: str | None, says: str) -> None:
    (tmp_path / "page.txt").write_text("x")
    if content is not None:
        (tmp_path / "page.json").write_text(content)
    with pytest.raises(errors.AnnotationError, match=says) as caught:
        pages_in(tmp_path)
    assert isinstance(caught.value, ValueError)


def test_line_endings_of_a_page_are_its_own(tmp_path: Path) -> None:
    (tmp_path / "page.txt").write_bytes(b"a\r\nb\rc")
    (tmp_path / "page.json").write_text('{"title": "a"}')
    assert pages_in(tmp_path)[0].text == "a\r\nb\rc"
    assert nato_news.parse(pages_in(tmp_path)[0].text).text == "a\r\nb\rc"
