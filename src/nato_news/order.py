"""Order: a regular expression over roles, written in words, and the cheapest way through it.

What lives here: reading the words, and turning them into weighted steps. A role without a mark is
expected: it can be left out, at the price in `_MISSING`. So an order never fails, it only gets dearer;
which lines take which places is decided in `layout`, where the cheapest way through a page is sought.
"""

from collections.abc import Iterator

import attrs
import regex

from nato_news.errors import ContractError
from nato_news.spelling import meant
from nato_news.vocabulary import Role

_MISSING = {Role.TITLE: 9, Role.PUBLISHED: 6, Role.EVENT: 6, Role.PARAGRAPH: 3}
_MISSING_OTHER = 2
_WORDS = regex.compile(r"([a-z]+|[()|])([?*+]?)|\s+|(.)")
_ROLES = tuple(role.value for role in Role if role is not Role.BLANK)


@attrs.frozen(order=True)
class Price:
    """What it costs to leave expected roles out, and which."""

    cost: int = 0
    missing: tuple[Role, ...] = ()

    def __add__(self, other: "Price") -> "Price":
        return Price(self.cost + other.cost, self.missing + other.missing)


FREE = Price()
Prices = dict[int, Price]


@attrs.frozen
class Steps:
    """An order as places, one for each role in it, and the prices of the steps between them.

    `empty` is the price of taking no line at all; `first` and `last` of starting and of ending at a
    place; `follow` of going from one place to the next. Places are numbered from 0 in reading order.
    """

    roles: tuple[Role, ...]
    empty: Price
    first: Prices
    last: Prices
    follow: dict[int, Prices]

    def shifted(self, by: int) -> "Steps":
        """The same, its places numbered from BY on."""

        def shift(prices: Prices) -> Prices:
            return {place + by: price for place, price in prices.items()}

        follow = {place + by: shift(prices) for place, prices in self.follow.items()}
        return Steps(self.roles, self.empty, shift(self.first), shift(self.last), follow)


NOTHING = Steps((), FREE, {}, {}, {})


def read_order(words: str) -> Steps:
    """The steps of the order that WORDS say, such as `site? published title (paragraph | caption)+`.

    Raises:
        ContractError: a word is no role, or the marks and parentheses do not fit together.
    """
    tokens = []
    for match in regex.finditer(_WORDS, words):
        if match[3]:
            raise ContractError(f"{match[3]!r} has no meaning in an order; allowed are roles, ? * + | and ( )")
        if match[1]:
            tokens.append((match[1], match[2]))
    rest = iter([*tokens, ("", "")])
    steps, closing = _alternatives(rest)
    if closing:
        raise ContractError("it has a ')' that nothing opens; allowed is one for each '('")
    return steps


def _alternatives(tokens: Iterator[tuple[str, str]]) -> tuple[Steps, tuple[str, str] | None]:
    """Read up to the end or the closing parenthesis, which is returned with its mark."""
    found: Steps | None = None
    sequence = NOTHING
    while True:
        word, mark = next(tokens)
        if word == "(":
            inner, closing = _alternatives(tokens)
            if closing is None:
                raise ContractError("it has a '(' that nothing closes; allowed is one for each ')'")
            sequence = then(sequence, _marked(inner, closing[1]))
        elif word in {"|", ")", ""}:
            found = sequence if found is None else _either(found, sequence)
            if word != "|":
                return found, (word, mark) if word else None
            sequence = NOTHING
        elif word in _ROLES:
            sequence = then(sequence, _marked(_place(Role(word)), mark))
        else:
            roles = f"{', '.join(_ROLES)}{meant(word, _ROLES)}"
            raise ContractError(f"it has {word!r}, which is no role; roles are {roles}")


def _place(role: Role) -> Steps:
    price = Price(_MISSING.get(role, _MISSING_OTHER), (role,))
    return Steps((role,), price, {0: FREE}, {0: FREE}, {0: {}})


def _marked(steps: Steps, mark: str) -> Steps:
    """STEPS that may be missing (?), repeat (+), or both (*)."""
    if mark in {"?", "*"}:
        steps = attrs.evolve(steps, empty=FREE)
    return repeated(steps) if mark in {"*", "+"} else steps


def repeated(steps: Steps) -> Steps:
    """STEPS once or more."""
    again = {place: _crossed(steps.last.get(place), steps.first) for place in steps.follow}
    follow = {place: _cheapest(steps.follow[place], again[place]) for place in steps.follow}
    return attrs.evolve(steps, follow=follow)


def then(one: Steps, two: Steps) -> Steps:
    """ONE and after it TWO."""
    two = two.shifted(len(one.roles))
    follow = {p: _cheapest(prices, _crossed(one.last.get(p), two.first)) for p, prices in one.follow.items()}
    return Steps(
        one.roles + two.roles,
        one.empty + two.empty,
        _cheapest(one.first, _crossed(one.empty, two.first)),
        _cheapest(two.last, _crossed(two.empty, one.last)),
        follow | two.follow,
    )


def _either(one: Steps, two: Steps) -> Steps:
    two = two.shifted(len(one.roles))
    return Steps(
        one.roles + two.roles,
        min(one.empty, two.empty),
        one.first | two.first,
        one.last | two.last,
        one.follow | two.follow,
    )


def _crossed(before: Price | None, after: Prices) -> Prices:
    """The prices of AFTER on top of the price BEFORE it, if there is a way at all."""
    return {} if before is None else {place: before + price for place, price in after.items()}


def _cheapest(one: Prices, two: Prices) -> Prices:
    return one | {place: min(price, one.get(place, price)) for place, price in two.items()}
