"""The closed vocabularies of a document: enumerations whose values are the words of `to_dict()`.

Only enumerations live here. Each member's value is public and stable: adding one is a new feature,
changing one is a breaking change.
"""

from enum import StrEnum


class Kind(StrEnum):
    """What sort of page a document is."""

    ARTICLE = "article"
    ANNOUNCEMENT = "announcement"
    TRANSCRIPT = "transcript"
    DIGEST = "digest"
    LISTING = "listing"


class Zone(StrEnum):
    """Which part of the page a line stands in."""

    NAVIGATION = "navigation"
    MAIN = "main"
    RELATED = "related"
    TRENDING = "trending"
    LATEST = "latest"
    PICTURES = "pictures"
    COMMENTS = "comments"
    CONTACT = "contact"
    ABOUT = "about"
    PROMOTION = "promotion"
    FOOTER = "footer"


class Role(StrEnum):
    """What a line is in its zone."""

    SITE = "site"
    SECTION = "section"
    TITLE = "title"
    SUBTITLE = "subtitle"
    PUBLISHED = "published"
    UPDATED = "updated"
    EVENT = "event"
    BYLINE = "byline"
    CREDIT = "credit"
    PARAGRAPH = "paragraph"
    HEADING = "heading"
    CAPTION = "caption"
    TAGS = "tags"
    LABEL = "label"
    HIGHLIGHT = "highlight"
    IMAGE = "image"
    ACTION = "action"
    NOTICE = "notice"
    DUPLICATE = "duplicate"
    LANDMARK = "landmark"
    LINK = "link"
    COMMENT = "comment"
    OTHER = "other"
    BLANK = "blank"


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
