"""The pytest plug-in, in runs of its own: off until a folder is named, then a test for each field."""

import json
import subprocess
import sys
from pathlib import Path

import pytest

from conftest import page
from nato_news.testing import annotation_text

HERE = page("ib-heat-pumps-2025")


def run(folder: Path, *arguments: str) -> tuple[int, str]:
    """Exit status and output of pytest in FOLDER."""
    command = [sys.executable, "-m", "pytest", "-p", "no:cacheprovider", "-rA", *arguments]
    result = subprocess.run(command, cwd=folder, capture_output=True, check=False, text=True)
    return result.returncode, result.stdout + result.stderr


@pytest.fixture
def project(tmp_path: Path) -> Path:
    """A project with one annotated page."""
    pages = tmp_path / "tests" / "pages"
    pages.mkdir(parents=True)
    (tmp_path / "pyproject.toml").write_text('[tool.pytest.ini_options]\nnato_news_pages = "tests/pages"\n')
    (pages / "heat-pumps.txt").write_text(HERE.text)
    (pages / "heat-pumps.json").write_text(annotation_text(HERE.gold))
    return tmp_path


def change(project: Path, **fields: object) -> None:
    """Give the page's annotation other FIELDS."""
    path = project / "tests" / "pages" / "heat-pumps.json"
    path.write_text(json.dumps({**json.loads(path.read_text()), **fields}))


def test_one_test_a_field_and_one_for_the_lines(project: Path) -> None:
    status, output = run(project, "--collect-only", "-q")
    assert status == 0
    collected = [line for line in output.splitlines() if "::" in line]
    assert collected == [f"tests/pages/heat-pumps.txt::{field}" for field in HERE.gold]
    status, output = run(project)
    assert status == 0
    assert f"{len(HERE.gold)} passed" in output


def test_a_difference_is_a_sentence(project: Path) -> None:
    change(
        project,
        title="Heat pumps",
        tags=HERE.gold["tags"][:2],
        lines=[[1, "main", "title", None], *HERE.gold["lines"][1:]],
    )
    status, output = run(project)
    assert status == 1
    assert f"3 failed, {len(HERE.gold) - 3} passed" in output
    assert f"heat-pumps: title is {HERE.gold['title']!r}, should be 'Heat pumps'" in output
    assert "heat-pumps: tags[2] is 'vinnytsia', should not be there" in output
    assert "heat-pumps: line 1 is main site, should be main title: 'date 2025-11-18 Interfax-Ukraine'" in output
    assert "Traceback" not in output


def test_a_page_is_read_with_the_address_of_its_annotation(project: Path) -> None:
    (project / "tests" / "pages" / "plain.txt").write_text("A title\nSome text of a page.\n")
    gold = project / "tests" / "pages" / "plain.json"
    gold.write_text(json.dumps({"url": "https://caliber.az/en/post/1", "source": "caliber-az"}))
    assert run(project)[0] == 0
    gold.write_text(json.dumps({"source": "caliber-az"}))
    assert "plain: source is 'blog', should be 'caliber-az'" in run(project)[1]


def test_what_cannot_be_tested_fails_and_the_others_are_still_run(project: Path) -> None:
    pages = project / "tests" / "pages"
    (pages / "new.txt").write_text("A title\n")
    (pages / "lost.json").write_text("{}")
    (pages / "typo.txt").write_text("A title\n")
    (pages / "typo.json").write_text('{"titel": "A title"}')
    (pages / "bytes.txt").write_bytes(b"\xff")
    (pages / "bytes.json").write_text('{"title": null}')
    status, output = run(project)
    assert status == 1
    assert f"4 failed, {len(HERE.gold)} passed" in output
    assert (
        "new.txt has no annotation: `nato-news annotate tests/pages/new.txt` prints one; read it, correct it" in output
    )
    assert "lost.json annotates no page: lost.txt is not beside it" in output
    assert "typo.json has ['titel'], which are no fields; fields are" in output
    assert "bytes.txt: byte 0 (0xff) is not utf-8" in output


def test_an_unconfigured_run_collects_nothing_and_loads_nothing_of_the_library(project: Path) -> None:
    (project / "pyproject.toml").write_text("[tool.pytest.ini_options]\n")
    (project / "test_one.py").write_text(
        "import sys\n\ndef test_one():\n"
        "    assert 'nato_news_pytest' in sys.modules\n"
        "    assert not [name for name in sys.modules if name.split('.')[0] in {'nato_news', 'regex', 'attr'}]\n"
    )
    status, output = run(project)
    assert "1 passed" in output, output
    assert status == 0


def test_a_folder_that_is_not_there_is_an_error(project: Path) -> None:
    (project / "pyproject.toml").write_text('[tool.pytest.ini_options]\nnato_news_pages = "tests/page"\n')
    status, output = run(project)
    assert status == 4
    assert f"nato_news_pages names {project / 'tests' / 'page'}, which is no folder" in output


def test_several_folders_and_folders_in_folders(project: Path) -> None:
    more = project / "tests" / "more" / "deep"
    more.mkdir(parents=True)
    (more / "one.txt").write_text("A title\n")
    (more / "one.json").write_text('{"source": "blog"}')
    (project / "pyproject.toml").write_text(
        '[tool.pytest.ini_options]\nnato_news_pages = ["tests/pages", "tests/more"]\n'
    )
    assert f"{len(HERE.gold) + 1} passed" in run(project)[1]
