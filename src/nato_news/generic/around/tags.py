"""Tags: what a page is about, on lines of their own below its text.

What lives here: which lines are tags, told by the label above them or by the applause below.
"""

import re
from collections.abc import Iterable, Iterator
from itertools import islice, takewhile

import regex

from nato_news.generic.line.lines import Lines
from nato_news.labelling import Label, label_of
from nato_news.vocabulary import Role, Zone

_LONGEST = 30  # characters of one
_WORDS = 4  # of one in a row
_LONGEST_GLUED = 200  # characters of several that run into each other
_GLUED = regex.compile(r"(?<=\p{Ll}{2})(?=\p{Lu}\p{Ll})")
_STEM = 6  # characters of a word that stand in its other forms too
_FEWEST_IN_ROW = 3
_MOST = 8  # below a word that can head a menu as well
_TOPICS = {
    *("topics", "related topics", "more topics", "suggested topics", "explore more", "explore more on these topics"),
    *("read more on these topics", "more on these topics", "more about", "more on", "in this story", "themen"),
    *("zum thema", "mehr zum thema", "mehr zu", "thèmes", "en savoir plus sur", "sujets", "temas", "más sobre"),
    *("temas relacionados", "más información", "archivado en", "assuntos", "assuntos relacionados", "tópicos"),
    *("argomenti", "temi", "tematy", "więcej o", "теми", "більше про", "темы", "больше о", "konular"),
    *("ilgili konular", "mövzular", "onderwerpen", "ämnen", "emner"),
}
_APPLAUSE = re.compile(r"--|\d[\d.,]*[Kk]?")  # by how many, below a text and its tags
_NONE = "--"  # no applause, with the number of answers below; else it ends a mail


def find_tags(lines: Lines, first: int) -> dict[int, Label]:
    """The labels of the tags below a text that begins at FIRST, and of the word above them that no marker is."""
    found: dict[int, Label] = {}
    tags: Iterable[int]
    for number in range(first, len(lines)):
        text = lines.texts[number]
        if topics := _topics(lines, number):
            found[number], tags = Label(Zone.MAIN, Role.TAGS, None, {}), topics
        elif lines.markers[number] is not None:
            tags = _below(lines, number) if _is_label(lines, number) else _beside_section(lines, number)
        elif len(text) > _LONGEST:
            continue
        elif _is_applause(lines, number):
            tags = _above(lines, number, first)
        else:
            tags = [number] if _goes_on(lines, number) else ()
        found |= dict.fromkeys(tags, label_of(Zone.MAIN, Role.TAGS))
    alone = filter(None, (_alone_from(lines, number) for number in range(first + 1, len(lines))))
    told = {number: _label_of(lines, number) for number in _of_text(lines, list(alone))}
    return told | found


def _label_of(lines: Lines, number: int) -> Label:
    """The label of a line of tags, which may run into each other."""
    tags = _parted(lines.texts[number])
    return (
        Label(Zone.MAIN, Role.TAGS, None, {"tags": ", ".join(tags)})
        if len(tags) > 1
        else label_of(Zone.MAIN, Role.TAGS)
    )


def _topics(lines: Lines, number: int) -> list[int]:
    """The few tags below the line if it is a word that heads them, and a menu elsewhere."""
    text = lines.texts[number]
    if len(text) > _LONGEST or text.rstrip(":").casefold() not in _TOPICS or _can_be_tag(lines, number - 1):
        return []
    tags = list(islice(_below(lines, number), _MOST + 1))
    end = number + 1 + len(tags)
    return tags if len(tags) <= _MOST and (end == len(lines) or not lines.plain(end)) else []


def _beside_section(lines: Lines, number: int) -> Iterable[int]:
    """The row of tags right below the line, if that says where a post is filed."""
    below = number + 1
    if not lines.marked(number, Role.SECTION) or below == len(lines) or not lines.plain(below):
        return ()
    tags = lines.texts[below].split(", ")
    brief = len(tags) > 1 and all(tag.count(" ") < _WORDS and len(tag) <= _LONGEST for tag in tags)
    return (below,) if brief and not lines.ends_sentence(below) else ()


def _is_applause(lines: Lines, number: int) -> bool:
    text, below = lines.texts[number], number + 1
    answered = text != _NONE or (below < len(lines) and lines.number(below))
    return answered and _APPLAUSE.fullmatch(text) is not None


def _is_label(lines: Lines, number: int) -> bool:
    """Whether the marker at the line says that tags stand below it."""
    found = lines.markers[number]
    lone = found is not None and (found.values is None or lines.texts[number].endswith(":"))
    return lone and lines.marked(number, Role.TAGS)


def _below(lines: Lines, number: int) -> Iterable[int]:
    """The tags below a label, with commas behind them or without."""
    return takewhile(lambda other: _can_be_tag(lines, other) or _is_listed(lines, other), range(number + 1, len(lines)))


def _above(lines: Lines, number: int, first: int) -> list[int]:
    """The short lines between a sentence and the line, two at the least."""
    tags = list(takewhile(lambda other: _can_be_link(lines, other), range(number - 1, first, -1)))
    return tags if len(tags) > 1 and lines.ends_sentence(tags[-1] - 1) else []


def _goes_on(lines: Lines, number: int) -> bool:
    """Whether the line is a hashtag of several words below another one."""
    above = lines.texts[number - 1] if number else ""
    return lines.texts[number].startswith("#") and above.startswith("#")


def _alone_from(lines: Lines, number: int) -> list[int]:
    """The lines from NUMBER on that can be tags though no word heads them: most begin small, or run into each other."""
    if lines.ends_sentence(number):
        return []
    text = lines.texts[number]
    glued = len(_parted(text)) >= _FEWEST_IN_ROW
    if not (glued or text[:1].islower()) or not lines.plain(number):
        return []
    if glued or _is_row(lines, number):
        return [number]
    if not _can_be_tag(lines, number) or _can_be_tag(lines, number - 1):
        return []
    run = list(islice(takewhile(lambda other: _can_be_tag(lines, other), range(number, len(lines))), _MOST + 1))
    end = run[-1] + 1
    ends = end == len(lines) or lines.markers[end] is not None
    small = sum(lines.texts[tag][:1].islower() for tag in run)
    return run if ends and 1 < len(run) <= _MOST and small > len(run) / 2 else []


def _is_row(lines: Lines, number: int) -> bool:
    """Whether the line, below a sentence, can be tags in a row: words in small letters with commas between them."""
    tags = lines.texts[number].split(", ")
    brief = len(tags) >= _FEWEST_IN_ROW and all(tag[:1].islower() and tag.count(" ") < _WORDS for tag in tags)
    return brief and lines.ends_sentence(number - 1)


def _of_text(lines: Lines, runs: list[list[int]]) -> Iterator[int]:
    """The lines of those RUNS most of which the sentences of the page speak of."""
    if not runs:
        return
    sentences = filter(lines.ends_sentence, range(len(lines)))
    spoken = {word[:_STEM] for number in sentences for word in lines.said[number].words}
    for run in runs:
        texts = [lines.texts[number] for number in run]
        tags = [tag for text in texts for tag in _parted(text) or text.split(", ")]
        if sum(tag.partition(" ")[0].lower()[:_STEM] in spoken for tag in tags) > len(tags) / 2:
            yield from run


def _parted(text: str) -> list[str]:
    """The tags that run into each other in TEXT; none, if it is something else."""
    if len(text) > _LONGEST_GLUED or not _GLUED.search(text):
        return []
    tags = _GLUED.split(text)
    brief = all(tag[:1].isupper() and tag.count(" ") < _WORDS and len(tag) <= _LONGEST for tag in tags)
    return tags if brief else []


def _can_be_tag(lines: Lines, number: int) -> bool:
    text = lines.texts[number]
    brief = len(text) <= _LONGEST and not _APPLAUSE.fullmatch(text)
    return brief and lines.plain(number) and not lines.ends_sentence(number)


def _is_listed(lines: Lines, number: int) -> bool:
    text = lines.texts[number]
    return len(text) <= _LONGEST and text.endswith(",") and lines.plain(number)


def _can_be_link(lines: Lines, number: int) -> bool:
    """Whether the line can be a tag, be it a word that other pages have a link to as well ("Accessibility")."""
    return _can_be_tag(lines, number) or (lines.marked(number, Role.LINK) and " " not in lines.texts[number])
