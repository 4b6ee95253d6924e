"""Files: a file's bytes as text, every character of it."""

import os
from pathlib import Path

from nato_news.errors import PageDecodingError, UnknownEncodingError


def read_text(path: str | os.PathLike[str], encoding: str = "utf-8") -> str:
    """The text of the file at PATH, line endings kept as they are.

    Raises:
        OSError: the file cannot be read.
        PageDecodingError: its bytes are not text in that encoding.
        UnknownEncodingError: Python knows no such encoding.
    """
    path = Path(path)
    data = path.read_bytes()
    try:
        return data.decode(encoding)
    except UnicodeDecodeError as error:
        raise PageDecodingError(
            f"{path}: byte {error.start} (0x{data[error.start]:02x}) is not {encoding}: {error.reason}; "
            f"pass the file's own encoding, such as encoding='cp1251' or encoding='latin-1'"
        ) from error
    except LookupError as error:
        raise UnknownEncodingError(
            f"Python knows no text encoding called {encoding!r}; 'utf-8', 'utf-16', 'cp1251' and 'latin-1' are common"
        ) from error
