"""Files: a draft as a module and annotations beside the pages.

What lives here: reading the pages, and writing what was drafted without ever writing over anything.
"""

from collections.abc import Sequence
from pathlib import Path

from nato_news.draft.drafting import Draft, draft_parser
from nato_news.draft.naming import module_name_of
from nato_news.errors import DraftError
from nato_news.files import read_text
from nato_news.testing.annotation import annotation_text
from nato_news.testing.pages import annotation_path


def write_draft(
    pages: Sequence[Path],
    folder: Path,
    *,
    encoding: str = "utf-8",
    name: str | None = None,
    source: str | None = None,
    domain: str | None = None,
    timezone: str | None = None,
    language: str | None = None,
) -> tuple[Draft, tuple[Path, ...]]:
    """Draft a parser from the files PAGES; write it to FOLDER, and beside each page its annotation.

    The module is `NAME.py` after the source's id, the annotation of `PAGE.txt` is `PAGE.json`. Nothing is written
    if one of these files exists.

    Args:
        pages: the pages as text files.
        folder: where the module goes; it must exist.
        encoding: that of the pages.
        name: as for `draft_parser`.
        source: as for `draft_parser`.
        domain: as for `draft_parser`.
        timezone: as for `draft_parser`.
        language: as for `draft_parser`.

    Returns:
        The draft, and the files written, the module first.

    Raises:
        OSError: a page cannot be read, or a file cannot be written.
        PageDecodingError: a page's bytes are not text in ENCODING.
        UnknownEncodingError: Python knows no such encoding.
        DraftError: no page has a line, SOURCE is no id, a file to be written exists, or two pages would have
            one annotation.
        UnknownTimezoneError: TIMEZONE is no IANA zone.
    """
    texts = [read_text(page, encoding) for page in pages]
    draft = draft_parser(texts, name=name, source=source, domain=domain, timezone=timezone, language=language)
    module = folder / f"{module_name_of(draft.source.id)}.py"
    contents = {module: draft.source_code}
    for page, annotation in zip(pages, draft.annotations, strict=True):
        target = annotation_path(page)
        if target in contents:
            raise DraftError(f"{page} and another page would both be annotated in {target}: rename one")
        contents[target] = annotation_text(annotation)
    taken = [str(path) for path in contents if path.exists()]
    if taken:
        raise DraftError(f"nothing was written, for it is there already: {', '.join(taken)}; move or delete it first")
    for path, content in contents.items():
        with path.open("x", encoding="utf-8", newline="\n") as file:
            file.write(content)
    return draft, tuple(contents)
