"""What does the first page cost? Importing the library and reading one page, in processes that start anew.

Run it as `python benchmarks/first_page.py [CHECKOUT]` on a machine that does nothing else. It prints medians in
milliseconds, and how they compare with those of another CHECKOUT, if one is named; both take turns.
"""

import json
import os
import statistics
import subprocess
import sys
from pathlib import Path

HERE = Path(__file__).parents[1]
PAGE = HERE / "tests" / "fixtures" / "platforms" / "gmina-dozynki-pl.txt"
ROUNDS = 15
TIMED = """
import json, sys, time
began = time.perf_counter()
import attrs, regex
needed = time.perf_counter()
import nato_news
imported = time.perf_counter()
text = open(sys.argv[1], encoding="utf-8").read()
read = []
for _ in range(2):
    start = time.perf_counter()
    nato_news.parse(text)
    read.append(time.perf_counter() - start)
steps = {"attrs and regex": needed - began, "nato_news": imported - needed, "page": read[0], "again": read[1]}
print(json.dumps(steps))
"""


def seconds(checkout: Path) -> dict[str, float]:
    """What each step takes in one process that reads a page with the library of CHECKOUT."""
    # As installed: a process starts from byte code.
    environment = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
    environment["PYTHONPATH"] = str(checkout / "src")
    command = [sys.executable, "-c", TIMED, str(PAGE)]
    shown = subprocess.run(command, check=True, env=environment, stdout=subprocess.PIPE).stdout
    steps: dict[str, float] = json.loads(shown)
    return steps


def main() -> None:
    """Print a row for each step."""
    checkouts = [HERE, *map(Path, sys.argv[1:2])]
    for checkout in checkouts:
        seconds(checkout)  # writes the byte code
    taken = [list(map(seconds, checkouts)) for _ in range(ROUNDS)]
    for step in taken[0][0]:
        medians = [statistics.median(run[step] for run in runs) for runs in zip(*taken, strict=True)]
        ratio = f", {medians[0] / medians[1]:.2f} times the other's {medians[1] * 1000:.1f}" if medians[1:] else ""
        print(f"{step:16}{medians[0] * 1000:8.1f} ms{ratio}")


if __name__ == "__main__":
    main()
