"""`nato-news annotate`: a proposal to correct, never written over."""

import json
from pathlib import Path

from commands import CALIBER, INTERFAX, refused, run, shown
from nato_news.testing import annotate


def test_it_prints_what_the_page_gives(tmp_path: Path) -> None:
    page = tmp_path / "page.txt"
    page.write_bytes(CALIBER.read_bytes())
    proposed = json.loads(shown("annotate", page))
    assert proposed == annotate(CALIBER.read_text(encoding="utf-8"))
    assert json.loads(shown("annotate", "-", stdin=CALIBER.read_bytes())) == proposed
    assert list(tmp_path.iterdir()) == [page]


def test_it_saves_what_it_would_print_and_overwrites_nothing(tmp_path: Path) -> None:
    page, annotation = tmp_path / "page.txt", tmp_path / "page.json"
    page.write_bytes(CALIBER.read_bytes())
    printed = shown("annotate", page)
    saved = run("annotate", page, "--save")
    assert (saved.returncode, saved.stdout) == (0, b"")
    assert b"read and correct it" in saved.stderr
    assert annotation.read_text(encoding="utf-8") == printed
    annotation.write_text("mine", encoding="utf-8")
    again = run("annotate", page, "--save")
    assert again.returncode == 1
    assert b"exists" in again.stderr
    assert annotation.read_text(encoding="utf-8") == "mine"


def test_it_shows_the_difference_from_what_is_annotated(tmp_path: Path) -> None:
    page, annotation = tmp_path / "page.txt", tmp_path / "page.json"
    page.write_bytes(INTERFAX.read_bytes())
    run("annotate", page, "--save")
    assert "read as annotated" in shown("annotate", page)
    wanted = json.loads(annotation.read_text(encoding="utf-8"))
    annotation.write_text(json.dumps({**wanted, "section": "Economy"}), encoding="utf-8")
    assert '- "section": "Economy"' in shown("annotate", page)


def test_source_and_address_are_taken_into_account() -> None:
    text = b"A title\n\n12 May 2024\n\nSome text that goes on for a while.\n"
    assert json.loads(shown("annotate", "-", "--source", "caliber-az", stdin=text))["source"] == "caliber-az"
    found = json.loads(shown("annotate", "-", "--url", "https://caliber.az/en/post/1", stdin=text))
    assert (found["source"], found["url"]) == ("caliber-az", "https://caliber.az/en/post/1")


def test_what_cannot_be_done_is_said() -> None:
    assert "--save needs a file" in refused("annotate", "-", "--save")
    assert run("annotate", "no-such-page.txt").returncode == 1
