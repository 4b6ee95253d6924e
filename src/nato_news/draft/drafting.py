"""Drafting: several pages of one unknown site become a parser class that reads them.

What lives here: the flow from texts to a draft, and the check that the draft keeps the contract.
"""

from collections.abc import Iterator, Sequence
from types import ModuleType
from typing import Any

import attrs

from nato_news.dates.zones import zone_named
from nato_news.draft.examples import Example, lay_out
from nato_news.draft.fronts import labels_section, mark_front, openings_of
from nato_news.draft.heads import Head, find_heads
from nato_news.draft.naming import class_name_of, name_of, source_id_of
from nato_news.draft.segments import cut, lay_together
from nato_news.draft.stating import NOTHING_KNOWN, Stated, state
from nato_news.draft.tails import mark_tail
from nato_news.draft.template import Shared
from nato_news.draft.writing import Module
from nato_news.errors import DraftError, TextTypeError
from nato_news.language import language_of
from nato_news.page import read_page
from nato_news.parser import Parser
from nato_news.registry import Registry
from nato_news.source import Source
from nato_news.testing.annotation import annotation_of
from nato_news.vocabulary import Role, Zone

_LEAST, _SHARE = 3, 2  # evidence that every layout needs; the share of the examples' own evidence


@attrs.frozen
class Draft:
    """A first draft of a source's parser."""

    source_code: str
    """A Python module with one subclass of `Parser`, at most 40 lines as a rule."""
    class_name: str
    """The name of that class."""
    source: Source
    """Who publishes the pages, as far as that is known."""
    annotations: tuple[dict[str, Any], ...]
    """For each text what the drafted parser reads from it, as `Document.to_dict` has it, without what is no
    annotation's business; `lines` are `[number from 1, zone, role, item or None]`. To be corrected."""
    doubts: tuple[str, ...]
    """What the pages do not tell, in sentences for people."""


def draft_parser(
    texts: Sequence[str],
    *,
    name: str | None = None,
    source: str | None = None,
    domain: str | None = None,
    timezone: str | None = None,
    language: str | None = None,
) -> Draft:
    """Write a first draft of a parser from example pages of one site.

    Args:
        texts: the pages, three or more of one layout where possible. With one, nothing can be told by
            repetition, and `Draft.doubts` says so.
        name: the publisher's name as it writes it; `None`: the first line that all pages have.
        source: the source's id, lower case with hyphens; `None`: made from the domain or the name.
        domain: host of the pages, without `www.`.
        timezone: IANA name of the zone of the times that are printed without one; it is never guessed.
        language: BCP 47 tag; `None`: that of the pages' texts.

    Raises:
        TextTypeError: TEXTS is a `str`, or holds something else than `str`.
        DraftError: there is no text with a line in TEXTS, or SOURCE is no id.
        UnknownTimezoneError: TIMEZONE is no IANA zone.
    """
    different = _checked(texts)
    if timezone is not None:
        zone_named(timezone)
    examples = lay_out(different)
    heads = find_heads(examples)
    name = name or name_of(examples)
    identity = Source(
        source_id_of(source, domain, name),
        name=name,
        domain=domain,
        timezone=timezone,
        language=language or language_of("\n".join(different)),
    )
    parts = _parts(examples, heads, identity)
    module = Module(identity, class_name_of(identity.id), len(examples), tuple(_doubts(examples, heads, identity)))
    first = load(module.write(parts, _LEAST), module.class_name)
    evidence = min(first.label(example.page, None)[0].evidence for example in examples)
    code = module.write(parts, max(_LEAST, evidence // _SHARE))
    parser = load(code, module.class_name)
    registry = Registry([type(parser)])
    annotations = tuple(annotation_of(registry.parse(text, source=identity.id)) for text in texts)
    return Draft(code, module.class_name, identity, annotations, module.doubts)


def _checked(texts: Sequence[str]) -> list[str]:
    """The different texts of TEXTS that have a line."""
    if isinstance(texts, str) or not all(isinstance(text, str) for text in texts):
        raise TextTypeError("texts must be a sequence of str, one for each example page")
    different = [text for text in dict.fromkeys(texts) if read_page(text).blocks]
    if not different:
        raise DraftError("there is nothing to draft from: give the text of at least one page, better of three")
    return different


def _parts(examples: Sequence[Example], heads: Sequence[Head], source: Source) -> list[Stated]:
    """The parts of the layout to be."""
    pages = len(examples)
    kicked = not labels_section(examples, heads)
    openings, shared = openings_of(examples, heads), Shared.of(examples, heads)
    cuts = []
    for example, head in zip(examples, heads, strict=True):
        front = mark_front(example, head, pages, source.name, openings, kicked=kicked)
        dated = any(mark.zone is Zone.MAIN and mark.role is Role.PUBLISHED for mark in front)
        cuts.append(cut(example.blocks, [*front, *mark_tail(example, head, shared, dated=dated)]))
    parts = [part for stretch in lay_together(cuts) for part in state(stretch, pages, source.language)]
    return [part for part in parts if part.opens or part.head or part.each] or [NOTHING_KNOWN]


def _doubts(examples: Sequence[Example], heads: Sequence[Head], source: Source) -> Iterator[str]:
    """What the pages do not tell."""
    if len(examples) == 1:
        yield "Drafted from one page: what repeats on other pages, and what may be missing there, is not known."
    if any(head.title is None for head in heads):
        yield "On a page without a title that could be told, none is read."
    if source.timezone is None:
        yield "No time zone is stated: times without one have no offset."


def load(code: str, class_name: str) -> Parser:
    """The parser that CODE defines; that it can be made is the check of its contract.

    Raises:
        ContractError: CODE states something that a parser may not.
    """
    module = ModuleType("nato_news_draft")
    exec(compile(code, "<draft>", "exec"), module.__dict__)  # noqa: S102 - our own source, its literals quoted
    parser = getattr(module, class_name)()
    assert isinstance(parser, Parser)  # noqa: S101 - what was written above
    return parser
