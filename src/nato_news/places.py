"""Places: a layout's parts and orders as one net of places and priced steps.

What lives here: joining the orders of a layout's parts into one net, so that a page is a way through
it. Place `START` stands before the first line.
"""

import attrs

from nato_news.layout import Layout, Part
from nato_news.order import FREE, Price, Prices, Steps, read_order, repeated, then
from nato_news.vocabulary import Role, Zone

START = -1
_CUT_OFF = 3  # the price of all that a page's last item lacks


@attrs.frozen
class Place:
    """One role in one part's order."""

    role: Role
    part: int
    """Number of the part in the layout."""
    in_item: bool
    """Whether it belongs to the order of an item."""


@attrs.frozen
class Step:
    """The way from one place to the next."""

    price: Price
    opens_item: bool


@attrs.frozen
class Net:
    """All places of a layout and the steps between them."""

    places: tuple[Place, ...]
    steps: dict[int, dict[int, Step]]
    """From each place, and from `START`, the places that can follow."""
    ends: dict[int, Price]
    """What it costs to end the page at a place, or at `START`."""


@attrs.frozen
class _Stretch:
    """A part's steps, numbered as in the net, and the places of its items among them."""

    steps: Steps
    first_of_item: int
    inside_item: dict[int, Prices]
    """The steps that stay inside one item."""


def net_of(layout: Layout) -> Net:
    """The net of LAYOUT."""
    places: list[Place] = []
    stretches: list[_Stretch] = []
    for number, part in enumerate(layout.parts):
        stretch = _stretch(part, len(places))
        stretches.append(stretch)
        for place, role in enumerate(stretch.steps.roles, len(places)):
            places.append(Place(role, number, place >= stretch.first_of_item))
    steps = {START: _entries(layout, stretches, -1, FREE)}
    ends = {START: _skipped(layout, stretches, 0, len(stretches))}
    for number, stretch in enumerate(stretches):
        for place in stretch.steps.follow:
            leave = stretch.steps.last[place]
            inside = {
                after: Step(price, _opens_item(stretch, place, after, price))
                for after, price in stretch.steps.follow[place].items()
            }
            steps[place] = _entries(layout, stretches, number, leave) | inside
            end = _cut_off(leave) if place >= stretch.first_of_item else leave
            ends[place] = end + _skipped(layout, stretches, number + 1, len(stretches))
    return Net(tuple(places), steps, ends)


def _cut_off(price: Price) -> Price:
    """PRICE of what an item lacks at the page's end, where the page may be cut off."""
    return attrs.evolve(price, cost=min(price.cost, _CUT_OFF))


def _stretch(part: Part, base: int) -> _Stretch:
    head, item = read_order(part.head), read_order(part.each)
    if part.opens is not None:
        landmark = Steps((Role.LANDMARK,), FREE, {0: FREE}, {0: FREE}, {0: {}})
        head = then(landmark, head)
    steps = then(head, attrs.evolve(repeated(item), empty=FREE))
    if part.opens is not None:
        steps = attrs.evolve(steps, first={0: FREE})
    inside = item.shifted(base + len(head.roles))
    return _Stretch(steps.shifted(base), base + len(head.roles), inside.follow)


def _opens_item(stretch: _Stretch, place: int, after: int, price: Price) -> bool:
    if after < stretch.first_of_item:
        return False
    inside = stretch.inside_item.get(place, {}).get(after)
    return inside is None or price < inside


def _entries(layout: Layout, stretches: list[_Stretch], left: int, leave: Price) -> dict[int, Step]:
    """The steps into the parts that may follow part number LEFT (-1: the start of the page)."""
    entries: dict[int, Step] = {}
    for number, stretch in enumerate(stretches):
        if number > left or layout.parts[number].opens is not None:
            price = leave + _skipped(layout, stretches, left + 1, number)
            for place, more in stretch.steps.first.items():
                entries[place] = Step(price + more, place >= stretch.first_of_item)
    return entries


def _skipped(layout: Layout, stretches: list[_Stretch], start: int, end: int) -> Price:
    """The price of passing by the parts START to END: only a main part is expected on every page."""
    price = FREE
    for part, stretch in zip(layout.parts[start:end], stretches[start:end], strict=True):
        if part.zone is Zone.MAIN and part.opens is None:
            price += stretch.steps.empty
    return price
