"""An interrupted `nato-news parse --output`, gone on with by `--resume`."""

import json
import os
import random
import subprocess
import time
from pathlib import Path

import pytest

from commands import NATO, SCRIPT, refused, run

ROWS = 6000
KILLS = 20


@pytest.fixture(scope="module")
def corpus(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with many small pages as JSON Lines, and what comes of them without an interruption."""
    folder = tmp_path_factory.mktemp("corpus")
    lines = []
    for number in range(ROWS):
        page = {"text": f"Council votes on ferry {number}\n\nThe council voted on ferry {number} on Monday.\n"}
        lines.append("no row\n" if number % 50 == 7 else json.dumps(page) + "\n")
    (folder / "rows.jsonl").write_text("".join(lines))
    result = run(*call("whole"), cwd=folder)
    assert result.returncode == 1
    return folder


def call(name: str, *options: str) -> list[str]:
    """The arguments of a run that writes NAME.json and NAME.errors."""
    return ["parse", "rows.jsonl", "--format", "json", "--output", f"{name}.json", "--errors", f"{name}.errors",
            "--fields", "input,title,fit", "--jobs", "2", *options]  # fmt: skip


def started(name: str, folder: Path) -> subprocess.Popen[bytes]:
    command = [*SCRIPT, *call(name, "--resume")]
    return subprocess.Popen(command, cwd=folder, stderr=subprocess.PIPE)


def killed(name: str, folder: Path, grown: int, seconds: float) -> None:
    """Start or go on with a run, and kill it SECONDS after the output has GROWN by that many bytes."""
    output = folder / f"{name}.json"
    before = output.stat().st_size if output.exists() else 0
    with started(name, folder) as process:
        deadline = time.monotonic() + 60
        while grown and time.monotonic() < deadline and process.poll() is None:
            size = output.stat().st_size if output.exists() else 0
            # What was written after the last note is cut off first.
            before = min(before, size)
            if size >= before + grown:
                break
            time.sleep(0.002)
        time.sleep(seconds)
        assert process.poll() is None, "the run ended before it could be killed: make it longer"
        process.kill()


def same(name: str, folder: Path) -> None:
    for suffix in ("json", "errors"):
        assert (folder / f"{name}.{suffix}").read_bytes() == (folder / f"whole.{suffix}").read_bytes()
    assert not (folder / f"{name}.json.progress").exists()


def test_the_run_without_an_interruption(corpus: Path) -> None:
    documents = json.loads((corpus / "whole.json").read_text())
    errors = [json.loads(line) for line in (corpus / "whole.errors").read_text().splitlines()]
    bad = [number + 1 for number in range(ROWS) if number % 50 == 7]
    assert [one["line"] for one in errors] == bad
    good = [number for number in range(1, ROWS + 1) if number not in set(bad)]
    assert [one["input"] for one in documents] == [f"rows.jsonl:{number}" for number in good]


def test_killed_twenty_times_it_writes_the_same(corpus: Path) -> None:
    chance = random.Random(20)
    for number in range(KILLS):
        if number % 3:
            killed("killed", corpus, grown=1, seconds=chance.uniform(0, 0.05))
        else:  # anywhere from the start of the interpreter on
            killed("killed", corpus, grown=0, seconds=chance.uniform(0, 1))
    result = run(*call("killed", "--resume"), cwd=corpus)
    assert result.returncode == 1
    same("killed", corpus)


def test_what_is_torn_is_cut_off(corpus: Path) -> None:
    killed("torn", corpus, grown=1, seconds=1)
    for suffix, torn in (("json", b',\n{"input": "rows.js'), ("errors", b'{"inp'), ("json.progress", b'{"inputs": 9')):
        with (corpus / f"torn.{suffix}").open("ab") as stream:
            stream.write(torn)
    result = run(*call("torn", "--resume"), cwd=corpus)
    assert result.returncode == 1
    assert "pages were done before" in result.stderr.decode()
    same("torn", corpus)


def test_ctrl_c_can_be_gone_on_from(corpus: Path) -> None:
    import signal

    with started("stopped", corpus) as process:
        while process.poll() is None and not (corpus / "stopped.json").exists():
            time.sleep(0.01)
        time.sleep(1)
        process.send_signal(signal.SIGINT)
        assert process.stderr is not None
        assert process.stderr.read() == b"nato-news: interrupted\n"
    assert process.returncode == 130
    assert run(*call("stopped", "--resume"), cwd=corpus).returncode == 1
    same("stopped", corpus)


def test_no_process_is_left_behind(corpus: Path) -> None:
    with started("orphans", corpus) as process:
        while process.poll() is None and not (corpus / "orphans.json").exists():
            time.sleep(0.01)
        children: list[int] = []
        while process.poll() is None and len(children) < 3:  # two that read, one that tracks resources
            children = list(map(int, Path(f"/proc/{process.pid}/task/{process.pid}/children").read_text().split()))
        process.kill()
    deadline = time.monotonic() + 30
    while any(alive(child) for child in children):
        assert time.monotonic() < deadline, "a worker outlives the run"
        time.sleep(0.05)


def alive(process: int) -> bool:
    try:
        state = Path(f"/proc/{process}/stat").read_text().rpartition(")")[2].split()[0]
    except FileNotFoundError:
        return False
    return state != "Z"


class TestRefusals:
    """Where going on would give something else than a run in one piece."""

    @pytest.fixture
    def folder(self, tmp_path: Path) -> Path:
        (tmp_path / "pages").mkdir()
        (tmp_path / "pages" / "a.txt").write_text("Title\n")
        (tmp_path / "pages" / "b.txt").write_text("Title\n")
        # As a run leaves it that was ended after its journal's first line.
        result = run("parse", "pages", "--output", "out.jsonl", cwd=tmp_path)
        assert result.returncode == 0
        return tmp_path

    def interrupted(self, folder: Path) -> None:
        command = [*SCRIPT, "parse", "pages", *[str(NATO)] * 3000, "--output", "out.jsonl"]
        with subprocess.Popen(command, cwd=folder) as process:
            while process.poll() is None and not (folder / "out.jsonl.progress").exists():
                time.sleep(0.005)
            time.sleep(0.2)
            process.kill()

    def arguments(self, *options: str) -> list[str]:
        return ["parse", "pages", *[str(NATO)] * 3000, "--output", "out.jsonl", "--resume", *options]

    def test_other_options(self, folder: Path) -> None:
        self.interrupted(folder)
        before = (folder / "out.jsonl").read_bytes()
        assert "is of other inputs" in refused(*self.arguments("--fields", "title"), cwd=folder)
        assert "is of other inputs" in refused(*self.arguments("--source", "nato"), cwd=folder)
        assert (folder / "out.jsonl").read_bytes() == before

    def test_other_inputs(self, folder: Path) -> None:
        self.interrupted(folder)
        assert "is of other inputs" in refused("parse", "pages", "--output", "out.jsonl", "--resume", cwd=folder)
        (folder / "pages" / "b.txt").write_text("Another title\n")
        assert "is of other inputs" in refused(*self.arguments(), cwd=folder)

    def test_a_file_more(self, folder: Path) -> None:
        self.interrupted(folder)
        (folder / "pages" / "c.txt").write_text("Title\n")
        assert "is of other inputs" in refused(*self.arguments(), cwd=folder)

    def test_a_journal_that_is_none(self, folder: Path) -> None:
        (folder / "out.jsonl.progress").write_text("something else\n")
        assert "damaged" in refused("parse", "pages", "--output", "out.jsonl", "--resume", cwd=folder)

    def test_an_output_that_was_cut(self, folder: Path) -> None:
        self.interrupted(folder)
        with (folder / "out.jsonl.progress").open("a") as journal:
            journal.write('{"inputs": 2, "output": 100000000, "errors": 0, "failures": 0}\n')
        assert "shorter than its journal" in refused(*self.arguments(), cwd=folder)

    def test_a_complete_output(self, folder: Path) -> None:
        before = (folder / "out.jsonl").read_bytes()
        assert "nothing to resume" in refused("parse", "pages", "--output", "out.jsonl", "--resume", cwd=folder)
        assert (folder / "out.jsonl").read_bytes() == before

    def test_standard_output_and_what_is_no_file(self, folder: Path) -> None:
        assert "--resume needs --output" in refused("parse", "pages", "--resume", cwd=folder)
        assert "a file there" in refused("parse", "pages", "--resume", "--output", os.devnull, cwd=folder)

    def test_without_resume_the_output_is_written_anew(self, folder: Path) -> None:
        self.interrupted(folder)
        assert run("parse", "pages", "--output", "out.jsonl", cwd=folder).returncode == 0
        assert len((folder / "out.jsonl").read_bytes().splitlines()) == 2
        assert not (folder / "out.jsonl.progress").exists()
