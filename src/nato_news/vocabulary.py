"""The closed vocabularies of a document: enumerations whose values are the words of `to_dict()`.

Only enumerations live here. Each member's value is public and stable: adding one is a new feature,
changing one is a breaking change.
"""

from enum import StrEnum


class Kind(StrEnum):
    """What sort of page a document is."""

    ARTICLE = "article"
    """One text under a title: news, an interview, a comment."""
    ANNOUNCEMENT = "announcement"
    """An event to come; the time that it shows is the event's."""
    TRANSCRIPT = "transcript"
    """A speech or a press conference."""
    DIGEST = "digest"
    """Several entries with a text of their own: a newsletter, a week in review."""
    LISTING = "listing"
    """Several entries that lead to other pages: a front page, an archive."""


class Zone(StrEnum):
    """Which part of the page a line stands in."""

    NAVIGATION = "navigation"
    """Menus, search boxes, language switches, banners above the text."""
    MAIN = "main"
    """What the page is about."""
    RELATED = "related"
    """The list of pages on the same subject."""
    TRENDING = "trending"
    """The list of the most read pages."""
    LATEST = "latest"
    """The list of the newest pages."""
    PICTURES = "pictures"
    """Picture series; its lines fill no field."""
    COMMENTS = "comments"
    """Readers' comments and the form for them."""
    CONTACT = "contact"
    """Whom to ask."""
    ABOUT = "about"
    """About the author or the publisher."""
    PROMOTION = "promotion"
    """Advertisements, and invitations to subscribe, to log in, to follow."""
    FOOTER = "footer"
    """Footnotes, terms of use, mailing-list footers."""


class Role(StrEnum):
    """What a line is in its zone."""

    SITE = "site"
    """The site's name."""
    SECTION = "section"
    """The rubric: `Facts`, `Economy`."""
    TITLE = "title"
    """The title, of the page or of an item."""
    SUBTITLE = "subtitle"
    """The line under the title that is neither date nor byline."""
    PUBLISHED = "published"
    """When it was published."""
    UPDATED = "updated"
    """When it was last changed."""
    EVENT = "event"
    """When the announced event takes place."""
    BYLINE = "byline"
    """Who wrote it."""
    CREDIT = "credit"
    """An agency's closing sign-off, or where the text comes from."""
    PARAGRAPH = "paragraph"
    """A paragraph of the text."""
    HEADING = "heading"
    """A heading inside the text."""
    CAPTION = "caption"
    """A picture's caption, or its credit."""
    TAGS = "tags"
    """Tags, in one line."""
    LABEL = "label"
    """An upper-case label beside a title: `PHOTO`, `UPDATED`."""
    HIGHLIGHT = "highlight"
    """A headline's bullet above a digest."""
    IMAGE = "image"
    """An image's alternative text or file name."""
    ACTION = "action"
    """A button: `Read more`, `Watch Video`."""
    NOTICE = "notice"
    """A remark of the site: `1 min read`, `Views: 120`, a copyright line."""
    DUPLICATE = "duplicate"
    """A line that repeats an earlier one of its zone, or the title."""
    LANDMARK = "landmark"
    """The line that opens a part: `MORE ABOUT`. A part's `opens` states it."""
    LINK = "link"
    """A link's text alone, in a menu, a footer or at the end of a list."""
    COMMENT = "comment"
    """A comment: its author, its date or its text."""
    OTHER = "other"
    """What says nothing, or what no order explains."""
    BLANK = "blank"
    """A line without text; no order names it."""


class Precision(StrEnum):
    """How much of a time the page says."""

    YEAR = "year"
    MONTH = "month"
    DAY = "day"
    MINUTE = "minute"
    SECOND = "second"


class ZoneOrigin(StrEnum):
    """Where a timestamp's UTC offset came from."""

    PAGE = "page"
    """The page names the zone or the offset."""
    SOURCE = "source"
    """The page names none; it is the local time of its source."""
    NOWHERE = "nowhere"
    """Neither does: the timestamp is naive and prints no offset."""


class Code(StrEnum):
    """The closed list of what a diagnostic can say."""

    NO_TITLE = "no-title"
    """No line of the page could be read as its title."""
    NO_DATE = "no-date"
    """The page shows no publication date of its own."""
    AMBIGUOUS_DATE = "ambiguous-date"
    """A numeric date could be day first or month first; the message has both readings."""
    AMBIGUOUS_ZONE = "ambiguous-zone"
    """A time zone's abbreviation means several zones, so no offset was taken from it."""
    NO_SUCH_TIME = "no-such-time"
    """The clock was put forward over this time on that day in the source's zone: no offset."""
    REPEATED_TIME = "repeated-time"
    """The clock was put back over this time on that day: the first of the two was taken."""
    WEEKDAY_MISMATCH = "weekday-mismatch"
    """The weekday that is written is not that of the date; the date was kept."""
    UNREAD_DATE = "unread-date"
    """A line stands where a date belongs, but says no full date."""
    BYLINE_WITHOUT_NAME = "byline-without-name"
    """A byline's label stands alone; the name was lost."""
    MISSING_LINE = "missing-line"
    """The layout expects a line that the page lacks; the message names its role."""
    UNEXPLAINED_LINES = "unexplained-lines"
    """Lines that the layout's order does not explain: labelled `other`."""
