"""Lines: the side of the view that shows the page, line by line, with each line's zone, role and item.

What lives here: the rows, the runs of one zone that they stand in, and the notes of diagnostics in place.
"""

from collections import Counter, defaultdict
from collections.abc import Mapping
from itertools import accumulate, groupby
from typing import Any

from nato_news.view.escaping import marked, plain
from nato_news.view.origins import Spans
from nato_news.vocabulary import Role, Zone

_LONGEST_RUN = 200  # lines that a browser lays out together
_LONGEST_LINE = 4000  # characters; a longer line scrolls in a box of its own


def lines_html(data: Mapping[str, Any], text: str | None, found: Mapping[str, Spans]) -> str:
    """The rows of the page's lines, in runs of one zone; without TEXT they say how long each line is."""
    notes, doubted = _notes(data, found)
    runs = []
    above = None
    numbered = enumerate(data["lines"], 1)
    for zone, run in groupby(numbered, key=lambda pair: pair[1]["zone"]):
        for _, part in groupby(enumerate(run), key=lambda pair: pair[0] // _LONGEST_RUN):
            rows = [_row(number, line, text, notes.get(number, ()), doubted[number]) for _, (number, line) in part]
            heading = f'<h3 class="zone-name">{plain(zone)}</h3>' if zone != above else ""
            runs.append(
                f'<div class="run" data-zone="{plain(zone)}" style="--rows:{len(rows)}">{heading}'
                f'<ul class="rows">{"".join(rows)}</ul></div>'
            )
            above = zone
    return "\n".join(runs) or '<p class="nothing">The page is empty.</p>'


def legend_html(data: Mapping[str, Any]) -> str:
    """A button for each role and zone on the page, in the order of the vocabulary, with the number of its lines."""
    groups = []
    for name, words in (("role", Role), ("zone", Zone)):
        counts = Counter(line[name] for line in data["lines"])
        buttons = "".join(
            f'<button type="button" class="{name}" data-{name}="{word.value}" aria-pressed="false">'
            f'{word.value} <span class="count">{counts[word.value]}</span></button>'
            for word in words
            if counts[word.value]
        )
        groups.append(f'<div class="group" role="group" aria-label="Show only {name}s"><b>{name}s</b>{buttons}</div>')
    return "".join(groups)


def _row(number: int, line: Mapping[str, Any], text: str | None, notes: tuple[str, ...], doubted: int) -> str:
    role, zone, item = plain(line["role"]), plain(line["zone"]), line["item"]
    of_item = "" if item is None else f'<span class="of-item">item {int(item) + 1}</span>'
    about = f"line {number}, {zone}, {role}" + ("" if item is None else f", item {int(item) + 1}")
    doubt = " doubted" if doubted else ""
    return (
        f'<li class="line{doubt}" data-role="{role}" data-line="{number}">'
        f'<button type="button" class="number" tabindex="{0 if number == 1 else -1}" aria-pressed="false"'
        f' aria-label="{about}">{number}</button>'
        f'<span class="what"><span class="role-name">{role}</span>{of_item}</span>'
        f"{_text(line, text)}{''.join(notes)}</li>\n"
    )


def _text(line: Mapping[str, Any], text: str | None) -> str:
    if text is None:
        return f'<span class="text gone">{line["end"] - line["start"]} characters</span>'
    said = _without_ending(text[line["start"] : line["end"]])
    box = f' tabindex="0" role="group" aria-label="text of {len(said)} characters"'
    long = len(said) > _LONGEST_LINE
    return f'<bdi class="text{" long" * long}" dir="auto"{box * long}>{marked(said)}</bdi>'


def _without_ending(said: str) -> str:
    """A line without the ending that every editor writes; a rarer one is something to be seen."""
    return said.removesuffix("\n").removesuffix("\r") if said.endswith("\n") else said


def _notes(data: Mapping[str, Any], found: Mapping[str, Spans]) -> tuple[Mapping[int, tuple[str, ...]], list[int]]:
    """What diagnostics say at which line, and for each line how many of them cover it."""
    notes: defaultdict[int, tuple[str, ...]] = defaultdict(tuple)
    steps = [0] * (len(data["lines"]) + 2)
    for place, diagnostic in enumerate(data["diagnostics"]):
        for first, last in found.get(f"diagnostics[{place}]", ()):
            code, message = marked(diagnostic["code"]), marked(diagnostic["message"])
            notes[first] += (f'<span class="note"><b>{code}</b> <bdi>{message}</bdi></span>',)
            if diagnostic["start"] < diagnostic["end"]:
                steps[first] += 1
                steps[last + 1] -= 1
    return notes, list(accumulate(steps))
