"""Wording: what a line's text says by itself, as numbers.

What lives here: the numbers of the models of main text and of titles that hang on nothing but the text. Only
folded texts are looked at, so that nothing hangs on blank lines or indentation.
"""

import re

from nato_news.generic.line.themes import THEMES, stems_of, themes, words_of
from nato_news.language import ANY_SMALL_WORD, LONGEST_USUAL_WORD

WORDING = ("tail", "numbers", "bracket", "label", "upper case", "numbered", "longest word", "quotes", *THEMES)
TITLE = (
    *("first character", "capitals", "small words", "end", "sentences", "digits", "commas", "colon", "separators"),
    "credit",
)
_SHORT = 25  # characters; in shorter lines no kind of word is counted
_LOOKED_AT = 200  # characters of a line that its words are counted in
_PARTICLES = "のをにはがでとた的了是在"
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
_BEGINNING = re.compile(r"\b[^\W\d_]{4,5}")
_LONGEST_LABEL = 50  # characters
_ENDING = frozenset('.!?…:;"”»“')
_LEAST_SENTENCE = 20  # characters
_TITLE_ENDS = {"?": 1, "!": 2, ".": 3, ":": 4, ",": 5, ";": 5, "…": 6}
_QUOTES = "\"“„«'‘"
_OPENING = frozenset(_QUOTES + "»")  # of a quotation
_CLOSED = frozenset("\"'”’»“«")
_PICTURED = re.compile(
    r"\b(?:Fotos?|Photos?|Bild|Image|Picture|Credit|Quelle|Fot|Фото|Getty|dpa|AFP|Reuters|imago|Copyright)\b|©"
)
_PICTURED_LENGTH = 80  # characters at the end of a line that a picture's credit takes


def own_of(text: str) -> tuple[list[str], tuple[float, ...]]:
    """The words of TEXT, and its length, small words, capitals, commas, end and sentences."""
    last = text[-1:]
    if last in _CLOSING:
        last = text.rstrip(_CLOSING)[-1:] or last
    end = _ENDS.get(last, 0)
    looked = text[:_LOOKED_AT]
    words = words_of(looked)
    if len(text) < _SHORT:
        return words, (len(text), 0, 0, 0, end, 0)
    if len(words) * LONGEST_USUAL_WORD < len(looked) and not text.isascii() and not text[0].isupper():
        return words, (2 * len(text), *_unspaced(looked, end))
    small = sum(map(ANY_SMALL_WORD.__contains__, words)) / (len(words) or 1)
    printed = looked.split()
    capitals = sum(map(str.istitle, printed)) / len(printed)
    sentences = looked.count(". ") + looked.count("? ") + looked.count("! ")
    return words, (len(text), small, capitals, looked.count(","), end, sentences)


def _unspaced(looked: str, end: int) -> tuple[float, ...]:
    """The numbers of a script without spaces: a character is worth two letters, particles are small words."""
    particles = sum(map(looked.count, _PARTICLES))
    commas = looked.count("、") + looked.count("，")
    return min(2.5 * particles / len(looked), 0.6), 0, commas, end, looked.count("。", 0, -1)


def wording_of(text: str, words: list[str]) -> tuple[float, ...]:
    """What a line of TEXT and its WORDS is made of, as `WORDING` names it."""
    looked = text[:_LOOKED_AT]
    printed = looked.split()
    colon = looked.find(": ", 0, _LONGEST_LABEL)
    return (
        _tail(text),
        sum(map(str.isdigit, words)) / (len(words) or 1),
        text.endswith(")"),
        looked.count(" ", 0, colon) + 1 if colon > 0 else 0,
        sum(map(str.isupper, printed)) / (len(printed) or 1),
        text[:1].isdigit(),
        max(map(len, words), default=0),
        (text[:1] in _OPENING) + 2 * (text[-1:] in _CLOSED),
        *_theme_counts(words),
    )


def title_of(text: str) -> tuple[float, ...]:
    """What TEXT is made of, as `TITLE` names it."""
    words = text.split()
    return (
        _kind(text[0]),
        sum([word[0].isupper() for word in words]) / len(words),
        sum(map(ANY_SMALL_WORD.__contains__, text.lower().split())) / len(words),
        _TITLE_ENDS.get(text[-1], 0),
        text.count(". ") + text.count("? ") + text.count("! "),
        sum(map(str.isdigit, text)) / len(text),
        text.count(","),
        ": " in text,
        text.count(" | ") + text.count(" - ") + text.count(" – "),
        is_credited(text),
    )


def beginnings_of(text: str) -> list[str]:
    """The beginnings of the words of TEXT that say what it is about: most languages change their ends."""
    return _BEGINNING.findall(text.lower())


def is_credited(text: str) -> bool:
    """Whether the end of TEXT has a word that credits of pictures have, be it one or not."""
    return _PICTURED.search(text[-_PICTURED_LENGTH:]) is not None


def _tail(text: str) -> int:
    """How many words stand behind the last sentence, as a picture's credit does; -1 if it ends the line."""
    if text[-1:] in _ENDING:
        return -1
    end = max(text.rfind(". "), text.rfind("! "), text.rfind("? "))
    return text.count(" ", end + 2) + 1 if end > _LEAST_SENTENCE else -1


def _theme_counts(words: list[str]) -> list[int]:
    counts = [0] * len(THEMES)
    for found in filter(None, map(themes().get, stems_of(words))):
        for theme in found:
            counts[theme] += 1
    return counts


def _kind(character: str) -> int:
    """What a line begins with: a capital, a small letter, a digit, a quotation mark, another letter or none."""
    if character.isupper():
        return 0
    if character.islower():
        return 1
    if character.isdigit():
        return 2
    return 3 if character in _QUOTES else 4 if character.isalpha() else 5
