"""Glue: what an extractor put side by side that a page's layout keeps apart.

What lives here: where dates, names and labels run into each other in one line.
"""

import regex

# All that may stand at such a place is asked first: what stands before it takes longer.
_GLUED = regex.compile(
    r"(?=[\p{Lu}\d])(?:(?<=min(?:ute)? read)(?=\p{Lu})|(?<=\d[ap]m)(?=\p{Lu}\p{Ll})"
    r"|(?<=(?<!\p{L})(?i:by|von|par|por|autor|author))(?=\p{Lu}\p{Ll})"
    r"|(?<=\p{L}{2})(?=(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day, \d)"
    r"|(?<=[\p{L}./, ](?:19|20)\d\d)(?=\d{1,2}(?:[./:]\d|\.? \p{L})|\p{Lu}\p{Ll})"
    r"|(?<=\d[:h]\d\d)(?=\p{Lu}\p{Ll}|[A-Z]{2,4}\Z)"
    r"|(?<=\p{Ll}{2})(?=\p{Lu}\p{Ll}{2,8} \d{1,2}, ?(?:19|20)\d\d)"
    r"|(?<=\p{L}{2})(?=\d{1,2}(?:\. ?\p{L}|[./]\d{1,2}[./]\d| \p{L}{3,10},? (?:19|20)\d\d)|(?:19|20)\d\d-\d\d-\d\d)"
    r")"
)
_PLURAL = regex.compile(r"(?<=\p{L})\((?:s|en|es|i|y|и|і|ы|ler|lar)\)(?= ?:)")  # of a label


def unglued(text: str) -> str:
    """TEXT with a space where dates and words run into each other; a label that may be of several is of one."""
    return _GLUED.sub(" ", _PLURAL.sub("", text) if "):" in text else text)
