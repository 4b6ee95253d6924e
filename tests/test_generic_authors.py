"""The generic parser's authors: whom a line names, which line signs a page, and that no junk does."""

import gzip
import json
import os
from collections.abc import Iterator
from pathlib import Path

import pytest
import regex

import nato_news
from ferry import MENU, TEXT, TITLE
from nato_news.generic.line.meta import read_meta
from nato_news.generic.line.names import How, read_names
from nato_news.generic.line.people import first_names, has_first_name
from nato_news.vocabulary import Role

SHARED = os.environ.get("NATO_NEWS_SHARED")
END = ("Imprint", "Terms of use", "Privacy policy", "Newsletter", "Follow us", "© 2031 The Harbour Mirror")
DATE = "3 March 2031"


def authors_of(*lines: str) -> tuple[str, ...]:
    return nato_news.parse("\n".join(lines), source="blog").authors


@pytest.mark.parametrize(
    ("line", "how", "names"),
    [
        ("By Ann Lee", How.LABELLED, ["Ann Lee"]),
        ("By Ann Lee and Ngaire Tuhoe", How.LABELLED, ["Ann Lee", "Ngaire Tuhoe"]),
        ("By Ann Lee (text) and Ngaire Tuhoe (photos) Advertise", How.LABELLED, ["Ann Lee", "Ngaire Tuhoe"]),
        ("By Ann Lee, Harbour Mirror", How.LABELLED, ["Ann Lee"]),
        ("By ANN LEE | ann.lee@mirror.example", How.LABELLED, ["ANN LEE"]),
        ("By Ann Lee For The Mirror", How.LABELLED, ["Ann Lee"]),
        ("Von Anna Lind Politische Korrespondentin", How.LABELLED, ["Anna Lind"]),
        ("Von Anna Lind mit dpa", How.LABELLED, ["Anna Lind", "dpa"]),
        ("Eine Kolumne von Anna Lind", How.LABELLED, ["Anna Lind"]),
        ("Posted on 3 March 2031 by hazel", How.LABELLED, ["hazel"]),
        ("Geschrieben von Anna in Häfen um 23:41 | Kommentare (3)", How.LABELLED, ["Anna"]),
        ("old_pier (old_pier) wrote:", How.LABELLED, ["old_pier"]),
        ("Ann Lee (old_pier) wrote,", How.LABELLED, ["Ann Lee"]),
        ("old_pier wrote,", How.LABELLED, ["old_pier"]),
        ("Опубліковано Домаха о 19:36", How.LABELLED, ["Домаха"]),
        ("Author(s): Ngaire Tuhoe", How.LABELLED, ["Ngaire Tuhoe"]),
        ("a cura della redazione", How.LABELLED, ["redazione"]),
        ("Ngaire Tuhoe, RANGI MAHUTAThursday, 3 March 2031, 11:47", How.DATED, ["Ngaire Tuhoe", "RANGI MAHUTA"]),
        ("Ann Lee et al.", How.ALONE, ["Ann Lee"]),
        ("Ann Lee and J Bob Ray", How.ALONE, ["Ann Lee", "J Bob Ray"]),
        ("WKLD | By Ann Lee", How.LABELLED, ["Ann Lee"]),
        ("Ann LEE.", How.ALONE, ["Ann LEE"]),
        ("Autor: Anna Lind", How.LABELLED, ["Anna Lind"]),
        ("byAnn Lee", How.LABELLED, ["Ann Lee"]),
        ("By Ann LeeightonLifestyle Writer", How.LABELLED, ["Ann Leeighton"]),
        ("3 March 2031 | Ann Lee", How.DATED, ["Ann Lee"]),
        ("F.E. - 3 mars 2031 à 05:00 - Temps de lecture :", How.DATED, ["F.E."]),
        ("Ann Lee | 3 March 2031 14:05Updated 4 March 2031 09:30", How.DATED, ["Ann Lee"]),
        ("Ann Lee · Mirror News · Posted: Mar 3, 2031", How.DATED, ["Ann Lee"]),
        ("Recipes by Ann Lee, 3 March 2031", How.DATED, ["Ann Lee"]),
        ("ANN LEE / HARBOUR MIRROR", How.ALONE, ["ANN LEE"]),
        ("Ngaire Tuhoe/Rangi Mahuta", How.ALONE, ["Ngaire Tuhoe", "Rangi Mahuta"]),
        ("Ann Lee and AP", How.ALONE, ["Ann Lee", "AP"]),
        ("Ann Lee – Reporter", How.ALONE, ["Ann Lee"]),
        ("Ngaire Tuhoe, harbour affairs correspondent", How.ALONE, ["Ngaire Tuhoe"]),
        ("Ann Lee - Hobley", How.ALONE, ["Ann Lee"]),
        ("Ann Lee - ann.lee@mirror.example", How.ALONE, ["Ann Lee"]),
        ("Ann Lee (at the moment) and Ngaire Tuhoe (this morning)", How.ALONE, ["Ann Lee", "Ngaire Tuhoe"]),
        ("Ann Lee, The Hobley County Mirror | Updated 3 March 2031", How.DATED, ["Ann Lee"]),
        ("3 Mart 2031 tarihinde Ayşe Demir tarafından gönderildi", How.LABELLED, ["Ayşe Demir"]),
        ("di Segreteria del porto — pubblicato 03/03/2031 10:45", How.LABELLED, ["Segreteria del porto"]),
        ("Ann Lee Ann Lee", How.ALONE, ["Ann Lee"]),
        ("Ngaire de' Tuhoe", How.ALONE, ["Ngaire de' Tuhoe"]),
        ("Ngaire Clara d'Ávila", How.ALONE, ["Ngaire Clara d'Ávila"]),
        ("Göndərən: Səkinə, saat: 22:36", How.LABELLED, ["Səkinə"]),
        ("Wysłane przez morswin w pon., 2031-03-03 21:17", How.LABELLED, ["morswin"]),
        ("Soumis par morse le lun 03/03/2031 - 21:17", How.LABELLED, ["morse"]),
        ("Надіслав морж в Пн, 03/03/2031 - 21:17", How.LABELLED, ["морж"]),
        ("3 mars 2031, rédigé par Les Amis du Vieux Phare", How.LABELLED, ["Les Amis du Vieux Phare"]),
        ("Dr. Ida von Lind (earlier)", How.ALONE, ["Dr. Ida von Lind"]),
        ("By", How.LABEL, []),
        ("Author of the article:", How.LABEL, []),
        ("Kommentar von", How.LABEL, []),
        ("Staff Writer", How.OFFICE, []),
    ],
)
def test_a_line_names_people_in_one_of_these_ways(line: str, how: How, names: list[str]) -> None:
    named = read_names(line, read_meta(line))
    assert (named.how, list(named.names)) == (how, names)


@pytest.mark.parametrize(
    "line",
    [
        "By-laws",
        "By the time the ferry had left",
        "Text Size",
        "Author information",
        "The concert of Ann Lee",
        "Ann Lee - The Art of Waiting",
        "Das Konzert von Anna Lind",
        "by NATO Secretary General Ann Lee at the Nordic Forum in Turku",
        "Ann Lee said that she would try again.",
        "The mayor wrote,",
        "Freud (1912) wrote,",
        "",
    ],
)
def test_a_line_that_says_something_else_names_nobody(line: str) -> None:
    assert read_names(line, read_meta(line)).names == ()


@pytest.mark.parametrize(
    "page",
    [
        (TITLE, "By Ann Lee", *TEXT),
        (*MENU, "By Ann Lee", DATE, TITLE, *TEXT, *END),
        (*MENU, TITLE, TEXT[0], "By Ann Lee", *TEXT[1:], *END),
        (*MENU, TITLE, "By", "Ann Lee", DATE, *TEXT, *END),
        (*MENU, TITLE, f"{DATE} | Ann Lee", *TEXT, *END),
        (*MENU, TITLE, "Ann Lee", DATE, *TEXT, *END),
        (*MENU, TITLE, "Ann Lee", "Reporter", *TEXT, *END),
        (*MENU, TITLE, *TEXT, "Posted by Ann Lee at 9:47 PM", *END),
        (*MENU, TITLE, *TEXT, "Ann Lee", *END),
    ],
)
def test_a_page_is_signed_above_its_text_in_its_beginning_or_at_its_end(page: tuple[str, ...]) -> None:
    assert authors_of(*page) == ("Ann Lee",)


def test_a_desk_is_not_cut_at_a_number_that_is_no_clock() -> None:
    assert authors_of(TITLE, "By Channel 4 News", DATE, *TEXT) == ()
    assert authors_of(TITLE, "By Ann Lee at 9:47 PM", DATE, *TEXT) == ("Ann Lee",)


def test_a_label_with_its_name_in_the_next_line_has_not_lost_it() -> None:
    def codes(*head: str) -> set[str]:
        page = "\n".join((*MENU, TITLE, *head, DATE, *TEXT, *END))
        return {one.code.value for one in nato_news.parse(page, source="blog").diagnostics}

    assert "byline-without-name" in codes("By")
    assert "byline-without-name" not in codes("By", "Ann Lee")


@pytest.mark.parametrize(
    "names", ["Ngaire Tuhoe", "Ngaire Tuhoe and Rangi Mahuta", "Ngaire de los Tuhoe", "N. B. Tuhoe"]
)
def test_rare_names_sign_a_page_only_at_a_date(names: str) -> None:
    assert authors_of(*MENU, TITLE, names, DATE, *TEXT, *END) == tuple(names.split(" and "))
    assert authors_of(*MENU, TITLE, names, *TEXT, *END) == ()
    assert authors_of(*MENU * 4, TITLE, *TEXT, names, *END) == ()


def test_a_desk_signs_a_page_between_title_and_day_and_is_a_link_elsewhere() -> None:
    day = "PUERTO VIEJO - mar. 3, 2031 | 09:05 a. m."
    assert authors_of(*MENU, TITLE, "Redacción", day, *TEXT, *END) == ("Redacción",)
    assert authors_of(*MENU, TITLE, DATE, *TEXT, "Redacción", *END) == ()


def test_a_count_above_the_title_is_no_author() -> None:
    document = nato_news.parse("\n".join(("par Ann Lee", "2 commentaires", TITLE, DATE, *TEXT)), source="blog")
    labels = [(line.role, document.text[line.start : line.end].strip()) for line in document.lines]
    assert (Role.NOTICE, "2 commentaires") in labels


def test_rare_names_sign_a_page_above_what_their_bearer_is() -> None:
    post = "senior fellow at the Institute of Ferries"
    assert authors_of(*MENU, TITLE, "Ngaire Tuhoe", post, *TEXT, *END) == ("Ngaire Tuhoe",)
    assert authors_of(*MENU, TITLE, "Ngaire Tuhoe", "The expert is dead.", *TEXT, *END) == ()


def test_known_names_of_several_sign_a_page_right_above_its_text() -> None:
    pictures = ("The pier at noon. Photo: Ida Lind", "The pier at night. Photo: Ida Lind") * 3
    assert authors_of(*MENU, TITLE, *pictures, "Ann Lee and Bob Ray", *TEXT, *END) == ("Ann Lee", "Bob Ray")
    assert authors_of(*MENU, TITLE, *pictures, "Ann Lee", *TEXT, *END) == ()


def test_rare_names_sign_a_page_of_which_little_else_is_left() -> None:
    assert authors_of(TITLE, *TEXT, "Ngaire Tuhoe") == ("Ngaire Tuhoe",)
    assert authors_of(TITLE, *TEXT, "Ngaire Tuhoe", *MENU * 5) == ()


@pytest.mark.parametrize("junk", ["Related Pages", "Further Information", "Enlarge Image", "Weitere Informationen"])
def test_capitalised_words_that_many_pages_use_are_no_names(junk: str) -> None:
    assert authors_of(*MENU, TITLE, junk, DATE, *TEXT, *END) == ()
    assert authors_of(*MENU, TITLE, DATE, *TEXT, junk, *END) == ()


def test_who_wrote_other_pages_and_comments_did_not_write_this_one() -> None:
    below = ("A new post office", "By Bob Ray", "2 March 2031", "Two thousand oaks", "By Ida Lind", "1 March 2031")
    assert authors_of(*MENU, TITLE, "By Ann Lee", DATE, *TEXT, *below) == ("Ann Lee",)
    assert authors_of(*MENU, TITLE, DATE, *TEXT, "2 Comments", "By Bob Ray", "I was there too.") == ()


def test_a_label_above_a_name_beats_a_name_at_a_date() -> None:
    assert authors_of(*MENU, TITLE, "Ann Lee", DATE, TEXT[0], "By Bob Ray", *TEXT[1:], *END) == ("Bob Ray",)


def test_first_names_are_written_small_and_begin_a_name() -> None:
    assert all(name == name.casefold() and " " not in name for name in first_names())
    assert has_first_name("Dr. Ann-Marie Lee")
    assert not has_first_name("Weather Ann")


def names_of(stated: list[str] | str | None) -> set[str]:
    """The names of STATED, one by one, as they are compared."""
    joined = ",".join([stated] if isinstance(stated, str) else stated or [])
    names = regex.split(r"\s*[,;/•|]\s*|\s+(?:und|and|et|og|och|&|mit|with|y|e|i)\s+", joined.casefold())
    return {name.strip(" .") for name in names} - {""}


def found_and_true(name: str) -> Iterator[tuple[set[str], set[str]]]:
    """Of each page of NAME whose authors are known and stand in it: those that are found, and those."""
    with gzip.open(Path(SHARED or "") / "bodies" / f"{name}.jsonl.gz", "rt", encoding="utf-8") as stream:
        for page in filter(lambda one: one["split"] == "dev", map(json.loads, stream)):
            text = " ".join(page["text"].casefold().split())
            true = {one for one in names_of(page["authors"]) if one in text}
            if true:
                yield names_of(list(nato_news.parse(page["text"], source="blog").authors)), true


@pytest.mark.skipif(SHARED is None, reason="NATO_NEWS_SHARED is not set: the real pages are not read")
@pytest.mark.parametrize(("name", "precise", "complete"), [("news", 0.9, 0.65), ("web", 0.86, 0.45)])
def test_authors_do_not_sink_below_the_floor(name: str, precise: float, complete: float) -> None:
    pairs = list(found_and_true(name))
    right = sum(len(found & true) for found, true in pairs)
    assert right / sum(len(found) for found, _ in pairs) >= precise
    assert right / sum(len(true) for _, true in pairs) >= complete


@pytest.mark.parametrize(
    ("byline", "authors"),
    [
        ("By Ann Lee (now) and Rory Hald (earlier)", ("Ann Lee", "Rory Hald")),
        ("By A(b)C", ("A(b)C",)),
        ("Redacción | 3 de marzo de 2031", ("Redacción",)),
        ("Беседовала Анна Иванова", ("Анна Иванова",)),
        ("14 Octobre 2031 , Rédigé par Le vieux pommier Publié dans #Verger", ("Le vieux pommier",)),
        ("Pubblicato il 3 marzo 2031 da silvana", ("silvana",)),
    ],
)
def test_what_a_byline_leaves_of_a_name(byline: str, authors: tuple[str, ...]) -> None:
    assert nato_news.parse("\n".join((TITLE, byline, *TEXT)), source="blog").authors == authors
