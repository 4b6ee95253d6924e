"""Spelling: what a word was meant to be that is none of the words it could be."""

from collections.abc import Iterable


def meant(given: object, words: Iterable[str]) -> str:
    """`; did you mean 'title'?`, or nothing if none of WORDS is near to what was GIVEN."""
    import difflib  # noqa: PLC0415 - needed when something is refused, never where pages are read

    near = difflib.get_close_matches(given, list(words), n=1, cutoff=0.75) if isinstance(given, str) else []
    return f"; did you mean {str(near[0])!r}?" if near else ""
