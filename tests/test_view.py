"""The HTML view: well-formed, everything escaped, the text recoverable, each field led to its lines."""

import base64
import hashlib
import html
import subprocess
import sys
from collections.abc import Iterator
from html.parser import HTMLParser
from typing import Any

import attrs
import pytest
import regex
from hypothesis import given, settings
from hypothesis import strategies as st

import nato_news
from conftest import PAGES, AnnotatedPage, document_of, page
from nato_news.errors import DocumentFormatError
from nato_news.folding import fold
from nato_news.testing.variations import WRAPPED
from nato_news.view import html_page
from nato_news.view.escaping import plain
from nato_news.view.origins import origins

VOID = {"meta", "link", "br", "img", "input", "hr"}
HOSTILE = [
    "<script>alert(1)</script>",
    "</textarea></title></style></script>",
    "<img src=x onerror=alert(1)>",
    "\"' onmouseover='alert(1)",
    "<!-- ",
    "]]>",
    "&lt;b&gt; &amp;amp; &#60;",
    "</bdi></li></ul></section>",
    "\u202eevil\u2066",
    "\x00\x07\x1b[31m",
    "\ud800",
    "\ufeff\u00ad\u200b",
    "javascript:alert(1)",
    "{{7*7}}",
    "\U000e0041",
]
ENDINGS = ["\n", "\r\n", "\r", "\u2028", "\x85", "\x0c", "\n\n"]
NOT_FROM_LINES = {"source", "layout", "kind", "language", "url", "fit", "lines", "diagnostics"}


class Reader(HTMLParser):
    """Reads a page back: its lines' text, its elements, and whether every element is closed in its place."""

    def __init__(self) -> None:
        super().__init__()
        self.open: list[tuple[str, dict[str, str | None]]] = []
        self.elements: list[tuple[str, dict[str, str | None]]] = []
        self.texts: list[str] = []
        self.words: list[str] = []
        self.script = ""

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        assert len(dict(attrs)) == len(attrs), f"an attribute twice in <{tag}>"
        self.elements.append((tag, dict(attrs)))
        if tag not in VOID:
            self.open.append((tag, dict(attrs)))
        if dict(attrs).get("class") == "text":
            self.texts.append("")

    def handle_endtag(self, tag: str) -> None:
        assert self.open, f"</{tag}> closes nothing"
        assert self.open.pop()[0] == tag

    def handle_data(self, data: str) -> None:
        inside, own = self.open[-1] if self.open else ("", {})
        if inside == "script":
            self.script += data
        elif inside != "style":
            self.words.append(data)
        if any(attributes.get("class") == "text" for _, attributes in self.open):
            self.texts[-1] += chr(int(own["data-code"] or "", 16)) if "data-code" in own else data


def read(written: str) -> Reader:
    reader = Reader()
    reader.feed(written)
    reader.close()
    assert reader.open == []
    return reader


def view(text: str) -> str:
    return html_page(nato_news.parse(text).to_dict(), text)


def without_ending(line: str) -> str:
    return line.removesuffix("\n").removesuffix("\r") if line.endswith("\n") else line


def check(text: str) -> Reader:
    written = view(text)
    written.encode("utf-8")
    reader = read(written)
    assert reader.texts == [without_ending(line) for line in text.splitlines(keepends=True)]
    assert [tag for tag, _ in reader.elements].count("script") == 1
    for tag, attributes in reader.elements:
        assert tag not in {"img", "iframe", "link", "a", "object", "textarea", "form"}
        assert not [name for name in attributes if name.startswith("on") or name in {"src", "href"}]
    return reader


def test_every_fixture_can_be_looked_at(annotated: AnnotatedPage) -> None:
    check(annotated.text)


@given(st.lists(st.tuples(st.sampled_from(HOSTILE) | st.text(max_size=30), st.sampled_from(ENDINGS)), max_size=20))
@settings(max_examples=150)
def test_hostile_texts_are_shown_as_text(parts: list[tuple[str, str]]) -> None:
    check("".join(part + ending for part, ending in parts))


@given(st.sampled_from(PAGES), st.sampled_from(HOSTILE), st.integers(0, 40))
@settings(max_examples=100)
def test_hostile_words_inside_pages_of_a_source(annotated: AnnotatedPage, hostile: str, at: int) -> None:
    """So they come into titles, dates and items, and so into every part of the view."""
    lines = annotated.text.splitlines(keepends=True)
    at = min(at, len(lines) - 1)
    lines[at] = hostile + " " + lines[at]
    check("".join(lines))


def test_hostile_values_of_a_stored_document() -> None:
    text = page("ia-hot-news-2024").text
    data = nato_news.parse(text).to_dict()
    bad = "".join(HOSTILE)
    for name in ("source", "layout", "kind", "language", "url", "title", "section", "label"):
        data[name] = bad
    data["authors"] = data["tags"] = data["paragraphs"] = [bad, bad]
    data["related"][0] = {name: [bad] if name in {"media", "paragraphs"} else bad for name in data["related"][0]}
    data["diagnostics"] = [{"code": bad, "message": bad, "start": 0, "end": len(text)}]
    data["related"][0]["published"] = None
    reader = read(html_page(data, text, title=bad))
    assert [tag for tag, _ in reader.elements].count("script") == 1
    assert "".join(reader.words).count("<script>alert(1)</script>") > 10


def test_no_character_that_reorders_or_hides_is_left_to_itself() -> None:
    written = view("".join(f"line {character} {name}\n" for name, character in enumerate(HOSTILE)))
    assert not regex.search(
        "[\u202a-\u202e\u2066-\u2069\u200e\u200f\u00ad\u200b\ufeff\x00-\x08\x0b-\x1f\ud800-\udfff]", written
    )
    assert plain("a\u202eb\x00") == "a[RLO]b[␀]"


def test_only_our_script_may_run_and_nothing_may_be_loaded() -> None:
    reader = read(view("<script>alert(1)</script>"))
    policy = next(own["content"] for tag, own in reader.elements if own.get("http-equiv") == "Content-Security-Policy")
    digest = base64.b64encode(hashlib.sha256(reader.script.encode()).digest()).decode()
    assert policy is not None
    assert "default-src 'none';" in policy
    assert f"script-src 'sha256-{digest}';" in policy


def paths(value: Any, path: str = "") -> Iterator[str]:
    """The path of every field in VALUE that says something."""
    if isinstance(value, dict):
        for name, part in value.items():
            yield from paths(part, f"{path}.{name}" if path else name)
    elif isinstance(value, list) and value:
        yield path
        if isinstance(value[0], dict) or path.endswith("paragraphs"):
            for number, part in enumerate(value):
                yield f"{path}[{number}]"
                yield from paths(part, f"{path}[{number}]") if isinstance(part, dict) else ()
    elif isinstance(value, str):
        yield path


def test_every_field_of_every_fixture_leads_to_lines(annotated: AnnotatedPage) -> None:
    data = document_of(annotated.text).to_dict()
    found = origins(data, annotated.text)
    said = {name: value for name, value in data.items() if name not in NOT_FROM_LINES}
    assert [path for path in paths(said) if path not in found] == []


def squeezed(text: str) -> str:
    return "".join(fold(text).replace("•", "").split())


@pytest.mark.parametrize("variation", [None, *WRAPPED])
def test_paragraphs_lead_to_the_lines_that_say_them(annotated: AnnotatedPage, variation: str | None) -> None:
    text = WRAPPED[variation](annotated.text) if variation else annotated.text
    document = document_of(text)
    found = origins(document.to_dict(), text)
    lines = text.splitlines()
    lists = {"": document.paragraphs} | {f"items[{n}].": item.paragraphs for n, item in enumerate(document.items)}
    for prefix, paragraphs in lists.items():
        for number, paragraph in enumerate(paragraphs):
            spans = found[f"{prefix}paragraphs[{number}]"]
            said = squeezed(" ".join(lines[n - 1] for first, last in spans for n in range(first, last + 1)))
            assert squeezed(paragraph) in said
            # At most a date, a title or a corpus prefix stands on the lines besides.
            assert len(said) < len(squeezed(paragraph)) + 100


def test_the_lines_of_an_article() -> None:
    text = page("ia-hot-news-2024").text
    found = origins(nato_news.parse(text).to_dict(), text)
    assert found["title"] == ((5, 5),)
    assert found["published"] == ((3, 3),)
    assert found["related[0]"] == ((17, 18),)
    assert found["related[0].published"] == ((17, 17),)
    assert found["related"] == ((17, 18), (20, 21), (23, 23))
    assert "subtitle" not in found


def test_a_wrapped_title_and_a_wrapped_paragraph_have_all_their_lines() -> None:
    text = WRAPPED["wrapped at 60"](page("ia-hot-news-2024").text)
    data = nato_news.parse(text).to_dict()
    lines = text.splitlines()
    for given_text in (text, None):
        found = origins(data, given_text)
        for path, value in (("title", data["title"]), ("paragraphs[0]", data["paragraphs"][0])):
            [(first, last)] = found[path]
            assert last > first
            assert " ".join(lines[first - 1 : last]) == value


def test_paragraphs_that_share_their_lines_with_dates() -> None:
    text = "1 May 2020 One.\n2 May 2020 Two.\nTitle\n3 May 2020 Three.\n"
    data = nato_news.parse(text).to_dict()
    roles = ["published", "published", "title", "published"]
    data["lines"] = [
        line | {"role": role, "zone": "main", "item": None} for line, role in zip(data["lines"], roles, strict=True)
    ]
    data |= {"paragraphs": ["One.", "Two.", "Three."], "title": "Title", "published": "2020-05-01", "authors": []}
    found = origins(data, text)
    assert [found[f"paragraphs[{number}]"] for number in range(3)] == [((1, 2),), ((1, 2),), ((4, 4),)]


def test_a_diagnostic_is_marked_where_it_stands() -> None:
    text = page("opinion-lost-heading-2018").text
    data = nato_news.parse(text).to_dict()
    reader = check(text)
    assert data["diagnostics"][0]["message"] in reader.words
    doubted = [own["data-line"] for _, own in reader.elements if own.get("class") == "line doubted"]
    data["diagnostics"] = [{"code": "unexplained-lines", "message": "two", "start": 0, "end": data["lines"][1]["end"]}]
    reader = read(html_page(data, text))
    marked = [own["data-line"] for _, own in reader.elements if own.get("class") == "line doubted"]
    assert doubted == []
    assert marked == ["1", "2"]


def test_a_line_says_its_zone_role_and_item_in_words() -> None:
    reader = check(page("ia-hot-news-2024").text)
    labels = [own.get("aria-label") for _, own in reader.elements]
    assert "line 18, related, title, item 1" in labels


def test_a_very_long_line_is_one_element_and_whole() -> None:
    text = "A title\n\n" + "\u202ex" * 300_000
    written = view(text)
    assert written.count("<") < 2000
    assert "[RLO]x" * 300_000 in written


def test_a_page_without_its_text_shows_what_is_there() -> None:
    document = nato_news.parse(page("ia-hot-news-2024").text)
    reader = read(html_page(document.to_dict(), None))
    assert reader.texts == []
    assert "6 characters" in reader.words
    assert document.title in reader.words


def test_notebooks_get_a_frame_that_holds_everything() -> None:
    document = nato_news.parse(page("ia-hot-news-2024").text)
    reader = read(document._repr_html_())
    [(tag, own)] = reader.elements
    assert (tag, own["sandbox"]) == ("iframe", "allow-scripts")
    assert own["srcdoc"] == html_page(document.to_dict(), document.text)


@pytest.mark.parametrize("text", [None, "another page's text", ""])
def test_notebooks_show_a_document_without_its_own_text(text: str | None) -> None:
    document = attrs.evolve(nato_news.parse(page("ia-hot-news-2024").text), text=text)
    assert document._repr_html_() == attrs.evolve(document, text=None)._repr_html_()
    assert html.escape("6 characters") in document._repr_html_()


def test_another_pages_text_is_refused() -> None:
    data = nato_news.parse("A title\n").to_dict()
    with pytest.raises(DocumentFormatError, match="8 characters and the text has 3"):
        html_page(data, "abc")


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("lines", [{"start": 1, "end": 8, "zone": "main", "role": "title", "item": None}]),
        ("lines", [{"start": 0, "end": 8, "zone": "main", "role": "x]{}", "item": None}]),
        ("lines", [{"start": 0, "end": 8}]),
        ("lines", None),
        ("related", ["x"]),
        ("title", 5),
        ("fit", "much"),
        ("diagnostics", [{}]),
    ],
)
def test_what_is_not_the_form_is_refused(name: str, value: Any) -> None:
    data = nato_news.parse("A title\n").to_dict()
    with pytest.raises(DocumentFormatError):
        html_page(data | {name: value}, "A title\n")
    del data[name]
    with pytest.raises(DocumentFormatError):
        html_page(data, "A title\n")


def test_the_title_that_is_given() -> None:
    data = nato_news.parse("A title\n").to_dict()
    assert "<title>A &lt;b&gt;</title>" in html_page(data, "A title\n", title="A <b>")
    assert "<title>Untitled page</title>" in html_page(nato_news.parse("").to_dict(), "")


def test_importing_the_library_does_not_load_the_view() -> None:
    code = "import sys, nato_news; nato_news.parse('x'); print('nato_news.view' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", code], check=True, capture_output=True, text=True).stdout == "False\n"
