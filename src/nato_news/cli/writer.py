"""Writer: where documents and failures go, so that every line is whole and a run can be gone on with.

What lives here: the output and the error file, and when the journal notes what they hold.
"""

import os
import sys
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import ExitStack, contextmanager
from pathlib import Path
from typing import BinaryIO

import attrs

from nato_news.cli.interrupts import put_off
from nato_news.cli.journal import Journal, Mark, TargetError, settle
from nato_news.cli.outputs import Shape
from nato_news.cli.printable import printable
from nato_news.cli.reading import Failure

# Seconds between two notes in the journal: so much work is done again at most.
NOTED_EVERY = 0.5


@attrs.frozen
class Done:
    """What has become of a batch."""

    inputs: int
    """Number of inputs."""
    output: bytes
    """Their documents, as they are written."""
    failures: Sequence[Failure]
    """Those that gave no document."""


@attrs.frozen
class Target:
    """The files that a run writes."""

    output: Path | None = None
    """The output; `None` is standard output."""
    errors: Path | None = None
    """The failures, as JSON Lines; `None`: they are told on standard error."""
    resume: bool = False
    """Whether to go on where the journal ends."""

    @property
    def journal(self) -> Path | None:
        """Where the journal is; `None` where something else than files is written to."""
        files = [path for path in (self.output, self.errors) if path is not None]
        if self.output is None or any(path.exists() and not path.is_file() for path in files):
            return None
        return self.output.with_name(f"{self.output.name}.progress")

    def check(self) -> None:
        """See that the files can be there, before any is touched.

        Raises:
            TargetError: the folder of one is missing.
        """
        for path in (self.output, self.errors):
            if path is not None and not path.parent.is_dir():
                raise TargetError(f"{path}: {path.parent} is no folder")

    def paths(self) -> frozenset[str]:
        """The real paths of all files that are written."""
        return frozenset(os.path.realpath(path) for path in (self.output, self.errors, self.journal) if path)


class Writer:
    """Takes batches in their order and writes them whole."""

    def __init__(
        self, shape: Shape, output: BinaryIO, errors: BinaryIO | None, journal: Journal | None, mark: Mark
    ) -> None:
        self.mark = mark
        """What has been written up to now."""
        self._shape = shape
        self._output = output
        self._errors = errors
        self._journal = journal
        self._noted = time.monotonic()

    def take(self, done: Done) -> None:
        """Write DONE; a Ctrl-C is heard before or after it."""
        with put_off():
            output = self._framed(done.output)
            _write(self._output, output)
            errors = self._fail(done.failures)
            self.mark = Mark(
                self.mark.inputs + done.inputs,
                self.mark.output + len(output),
                self.mark.errors + errors,
                self.mark.failures + len(done.failures),
            )
            if time.monotonic() - self._noted >= NOTED_EVERY:
                self.note()

    def end(self) -> None:
        """Write what stands after the last document."""
        with put_off():
            head = b"" if self.mark.output else self._shape.head
            _write(self._output, head + self._shape.tail)
            self.note()

    def note(self) -> None:
        """Note in the journal, if there is one, that all up to the mark is on the disk."""
        if self._journal is not None:
            for stream in (self._output, self._errors):
                if stream is not None:
                    settle(stream)
            self._journal.add(self.mark)
            self._noted = time.monotonic()

    def _framed(self, documents: bytes) -> bytes:
        if not documents:
            return b""
        return (self._shape.between if self.mark.output else self._shape.head) + documents

    def _fail(self, failures: Sequence[Failure]) -> int:
        """Write FAILURES and return how many bytes of the error file they take."""
        if self._errors is None:
            for failure in failures:
                say(str(failure))
            return 0
        lines = b"".join(failure.to_json() for failure in failures)
        _write(self._errors, lines)
        return len(lines)


def _write(stream: BinaryIO, data: bytes) -> None:
    """Write all of DATA: an unbuffered stream (PYTHONUNBUFFERED) writes less where a signal comes."""
    rest = memoryview(data)
    while rest:
        rest = rest[stream.write(rest) :]
    stream.flush()


def say(message: str) -> None:
    """Tell MESSAGE on standard error."""
    # Looked up at each call: the progress bar puts its own in place, to print above the bar.
    print(f"nato-news: {printable(message)}", file=sys.stderr, flush=True)


@contextmanager
def opened(target: Target, shape: Shape, digest: Callable[[], str]) -> Iterator[Writer]:
    """A writer to TARGET; at the end its journal is closed, and deleted if nothing came in between.

    Args:
        target: the files.
        shape: the format of the output.
        digest: gives what tells inputs and options from others.

    Raises:
        TargetError: a file cannot be opened, there is nothing to go on with, or the journal is of something else.
    """
    with ExitStack() as stack:
        try:
            target.check()
            journal, mark = _journal(target, digest)
            output = None if target.output is None else stack.enter_context(_open(target.output, mark.output))
            errors = None if target.errors is None else stack.enter_context(_open(target.errors, mark.errors))
        except OSError as error:
            raise TargetError(str(error)) from error
        writer = Writer(shape, sys.stdout.buffer if output is None else output, errors, journal, mark)
        complete = False
        try:
            yield writer
            writer.end()
            complete = True
        finally:
            if journal is not None:
                if not complete:
                    writer.note()
                journal.close(complete=complete)


def _journal(target: Target, digest: Callable[[], str]) -> tuple[Journal | None, Mark]:
    path = target.journal
    if path is None:
        if target.resume:
            raise TargetError("--resume needs --output, and a file there")
        return None, Mark()
    if not target.resume:
        return Journal.begin(path, digest()), Mark()
    if path.exists():
        return Journal.resume(path, digest())
    if target.output is not None and target.output.exists():
        raise TargetError(
            f"there is nothing to resume: {target.output} has no journal beside it, so it is complete; "
            f"leave --resume out to write it anew"
        )
    return Journal.begin(path, digest()), Mark()


def _open(path: Path, length: int) -> BinaryIO:
    """The file at PATH, cut to LENGTH bytes, to be written on."""
    if not length:
        return path.open("wb")
    stream = path.open("r+b")
    if stream.seek(0, os.SEEK_END) < length:
        stream.close()
        raise TargetError(f"{path} is shorter than its journal says; leave --resume out to start anew")
    stream.truncate(length)
    stream.seek(length)
    return stream
