"""Written dates: in eleven languages, with the precision that is written, and never guessed.

`parse_date` and `find_dates` are public. `read` and `Written` are what the page's reader needs: a whole
line as it is written, before a source's zone and a document's order are known. Words are data
(`languages`), cut into `tokens`, fitted by one `grammar` without a loop over languages, and read
(`reading`) or refused.

python-dateutil does here what it does best: it tells of a local time whether it exists and whether it
comes twice (`dateutil.tz`), and counts relative dates back over the ends of months (`relativedelta`). Its
parser is not used: it fills what is not written from today's date, reads the order of a numeric date from
a flag that it may ignore, drops zones that it does not know, and in its fuzzy mode finds dates in anything.
"""

from nato_news.dates.public import FoundDate, find_dates, parse_date
from nato_news.dates.reader import read
from nato_news.dates.written import Ago, Order, Written, settle_order

__all__ = ["Ago", "FoundDate", "Order", "Written", "find_dates", "parse_date", "read", "settle_order"]
