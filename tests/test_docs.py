"""Every example in the README and the docs is executed, and gives what it shows."""

import doctest
from pathlib import Path

import pytest

from nato_news import registry

ROOT = Path(__file__).parents[1]
PAGES = [ROOT / "README.md", *sorted((ROOT / "docs").glob("*.md"))]


@pytest.mark.parametrize("path", PAGES, ids=lambda path: path.name)
def test_examples(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    own = registry.Registry([*registry.builtin()[:-1]])
    monkeypatch.setattr(registry, "default", lambda: own)
    monkeypatch.chdir(ROOT)
    failures, _ = doctest.testfile(str(path), module_relative=False, encoding="utf-8", verbose=False)
    assert failures == 0


@pytest.mark.parametrize("path", PAGES, ids=lambda path: path.name)
def test_links_lead_somewhere(path: Path) -> None:
    import regex

    for target in regex.findall(r"\]\(([^)#:]+)(?:#[^)]*)?\)", path.read_text(encoding="utf-8")):
        assert (path.parent / target).exists(), target
