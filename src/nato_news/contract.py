"""Contract: what a parser class may state, and the messages that refuse anything else.

What lives here: one rule for each field that a parser states, and the walk over a class by these rules.
The reference of the contract (docs/reference-parser.md) is written from them. Nothing is compiled here.
"""

from collections.abc import Callable, Iterator, Mapping
from typing import Any

import attrs
import regex

from nato_news.dates.zones import zone_named
from nato_news.errors import ContractError, UnknownTimezoneError
from nato_news.layout import Layout, Part, Sign
from nato_news.order import read_order
from nato_news.signs import compile_sign
from nato_news.source import Source
from nato_news.spelling import meant
from nato_news.vocabulary import Kind, Role, Zone

ROLES = tuple(role.value for role in Role if role is not Role.BLANK)
STATED = {"source": "a nato_news.Source", "layouts": "a tuple of nato_news.Layout, of which no two have one name"}
"""What a class states, and what it must be."""
OVERRIDDEN = ("label", "finish")
"""The methods that it may override."""


@attrs.frozen
class Rule:
    """What one field must be."""

    allowed: str
    """What it must be, in words that follow "must be"; empty where `words` say it."""
    fits: Callable[[Any], bool] = lambda value: isinstance(value, str)
    words: tuple[str, ...] = ()
    """The words that it can be, if it is one of a closed list."""


def _fits(pattern: str) -> Callable[[Any], bool]:
    return lambda value: isinstance(value, str) and regex.fullmatch(pattern, value) is not None


def _or_none(fits: Callable[[Any], bool]) -> Callable[[Any], bool]:
    return lambda value: value is None or fits(value)


def _one_of(words: tuple[str, ...]) -> Rule:
    return Rule("", lambda value: isinstance(value, str) and value in words, words)


def _is_zone(value: Any) -> bool:
    try:
        return isinstance(value, str) and bool(zone_named(value))
    except UnknownTimezoneError:
        return False


def _is_number(value: Any) -> bool:
    return isinstance(value, int) and not isinstance(value, bool)


def _are_patterns(value: Any) -> bool:
    some = value if isinstance(value, tuple) else (value,)
    return bool(some) and all(isinstance(one, str | Sign) for one in some)


def _are_parts(value: Any) -> bool:
    return isinstance(value, tuple) and bool(value)


_PATTERNS = "a pattern (str), a nato_news.Sign, or a tuple of these"
_SIGNS = Rule("a mapping of roles to patterns", lambda value: isinstance(value, Mapping))
_ORDER = Rule("an order: roles with ? * + | ( ) in a str")
RULES: dict[type, dict[str, Rule]] = {
    Source: {
        "id": Rule(
            "a str of lower-case letters a-z and digits, parted by hyphens, dots or underscores",
            _fits(r"[a-z\d]+(?:[-_.][a-z\d]+)*"),
        ),
        "name": Rule("a str that is not empty", _fits(r"(?s).*\S.*")),
        "domain": Rule(
            "a host in lower case without www., such as 'herald.example', or None",
            _or_none(_fits(r"(?!www\.)[^\s\p{Lu}/:@.]+(?:\.[^\s\p{Lu}/:@.]+)+")),
        ),
        "timezone": Rule("the name of an IANA time zone, such as 'Europe/Kyiv', or None", _or_none(_is_zone)),
        "language": Rule(
            "a BCP 47 tag, such as 'uk' or 'pt-BR', or None",
            _or_none(_fits(r"[a-z]{2,3}(?:-[A-Za-z\d]{2,8})*")),
        ),
    },
    Layout: {
        "name": Rule("a str that is not empty", _fits(r"(?s).*\S.*")),
        "parts": Rule("a tuple of nato_news.Part that is not empty", _are_parts),
        "signs": _SIGNS,
        "kind": _one_of(tuple(Kind)),
        "needs": Rule("a whole number", _is_number),
        "seen": Rule("a str"),
    },
    Part: {
        "zone": _one_of(tuple(Zone)),
        "opens": Rule(f"{_PATTERNS}, or None", _or_none(_are_patterns)),
        "head": _ORDER,
        "each": _ORDER,
        "signs": _SIGNS,
    },
    Sign: {
        "pattern": Rule("a regular expression (of the regex package) in a str"),
        "evidence": Rule("a whole number or None", _or_none(_is_number)),
    },
}


def check(cls: type) -> None:
    """Hold the class CLS, a parser's, to the contract.

    Raises:
        ContractError: something is missing, misspelt or of a wrong type; the message names the class and
            the attribute, what was given, and what is allowed.
    """
    name = cls.__name__
    for word in vars(cls):
        _check_name(name, word)
    for method in OVERRIDDEN:
        if not callable(getattr(cls, method)):
            raise _refused(f"{name}.{method}", getattr(cls, method), "a method")
    source = getattr(cls, "source", None)
    if not isinstance(source, Source):
        raise _refused(f"{name}.source", source, STATED["source"])
    _check_fields(f"{name}.source", source)
    layouts = getattr(cls, "layouts", None)
    if not isinstance(layouts, tuple):
        raise _refused(f"{name}.layouts", layouts, STATED["layouts"])
    names: list[str] = []
    for number, layout in enumerate(layouts):
        where = f"{name}.layouts[{number}]"
        _check_layout(where, layout)
        if layout.name in names:
            raise _refused(f"{where}.name", layout.name, f"a name that no other layout has; {names} are taken")
        names.append(layout.name)


def _check_name(name: str, word: str) -> None:
    """A class may have names of its own, but none that is a slip for one of the contract's."""
    known = (*STATED, *OVERRIDDEN)
    if word == "compiled":
        raise ContractError(f"{name}.compiled is made from layouts; allowed are {', '.join(known)}")
    if word not in known and not word.startswith("_") and (near := meant(word, known)):
        raise ContractError(f"{name}.{word} means nothing to a parser; allowed are {', '.join(known)}{near}")


def _refused(where: str, given: object, allowed: str) -> ContractError:
    return ContractError(f"{where} must be {allowed}, not {given!r:.80}")


def _check_fields(where: str, thing: Any) -> None:
    """Each field of THING by its rule."""
    for name, rule in RULES[type(thing)].items():
        given = getattr(thing, name)
        if rule.fits(given):
            continue
        if rule.words:
            allowed = f"allowed are {', '.join(rule.words)}{meant(given, rule.words)}"
            raise ContractError(f"{where}.{name} is {given!r:.80}; {allowed}")
        raise _refused(f"{where}.{name}", given, rule.allowed)


def _check_layout(where: str, layout: object) -> None:
    if not isinstance(layout, Layout):
        raise _refused(where, layout, "a nato_news.Layout")
    _check_fields(where, layout)
    _check_signs(f"{where}.signs", layout.signs)
    for number, part in enumerate(layout.parts):
        _check_part(f"{where}.parts[{number}]", part)


def _check_part(where: str, part: object) -> None:
    if not isinstance(part, Part):
        raise _refused(where, part, "a nato_news.Part")
    _check_fields(where, part)
    roles = _check_order(f"{where}.head", part.head) + _check_order(f"{where}.each", part.each)
    if part.opens is None and not roles:
        raise _refused(where, part, "given one of opens, head and each")
    for place, sign in _places(f"{where}.opens", part.opens):
        _check_sign(place, Role.LANDMARK, sign)
    _check_signs(f"{where}.signs", part.signs)


def _check_order(where: str, order: str) -> tuple[Role, ...]:
    """The roles of an order, which stands in WHERE."""
    try:
        return read_order(order).roles
    except ContractError as error:
        raise ContractError(f"{where} is {order!r}: {error}") from error


def _check_signs(where: str, signs: Mapping[Any, Any]) -> None:
    for role, patterns in signs.items():
        if role not in ROLES:
            roles = f"{', '.join(ROLES)}{meant(role, ROLES)}"
            raise ContractError(f"{where} name {role!r}, which is no role; roles are {roles}")
        place = f"{where}[{str(role)!r}]"
        if not _are_patterns(patterns):
            raise _refused(place, patterns, _PATTERNS)
        for where_it_is, sign in _places(place, patterns):
            _check_sign(where_it_is, Role(role), sign)


def _places(where: str, patterns: Any) -> Iterator[tuple[str, Sign]]:
    """Each of the patterns, which stand in WHERE, as a sign with its own place."""
    several = isinstance(patterns, tuple)
    for number, pattern in enumerate(patterns if several else (patterns,)):
        if pattern is not None:
            yield f"{where}[{number}]" if several else where, pattern if isinstance(pattern, Sign) else Sign(pattern)


def _check_sign(where: str, role: Role, sign: Sign) -> None:
    _check_fields(where, sign)
    try:
        compile_sign(role, sign)
    except ContractError as error:
        raise ContractError(f"{where} is {sign.pattern!r}: {error}") from error
