"""The app: which commands there are, and how a call ends.

What lives here: the list of commands (a new one is a module in `commands` and a line here), and the exit
statuses that all of them share.
"""

import os
import sys
from collections.abc import Sequence
from typing import Annotated, Any

import typer
from typer.core import TyperGroup

from nato_news import __version__
from nato_news.cli.commands import annotate, audit, dates, detect, draft, parse, show, sources
from nato_news.cli.writer import say

_EPILOG = """\
\b
Exit status:
  0    all was read (or who reads the output has enough)
  1    something could not be read; the rest was
  2    the call itself is wrong
  130  interrupted by Ctrl-C; what was written ends with a whole line
"""


class _Commands(TyperGroup):
    """The commands; how they end is the same for all."""

    def invoke(self, ctx: Any) -> Any:
        try:
            result = super().invoke(ctx)
            sys.stdout.flush()
        except BrokenPipeError:
            # Who reads us has enough (`| head`); nothing is wrong, and nothing more can be said.
            os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
            raise typer.Exit(0) from None
        except KeyboardInterrupt:
            say("interrupted")
            raise typer.Exit(130) from None
        except OSError as error:
            say(str(error))
            raise typer.Exit(1) from None
        return result


app = typer.Typer(
    cls=_Commands,
    epilog=_EPILOG,
    no_args_is_help=True,
    pretty_exceptions_enable=False,
    rich_markup_mode=None,
    context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 100},
)
for _command, _examples in (
    (parse.parse, parse.EXAMPLES),
    (detect.detect, detect.EXAMPLES),
    (show.show, show.EXAMPLES),
    (dates.dates, dates.EXAMPLES),
    (sources.sources, sources.EXAMPLES),
    (audit.audit, audit.EXAMPLES),
    (annotate.annotate, annotate.EXAMPLES),
    (draft.draft, draft.EXAMPLES),
):
    app.command(epilog="\b\nExamples:\n" + "".join(f"  {line}\n" for line in _examples.splitlines()))(_command)


def _show_version(wanted: bool) -> None:
    if wanted:
        typer.echo(f"nato-news {__version__}")
        raise typer.Exit


@app.callback()
def _describe(
    *,
    _version: Annotated[
        bool, typer.Option("--version", callback=_show_version, is_eager=True, help="Show the version and exit.")
    ] = False,
) -> None:
    """Read news pages of which only the plain text is left."""


def run(arguments: Sequence[str] | None = None) -> int:
    """Run the command with ARGUMENTS (those of the process if `None`) and return its exit status."""
    # What is written is UTF-8 wherever it goes; the locale of the terminal has no say in it.
    for stream in (sys.stdout, sys.stderr):
        stream.reconfigure(encoding="utf-8", errors="backslashreplace")  # type: ignore[union-attr]
    try:
        app(args=None if arguments is None else list(arguments), prog_name="nato-news")
    except SystemExit as end:
        return end.code if isinstance(end.code, int) else 0
    return 0
