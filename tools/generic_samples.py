"""Samples: the pages that the generic reader is trained and measured on, with the truth about each line.

What lives here: the reading of the body files, and the aligning of a page's lines with its true body.
"""

import gzip
import json
import random
import re
from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

import attrs
import numpy as np

from nato_news.folding import visible
from nato_news.generic.line.lines import Lines
from nato_news.page import Block, Page, read_page

CROPS = 2  # copies of a page with a title that begin shortly above it
CROPPED = 0.3  # of what a page counts for, each
ANNOTATED = 3.0  # what a page counts for whose title somebody has read
TEACHING = ("platforms", "platforms-later", "platforms-wider")  # the folders of such pages; what came later tests them
WORD = re.compile(r"\w+")


@attrs.frozen
class Sample:
    """One page of the training data, read."""

    group: str
    """The publisher."""
    part: str
    """File and converter that it comes from."""
    page: Page
    lines: Lines
    own: list[tuple[float, ...]]
    """What each line says by itself, as `OWN` names it."""
    truth: np.ndarray
    """For each line whether it is main text."""
    weight: np.ndarray
    """For each line what an error costs: about its share of the body."""
    title: str | None
    body: str
    counts: float
    """What the page counts for."""

    @property
    def crop(self) -> bool:
        """Whether it is a copy that begins shortly above the title."""
        return self.counts == CROPPED


def runs(text: str) -> list[tuple[str, ...]]:
    """The runs of four words of TEXT."""
    words = WORD.findall(text)
    return [tuple(words[at : at + 4]) for at in range(max(1, len(words) - 3))] if words else []


def fold(text: str) -> str:
    """TEXT without what does not count when titles are compared."""
    return " ".join(text.split()).casefold()


def truth_of(blocks: Sequence[Block], body: str) -> np.ndarray:
    """Which BLOCKS are main text: most of their runs of words are the body's.

    Short lines must be a line of the body and stand near others; of a line that repeats, the one with
    most main text around it counts.
    """
    known = set(runs(body))
    lines = Counter(fold(line) for line in body.splitlines())
    share = []
    for block in blocks:
        own = runs(block.text)
        short = len(own) <= 1
        share.append(float(fold(block.text) in lines) if short else sum(run in known for run in own) / len(own))
    long = [number for number, part in enumerate(share) if part >= 0.5 and len(blocks[number].text) > 40]
    for number, block in enumerate(blocks):
        if long and len(runs(block.text)) <= 1 and not long[0] - 3 <= number <= long[-1] + 3:
            share[number] = 0.0
    places = defaultdict(list)
    for number, part in enumerate(share):
        if part >= 0.5:
            places[blocks[number].text].append(number)
    for text, numbers in places.items():
        near = {
            n: sum(share[m] * len(blocks[m].text) for m in range(max(0, n - 6), min(len(blocks), n + 7)) if m != n)
            for n in numbers
        }
        for number in sorted(numbers, key=near.__getitem__)[: -max(1, lines[fold(text)])]:
            share[number] = 0.0
    return np.array(share) >= 0.5


def sample_of(record: dict[str, Any], part: str, text: str, counts: float = 1.0) -> Sample | None:
    """RECORD's page read from TEXT, or `None` if nothing stands on it; it COUNTS for so much."""
    page = read_page(text)
    if not page.blocks:
        return None
    truth = truth_of(page.blocks, record["body"])
    words = np.array([len(block.text.split()) for block in page.blocks])
    share = (words + 2) / (words[truth].sum() or 50) * 100 + 0.05
    lines = Lines(page)
    return Sample(
        record["publisher"], part, page, lines, lines.numbers(), truth, counts * np.minimum(share, 6) ** 0.7,
        record["title"], record["body"], counts,
    )  # fmt: skip


def samples_of(directory: Path, chance: random.Random) -> Iterator[Sample]:
    """The pages of the training split, and of those with a title copies that begin shortly above it."""
    for name in ("news", "web"):
        with gzip.open(directory / f"{name}.jsonl.gz", "rt", encoding="utf-8") as stream:
            records = [_shown(record) for record in map(json.loads, stream) if record["split"] == "train"]
        for record in records:
            part = f"{name} {record['converter']}"
            texts = [record["text"], *cropped(record, chance)]
            for number, text in enumerate(texts):
                sample = sample_of(record, part, text, CROPPED if number else 1.0)
                if sample:
                    yield sample


def annotated(directory: Path) -> Iterator[Sample]:
    """The articles below DIRECTORY that are of no source, with the titles that their annotations say."""
    for path in sorted(path for name in TEACHING for path in (directory / name).glob("*.json")):
        stated = json.loads(path.read_text(encoding="utf-8"))
        if stated["source"] == "blog" and stated["kind"] == "article":
            text = path.with_suffix(".txt").read_bytes().decode()
            record = {"publisher": path.stem, "title": stated["title"], "body": "\n".join(stated["paragraphs"])}
            sample = sample_of(record, "annotated", text, ANNOTATED)
            if sample:
                yield sample


def _shown(record: dict[str, Any]) -> dict[str, Any]:
    """RECORD with its body as a page's lines are read: soft hyphens and decomposed letters make no other word."""
    return record | {"body": visible(record["body"])}


def cropped(record: dict[str, Any], chance: random.Random) -> Iterator[str]:
    """RECORD's text as the extractors of main content leave it: with little above the title, or without it."""
    lines = record["text"].splitlines()
    places = [number for number, line in enumerate(lines) if fold(line) == fold(record["title"] or "")]
    if not record["title"] or not places:
        return
    for _ in range(CROPS):
        above = -1 if chance.random() < 0.15 else chance.choice((0, 0, 1, 2, 3, 4, 6, 8))
        below = chance.choice((4, 10, 30, len(lines)))
        last = max((n for n, line in enumerate(lines) if line.strip() and line.strip() in record["body"]), default=0)
        yield "\n".join(lines[max(0, places[-1] - above) : last + below])
