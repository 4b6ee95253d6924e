"""Origins: which lines of the page each field of its document came from.

Nothing of this is in the JSON form; it is worked out from the lines' zones, roles and items, and from the text
where that is to be had. All of it takes time linear in the page.
"""

from bisect import bisect_right
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import takewhile
from typing import Any

import regex

from nato_news.folding import fold, without_bullet
from nato_news.vocabulary import Role, Zone

Spans = tuple[tuple[int, int], ...]
"""Runs of lines as (first, last), both counted from 1."""

LISTS = {"items": Zone.MAIN, "related": Zone.RELATED, "trending": Zone.TRENDING, "latest": Zone.LATEST}
"""The document's lists of items, and the zone that each is read from."""
_DATES = {"published": Role.PUBLISHED, "updated": Role.UPDATED, "event": Role.EVENT}
_FIRST = {"title": Role.TITLE, "subtitle": Role.SUBTITLE, "section": Role.SECTION, "label": Role.LABEL}
_ALL = {"authors": Role.BYLINE, "tags": Role.TAGS}
_SHORT_NUMBER = regex.compile(r"(?<!\d)\d{1,4}(?!\d)")
_MEDIA = ("photo", "video")


def origins(data: Mapping[str, Any], text: str | None) -> dict[str, Spans]:
    """The lines of each field that came from any, by its path, such as `title` or `related[0].published`.

    Args:
        data: the form that `Document.to_dict()` returns.
        text: the page, or `None`; then fields that only their wording leads to have no lines.
    """
    page = _Page(data["lines"], text)
    found = dict(page.fields(data, page.scopes[Zone.MAIN, None]))
    for name, zone in LISTS.items():
        items = [page.scopes[zone, number] for number in range(len(data[name]))]
        if any(items):
            found[name] = _spans(sorted(line for own in items for line in own))
        for number, (item, own) in enumerate(zip(data[name], items, strict=True)):
            path = f"{name}[{number}]"
            found[path] = _spans(own)
            found |= {f"{path}.{field}": spans for field, spans in page.fields(item, own)}
    for number, diagnostic in enumerate(data["diagnostics"]):
        found[f"diagnostics[{number}]"] = page.between(diagnostic["start"], diagnostic["end"])
    return {path: spans for path, spans in found.items() if spans}


class _Page:
    """The lines of one page, by what they are."""

    def __init__(self, lines: Sequence[Mapping[str, Any]], text: str | None) -> None:
        self.lines = lines
        self.text = text
        self.starts = [line["start"] for line in lines]
        self.scopes: defaultdict[tuple[str, int | None], list[int]] = defaultdict(list)
        for number, line in enumerate(lines):
            if line["role"] != Role.BLANK:
                self.scopes[line["zone"], line["item"]].append(number)

    def fields(self, values: Mapping[str, Any], own: Sequence[int]) -> Iterator[tuple[str, Spans]]:
        """The fields of a document or an item, VALUES, that came from lines among OWN."""
        for name, role in (_FIRST | _DATES | _ALL).items():
            if values.get(name):
                yield name, _spans(self._lines_of(name, role, values[name], own))
        if values["media"]:
            yield "media", _spans(number for number in own if self._shows_media(number))
        shares = self._shares(values["paragraphs"], own)
        if any(shares):
            yield "paragraphs", _spans(sorted(number for share in shares for number in share))
        for number, share in enumerate(shares):
            yield f"paragraphs[{number}]", _spans(share)

    def _lines_of(self, name: str, role: Role, value: Any, own: Sequence[int]) -> Sequence[int]:
        """The lines of ROLE, of a field that takes one text the first run of them; else a line that says VALUE."""
        if name in _ALL:
            found = [number for number in own if self.lines[number]["role"] == role]
            return found or self._saying(value[0], own)
        places = [place for place, number in enumerate(own) if self.lines[number]["role"] == role]
        if not places:
            return self._dated(value, own) if name in _DATES else self._saying(value, own)
        # A wrapped title's lines touch; between a day and its clock blank lines may stand.
        steps = places if name in _DATES else [own[place] for place in places]
        run = takewhile(lambda step: step[1] == steps[0] + step[0], enumerate(steps))
        return [own[places[step]] for step, _ in run]

    def _saying(self, value: str, own: Sequence[int]) -> list[int]:
        """The first line among OWN whose text has VALUE in it, where a value shares its line."""
        sought = _squeezed(value)
        return next(([number] for number in own if sought in (self._said(number) or "")), [])

    def _dated(self, value: str, own: Sequence[int]) -> list[int]:
        """The first line among OWN, or else the page's first, where a corpus prefix stands, with VALUE's numbers."""
        year, *finer = value.partition("T")[0].split("-")
        sought = {int(year), *map(int, finer[1:])}  # a month may be a word
        first = next((number for number, line in enumerate(self.lines) if line["role"] != Role.BLANK), None)
        places = own if first is None else [*own, first]
        return next(([number] for number in places if sought <= self._numbers(number)), [])

    def _numbers(self, number: int) -> set[int]:
        line = self.lines[number]
        return set(map(int, _SHORT_NUMBER.findall(fold((self.text or "")[line["start"] : line["end"]]))))

    def _shows_media(self, number: int) -> bool:
        """Whether the line is a label or a button that says photo or video."""
        if self.lines[number]["role"] not in (Role.LABEL, Role.ACTION, Role.TITLE, Role.SUBTITLE):
            return False
        said = self._said(number)
        return said is None or any(word in said.lower() for word in _MEDIA)

    def _shares(self, paragraphs: Sequence[str], own: Sequence[int]) -> list[list[int]]:
        """The lines of each paragraph: one, or on a page that is wrapped those that say it between them."""
        shares: list[list[int]] = [[] for _ in paragraphs]
        texts = [number for number in own if self.lines[number]["role"] == Role.PARAGRAPH]
        if len(texts) < len(paragraphs):  # some share their line with a value of another role
            sought = ((number, self._said(number) or "") for number in own)
            for share, paragraph in zip(shares, map(_squeezed, paragraphs), strict=True):
                share += next(([number] for number, said in sought if paragraph in said), [])
        elif len(texts) == len(paragraphs):
            shares = [[number] for number in texts]
        elif paragraphs:
            for number, place in zip(texts, self._places(list(map(_squeezed, paragraphs)), texts), strict=True):
                shares[place].append(number)
        return shares

    def _places(self, paragraphs: Sequence[str], texts: Sequence[int]) -> Iterator[int]:
        """For each line in TEXTS the number of its paragraph, of fewer paragraphs than lines."""
        place, read = 0, 0
        for step, number in enumerate(texts):
            said = self._said(number)
            if said is None:
                opens = step > 0 and texts[step - 1] != number - 1
            else:
                goes_on = paragraphs[place].startswith(said, read)
                following = paragraphs[place + 1] if place + 1 < len(paragraphs) else None
                opens = not goes_on and following is not None and following.startswith(said)
            if opens and place + 1 < len(paragraphs):
                place, read = place + 1, 0
            read += len(said or "")
            yield place

    def _said(self, number: int) -> str | None:
        if self.text is None:
            return None
        line = self.lines[number]
        return _squeezed(self.text[line["start"] : line["end"]])

    def between(self, start: int, end: int) -> Spans:
        """The lines from START to END; the one at START where they are the same."""
        if not self.lines:
            return ()
        first = max(bisect_right(self.starts, start), 1)
        return ((first, max(bisect_right(self.starts, end - 1), first)),)


def _squeezed(text: str) -> str:
    """What TEXT says, without any white space, so that wrapping does not count."""
    return "".join(without_bullet(fold(text)).split())


def _spans(numbers: Iterable[int]) -> Spans:
    """Line numbers from 0, in order, as runs counted from 1."""
    runs: list[tuple[int, int]] = []
    for number in numbers:
        if runs and runs[-1][1] == number:
            runs[-1] = (runs[-1][0], number + 1)
        else:
            runs.append((number + 1, number + 1))
    return tuple(runs)
