"""Interrupts: Ctrl-C that is put off for a moment, so that what is written is whole.

What lives here: context managers around the few lines that must not be cut in two.
"""

import signal
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from types import FrameType


@contextmanager
def put_off() -> Iterator[None]:
    """Hear a Ctrl-C only when the block is done."""
    heard: list[int] = []
    handler = signal.signal(signal.SIGINT, lambda number, _: heard.append(number))
    try:
        yield
    finally:
        signal.signal(signal.SIGINT, handler)
    if heard:
        # The handler that was there says what it means: it may be ignored, as under nohup.
        signal.raise_signal(signal.SIGINT)


@contextmanager
def remembered() -> Iterator[Callable[[], None]]:
    """A function that raises `KeyboardInterrupt` again if there was a Ctrl-C in the block.

    One that comes inside a callback of the interpreter's own, of a lock in an import for one, is raised there
    and goes no further.
    """
    handler = signal.getsignal(signal.SIGINT)
    heard: list[int] = []

    def hear(number: int, frame: FrameType | None) -> None:
        heard.append(number)
        if callable(handler):
            handler(number, frame)

    def check() -> None:
        if heard:
            raise KeyboardInterrupt

    if handler == signal.SIG_IGN:
        yield check
        return
    signal.signal(signal.SIGINT, hear)
    try:
        yield check
    finally:
        signal.signal(signal.SIGINT, handler)


@contextmanager
def deaf_children() -> Iterator[None]:
    """Start processes that no Ctrl-C reaches: the one that started them ends them."""
    if not hasattr(signal, "pthread_sigmask"):  # pragma: no cover - Windows
        yield
        return
    before = signal.pthread_sigmask(signal.SIG_BLOCK, {signal.SIGINT})
    try:
        yield
    finally:
        signal.pthread_sigmask(signal.SIG_SETMASK, before)
