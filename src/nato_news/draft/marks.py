"""Marks: what the drafting takes a block of an example for.

Only the value type lives here, and how a mark is made from what a line says of itself.
"""

import attrs

from nato_news.draft.examples import Example
from nato_news.draft.forms import literal, with_values
from nato_news.vocabulary import Role, Zone

NAMES = r"\p{Lu}[\p{L}.’'-]*(?: (?:\p{Lu}[\p{L}.’'-]*|d[aeiu]|del|l[ae]|van|von|der)){1,4}"
VAGUE = ".+"
TAG = ".{1,40}"


@attrs.frozen
class Mark:
    """One block's place in the layout to be."""

    zone: Zone
    """The zone it stands in."""
    role: Role
    """Its role there."""
    pattern: str | None = None
    """The sign it can be told by; `None`: its shape tells."""
    tags: bool = False
    """Whether it is the landmark of a list of tags, or one of them."""


def by_text(example: Example, number: int, zone: Zone, role: Role) -> Mark:
    """A mark that the block's own text tells."""
    return Mark(zone, role, literal(example.text(number)))


def by_values(example: Example, number: int, zone: Zone, role: Role, values: dict[str, str]) -> Mark:
    """A mark that tells the block by the text around its VALUES."""
    told = {name: value for name, value in values.items() if value}
    text = example.text(number)
    if role in ("published", "updated") and list(told.values()) == [text]:
        return Mark(zone, role)
    pattern = with_values(text, told) if told else None
    if pattern is None and ": " in text and not example.fixed(number):
        pattern = literal(text[: text.index(": ") + 2]) + VAGUE
    return Mark(zone, role, pattern or literal(text))
