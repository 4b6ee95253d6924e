"""The errors that nato_news raises, and nothing else.

Two rules hold here. What a page says is never an error: bad content is labelled, in
`Document.diagnostics`. Misuse raises, and each class is also the built-in that a caller would catch.
"""


class NatoNewsError(Exception):
    """The base of every error that this library raises on purpose."""


class TextTypeError(NatoNewsError, TypeError):
    """Something that is no `str` was given where a page's text belongs."""


class UnknownSourceError(NatoNewsError, LookupError):
    """No parser is registered under the source id that was given."""


class UnknownEncodingError(NatoNewsError, LookupError):
    """Python knows no encoding of the name that was given."""


class PageDecodingError(NatoNewsError, UnicodeError):
    """A file's bytes are not text in the encoding that was asked for."""


class ContractError(NatoNewsError, ValueError):
    """A parser class, a layout or a part states something that it may not."""


class DraftError(NatoNewsError, ValueError):
    """A parser cannot be drafted from what was given, or its files cannot be written where they belong."""


class DocumentFormatError(NatoNewsError, ValueError):
    """A dictionary given to `Document.from_dict` is not the form that `to_dict` writes."""


class DateError(NatoNewsError, ValueError):
    """A date is not written so that it can be read, or is read as more than it says."""


class AmbiguousDateError(DateError):
    """A numeric date can be day first or month first, and nothing says which."""

    def __init__(self, message: str, readings: tuple[str, ...] = ()) -> None:
        super().__init__(message)
        self.readings = readings
        """The readings as ISO 8601, day first before month first."""


class UnknownTimezoneError(NatoNewsError, LookupError):
    """The IANA database has no time zone of the name that was given."""


class UnknownLanguageError(NatoNewsError, LookupError):
    """Dates are not read in the language that was given."""


class AnnotationError(NatoNewsError, ValueError):
    """An annotation, the NAME.json of a page, is no JSON object of a document's fields."""


class AnnotationExistsError(NatoNewsError, FileExistsError):
    """A page has an annotation already: it belongs to people, and is not written over."""


class RepeatedTimeWarning(UserWarning):
    """A local time comes twice where summer time ends; the first of the two was taken."""


class PluginWarning(UserWarning):
    """An installed plug-in was left out, or is slow: the message names it, its distribution and the reason."""
