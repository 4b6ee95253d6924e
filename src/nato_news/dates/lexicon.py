"""The lexicon: the words of all languages in one table, and the letter that each has in the grammar.

A word's letter stands for the set of kinds of word that it can be, in whatever language: "mar" is a
month and a weekday, "ago" a month and what makes "3 hours ago" a past. Kinds are what the grammar
names; that one word has several is settled by where it stands.
"""

import functools
from collections.abc import Iterator, Mapping
from operator import or_

import attrs

from nato_news.dates.languages import LANGUAGES
from nato_news.dates.languages.language import Language
from nato_news.dates.zones import OFFSETS

ALL_LANGUAGES = (1 << len(LANGUAGES)) - 1
"""The set of all languages; a set of languages is an int with one bit each."""
DAY_FIRST = sum(1 << bit for bit, language in enumerate(LANGUAGES) if language.day_first)
"""The languages whose numeric dates have the day first."""
BIT = {language.code: 1 << bit for bit, language in enumerate(LANGUAGES)}
"""Each language's set of itself."""

UNKNOWN = "x"
"""The letter of what is no word of a date."""
NUMBERS = (
    "day",
    "days",
    "year",
    "four",
    "short_year",
    "numeric",
    "iso",
    "iso_month",
    "clock",
    "dotted",
    "offset",
    "half",
)
"""The kinds of what begins with a digit, or is known by its form: the groups of the tokens' pattern."""
# These stand beside a date in pages whose labels are in another language.
_LOOSE = frozenset({"at", "oclock", "lead", "half", "zone"})
_Meanings = dict[str, dict[int | str, int]]


@attrs.frozen
class Word:
    """One word of the lexicon."""

    letter: str
    """Its letter in the grammar."""
    small_letter: str
    """Its letter where only capitals can be a zone's name, as in running text."""
    languages: int
    """The languages that have it."""
    meanings: Mapping[str, Mapping[int | str, int]]
    """What it means as each kind, a month's number, a weekday's (Monday is 0), a unit's name: in which
    languages. The Ukrainian "год" is an hour, the Russian one a year."""
    binding: bool
    """Whether the other words of the date must be of the same language."""
    begins_phrase: bool
    """Whether it can be the first word of a phrase."""


@attrs.frozen
class Lexicon:
    """All words, and the letters of each kind."""

    words: Mapping[str, Word]
    letters: Mapping[str, str]
    """Kind to the letters of all that can be of it."""
    number_letters: Mapping[str, str]
    """Each kind in `NUMBERS` to its own letter."""
    phrases: tuple[str, ...]
    """The words that hold a blank or a hyphen, longest first."""
    ordinals: Mapping[str, int]
    """What can follow a day's number directly, and the languages that write it so."""
    year_endings: frozenset[str]
    capital_months: frozenset[str]
    small_months: frozenset[str]


def key(word: str) -> str:
    """WORD as the table has it: small, the dots of i and the kinds of apostrophe as one."""
    small = word.lower()
    if small.isascii():
        return small
    return small.replace("ı", "i").replace("\u0307", "").replace("’", "'").replace("ʼ", "'")


_PLAIN = {
    "of": "of",
    "era": "era",
    "year_word": "year_word",
    "day": "day_word",
    "at": "at",
    "oclock": "oclock",
    "to": "to",
    "lead": "lead",
    "ago": "ago",
    "one": "one",
}
"""The fields of a language whose words have no number, and the kind of these words."""


def _entries(language: Language) -> Iterator[tuple[str, str, int | str]]:
    """Strings of words of LANGUAGE, with their kind and what they mean."""
    for field, kind in _PLAIN.items():
        yield getattr(language, field), kind, 0
    for kind, first, table in (
        ("month", 1, language.months),
        ("short_month", 1, language.short_months),
        ("weekday", 0, language.weekdays),
        ("short_weekday", 0, language.short_weekdays),
    ):
        for number, words in enumerate(table, first):
            yield words, kind, number
    for unit, words in language.units.items():
        yield words, "unit", unit
    for number, words in language.days.items():
        yield words, "today", number


def _meanings() -> dict[str, _Meanings]:
    """What each word means as each kind, and in which languages."""
    meanings: dict[str, _Meanings] = {}
    for language in LANGUAGES:
        for written, kind, meaning in _entries(language):
            for word in (key(each.replace("_", " ")) for each in written.split()):
                found = meanings.setdefault(word, {}).setdefault(kind, {})
                found[meaning] = found.get(meaning, 0) | BIT[language.code]
    for name, kind in [("am", "half"), ("pm", "half"), *((name, "zone") for name in OFFSETS)]:
        meanings.setdefault(key(name), {})[kind] = {name: ALL_LANGUAGES}
    return meanings


@functools.cache
def lexicon() -> Lexicon:
    """The lexicon of all languages, built when the first date is looked for."""
    meanings = _meanings()
    phrases = sorted((word for word in meanings if not word.replace("'", "").isalpha()), key=len, reverse=True)
    for phrase in phrases:
        meanings.setdefault(phrase.replace("-", " ").split()[0], {})
    letter_of = {frozenset[str](): UNKNOWN}
    for kinds in [*({kind} for kind in NUMBERS), *map(set, meanings.values())]:
        for variant in (frozenset(kinds), frozenset(kinds - {"zone"})):
            letter_of.setdefault(variant, chr(ord("Ā") + len(letter_of)))
    letters: dict[str, str] = {}
    for can_be, letter in letter_of.items():
        for kind in can_be:
            letters[kind] = letters.get(kind, "") + letter
    first_words = {phrase.replace("-", " ").split()[0] for phrase in phrases}
    words = {
        word: Word(
            letter_of[frozenset(kinds)],
            letter_of[frozenset(kinds.keys() - {"zone"})],
            functools.reduce(or_, (mask for found in kinds.values() for mask in found.values()), 0),
            kinds,
            not _LOOSE.issuperset(kinds),
            word in first_words,
        )
        for word, kinds in meanings.items()
    }
    ordinals: dict[str, int] = {}
    for language in LANGUAGES:
        for ordinal in language.ordinals.split():
            ordinals[ordinal] = ordinals.get(ordinal, 0) | BIT[language.code]
    return Lexicon(
        words,
        letters,
        {kind: letter_of[frozenset({kind})] for kind in NUMBERS},
        tuple(phrases),
        ordinals,
        *(
            frozenset(word for language in LANGUAGES for word in getattr(language, field).split())
            for field in ("year_endings", "capital_months", "small_months")
        ),
    )
