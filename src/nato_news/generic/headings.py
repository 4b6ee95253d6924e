"""Headings: which lines of a text stand above others as what they are about.

What lives here: what a heading looks like, and what stands around it.
"""

from itertools import takewhile

import regex

from nato_news.generic.line.lines import Lines
from nato_news.page import Shape

_LONGEST = 100  # characters
_FAR = 3  # lines from a heading to its text
_QUESTIONS = 3  # lines of the body that ask, of an interview
_LINES_TO_QUESTION = 5  # at the most, in the mean of an interview
_WORDS_BELOW_LIST = 6  # at the most, of a heading below a list
_SHARE_OF_TITLES = 0.65  # of their length, that it has at the most
_NUMBERED = regex.compile(r"\d{1,2}[.)] \p{Lu}")
_SAID = regex.compile(  # a quotation, and who said it
    '["“«„][^"”»“]+(?:["”»“],?(?: [–—-])? \\p{Ll}|,["”»“] )'
)
_TWO = regex.compile(r"\p{Ll}{3}[.!] \p{Lu}")  # sentences
_TURN = regex.compile(r"\p{Lu} ?: ")  # a letter for who speaks, of an interview
_DASH = ("-", "–", "—")


class Headings:
    """The headings of one page's text, the lines of BODY, which begins at FIRST."""

    def __init__(self, lines: Lines, body: list[bool], first: int) -> None:
        self.lines = lines
        self.body = body
        self.first = first
        asked = sum(map(self._is_question, [number for number, is_body in enumerate(body) if is_body]))
        self.asks = asked >= _QUESTIONS and asked * _LINES_TO_QUESTION >= sum(body)
        """Whether it is an interview: other texts ask as well, above more paragraphs."""

    def are_at(self, number: int) -> bool:
        """Whether the line stands above a text as what it is about, or is a day of a programme."""
        lines = self.lines
        if lines.blocks[number].shape is Shape.DATE:
            return True
        below = range(number + 1, min(number + 1 + _FAR, len(lines)))
        after = next((other for other in below if self.body[other]), None)
        if not self._can_head(number) or after is None:
            return False
        if not lines.is_text(after) and not lines.timed(after) and not lines.texts[after].startswith(_DASH):
            return False
        before = next((other for other in range(number - 1, self.first - 1, -1) if self.body[other]), None)
        if before is not None and lines.texts[before].endswith(","):
            return False  # it goes on with what stands above, as a name below a greeting does
        numbered = any(_NUMBERED.match(lines.texts[other]) for other in (number, before) if other is not None)
        return before is None or lines.is_text(before) or numbered

    def end_list_at(self, number: int) -> bool:
        """Whether the line, right below a list of other pages in the text, goes on with that: its titles are longer."""
        lines, text = self.lines, self.lines.texts[number]
        if not any(self.body[number + 1 : number + 2]) or text.count(" ") >= _WORDS_BELOW_LIST:
            return False
        if not lines.plain(number) or not self.are_at(number):
            return False
        above = takewhile(lambda other: lines.plain(other) and not self.body[other], range(number - 1, 0, -1))
        return len(text) < _SHARE_OF_TITLES * min((len(lines.texts[other]) for other in above), default=0)

    def _can_head(self, number: int) -> bool:
        """Whether the line's own form allows that it is a heading."""
        lines, text = self.lines, self.lines.texts[number]
        if len(text) > _LONGEST or _TWO.search(text) or lines.blocks[number].bullet or lines.timed(number):
            return False
        if text.startswith(_DASH) or text[-1] in ".,;:…" or (text[0].isalpha() and not text[0].isupper()):
            return False
        if _SAID.match(text) or _TURN.match(text):
            return False
        return not lines.ends_sentence(number) or (text.endswith("?") and not self.asks and not self._is_listed(number))

    def _is_listed(self, number: int) -> bool:
        """Whether the question stands right above or below another one, as in a list."""
        texts = self.lines.texts
        beside = [other for other in (number - 1, number + 1) if self.first <= other < len(texts)]
        return any(self.body[other] and texts[other].endswith("?") for other in beside)

    def _is_question(self, number: int) -> bool:
        """Whether the line asks what the next one answers."""
        texts = self.lines.texts
        return texts[number].endswith("?") and number + 1 < len(texts)
