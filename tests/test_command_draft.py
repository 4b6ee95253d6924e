"""`nato-news draft`: a module and annotations, never written over."""

import importlib.util
import json
from pathlib import Path

import nato_news
from commands import refused, run
from conftest import FIXTURES

SITE = FIXTURES / "drafting" / "lantern-review"
EXAMPLES = sorted((SITE / "draft").glob("*.txt"))


def copies(folder: Path) -> list[Path]:
    """The example pages, in FOLDER."""
    pages = [folder / path.name for path in EXAMPLES]
    for page, path in zip(pages, EXAMPLES, strict=True):
        page.write_bytes(path.read_bytes())
    return pages


def test_a_module_that_reads_other_pages_and_annotations(tmp_path: Path) -> None:
    pages = copies(tmp_path)
    info = json.loads((SITE / "site.json").read_text(encoding="utf-8"))
    known = [option for key in ("name", "domain", "timezone", "language") for option in (f"--{key}", info[key])]
    result = run("draft", *pages, *known, "--source", info["id"], "--into", tmp_path)
    assert result.returncode == 0
    module, *annotations = map(Path, result.stdout.decode().split("\n")[:-1])
    assert annotations == [page.with_suffix(".json") for page in pages]
    assert all(json.loads(path.read_text(encoding="utf-8"))["source"] == info["id"] for path in annotations)
    spec = importlib.util.spec_from_file_location("drafted", module)
    assert spec
    assert spec.loader
    drafted = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(drafted)
    parser = next(value for value in vars(drafted).values() if getattr(value, "source", None))
    for path in sorted((SITE / "kept").glob("*.txt")):
        wanted = json.loads(path.with_suffix(".json").read_text(encoding="utf-8"))
        document = nato_news.Registry([parser]).parse(path.read_text(encoding="utf-8"))
        assert (document.source, document.title) == (info["id"], wanted["title"])


def test_nothing_is_written_over(tmp_path: Path) -> None:
    page, *_ = pages = copies(tmp_path)
    annotation = page.with_suffix(".json")
    annotation.write_text("mine", encoding="utf-8")
    result = run("draft", *pages, "--into", tmp_path)
    assert result.returncode == 1
    assert annotation.name in result.stderr.decode()
    assert annotation.read_text(encoding="utf-8") == "mine"
    assert not list(tmp_path.glob("*.py"))


def test_one_page_says_what_it_cannot_know(tmp_path: Path) -> None:
    page, *_ = copies(tmp_path)
    result = run("draft", page, "--into", tmp_path)
    assert result.returncode == 0
    assert "one page" in result.stderr.decode()


def test_what_cannot_be_drafted_is_said(tmp_path: Path) -> None:
    empty = tmp_path / "empty.txt"
    empty.write_bytes(b"\n")
    result = run("draft", empty, "--into", tmp_path)
    assert (result.returncode, result.stdout) == (1, b"")
    assert "nothing to draft from" in result.stderr.decode()
    assert "does not exist" in refused("draft", tmp_path / "none.txt")
    assert "Missing argument" in refused("draft")
