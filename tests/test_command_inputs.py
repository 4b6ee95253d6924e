"""What `nato-news parse` reads: files, folders, globs, standard input, JSON Lines, manifests."""

import gzip
import json
from pathlib import Path
from typing import Any

import pytest

import nato_news
from commands import CALIBER, INTERFAX, NATO, refused, run
from conftest import page

INPUTS = ("--fields", "input,title,url")


def parsed(*arguments: object, **options: Any) -> list[dict[str, Any]]:
    """The documents that `parse ARGUMENTS` gives; nothing may fail."""
    result = run("parse", *arguments, **options)
    assert result.returncode == 0, result.stderr
    return [json.loads(line) for line in result.stdout.decode().splitlines()]


def failed(*arguments: object, **options: Any) -> tuple[list[str], list[str]]:
    """The inputs that `parse ARGUMENTS` reads, and what it says of the others."""
    result = run("parse", *INPUTS, *arguments, **options)
    assert result.returncode == 1
    read = [json.loads(line)["input"] for line in result.stdout.decode().splitlines()]
    said = [line.removeprefix("nato-news: ") for line in result.stderr.decode().splitlines()]
    return read, [line for line in said if "pages/s" not in line]


def test_files_give_what_parse_file_gives() -> None:
    assert parsed(NATO, CALIBER) == [nato_news.parse_file(path).to_dict() for path in (NATO, CALIBER)]


def test_standard_input_in_an_encoding_of_a_source_at_an_address() -> None:
    text = page("ie-ru-fuel-2024").text
    options = ("--encoding", "cp1251", "--source", "blog", "--url", "https://example.org/1")
    expected = nato_news.parse(text, source="blog", url="https://example.org/1").to_dict()
    assert parsed("-", *options, stdin=text.encode("cp1251")) == [expected]


def test_the_address_is_evidence(tmp_path: Path) -> None:
    (tmp_path / "page.txt").write_text("A title\n\n12 May 2024\n\nSome text of the page.\n")
    without, with_it = parsed(tmp_path / "page.txt"), parsed(tmp_path / "page.txt", "--url", "https://caliber.az/en/1")
    assert (without[0]["source"], with_it[0]["source"]) == ("blog", "caliber-az")


def test_folders_are_read_in_the_order_of_names(tmp_path: Path) -> None:
    for name in ("b.txt", "a.txt", "sub/c.txt", "a.md", ".hidden.txt", ".sub/d.txt", "rows.jsonl"):
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).write_text(f"Title of {name}\n")
    (tmp_path / "sub" / "e.txt.gz").write_bytes(gzip.compress(b"Packed\n"))
    inputs = [row["input"] for row in parsed(".", *INPUTS, cwd=tmp_path)]
    assert inputs == ["./a.txt", "./b.txt", "./sub/c.txt", "./sub/e.txt.gz"]


def test_globs_are_read_in_the_order_of_names(tmp_path: Path) -> None:
    for name in ("b.txt", "a.txt", "sub/c.txt", "a.md", "x[1].txt"):
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).write_text("Title\n")

    def read(pattern: str) -> list[str]:
        return [row["input"] for row in parsed(pattern, *INPUTS, cwd=tmp_path)]

    assert read("[ab].txt") == ["a.txt", "b.txt"]
    assert read("**/*.txt") == ["a.txt", "b.txt", "sub/c.txt", "x[1].txt"]
    assert read("s*") == ["sub/c.txt"]
    assert read("x[1].txt") == ["x[1].txt"]


def test_what_names_no_page_is_a_failure(tmp_path: Path) -> None:
    (tmp_path / "empty").mkdir()
    read, said = failed("none.txt", "*.none", "empty", "none.jsonl", NATO, cwd=tmp_path)
    assert read == [str(NATO)]
    assert said == [
        "none.txt: No such file or directory",
        "*.none: no file matches",
        "empty: no file in this folder ends in .txt",
        "none.jsonl: No such file or directory",
    ]


def test_undecodable_and_broken_files_are_failures(tmp_path: Path) -> None:
    (tmp_path / "bad.txt").write_bytes(b"ab\xff")
    packed = gzip.compress(NATO.read_bytes())
    (tmp_path / "cut.txt.gz").write_bytes(packed[:-20])
    (tmp_path / "plain.txt.gz").write_bytes(b"not packed")
    (tmp_path / "damaged.txt.gz").write_bytes(packed[:30] + b"\0\0\0\0" + packed[34:])
    read, said = failed("bad.txt", "cut.txt.gz", "plain.txt.gz", "damaged.txt.gz", NATO, cwd=tmp_path)
    assert read == [str(NATO)]
    assert [line.partition(":")[0] for line in said] == ["bad.txt", "cut.txt.gz", "plain.txt.gz", "damaged.txt.gz"]
    assert said[0] == "bad.txt: byte 2 is not utf-8: invalid start byte; pass --encoding"


def test_undecodable_standard_input_is_a_failure() -> None:
    assert failed("-", stdin=b"\xff") == (
        [],
        ["standard input: byte 0 is not utf-8: invalid start byte; pass --encoding"],
    )


ROWS = [
    {"text": NATO.read_text(encoding="utf-8"), "url": "https://www.nato.int/1"},
    {"text": CALIBER.read_text(encoding="utf-8"), "url": None},
]


def rows(values: list[Any], between: str = "\n") -> bytes:
    return "".join(json.dumps(value, ensure_ascii=False) + between for value in values).encode()


@pytest.mark.parametrize("name", ["rows.jsonl", "rows.ndjson.gz", "rows.jsonl.gz"])
def test_json_lines(name: str, tmp_path: Path) -> None:
    data = rows(ROWS, "\n\n")
    (tmp_path / name).write_bytes(gzip.compress(data) if name.endswith(".gz") else data)
    documents = parsed(name, "--url-column", "url", "--fields", "input,url,title", cwd=tmp_path)
    assert [one["input"] for one in documents] == [f"{name}:1", f"{name}:3"]
    assert [one["url"] for one in documents] == ["https://www.nato.int/1", None]
    assert [one["title"] for one in documents] == [nato_news.parse_file(path).title for path in (NATO, CALIBER)]


def test_a_text_column_makes_rows_of_json_standard_input_and_folders(tmp_path: Path) -> None:
    data = rows([{"content": "Title\n"}])
    for name in ("a.json", "b.jsonl", "c.txt"):
        (tmp_path / name).write_bytes(data)
    column = ("--text-column", "content", *INPUTS)
    assert [one["input"] for one in parsed("-", *column, stdin=data)] == ["standard input:1"]
    assert [one["input"] for one in parsed("a.json", *column, cwd=tmp_path)] == ["a.json:1"]
    assert [one["input"] for one in parsed(".", *column, cwd=tmp_path)] == ["./b.jsonl:1", "./c.txt"]
    assert [one["input"] for one in parsed("a.json", *INPUTS, cwd=tmp_path)] == ["a.json"]


def test_bad_rows_are_failures_of_their_own(tmp_path: Path) -> None:
    bad = [b"{", b"[1]", b'{"other": 1}', b'{"text": null}', b'{"text": "a", "url": 5}', b"[" * 100_000, b"\xff"]
    good = b'\xef\xbb\xbf{"text": "a", "url": "b"}'
    (tmp_path / "rows.jsonl").write_bytes(b"\n".join([good, *bad, good[3:]]))
    options = ("rows.jsonl", "--url-column", "url", "--errors", "errors.jsonl", "--jobs", "2")
    read, said = failed(*options, cwd=tmp_path)
    assert read == ["rows.jsonl:1", "rows.jsonl:9"]
    assert said == []
    errors = [json.loads(line) for line in (tmp_path / "errors.jsonl").read_text().splitlines()]
    assert [(one["input"], one["line"]) for one in errors] == [("rows.jsonl", number) for number in range(2, 9)]
    reasons = [one["reason"] for one in errors]
    assert reasons[0].startswith("no JSON: ")
    assert reasons[1:5] == [
        "the row is no JSON object but an array",
        "no column 'text'; the row has other",
        "column 'text' is no string but null",
        "column 'url' is no string but a number",
    ]
    assert all(reason.startswith("no JSON: ") for reason in reasons[5:])


def test_a_packed_file_that_is_cut_off_gives_its_rows_and_a_failure(tmp_path: Path) -> None:
    data = b"".join(b'{"text": "Title %d"}\n' % number for number in range(3000))
    (tmp_path / "rows.jsonl.gz").write_bytes(gzip.compress(data)[:-500])
    read, said = failed("rows.jsonl.gz", NATO, cwd=tmp_path)
    assert read == [f"rows.jsonl.gz:{number}" for number in range(1, len(read))] + [str(NATO)]
    assert len(read) > 100
    assert len(said) == 1
    assert said[0].startswith(f"rows.jsonl.gz:{len(read)}: Compressed file ended")


@pytest.mark.parametrize("comma", [",", "\t"])
def test_a_manifest_gives_files_and_their_addresses(comma: str, tmp_path: Path) -> None:
    (tmp_path / "sub").mkdir()
    (tmp_path / "sub" / "a, b.txt").write_text("Title\n")
    table = [
        ["url", "file", "more"],
        ["https://nato.int/1", '"a, b.txt"', "x"],
        ["", str(NATO), ""],
        ["https://x.org", "", ""],
    ]
    (tmp_path / "sub" / "table").write_text("\n".join(comma.join(row) for row in table))
    result = run("parse", *INPUTS, "--manifest", "sub/table", INTERFAX, cwd=tmp_path)
    found = [json.loads(line) for line in result.stdout.decode().splitlines()]
    assert [(one["input"], one["url"]) for one in found] == [
        (str(INTERFAX), None),
        ("sub/a, b.txt", "https://nato.int/1"),
        (str(NATO), None),
    ]
    assert (result.returncode, b"sub/table:4: the row names no file" in result.stderr) == (1, True)


@pytest.mark.parametrize("table", [b"", b"a.txt,https://nato.int/1\n", b"file;url\n", b"file,url\n\xff,x\n"])
def test_a_manifest_that_is_none_is_refused(table: bytes, tmp_path: Path) -> None:
    (tmp_path / "table").write_bytes(table)
    assert "--manifest" in refused("parse", "--manifest", "table", cwd=tmp_path)


def test_a_parser_that_raises_fails_one_page_only(tmp_path: Path) -> None:
    (tmp_path / "raises.py").write_text(
        "import nato_news\n"
        "@nato_news.register\n"
        "class Raises(nato_news.Parser):\n"
        "    source = nato_news.Source('raises', name='Raises')\n"
        "    layouts = nato_news.registry.default().parser('caliber-az').layouts\n"
        "    def finish(self, document):\n"
        "        raise KeyError('lost')\n"
        "from nato_news.__main__ import main\n"
        "raise SystemExit(main(['parse', '--source', 'raises', '-']))\n"
    )
    import subprocess
    import sys

    command = [sys.executable, str(tmp_path / "raises.py")]
    result = subprocess.run(command, input=CALIBER.read_bytes(), capture_output=True, check=False)
    assert (result.returncode, result.stdout) == (1, b"")
    assert result.stderr == b"nato-news: standard input: parsing failed: KeyError: 'lost'\n"


def test_names_cannot_steer_the_terminal(tmp_path: Path) -> None:
    _, said = failed("a\x1bc\n.txt", cwd=tmp_path)
    assert said == ["a␛c␊.txt: No such file or directory"]
