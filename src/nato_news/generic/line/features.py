"""Features: the numbers of a line by itself, for the first model.

What lives here: what they are, their codes, and the pairs of them that are looked at together. Each list of names
says what stands where in a row of numbers.
"""

from bisect import bisect_right

from nato_news.boilerplate import Marker
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
_LENGTHS = (12, 20, 30, 45, 60, 80, 110, 150, 200, 300)
_SHARES_OF_SMALL = (0.01, 0.1, 0.18, 0.25, 0.32, 0.4, 0.5)
_SHARES_OF_CAPITALS = (0.01, 0.2, 0.35, 0.5, 0.7, 0.9)
SHAPES = {shape: number for number, shape in enumerate(Shape)}
ZONES = {zone: number for number, zone in enumerate(Zone, 1)}
_HARD, _CAPTION, _TAGS = 20, 12, 13  # markers that count more than their zone


def code_of(found: Marker | None) -> int:
    """What a line is that was FOUND to be a marker, or none."""
    if found is None:
        return 0
    if found.hard:
        return _HARD
    if found.zone is Zone.MAIN:
        return {Role.CAPTION: _CAPTION, Role.TAGS: _TAGS}.get(found.role, len(ZONES))
    # A link to the page that says how to reach somebody stands where the footer's links do, one to pictures in menus.
    if found.zone is Zone.CONTACT and found.role is Role.LINK:
        return ZONES[Zone.FOOTER]
    return ZONES[Zone.NAVIGATION if found.zone is Zone.PICTURES else found.zone]


def crossed(row: tuple[float, ...]) -> tuple[int, ...]:
    """The classes of pairs of numbers in ROW, as `CROSSED` names them."""
    length = bisect_right(_LENGTHS, row[0])
    small = bisect_right(_SHARES_OF_SMALL, row[1])
    capitals = bisect_right(_SHARES_OF_CAPITALS, row[2])
    end = int(row[4])
    return length * 8 + small, length * 8 + end, small * 8 + end, length * 8 + capitals, small * 8 + capitals
