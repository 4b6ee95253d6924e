"""Boilerplate: the lexicon of whole-line markers that pages of every site have.

What lives here: the reading of `boilerplate.txt`, which says what lines of a certain wording are, by
language. A marker is a whole line and never a part of one. A *hard* marker ends the body, wherever a body
has been seen above it; a *soft* one says what its own line is, or opens a zone.
"""

from collections.abc import Iterator, Mapping, Sequence
from functools import cache
from pathlib import Path

import attrs
import regex

from nato_news.consent import asks_consent
from nato_news.folding import caseless, without_emoji
from nato_news.subscription import bars_reader, counts_followers, is_of_comments, offers_mail
from nato_news.vocabulary import Role, Zone

_BAR = regex.compile(r" [|·•∙⋅—] |\) ?-? ?\(")  # parts the markers of a row
_GLUED = regex.compile(r"(?<=\p{Ll})(?=\p{Lu}\p{Ll})")  # where the space between two was lost
_BARS = "|·•∙⋅—)"
_LONGEST = 600  # characters; a longer line is text
_AROUND = ' :.…!*[](){}<>«»‹›→←↑↓▼▲►▶➔➜➝❯❱|-–—•·+#×"“”„'  # what does not count at both ends of a line
_BRACKETS = "()[]{}<>"  # around a line, what templates find without them
_WORD = regex.compile(r"[\p{L}\d]+")
_LINKED = regex.compile(r" ?[(<\[]https?://[^\s()<>\[\]]+[)>\]]\Z")  # where a link leads, in mails
_OPTIONAL = regex.compile(r"\[([^\]]*)\]")
# Glued to the word before it a holder stands where an extractor put a button and a title side by side.
_HOLDER = regex.compile(r"(?<!\p{Lu})(?:NAME|WHO|AUTHOR|ITEMS|TEXT|TITLE|TAGS|SECTION|N)(?!\p{Lu})")
_NO_CAPITALS = dict.fromkeys(range(ord("A"), ord("Z") + 1))  # which phrases have in their places alone
_ITEMS = (  # what lists are of
    "articles|press releases|blog posts|columns|editorials|episodes|features|galleries|headlines|interviews|letters"
    "|news|photos|podcasts|posts|releases|reports|stories|updates|videos|artikel|pressemitteilungen|beiträge|berichte"
    "|bilder|bildergalerien|fotos|meldungen|nachrichten|themen|actualités|dossiers|reportages|vidéos|artículos"
    "|entradas|entrevistas|noticias|reportajes|vídeos|articoli|foto|interviste|notizie|post|video|artigos|matérias"
    "|notícias|reportagens|artykuły|filmy|podcasty|teksty|wideo|wiadomości|wpisy|zdjęcia|відео|матеріали|новини"
    "|подкасти|публікації|статті|сюжети|фото|видео|материалы|новости|подкасты|публикации|статьи|сюжеты|fotoğraflar"
    "|haberler|içerikler|makaleler|podcastler|videolar|yazılar|fotolar|məqalələr|xəbərlər|artikelen|berichten|foto's"
    "|nieuws|verhalen|video's"
)
_HOLDERS = {
    "ITEMS": f"(?:{_ITEMS})",
    "N": r"\d[\d., ]*(?:[KkMm]\b)?",
    "NAME": r"\S.{0,60}?",
    "WHO": r"[^\s,;:\"“”„«»][^,;:\"“”„«»]{0,40}?",
    "AUTHOR": r"(?P<authors>\S.{0,60}?)",
    "TEXT": r"\S.{0,200}",
    "TITLE": r"(?P<title>\S.*)",
    "TAGS": r"(?P<tags>(?!\d+: )\S.*)",  # no day of a diary
    "SECTION": r"(?P<section>[^\s\d].*)",  # no day
}
_BEHIND_SENTENCE = {"TEXT": r"\S.*"}
_RESERVED = "rights|rechte|droits|derechos|direitos|diritti|prawa|права|hakları|hüquqlar|rechten"
_RIGHTS = regex.compile(
    r".{1,60}(?:©|\(c\)|copyright) ?(?:\d{4} ?[-–] ?)?\d{4}"
    rf"(?:[ .,|·–-]+.{{0,100}}(?:{_RESERVED}).{{0,150}})?",
    regex.IGNORECASE,
)
_MARKUP = regex.compile(  # that a converter has left as it was
    r"<(?:!--|/?(?:iframe|image|img|script|style|noscript|link|meta|form|input|div|object|embed|svg|picture|video|a)\b).*>"
    r"|!\[[^\[\]]*\](?:\(\S*\))?"  # without where it is, if that stands at the end
)
_CODE = (  # begins what is left of a script
    *("(self.", "self.", "(function", "!function", "function(", "function (", "window.", "document.getElement"),
    *("googletag.", "dataLayer.", "jQuery(", "$(", "gtag(", "fbq(", "var _", "try {"),
)
_HASHTAGS = regex.compile(r"#\p{L}[\p{L}\d_-]*|(?:#\p{L}[^#:.!?]{0,40}){2,20}")
_FIRST_PAGE = ("1 ", "1,", "« 1", "‹ 1", "< 1", "← 1")  # begin a pager
_PAGER = regex.compile(  # the first pages of a list, with a word for the next
    r"(?:[«‹<←]+ )?1[ ,|]+(?:2|…|\.\.\.)(?:[ ,|]+(?:\d{1,5}|…|\.\.\.)){1,15}(?: (?:\p{L}+ ?){0,2}[»›>→]*)?"
)
_SHARE = (
    "(?:share|teilen|partager|compartir|condividi|compartilhar|partilhar|udostępnij|поділитися|поделиться|paylaş|delen"
    "|dela)"
)
NETWORKS = ("facebook", "twitter", "tweet", "whatsapp", "telegram", "linkedin", "pinterest", "bluesky", "mastodon")
_BUTTONS = regex.compile(  # that share a page, side by side in one line
    rf"(?:{_SHARE}[.:!]? ?)?(?:(?:{'|'.join(NETWORKS)}|connect|x|tumblr|reddit|threads|instagram|flipboard"
    rf"|messenger|pocket|viber|vk|xing|google\+|e-?mail|print|comment|copy link|more)[ ,|/·•]*){{2,12}}{_SHARE}?",
    regex.IGNORECASE,
)
_LONGEST_ROW = 100  # characters of such a line
_MOST_WORDS, _WORDS_OF_BUTTON = 24, 6  # of a line of any buttons, without marks between them
_SPEAKS = r"(?: ?:|…|\.\.\.)?"  # ends what is said of a comment's author
_SPEAKER = r"(?=.*[:….]$|(?:\S+ ){1,3}\S+$)"  # else it is as brief as a name
_END = r"[ :.…!)}*»›]*"
# A caption, a tag line or a link is no sentence; where a sentence ends, the first word was a word.
_NO_SENTENCE = r"(?<![\p{L}\d][”“»]?[.!?…:])"
_NO_STATEMENT = r"(?<![\p{L}\d][.!…])"  # titles ask
_END_OF_VALUE = {Zone.MAIN: _NO_SENTENCE, Zone.RELATED: _NO_STATEMENT}


@attrs.frozen
class Marker:
    """What a line is by its wording alone."""

    zone: Zone
    """The zone that it belongs to; a landmark opens it."""
    role: Role
    """Its role there."""
    hard: bool
    """Whether the body ends at it."""
    values: Mapping[str, str] | None = None
    """The values that stand in the line, by their field; `None` where the marker has no place for any."""


_NOTICE = Marker(Zone.FOOTER, Role.NOTICE, hard=False)
_OFFER = Marker(Zone.PROMOTION, Role.NOTICE, hard=False)
_BARRED = Marker(Zone.COMMENTS, Role.NOTICE, hard=False)
_LEFTOVER = Marker(Zone.MAIN, Role.OTHER, hard=False)
_SHARED = Marker(Zone.MAIN, Role.ACTION, hard=False)
_PAGES = Marker(Zone.NAVIGATION, Role.LINK, hard=False)
_TAGGED = Marker(Zone.MAIN, Role.TAGS, hard=False)
_Template = tuple[str, Marker]
"""A phrase with places, and what it means."""
_Templates = dict[str, list[_Template]]


@attrs.frozen
class _Lexicon:
    """All markers, ready to be looked up: phrases by the whole line, templates by one word of it, folded."""

    exact: dict[str, Marker] = attrs.field(factory=dict)
    """Phrases."""
    buttons: set[str] = attrs.field(factory=set)
    """The first words of those that are buttons."""
    by_first: _Templates = attrs.field(factory=dict)
    """Templates that begin with a word, by that word."""
    by_second: _Templates = attrs.field(factory=dict)
    """Templates that begin with a number, by the word behind it."""
    by_last: _Templates = attrs.field(factory=dict)
    """Templates that begin with any text, by the last word."""

    def templates(self, plain: str) -> Iterator[_Template]:
        """The templates that may match the line PLAIN."""
        first, _, rest = plain.partition(" ")
        found = self.by_first.get(first.partition(":")[0].rstrip(","), [])
        if rest:
            if first[:1].isdigit():
                found = found + self.by_second.get(rest.partition(" ")[0].rstrip(":,."), [])
            last = rest.rpartition(" ")[2]
            if last in self.by_last:
                found = found + self.by_last[last]
        return (template for template in found if _longest_word(template[0]) in plain)


def marker(text: str) -> Marker | None:
    """What TEXT, a folded line, is if it is a marker."""
    if len(text) > _LONGEST:
        return _NOTICE if asks_consent(text) else None
    lexicon = _lexicon()
    text = _LINKED.sub("", without_emoji(text)) if "://" in text else without_emoji(text)
    plain = caseless(text).strip(_AROUND)
    found = lexicon.exact.get(plain)
    if found is not None:
        return found
    told = _by_form(text, plain)
    if told is not None:
        return told
    # A dash in front is an item's of a list.
    forms = dict.fromkeys((text, text.strip(_BRACKETS).strip(), text.removeprefix("- ")))
    for phrase, meant in lexicon.templates(plain):
        pattern = _compiled(phrase, meant.zone)
        match = next(filter(None, map(pattern.fullmatch, forms)), None)
        if match:
            values = {name: value.strip(" .|") for name, value in match.groupdict().items() if value}
            return _filled(meant, values) if values else meant
    # Few lines have such a mark, and to look for one takes less time than for a pattern.
    texts = _BAR.split(text) if any(map(text.__contains__, _BARS)) else ()
    if len(texts) > 1:
        return _row(texts)
    return _unparted(plain) or _glued(text)


def _unparted(plain: str) -> Marker | None:
    """What the first is of the buttons that PLAIN is made of, side by side without a mark between them."""
    if plain.partition(" ")[0] not in _lexicon().buttons:
        return None
    words = plain.split(" ", _MOST_WORDS)
    if not 1 < len(words) <= _MOST_WORDS or len(words[0]) == 1:
        return None
    exact, first, begin = _lexicon().exact, None, 0
    while begin < len(words):
        ends = range(min(len(words), begin + _WORDS_OF_BUTTON), begin, -1)
        found = ((end, exact.get(" ".join(words[begin:end]).strip(_AROUND))) for end in ends)
        end, button = next(((end, one) for end, one in found if one and one.role is Role.ACTION), (begin, None))
        if button is None:
            return None
        first, begin = first or button, end
    return first


def _by_form(text: str, plain: str) -> Marker | None:
    """What TEXT, folded PLAIN, is by its form: rights, consent, markup, a pager, or a row of hashtags or buttons."""
    if asks_consent(text) or ((text[-1:].isdigit() or "©" in text) and _RIGHTS.fullmatch(text)):
        return _NOTICE
    if (text.startswith(("<", "![")) and _MARKUP.fullmatch(text)) or (text.startswith(_CODE) and "(" in text):
        return _LEFTOVER
    if text.startswith(_FIRST_PAGE) and _PAGER.fullmatch(text):
        return _PAGES
    if text.startswith("#") and _HASHTAGS.fullmatch(text):
        return attrs.evolve(_TAGGED, values={"tags": text})
    asked = _asked(text)
    if asked is not None:
        return asked
    shares = len(text) <= _LONGEST_ROW and any(map(plain.__contains__, NETWORKS)) and _BUTTONS.fullmatch(text)
    return _SHARED if shares else None


def _asked(text: str) -> Marker | None:
    """What TEXT is if it asks readers to subscribe, to follow or to log in."""
    if offers_mail(text) or counts_followers(text):
        return _OFFER
    return (_BARRED if is_of_comments(text) else _OFFER) if bars_reader(text) else None


def _filled(meant: Marker, values: dict[str, str]) -> Marker:
    """MEANT with the VALUES of a line; a section of hashtags is tags."""
    if values.get("section", "").startswith("#"):
        return attrs.evolve(_TAGGED, values={"tags": values["section"]})
    return attrs.evolve(meant, values=values)


def _row(texts: Sequence[str]) -> Marker | None:
    """What a row of TEXTS is if each of them is a marker: a landmark, a hard one first, or what the first one is.

    Among buttons that stand below a text the one that leads to its comments heads none.
    """
    found = _markers(texts)
    if not found:
        return None
    buttons = list(filter(_is_button, found))
    heads = max(found, key=lambda one: (one.role is Role.LANDMARK, one.hard))
    return buttons[0] if len(buttons) > len(found) / 2 else heads


def _glued(text: str) -> Marker | None:
    """What TEXT is if it is markers that run into each other: a button of the page, or what the first one is."""
    texts = _GLUED.split(text) if len(text) <= _LONGEST_ROW else ()
    found = _markers(texts) if len(texts) > 1 else []
    return next(filter(_is_button, found), found[0]) if found else None


def _markers(texts: Sequence[str]) -> list[Marker]:
    """What each of TEXTS is; nothing, if one is no marker."""
    found = [one for text in texts if (one := marker(text.strip(_AROUND)))]
    return found if len(found) == len(texts) else []


def _is_button(found: Marker) -> bool:
    """Whether it does something with the page that it stands on."""
    return (found.zone, found.role) == (Zone.MAIN, Role.ACTION)


@cache
def _lexicon() -> _Lexicon:
    lexicon, stated = _Lexicon(), dict[str, Marker]()
    for phrase, meant in _stated():
        stated.setdefault(phrase, meant)  # languages share phrases
    for phrase, meant in stated.items():
        if not phrase.islower() and _HOLDER.search(phrase):
            templates, word = _place(lexicon, phrase)
            templates.setdefault(word, []).append((phrase, meant))
        else:
            plain = caseless(phrase).strip(_AROUND)
            lexicon.exact.setdefault(plain, meant)
            if meant.role is Role.ACTION:
                lexicon.buttons.add(plain.partition(" ")[0])
    for by_word in (lexicon.by_first, lexicon.by_second, lexicon.by_last):
        for same in by_word.values():
            same.sort(key=_said, reverse=True)
    return lexicon


def _said(template: _Template) -> int:
    """How much a template says itself: where two match a line, the one that says more leaves less to its places."""
    return len(template[0].translate(_NO_CAPITALS))


def _stated() -> Iterator[tuple[str, Marker]]:
    """Every phrase of the data file, with and without its optional parts, and what it says."""
    meant = None
    for line in Path(__file__).with_suffix(".txt").read_text(encoding="utf-8").splitlines():
        if line.startswith("["):
            zone, role, *hard = line.strip("[]").split()
            meant = Marker(Zone(zone), Role(role), bool(hard))
        elif meant and line and not line.startswith("#"):
            for phrase in line[3:].split(" | "):
                if "[" not in phrase:
                    yield phrase, meant
                    continue
                for part in ("", r"\1"):
                    yield " ".join(_OPTIONAL.sub(part, phrase).split()), meant


@cache
def _longest_word(phrase: str) -> str:
    """The longest word of PHRASE, folded, but the one that it is looked up by, if there are others.

    No line without it can be of the phrase.
    """
    words: list[str] = _WORD.findall(caseless(_HOLDER.sub(" ", phrase)))
    return max(words[1:] or words, key=len, default="")


def _place(lexicon: _Lexicon, phrase: str) -> tuple[_Templates, str]:
    """Where a template stands in LEXICON, and by which word."""
    words = phrase.strip(_AROUND).split(" ")
    if not _HOLDER.match(words[0]):
        return lexicon.by_first, caseless(words[0]).rstrip(":,")
    if words[0].startswith(("NAME", "WHO", "TEXT", "ITEMS")) or words[1] == "TEXT":
        return lexicon.by_last, caseless(words[-1])
    return lexicon.by_second, caseless(words[1]).rstrip(":,.")


@cache
def _compiled(phrase: str, zone: Zone) -> regex.Pattern[str]:
    """The pattern of a template, compiled when a line has its key."""
    last, pattern = 0, ""
    sentence = phrase.endswith((". TEXT", "? TEXT", "! TEXT"))
    holders = _HOLDERS | _BEHIND_SENTENCE if sentence else _HOLDERS
    for holder in _HOLDER.finditer(phrase):
        pattern += _literal(phrase[last : holder.start()]) + holders[holder[0]]
        last = holder.end()
    pattern += _literal(phrase[last:])
    if zone is Zone.RELATED:
        pattern = pattern.replace(" ?:", " ?[:|>»]")  # between the label and another page's title
    if phrase.startswith("WHO "):
        alone = _HOLDER.findall(phrase) == ["WHO"]
        return regex.compile((_SPEAKER if alone else "") + pattern + _SPEAKS, regex.IGNORECASE)
    closed = last == len(phrase) and not sentence
    return regex.compile(pattern + (_END_OF_VALUE.get(zone, _END) if closed else _END), regex.IGNORECASE)


def _literal(text: str) -> str:
    """A pattern for the words between two places; spaces, colons and brackets between them may vary."""
    words = [regex.escape(word).replace("'", "['’]") for word in text.replace(":", " : ").split()]
    # A word that goes on with a place's text is no word of the phrase.
    parted = "+" if text[1:2].isalpha() else "*"
    start, end = (rf"[ ({{:]{parted}" if text[:1] == " " else ""), (r"[ ({:]*" if text[-1:] in (" ", ":") else "")
    return start + r"[ (]+".join(words).replace(r"[ (]+:", r" ?:") + end
