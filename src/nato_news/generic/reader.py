"""The reader: one page, labelled.

What lives here: the flow from scores to labels.
"""

from nato_news.generic.around.banners import find_banners, with_banners, without
from nato_news.generic.around.inserts import find_inserts
from nato_news.generic.head.above import label_head
from nato_news.generic.head.dating import find_date
from nato_news.generic.head.feeds import find_feed
from nato_news.generic.head.mail import find_mail
from nato_news.generic.head.signing import find_authors, with_authors
from nato_news.generic.line.lines import Lines
from nato_news.generic.listing.page import label_listing
from nato_news.generic.model.scores import Weights, scores_of
from nato_news.generic.model.title import find_title
from nato_news.generic.outline import Outline, ends_of
from nato_news.generic.text.body import main_text
from nato_news.generic.text.contents import find_contents
from nato_news.generic.text.footnotes import find_footnotes
from nato_news.generic.text.liveblog import clocks_of
from nato_news.generic.walk import Walk
from nato_news.labelling import Label, Labelled, label_of
from nato_news.page import Page, Shape
from nato_news.vocabulary import Kind, Role, Zone

_NEAR = 3  # lines from a subtitle to the date or the byline


def label_page(page: Page, learned: Weights) -> Labelled:
    """PAGE labelled as the article or the listing that it is, by what was LEARNED."""
    lines = Lines(page)
    banners = find_banners(lines)
    if banners:
        lines = Lines(without(page, banners))
    listed = label_listing(lines)
    if listed:
        kind, labels = Kind.LISTING, listed
    else:
        kind, labels = Kind.ARTICLE, _label_article(lines, learned) if lines.texts else []
    labels = with_banners(labels, banners, len(page.blocks))
    counted = sum(label.role is not Role.OTHER for label in labels)
    return Labelled("generic", kind, tuple(labels), counted / len(labels) if labels else 1.0)


def _label_article(lines: Lines, learned: Weights) -> list[Label]:
    scores = scores_of(lines, learned)
    contents = find_contents(lines)
    mail = find_mail(lines)
    body = main_text(lines, scores, contents)
    for number in [*mail.labels, *mail.signature]:
        body[number] = False
    first, last = ends_of(body)
    feed = find_feed(lines, first)
    title = find_title(lines, body, scores, feed, learned.title) if mail.title is None else mail.title
    if title is not None and title >= first:
        body[first : title + 1] = [False] * (title + 1 - first)
        first, last = ends_of(body)
    dated = None if mail.is_dated else find_date(lines, title, first, last, _days(lines, body))
    signed = find_authors(lines, title, first, last, learned.words)
    for number in [*signed, dated[0]] if dated else signed:
        body[number] = False
    clocks = dict.fromkeys(clocks_of(lines, body), label_of(Zone.MAIN, Role.OTHER))
    inserts = find_inserts(lines, title, _begin(lines, body, first)) | clocks | find_footnotes(lines, first)
    inserts |= contents.labels
    outline = Outline(title, first, dated[0] if dated else None, signed, inserts, feed, contents.headings)
    labels = label_head(lines, outline, scores) + Walk(lines, outline, body).labels()
    if dated is not None:
        number, values = dated
        labels[number] = Label(Zone.MAIN, Role.PUBLISHED, None, with_authors(values, signed.get(number)))
    for number, label in mail.labels.items():
        labels[number] = label
    return labels


def _begin(lines: Lines, body: list[bool], first: int) -> int:
    """The first line of BODY below its date and byline: one above them is a subtitle that is counted as text."""
    stated = (number for number in range(first + 1, min(first + 1 + _NEAR, len(body))) if lines.meta(number))
    below = next(stated, None)
    return first if below is None or True not in body[below:] else body.index(True, below)


def _days(lines: Lines, body: list[bool]) -> set[int]:
    """The days of a programme: no other line of BODY is a date and no more."""
    return {number for number, is_text in enumerate(body) if is_text and lines.blocks[number].shape is Shape.DATE}
