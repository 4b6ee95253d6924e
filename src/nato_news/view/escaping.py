"""Escaping: text that anyone may have written, made fit to stand in HTML.

What lives here: which characters are shown by a badge instead of themselves, because they cannot be seen, cannot
be stored as UTF-8, or would reorder what stands around them.
"""

import html

import regex

_JOINERS_AND_SIGNS = r"\u200c\u200d\u0600-\u0605\u06dd\u070f\u0890\u0891\u08e2\U000110bd\U000110cd"
# Controls, marks of direction, invisible characters, lone surrogates; but not the joiners, which make letters and
# emoji what they are, nor the few format characters that have a glyph of their own.
_UNSEEN = regex.compile(rf"[[\p{{Cc}}\p{{Cf}}\p{{Cs}}\p{{Zl}}\p{{Zp}}]--[\t{_JOINERS_AND_SIGNS}]]", regex.VERSION1)
_NAMES = {
    0x7F: "␡",
    0xAD: "SHY",
    0x200B: "ZWSP",
    0x200E: "LRM",
    0x200F: "RLM",
    0x2028: "LS",
    0x2029: "PS",
    0x202A: "LRE",
    0x202B: "RLE",
    0x202C: "PDF",
    0x202D: "LRO",
    0x202E: "RLO",
    0x2060: "WJ",
    0x2066: "LRI",
    0x2067: "RLI",
    0x2068: "FSI",
    0x2069: "PDI",
    0xFEFF: "BOM",
}


def plain(text: str) -> str:
    """TEXT for an attribute or a `<title>`: escaped, unseen characters by their names."""
    return html.escape(_UNSEEN.sub(lambda found: f"[{_name(found[0])}]", text))


def marked(text: str) -> str:
    """TEXT as the content of an element: escaped, each unseen character a badge with its number.

    The badge's `data-code` is the character's code point in hexadecimal, so that nothing is lost.
    """
    return _UNSEEN.sub(_badge, html.escape(text))


def _badge(found: regex.Match[str]) -> str:
    code = f"{ord(found[0]):04X}"
    return f'<span class="unseen" data-code="{code}" title="U+{code}">{_name(found[0])}</span>'


def _name(character: str) -> str:
    """A name to show: the control picture where there is one, else an abbreviation, else U+ and the number."""
    code = ord(character)
    return chr(0x2400 + code) if code < 0x20 else _NAMES.get(code, f"U+{code:04X}")
