"""Trees: small decision trees as Python's own expressions.

What lives here: how the trees that a file states become functions. Walked node by node they take four times
as long.
"""

from collections.abc import Callable, Sequence
from typing import Any

Row = list[float]


def compiled(trees: Sequence[Any], step: int) -> list[Callable[[Row], float]]:
    """What TREES give for a row of numbers, STEP trees at a time; a node is [feature, limit, up to it, above it]."""
    sums = ("+".join(map(_expression, trees[start : start + step])) for start in range(0, len(trees), step))
    return [eval(f"lambda row: {total}") for total in sums]  # noqa: S307 - of our own numbers


def _expression(node: Any) -> str:
    """A tree, or what is below one of its nodes, as an expression over `row`."""
    if not isinstance(node, list):
        return repr(float(node))
    feature, limit, low, high = node
    return f"({_expression(low)} if row[{int(feature)}] <= {float(limit)!r} else {_expression(high)})"
