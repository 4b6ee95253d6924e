"""Write docs/layouts.md, the page "Supported layouts", from the parsers and a fixture for each layout.

Run it as `python tools/layouts.py` to write the page, with `--check` to see whether it is up to date.
"""

import sys
from pathlib import Path

from generated import keep

import nato_news
from nato_news.registry import default
from nato_news.testing.pages import BUILT_IN

ROOT = Path(__file__).parents[1]
FOLDERS = (*(ROOT / "tests" / "fixtures" / source.id for source in nato_news.sources()), BUILT_IN)
PAGE = ROOT / "docs" / "layouts.md"
SHOWN = 16  # lines of a fixture

HEAD = """\
# Supported layouts

This page is written by `python tools/layouts.py` from the parsers and from one fixture for each layout; CI
fails when it is stale. Beside each line of a fixture stand its zone and its role; the pages are invented.

A page that none of these layouts fits is read by the generic parser (source `blog`, layout `generic`).
"""


def pages_by_layout() -> dict[tuple[str, str], Path]:
    """For each source and layout the first fixture that has it."""
    found: dict[tuple[str, str], Path] = {}
    pages = [path for folder in FOLDERS for path in folder.rglob("*.txt")]
    for path in sorted(pages, key=lambda path: path.name):
        document = nato_news.parse_file(path)
        found.setdefault((document.source, document.layout), path)
    return found


def excerpt(path: Path) -> str:
    """The first lines of a page with their labels."""
    document = nato_news.parse_file(path)
    rows = []
    for line in document.lines:
        if line.role is not nato_news.Role.BLANK and document.text is not None:
            text = " ".join(document.text[line.start : line.end].split())
            shown = text if len(text) <= 70 else text[:69] + "…"
            item = "" if line.item is None else f" {line.item}"
            rows.append(f"{line.zone + item:12} {line.role:10} {shown}")
    return "\n".join(rows[:SHOWN] + ["..."] * (len(rows) > SHOWN))


def page() -> str:
    """The whole page."""
    fixtures = pages_by_layout()
    parts = [HEAD]
    for source in nato_news.sources()[:-1]:
        parts.append(f"## {source.name} (`{source.id}`)\n")
        parts.append(f"Pages of {source.domain}; times without a zone are local times of {source.timezone}.\n")
        for compiled in default().parser(source.id).compiled:
            layout = compiled.layout
            path = fixtures.get((source.id, layout.name))
            if path is None:
                raise SystemExit(f"no fixture has the layout {layout.name!r} of {source.id!r}")
            parts.append(f"### {layout.name}\n\nKind: {layout.kind}. Seen: {layout.seen}.\n")
            parts.append(f"```text\n{excerpt(path)}\n```\n")
    return "\n".join(parts)


if __name__ == "__main__":
    sys.exit(keep(PAGE, page()))
