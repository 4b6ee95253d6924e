"""`nato-news sources`: what can be read."""

from nato_news.cli import options

EXAMPLES = """\
nato-news sources
nato-news sources --format json
"""


def sources(form: options.ViewForm = options.View.TABLE) -> None:
    """List the sources that are known.

    With their layouts, and the years, languages and extractors each was seen in.
    Pages of no source are read as the last one's.
    """
    from nato_news.cli.terminal import print_json, print_table
    from nato_news.registry import default

    known = [(source, default().parser(source.id).layouts) for source in default().sources()]
    if form is options.View.JSON:
        print_json(
            [
                {
                    "id": source.id,
                    "name": source.name,
                    "domain": source.domain,
                    "timezone": source.timezone,
                    "language": source.language,
                    "layouts": [
                        {"name": layout.name, "kind": str(layout.kind), "seen": layout.seen} for layout in layouts
                    ],
                }
                for source, layouts in known
            ]
        )
        return
    print_table(
        ("id", "name", "domain", "timezone", "language"),
        [
            (source.id, source.name, source.domain or "", source.timezone or "", source.language or "")
            for source, _ in known
        ],
    )
    print_table(
        ("\nsource", "\nlayout", "\nkind", "\nseen"),
        [(source.id, layout.name, str(layout.kind), layout.seen) for source, layouts in known for layout in layouts],
    )
