"""Phrases: the label that stands at a place of a text, by what it says.

What lives here: the table of all labels, by their first word: to look one up takes less time than a pattern of them.
"""

import re
from functools import cache

import regex

from nato_news.generic.line.labels import LABELS, READ

WORD = re.compile(r"[^\W_]+")
_KINDS = ("authors", "section", "tags", "updated", "published")
"""The kinds in the order in which they are looked for: "published by" is a byline's label, and "published" a date's."""
_LONGEST = max(map(len, "|".join(LABELS.values()).split("|")))
_READ = regex.compile(READ, regex.IGNORECASE)
_Phrases = dict[str, list[tuple[str, str]]]


def label_at(text: str, at: int, end: int) -> tuple[str, int] | None:
    """The kind of the label that stands at AT in TEXT, before END, and where it ends; of several the longest."""
    word = WORD.match(text, at, end)
    if word is None:
        return None
    phrases = _phrases().get(_small(word[0]), ())
    rest = _small(text[at : min(at + _LONGEST, end)]) if phrases else ""
    found = ((kind, at + len(phrase)) for phrase, kind in phrases if rest.startswith(phrase))
    label = next(((kind, stop) for kind, stop in found if stop >= end or not text[stop].isalnum()), None)
    read = _READ.match(text, at, end) if label is None else None
    return ("read", read.end()) if read else label


@cache
def _phrases() -> _Phrases:
    """All labels and their kinds by their first word, in the order in which they are looked for."""
    phrases: _Phrases = {}
    for kind in _KINDS:
        for phrase in sorted(map(_small, LABELS[kind].split("|")), key=len, reverse=True):
            phrases.setdefault(WORD.findall(phrase)[0], []).append((phrase, kind))
    return phrases


def _small(text: str) -> str:
    """TEXT in small letters, as long as it was: the kinds of i are one."""
    return text.replace("İ", "i").replace("ı", "i").lower()
