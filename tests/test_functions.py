"""The functions that users call: files, sources, addresses, misuse."""

import os
from pathlib import Path

import pytest

import nato_news
from conftest import page
from nato_news import errors
from nato_news.vocabulary import Kind

PAGE = page("ie-seed-bank-2024").text
REDUCED = page("ib-no-section-2025").text.splitlines(keepends=True)[3:]


def test_parse_file_reads_what_parse_reads(tmp_path: Path) -> None:
    path = tmp_path / "page.txt"
    path.write_bytes(PAGE.encode())
    assert nato_news.parse_file(path) == nato_news.parse_file(str(path)) == nato_news.parse(PAGE)


def test_a_byte_order_mark_and_line_endings_stay_in_the_text(tmp_path: Path) -> None:
    path = tmp_path / "page.txt"
    text = "\ufeff" + PAGE.replace("\n", "\r\n")
    path.write_bytes(text.encode())
    document = nato_news.parse_file(path)
    assert document.text == text
    assert document.title == nato_news.parse(PAGE).title


def test_another_encoding_by_name(tmp_path: Path) -> None:
    path = tmp_path / "page.txt"
    russian = page("ie-ru-fuel-2024")
    path.write_bytes(russian.text.encode("cp1251"))
    assert nato_news.parse_file(path, encoding="cp1251").title == russian.gold["title"]


def test_undecodable_bytes_name_file_offset_and_way_out(tmp_path: Path) -> None:
    path = tmp_path / "page.txt"
    path.write_bytes(b"Title\n\xff rest")
    with pytest.raises(errors.PageDecodingError, match=r"page\.txt: byte 6 \(0xff\).*encoding=") as caught:
        nato_news.parse_file(path)
    assert isinstance(caught.value, UnicodeError)
    assert isinstance(caught.value, nato_news.NatoNewsError)


def test_a_missing_file_raises_what_python_users_expect(tmp_path: Path) -> None:
    with pytest.raises(FileNotFoundError):
        nato_news.parse_file(tmp_path / "nowhere.txt")


@pytest.mark.parametrize("encoding", ["no-such-encoding", "base64"])
def test_an_unknown_encoding_says_so(tmp_path: Path, encoding: str) -> None:
    path = tmp_path / "page.txt"
    path.write_text("x")
    with pytest.raises(errors.UnknownEncodingError, match=encoding) as caught:
        nato_news.parse_file(path, encoding=encoding)
    assert isinstance(caught.value, LookupError)


@pytest.mark.parametrize("function", [nato_news.parse, nato_news.detect, nato_news.strip_boilerplate])
@pytest.mark.parametrize("value", [b"bytes", None, 3, ["a"]])
def test_anything_but_a_str_is_a_type_error(function: object, value: object) -> None:
    with pytest.raises(errors.TextTypeError, match=type(value).__name__) as caught:
        function(value)  # type: ignore[operator]
    assert isinstance(caught.value, TypeError)
    if isinstance(value, bytes):
        assert "decode" in str(caught.value)


def test_an_unknown_source_lists_the_known_ones() -> None:
    with pytest.raises(errors.UnknownSourceError, match="nato, interfax-ukraine, caliber-az, blog") as caught:
        nato_news.parse("text", source="reuters")
    assert isinstance(caught.value, LookupError)


def test_sources_are_listed_the_generic_one_last() -> None:
    assert [source.id for source in nato_news.sources()] == ["nato", "interfax-ukraine", "caliber-az", "blog"]
    assert nato_news.sources()[1].timezone == "Europe/Kyiv"


@pytest.mark.parametrize("source", ["nato", "interfax-ukraine", "caliber-az", "blog"])
def test_a_given_source_reads_the_page_whatever_it_looks_like(source: str) -> None:
    document = nato_news.parse(page("c4-2023").text, source=source)
    assert document.source == source


def test_of_a_given_source_the_layouts_come_first_that_the_page_has_evidence_for() -> None:
    lines = page("ib-direct-2026").text.splitlines(keepends=True)
    undated = "".join(line for line in lines if line != "09:57 19.02.2026\n")
    assert len(undated) < len("".join(lines))
    assert nato_news.parse(undated, source="interfax-ukraine").title == page("ib-direct-2026").gold["title"]


def test_an_address_decides_where_the_text_does_not() -> None:
    text = "".join(REDUCED)
    assert nato_news.parse(text).source == "blog"
    address = "https://en.interfax.com.ua/news/general/1.html"
    document = nato_news.parse(text, url=address)
    assert document.source == "interfax-ukraine"
    assert document.url == address
    assert document.title == REDUCED[0].strip()


@pytest.mark.parametrize("address", ["https://notinterfax.com.ua/x", "http://[", "interfax.com.ua", ""])
def test_an_address_elsewhere_decides_nothing(address: str) -> None:
    document = nato_news.parse("".join(REDUCED), url=address)
    assert document.source == "blog"
    assert document.url == address


def test_detect_says_why() -> None:
    best, *rest = nato_news.detect(PAGE)
    assert (best.source, best.layout, best.fit) == ("interfax-ukraine", "article", 1.0)
    assert "published: 18:44 30.05.2024" in best.found
    assert best.evidence >= 3
    assert rest[-1].source == "blog"
    assert all(one.cost <= two.cost for one, two in zip([best, *rest[:-1]], rest[:-1], strict=False))


def test_a_path_object_of_ones_own_will_do(tmp_path: Path) -> None:
    class Pathlike:
        def __fspath__(self) -> str:
            return os.fspath(tmp_path / "page.txt")

    (tmp_path / "page.txt").write_text(PAGE, encoding="utf-8")
    assert nato_news.parse_file(Pathlike()).title


@pytest.mark.parametrize(
    ("source", "address"), [("nato", "https://www.nato.int/x"), ("caliber-az", "https://caliber.az/x")]
)
@pytest.mark.parametrize(
    "above", [("12 March 2031", "A ferry for the allies"), ("A ferry for the allies", "12 March 2031")]
)
def test_a_page_freed_of_all_signs_is_still_its_source_s(source: str, address: str, above: tuple[str, ...]) -> None:
    text = "\n".join(
        [*above, "The ferry will take the allies across on Monday, its captain said.", "It leaves at noon."]
    )
    for document in (nato_news.parse(text, source=source), nato_news.parse(text, url=address)):
        assert (document.source, document.layout, document.kind) == (source, "generic", Kind.ARTICLE)
        assert (document.title, str(document.published)) == ("A ferry for the allies", "2031-03-12")
        assert len(document.paragraphs) == 2


def test_a_speech_of_the_old_site_is_read_as_one_by_its_address() -> None:
    head = [
        "1 March 2007",
        "Values and the sea",
        "Speech by NATO Secretary General Aubrey Lanthorn",
        "at the House of Nets",
    ]
    text = "\n".join([*head, "Ladies and Gentlemen,", "The list of those who spoke here before me is long."])
    document = nato_news.parse(text, url="https://www.nato.int/docu/speech/2007/s070301a-e.html")
    assert (document.layout, document.title, document.subtitle) == ("docu-speech", head[1], head[2])
