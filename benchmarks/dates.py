"""Our dates against dateparser's and python-dateutil's, in one run: `python benchmarks/dates.py`.

Needs dateparser beside the library. The forms are those that all three read alike, dateparser is told the
language, and every figure is the best of several rounds that take turns, in processor time. What counts is
the ratios; they are exit status 1 if a floor is not kept.
"""

import sys
import time
from collections.abc import Callable

import dateparser
import dateparser.search
from dateutil import parser

from nato_news.dates import find_dates, parse_date

FORMS = (
    "14 June 2031",
    "Wednesday, 5 March 2031",
    "March 3, 2031 11:20 AM",
    "3 March 2031 14:05",
    "25-May-2031 09:01",
    "29 Aug 2014",
    "2031-04-05",
    "2031-04-05 14:05",
    "Wed, 03 Sep 2031 18:20:00 +0300",
)
# A date in every 600 characters: the prose of news has one in 3000, a page with its lists one in 500.
TEXT = (
    "The council met on 3 March 2031 in Brussels, and 30 allies took part in the 2 sessions of the day. "
    "It had agreed to do so at its last meeting, which was the longest of all. Nobody knows how long the "
    "next one will take, but 12 of the members have asked for a room on the second floor, with windows. "
    "The secretary said that he had none to offer. There were 4 rooms in all, he explained, and those on "
    "the ground floor had been given to the press, who had come in large numbers, and with cameras. One of "
    "them asked whether the garden was free; it was, but the forecast for the week was for rain and wind.\n"
) * 5
FLOORS = {"dateparser": 20.0, "dateutil": 1.0, "search_dates": 100.0}


def seconds(run: Callable[[], object], times: int) -> float:
    begin = time.process_time()
    for _ in range(times):
        run()
    return (time.process_time() - begin) / times


def best(runs: dict[str, tuple[Callable[[], object], int]], rounds: int) -> dict[str, float]:
    for run, _ in runs.values():
        run()
    costs: dict[str, list[float]] = {name: [] for name in runs}
    for _ in range(rounds):
        for name, (run, times) in runs.items():
            costs[name].append(seconds(run, times))
    return {name: min(found) for name, found in costs.items()}


def main() -> int:
    parsed = best(
        {
            "ours": (lambda: [parse_date(form) for form in FORMS], 50),
            "dateutil": (lambda: [parser.parse(form) for form in FORMS], 50),
            "dateparser": (lambda: [dateparser.parse(form, languages=["en"]) for form in FORMS], 3),
        },
        rounds=10,
    )
    found = best(
        {
            "ours": (lambda: list(find_dates(TEXT)), 20),
            "search_dates": (lambda: dateparser.search.search_dates(TEXT, languages=["en"]), 1),
        },
        rounds=6,
    )
    ratios = {
        "dateparser": parsed["dateparser"] / parsed["ours"],
        "dateutil": parsed["dateutil"] / parsed["ours"],
        "search_dates": found["search_dates"] / found["ours"],
    }
    print(f"parse_date: {parsed['ours'] / len(FORMS) * 1e6:.0f} us a date")
    print(f"find_dates: {found['ours'] / len(TEXT) * 1e9:.0f} us for 1000 characters")
    for name, ratio in ratios.items():
        print(f"{ratio:8.1f} times the speed of {name} (at least {FLOORS[name]:.0f})")
    return int(any(ratio < FLOORS[name] for name, ratio in ratios.items()))


if __name__ == "__main__":
    sys.exit(main())
