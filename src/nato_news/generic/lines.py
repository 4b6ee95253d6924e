"""Lines: the blocks of one page with what each says by itself.

What lives here: questions about one line alone, answered once for each. Neighbours are not asked here.
"""

import regex

from nato_news.boilerplate import Marker, marker
from nato_news.generic.meta import Meta, read_meta
from nato_news.page import Page, Shape
from nato_news.vocabulary import Role, Zone

_LONGEST_TITLE = 250  # characters
_CREDIT = regex.compile(
    r"(?i:.*[\s(.](?:photo|photos|foto|fotos|image|bild|picture|credit|crédit photo|fot|фото|illustration|imagen|quelle|©)"
    r"(?: by| via| courtesy of|:|\.| ©)+ ?\S.{0,60}|.* (?:photo by|image by|via) .{2,40}|.{0,60} ?/ ?(?:unsplash|getty images|reuters|afp|dpa|ap|pexels|pixabay|shutterstock|imago.*))"
)
_DOMAIN = regex.compile(r"(?:https?://)?(?:[\p{L}\d-]+\.)+\p{L}{2,8}/?", regex.IGNORECASE)
_ARROW = regex.compile(r"[←→«»‹›<>].*|.*[←→»›]")
_BREADCRUMB = regex.compile(r".+ [>»›/→] .+")
_AVATAR = regex.compile(r".{1,60}['’]s avatar|avatar|gravatar|profile (?:picture|image)", regex.IGNORECASE)
_SENTENCE_END = regex.compile(r"(?:[.!?…:;,]|\.\.\.)[\"'”’»“)\]]*")


class Lines:
    """One page's blocks, its markers and the scores of its lines."""

    def __init__(self, page: Page) -> None:
        self.blocks = page.blocks
        self.texts = [block.text for block in page.blocks]
        self.markers: list[Marker | None] = [marker(text) for text in self.texts]
        self._metas: dict[int, Meta | None] = {}

    def __len__(self) -> int:
        return len(self.texts)

    def meta(self, number: int) -> Meta | None:
        """What the line says of date and author, if it says nothing else."""
        if number not in self._metas:
            self._metas[number] = read_meta(self.texts[number])
        return self._metas[number]

    def dated(self, number: int) -> bool:
        """Whether the line says a full date and is not part of a text."""
        date = self.blocks[number].date
        if date is not None:
            return date.is_full
        meta = self.meta(number)
        return meta is not None and bool(meta.values.get("published"))

    def zone(self, number: int) -> Zone | None:
        """The zone that the line's marker speaks of."""
        found = self.markers[number]
        return found.zone if found else None

    def marked(self, number: int, role: Role) -> bool:
        """Whether the line's marker gives it ROLE."""
        found = self.markers[number]
        return found is not None and found.role is role

    def plain(self, number: int) -> bool:
        """Whether the line is words that no marker, date or byline explains."""
        return (
            self.markers[number] is None
            and self.blocks[number].shape not in (Shape.MARK, Shape.DATE)
            and self.meta(number) is None
        )

    def ends_sentence(self, number: int) -> bool:
        """Whether the line ends with a mark that headings and titles seldom have."""
        text = self.texts[number]
        return _SENTENCE_END.fullmatch(text, max(len(text.rstrip("\"'”’»“)]")) - 1, 0)) is not None

    def title_like(self, number: int) -> bool:
        """Whether the line can be the title of something."""
        return self.plain(number) and len(self.texts[number]) <= _LONGEST_TITLE and not self.texts[number].endswith((".", ",", ";", ":"))

    def caption(self, number: int) -> bool:
        """Whether the line ends with the credit of a picture."""
        return len(self.texts[number]) <= _LONGEST_TITLE and _CREDIT.fullmatch(self.texts[number]) is not None

    def domain(self, number: int) -> bool:
        """Whether the line is the name of a site's host."""
        return _DOMAIN.fullmatch(self.texts[number]) is not None

    def arrow(self, number: int) -> bool:
        """Whether an arrow says that the line leads to another page."""
        return len(self.texts[number]) <= _LONGEST_TITLE and _ARROW.fullmatch(self.texts[number]) is not None

    def breadcrumb(self, number: int) -> bool:
        """Whether the line is a way through the site's sections."""
        return len(self.texts[number]) <= _LONGEST_TITLE and _BREADCRUMB.fullmatch(self.texts[number]) is not None

    def avatar(self, number: int) -> bool:
        """Whether the line is the alternative text of a commenter's picture."""
        return len(self.texts[number]) <= _LONGEST_TITLE and _AVATAR.fullmatch(self.texts[number]) is not None
