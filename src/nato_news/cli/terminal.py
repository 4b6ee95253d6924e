"""Terminal: tables and colours for people, by rich.

What lives here: what the commands that show something have in common. Text of pages comes in as text and
never as rich's markup.
"""

import json
import sys
from collections.abc import Iterable, Sequence
from typing import Any

from rich.console import Console
from rich.table import Table
from rich.text import Text

from nato_news.cli.printable import printable


def console() -> Console:
    """Standard output; colours only on a terminal, and not where NO_COLOR is set."""
    return Console(file=sys.stdout, highlight=False, markup=False, emoji=False)


def print_table(columns: Sequence[str], rows: Iterable[Sequence[str]], *, title: str | None = None) -> None:
    """Print ROWS under COLUMNS; a column whose name starts with `#` is one of numbers."""
    table = Table(title=None if title is None else Text(title), title_justify="left", box=None, pad_edge=False)
    for column in columns:
        table.add_column(
            Text(column.removeprefix("#")), justify="right" if column[0] == "#" else "left", overflow="fold"
        )
    for row in rows:
        table.add_row(*(Text("\n".join(map(printable, cell.split("\n")))) for cell in row))
    console().print(table)


def print_json(data: Any) -> None:
    """Print DATA as JSON."""
    text = json.dumps(data, ensure_ascii=False, indent=2)
    sys.stdout.write(text + "\n")
