"""Markdown: a document as CommonMark behind YAML front matter.

What lives here: the blocks of the text, the escapes that keep a page's text from being markup, and the
front matter. Every block is one line between blank lines, which leaves little that text could be taken for.
"""

import json
from collections.abc import Iterator
from decimal import Decimal
from operator import itemgetter
from typing import Any

import regex

from nato_news.document import Document, Item
from nato_news.export.table import COLUMNS
from nato_news.vocabulary import Kind

_TEXTS = {"paragraphs", "items", "related", "trending", "latest"}
_FRONT = tuple(name for name in COLUMNS if name not in _TEXTS)
# What CommonMark or GitHub's dialect reads as markup: anywhere (`#` also closes a heading; `!` needs a bracket,
# which is escaped), and what opens a list or draws a rule at the start of a line.
_MARKUP = regex.compile(r"[\\`*_\[\]<>&~#]|^[-+]|^[0-9]{1,9}\K[.)]")
# Characters that YAML forbids in a text, or takes for line breaks, but JSON leaves as they are.
_NOT_YAML = regex.compile("[\x7f-\x9f\u2028\u2029\ufeff\ufffe\uffff\ud800-\udfff]")
_RULE = "---"


def markdown(document: Document) -> str:
    """The document as Markdown: front matter in YAML, then the text in CommonMark, the last line ended.

    The front matter has every field of `to_dict()` that is a string, a number or a list of strings, empty ones
    too, but for the paragraphs: they are the text. Dates are strings of the precision known.

    The text is the title (`#`), the subtitle in italics, then headings (`##`) and paragraphs. In a digest or a
    listing each item is a heading (`##`) with its subtitle, its label or media and its date in italics, and its
    paragraphs; a rule (`---`) stands before an item without a title, and between the items and paragraphs that
    belong to none. The lists beside an article are left out.

    Nothing of the page becomes markup or HTML: rendered, the blocks are the values again, white space aside
    (and U+0000, which CommonMark shows as U+FFFD).
    """
    blocks = [_block("# ", document.title), _block("*", document.subtitle, "*"), *_body(document)]
    text = "".join(f"\n{block}\n" for block in blocks if block)
    return f"{_RULE}\n{_front_matter(document)}{_RULE}\n{text}"


def _body(document: Document) -> Iterator[str]:
    if document.kind in (Kind.DIGEST, Kind.LISTING):
        for item in document.items:
            yield from _item(item)
        if document.items and document.paragraphs:
            yield _RULE
        yield from (_block("", paragraph) for paragraph in document.paragraphs)
        return
    # A heading stands before the paragraph whose number is that of the paragraphs above it.
    headings = [(above, "## ", text) for above, text in document.headings()]
    paragraphs = [(number, "", text) for number, text in enumerate(document.paragraphs)]
    for _, mark, text in sorted(headings + paragraphs, key=itemgetter(0)):
        yield _block(mark, text)


def _item(item: Item) -> Iterator[str]:
    yield _block("## ", item.title) or _RULE
    yield _block("*", item.subtitle, "*")
    shown = (item.label or ", ".join(item.media), item.published and item.published.isoformat())
    yield _block("*", " · ".join(part for part in shown if part), "*")
    yield from (_block("", paragraph) for paragraph in item.paragraphs)


def _block(opens: str, value: str | None, closes: str = "") -> str:
    """VALUE as one line of Markdown between its marks; empty if there is nothing to say."""
    text = _MARKUP.sub(r"\\\g<0>", " ".join((value or "").split()))
    return f"{opens}{text}{closes}" if text else ""


def _front_matter(document: Document) -> str:
    data = document.to_dict()
    return "".join(f"{name}: {_scalar(data[name])}\n" for name in _FRONT)


def _scalar(value: Any) -> str:
    """VALUE as YAML.

    JSON is YAML 1.2 (its section 1.3), on one line and in quotes: so no `no` becomes false, no date a time of
    another precision, no `---` the end. Of what readers of YAML 1.1 take otherwise, escapes and plain
    decimals are left.
    """
    if isinstance(value, float):
        return format(Decimal(repr(value)), "f")
    written = json.dumps(value, ensure_ascii=False)
    return _NOT_YAML.sub(lambda found: f"\\u{ord(found[0]):04x}", written)
