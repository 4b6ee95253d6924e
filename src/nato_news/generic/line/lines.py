"""Lines: the blocks of one page with what each says by itself.

What lives here: questions about one line alone, and where on the page lines of a kind and its text stand. Neighbours
are not asked.
"""

import re
from functools import cached_property
from itertools import accumulate, chain

import regex

from nato_news.generic.line.credit import is_numbered, names_holder
from nato_news.generic.line.features import SHAPES
from nato_news.generic.line.meta import Meta
from nato_news.generic.line.said import SAID
from nato_news.page import Page, Shape
from nato_news.vocabulary import Role, Zone

CUT = ("…", "...", "[…]", "[...]", "(…)", "(...)")  # ends the beginning of a text
LISTS = (Zone.RELATED, Zone.LATEST, Zone.TRENDING)  # of other pages
_WORDLESS = frozenset({Shape.MARK, Shape.DATE})
_LONGEST_TITLE = 250  # characters
_WORDS_OF_SECTION = 3  # at the most
_LEAST_DOUBLED = 15  # characters of one half of a line
_FIELDS, _LONGEST_FIELD = 3, 30  # lines with one label, and its characters
_LONG = 60  # characters of a line that is more than a heading
_DOMAIN = regex.compile(r"(?:https?://)?(?:[\p{L}\d-]+\.)+\p{L}{2,8}/?", regex.IGNORECASE)
_DIGIT = re.compile(r"\d")
_COUNT = re.compile(r"\d[\d.,]*[KkMm]")
_SIZE = r"\d[\d.,]* ?(?:[KMG]i?[BbOo]|[КМГкмг][Бб])"
_FILES = "PDF|DOCX?|ODT|XLSX?|PPTX?|ZIP"
_DOWNLOAD = re.compile(
    rf".{{1,100}}(?:\.(?:{_FILES})(?: \(?{_SIZE}\)?)?|\((?:{_FILES})(?:[,; -]*(?:{_SIZE})?\)|\) {_SIZE}))",
    re.IGNORECASE,
)
_ENDING_OF_IMAGE = 5  # characters at the most, the dot included
_IMAGE = re.compile(r"[^.!?]{1,100}\.(?:jpe?g|png|gif|webp)", re.IGNORECASE)
_CAMERA = re.compile(r"(?:IMG|IMGP|DSC[NFI]?|PICT|SAM|MVI|PXL|GOPR)[_-]?\d{3,8}(?:_\d{3,9})?|20\d{6}_\d{6}")
_CAPTIONS = ("show caption", "hide caption", "image caption,", "media caption,")  # right above one
_ENDS_OF_FILES = frozenset("fcxptBboБб)")
_BACK = ("↩", "↩\N{VARIATION SELECTOR-15}")  # the latter not as a picture
_ARROWS = frozenset("←→«»‹›<>")
_QUOTED = re.compile("«[^»|]+»|‹[^›|]+›|»[^«|]+«")
_HOME = (  # a site's first page
    "home ?(?:page)?|start(?:seite)?|accueil(?: du blog)?|inicio|início|página (?:inicial|principal)|inizio"
    "|strona główna|головна(?: сторінка)?|главная(?: страница)?|ana ?sayfa|ana səhifə|hjem|hem"
)
HOME = re.compile(f"[>» ]*(?:{_HOME})[>» ]*", re.IGNORECASE)
STEP = re.compile(" [>»›→/] ")
_WAY = re.compile(f".* [>»›→] |(?:{_HOME})(?: / |[>»›]|(?-i:(?=[A-ZÀ-ÖØ-ÞĞİŞА-ЯЄІЇҐ])))", re.IGNORECASE)
_AVATAR = regex.compile(
    r".{1,60}['’]s avatar|avatar(?: (?:of|de|von|di|d['’]) ?.{1,60})?|awatar .{1,60}|gravatar"
    r"|profile (?:picture|image)",
    regex.IGNORECASE,
)
_MAILS = ("email", "e-mail", "mail")  # buttons, beside others
_LONGEST_MAIL, _LONGEST_CAPTION_BUTTON = max(map(len, _MAILS)), max(map(len, _CAPTIONS))
_TIMED = re.compile(r"(?:(?:ore|um|alle|às|о|в|saat) )?\d{1,2}[:.h]\d\d(?: ?(?:Uhr|h|[ap]\.?m\.?))?[ –-]+[^\W\d]")
_ENDING = frozenset(".!?…:;,")
_CLOSING = "\"'”’»“)]«‹› \N{NO-BREAK SPACE}\N{NARROW NO-BREAK SPACE}"


class Lines:
    """One page's blocks, their texts and their markers."""

    def __init__(self, page: Page) -> None:
        self.blocks = page.blocks
        self.texts = [block.text for block in page.blocks]
        self.said = SAID.of(self.texts)
        self.markers = [said.marker for said in self.said]
        self.dates = [block.number for block in page.blocks if block.date is not None]
        """The lines that are dates, clocks or ages and nothing else."""

    def __len__(self) -> int:
        return len(self.texts)

    @cached_property
    def text_above(self) -> list[int]:
        """How many characters of sentences stand above each line, and behind the last of them on the whole page."""
        sentences = (len(block.text) * (block.shape is Shape.SENTENCE) for block in self.blocks)
        return list(accumulate(sentences, initial=0))

    @cached_property
    def commented(self) -> int:
        """The last line that heads comments."""
        heads = (n for n in range(len(self)) if self.zone(n) is Zone.COMMENTS and self.marked(n, Role.LANDMARK))
        return max(heads, default=-1)

    @cached_property
    def with_year(self) -> list[int]:
        """The lines that can have a full date: asked of each line of each page, all others are passed by."""
        return [number for number, text in enumerate(self.texts) if "20" in text or "19" in text]

    @cached_property
    def spoken(self) -> frozenset[int]:
        """The lines that say who has commented and when, of two people at the least."""
        speakers = {number: self.said[number].speaker for number in self.with_year if self.said[number].speaker}
        return frozenset(speakers) if len(set(speakers.values())) > 1 else frozenset()

    @cached_property
    def published_again(self) -> frozenset[int]:
        """The lines that say, behind a label, when another text was published: the first of them says the page's."""
        stated = ((number, self.said[number].published) for number in self.with_year)
        labelled = [(number, day) for number, day in stated if day]
        return frozenset(number for number, day in labelled if day != labelled[0][1])

    @cached_property
    def stated(self) -> frozenset[int]:
        """The lines that say something behind a label which others have too, as the fields of entries do."""
        labels: dict[str, list[int]] = {}
        for number, text in enumerate(self.texts):
            label, colon, _ = text[:_LONGEST_FIELD].partition(": ")
            if colon:
                labels.setdefault(label, []).append(number)
        return frozenset(chain.from_iterable(found for found in labels.values() if len(found) >= _FIELDS))

    def numbers(self) -> list[tuple[float, ...]]:
        """What each line says by itself, as `OWN` names it."""
        return [
            (*said.own, block.bullet, block.repeats is not None, SHAPES[block.shape], said.code)
            for said, block in zip(self.said, self.blocks, strict=True)
        ]

    def meta(self, number: int) -> Meta | None:
        """What the line says of date and author, if it says nothing else."""
        meta = self.said[number].meta
        if meta is not None and meta.role is Role.PUBLISHED and self._is_below_update(number):
            return Meta(Role.UPDATED, {"updated": meta.values["published"]})
        return meta

    def _is_below_update(self, number: int) -> bool:
        """Whether the line above is a label and no more, which says of the day below it that the page was changed."""
        above = self.said[number - 1].meta if number else None
        return above is not None and above.role is Role.UPDATED and above.is_label

    def says_day(self, number: int) -> bool:
        """Whether the line is a full date and nothing else."""
        date = self.blocks[number].date
        return date is not None and date.is_full

    def dated(self, number: int) -> bool:
        """Whether the line says a full date and is not part of a text."""
        date = self.blocks[number].date
        if date is not None:
            return date.is_full and not self._is_below_update(number)
        meta = self.meta(number)
        return meta is not None and bool(meta.values.get("published"))

    def appeared(self, number: int) -> bool:
        """Whether the line says when something appeared: a date, or how long ago."""
        date = self.blocks[number].date
        return self.dated(number) or (date is not None and date.ago is not None)

    def aged(self, number: int) -> bool:
        """Whether the line counts how long ago something appeared, where "yesterday, 14:05" names its day."""
        date = self.blocks[number].date
        return (
            date is not None
            and date.ago is not None
            and date.hour is None
            and _DIGIT.search(self.texts[number]) is not None
        )

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
        return self.markers[number] is None and self.blocks[number].shape not in _WORDLESS and self.meta(number) is None

    def ends_sentence(self, number: int) -> bool:
        """Whether the line ends with a mark that headings and titles seldom have."""
        return self.texts[number].rstrip(_CLOSING)[-1:] in _ENDING

    def is_text(self, number: int) -> bool:
        """Whether the line can stand alone as part of a text: headings and links cannot."""
        text = self.texts[number]
        return len(text) >= _LONG or self.blocks[number].bullet or (text.count(" ") >= 3 and self.ends_sentence(number))

    def is_sentence(self, number: int) -> bool:
        """Whether the line is a text that ends as sentences do."""
        return self.is_text(number) and self.ends_sentence(number)

    def brief(self, number: int) -> bool:
        """Whether the line is as short as the name of a section."""
        return self.texts[number].count(" ") < _WORDS_OF_SECTION

    def title_like(self, number: int) -> bool:
        """Whether the line can be the title of something."""
        text = self.texts[number]
        return len(text) <= _LONGEST_TITLE and not text.endswith((".", ",", ";", ":")) and self.plain(number)

    def own_role(self, number: int) -> Role | None:
        """The role in main text that its form alone gives the line: no letter, a file, a picture, a credit, a host."""
        if self.number(number):
            return Role.OTHER
        if self.download(number):
            return Role.ACTION
        if self.image(number):
            return Role.IMAGE
        if self.caption(number):
            return Role.CAPTION
        return Role.CREDIT if self.domain(number) else None

    def number(self, number: int) -> bool:
        """Whether the line is a mark without a letter, or a number of many ("5.4K")."""
        return self.blocks[number].shape is Shape.MARK or _COUNT.fullmatch(self.texts[number]) is not None

    def caption(self, number: int) -> bool:
        """Whether the line ends with the credit of a picture, says whose it is, or is a picture's text twice."""
        text = self.texts[number]
        credited = not self.blocks[number].bullet and self.said[number].credited
        return credited or is_numbered(text) or names_holder(text) or _is_doubled(text)

    def picture(self, number: int) -> bool:
        """Whether the line is a picture, or the button that shows its caption."""
        return self.marked(number, Role.IMAGE) or self.shows_caption(number) or self.image(number)

    def image(self, number: int) -> bool:
        """Whether the line is the name of a picture's file."""
        text = self.texts[number]
        named = "." in text[-_ENDING_OF_IMAGE:] and _IMAGE.fullmatch(text) is not None
        return named or (text[-1:].isdigit() and _CAMERA.fullmatch(text) is not None)

    def shows_caption(self, number: int) -> bool:
        """Whether the line is a button that shows a picture's caption."""
        text = self.texts[number]
        return len(text) <= _LONGEST_CAPTION_BUTTON and text.casefold() in _CAPTIONS

    def note(self, number: int) -> bool:
        """Whether an arrow at the line's end leads back to where the text names it as a note."""
        return self.texts[number].endswith(_BACK)

    def download(self, number: int) -> bool:
        """Whether the line is a file to be loaded."""
        text = self.texts[number]
        return text[-1:] in _ENDS_OF_FILES and _DOWNLOAD.fullmatch(text) is not None

    def button(self, number: int) -> bool:
        """Whether the line is a button that shares the page."""
        found = self.markers[number]
        shares = found is not None and (found.zone, found.role) == (Zone.MAIN, Role.ACTION)
        text = self.texts[number]
        return shares or (len(text) <= _LONGEST_MAIL and text.casefold() in _MAILS)

    def timed(self, number: int) -> bool:
        """Whether the line begins with a clock, as those of a programme do."""
        return _TIMED.match(self.texts[number]) is not None

    def nickname(self, number: int) -> bool:
        """Whether the line is a user's name, as community sites print it above the title."""
        text = self.texts[number]
        return "_" in text and text.replace("_", "").replace(".", "").isalnum() and not self.image(number)

    def domain(self, number: int) -> bool:
        """Whether the line is the name of a site's host."""
        text = self.texts[number]
        return "." in text and " " not in text and _DOMAIN.fullmatch(text) is not None

    def arrow(self, number: int) -> bool:
        """Whether an arrow says that the line leads to another page."""
        text = self.texts[number]
        points = len(text) <= _LONGEST_TITLE and (text[:1] in _ARROWS or text[-1:] in _ARROWS)
        return points and _QUOTED.search(text) is None

    def breadcrumb(self, number: int) -> bool:
        """Whether the line is a way through the site's sections."""
        text = self.texts[number]
        text = _QUOTED.sub("", text) if "«" in text else text
        return len(text) <= _LONGEST_TITLE and _WAY.match(text) is not None

    def row(self, number: int) -> bool:
        """Whether the line is several links side by side, with bars between them."""
        return self.texts[number].count(" | ") > 1

    def avatar(self, number: int) -> bool:
        """Whether the line is the alternative text of a commenter's picture."""
        return len(self.texts[number]) <= _LONGEST_TITLE and _AVATAR.fullmatch(self.texts[number]) is not None


def _is_doubled(text: str) -> bool:
    """Whether TEXT is two times the same, as where a picture's description and its caption run into each other."""
    half = len(text) // 2
    return half >= _LEAST_DOUBLED and text[:half].rstrip() == text[-half:].lstrip()
