"""What does one more registered source cost? Time a page with 4, 40 and 400 sources, in one run.

Run it as `python benchmarks/sources.py`. The sources beyond the built-in ones are generated: each has a
layout of its own with landmarks and signs that start with words of its own. It ends with status 1 if the
time grows as fast as the number of sources.
"""

import statistics
import sys
import time

from nato_news import Layout, Parser, Registry, Sign, Source
from nato_news.layout import latest, main, related
from nato_news.parsers import CaliberAzParser, InterfaxUkraineParser, NatoParser

PAGE = """\
Interfax-Ukraine
Facts
18:44 30.05.2024

Seed bank evacuated from Kharkiv region reopens near Lutsk

3 min read

A bank of crop seeds that was evacuated has reopened near Lutsk, its director said on Thursday.

The samples were moved in eleven refrigerated trucks over the course of a month.

MORE ABOUT

16:25 14.05.2024
Seed bank counts its losses

LATEST

Mushroom pickers rescued from swamp
"""


def generated(number: int) -> type[Parser]:
    """A parser of an invented source."""
    layout = Layout(
        "article",
        signs={
            "site": Sign(f"Gazette{number} online", evidence=3),
            "byline": rf"Words{number}: (?P<authors>.+)",
            "tags": rf"Topics{number}: (?P<tags>.+)",
        },
        parts=(
            main(head="site? section? title byline? published paragraph+ tags?"),
            related(opens=f"More from Gazette{number}", each="title published?"),
            latest(opens=f"Newest of Gazette{number}", each="title"),
        ),
    )
    source = Source(f"gazette-{number}", name=f"Gazette {number}")
    return type(f"Gazette{number}Parser", (Parser,), {"source": source, "layouts": (layout,)})


def microseconds(registries: list[Registry], rounds: int) -> list[float]:
    """The median times to parse the page, the registries in turn, so that a busy machine is so for all."""
    taken: list[list[float]] = [[] for _ in registries]
    for _ in range(rounds):
        for registry, times in zip(registries, taken, strict=True):
            began = time.perf_counter()
            registry.parse(PAGE)
            times.append(time.perf_counter() - began)
    return [statistics.median(times) * 1e6 for times in taken]


def run() -> int:
    """Print a row for each number of sources."""
    builtin = [NatoParser, InterfaxUkraineParser, CaliberAzParser]
    counts = (4, 40, 400)
    registries = [Registry([*builtin, *(generated(number) for number in range(count - 4))]) for count in counts]
    microseconds(registries, 20)
    times = microseconds(registries, 300)
    for count, taken in zip(counts, times, strict=True):
        print(f"{count:4} sources: {taken:8.1f} us a page, {taken / times[0]:.2f} times that of {counts[0]}")
    return times[-1] / times[0] >= counts[-1] / counts[0]


if __name__ == "__main__":
    sys.exit(run())
