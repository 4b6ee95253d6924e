"""Prose without a date has none: 100 kB of it in each language."""

import json
import os
import random
from pathlib import Path

import pytest
import regex

from dates_prose import PROSE
from nato_news.dates import find_dates

YEAR = regex.compile(r"(?<![0-9])(?:1[0-9]{3}|2[01][0-9]{2})(?![0-9])|[0-9]{1,2}[./][0-9]{1,2}[./][0-9]{2}")


def grown(sentences: list[str] | tuple[str, ...]) -> str:
    """100 kB of the sentences, in an order of their own each time."""
    mix = random.Random(11)
    drawn: list[str] = []
    length = 0
    while length < 100_000:
        drawn.append(mix.choice(sentences))
        length += len(drawn[-1].encode()) + 1
    return "".join(one + mix.choice((" ", " ", " ", "\n", "\n\n")) for one in drawn)


@pytest.mark.parametrize("language", PROSE)
def test_prose_has_no_dates(language: str) -> None:
    text = grown(PROSE[language])
    assert list(find_dates(text)) == []
    assert list(find_dates(text, language=language)) == []


@pytest.mark.parametrize("language", PROSE)
def test_prose_of_the_pages_has_no_dates(language: str) -> None:
    shared = os.environ.get("NATO_NEWS_SHARED")
    if not shared:
        pytest.skip("NATO_NEWS_SHARED names no folder of annotated pages")
    sentences = []
    for path in sorted(Path(shared, "pages", "made").rglob("*.json")):
        page = json.loads(path.read_text("utf-8"))
        if page["language"] == language:
            items = [item["paragraphs"] for item in page["items"]]
            for paragraph in [*page["paragraphs"], *(one for item in items for one in item)]:
                sentences += [one for one in regex.split(r"(?<=[.!?])\s", paragraph) if not YEAR.search(one)]
    assert sentences
    assert [text for text in map(grown, [sentences]) for _ in find_dates(text)] == []
