"""Print what a page gives now in the form of an annotation, or how it differs from the one that it has.

Run it as `python tools/annotate.py PAGE.txt...`. Nothing is written to a file: read what it prints, correct
it, and save it beside the page as NAME.json yourself.
"""

import sys
from pathlib import Path

from nato_news.testing import annotate, annotation_changes, annotation_text


def main(paths: list[str]) -> int:
    """Print each page's annotation, or the difference from the one that it has."""
    for path in map(Path, paths):
        if path.with_suffix(".json").exists():
            print(annotation_changes(path) or f"{path}: read as annotated")
        else:
            print(annotation_text(annotate(path.read_bytes().decode("utf-8"))))
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
