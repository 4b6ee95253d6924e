"""Features: what the learned model is told of each line.

What lives here: numbers about a line itself, about its neighbours and about its place among the page's
texts. Only blocks are looked at, so that nothing hangs on blank lines or indentation.
"""

from itertools import accumulate

import regex

from nato_news.generic.lines import Lines
from nato_news.language import SMALL_WORDS
from nato_news.page import Shape
from nato_news.vocabulary import Role, Zone

_SMALL = frozenset().union(*SMALL_WORDS.values())
_LOOKED_AT = 240  # characters of a line that its words are counted in
_GLUED = regex.compile(r"[\p{Ll}\d.!?][\p{Lu}\p{Lt}]")
_CREDIT = regex.compile(r"\b(?:Foto|Fotos|Photo|Photos|Bild|Image|Picture|Credit|Quelle|Fot|Фото|Getty|dpa|AFP|Reuters|imago|Copyright)\b|©")
_ENDS = {".": 1, "!": 2, "?": 2, ":": 3, ",": 4, ";": 4, "…": 5, ")": 6, "»": 7, "”": 7, '"': 7, "“": 7, "'": 7, "’": 7}

OWN = (
    "length", "words", "small", "capitals", "commas", "end", "start", "stops", "separators", "glued", "credit",
    "bullet", "repeats", "shape", "dated", "marker", "digits", "quotes",
)


def own_features(lines: Lines) -> list[tuple[float, ...]]:
    return [_own(lines, n) for n in range(len(lines))]


_ZONES = {zone: number for number, zone in enumerate(Zone, 1)}
_SHAPES = {shape: number for number, shape in enumerate(Shape)}


def _own(lines: Lines, number: int) -> tuple[float, ...]:
    block = lines.blocks[number]
    text = block.text
    looked = text[:_LOOKED_AT]
    words = looked.split()
    count = len(words) or 1
    last = text[-1:]
    bare = text.rstrip("\"'”’»“)") if last and last in "\"'”’»“)" else text
    end = _ENDS.get(bare[-1:] or last, 0)
    head = text[:1] or "*"
    start = 0 if head.isupper() else 1 if head.islower() else 2 if head.isdigit() else 3 if head in "-–—" else 4 if head in "\"'„“«‘”»" else 5
    found = lines.markers[number]
    return (
        len(text), text.count(" ") + 1,
        sum(map(_SMALL.__contains__, looked.lower().split())) / count,
        sum(map(str.istitle, words)) / count,
        looked.count(",") , end, start,
        looked.count(". ") + looked.count("? ") + looked.count("! "),
        looked.count("|") + looked.count(" · ") + looked.count(" / ") + looked.count(" > ") + looked.count(" • "),
        len(_GLUED.findall(looked)), 
        1 if _CREDIT.search(text[-80:]) else 0,
        block.bullet, block.repeats is not None, _SHAPES[block.shape], block.date is not None,
        0 if found is None else (20 if found.hard else _ZONES[found.zone] if found.zone is not Zone.MAIN else 11 + {Role.CAPTION: 1, Role.TAGS: 2}.get(found.role, 0)),
        sum(map(str.isdigit, looked)),
        looked.count('"') + looked.count("„") + looked.count("“") + looked.count("«"),
    )
