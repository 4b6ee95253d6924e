"""Folding: the one place that says which differences between two texts do not count.

White space of every kind and amount, invisible characters and Unicode composition say how a text was
extracted, not what it says; a bullet mark in front says that it stands in a list.
"""

import re
import unicodedata
from collections.abc import Iterable

import regex

# Soft hyphen, zero-width space, joiners and marks of direction, word joiner, byte-order mark.
_INVISIBLE = re.compile("[\u00ad\u200b-\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]")
BULLETS = "•◦▪*"
"""The marks in front of the items of a list."""
_BULLET = regex.compile(rf"(?:[{BULLETS}]+(?: |$))+")
_PICTURE = r"[[\p{Extended_Pictographic}\p{Regional_Indicator}\p{Emoji_Modifier}\uFE0F ]--[©®™]]"
_EMOJI = regex.compile(rf"\A{_PICTURE}+|(?<!{_PICTURE}){_PICTURE}+\Z", regex.VERSION1)

_EDIT = regex.compile(  # a wiki's link behind a heading
    r" ?\[ ?(?:edit|bearbeiten|modifier|editar|modifica|edytuj|редагувати|ред\.|править|değiştir|redaktə|bewerken"
    r"|redigera|rediger)(?: [^\[\]]{0,40})?\]\Z",
    regex.IGNORECASE,
)


def visible(text: str) -> str:
    """TEXT composed (NFC) and without invisible characters: as wide as it is shown."""
    return text if text.isascii() else unicodedata.normalize("NFC", _INVISIBLE.sub("", text))


def fold(text: str) -> str:
    """TEXT composed (NFC), without invisible characters, each run of white space one space."""
    return " ".join((text if text.isascii() else visible(text)).split())


def fold_lines(text: str, lines: Iterable[str]) -> list[str]:
    """Each of the LINES that TEXT is made of, folded."""
    if not (text.isascii() or unicodedata.is_normalized("NFC", text)):
        return [fold(line) for line in lines]
    # Most lines are folded but for their ends: what is printable has no white space but single ones, and shows all.
    bare = map(str.strip, lines)
    return [line if line.isprintable() and "  " not in line else fold(line) for line in bare]


def caseless(folded: str) -> str:
    """The folded text as it is compared with others: in small letters, with one kind of apostrophe."""
    if folded.isascii():
        return folded.lower()
    # "İ" in small letters is an "i" with a dot above it, which nothing else has; the capital of "ı" is that of "i".
    return folded.replace("İ", "i").replace("ı", "i").replace("’", "'").casefold()


def without_bullet(folded: str) -> str:
    """The folded text without the bullet marks (• ◦ ▪ *) in front of it; a dash is text and stays."""
    bullet = _BULLET.match(folded) if folded[:1] in BULLETS else None
    return folded[bullet.end() :] if bullet else folded


def without_emoji(folded: str) -> str:
    """The folded text without the emoji at its ends."""
    if folded.isascii():
        return folded
    begin, end = folded[:1], folded[-1:]
    decorated = (begin > "\u203b" and not begin.isalnum()) or (end > "\u203b" and not end.isalnum())
    return _EMOJI.sub("", folded) if decorated else folded


def without_edit(folded: str) -> str:
    """The folded text without the link to edit it that wikis have behind their headings."""
    return _EDIT.sub("", folded) if folded.endswith("]") else folded
