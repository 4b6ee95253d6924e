"""Signs: what a line says of its own role, by a sign or by its shape, and what that costs.

What lives here: a layout's signs compiled, and the table of what a shape costs in a role. Nothing here
knows a line's neighbours or an order.
"""

from collections.abc import Iterable, Sequence
from functools import cache, cached_property

import attrs
import regex

from nato_news import boilerplate
from nato_news.dates import read as read_date
from nato_news.errors import ContractError
from nato_news.evidence import key_of_text, keys_of_pattern, worth
from nato_news.layout import Sign
from nato_news.page import Block, Shape
from nato_news.spelling import meant
from nato_news.vocabulary import Role

DATE_FIELDS = ("published", "updated", "event")
VALUES = ("title", "subtitle", "section", "label", *DATE_FIELDS, "authors", "tags", "paragraph")
_LONGEST_SIGN = 1000  # characters; a longer line is text, so that no pattern meets a line without end
_NEAR = 2  # blocks between a text and its repetition, such as a title and its image's text
_BRIEF = 60  # characters of a name, a rubric or a link at the most
_LONGEST_TITLE, _LONG_TITLE = 120, 7  # characters of a sentence that is a title; the price of a longer one

# What a block's shape costs in a role; a shape that is not named cannot have it. Roles that are not
# here are recognised by a sign alone.
_DATED = {Shape.DATE: 0}
_SHAPES: dict[Role, dict[Shape, int]] = {
    Role.TITLE: {Shape.SHORT: 0, Shape.LABEL: 1, Shape.FRAGMENT: 2, Shape.SENTENCE: 3},
    Role.SUBTITLE: {Shape.SHORT: 0, Shape.FRAGMENT: 0, Shape.LABEL: 1, Shape.SENTENCE: 1},
    Role.SECTION: {Shape.SHORT: 0, Shape.LABEL: 0},
    Role.BYLINE: {Shape.SHORT: 0, Shape.LABEL: 0},
    Role.HEADING: {Shape.SHORT: 0, Shape.LABEL: 0, Shape.DATE: 1},
    Role.LINK: {Shape.SHORT: 1, Shape.LABEL: 1, Shape.FRAGMENT: 1, Shape.SENTENCE: 2, Shape.MARK: 2},
    Role.HIGHLIGHT: {Shape.SHORT: 0, Shape.LABEL: 0, Shape.SENTENCE: 0},
    Role.PARAGRAPH: {Shape.SENTENCE: 0, Shape.SHORT: 1, Shape.LABEL: 1, Shape.FRAGMENT: 2, Shape.DATE: 3},
    Role.CAPTION: {Shape.SHORT: 0, Shape.LABEL: 0, Shape.FRAGMENT: 1, Shape.SENTENCE: 2},
    Role.IMAGE: {Shape.SHORT: 1, Shape.LABEL: 1, Shape.FRAGMENT: 1, Shape.SENTENCE: 2},
    Role.DUPLICATE: dict.fromkeys((Shape.SHORT, Shape.LABEL, Shape.FRAGMENT, Shape.SENTENCE), 0),
    Role.LABEL: {Shape.LABEL: 0},
    Role.COMMENT: dict.fromkeys(Shape, 0),
    Role.OTHER: {**dict.fromkeys(Shape, 1), Shape.MARK: 0, Shape.DATE: 0, Shape.FRAGMENT: 3},
    **dict.fromkeys((Role.PUBLISHED, Role.UPDATED, Role.EVENT), _DATED),
}
BY_SHAPE = frozenset(_SHAPES)
"""The roles that a block's own shape can give; all others need a sign."""
_BRIEF_ROLES = {Role.SECTION, Role.BYLINE}
# What else a line costs that the layout knows for something else: less than to leave it unexplained,
# but as a title more than to have none. Other roles it cannot have.
_ROLES_OF_STRANGERS = {
    Role.PARAGRAPH: 4,
    Role.HIGHLIGHT: 4,
    Role.OTHER: 4,
    Role.DUPLICATE: 0,
    Role.COMMENT: 0,
    Role.TITLE: 12,
}
_HEADINGS = {Role.TITLE, Role.HEADING}
# Roles that furniture has at a stranger's price or not at all, whatever a sign says that tells nothing.
_TEXTS = _HEADINGS | {Role.SUBTITLE, Role.HIGHLIGHT, Role.PARAGRAPH, Role.CAPTION, Role.IMAGE}
# Roles that a line may have although a sign gives it another one, at no price.
_LENIENT = {Role.TITLE, Role.PARAGRAPH, Role.DUPLICATE}
_BY_SHAPE_TOO = {Role.TITLE, Role.PARAGRAPH, Role.HIGHLIGHT}


@attrs.frozen
class CompiledSign:
    """A sign, compiled."""

    role: Role
    pattern: regex.Pattern[str]
    evidence: int
    stated: bool
    dates: tuple[str, ...]
    keys: frozenset[str] | None
    """The first words of all texts that are of it; `None` if they vary."""

    @property
    def name(self) -> str:
        """Its pattern, which tells it from the others: one pattern in two roles is evidence once."""
        return self.pattern.pattern

    @property
    def tells(self) -> bool:
        """Whether a line of this sign is a stranger among titles and paragraphs."""
        return self.evidence > 0 and self.role not in _BY_SHAPE_TOO

    def find(self, text: str) -> dict[str, str] | None:
        """What the named groups hold if TEXT is of this sign, else `None`."""
        match = self.pattern.fullmatch(text)
        if match is None:
            return None
        values = {name: value.strip() for name, value in match.groupdict().items() if value}
        return None if any(name in values and not read_date(values[name]) for name in self.dates) else values

    def weighed(self, text: str) -> int:
        """Its evidence; of a line that pages of every site have, little."""
        return self.evidence if self.stated or not boilerplate.marker(text) else min(self.evidence, 1)


@attrs.frozen(slots=False)
class Scope:
    """The signs that hold in a part, in the order in which they are tried."""

    signs: tuple[CompiledSign, ...]
    roles: frozenset[Role] = frozenset()
    """The roles that have a sign."""
    vague: frozenset[Role] = frozenset()
    """Those whose sign is `.+`, which fits any text that no other sign fits: it has a price."""

    @classmethod
    def of(cls, signs: Sequence[tuple[Role, Sign]]) -> "Scope":
        """SIGNS with their roles, compiled.

        Raises:
            ContractError: a pattern is no regular expression, or names a group that is no field.
        """
        compiled = tuple(compile_sign(role, sign) for role, sign in signs if sign.pattern != ".+")
        vague = frozenset(role for role, sign in signs if sign.pattern == ".+")
        return cls(compiled, frozenset(role for role, _ in signs), vague)

    def before(self, other: "Scope") -> "Scope":
        """The signs of this one and, tried after them, those of OTHER."""
        return Scope(self.signs + other.signs, self.roles | other.roles, self.vague | other.vague)

    @cached_property
    def evidence(self) -> int:
        """The evidence of all signs together."""
        return sum(sign.evidence for sign in self.signs)

    @cached_property
    def _open(self) -> tuple[CompiledSign, ...]:
        """The signs that a text may be of whatever its first word is."""
        return tuple(sign for sign in self.signs if sign.keys is None)

    @cached_property
    def _by_word(self) -> dict[str, tuple[CompiledSign, ...]]:
        """The signs that a text may be of, by its first word."""
        words = frozenset().union(*(sign.keys for sign in self.signs if sign.keys))
        return {word: tuple(sign for sign in self.signs if sign.keys is None or word in sign.keys) for word in words}

    def may_give(self, wanted: int, texts: Iterable[str]) -> bool:
        """Whether TEXTS may be of signs with the evidence WANTED, be what should be a date in them one or not."""
        short = [text for text in texts if len(text) <= _LONGEST_SIGN]
        left = self.evidence
        for sign in self.signs:
            if not 0 < wanted <= left:
                break
            left -= sign.evidence
            wanted -= sign.evidence * any(map(sign.pattern.fullmatch, short))
        return wanted <= 0

    def find(self, text: str) -> tuple[CompiledSign, dict[str, str]] | None:
        """The first sign that TEXT is of, and the values that it gives."""
        if len(text) <= _LONGEST_SIGN:
            for sign in self._by_word.get(key_of_text(text), self._open):
                values = sign.find(text)
                if values is not None:
                    return sign, values
        return None


@cache
def compile_sign(role: Role, sign: Sign) -> CompiledSign:
    """SIGN, which gives a line ROLE.

    Raises:
        ContractError: its pattern is no regular expression, or names a group that is no value.
    """
    pattern = _pattern(sign.pattern)
    surplus = sorted(set(pattern.groupindex) - set(VALUES))
    if surplus:
        allowed = f"{', '.join(VALUES)}{meant(surplus[0], VALUES)}"
        raise ContractError(f"its groups name {surplus}, which are no values; values are {allowed}")
    evidence = worth(sign.pattern) if sign.evidence is None else sign.evidence
    dated = tuple(name for name in DATE_FIELDS if name in pattern.groupindex)
    return CompiledSign(role, pattern, evidence, sign.evidence is not None, dated, keys_of_pattern(sign.pattern))


def _pattern(pattern: str) -> regex.Pattern[str]:
    try:
        return regex.compile(pattern)
    except regex.error as error:
        raise ContractError(f"it is no regular expression of the regex package: {error}") from error


@attrs.frozen
class Letter:
    """What one block says of itself: all that an order needs to know of it.

    Blocks of the same letter cost the same in every place.
    """

    shape: Shape
    bullet: bool
    brief: bool
    long: bool
    near: bool
    signed: tuple[Role | None, ...]
    """For each scope of the layout, the role that a sign gives the block there."""
    known: bool
    """Whether it is a landmark, or some part has a sign for it that tells it from titles and paragraphs."""
    opens: tuple[bool, ...]
    """For each part of the layout, whether the block is its landmark."""
    furniture: bool
    """Whether it is furniture: a title or heading at a price."""
    sure: bool
    """Whether it is so by its words: no text."""

    def price(self, role: Role, scope: Scope, number: int, part: int, *, listed: bool) -> int | None:
        """What it costs to take the block for ROLE in PART, whose SCOPE has NUMBER; `None`: impossible.

        LISTED: whether it is a line of an item there, where a bullet mark is no surprise.
        """
        if self.sure and role in _TEXTS:
            return _ROLES_OF_STRANGERS.get(role)
        signed = self.signed[number]
        headed = self.furniture and role in _HEADINGS
        if signed is role or (role is Role.LANDMARK and self.opens[part]):
            return int(headed)
        if role is Role.LANDMARK or (role in scope.roles - scope.vague and role not in _BY_SHAPE_TOO):
            return None
        if self.known and role not in _ROLES_OF_STRANGERS:
            return None
        price = 1 if role in scope.vague and signed is None else self._price_of_shape(role, listed=listed)
        if price is None:
            return None
        price += headed + (signed is not None and role not in _LENIENT)
        return price + _ROLES_OF_STRANGERS.get(role, 0) * self.known

    def _price_of_shape(self, role: Role, *, listed: bool) -> int | None:
        if role in _BRIEF_ROLES and not self.brief:
            return None
        price = _SHAPES.get(role, {}).get(self.shape)
        if price is None:
            return None
        if role is Role.DUPLICATE:
            return price if self.near else None
        if role is Role.TITLE:
            return price + self.near + (0 if listed else self.bullet + _LONG_TITLE * self.long)
        if role is Role.PARAGRAPH and self.bullet:
            return 0
        return price + 3 if role is Role.HIGHLIGHT and not self.bullet else price


def is_brief(block: Block) -> bool:
    """Whether it is short enough for a name, a rubric or a link."""
    return len(block.text) <= _BRIEF


def is_long(block: Block) -> bool:
    """Whether it is a sentence too long for a title: a page that has lost its title has none."""
    return block.shape is Shape.SENTENCE and len(block.text) > _LONGEST_TITLE


def is_near(block: Block) -> bool:
    """Whether it repeats a text that stands shortly above it."""
    return block.repeats is not None and block.repeats <= _NEAR
