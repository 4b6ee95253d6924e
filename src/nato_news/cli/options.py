"""Options: those that several commands have, and how what was given is checked.

What lives here: typer's types for the options, and functions from options to inputs and readings. Wrong
options are `typer.BadParameter`, which ends with the exit status 2.
"""

import os
import sys
from enum import StrEnum
from pathlib import Path
from typing import Annotated

import typer

from nato_news.cli.inputs import STANDARD_INPUT, Input, Inputs, ManifestError
from nato_news.cli.reading import Reading, UnreadableError
from nato_news.cli.writer import say


def _known_source(given: str | None) -> str | None:
    if given is not None and given not in _sources():
        raise typer.BadParameter(f"no source is called {given!r}; known are {', '.join(_sources())}")
    return given


def _known_encoding(given: str) -> str:
    try:
        b"a".decode(given)
    except LookupError as error:
        raise typer.BadParameter(f"Python knows no text encoding called {given!r}") from error
    except UnicodeDecodeError:
        pass  # one that needs more than a byte, such as UTF-16
    return given


def _sources() -> list[str]:
    from nato_news.registry import sources

    return [source.id for source in sources()]


def _complete_source(incomplete: str) -> list[str]:
    return [source for source in _sources() if source.startswith(incomplete)]


class View(StrEnum):
    """How a result is shown."""

    TABLE = "table"
    """For people."""
    JSON = "json"
    """For programs."""


ViewForm = Annotated[View, typer.Option("--format", help="How the result is shown.")]
Paths = Annotated[
    list[str] | None,
    typer.Argument(
        metavar="INPUT",
        help="Files (.txt, .jsonl, either also with .gz), folders, globs in quotes; - is standard input.",
        show_default=False,
    ),
]
Page = Annotated[
    str, typer.Argument(metavar="FILE", help="The page, as text, or packed with gzip; - is standard input.")
]
SourceId = Annotated[
    str | None,
    typer.Option(
        "--source",
        metavar="ID",
        callback=_known_source,
        autocompletion=_complete_source,
        help="The pages' source, if it is known: then no other one's layouts are tried.",
    ),
]
Encoding = Annotated[
    str, typer.Option(metavar="NAME", callback=_known_encoding, help="The encoding of pages; JSON Lines are UTF-8.")
]
Url = Annotated[str | None, typer.Option(metavar="URL", help="The page's address; of a single page only.")]
Manifest = Annotated[
    Path | None,
    typer.Option(
        metavar="FILE",
        exists=True,
        dir_okay=False,
        help="A table, by tabs or commas, whose columns file and url name more inputs and their addresses.",
    ),
]
TextColumn = Annotated[
    str | None,
    typer.Option(
        metavar="NAME",
        help="The column of JSON Lines that holds the page [default: text]. With it standard input, .json files "
        "and the .jsonl files of folders are read as JSON Lines too.",
    ),
]
UrlColumn = Annotated[str | None, typer.Option(metavar="NAME", help="The column that holds the page's address.")]
Jobs = Annotated[int, typer.Option(metavar="N", min=1, help="Processes to read with; the order is kept.")]
Errors = Annotated[
    Path | None,
    typer.Option(
        metavar="FILE",
        dir_okay=False,
        help="Write failures there, as JSON Lines of input, line and reason, instead of to standard error.",
    ),
]


def inputs_of(
    paths: list[str] | None,
    *,
    manifest: Path | None = None,
    url: str | None = None,
    rows: bool = False,
    without: frozenset[str] = frozenset(),
) -> Inputs:
    """The inputs that were given.

    Raises:
        typer.BadParameter: there are none, or they do not go together.
    """
    if not paths and manifest is None:
        raise typer.BadParameter("name an input, - for standard input, or a --manifest", param_hint="INPUT")
    inputs = Inputs(tuple(paths or ()), None if manifest is None else str(manifest), url, rows, without)
    if url is not None and not inputs.holds_one():
        raise typer.BadParameter(
            "goes with a single page; of several, --manifest or --url-column gives the addresses", param_hint="--url"
        )
    if inputs.paths.count(STANDARD_INPUT) > 1:
        raise typer.BadParameter("standard input can be read once only", param_hint="INPUT")
    for path in (*inputs.paths, *([inputs.manifest] if inputs.manifest else ())):
        if os.path.realpath(path) in without:
            raise typer.BadParameter(f"{path} is an input; it cannot be written to", param_hint="--output, --errors")
    try:
        inputs.check()
    except ManifestError as error:
        raise typer.BadParameter(str(error), param_hint="--manifest") from error
    return inputs


def reading_of(encoding: str, source: str | None, text_column: str | None, url_column: str | None) -> Reading:
    """How the inputs are read."""
    return Reading(encoding, source, "text" if text_column is None else text_column, url_column)


def page_of(path: str, encoding: str) -> str:
    """The text of the page at PATH.

    Raises:
        typer.Exit: it cannot be read, and that was said.
    """
    one = Input("standard input", data=sys.stdin.buffer.read()) if path == STANDARD_INPUT else Input(path)
    try:
        return Reading(encoding).page(one)[0]
    except UnreadableError as error:
        say(f"{one}: {error}")
        raise typer.Exit(1) from error
