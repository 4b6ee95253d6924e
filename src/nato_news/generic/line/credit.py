"""Credit: how the caption of a picture is told by its own words.

What lives here: who took the picture, whose it is or who has lent it, behind the caption or alone; and numbers of
figures.
"""

import re

import regex

from nato_news.generic.line.people import is_full_name, is_known_name

_LONGEST = 250  # characters of a caption
_LONGEST_ALONE = 60  # of a credit that stands alone
_LONGEST_NAME = 40  # of a name behind a sentence
_LEAST_SENTENCE = 20
_STOP = regex.compile(
    r"[\p{Ll}\d][.!?…»”] ?(?P<name>\p{Lu}[\p{L}.’'-]+(?: \p{Lu}[\p{L}.’'-]+){1,2})"
    r"(?: (?:POUR|FOR|FÜR|PER|PARA|DLA|ДЛЯ) .+)?\Z"
)
_QUOTED = "»”"  # ends the name of a paper
_SHORTEST = 3  # letters of a name in capitals, which is longer than most acronyms
_LENGTH = 100  # at the end of a caption that a credit takes
_PICTURES = (
    "photos?|photographs?|fotos?|fotografia|fotografía|image|bild|picture|credit|crédit photo|fot|фото|illustration"
    "|imagen|quelle|©|zdjęcie|світлина|fotoğraf|şəkil|imagem|immagine"
)
_AGENCIES = "unsplash|getty images|reuters|afp|dpa|ap|pexels|pixabay|shutterstock|imago.*"
_LENT = (
    "(?:archive|file|handout|stock|undated) photo|handout|archiv(?:bild|foto)"
    "|symbol(?:bild|foto)|cedida|cortesía(?: de .{2,40})?|archivo|gentile concessione.{0,40}|arkivfoto|arkivbild"
    "|foto d[’']archivio|photo d[’']archives?|foto de archivo|foto de arquivo|zdjęcie ilustracyjne|архівне фото"
    "|фото автор(?:а|ки)|foto del autor|foto da autora?|foto do autor|foto dell['’]autore|photo de l['’]auteure?"
    "|архивное фото|фото ілюстративне|ілюстративне фото|иллюстративное фото"
)
_CREDIT = regex.compile(
    rf".*(?:[\s(.]|(?-i:(?<=\p{{Ll}}|\d)(?=\p{{Lu}})))(?:{_PICTURES})(?: by| via| courtesy of| ?:| ©)+ ?"
    r"[^\s\"'“„«‘].{0,60}"
    r"|.+[.!?…] (?:photos?|fotos?|фото) (?-i:\p{Lu}\.){2,3}"
    r"|.+[.!?…] (?:photos?|fotos?|фото) \p{Lu}(?:\p{L}+|\.) \p{Lu}[\p{L}’'-]+(?: \p{Lu}[\p{L}’'-]+)?"
    r"|.*[\s(.](?:fot\.|©) ?\S.{0,60}"
    rf"|.+ \((?:{_PICTURES})[ :][^()]{{2,60}}\)"
    r"|.+ \([^()]{2,40} (?:photos?|fotos?|file)\)"
    r"|.+ \((?:source|quelle|fuente|fonte|źródło|джерело|источник|kaynak|mənbə|bron): ?[^()]{2,60}\)"
    r"|.+[.!?…»”] / ?\p{Lu}[\p{L}.’'-]+(?: \p{Lu}[\p{L}.’'-]+){1,2}"
    r"|.+[.!?…»”] \(\p{Lu}[^():]{1,30}: ?\p{Lu}[^()]{1,40}\)"
    rf"|(?:{_PICTURES}) (?:by|de|von|di|av|door) .{{2,40}} (?:on|na|auf|su|en|sur|via|på|op) \p{{Lu}}\p{{L}}+"
    r"|.+ [(\[]\p{Lu}\p{Ll}+ \p{Lu}[^()/]{1,30}/ ?\p{Lu}[^()\]]{2,40}[)\]]"
    rf"|.+[.!?…»”)] \(?(?:{_LENT})\)?\.?"
    r"|.+ \(c\) ?\S.{0,40}|.+ - +copyright +\S.{0,60}|.+credit\.\.\. ?\S.{0,80}"
    rf"|.* (?:photo by|image by|via) .{{2,40}}|.{{0,60}} ?/ ?(?:{_AGENCIES})",
    regex.IGNORECASE,
)
_COLLECTIONS = (
    "Acervo|Arquivo|Coleção|Colección|Archivo|Collezione|Archivio|Collection|Archives?|Sammlung|Archiv|Kolekcja|Zbiory"
    "|Archiwum|Колекція|Архів|Коллекция|Архив"
)
_WIRES = "EPA|Reuters|REUTERS|AFP|AP|dpa|EFE|ANSA|PAP"
_OF = r"(?:\p{Lu}[\p{L}’'-]+|\p{L}{1,3}|fam[ií]l\p{L}+|pr[iy][vw]\p{L}+|partic\p{L}+|pess\p{L}+|person\p{L}+)"
_OWNED = regex.compile(  # by somebody, a collection or an agency, as capitals tell
    rf".+[.!?…»”)] (?:{_COLLECTIONS})(?: {_OF})+\.?"
    r"|.+[.!?…»”)] \(?[Cc]ourtesy(?: of)? (?:the )?\p{Lu}[^.]{1,50}\.?"
    r"|.+ [(\[][Cc]ourtesy(?: of [^()\[\]]{2,60})?[)\]]"
    rf"|.+[.!?…»”)] (?:{_WIRES}|Getty Images)(?:[/-].{{2,40}})?"
    rf"|.+ \((?:{_WIRES}) ?/ ?[^()]{{2,40}}\)"
    rf"|.+[.!?…»”)] \p{{Lu}}[\p{{L}}.’'-]+(?: \p{{Lu}}[\p{{L}}.’'-]+){{1,2}} \((?:{_WIRES})(?:[/ -][^()]{{1,40}})?\)"
    r"|.+[.!?…»”)] \p{Lu}[\p{L}.’'-]+(?: [\p{L}.’'-]+){0,3}/\p{Lu}[\p{L}’'-]+ \p{Lu}[\p{L}’'-]+"
    r"|.+[.!?…»”)] \p{Lu}[\p{L}’'-]+ \p{Lu}[\p{L}’'-]+/\p{Lu}[\p{L} .’'-]{2,40}"
    r"|.+[.!?…»”)] (?:Telegram|Facebook|Instagram|YouTube)/.{2,40}"
    r"|.+ \([^()]{0,40}(?:coll\. part\.|[Cc]ollection (?:particulière|privée|de l[’'].{2,20})|[Pp]rivate collection"
    r"|Privatsammlung|[Cc]olección (?:particular|privada)|[Cc]ollezione privata|[Cc]oleção particular|zbiory prywatne"
    r"|domaine public|public domain|gemeinfrei|dominio público|domínio público|pubblico dominio|domena publiczna)\)"
    r"|(?:.+ )?\| ?(?:[Ff]otos?|[Pp]hotos?) .{2,60}|.+ / ?(?:EFE|EPA|AFP|ANSA|Reuters|REUTERS)(?: ?/.{2,60})?"
)
_RIGHTS = ("©", "(c) ", "(C) ", "Copyright ")
_LONE = regex.compile(rf"(?:{_PICTURES}) ?: ?\S.*", regex.IGNORECASE)
_SIGNS = re.compile(  # one of them stands in each credit
    r"photo|image|fot|copyright|bild|picture|credit|illustration|quelle|фото|©|/|zdjęcie|світлина|şəkil|imagem|immagine"
    r"|\([^():]+:[^()]+\)$|courtesy|handout|cedida|cortes|acervo|arquivo|cole[cç]|colle[cz]|archiv|sammlung|kolekcja"
    r"|zbiory|архів|архив|кол.?екц|coll\.|particul|privat|privad|domain|domena|gemeinfrei|público|pubblico"
    r"|\(c\)|(?:epa|reuters|afp|ap|dpa|efe|ansa|pap|getty images)(?:[/)-]|$)|concessione"
)
_FIGURE = re.compile(
    r"(?:figure|fig\.|table|chart|abbildung|abb\.|tabelle|grafik|figura|tabla|gráfico|tableau|graphique|grafico|tabela"
    r"|wykres|rys\.|рис\.|таблиця|таблица|şekil|tablo) ?\d{1,2}(?:[.:]| [–—]) \S",
    re.IGNORECASE,
)


def is_numbered(text: str) -> bool:
    """Whether TEXT begins with the number of a figure."""
    return _FIGURE.match(text) is not None


def is_lone_credit(text: str) -> bool:
    """Whether TEXT is a picture's credit and no caption."""
    return len(text) <= _LONGEST_ALONE and _LONE.fullmatch(text) is not None


def names_holder(text: str) -> bool:
    """Whether TEXT says who has the rights, of a picture or below a text of the page, and not since when."""
    return text.startswith(_RIGHTS) and len(text) <= _LONGEST_ALONE and not any(map(str.isdigit, text))


def is_credited(text: str) -> bool:
    """Whether TEXT is a picture's credit, or ends with one."""
    if _names_paper(text) or _ends_with_name(text):
        return True
    if len(text) > _LONGEST or not _SIGNS.search(text[-_LENGTH:].lower()):
        return False
    return (_CREDIT.fullmatch(text) or _OWNED.fullmatch(text)) is not None


def _ends_with_name(text: str) -> bool:
    """Whether the name of who took a picture stands behind the sentence that TEXT is."""
    if not _LEAST_SENTENCE < len(text) <= _LONGEST or not (text[-1].isalpha() or text[-1] in _QUOTED):
        return False
    stop = _STOP.search(text, max(len(text) - _LONGEST_NAME, _LEAST_SENTENCE))
    name = stop["name"] if stop else ""
    in_capitals = name.isupper() and min(map(len, name.split())) >= _SHORTEST
    return is_known_name(name) or (in_capitals and is_full_name(name))


def _names_paper(text: str) -> bool:
    """Whether TEXT is who took a picture, and for which paper."""
    name, parted, paper = text.partition(", " if text.isupper() else "/")
    if not parted or len(text) > _LONGEST_ALONE or not paper[:1].isupper() or "/" in paper:
        return False
    return is_known_name(name)
