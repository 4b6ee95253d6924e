"""Runs: the lines of a page that are text for sure, and how those of each run go together.

What lives here: where the next of them are, seen from any line, how much text their runs have, how they end, and
which words the longest run has in common with a line.
"""

from bisect import bisect_left
from collections.abc import Iterable, Sequence

from nato_news.generic.line.said import Said

FAR = 60  # lines; further away is the same
_STRONG, _STRONG_LENGTH, _STRONG_GAP = 0.7, 60, 3  # score and length of a line of a text, and lines between two
_ENDING = frozenset(".!?。।！？\"'”’»“«")  # of a sentence or a quotation
_NO_SHARE = -1.0  # of a run that is not there


class Runs:
    """The runs of one page's text."""

    def __init__(self, said: Sequence[Said], lengths: Sequence[float], scores: Sequence[float]) -> None:
        strong = [
            number for number, score in enumerate(scores) if score > _STRONG and lengths[number] >= _STRONG_LENGTH
        ]
        runs: list[int] = []
        masses: list[float] = []
        for above, number in zip([-FAR, *strong], strong, strict=False):
            if number - above > _STRONG_GAP:
                masses.append(0)
            masses[-1] += lengths[number]
            runs.append(len(masses) - 1)
        ended = [said[number].text[-1] in _ENDING for number in strong]
        self.ended = sum(ended) / len(ended) if ended else _NO_SHARE
        longest = masses.index(max(masses)) if masses else 0
        # Beyond both ends of the page stands a line of no run, whose share is the last one.
        self.strong = [-FAR, *strong, len(scores) + FAR]
        self.runs = [-1, *runs, -1]
        self.shares = [*(mass / masses[longest] for mass in masses), _NO_SHARE]
        self.longest = longest
        self.heard, self.heard_again = _heard(
            said[number] for number, run in zip(strong, runs, strict=True) if run == longest
        )

    def around(self, number: int, content: Sequence[str]) -> tuple[float, ...]:
        """How far from line NUMBER text is, what its runs are like, and which of CONTENT the longest has too."""
        at = bisect_left(self.strong, number)
        is_strong = self.strong[at] == number
        above, below = at - 1, at + is_strong
        gap = min(self.strong[below] - number, FAR)
        own = self.runs[at] if is_strong else -1
        heard = self.heard_again if own == self.longest else self.heard
        return (
            min(number - self.strong[above], FAR) + gap,
            gap,
            self.shares[self.runs[above]],
            self.shares[self.runs[below]],
            self.shares[own],
            self.ended,
            sum(map(heard.__contains__, content)) / (len(content) or 1),
            len(content),
        )


def _heard(texts: Iterable[Said]) -> tuple[set[str], set[str]]:
    """The words that say what TEXTS are about, and those of them that more than one has."""
    once: set[str] = set()
    again: set[str] = set()
    for said in texts:
        words = set(said.content)
        again |= once & words
        once |= words
    return once, again
