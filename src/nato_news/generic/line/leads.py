"""Leads: links that lead from the beginning of a text to its rest.

What lives here: how they are worded, alone in a line, at the end of one, or with the title of the text.
"""

import regex

_FULL_STOPS = (".", "!", "?")  # at the end of a text that is not followed by a link
_CLOSING = ('"', "”", "»", "“")
_LONGEST_QUOTED = 125  # characters of a title in quotation marks
_MORE = (
    *("continue reading", "read more", "read the rest", "weiterlesen", "mehr lesen", "lire la suite", "leer más"),
    *("seguir leyendo", "continua a leggere", "leggi tutto", "continue a ler", "ler mais", "continuar lendo"),
    *("czytaj dalej", "czytaj więcej", "читати далі", "читати більше", "читать далее", "читать дальше"),
    *("читать полностью", "devamını oku", "ardını oxu", "más información", "mais informações", "продолжить чтение"),
    *("продовжити читання", "continuer la lecture", "continuar leyendo", "continuar a ler", "kontynuuj czytanie"),
    *("okumaya devam et", "lees verder", "läs vidare", "ganzen artikel lesen", "lire l'article", "read full article"),
    *("read full story", "leggi articolo completo", "leer noticia completa"),
)
_LONGEST_MORE = max(map(len, _MORE))
_QUOTED = regex.compile(r" [\"“«„][^\"“”«»„]{1,120}[\"”»“]")  # the title again
_AGAIN = regex.compile(
    rf"(?:{'|'.join(_MORE)}):? [\"“«„](?P<title>.+)[\"”»“]|\d+ comments? on [\"“]?(?P<title>.+?)[\"”]?",
    regex.IGNORECASE,
)
_POINTING = " .:…→»>"
_ALONE = regex.compile(
    r"(?<=[.!?…][\"”»“]? )(?:More|View|Mehr|Más|Plus|Mais|Altro|Więcej|Далі|Далее|Devamı|Ətraflı|Meer)\Z"
)  # of a sentence's end
_LONGEST_ALONE = 12  # characters, those around it included


def is_more(text: str) -> bool:
    """Whether TEXT is a link to the rest of another one."""
    return len(text) <= _LONGEST_MORE + len(_POINTING) and text.lower().strip(_POINTING) in _MORE


def more_at(text: str) -> int | None:
    """Where the link to the rest begins that stands at the end of TEXT."""
    if text.endswith(_FULL_STOPS):
        return None
    alone = _ALONE.search(text, max(len(text) - _LONGEST_ALONE, 0))
    if alone:
        return alone.start()
    again = _QUOTED.search(text, max(len(text) - _LONGEST_QUOTED, 1)) if text.endswith(_CLOSING) else None
    rest = text[: again.start()] if again and again.end() == len(text) else text.rstrip(_POINTING)
    end = rest[-_LONGEST_MORE:].lower()
    return len(rest) - len(next(filter(end.endswith, _MORE))) if end.endswith(_MORE) else None


def title_again(text: str) -> str | None:
    """The title that TEXT, a link to the rest of a text or the count of its comments, says again."""
    again = _AGAIN.fullmatch(text)
    return again["title"] if again else None


def can_say_title(text: str) -> bool:
    """Whether TEXT ends as links do that say a title again."""
    return text[-1:] in _CLOSING
