"""Stating: what the pages have in one part, as the order and the signs that say it.

What lives here: from marked blocks to a part of a layout, as data that `writing` prints.
"""

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from itertools import pairwise

import attrs
import regex

from nato_news.draft.forms import CAPITALS, SECTION, alternatives
from nato_news.draft.items import state_items
from nato_news.draft.marks import NAMES, TAG, VAGUE
from nato_news.draft.merging import merged
from nato_news.draft.segments import Row, Stretch
from nato_news.draft.words import changed
from nato_news.evidence import worth
from nato_news.vocabulary import Role, Zone

_BODY = (Role.PARAGRAPH, Role.HEADING)
_LISTS = (Zone.RELATED, Zone.TRENDING, Zone.LATEST)
_LONG_TEXT = r".{90,}|.+[.!?…] ?[»”]"  # no heading, though it need not end as a sentence does
_LOOSE = (NAMES, TAG, VAGUE)  # patterns that many lines fit
_DATED = (Role.PUBLISHED, Role.UPDATED, Role.EVENT)
_CREDITS = (regex.compile(r"(?:^|[\s.(])(\p{L}[\p{L} ]{0,12}\p{L}|©) ?: "), regex.compile(r"(©|\p{L}+ by) "))


@attrs.frozen
class Stated:
    """One part of the layout to be."""

    zone: Zone
    opens: tuple[str, ...]
    head: str
    each: str
    signs: dict[Role, tuple[str, ...]]
    note: str
    """The evidence, for people."""


NOTHING_KNOWN = Stated(Zone.MAIN, (), "title published? paragraph+", "", {}, "on no page: none has a text")
"""What is drafted where the pages show no layout."""


def state(stretch: Stretch, pages: int, language: str | None) -> Iterator[Stated]:
    """The part, or the two, that STRETCH is; PAGES: how many pages there are, in LANGUAGE."""
    rows = [segment.rows for segment in stretch.segments]
    opens = tuple(alternatives(mark.pattern or "" for one in rows for _, mark in one if mark.role is Role.LANDMARK))
    inside = [[row for row in one if row[1].role is not Role.LANDMARK] for one in rows]
    note = f"on {stretch.pages} of {pages} page{'s' * (pages > 1)}"
    if stretch.zone is Zone.MAIN:
        yield from _main(stretch, opens, inside, pages, language)
    elif stretch.is_inline:
        yield Stated(stretch.zone, (), "", "link", _signs(inside), note)
    elif stretch.zone in _LISTS:
        head, each, signs = state_items(stretch.zone, inside)
        yield Stated(stretch.zone, opens, head, each, signs, note)
    else:
        yield Stated(stretch.zone, opens, _any_order(inside, opened=bool(opens)), "", _signs(inside), note)


def _any_order(rows: Iterable[Sequence[Row]], *, opened: bool) -> str:
    """The roles of a part whose lines come in any order."""
    roles = list(dict.fromkeys(mark.role.value for one in rows for _, mark in one))
    if not roles:
        return ""
    inner = roles[0] if len(roles) == 1 else f"({' | '.join(roles)})"
    return inner + ("*" if opened else "+")


def _main(
    stretch: Stretch, opens: tuple[str, ...], rows: Sequence[Sequence[Row]], pages: int, language: str | None
) -> Iterator[Stated]:
    """The head of the page and its text: two parts, so that a sign for a short line of the one is none in the other."""
    again = stretch.is_again or bool(opens)
    cuts = [_cut(one, again=again) for one in rows]
    note = f"on {stretch.pages} of {pages} page{'s' * (pages > 1)}"
    fronts, bodies, tails = [[_roles(cut[number]) for cut in cuts] for number in range(3)]
    front = _series(fronts, 0 if again else pages)
    if any(Role.CAPTION in one for one in fronts) and any(bodies):
        bodies.append([Role.CAPTION])
    body = [_body(bodies, again=again)] if any(bodies) or not again else []
    tail = _series(tails, 0)
    if again:
        yield Stated(Zone.MAIN, opens, " ".join(front + body + tail), "", _signs(rows, text=bool(body)), note)
        return
    above, below = [cut[0] for cut in cuts], [[*cut[1], *cut[2]] for cut in cuts]
    signs, unseen = _signs(above), _unseen(front, language)
    for role, place, pattern in unseen:
        front.insert(place, role.value + "?")
        signs = {role: (pattern,)} | signs if pattern else signs
    told = ", ".join(f"{role.value} 0" for role, _, _ in unseen)
    yield Stated(
        Zone.MAIN, (), " ".join(front), "", signs, ", ".join(filter(None, [_counted(note, above, pages), told]))
    )
    told_below = {role: told for role, told in signs.items() if role is Role.CAPTION} | _signs(below, text=True)
    yield Stated(Zone.MAIN, (), " ".join(body + tail), "", told_below, _counted("", below, pages))


def _unseen(front: Sequence[str], language: str | None) -> list[tuple[Role, int, str | None]]:
    """What heads often have and these pages do not: a role, its place in the order, and its sign."""
    roles = regex.findall(r"\w+", " ".join(front))
    unseen: list[tuple[Role, int, str | None]] = []
    dated = next((number for number, word in enumerate(front) if "published" in word), None)
    if dated is not None and "updated" not in roles and changed(language) and front[-1] != "title":
        unseen.append((Role.UPDATED, dated + 1, changed(language)))
    if "title" in front[:-1] and "subtitle" not in roles:
        unseen.append((Role.SUBTITLE, front.index("title") + 1, None))
    return unseen


def _cut(rows: Sequence[Row], *, again: bool) -> tuple[Sequence[Row], Sequence[Row], Sequence[Row]]:
    """What stands above the text, the text, and what stands below."""
    numbers = [number for number, (_, mark) in enumerate(rows) if mark.role in _BODY]
    none = 0 if again else len(rows)
    first, last = (numbers[0], numbers[-1] + 1) if numbers else (none, none)
    return rows[:first], rows[first:last], rows[last:]


def _counted(note: str, rows: Sequence[Sequence[Row]], pages: int) -> str:
    """NOTE, and how many of the PAGES have those roles that some lack."""
    counted = Counter(role.value for one in rows for role in dict.fromkeys(mark.role for _, mark in one))
    told = [f"{role} {count}" for role, count in counted.items() if count < pages]
    return "; ".join(filter(None, [note, ", ".join(told)]))


def _body(pages: Sequence[Sequence[Role]], *, again: bool) -> str:
    """The order of the text itself: a heading stands above a paragraph, and below a list it begins nothing."""
    inside = dict.fromkeys(role.value for one in pages for role in one if role not in _BODY)
    if again:
        text = f"({' | '.join(['paragraph', *inside])})+" if inside else "paragraph+"
        return f"({text} (heading {text})*)?"
    return f"({' | '.join(['paragraph', *inside, 'heading paragraph'])})+"


def _roles(rows: Iterable[Row]) -> list[Role]:
    return [mark.role for _, mark in rows]


def _series(pages: Sequence[Sequence[Role]], wanted: int) -> list[str]:
    """The roles in an order that fits all PAGES; those that fewer than WANTED pages have are optional.

    Of neighbours that no page has together the order is not known: either may come first.
    """
    short = [[role for role, above in zip(one, [None, *one], strict=False) if role is not above] for one in pages]
    whole = merged(short)
    words: list[str] = []
    free: list[Role] = []
    for role in [*whole, None]:
        everywhere = role is not None and wanted and sum(role in one for one in pages) >= wanted
        if free and (
            role is None or everywhere or any(role in one and other in one for one in pages for other in free)
        ):
            words.append(_optional(free, pages))
            free = []
        if role is not None and everywhere and whole.count(role) == 1:
            words.append(role.value + "+" * _repeats(role, pages))
        elif role is not None:
            free.append(role)
    return words


def _optional(roles: Sequence[Role], pages: Sequence[Sequence[Role]]) -> str:
    if len(roles) == 1:
        return roles[0].value + ("*" if _repeats(roles[0], pages) else "?")
    return f"({' | '.join(dict.fromkeys(role.value for role in roles))})*"


def _repeats(role: Role, pages: Sequence[Sequence[Role]]) -> bool:
    return any(above is below is role for one in pages for above, below in pairwise(one))


def _signs(rows: Iterable[Sequence[Row]], *, text: bool = False) -> dict[Role, tuple[str, ...]]:
    """The patterns by which the roles are told, the most frequent first; a role that nearly all fits comes last."""
    flat = [row for one in rows for row in one]
    signs: dict[Role, tuple[str, ...]] = {}
    for role in dict.fromkeys(mark.role for _, mark in flat):
        own = [(block.text, mark.pattern) for block, mark in flat if mark.role is role]
        patterns = [pattern for pattern, _ in Counter(pattern for _, pattern in own if pattern).most_common()]
        bare = [text for text, pattern in own if pattern is None]
        patterns += _bare(role, bare, signed=bool(patterns))
        told = alternatives(pattern for pattern in patterns if pattern not in _LOOSE)
        told += [pattern for pattern in _LOOSE if pattern in patterns]
        if told:
            signs[role] = tuple(told)
    # A name is told from a section by its capitals, a section from a name by nothing.
    ordered = dict(sorted(signs.items(), key=lambda pair: (worth(pair[1][0]) == 0, pair[0] is not Role.BYLINE)))
    return ordered | {Role.PARAGRAPH: (_LONG_TEXT,)} if text else ordered


def _bare(role: Role, texts: Sequence[str], *, signed: bool) -> list[str]:
    """The patterns for lines that their shape alone tells, where one is needed."""
    if not texts:
        return []
    if role is Role.SECTION:
        if all(map(str.isupper, texts)):
            return [CAPITALS]
        return [SECTION] if all(regex.fullmatch(SECTION, text) for text in texts) else []
    if role is Role.CAPTION:
        found = [next((one[-1] for credit in _CREDITS if (one := credit.findall(text))), None) for text in texts]
        if None in found:
            return []
        return [rf".*\b{word}[ :]+\S.*" for word in dict.fromkeys(word.rpartition(". ")[2] for word in found if word)]
    if signed and role in _DATED:
        return [f"(?P<{role.value}>.+)"]
    return [VAGUE] if signed and role not in _BODY else []


def share(parts: Sequence[Stated]) -> tuple[dict[Role, tuple[str, ...]], list[Stated]]:
    """The signs that several parts of the text have, and the PARTS without them."""
    texts = [part for part in parts if part.zone is Zone.MAIN and not _is_loose(part)][1:]
    counts = Counter((role, patterns) for part in texts for role, patterns in part.signs.items())
    shared = {role: patterns for (role, patterns), count in counts.items() if count > 1 and role not in _DATED}
    return shared, [_without(part, shared) if part in texts else part for part in parts]


def _is_loose(part: Stated) -> bool:
    """Whether a sign of it fits many lines, so that it must come behind all others."""
    return any(set(patterns) & set(_LOOSE) for patterns in part.signs.values())


def _without(part: Stated, shared: dict[Role, tuple[str, ...]]) -> Stated:
    kept = {role: patterns for role, patterns in part.signs.items() if shared.get(role) != patterns}
    return attrs.evolve(part, signs=kept)
