"""`nato-news draft`: a first parser for an unknown site, from example pages."""

from pathlib import Path
from typing import Annotated

import typer

from nato_news.cli import options
from nato_news.cli.writer import say
from nato_news.errors import NatoNewsError

EXAMPLES = """\
nato-news draft first.txt second.txt third.txt
nato-news draft pages/*.txt --name "The Herald" --domain herald.example --timezone Europe/London --into src
"""


def draft(
    pages: Annotated[
        list[Path],
        typer.Argument(metavar="PAGE...", exists=True, dir_okay=False, help="Pages of one layout, three or more."),
    ],
    name: Annotated[str | None, typer.Option(metavar="NAME", help="The publisher, as it writes its name.")] = None,
    source: Annotated[str | None, typer.Option(metavar="ID", help="The source's id, in small letters.")] = None,
    domain: Annotated[str | None, typer.Option(metavar="HOST", help="The pages' host, without www.")] = None,
    timezone: Annotated[
        str | None, typer.Option(metavar="ZONE", help="The IANA zone of times that are printed without one.")
    ] = None,
    language: Annotated[str | None, typer.Option(metavar="TAG", help="The pages' language [default: theirs].")] = None,
    into: Annotated[
        Path, typer.Option(metavar="FOLDER", exists=True, file_okay=False, help="Where the module goes.")
    ] = Path(),
    encoding: options.Encoding = "utf-8",
) -> None:
    """Draft a parser from example pages of an unknown site.

    What repeats on the pages becomes a parser class, with the evidence in comments, and what it reads of each page an
    annotation beside it, NAME.json. Both are to be corrected; nothing is written over.
    """
    from nato_news.draft import write_draft

    try:
        drafted, written = write_draft(
            pages,
            into,
            encoding=encoding,
            name=name,
            source=source,
            domain=domain,
            timezone=timezone,
            language=language,
        )
    except NatoNewsError as error:
        say(str(error))
        raise typer.Exit(1) from None
    for path in written:
        typer.echo(path)
    for doubt in drafted.doubts:
        say(doubt)
    say("read the module and correct it, then its annotations: they are what the tests compare with")
