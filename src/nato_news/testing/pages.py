"""Pages: texts with their annotations, as files in a folder: NAME.txt, and beside it NAME.json."""

import json
import os
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import attrs

from nato_news.document import Document
from nato_news.errors import AnnotationError
from nato_news.files import read_text

BUILT_IN = Path(__file__).parent / "builtin_pages"
"""Invented pages of the built-in sources, one for each layout, in a folder named by the source's id."""
_FIELDS = tuple(field.name for field in attrs.fields(Document) if field.name not in {"diagnostics", "text"})


@attrs.frozen
class AnnotatedPage:
    """A page and what a perfect reader returns for it."""

    name: str
    """Name of its files, without a suffix."""
    text: str
    """The page."""
    gold: dict[str, Any] = attrs.field(factory=dict)
    """The annotation: fields as in `Document.to_dict()`, and `lines` as [number from 1, zone, role, item]."""

    @property
    def url(self) -> str | None:
        """The address that the page is read with, where the annotation has one."""
        return self.gold.get("url")


def annotation_path(page: str | os.PathLike[str]) -> Path:
    """Where the annotation of the page in the file PAGE belongs."""
    return Path(page).with_suffix(".json")


def read_annotated(path: Path) -> AnnotatedPage:
    """The page at PATH, NAME.txt, with its annotation.

    Raises:
        AnnotationError: the page or its annotation is missing, or the annotation is none.
        PageDecodingError: one of the files is not UTF-8.
    """
    gold = annotation_path(path)
    if not path.exists():
        raise AnnotationError(f"{gold.name} annotates no page: {path.name} is not beside it")
    if not gold.exists():
        raise AnnotationError(
            f"{path.name} has no annotation: `nato-news annotate {_shown(path)}` prints one; "
            f"read it, correct it, and save it beside the page as {gold.name}"
        )
    return AnnotatedPage(path.stem, read_text(path), _annotation(gold))


def pages_in(folder: str | os.PathLike[str]) -> list[AnnotatedPage]:
    """Every annotated page below FOLDER, in the order of their paths.

    Raises:
        AnnotationError: a page has no annotation, or one that is none.
        PageDecodingError: one of the files is not UTF-8.
    """
    return [read_annotated(path) for path in sorted(Path(folder).rglob("*.txt"))]


def built_in_pages() -> Iterator[tuple[str, AnnotatedPage]]:
    """The library's own pages, each with its source's id."""
    for path in sorted(BUILT_IN.rglob("*.txt")):
        yield path.parent.name, AnnotatedPage(path.stem, read_text(path))


def _annotation(path: Path) -> dict[str, Any]:
    try:
        gold = json.loads(read_text(path))
    except json.JSONDecodeError as error:
        raise AnnotationError(f"{path.name} is no JSON: {error}") from error
    if not isinstance(gold, dict) or not gold:
        raise AnnotationError(f"{path.name} must be a JSON object of fields, such as `nato-news annotate` prints")
    surplus = [name for name in gold if name not in _FIELDS]
    if surplus:
        raise AnnotationError(f"{path.name} has {surplus}, which are no fields; fields are {', '.join(_FIELDS)}")
    return gold


def _shown(path: Path) -> str:
    """PATH as one would write it: from here, if it lies below."""
    return str(path.relative_to(Path.cwd()) if path.is_relative_to(Path.cwd()) else path)
