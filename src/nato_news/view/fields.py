"""Fields: the side of the view that shows the document, each field with the lines it came from.

What lives here: the rows of fields, the paragraphs, the lists of items and the diagnostics, and what was not found.
"""

from collections.abc import Iterator, Mapping
from typing import Any

from nato_news.view.escaping import marked, plain
from nato_news.view.origins import LISTS, Spans

_FACTS = ("source", "layout", "kind", "language", "url")
_HEAD = ("title", "subtitle", "section", "label", "media", "published", "updated", "event", "authors", "tags")
_ITEM = ("subtitle", "label", "media", "published", "paragraphs")
_LONGEST_VALUE = 1000  # characters of a value that are shown; all of it stands on the page's side


def facts_html(data: Mapping[str, Any]) -> str:
    """What is said of the whole page and stands in no line of it."""
    facts = "".join(
        f"<div><dt>{name}</dt><dd>{_value(data[name])}</dd></div>" for name in _FACTS if data[name] is not None
    )
    share = float(data["fit"])
    meter = f'<meter min="0" max="1" value="{share:.3f}" aria-label="fit"></meter>'
    return f'<dl class="facts">{facts}<div><dt>fit</dt><dd>{meter} {share:.0%}</dd></div></dl>'


def fields_html(data: Mapping[str, Any], found: Mapping[str, Spans]) -> str:
    """The document's fields; those that were not found are named at the end."""
    parts = [_group("Doubts", _diagnostics(data, found)), _group("Head", _named(data, _HEAD, "", found))]
    if data["paragraphs"]:
        parts.append(_list("paragraphs", len(data["paragraphs"]), _paragraphs(data["paragraphs"], found), found))
    for name in LISTS:
        items = "".join(_item(name, number, item, found) for number, item in enumerate(data[name]))
        if items:
            parts.append(_list(name, len(data[name]), items, found))
    empty = [name for name in (*_HEAD, "paragraphs", *LISTS) if not data[name]]
    parts.append(f'<p class="missing"><b>Not on this page:</b> {", ".join(empty)}</p>' if empty else "")
    return "".join(parts)


def _group(heading: str, content: str) -> str:
    return f'<section class="fields"><h3>{heading}</h3>{content}</section>' if content else ""


def _list(name: str, length: int, content: str, found: Mapping[str, Spans]) -> str:
    """A list of the document, whose heading leads to all of its lines."""
    head = _field(name, name.capitalize(), str(length), found, f"{name}, {length} in all", tag="h3")
    return f'<section class="fields">{head}{content}</section>'


def _named(values: Mapping[str, Any], names: tuple[str, ...], prefix: str, found: Mapping[str, Spans]) -> str:
    return "".join(_field(prefix + name, name, _value(values[name]), found) for name in names if values[name])


def _paragraphs(paragraphs: list[str], found: Mapping[str, Spans]) -> str:
    rows = (
        _field(f"paragraphs[{number}]", str(number + 1), _value(paragraph), found, f"paragraph {number + 1}")
        for number, paragraph in enumerate(paragraphs)
    )
    return "".join(rows)


def _item(name: str, number: int, item: Mapping[str, Any], found: Mapping[str, Spans]) -> str:
    """An item: a row that leads to all of its lines, and below it a row for each of its other fields."""
    path = f"{name}[{number}]"
    title = _value(item["title"]) if item["title"] else '<span class="untitled">no title</span>'
    head = _field(path, str(number + 1), title, found, f"{name}, item {number + 1}")
    return f'<div class="item">{head}{_named(item, _ITEM, f"{path}.", found)}</div>'


def _diagnostics(data: Mapping[str, Any], found: Mapping[str, Spans]) -> str:
    rows = (
        _field(f"diagnostics[{number}]", plain(one["code"]), _value(one["message"]), found)
        for number, one in enumerate(data["diagnostics"])
    )
    return "".join(rows)


def _field(path: str, name: str, value: str, found: Mapping[str, Spans], about: str = "", tag: str = "div") -> str:
    """A row of the field at PATH: a button with its NAME (or, to be read out, ABOUT), and its VALUE."""
    lines = " ".join(_span(first, last) for first, last in found.get(path, ()))
    aloud = f' aria-label="{about}"' if about else ""
    return (
        f'<{tag} class="field" data-field="{path}" data-lines="{lines}">'
        f'<button type="button" tabindex="-1" aria-pressed="false"{aloud}>{name}</button>'
        f'<span class="value">{value}</span></{tag}>\n'
    )


def _span(first: int, last: int) -> str:
    return str(first) if first == last else f"{first}-{last}"


def _value(value: str | list[str]) -> str:
    """A text, or several as a list, shortened where they are very long."""
    if isinstance(value, str):
        return f'<bdi dir="auto">{_shortened(value)}</bdi>'
    return f'<ul class="values">{"".join(_listed(value))}</ul>'


def _listed(values: list[str]) -> Iterator[str]:
    return (f'<li><bdi dir="auto">{_shortened(value)}</bdi></li>' for value in values)


def _shortened(value: str) -> str:
    if len(value) <= _LONGEST_VALUE:
        return marked(value)
    return f'{marked(value[:_LONGEST_VALUE])}… <span class="more">{len(value):,} characters</span>'
