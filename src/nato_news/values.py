"""Values: what a title's, a byline's, a tag line's and a label's text says.

Pure functions from a folded text to the values of fields, the same for every source.
"""

from collections.abc import Iterable

import regex

from nato_news.source import Source

_LABELS = ("PHOTO", "VIDEO", "UPDATED")
_LABEL = rf"(?:{'|'.join(_LABELS)})(?:/(?:PHOTO|VIDEO))?"
_LABELLED = regex.compile(rf"(?P<rest>.*\S) (?P<label>{_LABEL})")
_QUOTED = regex.compile(r"(?P<title>\"[^\"]++\"|“[^”]++”|«[^»]++»|„[^“”]++[“”]) (?P<subtitle>[\p{Lu}\p{Lt}].*)")
_QUOTES = ('"', "“", "«", "„")
_DASHES = ("- ", "– ", "— ")
_MEDIA = regex.compile(r"\b(photo|video)", regex.IGNORECASE)
_IN_BRACKETS = r"\s*\([^()]*\)"
_JOB = regex.compile(
    r"(?:senior |chief |deputy |associate )?(?:staff )?(?:writer|reporter|editor|correspondent|columnist|contributor)",
    regex.IGNORECASE,
)
_AND = {
    "en": "and|&",
    "fr": "et",
    "de": "und",
    "es": "y|e",
    "pt": "e",
    "it": "e|ed",
    "pl": "i|oraz",
    "uk": "і|та|й",
    "ru": "и",
    "tr": "ve",
    "az": "və",
}


def split_title(text: str | None, *, quotations: bool = True) -> tuple[str | None, str | None, str | None]:
    """Title, subtitle and label of a title's line, split only where that is safe.

    Safe are an upper-case label at the end, and what follows the closing mark of a title that is one
    quotation. A dash in front of a title is the extractor's list mark.
    """
    if text is None:
        return None, None, None
    if text.startswith(_DASHES):
        text = text[1:].lstrip(" ")
    labelled = _LABELLED.fullmatch(text) if text.endswith(_LABELS) else None
    label = labelled["label"] if labelled else None
    text = labelled["rest"] if labelled else text
    quoted = _QUOTED.fullmatch(text) if quotations and text.startswith(_QUOTES) else None
    return (quoted["title"], quoted["subtitle"], label) if quoted else (text, None, label)


def media_of(label: str | None, actions: Iterable[str]) -> tuple[str, ...]:
    """What a label or the buttons beside a text say that it shows: `photo`, `video`, sorted."""
    texts = filter(None, (label, *actions))
    return tuple(sorted({found.lower() for text in texts for found in _MEDIA.findall(text)}))


def authors_of(text: str, language: str | None, source: Source) -> tuple[str, ...]:
    """The people and desks that TEXT, a byline without its label, names.

    They are split at commas and the language's "and"; the site's own name at the end, what stands in
    brackets, and job titles are left out.
    """
    between = rf"\s*[,;|]\s*|\s+(?:{_AND.get(language or '', 'and|&')})\s+"
    # Brackets inside a name are left: what is around them does not stand side by side in the page.
    text = regex.sub(rf"{_IN_BRACKETS}(?={between}|\s*$)", "", text)
    text = regex.sub(rf"(?:^|\s+){regex.escape(source.name)}\s*\|?$", "", text)
    names = (name.strip() for name in regex.split(between, text))
    return tuple(name for name in names if name and not _JOB.fullmatch(name))


_TAG_MARKS = ("#", " | ", ";", " · ", " • ", " / ")


def tags_of(text: str) -> tuple[str, ...]:
    """The tags of TEXT, a tag line without its label: parted by the first mark of `_TAG_MARKS` that it has.

    A dash in front is an item's of a list.
    """
    mark = next((mark for mark in _TAG_MARKS if mark in text), ",")
    tags = (tag.strip(" ,:").removeprefix("- ") for tag in text.split(mark))
    return tuple(tag for tag in tags if any(map(str.isalnum, tag)))
