"""What `nato-news parse` writes: formats, fields, files, failures, the summary and the progress."""

import csv
import io
import json
import os
import pty
import subprocess
from pathlib import Path

import pytest

import nato_news
from commands import CALIBER, INTERFAX, NATO, SCRIPT, run, shown
from nato_news import export

PAGES = (NATO, CALIBER, INTERFAX)
DOCUMENTS = [nato_news.parse_file(path) for path in PAGES]
SOURCES = {source.id: source for source in nato_news.sources()}


def written(*arguments: object) -> str:
    result = run("parse", *PAGES, *arguments)
    assert result.returncode == 0
    return result.stdout.decode()


@pytest.mark.parametrize("jobs", [1, 2])
def test_json_lines_are_the_default(jobs: int) -> None:
    text = written("--jobs", jobs)
    assert text == "".join(document.to_json() + "\n" for document in DOCUMENTS)
    assert written("--format", "jsonl") == text


def test_json_is_one_array() -> None:
    text = written("--format", "json")
    assert json.loads(text) == [document.to_dict() for document in DOCUMENTS]
    assert '\n  "title": ' in text
    assert json.loads(shown("parse", NATO, "--format", "json")) == [DOCUMENTS[0].to_dict()]


def test_jsonld_is_one_array() -> None:
    expected = [export.jsonld(document, source=SOURCES[document.source]) for document in DOCUMENTS]
    text = written("--format", "jsonld")
    assert json.loads(text) == expected
    assert len(text.splitlines()) == len(DOCUMENTS) + 2


def test_markdown_is_one_document_after_the_other() -> None:
    expected = "\n".join(export.markdown(document).rstrip("\n") + "\n" for document in DOCUMENTS)
    assert written("--format", "markdown") == expected


def test_csv_has_a_heading_and_a_row_for_each_page() -> None:
    table = list(csv.DictReader(io.StringIO(written("--format", "csv"), newline="")))
    assert table == [dict(export.row(document)) for document in DOCUMENTS]


@pytest.mark.parametrize("form", ["json", "jsonld", "csv"])
def test_a_format_is_whole_where_no_page_could_be_read(form: str, tmp_path: Path) -> None:
    result = run("parse", tmp_path / "none.txt", "--format", form)
    assert result.returncode == 1
    expected = ",".join(export.COLUMNS) + "\n" if form == "csv" else "[]"
    assert result.stdout.decode().replace("[\n\n]\n", "[]") == expected


def test_fields_are_written_in_the_order_asked_for() -> None:
    fields = ("--fields", "title, published,body,input")
    expected = [
        {"title": one.title, "published": one.to_dict()["published"], "body": one.body, "input": str(path)}
        for one, path in zip(DOCUMENTS, PAGES, strict=True)
    ]
    lines = written(*fields).splitlines()
    assert [json.loads(line) for line in lines] == expected
    assert list(json.loads(lines[0])) == ["title", "published", "body", "input"]
    assert json.loads(written(*fields, "--format", "json")) == expected
    rows = list(csv.DictReader(io.StringIO(written(*fields, "--format", "csv"), newline="")))
    assert [{**row, "published": row["published"] or None} for row in rows] == expected


def test_an_output_file_holds_what_would_be_printed(tmp_path: Path) -> None:
    assert written("--output", tmp_path / "out.jsonl") == ""
    assert (tmp_path / "out.jsonl").read_text(encoding="utf-8") == written()
    assert [path.name for path in tmp_path.iterdir()] == ["out.jsonl"]


def test_an_output_that_is_no_file_needs_no_journal() -> None:
    assert run("parse", NATO, "--output", os.devnull).returncode == 0


def test_an_output_is_no_input(tmp_path: Path) -> None:
    row = tmp_path / "a.jsonl"
    row.write_text(json.dumps({"text": "Title\n"}) + "\n")
    for option in ("--output", "--errors"):
        result = run("parse", "a.jsonl", option, "a.jsonl", cwd=tmp_path)
        assert result.returncode == 2
        assert b"cannot be written to" in result.stderr
    options = (".", "--text-column", "text", "--output", "b.jsonl", "--errors", "c.jsonl", "--fields", "input")
    for _ in range(2):
        assert run("parse", *options, cwd=tmp_path).returncode == 0
    assert (tmp_path / "b.jsonl").read_text() == '{"input": "./a.jsonl:1"}\n'


def test_failures_go_to_the_error_file_and_the_others_are_written(tmp_path: Path) -> None:
    result = run("parse", "none.txt", NATO, "--errors", "errors.jsonl", cwd=tmp_path)
    assert result.returncode == 1
    assert result.stdout.decode() == DOCUMENTS[0].to_json() + "\n"
    assert result.stderr.decode().startswith("nato-news: 2 pages, 1 failure, ")
    errors = (tmp_path / "errors.jsonl").read_text()
    assert json.loads(errors) == {"input": "none.txt", "line": None, "reason": "No such file or directory"}


def test_more_than_one_page_has_a_summary() -> None:
    import regex

    said = run("parse", *PAGES).stderr.decode()
    assert regex.fullmatch(r"nato-news: 3 pages, 0 failures, [0-9.]+ s, [0-9]+ pages/s\n", said)
    assert run("parse", NATO).stderr == b""


def test_lone_surrogates_are_escaped(tmp_path: Path) -> None:
    (tmp_path / "a.jsonl").write_text('{"text": "Title \\ud800\\n"}')
    assert json.loads(shown("parse", tmp_path / "a.jsonl"))["title"] == "Title \ud800"


def on_a_terminal(*arguments: object, **environment: str) -> tuple[str, int]:
    """What a terminal shows that is the standard error of `nato-news ARGUMENTS`, and the exit status."""
    terminal, end = pty.openpty()
    command = [*SCRIPT, *map(str, arguments)]
    variables = {**os.environ, "TERM": "xterm", "COLUMNS": "100", **environment}
    with subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=end, env=variables) as process:
        os.close(end)
        text = b""
        while True:
            try:
                text += (data := os.read(terminal, 1 << 16))
            except OSError:  # Linux's way to say that the other end is closed
                break
            if not data:
                break
    os.close(terminal)
    return text.decode(), process.returncode


@pytest.mark.parametrize("jobs", [1, 2])
def test_progress_has_a_rate_and_the_time_left_and_leaves_messages_alone(jobs: int, tmp_path: Path) -> None:
    pages = [*PAGES * 30, tmp_path / "none.txt"]
    text, status = on_a_terminal("parse", *pages, "--jobs", jobs, "--output", tmp_path / "out.jsonl")
    assert status == 1
    assert "/91" in text
    assert "pages/s" in text.partition("nato-news: 91 pages")[0]
    assert "0:00:0" in text
    assert "No such file or directory" in " ".join(text.split())  # it may be wrapped


def test_progress_of_standard_input_has_no_end() -> None:
    text, status = on_a_terminal("parse", "-", stdin="")
    assert status == 0
    assert "?" in text
