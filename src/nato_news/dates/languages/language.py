"""The form of one language's data. The modules beside this one hold data in this form and nothing else.

Words stand in strings, one blank between them; "_" stands for a blank inside one ("il_y_a"). Case does
not count, nor does the dot of an i; where accents are often left off, both spellings stand here.
"""

from collections.abc import Mapping

import attrs


@attrs.frozen
class Language:
    """How a language writes its dates."""

    code: str
    """The language's BCP 47 tag, without a region."""
    months: tuple[str, ...]
    """The words of the twelve months in full, in every case in which a date has them."""
    short_months: tuple[str, ...]
    """The words after which a dot can stand."""
    weekdays: tuple[str, ...]
    """The words of the seven weekdays in full, Monday first."""
    short_weekdays: tuple[str, ...]
    """The weekdays' abbreviations."""
    units: Mapping[str, str]
    """The units of relative dates: name of a `relativedelta` argument to words."""
    days: Mapping[int, str]
    """Days told from today: 0 is today, -1 yesterday."""
    ago: str
    """What makes "3 hours" a time in the past, before or after it."""
    one: str = ""
    """Words that stand for the number 1 before a unit."""
    of: str = ""
    """What stands between day and month, or month and year."""
    era: str = ""
    """The word "year" behind the year: "2006 года"."""
    year_word: str = ""
    """The word "year" between the year and the day: "2019-cu il 14 iyun"."""
    day: str = ""
    """The word "day" after a weekday."""
    at: str = ""
    """What stands between date and clock."""
    oclock: str = ""
    """What stands after the clock."""
    to: str = ""
    """What stands between the two days of a range."""
    lead: str = ""
    """What can stand before a whole date line: "on", "le"."""
    ordinals: str = ""
    """What stands directly after the number of the day."""
    year_endings: str = ""
    """What stands directly after the number of the year."""
    small_months: str = ""
    """Words of months that are names if they begin with a capital: "Mars 2020" is a rover."""
    capital_months: str = ""
    """Words of months that are other words if they begin with a small letter: "may"."""
    day_first: bool = True
    """Whether a numeric date has the day first; False where that depends on the region."""
    month_first_regions: str = ""
    """ISO 3166 codes of regions where the language has the month first."""
    day_first_regions: str = ""
    """ISO 3166 codes of regions where it has the day first."""

    def order_in(self, region: str) -> str | None:
        """The order of numeric dates in REGION (ISO 3166); None if it is not settled."""
        if region in self.month_first_regions.split():
            return "month-first"
        return "day-first" if self.day_first or region in self.day_first_regions.split() else None
