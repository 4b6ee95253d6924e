"""What many documents say of a source's layouts."""

import nato_news
from conftest import PAGES
from nato_news.audit import audit

CALIBER = [one for one in PAGES if one.gold["source"] == "caliber-az"]


def test_a_site_that_is_as_it_was() -> None:
    result = audit(nato_news.parse(page.text) for page in CALIBER)
    assert sum(result.layouts.values()) == len(CALIBER)
    assert list(result.layouts) == sorted(result.layouts, key=lambda name: (-result.layouts[name], name))
    assert set(result.fit_by_month.values()) == {1.0}
    assert list(result.fit_by_month)[-1] == "undated"
    assert result.unexplained == ()


def test_a_site_that_has_changed() -> None:
    documents = []
    for number, page in enumerate(CALIBER):
        changed = page.text.replace("A+\n", f"A+\n[[ {number} readers now ]]\n")
        documents.append(nato_news.parse(changed, source="caliber-az"))
    result = audit(documents)
    changed_pages = sum("A+\n" in page.text for page in CALIBER)
    assert ("[[ 0 readers now ]]", changed_pages) in result.unexplained
    assert min(result.fit_by_month.values()) < 1
    assert len(audit(documents, most=0).unexplained) == 0


def test_without_their_text_documents_show_no_lines() -> None:
    document = nato_news.parse(CALIBER[0].text + "\n[[unknown]]", source="caliber-az")
    assert audit([nato_news.Document.from_dict(document.to_dict())]).unexplained == ()
