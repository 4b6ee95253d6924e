"""The command line (extra `[cli]`): what users type, and nothing that a program would need."""

from nato_news.cli.app import run

__all__ = ["run"]
