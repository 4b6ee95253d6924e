"""Features: what each line says by itself, as numbers, for the first model.

What lives here: numbers about a line alone. Only folded texts are looked at, so that nothing hangs on blank
lines or indentation. Each list of names says what stands where in a row of numbers.
"""

from bisect import bisect_right

from nato_news.boilerplate import Marker
from nato_news.generic.lines import Lines
from nato_news.generic.themes import words_of
from nato_news.language import ANY_SMALL_WORD, LONGEST_USUAL_WORD
from nato_news.page import Shape
from nato_news.vocabulary import Role, Zone

OWN = ("length", "small words", "capitals", "commas", "end", "sentences", "bullet", "repeats", "shape", "marker")
CROSSED = (
    "length and small words",
    "length and end",
    "small words and end",
    "length and capitals",
    "small words and capitals",
)
SHORT = 25  # characters; in shorter lines no kind of word is counted
LOOKED_AT = 200  # characters of a line that its words are counted in
_PARTICLES = "のをにはがでとた的了是在"
_LENGTHS = (12, 20, 30, 45, 60, 80, 110, 150, 200, 300)
_SHARES_OF_SMALL = (0.01, 0.1, 0.18, 0.25, 0.32, 0.4, 0.5)
_SHARES_OF_CAPITALS = (0.01, 0.2, 0.35, 0.5, 0.7, 0.9)
_CLOSING = "\"'”’»“)"
_ENDS = {
    ".": 1,
    "。": 1,
    "।": 1,
    "！": 2,
    "？": 2,
    "!": 2,
    "?": 2,
    ":": 3,
    ",": 4,
    ";": 4,
    "…": 5,
    **dict.fromkeys(_CLOSING, 6),
}
_SHAPES = {shape: number for number, shape in enumerate(Shape)}
ZONES = {zone: number for number, zone in enumerate(Zone, 1)}
_HARD, _CAPTION, _TAGS = 20, 12, 13  # markers that count more than their zone


class Own:
    """What each line of a page says by itself, as numbers."""

    def __init__(self, lines: Lines) -> None:
        self.lines = lines
        said = {text: _said(text) for text in set(lines.texts)}  # menus stand on a page more than once
        self.words: list[list[str]] = []
        self.lengths: list[int] = []
        self.rows: list[tuple[float, ...]] = []
        for block, found in zip(lines.blocks, lines.markers, strict=True):
            words, length, numbers = said[block.text]
            self.words.append(words)
            self.lengths.append(length)
            code = _code(found) if found else 0
            self.rows.append((length, *numbers, block.bullet, block.repeats is not None, _SHAPES[block.shape], code))


def _said(text: str) -> tuple[list[str], int, tuple[float, ...]]:
    """The words of TEXT, its length, and those of its numbers that hang on nothing else."""
    last = text[-1:]
    if last in _CLOSING:
        last = text.rstrip(_CLOSING)[-1:] or last
    end = _ENDS.get(last, 0)
    looked = text[:LOOKED_AT]
    words = words_of(looked)
    if len(text) < SHORT:
        return words, len(text), (0, 0, 0, end, 0)
    if len(words) * LONGEST_USUAL_WORD < len(looked) and not text.isascii() and not text[0].isupper():
        return words, 2 * len(text), _unspaced(looked, end)
    small = sum(map(ANY_SMALL_WORD.__contains__, words)) / (len(words) or 1)
    printed = looked.split()
    capitals = sum(map(str.istitle, printed)) / len(printed)
    sentences = looked.count(". ") + looked.count("? ") + looked.count("! ")
    return words, len(text), (small, capitals, looked.count(","), end, sentences)


def _unspaced(looked: str, end: int) -> tuple[float, ...]:
    """The numbers of a script without spaces: a character is worth two letters, particles are small words."""
    particles = sum(map(looked.count, _PARTICLES))
    commas = looked.count("、") + looked.count("，")
    return min(2.5 * particles / len(looked), 0.6), 0, commas, end, looked.count("。", 0, -1)


def _code(found: Marker) -> int:
    if found.hard:
        return _HARD
    if found.zone is Zone.MAIN:
        return {Role.CAPTION: _CAPTION, Role.TAGS: _TAGS}.get(found.role, len(ZONES))
    return ZONES[found.zone]


def crossed(row: tuple[float, ...]) -> tuple[int, ...]:
    """The classes of pairs of numbers in ROW, as `CROSSED` names them."""
    length = bisect_right(_LENGTHS, row[0])
    small = bisect_right(_SHARES_OF_SMALL, row[1])
    capitals = bisect_right(_SHARES_OF_CAPITALS, row[2])
    end = int(row[4])
    return length * 8 + small, length * 8 + end, small * 8 + end, length * 8 + capitals, small * 8 + capitals
