"""The reader: one page, labelled.

What lives here: the flow from scores to labels.
"""

from nato_news.generic.head import label_head
from nato_news.generic.lines import Lines
from nato_news.generic.listing import label_listing
from nato_news.generic.model import scores_of
from nato_news.generic.walk import Walk
from nato_news.labelling import Label, Labelled
from nato_news.page import Page, Shape
from nato_news.vocabulary import Kind, Role, Zone

_MAIN = 0.5  # the score from which on a line is main text


def label_page(page: Page) -> Labelled:
    """PAGE labelled as the article or the listing that it is."""
    lines = Lines(page)
    body = main_text(lines, scores_of(lines))
    listed = label_listing(lines, body)
    kind, labels = (Kind.LISTING, listed) if listed else (Kind.ARTICLE, _label_article(lines, body))
    counted = sum(label.role is not Role.OTHER for label in labels)
    return Labelled("generic", kind, tuple(labels), counted / len(labels) if labels else 1.0)


def _label_article(lines: Lines, body: list[bool]) -> list[Label]:
    first = body.index(True) if True in body else len(body)
    head, title = label_head(lines, first)
    return head + Walk(lines, body, first, title).labels()


def main_text(lines: Lines, scores: list[float]) -> list[bool]:
    """Which lines are main text: those of a high score that no marker explains, down to a hard marker."""
    body: list[bool] = []
    seen = 0
    for number, score in enumerate(scores):
        found = lines.markers[number]
        if found and found.hard and seen:
            break
        is_text = score >= _MAIN and found is None and lines.blocks[number].shape is not Shape.DATE and not lines.caption(number)
        if is_text and score < 0.9 and lines.meta(number) is not None:
            is_text = False
        seen += is_text
        body.append(is_text)
    return body + [False] * (len(scores) - len(body))
