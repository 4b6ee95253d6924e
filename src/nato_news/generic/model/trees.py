"""Trees: small decision trees as one function of Python's own.

What lives here: how the trees that a file states become that function. Walked node by node they take many
times as long.
"""

from collections.abc import Callable, Mapping, Sequence
from itertools import pairwise
from typing import Any

Row = Sequence[float]
NO_STOPS: Mapping[int, float] = {}


def compiled(
    trees: Sequence[Any], width: int, start: float, stops: Mapping[int, float] = NO_STOPS
) -> Callable[[Row], float]:
    """What sums up START and what TREES give for a row of WIDTH numbers.

    A node is [feature, limit, tree up to it, tree above it]. STOPS says behind how many trees a sum is left as
    it is, and how far from 0 it has to be for that.
    """
    # Floats are compared with floats, which is several times as fast as whole numbers with floats.
    lines = ["def total(row):", f"{''.join(map('c{},'.format, range(width)))} = map(float, row)", f"sum = {start!r}"]
    for begin, end in pairwise((0, *stops, len(trees))):
        if begin < end:
            lines.append(f"sum += {'+'.join(map(_expression, trees[begin:end]))}")
        if end in stops:
            lines.append(f"if not {-stops[end]!r} < sum < {stops[end]!r}: return sum")
    made: dict[str, Callable[[Row], float]] = {}
    exec("\n ".join([*lines, "return sum"]), made)  # noqa: S102 - of our own numbers
    return made["total"]


def _expression(node: Any) -> str:
    """A tree, or what is below one of its nodes, as an expression over the numbers of a row."""
    if not isinstance(node, list):
        return repr(float(node))
    feature, limit, low, high = node
    return f"({_expression(low)} if c{int(feature)} <= {float(limit)!r} else {_expression(high)})"
