"""`nato-news audit`: what many pages say of the layouts they have."""

from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Annotated

import attrs
import typer

from nato_news.audit import Audit, Tally
from nato_news.cli import options
from nato_news.cli.inputs import Input
from nato_news.cli.outputs import Shape
from nato_news.cli.reading import Failure, Reading
from nato_news.cli.run import Run
from nato_news.cli.writer import Done, Target, opened, say

EXAMPLES = """\
nato-news audit pages/
nato-news audit 'dump/*.jsonl.gz' --jobs 4 --html audit.html
nato-news audit pages/ --source interfax-ukraine --most 50
"""


def audit(
    inputs: options.Paths = None,
    html: Annotated[
        Path | None,
        typer.Option(metavar="FILE", dir_okay=False, help="Write the report there as one HTML page with charts."),
    ] = None,
    most: Annotated[int, typer.Option(metavar="N", min=0, help="How many unexplained lines to name a source.")] = 20,
    errors: options.Errors = None,
    jobs: options.Jobs = 1,
    source: options.SourceId = None,
    encoding: options.Encoding = "utf-8",
    text_column: options.TextColumn = None,
    url_column: options.UrlColumn = None,
    manifest: options.Manifest = None,
) -> None:
    """Count over many pages how they fit.

    Their sources and layouts, the mean fit by month, the lines that nothing explains. A
    site that has changed its looks shows in a fit that falls, and in the lines that are new.
    """
    target = Target(errors=errors)
    pages = options.inputs_of(inputs, manifest=manifest, rows=text_column is not None, without=target.paths())
    work = Auditing(options.reading_of(encoding, source, text_column, url_column))
    tallies: dict[str, Tally] = {}
    with opened(target, Shape(), str) as failures:

        def take(counted: Counted) -> None:
            for name, tally in counted.tallies.items():
                tallies.setdefault(name, Tally()).update(tally)
            failures.take(Done(counted.inputs, b"", counted.failures))

        count = Run(pages, jobs).through(work, take)
    audits = {name: tallies[name].result(most=most) for name in sorted(tallies)}
    if html is not None:
        from nato_news.cli.report import report

        html.write_text(report(audits, str(count)), encoding="utf-8", errors="backslashreplace")
    else:
        _print(audits)
    say(str(count))
    raise typer.Exit(1 if count.failures else 0)


@attrs.frozen
class Counted:
    """What has been counted in a batch."""

    inputs: int
    """Number of inputs."""
    tallies: Mapping[str, Tally]
    """By source."""
    failures: Sequence[Failure]
    """Those that gave no document."""


@attrs.frozen
class Auditing:
    """A batch of inputs to counts; made to be sent to another process."""

    reading: Reading

    def __call__(self, batch: Sequence[Input]) -> Counted:
        """Count over BATCH; what cannot be read is a failure."""
        failures: list[Failure] = []
        tallies: dict[str, Tally] = {}
        for _, document in self.reading.documents(batch, failures):
            tallies.setdefault(document.source, Tally()).add(document)
        return Counted(len(batch), tallies, failures)


def _print(audits: Mapping[str, Audit]) -> None:
    """The audits of all sources as three tables."""
    from nato_news.cli.printable import short
    from nato_news.cli.terminal import print_table

    tables: tuple[tuple[tuple[str, ...], list[tuple[str, ...]]], ...] = (
        (
            ("source", "layout", "#pages"),
            [(name, layout, str(pages)) for name, one in audits.items() for layout, pages in one.layouts.items()],
        ),
        (
            ("source", "month", "#mean fit"),
            [(name, month, f"{fit:.3f}") for name, one in audits.items() for month, fit in one.fit_by_month.items()],
        ),
        (
            ("source", "#pages", "unexplained line"),
            [(name, str(pages), short(line, 200)) for name, one in audits.items() for line, pages in one.unexplained],
        ),
    )
    for columns, rows in tables:
        if rows:
            print_table(columns, rows)
            typer.echo()
