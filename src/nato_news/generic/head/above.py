"""The head: the lines above the body, from the site's name to the caption of the first picture.

What lives here: which line is the title, and what the lines around it are.
"""

import regex

from nato_news.generic.head.section import POINTERS, heads_section, section_of
from nato_news.generic.head.signing import label_of_meta
from nato_news.generic.head.site import of_menu, site_of
from nato_news.generic.line.credit import is_lone_credit
from nato_news.generic.line.kinds import is_kind
from nato_news.generic.line.lines import Lines
from nato_news.generic.line.people import is_office, is_post
from nato_news.generic.outline import Outline
from nato_news.labelling import Label, label_of
from nato_news.page import Shape
from nato_news.vocabulary import Role, Zone

_NUMBERED = regex.compile(r"(?P<number>[2-9])\. (?P<title>.+)")
_IN = "in|en|em|dans|w|в|у"  # stand between a byline and a section
_FILED = regex.compile(rf"(?:{_IN}) (?P<section>\p{{Lu}}[^.,;:]{{1,30}})")
_LONE_IN = regex.compile(_IN, regex.IGNORECASE)
_NO_HEADING = 0.4  # a score that headings do not have, and captions and buttons do
_WORDS_OF_SITE = 5  # at the most, of the paper below a byline
_SUBTITLE = 20  # characters at the least
_SPEAKER = regex.compile(r"(?:by|par) .{0,60}\b(?:NATO|OTAN)\b")  # of a speech that is copied
_LABELLED_DATE_REACH = 3
_SHORT_HEAD = 12  # lines above a title among which the site's name can be told


def label_head(lines: Lines, outline: Outline, scores: list[float]) -> list[Label]:
    """The labels of the lines above the body; SCORES say of each line how likely it is main text."""
    head = _Head(lines, outline, scores)
    near = outline.first if outline.title is None else outline.title
    far = max(near - _SHORT_HEAD, 0)
    labels = [of_menu(lines, number) for number in range(far)]
    labels += [head.label(number) for number in range(far, outline.first)]
    for number, label in outline.feed.items():
        labels[number] = label
    if head.site is not None:
        labels[head.site] = label_of(Zone.MAIN, Role.SITE)
    return labels


class _Head:
    """The lines above the body, with the title among them."""

    def __init__(self, lines: Lines, outline: Outline, scores: list[float]) -> None:
        self.lines = lines
        self.scores = scores
        self.first = outline.first
        self.title = outline.title
        self.signed = outline.signed
        self.inserts = outline.inserts
        self.site = site_of(lines, self.title, {*self.inserts, *self.signed})
        self.kicker = section_of(lines, self.title, self.site, self.signed)
        self.dates = [number for number in range(self.title or 0, self.first) if lines.dated(number)]
        self.dates += [] if outline.dated is None else [outline.dated]
        self.subtitle = self._subtitle()

    def label(self, number: int) -> Label:
        """What line NUMBER is."""
        lines = self.lines
        if number == self.title:
            return Label(Zone.MAIN, Role.TITLE, None, self._without_number(number))
        if self.title is None or number > self.title:
            return self._below(number)
        if number == self.kicker:
            text = lines.texts[number]
            bare = text.lstrip(POINTERS)
            return Label(Zone.MAIN, Role.SECTION, None, {"section": bare} if bare != text else None)
        return self._above(number)

    def _without_number(self, number: int) -> dict[str, str] | None:
        """The title without the number that it has as the last step of the way to the page, if it is one."""
        step = _NUMBERED.fullmatch(self.lines.texts[number])
        above = f"{int(step['number']) - 1}." if step else ""
        return {"title": step["title"]} if step and number and self.lines.texts[number - 1].startswith(above) else None

    def _above(self, number: int) -> Label:
        """A line above the title."""
        lines, found = self.lines, self.lines.markers[number]
        if lines.zone(number) is Zone.NAVIGATION and not self._heads_kicker(number):
            return Label(Zone.NAVIGATION, Role.LINK)
        told = self._told_above(number)
        if told is not None:
            return told
        if lines.meta(number) is not None or lines.blocks[number].shape is Shape.MARK:
            return Label(Zone.NAVIGATION, Role.OTHER)
        if number in self.inserts:
            return self.inserts[number]
        if found and found.zone is Zone.PROMOTION and found.role is Role.LANDMARK:
            return Label(found.zone, found.role)
        return of_menu(lines, number)

    def _told_above(self, number: int) -> Label | None:
        """A line above the title that tells of the text: where it is filed, who has written it and when."""
        found = self.lines.markers[number]
        if found and found.role in (Role.SECTION, Role.TAGS) and found.values:
            return Label(found.zone, found.role, None, found.values)
        meta, names = self.lines.meta(number), self.signed.get(number)
        if names is not None or (meta is not None and self._dates_page(number)):
            return label_of_meta(meta, names)
        if self._heads_kicker(number):
            return Label(Zone.MAIN, Role.SECTION, None, {})
        if number - 1 not in self.signed:
            return None
        return Label(Zone.MAIN, Role.BYLINE, None, {}) if found is None else label_of(Zone.MAIN, Role.NOTICE)

    def _heads_kicker(self, number: int) -> bool:
        """Whether the line is the label above the section that stands above the title."""
        return number + 1 == self.kicker and heads_section(self.lines, number)

    def _dates_page(self, number: int) -> bool:
        """Whether a line above the title is its date: it stands at it, and no other does below."""
        if self.title is None or self.title - number > _LABELLED_DATE_REACH:
            return False
        between = [other for other in range(number + 1, self.title) if other not in (self.site, self.kicker)]
        if any(self.lines.meta(other) is None for other in between):
            return False
        return not any(date > self.title for date in self.dates)

    def _below(self, number: int) -> Label:
        """A line between the title and the body."""
        lines = self.lines
        if self._says_title(number):
            return Label(Zone.MAIN, Role.DUPLICATE)
        if number in self.inserts:
            return self.inserts[number]
        meta, names = lines.meta(number), self.signed.get(number)
        if meta is not None or names is not None:
            return label_of_meta(meta, names)
        found = lines.markers[number]
        if found is None:
            return self._unmarked_below(number)
        if found.zone in (Zone.PROMOTION, Zone.MAIN, Zone.NAVIGATION):
            return Label(found.zone, found.role, None, found.values)
        counts = Role.NOTICE if found.zone is Zone.COMMENTS else Role.LINK
        return label_of(Zone.MAIN, Role.CAPTION if lines.caption(number) else counts)

    def _says_title(self, number: int) -> bool:
        """Whether the line, below the title, is the title again, with what stood above it or without."""
        if self.title is None:
            return False
        text, title = self.lines.texts[number], self.lines.texts[self.title]
        return text == title or (len(title) >= _SUBTITLE and text.endswith(f": {title}"))

    def _unmarked_below(self, number: int) -> Label:
        """A line between the title and the body that says nothing of itself."""
        filed = self._filed_below(number)
        if filed is not None:
            return Label(Zone.MAIN, Role.SECTION, None, filed)
        if is_kind(self.lines.texts[number]):
            return label_of(Zone.MAIN, Role.SECTION)
        role = self._role_below(number)
        return Label(Zone.MAIN, role, None, {} if role is Role.BYLINE else None)

    def _filed_below(self, number: int) -> dict[str, str] | None:
        """The section that the line says below a byline, behind "in" or below it; `None`, if it says none."""
        texts = self.lines.texts
        if number - 1 in self.signed:
            filed = _FILED.fullmatch(texts[number])
            return filed.groupdict() if filed else {} if _LONE_IN.fullmatch(texts[number]) else None
        below = number - 2 in self.signed and _LONE_IN.fullmatch(texts[number - 1])
        return {"section": texts[number]} if below else None

    def _role_below(self, number: int) -> Role:
        """The role of a line between title and body that nothing explains."""
        lines = self.lines
        own = lines.own_role(number) or self._role_of_picture(number)
        if own is not None:
            return own
        if number == self.subtitle:
            return Role.SUBTITLE
        if is_lone_credit("".join(lines.texts[number + 1 : number + 2])):
            return Role.CAPTION
        above = number - 2 if lines.button(number - 1) else number - 1
        of_byline = above in self.signed and lines.title_like(number)
        if of_byline and (is_office(lines.texts[number]) or is_post(lines.texts[number])):
            return Role.BYLINE
        likely = self.scores[number] > _NO_HEADING
        if number == self.first - 1 and likely and not lines.ends_sentence(number):
            return Role.HEADING
        brief = lines.texts[number].count(" ") < _WORDS_OF_SITE and not lines.ends_sentence(number)
        return Role.SITE if of_byline and brief else Role.OTHER

    def _role_of_picture(self, number: int) -> Role | None:
        """The role of a picture's text that stands twice, once in the picture and once below it."""
        texts = self.lines.texts
        text, below = texts[number], texts[number + 1] if number + 1 < len(texts) else ""
        above = texts[number - 1] if number else ""
        if number and self.lines.picture(number - 1):
            return Role.CAPTION
        if text == above:
            return Role.DUPLICATE
        goes_on = len(text) >= _SUBTITLE and below.startswith(text)
        went_on = number - 1 != self.title and len(above) >= _SUBTITLE and text.startswith(above)
        return Role.CAPTION if text == below or goes_on or went_on else None

    def _subtitle(self) -> int | None:
        """The first text below the title, if it stands above date and byline or says whose speech it is."""
        if self.title is None:
            return None
        told = False
        for number in range(self.title + 1, self.first):
            if self._says_title(number):
                continue
            text = self.lines.texts[number]
            if (
                self.lines.plain(number)
                and len(text) >= _SUBTITLE
                and not self.lines.caption(number)
                and number not in self.signed
            ):
                return None if told and not _SPEAKER.match(text) else number
            told = told or self.lines.meta(number) is not None or number in self.signed
        return None
