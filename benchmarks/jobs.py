"""Do two processes read pages in half the time? `parse --jobs 2` against `--jobs 1`, as users run it.

Run it as `python benchmarks/jobs.py [SECONDS]` on a machine that does nothing else. It makes JSON Lines of the
fixtures, enough for one process to be busy for SECONDS (30), reads them both ways in turn, and ends with
status 1 if the ratio of the medians is under 1.7.
"""

import json
import os
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

FIXTURES = Path(__file__).parents[1] / "tests" / "fixtures"
COMMAND = [sys.executable, "-m", "nato_news", "parse"]
ROUNDS = 3
GOAL = 1.7


def seconds(corpus: Path, jobs: int) -> float:
    """What one run takes, from the start of the interpreter to its end."""
    output = corpus.with_name(f"out-{jobs}.jsonl")
    began = time.perf_counter()
    command = [*COMMAND, str(corpus), "--jobs", str(jobs), "--output", str(output)]
    # As installed: each process starts from byte code.
    environment = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
    subprocess.run(command, check=True, stderr=subprocess.DEVNULL, env=environment)
    return time.perf_counter() - began


def corpus(folder: Path, times: int) -> Path:
    """Every fixture TIMES times, as JSON Lines."""
    pages = [path.read_text(encoding="utf-8") for path in sorted(FIXTURES.rglob("*.txt"))]
    rows = "".join(json.dumps({"text": page}, ensure_ascii=False) + "\n" for page in pages)
    path = folder / f"pages-{times}.jsonl"
    path.write_text(rows * times, encoding="utf-8")
    return path


def main() -> int:
    """Print a row for each round."""
    wanted = float(sys.argv[1]) if len(sys.argv) > 1 else 30.0
    print(f"{os.cpu_count()} processors, load {os.getloadavg()[0]:.2f}")
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        start, sample = seconds(corpus(folder, 1), 1), seconds(corpus(folder, 11), 1)
        pages = corpus(folder, int(wanted * 1.1 / ((sample - start) / 10)) + 1)
        taken: dict[int, list[float]] = {1: [], 2: []}
        for _ in range(ROUNDS):
            for jobs, times in taken.items():
                times.append(seconds(pages, jobs))
            print(f"one process {taken[1][-1]:6.1f} s, two {taken[2][-1]:6.1f} s", flush=True)
        same = (folder / "out-1.jsonl").read_bytes() == (folder / "out-2.jsonl").read_bytes()
    ratio = statistics.median(taken[1]) / statistics.median(taken[2])
    print(f"ratio of the medians {ratio:.2f} (goal {GOAL}), the outputs {'are the same' if same else 'DIFFER'}")
    return ratio < GOAL or not same


if __name__ == "__main__":
    sys.exit(main())
