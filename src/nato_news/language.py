"""Language: which of the languages that news pages are met in a text is written in.

What lives here: the frequent small words of each language and the letters that no other one has. A
text is in the language whose small words it uses most; where none stands out, none is said.
"""

from collections import Counter
from functools import cache
from itertools import chain, filterfalse

import regex

_WORD = regex.compile(r"\p{L}+'?")
_LOOKED_AT = 1_000, 6_000  # characters: what is looked at first, and where that says nothing
_LEAD = 1.2  # the first language must be ahead of the second by so much
# Small words per character, at the least: languages that are not known share a few with those that are.
_LEAST, _LEAST_OF_FEW = 0.027, 0.013
_FEW_SMALL_WORDS = ("az", "tr")  # languages that say with endings what others say with small words

# The most frequent function words of each language; words that several languages share count for each.
SMALL_WORDS: dict[str, frozenset[str]] = {
    language: frozenset(words.split())
    for language, words in {
        "en": "the of to and in a is that for it was on are as with he they be at by this have from has not were "
        "which an will its their said his after more who been would than about new also but had one we you i",
        "fr": "le la les de des du et en un une est que qui dans pour sur au aux par il elle ce se ne pas plus avec "
        "sont ont été cette ces son sa ses leur nous vous mais ou à l' d' qu' s' n' c'",
        "de": "der die das und in den von zu mit sich des auf für ist im dem nicht ein eine als auch es an werden aus "
        "er hat dass sie nach wird bei einer um am sind noch wie einem über einen so zum war haben nur oder aber vor",
        "es": "el la los las de del y en un una que a por con para se su al lo como más es no fue son ha este esta "
        "pero sus le ya o sobre entre cuando todo también han muy si yo",
        "pt": "o a os as de do da dos das e em um uma que para com por no na nos nas se ao mais não foi é como sua seu "
        "são pela pelo ou também já está entre quando muito à até ele ela",
        "it": "il lo la i gli le di del della dei delle e in un una che per con si da al alla non è sono su nel nella "
        "più come anche ha ma o dal dalla questo questa suo sua stato dopo fra",
        "pl": "i w z na do nie się że to jest o od po za przez dla jak ale oraz tym które który jego być był była są "
        "ze co tak już czy także przed pod roku a",
        "tr": "ve bir bu da de için ile olarak olan çok daha gibi en kadar sonra ne var ama o her ki değil göre ise "
        "kendi iki şey mi mı diye bizim",
        "az": "və bir bu da də üçün ilə olan çox daha kimi ən qədər sonra nə var amma o hər ki deyil görə isə edib "
        "olub edir deyib bildirib",
        "uk": "і й в у на з що не та до за про як від але це по для його її є із зі який яка які був була було також "
        "під час вже або якщо при де я ми",
        "ru": "и в на с что не по о к за как от но это для его её из у же был была было который которая которые также "
        "при или то они она мы со до уже я",
    }.items()
}
ANY_SMALL_WORD = frozenset().union(*SMALL_WORDS.values())
LONGEST_USUAL_WORD = 14  # characters for each space, beyond which a script has none
# Letters that none of the languages has, and those that only one has; one says as much as a small word, against or for.
_STRANGE_LETTERS = "åæøčďđěňřšťůžőűțșăāēėīįķļņūų"
_OWN_LETTERS = {"uk": "іїєґ", "ru": "ыэъё", "az": "ə", "de": "ß", "pl": "łąęśżź", "tr": "ğ"}


@cache
def _languages_of_words() -> dict[str, tuple[str, ...]]:
    languages: dict[str, tuple[str, ...]] = {}
    for language, words in SMALL_WORDS.items():
        for word in words:
            languages[word] = (*languages.get(word, ()), language)
    return languages


def language_of(text: str) -> str | None:
    """The BCP 47 tag of the language that TEXT is in, or `None` if it cannot be told."""
    first, most = _LOOKED_AT
    return _shown_by(text[:first]) or (_shown_by(text[:most]) if len(text) > first else None)


def _shown_by(text: str) -> str | None:
    """The language whose small words TEXT uses most."""
    text = text.casefold().replace("’", "'")
    languages = _languages_of_words()
    score: Counter[str] = Counter()
    parts = text.split()
    # Only what is more than letters has to be looked through for words.
    words = chain(filter(str.isalpha, parts), _WORD.findall(" ".join(filterfalse(str.isalpha, parts))))
    for word, count in Counter(filter(languages.__contains__, words)).items():
        for language in languages[word]:
            score[language] += count
    for language, letters in _OWN_LETTERS.items():
        score[language] += sum(map(text.count, letters))
    ranked = score.most_common(2)
    (language, most), (_, second) = ranked
    least = _LEAST_OF_FEW if language in _FEW_SMALL_WORDS else _LEAST
    most -= sum(map(text.count, _STRANGE_LETTERS))
    shown = most > 0 and most >= _LEAD * second and most >= least * sum(map(len, parts))
    return language if shown else None
