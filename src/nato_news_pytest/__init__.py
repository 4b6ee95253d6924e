"""The pytest plug-in of nato_news: annotated pages are tests where `nato_news_pages` names their folder.

A package of its own, outside of nato_news: pytest loads it in every run of everyone who has the library
installed, and whoever does not use it should not wait for the library. Nothing may be imported here before
a page is met.
"""

from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import pytest

_OPTION = "nato_news_pages"


def pytest_addoption(parser: "pytest.Parser") -> None:
    """Define the option that turns the plug-in on."""
    parser.addini(_OPTION, "folders of annotated pages, NAME.txt with NAME.json, read by nato_news", type="paths")


def pytest_configure(config: "pytest.Config") -> None:
    """Refuse a folder that is not there: its pages would go untested unseen."""
    for folder in config.getini(_OPTION):
        if not folder.is_dir():
            import pytest  # noqa: PLC0415

            raise pytest.UsageError(f"{_OPTION} names {folder}, which is no folder")


def pytest_collect_file(file_path: Path, parent: "pytest.Collector") -> "pytest.Collector | None":
    """Take the pages below the folders, and the annotations that have lost their page."""
    folders = parent.config.getini(_OPTION)
    if file_path.suffix not in {".txt", ".json"} or not any(map(file_path.is_relative_to, folders)):
        return None
    if file_path.suffix == ".json" and file_path.with_suffix(".txt").exists():
        return None
    from nato_news.testing.collection import PageFile  # noqa: PLC0415

    return PageFile.from_parent(parent, path=file_path)
