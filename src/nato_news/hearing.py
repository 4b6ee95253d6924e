"""Hearing: what the signs and landmarks of one layout say of a page's texts, and what evidence that is.

What lives here: a layout's signs, compiled and looked up by their first words. Nothing here knows an
order; a text says the same wherever it stands.
"""

from collections.abc import Iterable, Iterator, Mapping
from itertools import chain
from typing import Any

import attrs

from nato_news.layout import Layout, Sign, each_sign
from nato_news.page import Page
from nato_news.signs import CompiledSign, Scope
from nato_news.vocabulary import Role

Found = tuple[CompiledSign, dict[str, str]]


@attrs.frozen
class Heard:
    """What one text says."""

    signs: tuple[Found | None, ...]
    """For each scope of the layout, the sign that the text is of, and the values that it gives."""
    landmarks: tuple[CompiledSign | None, ...]
    """For each part of the layout, the landmark that the text is."""
    roles: tuple[Role | None, ...]
    """For each scope, the role that the sign gives."""
    opens: tuple[bool, ...]
    """For each part, whether the text is its landmark."""
    known: bool
    """Whether it is a landmark, or some part has a sign for it that tells it from titles and paragraphs."""


class Ear:
    """The signs and landmarks of one layout, ready to hear texts; it never changes."""

    def __init__(self, layout: Layout) -> None:
        """Compile the signs of LAYOUT, which the contract holds."""
        own = [part for part in layout.parts if part.signs]
        shared = Scope.of(_stated(layout.signs))
        self._own = tuple(Scope.of(_stated(part.signs)) for part in own)
        self.scopes = (shared, *(scope.before(shared) for scope in self._own))
        self.scope_of = tuple(own.index(part) + 1 if part.signs else 0 for part in layout.parts)
        """For each part, the number of its scope."""
        landmarks = [[(Role.LANDMARK, sign) for sign in each_sign(part.opens)] for part in layout.parts]
        self._landmarks = tuple(Scope.of(signs) for signs in landmarks)
        self._any_landmark = Scope.of([sign for signs in landmarks for sign in signs])
        self._needs = layout.needs
        told = tuple(self._evident())
        self.tells = 0 < layout.needs <= sum(sign.evidence for sign in told)
        """Whether a page can be known for the layout's by its signs and landmarks alone."""
        self._keyed = tuple((sign.keys, sign.evidence) for sign in told if sign.keys)
        self._open = Scope(tuple(sign for sign in told if not sign.keys))
        """The signs with evidence that start with no fixed word."""
        silent = (None,) * len(self.scopes)
        self._nothing = Heard(silent, (None,) * len(landmarks), silent, (False,) * len(landmarks), known=False)

    def _evident(self) -> Iterator[CompiledSign]:
        """Each sign and landmark that is evidence, once."""
        seen: set[str] = set()
        for scope in (*self.scopes, self._any_landmark):
            for sign in scope.signs:
                if sign.evidence > 0 and sign.name not in seen:
                    seen.add(sign.name)
                    yield sign

    @property
    def keys(self) -> frozenset[str] | None:
        """First words of which a page must have one to be of the layout; `None`: every page may be."""
        if self._open.evidence >= self._needs:
            return None
        return frozenset().union(*(keys for keys, _ in self._keyed))

    def may_hear(self, page: Page, wanted: int) -> bool:
        """Whether PAGE can have the evidence WANTED: a quick look that no page of the layout fails.

        Signs that start with a fixed word are looked for where it stands; the others, which every line could
        be of, only if they would make up what is missing.
        """
        words = page.words.keys()
        promised = [(keys, evidence) for keys, evidence in self._keyed if not words.isdisjoint(keys)]
        if sum(evidence for _, evidence in promised) + self._open.evidence < wanted:
            return False
        telling = words & frozenset().union(*(keys for keys, _ in promised))
        missing = wanted - self.evidence(self.hear(text for word in telling for text in page.words[word]))
        return self._open.may_give(missing, chain.from_iterable(page.words.values()))

    def hear(self, texts: Iterable[str]) -> dict[str, Heard]:
        """What each of TEXTS says."""
        return {text: self._hear(text) for text in dict.fromkeys(texts)}

    def _hear(self, text: str) -> Heard:
        shared = self.scopes[0].find(text)
        signs = (shared, *[scope.find(text) or shared for scope in self._own])
        is_landmark = self._any_landmark.find(text) is not None
        if not is_landmark and not any(signs):
            return self._nothing
        landmarks = self._nothing.landmarks
        if is_landmark:
            landmarks = tuple(found[0] if (found := one.find(text)) else None for one in self._landmarks)
        return Heard(
            signs,
            landmarks,
            tuple(found[0].role if found else None for found in signs),
            tuple(landmark is not None for landmark in landmarks),
            known=is_landmark or any(found and found[0].tells for found in signs),
        )

    def evidence(self, heard: Mapping[str, Heard]) -> int:
        """The evidence in the texts HEARD, wherever on the page they stand; one pattern counts once."""
        most: dict[str, int] = {}
        for text, one in heard.items():
            if one is not self._nothing:
                for sign in (*(found[0] for found in one.signs if found), *filter(None, one.landmarks)):
                    most[sign.name] = max(most.get(sign.name, sign.evidence), sign.weighed(text))
        return sum(most.values())

    def taken(self, heard: Heard, role: Role, part: int) -> tuple[CompiledSign | None, dict[str, str] | None]:
        """The sign, if it was one, by which a text has ROLE in PART, and its values, if it names any."""
        if role is Role.LANDMARK and heard.landmarks[part]:
            return heard.landmarks[part], None
        found = heard.signs[self.scope_of[part]]
        if found is None or found[0].role is not role:
            return None, None
        return found[0], found[1] if found[0].pattern.groupindex else None


def _stated(signs: Mapping[str, Any]) -> list[tuple[Role, Sign]]:
    return [(Role(role), sign) for role, patterns in signs.items() for sign in each_sign(patterns)]
