"""Run: inputs through a work, with progress, failures counted and a summary at the end.

What lives here: what the commands that take many inputs have in common.
"""

import sys
import time
from collections.abc import Callable, Sequence
from contextlib import closing
from itertools import islice
from typing import Protocol, TypeVar

import attrs

from nato_news.cli.batch import results
from nato_news.cli.inputs import Input, Inputs
from nato_news.cli.interrupts import remembered
from nato_news.cli.progress import UNIT, progress
from nato_news.cli.reading import Failure


class Outcome(Protocol):
    """What a work makes of a batch."""

    @property
    def inputs(self) -> int:
        """Number of inputs."""

    @property
    def failures(self) -> Sequence[Failure]:
        """Those that gave no document."""


T = TypeVar("T", bound=Outcome)


@attrs.frozen
class Count:
    """How a run has gone."""

    inputs: int
    """Inputs done in this run."""
    failures: int
    """Those of them that gave no document."""
    seconds: float
    """Time that it took."""

    def __str__(self) -> str:
        rate = self.inputs / max(self.seconds, 1e-9)
        failures = "1 failure" if self.failures == 1 else f"{self.failures} failures"
        return f"{self.inputs} pages, {failures}, {self.seconds:.1f} s, {rate:.0f} {UNIT}"


@attrs.frozen
class Run:
    """One way through the inputs."""

    inputs: Inputs
    """All inputs."""
    jobs: int = 1
    """Number of processes."""
    skipped: int = 0
    """The number of inputs that an earlier run has done."""
    shown: bool = True
    """Whether a progress bar would not be in the way."""

    def through(self, work: Callable[[Sequence[Input]], T], take: Callable[[T], None]) -> Count:
        """Give what WORK makes of the inputs to TAKE, batch by batch and in their order.

        Args:
            work: what is done with a batch, in another process if there are several.
            take: what becomes of its result, in this process.
        """
        began, done, failures = time.monotonic(), 0, 0
        outcomes = results(islice(self.inputs, self.skipped, None), work, self.jobs)
        bar = progress(self.inputs.count, self.skipped, shown=self.shown)
        with remembered() as check, bar as advance, closing(outcomes):
            for outcome in outcomes:
                take(outcome)
                done += outcome.inputs
                failures += len(outcome.failures)
                advance(outcome.inputs)
                check()
        return Count(done, failures, time.monotonic() - began)


def to_terminal() -> bool:
    """Whether standard output is a terminal."""
    return sys.stdout.isatty()
