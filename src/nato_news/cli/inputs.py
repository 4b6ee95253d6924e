"""Inputs: which pages a command is given: files, folders, globs, standard input, JSON Lines, a manifest.

What lives here: finding the inputs, in an order that is the same every time. A page's text is read and
decoded by `reading`, so that this part stays cheap and may run in one process.
"""

import csv
import gzip
import hashlib
import os
import sys
import zlib
from collections.abc import Iterator
from glob import has_magic, iglob
from pathlib import Path
from typing import BinaryIO, cast

import attrs

STANDARD_INPUT = "-"
_PAGES = frozenset({".txt"})
_FOUND_ROWS = frozenset({".jsonl", ".ndjson"})
_NAMED_ROWS = frozenset({*_FOUND_ROWS, ".json"})
# What reading a file, packed or not, can raise.
READ_ERRORS = (OSError, EOFError, zlib.error)


class ManifestError(ValueError):
    """A manifest cannot be read, or has not the columns that it needs."""


@attrs.frozen
class Input:
    """One page that is to be read, or the reason why there is none."""

    name: str
    """The file, as it was named or found."""
    line: int | None = None
    """The line, from 1, of a JSON Lines file; `None` where the file is the page."""
    url: str | None = None
    """The page's address, where the caller or the manifest gave it."""
    data: bytes | None = None
    """What has been read already: the row, or the page from standard input."""
    problem: str | None = None
    """Why there is no page here."""

    def __str__(self) -> str:
        return self.name if self.line is None else f"{self.name}:{self.line}"


@attrs.frozen
class Inputs:
    """All inputs of one call; to iterate over them again gives the same again, standard input aside."""

    paths: tuple[str, ...]
    """Files, folders, globs, and `-`."""
    manifest: str | None = None
    """A table with the columns `file` and `url`; its files come after the others."""
    url: str | None = None
    """The address of the only page."""
    rows: bool = False
    """Whether standard input and JSON files, folders' too, hold a page in each line."""
    without: frozenset[str] = frozenset()
    """Real paths that are no inputs, though a folder or a glob has them: the call's own outputs."""

    def __iter__(self) -> Iterator[Input]:
        for one in self._files():
            if one.problem is None and self._holds_rows(one.name):
                yield from _rows(one.name)
            elif one.name == STANDARD_INPUT:
                yield Input("standard input", url=self.url, data=sys.stdin.buffer.read())
            else:
                yield one

    def count(self) -> int | None:
        """How many inputs there are; `None` where standard input would have to be read for it."""
        return None if STANDARD_INPUT in self.paths else sum(1 for _ in self)

    def check(self) -> None:
        """Read the manifest once, so that a wrong one is known before anything is written.

        Raises:
            ManifestError: it cannot be read, or has not the columns that it needs.
        """
        if self.manifest is not None:
            for _ in _manifest(Path(self.manifest)):
                pass

    def holds_one(self) -> bool:
        """Whether they are a single file that is one page."""
        return len(self.paths) == 1 and self.manifest is None and not self._may_be_many(self.paths[0])

    def digest(self) -> str:
        """What changes when a file is added, taken away or changed: of names, sizes and times of change."""
        digest = hashlib.sha256()
        for one in self._files():
            try:
                status = os.stat(one.name)
                state = f"{status.st_size} {status.st_mtime_ns}"
            except OSError:
                state = "none"
            digest.update(f"{one.name}\0{one.url}\0{state}\0".encode("utf-8", "surrogateescape"))
        return digest.hexdigest()

    def _files(self) -> Iterator[Input]:
        """The files, as inputs that are not opened yet."""
        for path in self.paths:
            yield from self._found(path)
        if self.manifest is not None:
            yield from _manifest(Path(self.manifest))

    def _found(self, path: str) -> Iterator[Input]:
        if path == STANDARD_INPUT or not (has_magic(path) or os.path.isdir(path)):
            yield Input(path, url=self.url)
        elif os.path.isdir(path):
            yield from self._folder(path)
        elif os.path.exists(path):
            yield Input(path, url=self.url)
        else:
            names = sorted(iglob(path, recursive=True))
            for name in names:
                if os.path.isdir(name):
                    # With `**` the files of a folder match by themselves.
                    if "**" not in path:
                        yield from self._folder(name)
                elif os.path.realpath(name) not in self.without:
                    yield Input(name)
            if not names:
                yield Input(path, problem="no file matches")

    def _folder(self, folder: str) -> Iterator[Input]:
        """The pages in FOLDER and the folders below it, hidden ones aside."""
        wanted = _PAGES | _FOUND_ROWS if self.rows else _PAGES
        problems: list[OSError] = []
        count = 0
        for where, folders, names in os.walk(folder, onerror=problems.append):
            folders[:] = sorted(name for name in folders if not name.startswith("."))
            for name in sorted(names):
                path = os.path.join(where, name)
                hidden = name.startswith(".") or os.path.realpath(path) in self.without
                if _suffix(name) in wanted and not hidden:
                    count += 1
                    yield Input(path)
        for problem in problems:
            yield Input(problem.filename or folder, problem=str(problem.strerror))
        if not count and not problems:
            yield Input(folder, problem=f"no file in this folder ends in {' or '.join(sorted(wanted))}")

    def _holds_rows(self, name: str) -> bool:
        return self.rows if name == STANDARD_INPUT else _suffix(name) in (_NAMED_ROWS if self.rows else _FOUND_ROWS)

    def _may_be_many(self, path: str) -> bool:
        return self._holds_rows(path) or os.path.isdir(path) or (has_magic(path) and not os.path.exists(path))


def _suffix(name: str) -> str:
    """What NAME ends in, packed or not."""
    return os.path.splitext(name.removesuffix(".gz"))[1]


def _rows(name: str) -> Iterator[Input]:
    """Each line of a JSON Lines file that is not blank."""
    shown, number = ("standard input" if name == STANDARD_INPUT else name), 0
    try:
        with _stream(name) as stream:
            for number, row in enumerate(stream, 1):
                if row.strip():
                    yield Input(shown, number, data=row)
    except READ_ERRORS as error:
        yield Input(shown, number + 1 if number else None, problem=reason(error))


def _stream(name: str) -> BinaryIO:
    if name == STANDARD_INPUT:
        return sys.stdin.buffer
    return cast(BinaryIO, gzip.open(name)) if name.endswith(".gz") else open(name, "rb")


def _manifest(path: Path) -> Iterator[Input]:
    """The files that the manifest at PATH names, relative to its folder.

    Raises:
        ManifestError: it cannot be read, or has no columns `file` and `url`.
    """
    try:
        with path.open(encoding="utf-8-sig", newline="") as stream:
            head = stream.readline()
            stream.seek(0)
            rows = csv.DictReader(stream, delimiter="\t" if "\t" in head else ",")
            if not {"file", "url"} <= set(rows.fieldnames or ()):
                raise ManifestError(f"{path}: its first line must name the columns file and url, by tabs or commas")
            for row in rows:
                if row["file"]:
                    yield Input(str(path.parent / row["file"]), url=row["url"] or None)
                else:
                    yield Input(str(path), rows.line_num, problem="the row names no file")
    except (OSError, UnicodeDecodeError, csv.Error) as error:
        raise ManifestError(f"{path}: {reason(error)}") from error


def reason(error: BaseException) -> str:
    """ERROR in words, without the file's name, which stands before it."""
    return error.strerror if isinstance(error, OSError) and error.strerror else str(error) or type(error).__name__
