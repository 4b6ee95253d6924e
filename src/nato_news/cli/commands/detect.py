"""`nato-news detect`: what a page could be, and why."""

from typing import Annotated

import attrs
import typer

from nato_news.cli import options
from nato_news.cli.printable import short

EXAMPLES = """\
nato-news detect page.txt
nato-news detect page.txt --url https://www.nato.int/some/page.htm
nato-news detect - --format json < page.txt
"""
_WIDTH = 60


def detect(
    page: options.Page,
    form: options.ViewForm = options.View.TABLE,
    encoding: options.Encoding = "utf-8",
    url: Annotated[str | None, typer.Option(metavar="URL", help="The page's address; its host is evidence.")] = None,
) -> None:
    """Rank what a page may be.

    Each layout with how well it fits and what was found of it. The first one is how parse reads the page; a lower
    cost is a better reading.
    """
    from nato_news.cli.terminal import print_json, print_table
    from nato_news.registry import detect as candidates_of

    candidates = candidates_of(options.page_of(page, encoding), url=url)
    if form is options.View.JSON:
        print_json([attrs.asdict(candidate) for candidate in candidates])
        return
    print_table(
        ("#", "source", "layout", "#fit", "#cost", "#evidence", "found"),
        [
            (
                str(rank),
                one.source,
                one.layout,
                f"{one.fit:.2f}",
                str(one.cost),
                str(one.evidence),
                "\n".join(short(found, _WIDTH) for found in one.found),
            )
            for rank, one in enumerate(candidates, 1)
        ],
    )
