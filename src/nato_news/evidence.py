"""Evidence: what a sign is worth when a page has it, and by which word to look for it.

Patterns are looked at here, never pages: how much of a pattern is fixed text says how rare its finding
is, and the fixed word it starts with lets the registry skip a layout none of whose words are there.
"""

import re
from collections.abc import Iterable

import regex

_TOKEN = regex.compile(
    r"\\[pPN]\{[^}]*\}|\\[^\W_]|\\(.)"  # a class or a reference, or an escaped mark
    r"|\[(?:\\.|[^\]\\])*\]"  # a set
    r"|\((?:\?P?<\w+>|\?:|\?[a-z#=!<>|-]*)?"  # the start of a group
    r"|[)|.^$]|(?:[*+?]|\{\d*,?\d*\})[+?]?"
    r"|(.)"  # any other character stands for itself
)
_QUANTIFIER = regex.compile(r"(?:[*+?]|\{\d*,?\d*\})[+?]?")
_DIGITS = re.compile(r"\d+")
_RARE, _TELLING = 5, 2  # letters and digits in a row that make a text rare, and more than an accident


def worth(pattern: str) -> int:
    """0 to 2: how much it says that a line fits PATTERN, by its longest run of fixed letters."""
    longest = run = 0
    for match in _TOKEN.finditer(pattern):
        fixed = match[1] or match[2]
        run = run + fixed.isalnum() if fixed and (fixed.isalnum() or fixed in " '’.-") else 0
        longest = max(longest, run)
    return (longest >= _TELLING) + (longest >= _RARE)


def key_of_text(text: str) -> str:
    """The first word of TEXT, each run of digits as one 0."""
    word = text.partition(" ")[0]
    return word if word.isalpha() else _DIGITS.sub("0", word)


def keys_of_pattern(pattern: str) -> frozenset[str] | None:
    """The first words of all texts that fit PATTERN, as `key_of_text` has them; `None` if they vary."""
    tokens = [(match[0], match[1] or match[2] or "") for match in _TOKEN.finditer(pattern)]
    words = _beginnings(tokens[::-1])
    keys = {key_of_text(word) for word in words}
    return None if any(_OPEN in key or not key for key in keys) else frozenset(keys)


_OPEN = "\0"  # stands in a beginning where the pattern stops being fixed


def _beginnings(tokens: list[tuple[str, str]]) -> set[str]:
    """How the texts begin that TOKENS (last first; used up to the closing parenthesis) can stand for."""
    alternatives: set[str] = set()
    sequence = {""}
    while tokens:
        token, fixed = tokens.pop()
        if token == ")":
            break
        if token == "|":
            alternatives |= sequence
            sequence = {""}
            continue
        if fixed:
            piece = {fixed}
        elif token == r"\d":
            piece = {"0"}
        elif token.startswith("("):
            piece = _beginnings(tokens)
            piece = piece if token[-1] in "(:>" else {_OPEN}  # what looks around takes nothing
        else:
            piece = {_OPEN}
        sequence = _joined(sequence, _repeated(piece, tokens))
    return alternatives | sequence


def _repeated(piece: set[str], tokens: list[tuple[str, str]]) -> set[str]:
    """PIECE under the quantifier, if one comes next in TOKENS."""
    quantifier = tokens[-1][0] if tokens and not tokens[-1][1] else ""
    if not _QUANTIFIER.fullmatch(quantifier):
        return piece
    tokens.pop()
    # A run of digits counts as one, however long; anything else that repeats is not fixed.
    again = piece if quantifier[0] == "?" or piece == {"0"} else {text + _OPEN for text in piece}
    return again | {""} if quantifier[0] in "?*" or quantifier.startswith(("{0", "{,")) else again


def _joined(before: Iterable[str], after: set[str]) -> set[str]:
    """Every text of BEFORE with every one of AFTER behind it, no further than its first word."""
    return {text if " " in text or _OPEN in text else text + more for text in before for more in after}
