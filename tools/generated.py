"""Generated: pages of the documentation that are written from the code.

What lives here: how such a page is written, or with `--check` compared with what stands there.
"""

import sys
from pathlib import Path


def keep(page: Path, written: str) -> int:
    """Write WRITTEN to PAGE, or with --check see whether it stands there; returns the exit status."""
    if "--check" not in sys.argv:
        page.write_text(written, encoding="utf-8")
        return 0
    if page.read_text(encoding="utf-8") != written:
        print(f"{page.parent.name}/{page.name} is stale: run python {sys.argv[0]}", file=sys.stderr)
        return 1
    return 0
