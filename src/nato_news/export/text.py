"""Plain text: a document as a person would copy it from the page."""

from nato_news.document import Document


def plain(document: Document) -> str:
    """The title, the subtitle and the body, a blank line between them, the last line ended.

    The body is `Document.body`, a paragraph a line. All words are the page's own and as it spells them, so
    there is no date, which would be ISO 8601 and not what the page prints. A document without a word of its
    own gives the empty string.
    """
    parts = [part for part in (document.title, document.subtitle, document.body) if part]
    return "\n\n".join(parts) + "\n" if parts else ""
