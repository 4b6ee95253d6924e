"""Progress: how far a run is, its rate and the time left, on standard error if that is a terminal."""

import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager

UNIT = "pages/s"


@contextmanager
def progress(count: Callable[[], int | None], done: int, *, shown: bool) -> Iterator[Callable[[int], None]]:
    """A function to call with the number of inputs that have just been done.

    Args:
        count: gives the number of all inputs, or `None`; asked only if there is something to see.
        done: how many of them are done already.
        shown: whether there is room for it: not where the output goes to the terminal itself.
    """
    if not (shown and sys.stderr.isatty()):
        yield lambda _: None
        return
    from rich.console import Console
    from rich.progress import BarColumn, MofNCompleteColumn, Progress, ProgressColumn, Task, TimeRemainingColumn
    from rich.text import Text

    class Rate(ProgressColumn):
        def render(self, task: Task) -> Text:
            speed = task.finished_speed or task.speed
            return Text("" if speed is None else f"{speed:.0f} {UNIT}")

    columns = (BarColumn(), MofNCompleteColumn(), Rate(), TimeRemainingColumn())
    with Progress(*columns, console=Console(stderr=True), redirect_stdout=False, transient=True) as bar:
        task = bar.add_task("", total=count(), completed=done)
        yield lambda number: bar.advance(task, number)
