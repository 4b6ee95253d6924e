"""Labelling: a page's blocks labelled by one layout, along the cheapest way through its order.

What lives here: a compiled layout and the search for that way. Each block goes to a place whose role
it can have, or stays unexplained; leaving out an expected role, taking a line for what it does not look
like, and leaving one unexplained all have their price. So an order never fails, every page has a best
reading, and finding it takes time linear in the page.
"""

from collections.abc import Iterator, Mapping
from typing import Any

import attrs

from nato_news.errors import ContractError
from nato_news.evidence import keys_of_pattern
from nato_news.layout import Layout, Sign, each_sign
from nato_news.page import Block, Page
from nato_news.places import START, Net, Step, net_of
from nato_news.signs import CompiledSign, Letter, Scope, is_brief, is_near
from nato_news.vocabulary import Kind, Role, Zone

_UNEXPLAINED, _KNOWN_UNEXPLAINED = 4, 10  # the price of a line that no order takes; that a sign knows
_HOPELESS = 40  # dearer than the cheapest way by so much, a way is given up


@attrs.frozen
class Label:
    """What one block is."""

    zone: Zone
    role: Role
    item: int | None = None
    values: Mapping[str, str] | None = None
    """What the sign's named groups hold, where the role comes from a sign that has some."""


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
    """Share of the lines that are not blank which an order or a landmark took."""
    cost: int = 0
    """The price of this reading: what had to be left out, taken for something else or left unexplained."""
    missing: tuple[tuple[Role, int], ...] = ()
    """Each expected role that is missing, with the number of blocks above the place where it belongs."""
    unexplained: frozenset[int] = frozenset()
    """Numbers of the blocks that no order took; they are labelled `other`."""
    evidence: int = 0
    """What the signs and landmarks found in their places say for the layout."""
    found: tuple[str, ...] = ()
    """Those signs and landmarks, as `role: text`, in the order of the page."""


@attrs.frozen
class _Heard:
    """A block's letter, and the signs that it was heard from."""

    letter: Letter
    signs: tuple[tuple[CompiledSign, dict[str, str]] | None, ...]
    landmarks: tuple[CompiledSign | None, ...]


class CompiledLayout:
    """A layout ready to read pages; it never changes."""

    def __init__(self, layout: Layout) -> None:
        self.layout = layout
        self.net: Net = net_of(layout)
        own = [part for part in layout.parts if part.signs]
        shared = Scope.of(_stated(layout.signs))
        self._scopes = (shared, *(Scope.of(_stated(part.signs) + _stated(layout.signs)) for part in own))
        self._scope_of = tuple(own.index(part) + 1 if part.signs else 0 for part in layout.parts)
        landmarks = [[(Role.LANDMARK, sign) for sign in each_sign(part.opens)] for part in layout.parts]
        self._landmarks = tuple(Scope.of(signs) for signs in landmarks)
        self._any_landmark = Scope.of([sign for signs in landmarks for sign in signs])
        self._no_landmark: tuple[CompiledSign | None, ...] = (None,) * len(landmarks)
        self._keyed = tuple(self._keyed_evidence())

    def _keyed_evidence(self) -> Iterator[tuple[frozenset[str] | None, int]]:
        """For each sign and landmark, the first words to look for it by, and its evidence."""
        seen: set[str] = set()
        for scope in (*self._scopes, self._any_landmark):
            for sign in scope.signs:
                if sign.evidence > 0 and sign.name not in seen:
                    seen.add(sign.name)
                    yield keys_of_pattern(sign.name), sign.evidence

    @property
    def keys(self) -> frozenset[str] | None:
        """First words of which a page must have one to be this layout's; `None`: every page may be."""
        if sum(evidence for keys, evidence in self._keyed if keys is None) >= self.layout.needs:
            return None
        return frozenset().union(*(keys for keys, _ in self._keyed if keys))

    def _may_fit(self, page: Page, wanted: int) -> bool:
        """Whether PAGE can have the evidence WANTED: a quick look that no page of the layout fails.

        Signs that start with a fixed word are looked for where it stands; what the others could add is
        taken for granted.
        """
        promised = [(keys, evidence) for keys, evidence in self._keyed if not keys or not keys.isdisjoint(page.words)]
        if sum(evidence for _, evidence in promised) < wanted:
            return False
        keys = frozenset().union(*(keys for keys, _ in promised if keys))
        found = self._worth({block.text for block in page.blocks if block.word in keys})
        return found + sum(evidence for keys, evidence in promised if not keys) >= wanted

    def label(self, page: Page, given: int | None = 0) -> Labelled | None:
        """PAGE labelled, or `None` if its evidence is too small.

        Args:
            page: the page.
            given: evidence from elsewhere, such as the address; `None`: no evidence is asked for.
        """
        wanted = None if given is None else self.layout.needs - given
        if wanted is not None and not self._may_fit(page, wanted):
            return None
        if wanted is not None and self._worth({block.text for block in page.blocks}) < wanted:
            return None
        heard = [self._hear(block) for block in page.blocks]
        labelled = self._labelled(page, heard, *self._cheapest_way(heard))
        return None if wanted is not None and labelled.evidence < wanted else labelled

    def _hear(self, block: Block) -> _Heard:
        signs = tuple(scope.find(block.text) for scope in self._scopes)
        landmarks = self._no_landmark
        if self._any_landmark.find(block.text):
            landmarks = tuple(found[0] if (found := one.find(block.text)) else None for one in self._landmarks)
        letter = Letter(
            block.shape,
            block.bullet,
            is_brief(block),
            is_near(block),
            tuple(found[0].role if found else None for found in signs),
            landmarks is not self._no_landmark or any(found and found[0].tells for found in signs),
            tuple(landmark is not None for landmark in landmarks),
        )
        return _Heard(letter, signs, landmarks)

    def _worth(self, texts: set[str]) -> int:
        """The evidence in TEXTS, wherever on the page they stand."""
        most: dict[str, int] = {}
        for text in texts:
            for scope in (*self._scopes, self._any_landmark):
                found = scope.find(text)
                if found:
                    sign = found[0]
                    most[sign.name] = max(most.get(sign.name, sign.evidence), sign.weighed(text))
        return sum(most.values())

    def _cheapest_way(self, heard: list[_Heard]) -> tuple[list[tuple[int, Step | None]], int]:
        """For each block its place and the step into it, or the place it stays behind and `None`; the cost."""
        states: dict[int, tuple[int, Any]] = {START: (0, None)}
        offers: dict[Letter, list[tuple[int, int]]] = {}
        for one in heard:
            offered = offers.get(one.letter)
            if offered is None:
                offered = offers[one.letter] = list(self._offers(one.letter))
            unexplained = _KNOWN_UNEXPLAINED if one.letter.known else _UNEXPLAINED
            reached: dict[int, tuple[int, Any]] = {}
            for place, (cost, way) in states.items():
                steps = self.net.steps[place]
                for offer, price in offered:
                    step = steps.get(offer)
                    if step is not None:
                        total = cost + price + step.price.cost
                        if offer not in reached or total < reached[offer][0]:
                            reached[offer] = (total, (way, offer, step))
                if place not in reached or cost + unexplained < reached[place][0]:
                    reached[place] = (cost + unexplained, (way, place, None))
            limit = min(cost for cost, _ in reached.values()) + _HOPELESS
            states = {place: state for place, state in reached.items() if state[0] < limit}
        costs = {place: cost + self.net.ends[place].cost for place, (cost, _) in states.items()}
        last = min(costs, key=costs.__getitem__)
        way, steps_taken = states[last][1], []
        while way is not None:
            way, place, step = way
            steps_taken.append((place, step))
        return steps_taken[::-1], costs[last]

    def _offers(self, letter: Letter) -> Iterator[tuple[int, int]]:
        """The places that a block of LETTER can go to, with their prices."""
        for number, place in enumerate(self.net.places):
            scope = self._scope_of[place.part]
            price = letter.price(place.role, self._scopes[scope], scope, place.part)
            if price is not None:
                yield number, price

    def _labelled(self, page: Page, heard: list[_Heard], way: list[tuple[int, Step | None]], cost: int) -> Labelled:
        labels: list[Label] = []
        missing: list[tuple[Role, int]] = []
        found: dict[str, str] = {}
        evidence: dict[str, int] = {}
        items = dict.fromkeys(Zone, -1)
        for number, (at, step) in enumerate(way):
            place = self.net.places[max(at, 0)]
            zone = self.layout.parts[place.part].zone
            if step is None:
                labels.append(Label(zone, Role.OTHER))
                continue
            missing += [(role, number) for role in step.price.missing]
            items[zone] += step.opens_item
            sign, values = self._taken(heard[number], place.role, place.part)
            labels.append(Label(zone, place.role, items[zone] if place.in_item else None, values or None))
            if sign:
                text = page.blocks[number].text
                found.setdefault(sign.name, f"{place.role.value}: {text}")
                evidence[sign.name] = max(evidence.get(sign.name, 0), sign.weighed(text))
        end = self.net.ends[way[-1][0] if way else START]
        missing += [(role, len(way)) for role in end.missing]
        return Labelled(
            self.layout.name,
            Kind(self.layout.kind),
            tuple(labels),
            _fit(page, [step is not None for _, step in way]),
            cost,
            tuple(missing),
            frozenset(number for number, (_, step) in enumerate(way) if step is None),
            sum(evidence.values()),
            tuple(found.values()),
        )

    def _taken(self, heard: _Heard, role: Role, part: int) -> tuple[CompiledSign | None, dict[str, str] | None]:
        """The sign, if it was one, by which a block took ROLE in PART, and its values."""
        if role is Role.LANDMARK and heard.landmarks[part]:
            return heard.landmarks[part], None
        found = heard.signs[self._scope_of[part]]
        return found if found and found[0].role is role else (None, None)


def _stated(signs: Mapping[str, Any]) -> list[tuple[Role, Sign]]:
    surplus = sorted(set(signs) - set(Role))
    if surplus:
        raise ContractError(f"signs name {surplus}, which are no roles; roles are {', '.join(Role)}")
    return [(Role(role), sign) for role, patterns in signs.items() for sign in each_sign(patterns)]


def _fit(page: Page, explained: list[bool]) -> float:
    """The share of PAGE's lines, blank ones left out, whose block is EXPLAINED; 1 of an empty page."""
    lines = [block.end - block.first for block in page.blocks]
    taken = sum(count for count, is_taken in zip(lines, explained, strict=True) if is_taken)
    return taken / sum(lines) if lines else 1.0
