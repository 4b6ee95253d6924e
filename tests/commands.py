"""The command as it is installed, for the tests that run it."""

import subprocess
import sys
from pathlib import Path
from typing import Any

from conftest import FIXTURES

SCRIPT = [str(Path(sys.executable).with_name("nato-news"))]
MODULE = [sys.executable, "-m", "nato_news"]
NATO = FIXTURES / "nato" / "article-en-2018.txt"
CALIBER = FIXTURES / "caliber-az" / "c4-2023.txt"
INTERFAX = FIXTURES / "interfax-ukraine" / "ie-seed-bank-2024.txt"


def run(*arguments: object, stdin: bytes = b"", **options: Any) -> subprocess.CompletedProcess[bytes]:
    """What `nato-news ARGUMENTS` does."""
    return subprocess.run([*SCRIPT, *map(str, arguments)], input=stdin, capture_output=True, check=False, **options)


def shown(*arguments: object, **options: Any) -> str:
    """What `nato-news ARGUMENTS` prints; it must not fail and say nothing else."""
    result = run(*arguments, **options)
    assert (result.returncode, result.stderr.decode()) == (0, "")
    return result.stdout.decode()


def refused(*arguments: object, **options: Any) -> str:
    """What a wrong call is told."""
    result = run(*arguments, **options)
    assert (result.returncode, result.stdout) == (2, b"")
    return " ".join(result.stderr.decode().split())
