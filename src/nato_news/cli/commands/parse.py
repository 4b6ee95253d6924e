"""`nato-news parse`: pages to documents."""

import hashlib
from collections.abc import Sequence
from pathlib import Path
from typing import Annotated

import attrs
import typer

import nato_news
from nato_news.cli import options
from nato_news.cli.inputs import Input, Inputs
from nato_news.cli.journal import TargetError
from nato_news.cli.outputs import Format, Shape, fields_of
from nato_news.cli.reading import Failure, Reading
from nato_news.cli.run import Run, to_terminal
from nato_news.cli.writer import Done, Target, opened, say

EXAMPLES = """\
nato-news parse page.txt
nato-news parse pages/ --format csv --fields input,title,published --output pages.csv
nato-news parse 'dump/*.jsonl.gz' --url-column url --jobs 4 --output documents.jsonl --errors errors.jsonl
nato-news parse dump/ --text-column content --output documents.jsonl --resume
zcat pages.jsonl.gz | nato-news parse - --text-column text | head
"""

Form = Annotated[Format, typer.Option("--format", help="How documents are written.")]
Fields = Annotated[
    str | None,
    typer.Option(
        metavar="NAME,...",
        help="The fields to write, in this order; with json, jsonl and csv. Besides the document's own there are "
        "input, the file and line it came from, and body, its text.",
    ),
]
Output = Annotated[
    Path | None, typer.Option(metavar="FILE", dir_okay=False, help="Write there instead of to standard output.")
]
Resume = Annotated[
    bool,
    typer.Option(
        "--resume", help="Go on where a run with the same inputs and options was interrupted; needs --output."
    ),
]


def parse(
    inputs: options.Paths = None,
    form: Form = Format.JSONL,
    fields: Fields = None,
    output: Output = None,
    errors: options.Errors = None,
    resume: Resume = False,
    jobs: options.Jobs = 1,
    source: options.SourceId = None,
    encoding: options.Encoding = "utf-8",
    url: options.Url = None,
    text_column: options.TextColumn = None,
    url_column: options.UrlColumn = None,
    manifest: options.Manifest = None,
) -> None:
    """Read pages and write their documents.

    While an output FILE is incomplete, a journal FILE.progress stands beside it; --resume goes on from there.
    """
    shape = Shape(form, _chosen(form, fields))
    target = Target(output, errors, resume)
    pages = options.inputs_of(inputs, manifest=manifest, url=url, rows=text_column is not None, without=target.paths())
    work = Parsing(options.reading_of(encoding, source, text_column, url_column), shape)
    shown = output is not None or not to_terminal()
    try:
        opening = opened(target, shape, lambda: _digest(pages, work, target))
        with opening as writer:
            before = writer.mark
            count = Run(pages, jobs, before.inputs, shown).through(work, writer.take)
    except TargetError as error:
        raise typer.BadParameter(str(error), param_hint="--output") from error
    if before.inputs + count.inputs > 1:
        say(f"{count}{f'; {before.inputs} pages were done before' if before.inputs else ''}")
    raise typer.Exit(1 if before.failures + count.failures else 0)


@attrs.frozen
class Parsing:
    """A batch of inputs to documents as they are written; made to be sent to another process."""

    reading: Reading
    shape: Shape

    def __call__(self, batch: Sequence[Input]) -> Done:
        """Read BATCH; what cannot be read is a failure."""
        failures: list[Failure] = []
        documents = self.reading.documents(batch, failures)
        return Done(len(batch), self.shape.documents((str(one), document) for one, document in documents), failures)


def _chosen(form: Format, fields: str | None) -> tuple[str, ...] | None:
    if fields is None:
        return None
    known = fields_of(form)
    if not known:
        raise typer.BadParameter("goes with json, jsonl and csv", param_hint="--fields")
    chosen = tuple(name.strip() for name in fields.split(","))
    for name in chosen:
        if name not in known:
            raise typer.BadParameter(f"no field {name!r}; known are {', '.join(known)}", param_hint="--fields")
    return chosen


def _digest(inputs: Inputs, work: Parsing, target: Target) -> str:
    """What two runs have in common if one can go on with the other's output."""
    parts = (nato_news.__version__, repr(work), str(target.errors), str(inputs.rows), inputs.digest())
    return hashlib.sha256("\0".join(parts).encode("utf-8", "surrogateescape")).hexdigest()
