"""Agreement: how much of what a line says the page's main text says too.

What lives here: the words of a text, and what a line shares with them. Words are compared by their
beginnings, as most languages change their ends.
"""

import re
from collections import Counter
from collections.abc import Iterable
from itertools import chain

from nato_news.generic.line.lines import Lines
from nato_news.generic.line.said import Said
from nato_news.generic.line.wording import beginnings_of
from nato_news.language import LONGEST_USUAL_WORD

_PAIR = re.compile(r"(?=([^\W\d_]{2}))")
_LOOKED_AT, _LOOKED_AT_OF_LINE = 6000, 1000  # characters of the text
_MOST = 4  # times that a word of the text counts
_LEAST = 40  # characters of a line of the text


class Agreement:
    """The words of one page's main text."""

    def __init__(self, lines: Lines, body: Iterable[int]) -> None:
        texts: list[Said] = []
        size, spaces = 0, 0
        for number in body:
            said = lines.said[number]
            text = said.text[:_LOOKED_AT_OF_LINE]
            if len(text) >= _LEAST:
                texts.append(said)
                size += len(text)
                spaces += text.count(" ")
                if size > _LOOKED_AT:
                    break
        self._is_parted = spaces * LONGEST_USUAL_WORD >= size
        self._said = Counter(chain.from_iterable(map(self._found, texts)))

    def words(self, said: Said) -> set[str]:
        """The beginnings of the words of a text; of a script without spaces all pairs of letters."""
        return set(said.beginnings if self._is_parted else _pairs(said.text))

    def share(self, words: set[str]) -> float:
        """How many of WORDS the text has."""
        return len(words & self._said.keys()) / (len(words) + 1)

    def weight(self, words: set[str]) -> float:
        """How often the text says WORDS."""
        return sum([min(self._said[word], _MOST) for word in words & self._said.keys()]) / (len(words) + 1)

    def _found(self, said: Said) -> list[str]:
        """The words of a line of the text, each as often as it stands where the line is looked at."""
        text = said.text
        if len(text) <= _LOOKED_AT_OF_LINE and self._is_parted:
            return said.beginnings
        looked = text[:_LOOKED_AT_OF_LINE]
        return beginnings_of(looked) if self._is_parted else _pairs(looked)


def _pairs(text: str) -> list[str]:
    return _PAIR.findall(text.lower())
