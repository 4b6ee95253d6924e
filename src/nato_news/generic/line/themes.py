"""Themes: what a line is about, told by single words.

What lives here: how a line is cut into words and words into stems, and the reading of `themes.txt`, which lists
the words of each theme by language. What a theme says for or against main text is learned, so a theme that is
known from one language tells lines of another.
"""

import re
from functools import cache
from pathlib import Path

_STEM = 6  # characters of a word that count, so that its inflections are one
_MARKS = ".,;:!?\"'()»«„“”’‘…–—-[]|/"
_WORD = re.compile(rf"[^\s{re.escape(_MARKS)}]+")
THEMES = (
    *("consent", "signup", "comment", "social", "legal", "bio", "picture"),
    *("commerce", "elsewhere", "reader", "speech", "when", "site"),
)


def stems_of(words: list[str]) -> list[str]:
    """What of each of WORDS counts."""
    return [word[:_STEM] for word in words]


def words_of(text: str) -> list[str]:
    """The words of TEXT in small letters, punctuation left out."""
    return _WORD.findall(text.lower())


@cache
def themes() -> dict[str, tuple[int, ...]]:
    """The numbers, as in `THEMES`, of the themes that each stem belongs to."""
    found: dict[str, tuple[int, ...]] = {}
    number = -1
    for line in Path(__file__).with_suffix(".txt").read_text(encoding="utf-8").splitlines():
        if line.startswith("["):
            number = THEMES.index(line.strip("[]"))
        elif line and not line.startswith("#"):
            for stem in stems_of(line[3:].split()):
                known = found.get(stem, ())
                if number not in known:
                    found[stem] = (*known, number)
    return found
