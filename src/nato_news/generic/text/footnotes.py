"""Footnotes: what a text says of its own words below its end.

What lives here: which lines are its notes, told by their numbers.
"""

import re
from collections.abc import Iterator
from itertools import takewhile

from nato_news.generic.line.lines import Lines
from nato_news.labelling import Label, label_of
from nato_news.vocabulary import Role, Zone

_NUMBERED = re.compile(r"\[(\d{1,3})\] ?\S")
_LONGEST_HEADING = 25  # characters
_HEADINGS = {
    *("notes", "footnotes", "endnotes", "anmerkungen", "fußnoten", "einzelnachweise", "notes de bas de page", "notas"),
    *("notas al pie", "note", "przypisy", "примітки", "примечания", "сноски", "dipnotlar", "qeydlər"),
}


def find_footnotes(lines: Lines, first: int) -> dict[int, Label]:
    """The labels of the notes below a text that begins at FIRST, and of their heading."""
    notes = list(_notes(lines, first)) or _headed(lines, first)
    notes = notes or [below for below in range(first + 1, len(lines)) if lines.note(below)]
    found = dict.fromkeys(notes, label_of(Zone.FOOTER, Role.NOTICE))
    above = notes[0] - 1 if notes else first
    if above > first and _heads(lines, above):
        found[above] = label_of(Zone.FOOTER, Role.LANDMARK)
    return found


def _headed(lines: Lines, first: int) -> list[int]:
    """The lines in a row that are numbered from 1 on, below a heading of notes."""
    brief = (number for number in range(first + 1, len(lines)) if len(lines.texts[number]) <= _LONGEST_HEADING)
    heading = next((number for number in brief if _heads(lines, number)), len(lines))
    below = enumerate(range(heading + 1, len(lines)), 1)
    return [number for _, number in takewhile(lambda pair: lines.texts[pair[1]].startswith(f"{pair[0]}. "), below)]


def _heads(lines: Lines, number: int) -> bool:
    """Whether the line is a heading of notes."""
    return lines.said[number].bare.rstrip(":").lower() in _HEADINGS


def _notes(lines: Lines, first: int) -> Iterator[int]:
    """The lines in a row that are numbered from 1 on in brackets, below a text that names the first of them."""
    named, count = False, 0
    for number in range(first, len(lines)):
        text = lines.texts[number]
        note = _NUMBERED.match(text) if named else None
        if note and int(note[1]) == count + 1:
            count += 1
            yield number
        elif count:
            return
        named = named or "[1]" in text
