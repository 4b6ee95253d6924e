"""Print what a page gives now in the form of an annotation, and how it differs from its annotation.

Run it as `python tools/annotate.py PAGE.txt...`. Nothing is written to a file: read what it prints, correct
it, and save it beside the page as NAME.json yourself.
"""

import difflib
import json
import sys
from pathlib import Path
from typing import Any

import nato_news


def annotation(path: Path) -> dict[str, Any]:
    """The page at PATH as an annotation: `lines` are [number from 1, zone, role, item]."""
    document = nato_news.parse_file(path)
    data = document.to_dict()
    for name in ("layout", "url", "fit", "diagnostics"):
        del data[name]
    data["lines"] = [
        [number, line.zone.value, line.role.value, line.item]
        for number, line in enumerate(document.lines, 1)
        if line.role is not nato_news.Role.BLANK
    ]
    return data


def shown(data: dict[str, Any]) -> list[str]:
    """DATA as JSON, a line or an item a line."""
    rows = []
    for key, value in data.items():
        if isinstance(value, list) and value and isinstance(value[0], list | dict):
            parts = ",\n".join("  " + json.dumps(part, ensure_ascii=False) for part in value)
            rows.append(f" {json.dumps(key)}: [\n{parts}\n ]")
        else:
            rows.append(f" {json.dumps(key)}: {json.dumps(value, ensure_ascii=False)}")
    return ("{\n" + ",\n".join(rows) + "\n}").splitlines()


def main(paths: list[str]) -> int:
    """Print each page's annotation, or the difference from the one that it has."""
    for path in map(Path, paths):
        now = annotation(path)
        gold = path.with_suffix(".json")
        if not gold.exists():
            print("\n".join(shown(now)))
            continue
        known = json.loads(gold.read_text(encoding="utf-8"))
        known = {key: known[key] for key in now if key in known}
        now = {key: value for key, value in now.items() if key in known}
        difference = difflib.unified_diff(shown(known), shown(now), str(gold), "as read now", lineterm="", n=1)
        print("\n".join(difference) or f"{path}: read as annotated")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
