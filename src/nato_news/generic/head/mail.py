"""Mail: the header that a mail begins with, and the signature that ends it.

What lives here: which lines are one, from the sender to the subject, and what each of them says.
"""

from collections.abc import Mapping
from functools import cache
from itertools import groupby

import attrs
import regex

from nato_news.generic.line.lines import Lines
from nato_news.generic.line.people import MAIL, is_known_name
from nato_news.labelling import Label, label_of
from nato_news.vocabulary import Role, Zone

_SIGNATURE = "--"  # stands above one, alone in its line
_TOP, _LEAST = 20, 3  # lines of the page among which a header stands, and lines of one
_NOTE = 2  # sentences above it at the most, of whoever sends it on
_FIELDS = {  # what the fields of a header are called, by the role of their lines
    Role.TITLE: (
        "subject|betreff|objet|sujet|asunto|assunto|oggetto|temat|тема|konu|mövzu|onderwerp|ämne|emne|předmět|aihe|θέμα"
    ),
    Role.PUBLISHED: (
        "date|sent|datum|gesendet|envoyé|fecha|enviado(?: el| em)?|data|inviato|wysłano|дата|надіслано|отправлено"
        "|tarih|gönderildi|gönderilme tarihi|tarix|göndərildi|verzonden|skickat|sendt|odesláno|lähetetty|ημερομηνία"
    ),
    Role.BYLINE: "from|sender|von|de|da|od|від|от|kimden|gönderen|kimdən|göndərən|van|från|fra|lähettäjä|από",
    Role.OTHER: (
        r"to|an|à|para|a|do|кому|kime|kimə|aan|till|til|komu|vastaanottaja|προς|b?cc|kopie|копия|копія|reply-to"
        r"|antwort an|répondre à|organi[sz]ation|importance|priority|attachments|anlagen|pièces jointes|received"
        r"|references|\p{L}+(?:-\p{L}+)+"
    ),
}
_ANSWERED = regex.compile(r"(?:(?:re|fwd?|aw|wg|tr|rv|enc|odp|ynt|ilt)(?:\[\d+\])?: ?)+", regex.IGNORECASE)


@attrs.frozen
class Mail:
    """The header of the mail that a page is."""

    title: int | None = None
    """The line of its subject; `None` if the page is no mail."""
    labels: Mapping[int, Label] = attrs.field(factory=dict)
    """Its lines."""
    is_dated: bool = False
    """Whether it says when it was sent."""
    signature: range = range(0)
    """The lines of the sender's signature."""


def find_mail(lines: Lines) -> Mail:
    """The header that a page begins with: the first run of fields that says a subject, and who has sent it or when."""
    fields = [_field(text) for text in lines.texts[:_TOP]]
    for _, run in groupby(range(len(fields)), lambda number: fields[number] is None):
        numbers = list(run)
        if sum(map(lines.is_text, range(numbers[0]))) > _NOTE:
            break
        header = {number: field for number in numbers if (field := fields[number])}
        said = {role: number for number, (role, _) in reversed(header.items())}
        if len(header) >= _LEAST and Role.TITLE in said and said.keys() & {Role.BYLINE, Role.PUBLISHED}:
            labels = {number: _label(*field) for number, field in header.items()}
            end = next((n for n in range(numbers[-1], len(lines)) if lines.texts[n] == _SIGNATURE), len(lines))
            return Mail(said[Role.TITLE], labels, Role.PUBLISHED in said, range(end, len(lines)))
    return Mail()


def _field(text: str) -> tuple[Role, str] | None:
    """The role and the value of a field of a header; `None` if TEXT is none."""
    found = _pattern().fullmatch(text)
    return next((Role(role), value) for role, value in found.groupdict().items() if value) if found else None


@cache
def _pattern() -> regex.Pattern[str]:
    """A field, its value in the group of its role."""
    fields = "|".join(rf"(?:{names}) ?: ?(?P<{role}>\S.*)" for role, names in _FIELDS.items())
    return regex.compile(fields, regex.IGNORECASE)


def _label(role: Role, value: str) -> Label:
    """The label of a field of ROLE with its VALUE; a paper that sends a mail is no author."""
    if role is Role.TITLE:
        return Label(Zone.MAIN, role, None, {"title": _ANSWERED.sub("", value, 1) or value})
    if role is Role.PUBLISHED:
        return Label(Zone.MAIN, role, None, {"published": value})
    name = MAIL.sub("", value).strip(" \"'<>()[]")
    if role is Role.BYLINE and is_known_name(name):
        return Label(Zone.MAIN, role, None, {"authors": name})
    return label_of(Zone.MAIN, Role.OTHER)
