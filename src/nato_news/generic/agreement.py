"""Agreement: how much of what a line says the page's main text says too.

What lives here: the words of a text, and what a line shares with them. Words are compared by their
beginnings, as most languages change their ends.
"""

import re
from collections import Counter
from collections.abc import Iterable

from nato_news.generic.lines import Lines
from nato_news.language import LONGEST_USUAL_WORD

_STEM = re.compile(r"\b[^\W\d_]{4,5}")
_PAIR = re.compile(r"(?=([^\W\d_]{2}))")
_LOOKED_AT, _LOOKED_AT_OF_LINE = 6000, 1000  # characters of the text
_MOST = 4  # times that a word of the text counts
_LEAST = 40  # characters of a line of the text


class Agreement:
    """The words of one page's main text."""

    def __init__(self, lines: Lines, body: Iterable[int]) -> None:
        texts, size, spaces = [], 0, 0
        for number in body:
            text = lines.texts[number][:_LOOKED_AT_OF_LINE]
            if len(text) >= _LEAST:
                texts.append(text)
                size += len(text)
                spaces += text.count(" ")
                if size > _LOOKED_AT:
                    break
        self._pattern = _STEM if spaces * LONGEST_USUAL_WORD >= size else _PAIR
        self._said = Counter(self._pattern.findall("\n".join(texts).lower()))

    def words(self, text: str) -> set[str]:
        """The beginnings of the words of TEXT; of a script without spaces all pairs of letters."""
        return set(self._pattern.findall(text.lower()))

    def share(self, words: set[str]) -> float:
        """How many of WORDS the text has."""
        return len(words & self._said.keys()) / (len(words) + 1)

    def weight(self, words: set[str]) -> float:
        """How often the text says WORDS."""
        return sum([min(self._said[word], _MOST) for word in words & self._said.keys()]) / (len(words) + 1)
