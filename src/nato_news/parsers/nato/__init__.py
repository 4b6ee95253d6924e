"""NATO (nato.int): the newsroom since 1996, its mails, and the newsrooms of its commands.

One module a family of pages: `newsroom` (pages of the site), `mails`, `archive` (the old static pages)
and `commands`; `common` has the signs that several of them share.
"""

from typing import ClassVar

from nato_news.parser import Parser
from nato_news.parsers.nato import archive, commands, mails, newsroom
from nato_news.source import Source


class NatoParser(Parser):
    """Reads pages and mails of nato.int.

    A news article that an extractor has reduced to title and paragraphs cannot be told from its reprints:
    it is the generic parser's, unless the address tells.
    """

    source = Source("nato", name="NATO", domain="nato.int", timezone="Europe/Brussels", language="en")
    layouts: ClassVar = (*newsroom.LAYOUTS, *mails.LAYOUTS, *archive.LAYOUTS, *commands.LAYOUTS)
