"""Frame: what stands around the two sides of the view, and the two forms in which users get it.

What lives here: the page's head with its policy (nothing may be loaded, no script but ours may run), the style and
the script, which are data files of this package, and the check that text and document belong together.
"""

import base64
import hashlib
import html
from collections.abc import Mapping
from functools import cache
from importlib.resources import files
from typing import Any

from nato_news.errors import DocumentFormatError
from nato_news.view.escaping import marked, plain
from nato_news.view.fields import facts_html, fields_html
from nato_news.view.lines import legend_html, lines_html
from nato_news.view.origins import origins
from nato_news.vocabulary import Role, Zone

_FRAME_HEIGHT = 720  # pixels of the view in a notebook


def html_page(data: Mapping[str, Any], text: str | None, *, title: str | None = None) -> str:
    """One self-contained HTML page that shows TEXT beside the document DATA that was read from it.

    It loads nothing, works from a file, and can be written as UTF-8 whatever TEXT holds.

    Args:
        data: the form that `Document.to_dict()` returns.
        text: the page that it was read from, or `None` where it is lost; then lines show their length only.
        title: the HTML page's title; the document's own if `None`.

    Raises:
        DocumentFormatError: DATA is not that form, or its lines are not those of TEXT (a `ValueError`).
    """
    try:
        _check(data, text)
        return _page(data, text, title or data["title"] or "Untitled page")
    except (KeyError, TypeError, AttributeError, IndexError) as error:
        raise DocumentFormatError(f"not the form of Document.to_dict(): {error!r}") from error


def html_frame(data: Mapping[str, Any], text: str | None) -> str:
    """The same as an `<iframe>` for a notebook: neither style nor script reaches what stands around it.

    A TEXT that DATA's lines are not those of is left out.

    Raises:
        DocumentFormatError: DATA is not the form of `Document.to_dict()` (a `ValueError`).
    """
    own = text if text is not None and _covered(data) == len(text) else None
    page = html.escape(html_page(data, own))
    return (
        f'<iframe title="nato_news document" sandbox="allow-scripts" srcdoc="{page}" '
        f'style="width:100%;height:{_FRAME_HEIGHT}px;border:0"></iframe>'
    )


def _check(data: Mapping[str, Any], text: str | None) -> None:
    """Refuse lines that have a gap or words outside the vocabularies, and a text that is another page's."""
    end = 0
    for number, line in enumerate(data["lines"], 1):
        if line["start"] != end or line["end"] < end:
            raise DocumentFormatError(f"line {number} starts at {line['start']}, not where the one above ends, at {end}")
        end = line["end"]
        try:
            Role(line["role"]), Zone(line["zone"])
        except ValueError as error:
            raise DocumentFormatError(f"line {number}: {error}") from error
    if text is not None and end != len(text):
        raise DocumentFormatError(
            f"the document's lines have {end} characters and the text has {len(text)}: give the text it was read from"
        )


def _covered(data: Mapping[str, Any]) -> int:
    return data["lines"][-1]["end"] if data["lines"] else 0


@cache
def _resource(name: str) -> str:
    return files("nato_news.view").joinpath(name).read_text(encoding="utf-8")


def _page(data: Mapping[str, Any], text: str | None, title: str) -> str:
    script = _resource("page.js")
    digest = base64.b64encode(hashlib.sha256(script.encode()).digest()).decode()
    policy = (
        f"default-src 'none'; style-src 'unsafe-inline'; script-src 'sha256-{digest}'; "
        "base-uri 'none'; form-action 'none'"
    )
    found = origins(data, text)
    language = f' lang="{plain(data["language"])}"' if data["language"] else ""
    return f"""<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="{policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>{plain(title)}</title>
<style>{_resource("page.css")}</style>
</head>
<body>
<header>
<div class="name"><h1><bdi dir="auto"{language}>{marked(title)}</bdi></h1>{facts_html(data)}</div>
<button type="button" id="theme" aria-pressed="false">Dark theme</button>
</header>
<section id="legend" aria-label="Legend and filter">{legend_html(data)}
<div class="group switches"><button type="button" id="hide" aria-pressed="false">Hide the others</button
><button type="button" id="reset" disabled>Show all lines</button></div></section>
<main>
<section id="page" aria-labelledby="page-name"><h2 id="page-name">Page</h2><div{language}>
{lines_html(data, text, found)}</div></section>
<section id="document" aria-labelledby="document-name"><h2 id="document-name">Document</h2>
{fields_html(data, found)}</section>
</main>
<footer><p id="status" role="status">Choose a field to see the lines it came from, or a line to see its fields.</p>
<p class="keys"><kbd>↑</kbd> <kbd>↓</kbd> move <kbd>Enter</kbd> choose <kbd>Esc</kbd> clear</p></footer>
<script>{script}</script>
</body>
</html>
"""
