"""`nato-news annotate`: what a page gives, to be read, corrected and kept as its test."""

from typing import Annotated

import typer

from nato_news.cli import options
from nato_news.cli.inputs import STANDARD_INPUT
from nato_news.cli.printable import printable
from nato_news.cli.writer import say
from nato_news.errors import NatoNewsError

EXAMPLES = """\
nato-news annotate page.txt
nato-news annotate page.txt --save
"""


def annotate(
    page: options.Page,
    save: Annotated[
        bool, typer.Option("--save", help="Write it to NAME.json beside the page, unless there is one.")
    ] = False,
    source: options.SourceId = None,
    url: options.Url = None,
) -> None:
    """Propose an annotation of a page.

    What the page gives now, in the form that the test kit compares with. Where the page has an annotation already,
    the difference from it is shown. Nothing is written over: read what is proposed, and correct it.
    """
    from nato_news.testing import annotate as annotation_of
    from nato_news.testing import annotation_changes, annotation_text, save_annotation
    from nato_news.testing.pages import annotation_path

    lone = page == STANDARD_INPUT
    if lone and save:
        raise typer.BadParameter("--save needs a file, beside which the annotation is put")
    try:
        if not lone and not save and annotation_path(page).exists():
            changes = annotation_changes(page).splitlines() or [f"{page}: read as annotated"]
            typer.echo("\n".join(map(printable, changes)))
            return
        proposed = annotation_of(options.page_of(page, "utf-8"), source=source, url=url)
        if save:
            say(f"{save_annotation(page, proposed)}: read and correct it")
        else:
            typer.echo(annotation_text(proposed), nl=False)
    except NatoNewsError as error:
        say(str(error))
        raise typer.Exit(1) from None
