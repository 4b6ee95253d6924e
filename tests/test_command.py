"""The command line as a whole: how it is called, its help, its exit statuses."""

import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

import nato_news
from commands import CALIBER, MODULE, NATO, SCRIPT, refused, run, shown
from nato_news.__main__ import main

ROOT = Path(__file__).parents[1]
COMMANDS = ("parse", "detect", "show", "dates", "sources", "audit")


@pytest.mark.parametrize("command", [SCRIPT, MODULE], ids=["script", "module"])
def test_the_version(command: list[str]) -> None:
    result = subprocess.run([*command, "--version"], capture_output=True, check=True, text=True)
    assert result.stdout == f"nato-news {nato_news.__version__}\n"


def test_the_version_loads_little() -> None:
    code = "import sys\nfrom nato_news.__main__ import main\nmain(['--version'])\nprint(*sys.modules)"
    modules = subprocess.run([sys.executable, "-c", code], capture_output=True, check=True, text=True).stdout.split()
    assert {"rich.console", "multiprocessing", "nato_news.view", "nato_news.parsers", "dateutil"} & set(
        modules
    ) == set()


def test_help_has_the_commands_and_the_exit_statuses() -> None:
    text = shown("--help")
    assert all(f"\n  {command} " in text for command in COMMANDS)
    assert "130  interrupted" in text


@pytest.mark.parametrize("command", COMMANDS)
def test_each_command_has_examples(command: str) -> None:
    assert f"Examples:\n    nato-news {command}" in shown(command, "--help")
    assert shown(command, "-h") == shown(command, "--help")


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (["read"], "No such command"),
        (["parse"], "name an input"),
        (["parse", "x", "--source", "none"], "known are nato, interfax-ukraine"),
        (["parse", "x", "--encoding", "none"], "no text encoding called 'none'"),
        (["parse", "x", "--encoding", "base64"], "no text encoding called 'base64'"),
        (["parse", "x", "--format", "xml"], "xml"),
        (["parse", "x", "--jobs", "0"], "--jobs"),
        (["parse", "x", "--fields", "title,headline"], "no field 'headline'; known are input, source, layout"),
        (["parse", "x", "--fields", "title", "--format", "markdown"], "goes with json, jsonl and csv"),
        (["parse", "x", "y", "--url", "https://nato.int/"], "goes with a single page"),
        (["parse", "-", "-"], "standard input can be read once only"),
        (["parse", "x", "--manifest", "none.csv"], "none.csv"),
        (["parse", "x", "--resume"], "--resume needs --output"),
        (["parse", "x", "--output", "none/out.jsonl"], "none is no folder"),
        (["parse", "x", "--output", "out.jsonl", "--errors", "none/errors.jsonl"], "none is no folder"),
        (["detect"], "FILE"),
        (["dates", "x", "--order", "year-first"], "year-first"),
        (["audit"], "name an input"),
        (["audit", "x", "--most", "-1"], "--most"),
        (["sources", "nato"], "nato"),
    ],
    ids=" ".join,
)
def test_a_wrong_call_ends_with_2(arguments: list[str], message: str, tmp_path: Path) -> None:
    assert message in refused(*arguments, cwd=tmp_path)
    assert list(tmp_path.iterdir()) == []


def test_without_a_command_the_help_is_shown() -> None:
    result = run()
    assert result.returncode in (0, 2)  # as the release of typer has it
    assert b"Usage: nato-news" in result.stdout + result.stderr


@pytest.mark.parametrize("missing", ["typer", "rich"])
def test_a_missing_extra_is_named(missing: str, tmp_path: Path) -> None:
    (tmp_path / f"{missing}.py").write_text(f"raise ModuleNotFoundError('none', name={missing!r})")
    environment = {**os.environ, "PYTHONPATH": str(tmp_path)}
    result = subprocess.run([*MODULE, "sources"], capture_output=True, check=False, text=True, env=environment)
    assert (result.returncode, result.stdout) == (2, "")
    assert result.stderr == (
        "nato-news: the command line needs typer and rich; install them with: pip install 'nato_news[cli]'\n"
    )


def test_another_missing_module_is_not_taken_for_the_extra(tmp_path: Path) -> None:
    (tmp_path / "typer.py").write_text("import no_such_module")
    environment = {**os.environ, "PYTHONPATH": str(tmp_path)}
    result = subprocess.run(MODULE, capture_output=True, check=False, text=True, env=environment)
    assert "no_such_module" in result.stderr


def test_completion() -> None:
    # The shell is told by the process that calls.
    command = ["bash", "-c", f"{SCRIPT[0]} --show-completion; exit $?"]
    result = subprocess.run(command, capture_output=True, check=True, text=True)
    assert "_NATO_NEWS_COMPLETE=complete_bash" in result.stdout


def test_sources_are_completed() -> None:
    words = {"_NATO_NEWS_COMPLETE": "complete_bash", "COMP_WORDS": "nato-news parse --source int", "COMP_CWORD": "3"}
    assert run(env={**os.environ, **words}).stdout.split() == [b"interfax-ukraine"]


def test_the_command_can_be_called_as_a_function(capfdbinary: pytest.CaptureFixture[bytes], tmp_path: Path) -> None:
    code = "import sys\nfrom nato_news.__main__ import main\nsys.exit(10 + main(sys.argv[1:]))"
    command = [sys.executable, "-c", code, "parse", str(NATO), str(tmp_path / "none.txt")]
    result = subprocess.run(command, capture_output=True, check=False)
    assert result.returncode == 11
    assert len(result.stdout.splitlines()) == 1


@pytest.mark.parametrize("jobs", [1, 2])
def test_a_closed_pipe_ends_quietly(jobs: int) -> None:
    command = [*SCRIPT, "parse", *[str(NATO)] * 300, "--jobs", str(jobs)]
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE) as process:
        assert process.stdout is not None
        assert process.stderr is not None
        assert len(process.stdout.read(10)) == 10
        process.stdout.close()
        assert process.stderr.read() == b""
    assert process.returncode == 0


@pytest.mark.parametrize("jobs", [1, 2])
def test_ctrl_c_leaves_whole_lines_and_ends_with_130(jobs: int, tmp_path: Path) -> None:
    output = tmp_path / "out.jsonl"
    command = [*SCRIPT, "parse", *[str(CALIBER)] * 5000, "--jobs", str(jobs), "--output", str(output)]
    # In a session of its own, as a terminal's foreground job: Ctrl-C reaches every process of it.
    with subprocess.Popen(command, stderr=subprocess.PIPE, start_new_session=True) as process:
        assert process.stderr is not None
        while process.poll() is None and not (output.exists() and output.stat().st_size):
            time.sleep(0.01)
        os.killpg(process.pid, signal.SIGINT)
        assert process.stderr.read() == b"nato-news: interrupted\n"
    assert process.returncode == 130
    whole = nato_news.parse_file(CALIBER).to_json().encode() + b"\n"
    written = output.read_bytes()
    assert 0 < written.count(b"\n") < 5000
    assert written == whole * written.count(b"\n")
    assert output.with_name("out.jsonl.progress").exists()


@pytest.mark.parametrize("unbuffered", ["", "1"])
def test_ctrl_c_while_the_reader_is_slow_leaves_whole_lines(unbuffered: str) -> None:
    command = [*SCRIPT, "parse", *[str(NATO)] * 2000]
    environment = {**os.environ, "PYTHONUNBUFFERED": unbuffered}
    pipe = subprocess.PIPE
    with subprocess.Popen(command, stdout=pipe, stderr=pipe, env=environment) as process:
        assert process.stdout is not None
        written = process.stdout.read(1)
        time.sleep(1)  # by now the pipe is full, and a line stands in it by half
        process.send_signal(signal.SIGINT)
        written += process.stdout.read()
    assert process.returncode == 130
    whole = nato_news.parse_file(NATO).to_json().encode() + b"\n"
    assert written == whole * written.count(b"\n")


def test_the_reference_is_up_to_date() -> None:
    command = [sys.executable, str(ROOT / "tools" / "commands.py"), "--check"]
    subprocess.run(command, check=True)


def test_main_returns_the_status() -> None:
    assert main(["parse"]) == 2
