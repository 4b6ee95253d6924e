"""`nato-news dates`: the dates in a text."""

import warnings
from enum import StrEnum
from typing import Annotated

import typer

from nato_news.cli import options
from nato_news.cli.writer import say

EXAMPLES = """\
nato-news dates page.txt
nato-news dates page.txt --order day-first --timezone Europe/Kyiv
echo 'From 24 Mar. 2015 to May 2016.' | nato-news dates - --format json
"""


class Order(StrEnum):
    """Which comes first in a numeric date."""

    DAY_FIRST = "day-first"
    MONTH_FIRST = "month-first"


def dates(
    page: options.Page,
    form: options.ViewForm = options.View.TABLE,
    encoding: options.Encoding = "utf-8",
    language: Annotated[
        str | None, typer.Option(metavar="TAG", help="The text's language, such as uk, if it is known.")
    ] = None,
    order: Annotated[Order | None, typer.Option(help="The order of numeric dates, if the text does not tell.")] = None,
    timezone: Annotated[str | None, typer.Option(metavar="ZONE", help="The IANA zone of times that name none.")] = None,
) -> None:
    """Find the dates in a text.

    Every full date, with the offsets of its characters. What is not
    certain is left out: numbers that may be day first or month first, dates without a year.
    """
    from nato_news.cli.terminal import print_json, print_table
    from nato_news.dates import find_dates
    from nato_news.errors import UnknownLanguageError, UnknownTimezoneError

    text = options.page_of(page, encoding)
    try:
        with warnings.catch_warnings(record=True) as doubts:
            found = list(find_dates(text, language=language, order=order, timezone=timezone))
    except UnknownLanguageError as error:
        raise typer.BadParameter(str(error), param_hint="--language") from error
    except UnknownTimezoneError as error:
        raise typer.BadParameter(str(error), param_hint="--timezone") from error
    for doubt in doubts:
        say(str(doubt.message))
    rows = [
        {
            "start": one.start,
            "end": one.end,
            "text": text[one.start : one.end],
            "timestamp": one.timestamp.isoformat(),
            "end_timestamp": one.end_timestamp and one.end_timestamp.isoformat(),
        }
        for one in found
    ]
    if form is options.View.JSON:
        print_json(rows)
        return
    print_table(
        ("#start", "#end", "text", "timestamp", "end_timestamp"),
        [tuple("" if value is None else str(value) for value in row.values()) for row in rows],
    )
