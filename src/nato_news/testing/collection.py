"""Collection: annotated pages as pytest's tests, one for each field and one for the lines."""

from collections.abc import Iterable
from functools import cached_property
from pathlib import Path
from typing import Any

import pytest

from nato_news.document import Document
from nato_news.errors import AnnotationError, PageDecodingError
from nato_news.registry import parse
from nato_news.testing.comparison import field_differences
from nato_news.testing.pages import AnnotatedPage, read_annotated


class PageFile(pytest.File):
    """One page, NAME.txt, or an annotation, NAME.json, that lacks its page."""

    def collect(self) -> Iterable[pytest.Item]:
        """A test for each field of the annotation, or one that says why there is none."""
        try:
            fields = list(self.annotated.gold)
        except (AnnotationError, PageDecodingError) as error:
            yield Unannotated.from_parent(self, name="annotation", reason=str(error))
            return
        for field in fields:
            yield PageField.from_parent(self, name=field)

    @cached_property
    def annotated(self) -> AnnotatedPage:
        """The page with its annotation."""
        return read_annotated(self.path.with_suffix(".txt"))

    @cached_property
    def document(self) -> Document:
        """The page as it is read, with the address that the annotation has."""
        return parse(self.annotated.text, url=self.annotated.url)


class _Item(pytest.Item):
    """A test whose failure is a sentence."""

    def repr_failure(self, excinfo: pytest.ExceptionInfo[BaseException], style: Any = None) -> Any:
        """The sentence alone; a traceback through the library says nothing of the page."""
        if isinstance(excinfo.value, AssertionError):
            return str(excinfo.value)
        return super().repr_failure(excinfo, style)

    def reportinfo(self) -> tuple[Path, None, str]:
        """What heads a failure: `herald-2024: title`."""
        return self.path, None, f"{self.path.stem}: {self.name}"


class PageField(_Item):
    """One field of a page, or its lines."""

    def runtest(self) -> None:
        """Compare it with the annotation."""
        page = self.getparent(PageFile)
        if page is not None and (wrong := field_differences(page.annotated, page.document, self.name)):
            raise AssertionError("\n".join(wrong))


class Unannotated(_Item):
    """A page that cannot be tested."""

    def __init__(self, *, reason: str, **named: Any) -> None:
        super().__init__(**named)
        self.reason = reason

    def runtest(self) -> None:
        """Say what is missing."""
        raise AssertionError(self.reason)
