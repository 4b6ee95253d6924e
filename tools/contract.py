"""Write docs/reference-parser.md, the reference of what a parser class may state, from the code.

Run it as `python tools/contract.py` to write the page, with `--check` to see whether it is up to date.
"""

import ast
import inspect
import sys
from collections.abc import Sequence
from enum import StrEnum
from itertools import pairwise
from pathlib import Path
from types import ModuleType

from generated import keep

from nato_news import labelling, layout, page, parser, source, vocabulary
from nato_news.contract import OVERRIDDEN, ROLES, RULES, STATED
from nato_news.evidence import worth
from nato_news.layout import Layout, Part, Sign
from nato_news.parser import Parser
from nato_news.signs import BY_SHAPE, VALUES
from nato_news.source import Source
from nato_news.vocabulary import Kind, Role, Zone

PAGE = Path(__file__).parents[1] / "docs" / "reference-parser.md"
HEAD = """\
# The contract of a parser

This page is written by `python tools/contract.py` from the code; CI fails when it is stale. A parser is a class
that extends `nato_news.Parser`. What it may state and override is on this page, and that is all there is; names of
its own mean nothing to the library. The rules are held when the class is made: `nato_news.errors.ContractError`
names the class and the attribute, what was given and what is allowed.

[Add a layout](how-to-add-a-layout.md) and [Values that need their own reading](how-to-values.md) show how it is
used, [How a page is read](explanation.md) what comes of it.
"""
ORDERS = """\
## Orders

An order is a string of roles in the sequence of the page's lines, such as `site? published title (paragraph |
caption)+ tags?`.

| written | meaning |
|---|---|
| `title` | the line is expected: without it the page is still read, at a price and with a diagnostic |
| `title?` | it may be missing |
| `paragraph+` | one or more |
| `link*` | none or more |
| `a \\| b` | one or the other |
| `( )` | groups; the marks hold for a group as well |
"""
GROUPS = """\
## Named groups of signs

A sign's groups say which values its line holds: {values}. A line may hold several, of any fields. Without a group
the whole line is the value of its role. A sign of which `published`, `updated` or `event` is no date is not that
line's sign.
"""
EVIDENCE = """\
## Evidence

A layout is tried on a page that has the evidence it `needs`. Where a sign or a landmark does not state its own, it
is worth what its pattern's longest run of fixed text makes it: {examples}. A line that the lexicon of common markers
knows (`By ...`, `Tags: ...`) counts 1 at most, and an address on the source's domain counts 3.
"""
OF_LABEL = [(page, "Page"), (page, "Block"), (labelling, "Labelled"), (labelling, "Label")]


def docstrings(module: ModuleType, name: str) -> dict[str, str]:
    """The docstring under each field of a class of MODULE: Python keeps none of them."""
    tree = ast.parse(inspect.getsource(module))
    body = next(one.body for one in tree.body if isinstance(one, ast.ClassDef) and one.name == name)
    found = {}
    for field, below in pairwise(body):
        targets = [field.target] if isinstance(field, ast.AnnAssign) else getattr(field, "targets", [])
        if isinstance(below, ast.Expr) and isinstance(below.value, ast.Constant):
            for target in targets:
                found[ast.unparse(target)] = " ".join(inspect.cleandoc(str(below.value.value)).split())
    return found


def table(head: str, rows: Sequence[tuple[str, ...]]) -> str:
    """A table of ROWS."""
    rule = "|---" * (head.count("|") - 1) + "|"
    return (
        "\n".join([head, rule, *("| " + " | ".join(cell.replace("|", "\\|") for cell in row) + " |" for row in rows)])
        + "\n"
    )


def first_lines(text: str | None) -> str:
    """A docstring without its sections."""
    return inspect.cleandoc(text or "").partition("\n\nArgs:")[0]


def method(name: str) -> str:
    """What a method of `Parser` takes, gives and is for."""
    function = getattr(Parser, name)
    return f"`{name}{inspect.signature(function)}`\n\n{inspect.cleandoc(function.__doc__)}\n"


def fields_of(cls: type, module: ModuleType) -> str:
    """The fields of CLS, which parsers state, with the rules that they are held to."""
    docs = docstrings(module, cls.__name__)
    rows = []
    for name, parameter in inspect.signature(cls).parameters.items():
        rule = RULES[cls][name]
        allowed = rule.allowed or "one of " + ", ".join(f"`{word}`" for word in rule.words)
        default = parameter.default
        shown = "stated" if default is inspect.Parameter.empty else "empty" if name == "signs" else f"`{default!r}`"
        rows.append((f"`{name}`", docs[name], allowed, f"`'{default}'`" if isinstance(default, StrEnum) else shown))
    return f"## {cls.__name__}\n\n{first_lines(cls.__doc__)}\n\n" + table(
        "| field | meaning | must be | default |", rows
    )


def described(cls: type, module: ModuleType) -> str:
    """The fields of CLS, which the library makes or `label` returns."""
    docs = docstrings(module, cls.__name__)
    rows = [(f"`{name}`", docs.get(name, "")) for name in inspect.signature(cls).parameters]
    return f"### {cls.__name__}\n\n{first_lines(cls.__doc__)}\n\n" + table("| field | meaning |", rows)


def words_of(cls: type[StrEnum]) -> str:
    """The words of a vocabulary."""
    docs = docstrings(vocabulary, cls.__name__)
    return table("| word | meaning |", [(f"`{one}`", docs[one.name]) for one in cls])


def reference() -> str:
    """The whole page."""
    stated = docstrings(parser, "Parser")
    rows = [(f"`{name}`", stated[name], allowed) for name, allowed in STATED.items()]
    methods = [method(name) for name in OVERRIDDEN]
    roles = [
        (
            f"`{role}`",
            docstrings(vocabulary, "Role")[Role(role).name],
            "shape or sign" if Role(role) in BY_SHAPE else "sign",
        )
        for role in ROLES
    ]
    examples = ", ".join(
        f"{worth(pattern)} for `{pattern}`" for pattern in (r"\d\d:\d\d", r"By (?P<authors>.+)", "Filed under: .+")
    )
    return "\n".join(
        [
            HEAD,
            f"## Parser\n\n{first_lines(Parser.__doc__)}\n",
            table("| attribute | meaning | must be |", rows),
            *methods,
            fields_of(Source, source),
            fields_of(Layout, layout),
            fields_of(Part, layout),
            "`nato_news.layout` has one constructor a zone, which takes the other fields: "
            + ", ".join(f"`{zone}`" for zone in Zone if hasattr(layout, zone))
            + ".\n",
            fields_of(Sign, layout),
            ORDERS,
            "## Roles\n",
            table("| role | meaning | told by |", roles),
            GROUPS.format(values=", ".join(f"`{value}`" for value in VALUES)),
            EVIDENCE.format(examples=examples),
            "## Zones\n",
            words_of(Zone),
            "## Kinds\n",
            words_of(Kind),
            "## What `label` is given and returns\n",
            *(described(getattr(module, name), module) for module, name in OF_LABEL),
        ]
    )


if __name__ == "__main__":
    sys.exit(keep(PAGE, reference()))
