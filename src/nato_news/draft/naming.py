"""Naming: what a drafted source and its class are called.

Pure functions from what is known of a site to identifiers.
"""

import keyword
import unicodedata
from collections.abc import Sequence

import regex

from nato_news.draft.examples import Example
from nato_news.errors import DraftError

_ID = regex.compile(r"[a-z0-9]+(?:-[a-z0-9]+)*")
_UNKNOWN = "unknown-site"
_LONGEST_NAME = 60


def name_of(examples: Sequence[Example]) -> str:
    """The site's name: the text that all pages have and that most other lines of theirs name, or the first one."""
    example = examples[0]
    fixed = [
        example.text(number)
        for number in range(len(example))
        if example.seen[number] == len(examples) > 1
        and example.marker(number) is None
        and example.text(number)[0].isalpha()
        and len(example.text(number)) <= _LONGEST_NAME
    ]
    named = [text for text in fixed if any(text in other for other in _closing(example) if other != text)]
    if named:
        return max(named, key=len)
    return fixed[0] if fixed else "Unknown site"


def _closing(example: Example) -> list[str]:
    """The lines that claim a right for somebody."""
    return [block.text for block in example.blocks if "©" in block.text or "(c)" in block.text.casefold()]


def source_id_of(source: str | None, domain: str | None, name: str) -> str:
    """The id that was given, or one made of the domain's or the site's name.

    Raises:
        DraftError: SOURCE is no id.
    """
    if source is not None:
        if not _ID.fullmatch(source):
            raise DraftError(
                f"{source!r} is no source id: it is written in lower case with hyphens, as 'example-herald'"
            )
        return source
    labels = (domain or "").removeprefix("www.").split(".")
    return _slug(name) or _slug(labels[-2] if len(labels) > 1 else labels[0]) or _UNKNOWN


def _slug(text: str) -> str:
    plain = unicodedata.normalize("NFKD", text.replace("’", " ")).encode("ascii", "ignore").decode().casefold()
    letters = sum(map(str.isalpha, text))
    # A name in another script has no letters left that would say it.
    kept = "-".join(regex.findall("[a-z0-9]+", plain))
    return kept if 2 * sum(map(str.isalpha, plain)) > letters else ""


def class_name_of(source_id: str) -> str:
    """A class name for the parser of SOURCE_ID."""
    name = "".join(word.capitalize() for word in source_id.split("-"))
    return f"{'Site' if name[0].isdigit() else ''}{name}Parser"


def module_name_of(source_id: str) -> str:
    """A module name for the parser of SOURCE_ID."""
    name = source_id.replace("-", "_")
    return f"site_{name}" if name[0].isdigit() or keyword.iskeyword(name) else name
