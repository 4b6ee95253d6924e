"""Writing: the drafted parser as Python source.

What lives here: how parts and signs are printed, short enough to be read. Texts of pages get into the source as
string literals only.
"""

import ast
from collections.abc import Iterable, Sequence

import attrs

from nato_news.draft.stating import Stated, share
from nato_news.source import Source
from nato_news.vocabulary import Role

_WIDTH = 120
_FIXED = (Role.LINK, Role.ACTION, Role.NOTICE, Role.OTHER, Role.SITE, Role.IMAGE)  # told by their texts alone
LONGEST = 40  # lines of a draft
_MENU = 240  # characters of the texts of the first part, as a rule the menu
_MOST = (230, 160, 90, 45)  # characters of texts that tell one role, so that a menu does not fill the page
_VAGUE = ".+"
_REST = ".{1,80}"  # what stands in a long menu besides
_INDENT = " " * 16
_ROOM = 94  # characters of a pattern on a row of its own


@attrs.frozen
class Module:
    """What the source says besides the parts of the layout."""

    source: Source
    class_name: str
    pages: int
    """How many pages it was drafted from."""
    doubts: tuple[str, ...]
    """What they do not tell."""

    def write(self, parts: Sequence[Stated], needs: int) -> str:
        """The source, in `LONGEST` lines where the parts allow it: the longest footers are shortened first."""
        code = ""
        for most in _MOST:
            code = self._written(parts, needs, most)
            if code.count("\n") <= LONGEST:
                break
        return code

    def _written(self, parts: Sequence[Stated], needs: int, most: int) -> str:
        shared, own = share(parts)
        zones = ", ".join(sorted({part.zone.value for part in parts}))
        pages = f"{self.pages} example page{'s' * (self.pages > 1)}"
        rows = [
            f'"""A first draft from {pages}: correct it, and what it reads."""',
            "",
            "from nato_news import Layout, Parser, Source",
            *_filled("from nato_news.layout import ", [zones], "", 4),
            "",
            "",
            *(f"# {doubt}" for doubt in self.doubts),
            f"class {self.class_name}(Parser):",
            *_source(self.source),
            "    layouts = (",
            *_layout(needs, shared),
            *(row for number, part in enumerate(own) for row in _part(part, most if number else _MENU)),
        ]
        return "\n".join([*rows, "        )),", "    )", ""])


def _source(source: Source) -> list[str]:
    named = {"name": source.name, "domain": source.domain, "timezone": source.timezone, "language": source.language}
    arguments = [quoted(source.id), *(f"{name}={quoted(value)}" for name, value in named.items() if value)]
    return _filled("    source = Source(", arguments, ")", 20)


def _layout(needs: int, shared: dict[Role, tuple[str, ...]]) -> list[str]:
    """The beginning of the layout, with the signs that its parts SHARE."""
    begin = f'        Layout("article", needs={needs}, '
    if not shared:
        return [begin + "parts=("]
    signs = [(role.value, _patterns(role, patterns, max(_MOST))) for role, patterns in shared.items()]
    told = [f'"{role}": {_in_brackets(patterns)}' for role, patterns in signs]
    line = f"{begin}signs={{{', '.join(told)}}}, parts=("
    return (
        [line]
        if len(line) <= _WIDTH
        else [f"{begin}signs={{", *(row[4:] for row in _signs(signs, told)), "        }, parts=("]
    )


def _part(part: Stated, most: int) -> list[str]:
    arguments = []
    if part.opens:
        arguments.append("opens=" + quoted("|".join(part.opens)))
    if part.head:
        arguments.append("head=" + quoted(part.head))
    if part.each:
        arguments.append("each=" + quoted(part.each))
    signs = [(role.value, _patterns(role, patterns, most)) for role, patterns in part.signs.items()]
    told = [f'"{role}": {_in_brackets(patterns)}' for role, patterns in signs]
    named = ", ".join([*arguments, *([f"signs={{{', '.join(told)}}}"] if told else [])])
    line = f"            {part.zone.value}({named}),"
    if len(line) <= _WIDTH:
        return [*_noted(line, part.note)]
    begin = f"            {part.zone.value}({', '.join(arguments)}{', ' * bool(arguments)}signs={{"
    if len(begin) > _WIDTH or not signs:
        begin = f"            {part.zone.value}("
        rows = [_INDENT + piece for argument in arguments for piece in _argument(argument)]
        told_rows = (
            [_INDENT + "signs={", *("    " + row for row in _signs(signs, told)), _INDENT + "},"] if signs else []
        )
        return [begin, *rows, *told_rows, *_noted("            ),", part.note)]
    return [begin, *_signs(signs, told), *_noted("            }),", part.note)]


def _argument(argument: str) -> list[str]:
    """One argument, its literal cut where its alternatives meet."""
    if len(_INDENT + argument) < _WIDTH:
        return [argument + ","]
    name, _, value = argument.partition("=")
    pieces = [quoted(piece) for piece in _pieces(ast.literal_eval(value))]
    return [f"{name}=(", *("    " + piece for piece in pieces), "),"]


def _signs(signs: Sequence[tuple[str, Sequence[str]]], told: Sequence[str]) -> list[str]:
    """The rows of a part's signs, several on a row where they fit."""
    rows, row = [], ""
    for (role, patterns), piece in zip(signs, told, strict=True):
        if len(_INDENT + piece) + 6 > _WIDTH:
            rows += [_INDENT + row.rstrip()] if row else []
            rows += _sign(role, patterns)
            row = ""
        elif len(_INDENT + row + piece) + 5 > _WIDTH:
            rows.append(_INDENT + row.rstrip())
            row = piece + ", "
        else:
            row += piece + ", "
    return [*rows, *([_INDENT + row.rstrip()] if row else [])]


def _in_brackets(patterns: Sequence[str]) -> str:
    told = ", ".join(map(quoted, patterns))
    return told if len(patterns) == 1 else f"({told})"


def _sign(role: str, patterns: Sequence[str]) -> list[str]:
    """The rows of one sign that is too long for one, its literals cut where their alternatives meet."""
    pieces = []
    for number, pattern in enumerate(patterns, 1):
        rows = [quoted(piece) for piece in _pieces(pattern)]
        rows[-1] += "," if len(patterns) > 1 and (number < len(patterns) or number > 1) else ""
        pieces += rows
    return [f'                "{role}": (', *(" " * 20 + piece for piece in pieces), " " * 16 + "),"]


def _pieces(pattern: str) -> Iterable[str]:
    """PATTERN cut into pieces that fit a row, before a bar or a space."""
    while len(pattern) > _ROOM:
        at = max(_bar(pattern), pattern.rfind(" ", 0, _ROOM) if _bar(pattern) <= 0 else 0)
        if at <= 0:
            break
        yield pattern[:at]
        pattern = pattern[at:]
    yield pattern


def _bar(pattern: str) -> int:
    """Where the last bar between two alternatives stands that fits a row."""
    at = pattern.rfind("|", 0, _ROOM)
    while at > 0 and pattern[at - 1] == "\\":
        at = pattern.rfind("|", 0, at)
    return at


def _noted(row: str, note: str) -> list[str]:
    """ROW with the NOTE behind it, or below the line above if it is too long for that."""
    if not note or len(row) + len(note) + 4 <= _WIDTH:
        return [f"{row}  # {note}" if note else row]
    return [f"            # {note}"[:_WIDTH], row]


def _patterns(role: Role, patterns: tuple[str, ...], most: int) -> tuple[str, ...]:
    """The patterns of one role; texts without values are one pattern."""
    if role not in _FIXED or any("(?P<" in pattern for pattern in patterns):
        return patterns
    fixed = [pattern for pattern in patterns if pattern != _VAGUE]
    kept = list(_fitting(fixed, most))
    rest = [_REST if most == _MENU else _VAGUE] if len(kept) < len(fixed) else [_VAGUE] if _VAGUE in patterns else []
    return (*(["|".join(kept)] if kept else []), *rest)


def _fitting(patterns: Iterable[str], most: int) -> Iterable[str]:
    length = 0
    for pattern in patterns:
        length += len(pattern) + 1
        if length <= most:
            yield pattern


def quoted(text: str) -> str:
    """TEXT as a Python literal, raw where that reads better."""
    plain = text.isprintable() and '"' not in text
    if plain and "\\" in text and not text.endswith("\\"):
        return f'r"{text}"'
    return f'"{text}"' if plain and "\\" not in text else repr(text)


def _filled(begin: str, arguments: Sequence[str], end: str, indent: int) -> list[str]:
    """BEGIN, the ARGUMENTS and END on as few lines as are wide enough."""
    rows, row = [], begin
    for number, argument in enumerate(arguments):
        piece = argument + (", " if number + 1 < len(arguments) else end)
        if len(row) + len(piece.rstrip()) > _WIDTH and row.strip():
            rows.append(row.rstrip())
            row = " " * indent
        row += piece
    return [*rows, row]
