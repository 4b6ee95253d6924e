"""Printable: text of pages and file names, made harmless for a terminal.

What lives here: pure functions. A page may hold escape sequences that move the cursor, or marks that turn
the direction of writing around; on a terminal they are shown, not obeyed.
"""

import regex

# Control characters, and those that override the direction of what follows; tabs aside.
_HARMFUL = regex.compile(r"(?!\t)[\p{Cc}\p{Cs}\u202a-\u202e\u2066-\u2069]")
_PICTURES = 0x2400  # the block of pictures of the 32 control characters; that of DELETE follows them


def printable(text: str) -> str:
    """TEXT on one line, without a character that a terminal would obey; tabs and line ends are spaces."""
    return _HARMFUL.sub(_shown, text.rstrip("\r\n").replace("\t", " "))


def short(text: str, width: int) -> str:
    """TEXT, printable, in at most WIDTH characters."""
    text = printable(text)
    return text if len(text) <= width else text[: width - 1] + "…"


def _shown(match: regex.Match[str]) -> str:
    code = ord(match[0])
    if code < 0x20:
        return chr(_PICTURES + code)
    return "␡" if code == 0x7F else f"<U+{code:04X}>"
