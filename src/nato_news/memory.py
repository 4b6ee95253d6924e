"""Memory: what was read from a text is known when the text is met again.

The pages of one site share their menus, footers and notices, and archives hold a page more than once. What
lives here: the one kind of memory that there is, bounded in the number of its texts and in their length.
"""

from collections.abc import Callable, Iterable
from functools import lru_cache
from typing import Generic, TypeVar

T = TypeVar("T")
KEPT = 2_048
"""How many texts, those met last, are known."""
LONGEST = 1_000
"""Characters of the longest one: what is longer is a text of its own and seldom comes back."""


class Memory(Generic[T]):
    """What a function says of texts that hangs on nothing but the text; threads may share it."""

    def __init__(self, read: Callable[[str], T]) -> None:
        self._read = read
        self._known = lru_cache(maxsize=KEPT)(read)

    def of(self, texts: Iterable[str]) -> list[T]:
        """What the function says of each of TEXTS."""
        known, read = self._known, self._read
        return [known(text) if len(text) <= LONGEST else read(text) for text in texts]

    def __len__(self) -> int:
        return self._known.cache_info().currsize

    def forget(self) -> None:
        """Know no text any more."""
        self._known.cache_clear()
