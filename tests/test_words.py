"""Languages, titles, bylines, tag lines: what single texts say."""

import pytest

from conftest import AnnotatedPage
from nato_news.folding import fold, fold_lines
from nato_news.language import language_of
from nato_news.source import Source
from nato_news.values import authors_of, media_of, split_title, tags_of

CALIBER = Source("caliber-az", name="Caliber.Az", domain="caliber.az")


def test_the_language_of_every_page_is_that_of_its_text(annotated: AnnotatedPage) -> None:
    gold = annotated.gold
    text = "\n".join([gold["title"] or "", *gold["paragraphs"]])
    if len(text) > 200:
        assert language_of(text) == gold["language"]


@pytest.mark.parametrize("text", ["", "1234", "PHOTO", "Vushtrri", "Қазақстан", "東京"])
def test_too_little_says_no_language(text: str) -> None:
    assert language_of(text) is None


FOREIGN = {
    "da": "Færgen til øen sejler ikke i dag, fordi vinden er for stærk. Skipperen vil prøve igen på søndag.",
    "sv": "Färjan till ön går inte i dag eftersom vinden är för stark. Skepparen säger att han ska försöka på söndag.",
    "cs": "Trajekt na ostrov dnes nevypluje, protože vítr je příliš silný. Kapitán říká, že to zkusí znovu v neděli.",
    "fi": "Lautta saarelle ei lähde tänään, koska tuuli on liian kova. Kapteeni yrittää uudelleen sunnuntaina.",
    "id": "Feri ke pulau itu tidak berangkat hari ini karena angin terlalu kencang, dan nakhoda akan mencoba lagi.",
    "vi": "Hôm nay phà ra đảo không chạy vì gió quá mạnh, và thuyền trưởng nói rằng ông sẽ thử lại vào chủ nhật.",
    "lt": "Keltas į salą šiandien neplaukia, nes vėjas per stiprus, o kapitonas sako, kad bandys vėl sekmadienį.",
}


@pytest.mark.parametrize("text", FOREIGN.values(), ids=FOREIGN)
def test_a_language_that_is_not_known_is_not_taken_for_one_that_is(text: str) -> None:
    assert language_of(text) is None


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        (None, (None, None, None)),
        ("A plain title", ("A plain title", None, None)),
        ("Shepherds drive sheep down early VIDEO", ("Shepherds drive sheep down early", None, "VIDEO")),
        ("Mine found PHOTO/VIDEO", ("Mine found", None, "PHOTO/VIDEO")),
        ("ALL UPPER CASE VIDEO", ("ALL UPPER CASE", None, "VIDEO")),
        ("VIDEO", ("VIDEO", None, None)),
        ('"No return" Interview with X', ('"No return"', "Interview with X", None)),
        ('"No return" Interview with X PHOTO', ('"No return"', "Interview with X", "PHOTO")),
        ("«Горы не делят» Эксперт", ("«Горы не делят»", "Эксперт", None)),
        ('"Polissia" builds a line', ('"Polissia" builds a line', None, None)),
        ("He said “no” Twice", ("He said “no” Twice", None, None)),
        ("- English", ("English", None, None)),
        ("-5 degrees", ("-5 degrees", None, None)),
    ],
)
def test_a_title_is_split_only_where_that_is_safe(text: str | None, parts: tuple[str | None, ...]) -> None:
    assert split_title(text) == parts


@pytest.mark.parametrize(
    ("text", "language", "names"),
    [
        ("Ann Lee", "en", ("Ann Lee",)),
        ("Ann Lee and Tom Fox", "en", ("Ann Lee", "Tom Fox")),
        ("A, B, C et D", "fr", ("A", "B", "C", "D")),
        ("Ann Lee, Staff Writer", "en", ("Ann Lee",)),
        ("Staff Writer", "en", ()),
        ("Mina Castellane (now) and Rory Haldane (earlier)", "en", ("Mina Castellane", "Rory Haldane")),
        ("Analytics Department Caliber.Az", "en", ("Analytics Department",)),
        ("Самира Гаджиева Caliber.Az |", "ru", ("Самира Гаджиева",)),
        ("Caliber.Az", "ru", ()),
        ("Anderson Andrews", None, ("Anderson Andrews",)),
    ],
)
def test_authors(text: str, language: str | None, names: tuple[str, ...]) -> None:
    assert authors_of(text, language, CALIBER) == names


@pytest.mark.parametrize(
    ("text", "tags"),
    [
        ("#one #two_three", ("one", "two_three")),
        ("one, two three", ("one", "two three")),
        ("#one, #two", ("one", "two")),
        ("one; two, or three", ("one", "two, or three")),
        ("one | two", ("one", "two")),
        ("AC/DC · two", ("AC/DC", "two")),
        (":", ()),
        ("", ()),
    ],
)
def test_tags(text: str, tags: tuple[str, ...]) -> None:
    assert tags_of(text) == tags


def test_media() -> None:
    assert media_of("PHOTO/VIDEO", []) == ("photo", "video")
    assert media_of(None, ["Watch Video", "Read more"]) == ("video",)
    assert media_of("UPDATED", ["Photograph"]) == ("photo",)


def test_folding_takes_only_what_does_not_count() -> None:
    assert fold(" a\u00a0\u200b b\u00ad\t\ufeffc\u2028") == "a b c"
    assert fold("é") == "é"
    assert fold("naïve – “x”") == "naïve – “x”"


@pytest.mark.parametrize("text", ["a \t b\n\nc\xa0", "e\u0301\nplain\n", "a\r\u200b\nb", "ſ\u2028\u00adx", ""])
def test_lines_fold_alike_one_by_one_and_together(text: str) -> None:
    lines = text.splitlines(keepends=True)
    assert fold_lines(text, lines) == [fold(line) for line in lines]
