"""The command line, run as it is installed."""

import json
import subprocess
import sys
from pathlib import Path

import pytest

import nato_news
from conftest import FIXTURES, page
from nato_news.__main__ import main

PAGES = [FIXTURES / "nato" / "article-en-2018.txt", FIXTURES / "caliber-az" / "c4-2023.txt"]
COMMANDS = [[str(Path(sys.executable).with_name("nato-news"))], [sys.executable, "-m", "nato_news"]]


def run(command: list[str], *arguments: object, stdin: bytes = b"") -> subprocess.CompletedProcess[bytes]:
    return subprocess.run([*command, *map(str, arguments)], input=stdin, capture_output=True, check=False)


@pytest.mark.parametrize("command", COMMANDS, ids=["script", "module"])
def test_one_json_document_a_line(command: list[str]) -> None:
    result = run(command, "parse", *PAGES)
    assert (result.returncode, result.stderr) == (0, b"")
    documents = [json.loads(line) for line in result.stdout.decode().splitlines()]
    assert documents == [nato_news.parse_file(path).to_dict() for path in PAGES]


def test_standard_input_and_options() -> None:
    text = page("ie-ru-fuel-2024").text
    result = run(COMMANDS[1], "parse", "-", "--encoding", "cp1251", "--source", "blog", stdin=text.encode("cp1251"))
    assert json.loads(result.stdout) == nato_news.parse(text, source="blog").to_dict()


def test_a_failure_is_said_and_the_others_are_still_printed(tmp_path: Path) -> None:
    (tmp_path / "bad.txt").write_bytes(b"\xff")
    result = run(COMMANDS[1], "parse", tmp_path / "none.txt", PAGES[0], tmp_path / "bad.txt")
    assert result.returncode == 1
    assert len(result.stdout.splitlines()) == 1
    errors = result.stderr.decode().splitlines()
    assert len(errors) == 2
    assert all(error.startswith("nato-news: ") for error in errors)
    assert "none.txt" in errors[0]
    assert "bad.txt" in errors[1]


def test_undecodable_standard_input_is_said() -> None:
    result = run(COMMANDS[1], "parse", "-", stdin=b"\xff")
    assert result.returncode == 1
    assert b"standard input: byte 0" in result.stderr


@pytest.mark.parametrize("arguments", [[], ["parse"], ["parse", "x", "--source", "none"], ["read", "x"]])
def test_a_wrong_call_ends_with_2(arguments: list[str]) -> None:
    assert run(COMMANDS[1], *arguments).returncode == 2


def test_version_and_help() -> None:
    assert nato_news.__version__.encode() in run(COMMANDS[1], "--version").stdout
    assert b"standard input" in run(COMMANDS[1], "parse", "--help").stdout


def test_a_closed_pipe_ends_quietly() -> None:
    script = f"{sys.executable} -m nato_news parse {' '.join([str(PAGES[0])] * 50)} | head -c 10"
    result = subprocess.run(script, shell=True, capture_output=True, check=False)
    assert result.stderr == b""
    assert len(result.stdout) == 10


def test_the_command_can_be_called_as_a_function(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    assert main(["parse", str(PAGES[0])]) == 0
    assert main(["parse", str(tmp_path / "none.txt"), str(PAGES[1])]) == 1
    shown = capsys.readouterr()
    assert len(shown.out.splitlines()) == 2
    assert "none.txt" in shown.err
