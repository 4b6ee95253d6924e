"""Drafted parsers: what they read of pages that they were not drafted from, and that every draft is one."""

import importlib.util
import json
from pathlib import Path
from typing import Any

import attrs
import pytest

from conftest import FIXTURES, PAGES
from nato_news import Parser, Registry, errors
from nato_news.draft import Draft, draft_parser, write_draft
from nato_news.registry import builtin

SITES = sorted((FIXTURES / "drafting").iterdir())
ENOUGH = 0.85  # of the fields of the kept pages of each site
LONGEST = 40  # lines
TEXT = "A text of one sentence, which is {0} long enough to be that of a page, stands here."


def known(site: Path) -> dict[str, str]:
    """What a user knows of SITE, as arguments of `draft_parser`."""
    given = json.loads((site / "site.json").read_text(encoding="utf-8"))
    return {"source": given.pop("id"), **given}


def texts_in(folder: Path) -> list[str]:
    return [path.read_text(encoding="utf-8") for path in sorted(folder.glob("*.txt"))]


def parser_of(draft: Draft, folder: Path) -> type[Parser]:
    """The class of DRAFT, imported from a file as a user would."""
    path = folder / "drafted.py"
    path.write_text(draft.source_code, encoding="utf-8")
    spec = importlib.util.spec_from_file_location("drafted", path)
    assert spec
    assert spec.loader
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return getattr(module, draft.class_name)


@attrs.frozen
class Drafted:
    site: Path
    draft: Draft
    parser: type[Parser]


@pytest.fixture(scope="module", params=SITES, ids=lambda site: site.name)
def drafted(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Drafted:
    site = request.param
    draft = draft_parser(texts_in(site / "draft"), **known(site))
    return Drafted(site, draft, parser_of(draft, tmp_path_factory.mktemp(site.name)))


def projected(value: Any, like: Any) -> Any:
    """VALUE with those keys only that LIKE has."""
    if isinstance(value, list) and like and isinstance(like[0], dict):
        return [projected(one, like[0]) for one in value]
    return {key: value.get(key) for key in like} if isinstance(like, dict) and isinstance(value, dict) else value


def wrong_fields(registry: Registry, folder: Path) -> tuple[list[str], int]:
    """The fields of the pages in FOLDER that are not as annotated, and how many there are; empty ones do not count."""
    wrong, count = [], 0
    for path in sorted(folder.glob("*.json")):
        document = registry.parse(path.with_suffix(".txt").read_text(encoding="utf-8")).to_dict()
        for field, value in json.loads(path.read_text(encoding="utf-8")).items():
            if field != "lines" and (value or document[field]):
                count += 1
                wrong += [f"{path.stem}.{field}"] * (projected(document[field], value) != value)
    return wrong, count


class TestTheGoal:
    def test_most_fields_of_kept_pages_are_right(self, drafted: Drafted) -> None:
        wrong, count = wrong_fields(Registry([drafted.parser, *builtin()[:-1]]), drafted.site / "kept")
        assert count > 20
        assert len(wrong) <= (1 - ENOUGH) * count, wrong

    def test_every_kept_page_has_title_and_date(self, drafted: Drafted) -> None:
        wrong, _ = wrong_fields(Registry([drafted.parser, *builtin()[:-1]]), drafted.site / "kept")
        assert not [field for field in wrong if field.endswith((".title", ".published", ".source"))]

    def test_a_draft_is_short(self, drafted: Drafted) -> None:
        rows = drafted.draft.source_code.splitlines()
        assert len(rows) <= LONGEST
        assert max(map(len, rows)) <= 120

    def test_it_shows_its_evidence(self, drafted: Drafted) -> None:
        assert "# on 3 of 3 pages" in drafted.draft.source_code

    def test_annotations_are_what_it_reads(self, drafted: Drafted) -> None:
        registry = Registry([drafted.parser])
        for text, annotation in zip(texts_in(drafted.site / "draft"), drafted.draft.annotations, strict=True):
            document = registry.parse(text).to_dict()
            assert {field: document[field] for field in annotation if field != "lines"} == {
                field: value for field, value in annotation.items() if field != "lines"
            }
            assert [line[0] for line in annotation["lines"]] == [
                number for number, row in enumerate(text.splitlines(), 1) if row.strip()
            ]

    def test_pages_of_others_stay_theirs(self, drafted: Drafted) -> None:
        registry = Registry([*builtin()[:-1], drafted.parser])
        others = [page.text for page in PAGES]
        others += [text for site in SITES if site != drafted.site for text in texts_in(site / "kept")]
        assert drafted.parser.source.id not in {registry.parse(text).source for text in others}


def page_of(title: str, day: int, *, menu: str = "Home\nNews\nAbout us") -> str:
    return f"The Example Herald\n{menu}\n\n{title}\n{day} June 2024\n\n{TEXT.format(title)}\n\nTerms of use\n"


class TestWhatIsKnown:
    def test_a_zone_is_never_guessed(self) -> None:
        draft = draft_parser([page_of("Harbour wall repaired at last", 3), page_of("Library opens on Sundays", 4)])
        assert draft.source.timezone is None
        assert any("time zone" in doubt for doubt in draft.doubts)

    def test_the_language_is_that_of_the_text(self) -> None:
        site = FIXTURES / "drafting" / "visti-prysullia" / "draft"
        assert draft_parser(texts_in(site)).source.language == "uk"

    def test_the_name_is_what_all_pages_have(self) -> None:
        site = FIXTURES / "drafting" / "tradewind-agency" / "draft"
        draft = draft_parser(texts_in(site))
        assert (draft.source.name, draft.source.id) == ("Tradewind Agency", "tradewind-agency")
        assert draft.class_name == "TradewindAgencyParser"

    def test_one_page_says_what_it_does_not_tell(self, tmp_path: Path) -> None:
        draft = draft_parser([page_of("Harbour wall repaired at last", 3)])
        assert any("one page" in doubt for doubt in draft.doubts)
        assert "one page" in draft.source_code
        assert parser_of(draft, tmp_path).source.id
        assert draft.annotations[0]["title"] == "Harbour wall repaired at last"
        assert draft.annotations[0]["published"] == "2024-06-03"

    def test_copies_of_a_page_tell_no_more_than_one(self) -> None:
        page = page_of("Harbour wall repaired at last", 3)
        draft = draft_parser([page, page])
        assert any("one page" in doubt for doubt in draft.doubts)
        assert len(draft.annotations) == 2


HOSTILE = {
    "unrelated": ["Alpha beta gamma.\n", "Дело было вечером, делать было нечего.\n", "1 2 3\n***\n"],
    "letters": ["x", "y", "z"],
    "marks": ["***\n---\n", "1\n2\n", "|"],
    "one line again and again": ["a\n" * 3000, "a\n" * 3000, "a b\n" * 3000],
    "long lines": ["x" * 300_000, "y " * 150_000],
    "control characters": ["\x00\x01\x0c\u2028Title\x85abc\n\ud800 lone", "\x00\x01\x0cother\n\u202e"],
    "quotation marks": [
        page_of(f"'''\"\"\"\\{{x}}%s {word}\\", 3, menu='"""\n\\\n\'\'\'\nx"\\') for word in ("one", "two")
    ],
    "signs of patterns": [page_of(f"Of {word} (a|b) [c]", 3, menu="(a|b) [c] {d} $1 ^ . * + ?") for word in ("x", "y")],
    "many": [page_of(f"Number {'x' * number} of many pages", 3) for number in range(30)],
    "large": ["\n".join(f"Line {'abc'[at % 3] * (at % 7)} {at * one} x" for at in range(1500)) for one in range(3)],
}


@pytest.mark.parametrize("texts", HOSTILE.values(), ids=HOSTILE.keys())
def test_any_texts_give_a_draft(texts: list[str], tmp_path: Path) -> None:
    draft = draft_parser(texts)
    assert len(draft.annotations) == len(texts)
    assert len(draft.source_code.splitlines()) <= LONGEST
    if "\ud800" not in "".join(texts):
        assert issubclass(parser_of(draft, tmp_path), Parser)


@pytest.mark.parametrize(
    ("name", "module", "class_name"),
    [
        ("24 Hours!", "site_24_hours", "Site24HoursParser"),
        ("Journal d’Été", "journal_d_ete", "JournalDEteParser"),
        ("Вісті", "unknown_site", "UnknownSiteParser"),
        ("class", "site_class", "ClassParser"),
        ('"); import os #', "import_os", "ImportOsParser"),
    ],
)
def test_names_become_identifiers(name: str, module: str, class_name: str, tmp_path: Path) -> None:
    page = tmp_path / "page.txt"
    page.write_text(page_of("Harbour wall repaired at last", 3), encoding="utf-8")
    draft, (path, *_) = write_draft([page], tmp_path, name=name)
    assert (path.stem, draft.class_name) == (module, class_name)
    assert parser_of(draft, tmp_path).source.name == name


class TestFiles:
    def pages(self, folder: Path) -> list[Path]:
        paths = [folder / "wall.txt", folder / "library.txt"]
        for path, title in zip(paths, ["Harbour wall repaired at last", "Library opens on Sundays"], strict=True):
            path.write_text(page_of(title, 3), encoding="utf-8")
        return paths

    def test_a_module_and_annotations_are_written(self, tmp_path: Path) -> None:
        draft, paths = write_draft(self.pages(tmp_path), tmp_path, source="example-herald")
        assert [path.name for path in paths] == ["example_herald.py", "wall.json", "library.json"]
        assert paths[0].read_text(encoding="utf-8") == draft.source_code
        assert json.loads(paths[1].read_text(encoding="utf-8")) == draft.annotations[0]

    @pytest.mark.parametrize("there", ["example_herald.py", "library.json"])
    def test_nothing_is_written_over(self, there: str, tmp_path: Path) -> None:
        pages = self.pages(tmp_path)
        (tmp_path / there).write_text("mine", encoding="utf-8")
        before = sorted(tmp_path.iterdir())
        with pytest.raises(errors.DraftError, match=there):
            write_draft(pages, tmp_path, source="example-herald")
        assert sorted(tmp_path.iterdir()) == before
        assert (tmp_path / there).read_text(encoding="utf-8") == "mine"

    def test_two_pages_with_one_annotation_are_refused(self, tmp_path: Path) -> None:
        pages = self.pages(tmp_path)
        other = tmp_path / "wall.text"
        other.write_text("A page.", encoding="utf-8")
        with pytest.raises(errors.DraftError, match=r"wall\.json"):
            write_draft([*pages, other], tmp_path)

    def test_bytes_that_are_no_text_are_told(self, tmp_path: Path) -> None:
        page = tmp_path / "page.txt"
        page.write_bytes("Вісті".encode("cp1251"))
        with pytest.raises(errors.PageDecodingError, match=r"page\.txt"):
            write_draft([page], tmp_path)


class TestMisuse:
    def test_one_text_is_no_sequence_of_texts(self) -> None:
        with pytest.raises(errors.TextTypeError, match="sequence of str"):
            draft_parser("a page")

    def test_bytes_are_no_texts(self) -> None:
        with pytest.raises(TypeError):
            draft_parser([b"a page"])  # type: ignore[list-item]

    @pytest.mark.parametrize("texts", [[], [""], ["\n \n", "\u200b"]])
    def test_nothing_gives_no_draft(self, texts: list[str]) -> None:
        with pytest.raises(errors.DraftError, match="nothing to draft from"):
            draft_parser(texts)

    @pytest.mark.parametrize("source", ["", "Herald", "the herald", "../herald", "herald\n"])
    def test_an_id_that_is_none_is_refused(self, source: str) -> None:
        with pytest.raises(errors.DraftError, match="no source id"):
            draft_parser(["A page."], source=source)

    def test_a_zone_that_is_none_is_refused(self) -> None:
        with pytest.raises(errors.UnknownTimezoneError):
            draft_parser(["A page."], timezone="Kyiv")
