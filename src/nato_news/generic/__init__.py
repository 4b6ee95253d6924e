"""The generic reader: a page of no known layout, each of its lines labelled.

What lives here: the learned scores that tell main text from the rest, and the rules that give every line
its zone and role from those scores, the markers and the neighbours. No source is known here.
"""

from nato_news.generic.model.scores import weights
from nato_news.generic.reader import label_page

__all__ = ["label_page", "weights"]
