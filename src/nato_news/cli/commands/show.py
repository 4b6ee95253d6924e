"""`nato-news show`: a page with what each line is."""

from pathlib import Path
from typing import Annotated

import typer

from nato_news.cli import options

EXAMPLES = """\
nato-news show page.txt
nato-news show page.txt --html page.html
NO_COLOR=1 nato-news show - < page.txt | less
"""


def show(
    page: options.Page,
    html: Annotated[
        Path | None,
        typer.Option(metavar="FILE", dir_okay=False, help="Write the view there as one HTML page, and show nothing."),
    ] = None,
    source: options.SourceId = None,
    encoding: options.Encoding = "utf-8",
    url: options.Url = None,
) -> None:
    """Show what each line of a page is.

    Beside each line stand its zone, its role and its item; what is doubtful is said in place, and the fields that
    were found come last.
    """
    from nato_news.registry import parse

    text = options.page_of(page, encoding)
    document = parse(text, source=source, url=url)
    if html is not None:
        from nato_news.view import html_page

        data = html_page(document.to_dict(), text, title=document.title or page)
        html.write_text(data, encoding="utf-8", errors="backslashreplace")
        return
    from nato_news.cli.show import show_document

    show_document(document, text)
