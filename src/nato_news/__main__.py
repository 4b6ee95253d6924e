"""The command line: `nato-news parse FILE...`, also as `python -m nato_news`."""

import argparse
import os
import sys
from collections.abc import Sequence

from nato_news import __version__
from nato_news.document import Document
from nato_news.errors import NatoNewsError, PageDecodingError
from nato_news.registry import parse, parse_file, sources

_EPILOG = """\
One JSON document a line goes to standard output, errors to standard error. The exit status is 0 if
every file was read, 1 if one was not (the others are still printed), 2 if the call itself is wrong.

  nato-news parse page.txt | python -m json.tool
  cat page.txt | nato-news parse - --source nato
"""


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the command with ARGUMENTS (those of the process if `None`) and return its exit status."""
    parser = argparse.ArgumentParser(prog="nato-news", description="Read news pages of which only the text is left.")
    parser.add_argument("--version", action="version", version=f"nato-news {__version__}")
    commands = parser.add_subparsers(required=True, metavar="COMMAND")
    command = commands.add_parser(
        "parse",
        help="print each page as JSON",
        epilog=_EPILOG,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    command.add_argument("files", nargs="+", metavar="FILE", help="a page as text; - is standard input")
    command.add_argument("--encoding", default="utf-8", help="the files' encoding (default: %(default)s)")
    command.add_argument(
        "--source", choices=[source.id for source in sources()], help="the pages' source, if it is known"
    )
    options = parser.parse_args(arguments)
    # JSON is UTF-8 wherever it goes; the locale of the terminal has no say in it.
    sys.stdout.reconfigure(encoding="utf-8")  # type: ignore[union-attr]
    try:
        return max([_print(file, options.encoding, options.source) for file in options.files])
    except BrokenPipeError:
        # Who reads us has enough (`| head`); nothing is wrong, and nothing more can be said.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 0


def _print(file: str, encoding: str, source: str | None) -> int:
    try:
        document = _read(file, encoding, source)
    except (OSError, NatoNewsError) as error:
        print(f"nato-news: {error}", file=sys.stderr)
        return 1
    print(document.to_json(), flush=True)
    return 0


def _read(file: str, encoding: str, source: str | None) -> Document:
    if file != "-":
        return parse_file(file, encoding=encoding, source=source)
    try:
        return parse(sys.stdin.buffer.read().decode(encoding), source=source)
    except UnicodeDecodeError as error:
        raise PageDecodingError(f"standard input: byte {error.start} is not {encoding}; pass --encoding") from error


if __name__ == "__main__":
    sys.exit(main())
