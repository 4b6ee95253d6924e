"""Annotation: what a page gives now, in the form of its NAME.json, for people to read and correct.

An annotation belongs to people: what is written here is a proposal, and none is written over.
"""

import difflib
import json
import os
from pathlib import Path
from typing import Any

from nato_news.document import Document
from nato_news.errors import AnnotationExistsError
from nato_news.registry import parse
from nato_news.testing.comparison import line_labels
from nato_news.testing.pages import annotation_path, read_annotated

_LEFT_OUT = ("layout", "fit", "diagnostics")


def annotate(text: str, *, source: str | None = None, url: str | None = None) -> dict[str, Any]:
    """What the page TEXT gives now, as an annotation to read and correct.

    Args:
        text: the page.
        source: id of the source, as for `nato_news.parse`.
        url: the page's address, as for `nato_news.parse`; it is kept, and the page tested with it.

    Returns:
        The fields as in `Document.to_dict()`; `lines` are [number from 1, zone, role, item] of those that
        are not blank.

    Raises:
        TextTypeError: TEXT is no `str`.
        UnknownSourceError: no parser has that source id.
    """
    return annotation_of(parse(text, source=source, url=url))


def annotation_of(document: Document) -> dict[str, Any]:
    """DOCUMENT as an annotation of its page."""
    left_out = _LEFT_OUT if document.url is not None else (*_LEFT_OUT, "url")
    data = {name: value for name, value in document.to_dict().items() if name not in left_out}
    return {**data, "lines": line_labels(document)}


def annotation_text(annotation: dict[str, Any]) -> str:
    """ANNOTATION as the text of its file: JSON with a field, an item or a line in each line."""
    rows = []
    for key, value in annotation.items():
        if isinstance(value, list) and value and isinstance(value[0], list | dict):
            parts = ",\n".join("  " + json.dumps(part, ensure_ascii=False) for part in value)
            rows.append(f" {json.dumps(key)}: [\n{parts}\n ]")
        else:
            rows.append(f" {json.dumps(key)}: {json.dumps(value, ensure_ascii=False)}")
    return "{\n" + ",\n".join(rows) + "\n}\n"


def save_annotation(page: str | os.PathLike[str], annotation: dict[str, Any]) -> Path:
    """Save ANNOTATION beside the page in the file PAGE, and return its path.

    Raises:
        AnnotationExistsError: the page has one already (a `FileExistsError`); nothing is written.
        OSError: the file cannot be written.
    """
    path = annotation_path(page)
    try:
        with path.open("x", encoding="utf-8", newline="\n") as file:
            file.write(annotation_text(annotation))
    except FileExistsError as error:
        raise AnnotationExistsError(f"{path} exists; correct it by hand, or remove it first") from error
    return path


def annotation_changes(page: str | os.PathLike[str]) -> str:
    """How the annotation of the page in the file PAGE differs from what the page gives now.

    Returns:
        A unified diff of the fields that the annotation has; empty if there is no difference.

    Raises:
        AnnotationError: there is no annotation, or it is none.
        PageDecodingError: one of the files is not UTF-8.
    """
    known = read_annotated(Path(page))
    document = parse(known.text, url=known.url)
    now = {**document.to_dict(), "lines": line_labels(document)}
    before, after = annotation_text(known.gold), annotation_text({name: now[name] for name in known.gold})
    rows = before.splitlines(keepends=True), after.splitlines(keepends=True)
    return "".join(difflib.unified_diff(*rows, str(annotation_path(page)), "as read now", n=1))
