"""Draft: a first parser for an unknown site, written from example pages of it."""

from nato_news.draft.drafting import Draft, draft_parser
from nato_news.draft.files import write_draft

__all__ = ["Draft", "draft_parser", "write_draft"]
