"""The command `nato-news`, also as `python -m nato_news`; what it does is in `nato_news.cli`."""

import sys
from collections.abc import Sequence


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the command with ARGUMENTS (those of the process if `None`) and return its exit status."""
    try:
        from nato_news.cli import run  # noqa: PLC0415 - the extra may be missing

        return run(arguments)
    except ModuleNotFoundError as error:
        if error.name not in ("typer", "rich"):
            raise
        print(
            "nato-news: the command line needs typer and rich; install them with: pip install 'nato_news[cli]'",
            file=sys.stderr,
        )
        return 2


if __name__ == "__main__":
    sys.exit(main())
