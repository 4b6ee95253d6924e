"""Batch: inputs in batches, in this process or in several, the results in the inputs' order.

What lives here: processes and order. What is done with a batch, and what becomes of the result, is the
caller's. At any moment only a few batches are under way, so memory does not grow with the inputs.
"""

import os
import signal
import threading
from collections import deque
from collections.abc import Callable, Generator, Iterable, Iterator, Sequence
from typing import TypeVar

from nato_news.cli.inputs import Input
from nato_news.cli.interrupts import deaf_children

T = TypeVar("T")
# Large enough that handing a batch over costs little, small enough that the last ones end together.
INPUTS = 16
BYTES = 1 << 20
# Batches a process has waiting: one that takes long does not keep the other processes idle.
WAITING = 4


def batches(inputs: Iterable[Input]) -> Iterator[list[Input]]:
    """INPUTS cut into batches of a number, or of fewer that are large."""
    batch: list[Input] = []
    size = 0
    for one in inputs:
        batch.append(one)
        size += len(one.data or b"")
        if len(batch) == INPUTS or size >= BYTES:
            yield batch
            batch, size = [], 0
    if batch:
        yield batch


def results(inputs: Iterable[Input], work: Callable[[Sequence[Input]], T], jobs: int) -> Generator[T, None, None]:
    """What WORK makes of each batch of INPUTS, in their order.

    Args:
        inputs: the inputs; they are taken as they are needed.
        work: what is done with a batch; with several processes it and its result are pickled.
        jobs: number of processes; 1 is this one.

    Raises:
        ChildProcessError: a process was ended from outside.
    """
    if jobs == 1:
        yield from map(work, batches(inputs))
        return
    # A call that reads a page or two does without these, and starts sooner.
    from concurrent.futures import Future, ProcessPoolExecutor
    from concurrent.futures.process import BrokenProcessPool
    from multiprocessing import get_context

    executor = ProcessPoolExecutor(jobs, mp_context=get_context("spawn"), initializer=_start_worker)
    waiting: deque[Future[T]] = deque()
    try:
        for batch in batches(inputs):
            with deaf_children():
                waiting.append(executor.submit(work, batch))
            if len(waiting) >= jobs * WAITING:
                yield waiting.popleft().result()
        while waiting:
            yield waiting.popleft().result()
    except BrokenProcessPool as error:
        raise ChildProcessError("a process was ended from outside, for want of memory perhaps") from error
    finally:
        executor.shutdown(cancel_futures=True)


def _start_worker() -> None:
    """Leave Ctrl-C to the parent, and end when it ends, however that happens."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    threading.Thread(target=_end_with_parent, daemon=True).start()


def _end_with_parent() -> None:
    from multiprocessing import connection, parent_process

    parent = parent_process()
    if parent is not None:
        connection.wait([parent.sentinel])
        os._exit(1)
