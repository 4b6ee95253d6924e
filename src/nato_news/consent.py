"""Consent: what a page says of cookies and of the data of those who read it.

What lives here: the telling of such a line by its words, which `consent.txt` lists by language. Banners say the same
in a thousand ways, so no list of whole lines is ever long enough.
"""

from functools import cache
from pathlib import Path

import attrs

_SHORTEST = 50  # characters of a line that is more than a button
_NAMED, _UNNAMED = 4, 7  # signs of a banner that names cookies, or does not
_PER_SIGN = 75  # characters for each: a text that only mentions them has more
_PER_WEAK_SIGN = 60  # of a line beside a banner
_NAMING = 2  # what it counts more, if it names what is asked for
_APART = str.maketrans(dict.fromkeys("()/\"“„«»'’.,:;!?", " "))


@attrs.frozen
class _Words:
    """What banners are told by: beginnings of words, a space before each, and whole words for the reader."""

    cookies: tuple[str, ...]
    consent: tuple[str, ...]
    data: tuple[str, ...]
    choice: tuple[str, ...]
    reader: frozenset[str]


def asks_consent(text: str) -> bool:
    """Whether TEXT, a line, asks those who read it for consent to cookies, or tells them what these are for."""
    if len(text) < _SHORTEST:
        return False
    words, said = _words(), f" {text.lower()}"
    named = any(map(said.__contains__, words.cookies))
    if not named and not any(map(said.__contains__, words.consent)):
        return False
    said = said.translate(_APART)
    signs = sum(map(said.__contains__, words.cookies + words.consent + words.data))
    signs += not words.reader.isdisjoint(said.split())
    return signs >= max(_NAMED if named else _UNNAMED, len(text) / _PER_SIGN)


def speaks_of_consent(text: str) -> int:
    """How many signs TEXT, a line beside such a one, has of being about the same: 4 are plain, 0 are none."""
    words, said = _words(), f" {text.lower()}".translate(_APART)
    signs = sum(map(said.__contains__, words.cookies + words.consent + words.data + words.choice))
    signs += not words.reader.isdisjoint(said.split())
    if len(text) > signs * _PER_WEAK_SIGN:
        return 0
    return signs + _NAMING * any(map(said.__contains__, words.cookies + words.consent))


@cache
def _words() -> _Words:
    found: dict[str, dict[str, None]] = {}
    kind = ""
    for line in Path(__file__).with_suffix(".txt").read_text(encoding="utf-8").splitlines():
        if line.startswith("["):
            kind = line.strip("[]")
        elif line and not line.startswith("#"):
            found.setdefault(kind, {}).update(dict.fromkeys(line[3:].split()))
    reader = frozenset(found.pop("reader"))
    return _Words(**{kind: tuple(f" {word}" for word in words) for kind, words in found.items()}, reader=reader)
