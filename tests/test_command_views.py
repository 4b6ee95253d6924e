"""What `nato-news` shows people: detect, show, dates, sources, audit."""

import json
import os
import pty
import subprocess
from html.parser import HTMLParser
from pathlib import Path

import pytest
import regex

import nato_news
from commands import CALIBER, INTERFAX, NATO, SCRIPT, refused, run, shown
from conftest import FIXTURES, PAGES, page
from nato_news.registry import default

HOSTILE = "<script>alert(1)</script> \x1b[31m[bold]red[/bold]\x1b[0m \u202etxt :smile: </textarea> & \"'"


def on_a_terminal(*arguments: object, width: int = 80, **environment: str) -> str:
    """What a terminal shows that is the standard output of `nato-news ARGUMENTS`."""
    terminal, end = pty.openpty()
    variables = {key: value for key, value in os.environ.items() if key != "NO_COLOR"}
    variables |= {"TERM": "xterm-256color", "COLUMNS": str(width), **environment}
    with subprocess.Popen([*SCRIPT, *map(str, arguments)], stdout=end, env=variables) as process:
        os.close(end)
        text = b""
        while True:
            try:
                text += os.read(terminal, 1 << 16)
            except OSError:  # Linux's way to say that the other end is closed
                break
    os.close(terminal)
    assert process.returncode == 0
    return text.decode().replace("\r\n", "\n")


class TestDetect:
    def test_the_table_is_ranked_and_has_the_evidence(self) -> None:
        lines = shown("detect", INTERFAX).splitlines()
        candidates = nato_news.detect(INTERFAX.read_text(encoding="utf-8"))
        ranked = [line.split()[1:5] for line in lines[1:] if line.split()[0].isdigit()]
        assert ranked == [[one.source, one.layout, f"{one.fit:.2f}", str(one.cost)] for one in candidates]
        assert "3 min read" in "\n".join(lines)
        assert ranked[0][0] == "interfax-ukraine"

    def test_json(self) -> None:
        found = json.loads(shown("detect", NATO, "--format", "json"))
        candidates = nato_news.detect(NATO.read_text(encoding="utf-8"))
        assert [(one["source"], one["evidence"]) for one in found] == [(one.source, one.evidence) for one in candidates]
        assert [tuple(one["found"]) for one in found] == [one.found for one in candidates]

    def test_the_address_is_evidence(self) -> None:
        def sources(*options: str) -> set[str]:
            text = shown("detect", "-", "--format", "json", *options, stdin=b"A title\n\n12 May 2024\n\nSome text.\n")
            return {one["source"] for one in json.loads(text)}

        assert "caliber-az" not in sources()
        assert "caliber-az" in sources("--url", "https://caliber.az/en/post/1")

    def test_encoding(self) -> None:
        text = page("ie-ru-fuel-2024").text
        found = shown("detect", "-", "--encoding", "cp1251", "--format", "json", stdin=text.encode("cp1251"))
        assert json.loads(found)[0]["source"] == nato_news.detect(text)[0].source


class TestShow:
    def test_each_line_has_its_zone_role_and_item(self) -> None:
        name = next(one.name for one in PAGES if one.gold["source"] == "nato" and len(one.gold["items"]) > 1)
        path = FIXTURES / "nato" / f"{name}.txt"
        document = nato_news.parse_file(path)
        gutters = [line.partition("│")[0].split() for line in shown("show", path).splitlines() if "│" in line]
        expected = [
            [str(line.zone), str(line.role), *([] if line.item is None else [str(line.item)])]
            for line in document.lines
        ]
        assert [gutter for gutter in gutters if gutter != ["▲"]] == expected
        assert any(len(gutter) == 3 for gutter in gutters)

    def test_the_fields_that_were_found_come_last(self) -> None:
        text = shown("show", CALIBER)
        document = nato_news.parse_file(CALIBER)
        fields = text.rpartition("│")[2].splitlines()[2:]
        assert f"title       {document.title}" in fields
        assert f"published   {document.published}" in fields
        assert f"paragraphs  {len(document.paragraphs)}" in fields
        assert not any(field.startswith(("event", "subtitle")) for field in fields)
        assert text.startswith(f"{document.source}/{document.layout}  {document.kind}  fit {document.fit:.2f}\n")

    def test_diagnostics_stand_in_their_places(self) -> None:
        text = "Caliber.Az\nA title\n05/06/2024\nSome text of the page, which is a sentence.\n"
        lines = shown("show", "-", "--source", "blog", stdin=text.encode()).splitlines()
        place = next(index for index, line in enumerate(lines) if "05/06/2024" in line)
        assert "▲ │ ambiguous-date: " in lines[place + 1]

    def test_every_diagnostic_is_shown(self) -> None:
        stdin = b"[[ tide ]]\n" * 3
        document = nato_news.parse(stdin.decode(), source="nato")
        text = shown("show", "-", "--source", "nato", stdin=stdin)
        assert document.diagnostics
        assert [line.split("│ ")[1].split(":")[0] for line in text.splitlines() if "▲" in line] == [
            str(one.code) for one in document.diagnostics
        ]

    def test_colours_on_a_terminal_only_and_not_with_no_color(self) -> None:
        assert "\x1b[" in on_a_terminal("show", NATO)
        assert "\x1b[3" not in on_a_terminal("show", NATO, NO_COLOR="1")
        assert "\x1b" not in shown("show", NATO)

    def test_long_lines_are_wrapped_behind_the_gutter_on_a_terminal(self) -> None:
        text = regex.sub(r"\x1b\[[0-9;]*m", "", on_a_terminal("show", NATO, width=60))
        assert max(map(len, text.splitlines())) <= 60
        assert any(line.startswith(" " * 20) and "│" in line for line in text.splitlines())

    def test_hostile_text_is_shown_and_not_obeyed(self) -> None:
        text = shown("show", "-", stdin=HOSTILE.encode())
        assert "<script>alert(1)</script> ␛[31m[bold]red[/bold]␛[0m <U+202E>txt :smile: </textarea>" in text
        assert "\x1b" not in text

    def test_html(self, tmp_path: Path) -> None:
        assert shown("show", NATO, "--html", tmp_path / "page.html") == ""
        html = (tmp_path / "page.html").read_text(encoding="utf-8")
        assert html.lower().startswith("<!doctype html>")
        title = nato_news.parse_file(NATO).title
        assert title is not None
        assert title in html

    def test_options(self) -> None:
        text = page("ie-ru-fuel-2024").text
        options = ("--encoding", "cp1251", "--source", "blog", "--url", "https://example.org/")
        lines = shown("show", "-", *options, stdin=text.encode("cp1251")).splitlines()
        assert lines[0].startswith("blog/generic")
        assert "url         https://example.org/" in lines

    def test_what_cannot_be_read_or_written(self, tmp_path: Path) -> None:
        result = run("show", tmp_path / "none.txt")
        assert (result.returncode, result.stdout) == (1, b"")
        assert b"none.txt: No such file or directory" in result.stderr
        result = run("show", NATO, "--html", tmp_path / "none" / "page.html")
        assert result.returncode == 1
        assert b"No such file or directory" in result.stderr


class TestDates:
    TEXT = b"From 24 Mar. 2015 to May 2016, and on 05/06/2024 at 10:30."

    def test_the_table_has_offsets(self) -> None:
        rows = [line.split() for line in shown("dates", "-", stdin=self.TEXT).splitlines()]
        assert rows[0] == ["start", "end", "text", "timestamp", "end_timestamp"]
        assert rows[1:] == [["5", "17", "24", "Mar.", "2015", "2015-03-24"], ["21", "29", "May", "2016", "2016-05"]]

    def test_json_order_and_zone(self) -> None:
        options = ("--format", "json", "--order", "month-first", "--timezone", "Europe/Kyiv")
        found = json.loads(shown("dates", "-", *options, stdin=self.TEXT))
        assert found[-1] == {
            "start": 38,
            "end": 57,
            "text": "05/06/2024 at 10:30",
            "timestamp": "2024-05-06T10:30+03:00",
            "end_timestamp": None,
        }

    def test_a_range_has_its_end(self) -> None:
        found = json.loads(shown("dates", "-", "--format", "json", stdin=b"5-12 June 2012"))
        assert (found[0]["timestamp"], found[0]["end_timestamp"]) == ("2012-06-05", "2012-06-12")

    def test_language_and_encoding(self) -> None:
        text = "29 серпня 2014".encode("cp1251")
        assert "2014-08-29" in shown("dates", "-", "--language", "uk", "--encoding", "cp1251", stdin=text)
        assert "2014" not in shown("dates", "-", "--language", "en", "--encoding", "cp1251", stdin=text)

    def test_wrong_languages_and_zones_are_refused(self) -> None:
        assert "--language" in refused("dates", NATO, "--language", "xx")
        assert "--timezone" in refused("dates", NATO, "--timezone", "Mars/Base")

    def test_a_doubt_is_told(self) -> None:
        result = run("dates", "-", "--timezone", "Europe/Kyiv", stdin=b"27 October 2024 03:30")
        assert result.returncode == 0
        assert b"2024-10-27T03:30+03:00" in result.stdout
        assert result.stderr.startswith(b"nato-news: ")


class TestSources:
    def test_the_table_has_every_layout(self) -> None:
        text = shown("sources")
        for source in nato_news.sources():
            assert f"{source.id} " in text
            for layout in default().parser(source.id).layouts:
                assert f" {layout.name} " in text

    def test_json(self) -> None:
        found = json.loads(shown("sources", "--format", "json"))
        assert [one["id"] for one in found] == [source.id for source in nato_news.sources()]
        assert found[0]["domain"] == "nato.int"
        layout = default().parser("nato").layouts[0]
        assert found[0]["layouts"][0] == {"name": layout.name, "kind": layout.kind, "seen": layout.seen}


class Charts(HTMLParser):
    """What of a page could act or load, and its text."""

    def __init__(self, html: str) -> None:
        super().__init__()
        self.tags: list[str] = []
        self.text = ""
        self.addresses: list[str] = []
        self.feed(html)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append(tag)
        self.addresses += [str(value) for name, value in attrs if name in ("src", "href", "onload", "onclick")]

    def handle_data(self, data: str) -> None:
        self.text += data


class TestAudit:
    @pytest.fixture
    def pages(self, tmp_path: Path) -> Path:
        """Three pages of a site that has put hostile lines under its titles, and one of another."""
        folder = tmp_path / "pages"
        folder.mkdir()
        names = ("c3-ru-plain-2021", "c3-banner-2024", "c3-video-2024")
        for name in names:
            text = page(name).text.replace("A+\n", f"A+\n{HOSTILE}\n")
            (folder / f"{name}.txt").write_text(text, encoding="utf-8")
        (folder / "nato.txt").write_bytes(NATO.read_bytes())
        return folder

    @pytest.mark.parametrize("jobs", [1, 2])
    def test_the_tables(self, pages: Path, jobs: int) -> None:
        result = run("audit", pages, "--jobs", jobs)
        assert result.returncode == 0
        assert b"4 pages, 0 failures" in result.stderr
        rows = [line.split() for line in result.stdout.decode().splitlines()]
        assert ["caliber-az", "article", "3"] in rows
        assert ["nato", "article", "1"] in rows
        assert ["nato", "2018-06", "1.000"] in rows
        months = [row for row in rows if row[:1] == ["caliber-az"] and len(row) == 3 and "-" in row[1]]
        assert [row[1] for row in months] == ["2021-03", "2024-02", "2024-09"]
        assert all(float(row[2]) < 1 for row in months)
        unexplained = next(row for row in rows if row[:2] == ["caliber-az", "3"])
        assert unexplained[2].startswith("<script>")
        assert b"\x1b" not in result.stdout

    def test_the_number_of_unexplained_lines(self, pages: Path) -> None:
        assert "<script>" not in run("audit", pages, "--most", "0").stdout.decode()

    def test_the_html_report(self, pages: Path, tmp_path: Path) -> None:
        result = run("audit", pages, "--html", tmp_path / "audit.html")
        assert (result.returncode, result.stdout) == (0, b"")
        report = Charts((tmp_path / "audit.html").read_text(encoding="utf-8"))
        assert "caliber-az: 3 pages" in report.text
        assert "2024-09" in report.text
        assert "<script>alert(0)</script> ␛[0m[bold]red" in report.text
        assert report.tags.count("svg") == 4
        assert {"script", "textarea", "link", "img", "iframe"} & set(report.tags) == set()
        assert report.addresses == []

    def test_failures_and_options(self, tmp_path: Path) -> None:
        (tmp_path / "rows.json").write_text(json.dumps({"c": "Title\n", "u": "https://nato.int/1"}) + "\n[]\n")
        (tmp_path / "table.csv").write_text(f"file,url\n{CALIBER},https://caliber.az/1\n")
        options = ("--text-column", "c", "--url-column", "u", "--manifest", "table.csv", "--errors", "errors.jsonl")
        result = run("audit", "rows.json", *options, "--source", "blog", "--encoding", "utf-8-sig", cwd=tmp_path)
        assert result.returncode == 1
        assert b"3 pages, 1 failure" in result.stderr
        assert ["blog", "generic", "2"] in [line.split() for line in result.stdout.decode().splitlines()]
        error = json.loads((tmp_path / "errors.jsonl").read_text())
        assert (error["input"], error["line"]) == ("rows.json", 2)
