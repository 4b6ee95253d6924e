"""Journal: how far an output has come, in a file beside it, so that an interrupted run can go on.

The first line names the inputs and options, each other line says what stood in the output files, safely,
after how many inputs. The journal is there as long as the output is not complete.
"""

import json
import os
from pathlib import Path
from typing import BinaryIO

import attrs


class TargetError(ValueError):
    """The output cannot be written, or not be gone on with; the message says why and what to do."""


@attrs.frozen
class Mark:
    """A moment at which everything before it was written."""

    inputs: int = 0
    """Inputs that are done."""
    output: int = 0
    """Bytes of the output."""
    errors: int = 0
    """Bytes of the error file."""
    failures: int = 0
    """Inputs that gave no document."""


class Journal:
    """The journal of one output."""

    def __init__(self, stream: BinaryIO, path: Path) -> None:
        self._stream = stream
        self._path = path

    @classmethod
    def begin(cls, path: Path, digest: str) -> "Journal":
        """A new journal at PATH for inputs and options of DIGEST; an old one is forgotten."""
        journal = cls(path.open("wb"), path)
        journal._add({"digest": digest})
        return journal

    @classmethod
    def resume(cls, path: Path, digest: str) -> tuple["Journal", Mark]:
        """The journal at PATH, and its last mark.

        Raises:
            TargetError: it is of other inputs or options.
        """
        lines = path.read_bytes().splitlines(keepends=True)
        if lines and not lines[-1].endswith(b"\n"):
            lines.pop()
        if not lines:
            # The run ended before its first line was written: before it had written anything.
            return cls.begin(path, digest), Mark()
        try:
            first, last = json.loads(lines[0]), json.loads(lines[-1])
            mark = Mark(**last) if len(lines) > 1 else Mark()
        except (ValueError, TypeError) as error:
            raise TargetError(f"{path} is damaged or no journal; leave --resume out to start anew") from error
        if first != {"digest": digest}:
            raise TargetError(
                f"{path} is of other inputs, options or another release; "
                f"use the same as before, or leave --resume out to start anew"
            )
        os.truncate(path, sum(map(len, lines)))
        return cls(path.open("ab"), path), mark

    def add(self, mark: Mark) -> None:
        """Note that all before MARK is written."""
        self._add(attrs.asdict(mark))

    def close(self, *, complete: bool) -> None:
        """Close the journal; of a complete output none is left."""
        self._stream.close()
        if complete:
            self._path.unlink()

    def _add(self, entry: dict[str, object]) -> None:
        self._stream.write(json.dumps(entry).encode() + b"\n")
        settle(self._stream)


def settle(stream: BinaryIO) -> None:
    """Bring what was written to STREAM onto the disk."""
    stream.flush()
    os.fsync(stream.fileno())
