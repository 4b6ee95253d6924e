"""Write the second half of docs/reference-command-line.md, what each command takes, from the code.

Run it as `python tools/commands.py` to write it, with `--check` to see whether it is up to date.
"""

import inspect
import sys
import typing
from collections.abc import Iterator
from enum import Enum
from pathlib import Path
from typing import Any

from generated import keep
from typer.models import ArgumentInfo, CommandInfo, OptionInfo

from nato_news.cli.app import app

PAGE = Path(__file__).parents[1] / "docs" / "reference-command-line.md"
MARK = "<!-- What follows is written by `python tools/commands.py` from the code; CI fails when it is stale. -->\n"


def parameters(function: Any) -> Iterator[tuple[str, str]]:
    """Each argument and option of FUNCTION as it is written, and what it is."""
    hints = typing.get_type_hints(function, include_extras=True)
    for name, parameter in inspect.signature(function).parameters.items():
        kind, info = typing.get_args(hints[name])[:2]
        if isinstance(info, ArgumentInfo):
            yield f"{info.metavar}", info.help or ""
        elif isinstance(info, OptionInfo):
            # Where an option is annotated, typer has its first name as its default.
            names = [one for one in (info.default, *(info.param_decls or ())) if isinstance(one, str)]
            option = next(iter(names), f"--{name.replace('_', '-')}")
            shown = f"{option} {value(kind, info)}".strip()
            default = parameter.default
            given = f" Default: `{default.value if isinstance(default, Enum) else default}`." if default else ""
            yield shown, f"{info.help}{given}"


def value(kind: Any, info: OptionInfo) -> str:
    """What an option takes."""
    members = next(
        (one for one in (kind, *typing.get_args(kind)) if inspect.isclass(one) and issubclass(one, Enum)), ()
    )
    return info.metavar or "|".join(member.value for member in members)


def cell(text: str) -> str:
    """TEXT in a table."""
    return text.replace("|", "\\|")


def section(command: CommandInfo) -> str:
    """What the page says of COMMAND."""
    assert command.callback is not None
    rows = "".join(f"| `{cell(name)}` | {cell(text)} |\n" for name, text in parameters(command.callback))
    examples = "\n".join(line.strip() for line in (command.epilog or "").splitlines()[2:])
    return (
        f"## {command.callback.__name__}\n\n{inspect.getdoc(command.callback)}\n\n"
        f"| | |\n|---|---|\n{rows}\n```sh\n{examples}\n```\n"
    )


def page() -> str:
    """The whole page; its first half is kept as it is."""
    head = PAGE.read_text(encoding="utf-8").partition(MARK)[0]
    return head + MARK + "\n" + "\n".join(map(section, app.registered_commands))


if __name__ == "__main__":
    sys.exit(keep(PAGE, page()))
