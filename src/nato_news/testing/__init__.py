"""The kit for those who add a source: checks of a parser, and annotations to read and correct.

`pytest` takes annotated pages as tests where `nato_news_pages` names their folder; see
docs/how-to-test-a-parser.md.
"""

from nato_news.testing.annotation import annotate, annotation_changes, annotation_text, save_annotation
from nato_news.testing.kit import check_parser
from nato_news.testing.pages import AnnotatedPage, pages_in

__all__ = [
    "AnnotatedPage",
    "annotate",
    "annotation_changes",
    "annotation_text",
    "check_parser",
    "pages_in",
    "save_annotation",
]
