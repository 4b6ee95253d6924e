"""Reading: an input to a page's text, and that to a document; every failure has its reason.

What lives here runs in the worker processes, so everything here can be pickled.
"""

import gzip
import json
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any

import attrs

from nato_news.cli.inputs import READ_ERRORS, Input, reason
from nato_news.document import Document
from nato_news.registry import parse


class UnreadableError(ValueError):
    """An input gives no page; the message says why."""


@attrs.frozen
class Failure:
    """An input that gave no document, and why."""

    input: str
    """The file."""
    line: int | None
    """The line, from 1, of a JSON Lines file."""
    reason: str
    """Why, in words."""

    def to_json(self) -> bytes:
        """One line of JSON; what is no character in a file's name is escaped."""
        return (json.dumps(attrs.asdict(self), ensure_ascii=True) + "\n").encode()

    def __str__(self) -> str:
        return f"{self.input}{'' if self.line is None else f':{self.line}'}: {self.reason}"


@attrs.frozen
class Reading:
    """How inputs are read; the same for all of a call."""

    encoding: str = "utf-8"
    """The encoding of files that are pages; JSON Lines are UTF-8."""
    source: str | None = None
    """The pages' source, if it is known."""
    text_column: str = "text"
    """The column of a JSON Lines file that holds the page."""
    url_column: str | None = None
    """The column that holds its address."""

    def page(self, one: Input) -> tuple[str, str | None]:
        """The text of ONE, and its address.

        Raises:
            UnreadableError: it has none.
        """
        if one.problem is not None:
            raise UnreadableError(one.problem)
        if one.line is not None and one.data is not None:
            return self._row(one.data)
        try:
            data = _contents(one.name) if one.data is None else one.data
            return data.decode(self.encoding), one.url
        except UnicodeDecodeError as error:
            raise UnreadableError(
                f"byte {error.start} is not {self.encoding}: {error.reason}; pass --encoding"
            ) from error
        except READ_ERRORS as error:
            raise UnreadableError(reason(error)) from error

    def documents(self, batch: Iterable[Input], failures: list[Failure]) -> Iterator[tuple[Input, Document]]:
        """The document of each input of BATCH; those that give none are added to FAILURES."""
        for one in batch:
            try:
                text, url = self.page(one)
                yield one, parse(text, source=self.source, url=url)
            except UnreadableError as error:
                failures.append(Failure(one.name, one.line, str(error)))
            except Exception as error:  # noqa: BLE001 - an extension's parser may raise anything; the others go on
                failures.append(Failure(one.name, one.line, f"parsing failed: {type(error).__name__}: {error}"))

    def _row(self, data: bytes) -> tuple[str, str | None]:
        try:
            row = json.loads(data)
        except (ValueError, RecursionError) as error:
            raise UnreadableError(f"no JSON: {error}") from error
        if not isinstance(row, dict):
            raise UnreadableError(f"the row is no JSON object but {_named(row)}")
        text = _column(row, self.text_column)
        if not isinstance(text, str):
            raise UnreadableError(f"column {self.text_column!r} is no string but {_named(text)}")
        url = None if self.url_column is None else _column(row, self.url_column)
        if not isinstance(url, str | None):
            raise UnreadableError(f"column {self.url_column!r} is no string but {_named(url)}")
        return text, url


def _contents(name: str) -> bytes:
    if not name.endswith(".gz"):
        return Path(name).read_bytes()
    with gzip.open(name) as stream:
        return stream.read()


def _column(row: dict[str, Any], name: str) -> Any:
    if name not in row:
        known = ", ".join(sorted(row)) or "none"
        raise UnreadableError(f"no column {name!r}; the row has {known:.200}")
    return row[name]


def _named(value: Any) -> str:
    """What VALUE is in JSON's words."""
    names = {dict: "an object", list: "an array", str: "a string", bool: "a truth value", type(None): "null"}
    return names.get(type(value), "a number")
