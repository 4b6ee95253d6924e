"""Does parsing take time in proportion to a text's length? Ratios of the time a character, in one run.

Run it as `python benchmarks/linear.py`. For each kind of hostile text it parses 100 kB and 10 MB and
prints the ratio of the times a character; it ends with status 1 if one is 2 or more.
"""

import gc
import statistics
import sys
import time
from collections.abc import Callable

import nato_news

SMALL, LARGE = 100_000, 10_000_000


def filled(line: str) -> Callable[[int], str]:
    """A text of a given length made of LINE."""
    return lambda length: (line * (length // len(line) + 1))[:length]


def grouped(length: int) -> str:
    """A text of LENGTH made of small listings, each with a label of its own in all its entries."""
    sentence = "The council met again in the harbour town and spoke of roads, of bridges and of the winter."
    groups: list[str] = []
    for number in range(length // (3 * len(sentence)) + 1):
        label = "".join(chr(ord("a") + int(digit)) for digit in str(number))
        groups.append(f"The harbour opens its doors\n\n{sentence}\n\nLabel{label}: north\n\n" * 3 + f"{sentence}\n\n")
    return "".join(groups)[:length]


TEXTS: dict[str, Callable[[int], str]] = {
    "one line of words": filled("word "),
    "one repeated letter": filled("a"),
    "one repeated digit": filled("7"),
    "one repeated question mark": filled("?"),
    "empty lines": filled("\n"),
    "short lines": filled("short line\n"),
    "landmarks": filled("LATEST\nRead also\n"),
    "date lines": filled("20:35 23.06.2025\n"),
    "dated titles": filled("20:35 23.06.2025\nA title that comes again\n"),
    "labels and marks": filled("VIDEO\n|\n---|\n"),
    "an Interfax page's head, again and again": filled(
        "Interfax-Ukraine\nFacts\n20:35 23.06.2025\nTitle\n1 min read\n"
    ),
    "a NATO dateline, again and again": filled(
        "  • 21 Jun. 2018 -\n  • |\n  • Last updated: 21 Jun. 2018 11:56\nText.\n"
    ),
    "small listings, each with its own label": grouped,
}


def seconds_a_character(text: str, times: int) -> float:
    """The median over TIMES runs."""
    taken = []
    for _ in range(times):
        gc.collect()
        began = time.perf_counter()
        nato_news.parse(text)
        taken.append(time.perf_counter() - began)
    return statistics.median(taken) / len(text)


def main() -> int:
    """Print a row for each text."""
    nato_news.parse("warm up\n" * 50)
    worst = 0.0
    print(f"{'':42} {'100 kB':>12} {'10 MB':>12}  ratio")
    for name, text in TEXTS.items():
        small, large = seconds_a_character(text(SMALL), 5), seconds_a_character(text(LARGE), 1)
        worst = max(worst, large / small)
        print(f"{name:42} {small * 1e9:9.1f} ns {large * 1e9:9.1f} ns  {large / small:.2f}", flush=True)
    return worst >= 2


if __name__ == "__main__":
    sys.exit(main())
