"""Labelling: a page's blocks labelled by one layout, along the cheapest way through its order.

What lives here: a compiled layout and the search for that way. Each block goes to a place whose role
it can have, or stays unexplained; leaving out an expected role, taking a line for what it does not look
like, and leaving one unexplained all have their price. So an order never fails, every page has a best
reading, and finding it takes time linear in the page.
"""

from collections.abc import Collection, Mapping
from functools import cache, cached_property
from typing import Any

import attrs

from nato_news.furniture import Furniture, furniture_of
from nato_news.hearing import Ear, Heard
from nato_news.layout import Layout
from nato_news.page import Block, Page
from nato_news.places import START, Net, Step, net_of
from nato_news.signs import Letter, is_brief, is_long, is_near
from nato_news.vocabulary import Kind, Role, Zone

_UNEXPLAINED, _KNOWN_UNEXPLAINED = 4, 10  # the price of a line that no order takes; that a sign knows
_FURNITURE = 0.001  # of furniture: so little that it only says to prefer an order that takes it
_TELLING, _AMPLE = 2, 5  # the evidence of a sign that few sites have; so much that no price outweighs it
_DOUBT = 20  # the price that outweighs a piece of less
_HOPELESS = 40  # dearer than the cheapest way by so much, a way is given up


@attrs.frozen
class Label:
    """What one block is."""

    zone: Zone
    """The zone it stands in."""
    role: Role
    """What it is in that zone."""
    item: int | None = None
    """Index, from 0, of the item of its zone that it belongs to, or `None`."""
    values: Mapping[str, str] | None = None
    """What the sign's named groups hold, where the role comes from a sign that has some; `None`: the role's
    value is the whole text."""


@cache
def label_of(zone: Zone, role: Role) -> Label:
    """The label of ROLE in ZONE without item and values; of each there is one, for most lines have one of few."""
    return Label(zone, role)


@attrs.frozen
class Labelled:
    """A page's blocks, labelled."""

    layout: str
    """Name of the layout."""
    kind: Kind
    """Kind of document."""
    labels: tuple[Label, ...]
    """One label for each block of the page."""
    fit: float
    """Share of the lines that are not blank which an order or a landmark took, or which are furniture."""
    cost: int = 0
    """The price of this reading: what had to be left out, taken for something else or left unexplained."""
    missing: tuple[tuple[Role, int], ...] = ()
    """Each expected role that is missing, with the number of blocks above the place where it belongs."""
    unexplained: frozenset[int] = frozenset()
    """Numbers of the blocks that no order took and that are no furniture; they are labelled `other`."""
    evidence: int = 0
    """What the signs and landmarks found in their places say for the layout."""
    found: tuple[str, ...] = ()
    """Those signs and landmarks, as `role: text`, in the order of the page."""


_Around = list[Furniture | None]
"""For each block what it is if it is furniture."""
_Taken = list[tuple[int, Step | None]]
"""For each block its place and the step into it, or the place it stays behind and `None`."""


class CompiledLayout:
    """A layout ready to read pages."""

    def __init__(self, layout: Layout) -> None:
        """Compile LAYOUT, which the contract holds."""
        self.layout = layout
        self.ear = Ear(layout)
        # For each letter met the places it can go to. There are as many letters as ways for a line to look, so this
        # does not grow with the pages.
        self._offers: dict[Letter, tuple[tuple[int, int], ...]] = {}

    @cached_property
    def _net(self) -> Net:
        """The layout's places, joined when a page is read: most layouts are never tried."""
        return net_of(self.layout)

    @cached_property
    def _steps(self) -> dict[int, dict[int, tuple[int, Step]]]:
        """For each place the steps from it and their prices."""
        return {
            place: {after: (step.price.cost, step) for after, step in steps.items()}
            for place, steps in self._net.steps.items()
        }

    def label(self, page: Page, given: int | None = 0) -> Labelled | None:
        """PAGE labelled, or `None` if its evidence is too small.

        Args:
            page: the page.
            given: evidence from elsewhere, such as the address; `None`: no evidence is asked for.
        """
        # An address says whose a page is and not what it looks like: a layout that has signs must be seen by one.
        wanted = None if given is None else max(self.layout.needs - given, self.ear.tells)
        if wanted is not None and not self.ear.may_hear(page, wanted):
            return None
        heard = self.ear.hear(block.text for block in page.blocks)
        if wanted is not None and self.ear.evidence(heard) < wanted:
            return None
        furniture = furniture_of(page.blocks, [heard[block.text].known for block in page.blocks])
        labelled = self._labelled(page, heard, furniture, *self._cheapest_way(page, heard, furniture))
        return None if wanted is not None and labelled.evidence < wanted else labelled

    def _cheapest_way(self, page: Page, heard: dict[str, Heard], furniture: _Around) -> tuple[_Taken, int]:
        """The way through the net that costs least, and its cost."""
        states: dict[int, tuple[float, Any]] = {START: (0, None)}
        steps_from = self._steps
        for block, around in zip(page.blocks, furniture, strict=True):
            letter = _letter(block, heard[block.text], around)
            offered = self._offers.get(letter) or self._offered(letter)
            unexplained = _price_unexplained(letter)
            reached: dict[int, tuple[float, Any]] = {}
            # Sorted, so that of equally cheap ways the same one wins wherever on the page they meet.
            for place, (cost, way) in sorted(states.items()):
                steps = steps_from[place]
                for offer, price in offered:
                    if offer in steps:
                        more, step = steps[offer]
                        total = cost + price + more
                        if offer not in reached or total < reached[offer][0]:
                            reached[offer] = (total, (way, offer, step))
                if place not in reached or cost + unexplained < reached[place][0]:
                    reached[place] = (cost + unexplained, (way, place, None))
            limit = min([cost for cost, _ in reached.values()]) + _HOPELESS
            states = {place: state for place, state in reached.items() if state[0] < limit}
        costs = {place: cost + self._net.ends[place].cost for place, (cost, _) in states.items()}
        last = min(costs, key=costs.__getitem__)
        way, taken = states[last][1], []
        while way is not None:
            way, place, step = way
            taken.append((place, step))
        return taken[::-1], int(costs[last])

    def _offered(self, letter: Letter) -> tuple[tuple[int, int], ...]:
        """The places that a block of LETTER can go to, with their prices."""
        offers = []
        for number, place in enumerate(self._net.places):
            scope = self.ear.scope_of[place.part]
            price = letter.price(place.role, self.ear.scopes[scope], scope, place.part, listed=place.in_item)
            if price is not None:
                offers.append((number, price))
        self._offers[letter] = tuple(offers)
        return self._offers[letter]

    def _labelled(self, page: Page, heard: dict[str, Heard], furniture: _Around, way: _Taken, cost: int) -> Labelled:
        labels: list[Label] = []
        missing: list[tuple[Role, int]] = []
        found: dict[str, str] = {}
        evidence: dict[str, int] = {}
        items = dict.fromkeys(Zone, -1)
        for number, (at, step) in enumerate(way):
            place = self._net.places[max(at, 0)]
            zone = self.layout.parts[place.part].zone
            if step is None:
                labels.append(_left(furniture[number], zone, at))
                continue
            missing += [(role, number) for role in step.price.missing]
            items[zone] += step.opens_item
            text = page.blocks[number].text
            sign, values = self.ear.taken(heard[text], place.role, place.part)
            labels.append(Label(zone, place.role, items[zone] if place.in_item else None, values))
            if sign:
                found.setdefault(sign.name, f"{place.role.value}: {text}")
                evidence[sign.name] = max(evidence.get(sign.name, 0), sign.weighed(text))
        unexplained = frozenset(n for n, (_, step) in enumerate(way) if step is None and furniture[n] is None)
        end = self._net.ends[way[-1][0] if way else START]
        missing += [(role, len(way)) for role in end.missing]
        return Labelled(
            self.layout.name,
            Kind(self.layout.kind),
            tuple(labels),
            _fit(page, unexplained),
            cost,
            tuple(missing),
            unexplained,
            _weight(evidence.values(), cost),
            tuple(found.values()),
        )


def _left(furniture: Furniture | None, zone: Zone, at: int) -> Label:
    """The label of a block in ZONE that no order took, behind the place AT."""
    if furniture is None:
        return label_of(zone, Role.OTHER)
    furniture = furniture.above if at == START else furniture
    return label_of(furniture.zone, furniture.role)


def _weight(evidence: Collection[int], cost: int) -> int:
    """All EVIDENCE; where it is little or none is telling, less the dearer the reading is.

    A neighbour has the same headings, and a reprint one line that names its source.
    """
    doubtful = sum(evidence) < _AMPLE or max(evidence) < _TELLING
    return sum(evidence) - (cost // _DOUBT if doubtful else 0)


def _letter(block: Block, heard: Heard, around: Furniture | None) -> Letter:
    return Letter(
        block.shape,
        block.bullet,
        is_brief(block),
        is_long(block),
        is_near(block),
        heard.roles,
        heard.known,
        heard.opens,
        around is not None,
        around is not None and around.sure,
    )


def _price_unexplained(letter: Letter) -> float:
    """What it costs to leave a block of LETTER to no order."""
    if letter.furniture:
        return _FURNITURE
    return _KNOWN_UNEXPLAINED if letter.known else _UNEXPLAINED


def _fit(page: Page, unexplained: frozenset[int]) -> float:
    """The share of PAGE's lines, blank ones left out, that are not of the UNEXPLAINED blocks; 1 of an empty page."""
    lines = [block.end - block.first for block in page.blocks]
    return 1 - sum(lines[number] for number in unexplained) / sum(lines) if lines else 1.0
