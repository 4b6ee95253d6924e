"""The ways in which one page can have been extracted: none of them may change what it says."""

import textwrap
import unicodedata
from collections.abc import Callable

from nato_news.folding import without_bullet

Variation = Callable[[str], str]


def _lines(change: Callable[[str], str]) -> Variation:
    """Change every line that is not blank, its ending left alone."""

    def vary(text: str) -> str:
        lines = text.splitlines()
        return "\n".join(change(line) if line.strip() else line for line in lines)

    return vary


def _other_bullet(line: str) -> str:
    body = line.lstrip()
    content = without_bullet(body)
    return line[: len(line) - len(body)] + "▪ " + content if content != body else line


def _no_blank_lines(text: str) -> str:
    return "\n".join(line for line in text.splitlines() if line.strip())


def _wrapped(columns: int) -> Variation:
    """Hard-wrapped, blank lines between all lines."""

    def vary(text: str) -> str:
        lines = [line.strip() for line in text.splitlines() if line.strip()]
        return "\n\n".join("\n".join(textwrap.wrap(line, columns, break_long_words=False)) for line in lines)

    return vary


ANYWHERE: dict[str, Variation] = {
    "carriage returns": lambda text: "\r\n".join(text.splitlines()),
    "lone carriage returns": lambda text: "\r".join(text.splitlines()),
    "line separators": lambda text: "\u2028".join(text.splitlines()),
    "trailing blanks": _lines(lambda line: line + "  \t"),
    "indented": _lines(lambda line: "    " + line),
    "not indented": _lines(str.lstrip),
    "no-break spaces": _lines(lambda line: line.replace(" ", "\u00a0")),
    "zero-width spaces": _lines(lambda line: "\u200b" + line.replace(" ", " \u200b", 3)),
    "soft hyphens": _lines(lambda line: line.replace("tion", "ti\u00adon")),
    "other bullets": _lines(_other_bullet),
    "decomposed": lambda text: unicodedata.normalize("NFD", text),
    "composed": lambda text: unicodedata.normalize("NFC", text),
    "byte-order mark": lambda text: "\ufeff" + text,
    "final line endings": lambda text: text + "\n\n\n",
    "leading blank lines": lambda text: "\n \n" + text,
    "blank lines doubled": lambda text: "\n\n".join(text.splitlines()),
    "blank lines gone": _no_blank_lines,
}
WRAPPED: dict[str, Variation] = {f"wrapped at {columns}": _wrapped(columns) for columns in (60, 72, 80, 100)}


def with_prefix(text: str) -> str:
    """TEXT with a corpus prefix before its first line's own text."""
    lines = text.splitlines(keepends=True)
    first = next(number for number, line in enumerate(lines) if line.strip())
    lines[first] = " date 2031-02-03 " + lines[first]
    return "".join(lines)
