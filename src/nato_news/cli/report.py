"""Report: audits as one HTML page that needs no network, no script and no other file.

What lives here: pure functions to text. Whatever comes from pages is escaped where it is put in.
"""

from collections.abc import Iterable, Mapping
from html import escape

from nato_news.audit import Audit
from nato_news.cli.printable import printable

_STYLE = """\
:root { color-scheme: light dark; --ink: #1b1f24; --paper: #fff; --faint: #59636e; --line: #d1d9e0; --bar: #2f6fab; }
@media (prefers-color-scheme: dark) {
  :root { --ink: #e6e9ec; --paper: #14181d; --faint: #9aa5b1; --line: #333c46; --bar: #6aa8e0; }
}
body { font: 16px/1.5 system-ui, sans-serif; color: var(--ink); background: var(--paper);
  max-width: 60rem; margin: 2rem auto; padding: 0 1rem; }
h2 { border-top: 1px solid var(--line); padding-top: 1rem; margin-top: 2rem; }
p, figcaption { color: var(--faint); }
figure { margin: 1rem 0; overflow-x: auto; }
svg text { fill: var(--ink); font: 13px system-ui, sans-serif; }
svg .bar { fill: var(--bar); }
svg .track { fill: var(--line); }
table { border-collapse: collapse; width: 100%; }
th, td { text-align: left; vertical-align: top; padding: .25rem .75rem .25rem 0; border-bottom: 1px solid var(--line); }
td { overflow-wrap: anywhere; }
.number { text-align: right; white-space: nowrap; font-variant-numeric: tabular-nums; }
"""
_ROW = 24  # height of a bar and the space below it
_LABELS, _BARS, _WIDTH = 220, 400, 700  # where bars begin, how long they are, and room for numbers


def report(audits: Mapping[str, Audit], summary: str) -> str:
    """AUDITS, by source, as a whole HTML page; SUMMARY is a sentence on the run."""
    parts = "".join(_source(name, audit) for name, audit in audits.items())
    return (
        '<!DOCTYPE html>\n<html lang="en">\n<head>\n<meta charset="utf-8">\n'
        '<meta name="viewport" content="width=device-width, initial-scale=1">\n'
        "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'\">\n"
        f"<title>Audit of pages</title>\n<style>\n{_STYLE}</style>\n</head>\n<body>\n<main>\n"
        f"<h1>Audit of pages</h1>\n<p>{_text(summary)}</p>\n{parts}</main>\n</body>\n</html>\n"
    )


def _source(name: str, audit: Audit) -> str:
    pages = sum(audit.layouts.values())
    layouts = _bars(
        f"Pages by layout of {name}",
        [(layout, number / pages, str(number)) for layout, number in audit.layouts.items()],
    )
    months = _bars(
        f"Mean fit by month of {name}",
        [(month, fit, f"{fit:.3f}") for month, fit in audit.fit_by_month.items()],
    )
    return (
        f"<section>\n<h2>{_text(name)}: {pages} pages</h2>\n"
        f"<h3>Pages by layout</h3>\n{layouts}<h3>Mean fit by month</h3>\n{months}"
        f"<h3>Unexplained lines</h3>\n{_lines(audit.unexplained)}</section>\n"
    )


def _bars(title: str, rows: Iterable[tuple[str, float, str]]) -> str:
    """A chart of ROWS: a label, a length from 0 to 1, and the number in words."""
    bars = []
    for index, (label, length, number) in enumerate(rows):
        top = index * _ROW
        bars.append(
            f'<text x="{_LABELS - 10}" y="{top + 15}" text-anchor="end">{_text(label)}</text>'
            f'<rect class="track" x="{_LABELS}" y="{top + 3}" width="{_BARS}" height="16"/>'
            f'<rect class="bar" x="{_LABELS}" y="{top + 3}" width="{_BARS * length:.1f}" height="16"/>'
            f'<text x="{_LABELS + _BARS + 10}" y="{top + 15}">{_text(number)}</text>\n'
        )
    height = len(bars) * _ROW
    return (
        f'<figure>\n<svg role="img" aria-label="{_text(title)}" width="{_WIDTH}" height="{height}" '
        f'viewBox="0 0 {_WIDTH} {height}">\n<title>{_text(title)}</title>\n{"".join(bars)}</svg>\n</figure>\n'
    )


def _lines(lines: Iterable[tuple[str, int]]) -> str:
    rows = "".join(
        f'<tr><td class="number">{number}</td><td dir="auto">{_text(line)}</td></tr>\n' for line, number in lines
    )
    if not rows:
        return "<p>None: every line of every page is explained.</p>\n"
    return (
        '<p>A run of digits is shown as 0.</p>\n<table>\n<thead><tr><th scope="col" class="number">Pages</th>'
        f'<th scope="col">Line</th></tr></thead>\n<tbody>\n{rows}</tbody>\n</table>\n'
    )


def _text(text: str) -> str:
    """TEXT, which may come from a page, as HTML shows it."""
    return escape(printable(text))
