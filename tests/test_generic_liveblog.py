"""The generic parser's liveblogs: entries below clocks, and the summary above them."""

import nato_news
from ferry import LONGER, MENU, TEXT, TITLE
from nato_news.vocabulary import Kind, Role, Zone

ENTRIES = (("17:48", "A calm night"), ("14:05", "No ropes"), ("11:08", "The tide"))


def liveblog() -> str:
    entries = (f"{clock}\n{heading}\n{text}\nShare" for (clock, heading), text in zip(ENTRIES, TEXT, strict=False))
    summary = "Key events", "• 5.31pm The ferry sails", "• 2.02pm The rope is found"
    return "\n\n".join([TITLE, "By Ann Lee", "First published on 3 March 2031", "\n".join(summary), *entries])


def roles(document: nato_news.Document, role: Role) -> list[str]:
    found = (document.text[line.start : line.end].strip() for line in document.lines if line.role is role)
    return list(found)


def test_entries_are_headings_and_paragraphs_below_clocks() -> None:
    document = nato_news.parse(liveblog(), source="blog")
    assert roles(document, Role.HEADING) == ["Key events", *(heading for _, heading in ENTRIES)]
    assert document.paragraphs == ("5.31pm The ferry sails", "2.02pm The rope is found", *TEXT[:3])
    assert {clock for clock, _ in ENTRIES} <= set(roles(document, Role.OTHER))
    assert document.published is not None


def test_texts_of_one_day_each_below_its_hour_are_an_article() -> None:
    entries = [line for hour, text in enumerate(TEXT, 10) for line in (f"3 March 2031, {hour}:15", text)]
    document = nato_news.parse("\n\n".join([TITLE, *entries]), source="blog")
    assert (document.kind, document.paragraphs[-1]) == (Kind.ARTICLE, TEXT[-1])


def test_clocks_in_a_list_of_news_are_of_other_pages() -> None:
    news = [line for clock, heading in ENTRIES for line in (clock, f"{heading} at the harbour")]
    document = nato_news.parse("\n\n".join([*MENU, TITLE, *LONGER, "Latest news", *news]), source="blog")
    assert [item.title for item in document.latest] == [f"{heading} at the harbour" for _, heading in ENTRIES]
    assert [line.item for line in document.lines if line.zone is Zone.LATEST and line.role is Role.PUBLISHED] == [
        0,
        1,
        2,
    ]
    assert document.paragraphs == LONGER


def test_key_events_that_stand_again_as_headings_are_highlights() -> None:
    listed = "\n".join(["Key events", *(f"{clock}\n{heading}" for clock, heading in ENTRIES)])
    summary = liveblog().index("Key events"), liveblog().index("\n\n17:48")
    document = nato_news.parse(liveblog().replace(liveblog()[slice(*summary)], listed), source="blog")
    assert roles(document, Role.HIGHLIGHT) == [heading for _, heading in ENTRIES]


def test_a_page_that_says_that_it_is_a_liveblog_may_have_days_at_its_clocks() -> None:
    entries = [
        line
        for (clock, heading), text in zip(ENTRIES, TEXT, strict=True)
        for line in (f"3 Mar 2031, {clock}", heading, text)
    ]
    head = (f"Live updates | {TITLE}", "2 March 2031", LONGER[3])
    document = nato_news.parse("\n\n".join([*head, *entries]), source="blog")
    assert (document.kind, str(document.published)) == (Kind.ARTICLE, "2031-03-02")
    assert document.paragraphs == (LONGER[3], *TEXT)
    assert nato_news.parse("\n\n".join(["All our notes", *entries]), source="blog").kind is Kind.LISTING
