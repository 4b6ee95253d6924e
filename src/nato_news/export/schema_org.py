"""JSON-LD: a document in the words of schema.org.

What lives here: which type a kind of page is, and which property says which field. Two things of schema.org
are relied on. Its Date and DateTime are ISO 8601, which allows reduced precision (schema.org/Event itself
shows `2013-09-14T21:30`), so a date says what the page says. Its data model takes a text where it expects a
Person or an Organization, and a byline does not tell people from desks, so authors are texts.
"""

from typing import Any

from nato_news.document import Document, Item
from nato_news.source import Source
from nato_news.timestamp import Timestamp
from nato_news.vocabulary import Kind

_GENERIC = "blog"  # the source id of pages of no known source
_LISTS = (Kind.DIGEST, Kind.LISTING)


def jsonld(document: Document, *, source: Source | None = None) -> dict[str, Any]:
    """The document as schema.org JSON-LD, ready for `json.dumps`; its JSON Schema is docs/jsonld.schema.json.

    | kind | what it is |
    |---|---|
    | article, transcript | `NewsArticle`, or `BlogPosting` where the source is `blog`; a transcript's `genre` says so |
    | announcement | `Event`, whose `mainEntityOfPage` is the article that announces it |
    | digest, listing | `ItemList`, whose `mainEntityOfPage` is the `CollectionPage` that shows it |

    What the document does not have is left out, and so is what schema.org has no word for: labels, media, the
    lists beside an article, and how the page was read. Dates have the precision of the page.

    Args:
        document: the document.
        source: who publishes the page, as in `nato_news.sources()`: then there is a `publisher`. The generic
            source `blog` is no publisher and gives none.
    """
    work = _work(document, source)
    thing: dict[str, Any]
    if document.kind is Kind.ANNOUNCEMENT:
        event = {"name": document.title, "startDate": _iso(document.event)}
        thing = {"@type": "Event", **event, "mainEntityOfPage": work}
    elif document.kind in _LISTS:
        entries = [_entry(number, item, _article(document)) for number, item in enumerate(document.items, start=1)]
        thing = {"@type": "ItemList", "name": document.title, "itemListElement": entries, "mainEntityOfPage": work}
    else:
        thing = {**work, "mainEntityOfPage": document.url}
    return {"@context": "https://schema.org", **_filled(thing)}


def _work(document: Document, source: Source | None) -> dict[str, Any]:
    """The page itself, as something that was written and published."""
    announces = document.kind is Kind.ANNOUNCEMENT
    lists = document.kind in _LISTS
    return _filled(
        {
            "@type": "CollectionPage" if lists else _article(document),
            "url": document.url,
            "headline": document.title,
            "alternativeHeadline": document.subtitle,
            "genre": document.kind.value if document.kind is Kind.TRANSCRIPT else None,
            "breadcrumb" if lists else "articleSection": document.section,
            "datePublished": _iso(document.published),
            "dateModified": _iso(document.updated),
            "author": list(document.authors),
            "publisher": _publisher(source),
            "inLanguage": document.language,
            "keywords": list(document.tags),
            "about": {"@type": "Event", "startDate": _iso(document.event)}
            if document.event and not announces
            else None,
            # The items of a list are in the list.
            "text" if lists else "articleBody": "\n".join(document.paragraphs) if lists else document.body,
        }
    )


def _article(document: Document) -> str:
    return "BlogPosting" if document.source == _GENERIC else "NewsArticle"


def _publisher(source: Source | None) -> dict[str, Any] | None:
    if source is None or source.id == _GENERIC:
        return None
    url = source.domain and f"https://{source.domain}"
    return _filled({"@type": "Organization", "name": source.name, "url": url})


def _entry(number: int, item: Item, article: str) -> dict[str, Any]:
    """An item as the NUMBERth entry of its list."""
    work = {
        "@type": article,
        "headline": item.title,
        "alternativeHeadline": item.subtitle,
        "datePublished": _iso(item.published),
        # A listing has summaries, a digest texts; a description is either.
        "description": "\n".join(item.paragraphs),
    }
    return {"@type": "ListItem", "position": number, "item": _filled(work)}


def _iso(time: Timestamp | None) -> str | None:
    return time.isoformat() if time else None


def _filled(properties: dict[str, Any]) -> dict[str, Any]:
    """PROPERTIES without those that say nothing."""
    return {name: value for name, value in properties.items() if value}
