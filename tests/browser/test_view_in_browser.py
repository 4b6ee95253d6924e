"""The HTML view in a real Chromium: highlighting, filter, theme, keyboard, hostile pages, accessibility.

Chromium is the system's own; the tests are skipped where it or playwright is missing.
"""

import shutil
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

import nato_news
from conftest import page as fixture
from nato_news.view import html_page

api = pytest.importorskip("playwright.sync_api", reason="playwright is not installed: pip install 'nato_news[browser]'")
axe = pytest.importorskip("axe_playwright_python.sync_playwright", reason="axe-playwright-python is not installed")
CHROMIUM = shutil.which("chromium")
pytestmark = pytest.mark.skipif(CHROMIUM is None, reason="no chromium on the PATH")

NAME = "ia-hot-news-2024"
BLANK_LINES = 18
TITLE_LINES = 8
HOSTILE = """\
<script>document.title = "owned"</script>
<img src="http://example.invalid/x.png" onerror="document.title = 'owned'">
</textarea></title></script></style><b>bold</b>
"quotes' onmouseover='document.title=1'
\u202eright to left\u2066 and \u200f marks
\u05d0\u05d1\u05d2 \u0627\u0644\u0639\u0631\u0628\u064a\u0629
\x00\x1b[31m control \ud800 surrogate
"""


@pytest.fixture(scope="module")
def chromium() -> Iterator[Any]:
    with api.sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=CHROMIUM, args=["--no-sandbox"])
        yield browser
        browser.close()


class Window:
    """A browser's page that shows one file, and all that it said and asked for."""

    def __init__(self, page: Any, path: Path) -> None:
        self.page = page
        self.said: list[str] = []
        self.requests: list[str] = []
        page.on("console", lambda message: self.said.append(message.text))
        page.on("pageerror", lambda error: self.said.append(str(error)))
        page.on("request", lambda request: self.requests.append(request.url))
        page.route("**/*", lambda route: route.continue_() if route.request.url == path.as_uri() else route.abort())
        page.goto(path.as_uri())
        self.own = path.as_uri()

    def all(self, selector: str, attribute: str) -> list[str]:
        script = "(all, name) => all.map((one) => one.getAttribute(name))"
        return list(self.page.eval_on_selector_all(selector, script, attribute))

    def lit_lines(self) -> list[int]:
        return [int(number) for number in self.all(".line.hit", "data-line")]

    def lit_fields(self) -> list[str]:
        return self.all(".field.hit", "data-field")

    def status(self) -> str:
        return str(self.page.inner_text("#status"))

    def choose_field(self, path: str) -> None:
        self.page.click(f'[data-field="{path}"] > button')

    def choose_line(self, number: int) -> None:
        self.page.click(f'[data-line="{number}"] .number')

    def shown_lines(self) -> int:
        script = "(all) => all.filter((one) => one.checkVisibility()).length"
        return int(self.page.eval_on_selector_all(".line", script))

    def focused(self) -> str:
        return str(self.page.evaluate("document.activeElement.getAttribute('aria-label')"))


@pytest.fixture
def look(chromium: Any, tmp_path: Path) -> Iterator[Callable[..., Window]]:
    """Open a text's view; afterwards nothing may have been said on the console and nothing asked for."""
    windows: list[Window] = []
    contexts = []

    def open_view(text: str, data: dict[str, Any] | None = None, **settings: Any) -> Window:
        path = tmp_path / "view.html"
        path.write_text(html_page(data or nato_news.parse(text).to_dict(), text), encoding="utf-8")
        contexts.append(chromium.new_context(**settings))
        windows.append(Window(contexts[-1].new_page(), path))
        return windows[-1]

    yield open_view
    said = [window.said for window in windows]
    asked = [[url for url in window.requests if url != window.own] for window in windows]
    for context in contexts:
        context.close()
    assert said == [[] for _ in windows]
    assert asked == [[] for _ in windows]


@pytest.fixture
def window(look: Callable[..., Window]) -> Window:
    return look(fixture(NAME).text)


def test_a_field_lights_up_its_lines(window: Window) -> None:
    window.choose_field("title")
    assert window.lit_lines() == [5]
    assert window.all(".field.chosen > button", "aria-pressed") == ["true"]
    assert window.status() == "title: 1 line, 5."
    window.choose_field("related[0]")
    assert window.lit_lines() == [17, 18]
    assert window.all('[aria-pressed="true"]', "aria-label") == ["related 1"]
    window.choose_field("related[0]")
    assert window.lit_lines() == []
    assert window.all('[aria-pressed="true"]', "aria-label") == []


def test_a_line_lights_up_its_fields(window: Window) -> None:
    window.choose_line(17)
    assert window.lit_fields() == ["related", "related[0]", "related[0].published"]
    assert window.status() == (
        "line 17, related, published, item 1: 3 fields, related, related[0], related[0].published."
    )
    window.choose_line(2)
    assert window.lit_fields() == []
    assert "no field came from it" in window.status()
    window.page.keyboard.press("Escape")
    assert window.page.locator(".chosen").count() == 0


def test_a_click_on_the_row_is_a_choice_and_marking_its_text_is_none(window: Window) -> None:
    window.page.click('[data-line="5"] .text')
    assert window.lit_fields() == ["title"]
    window.page.keyboard.press("Escape")
    box = window.page.locator('[data-line="9"] .text').bounding_box()
    window.page.mouse.move(box["x"] + 20, box["y"] + 10)
    window.page.mouse.down()
    window.page.mouse.move(box["x"] + 200, box["y"] + 10)
    window.page.mouse.up()
    assert window.page.evaluate("getSelection().toString()")
    assert window.lit_fields() == []


def test_choosing_scrolls_the_other_side_to_what_is_lit(look: Callable[..., Window]) -> None:
    window = look(fixture(NAME).text, viewport={"width": 1100, "height": 420})
    in_sight = "(one) => { const box = one.getBoundingClientRect(); return box.top > 0 && box.bottom < innerHeight }"
    assert not window.page.eval_on_selector('[data-line="38"]', in_sight)
    window.choose_field("latest[2]")
    assert window.lit_lines() != []
    assert window.page.eval_on_selector(".line.hit", in_sight)
    window.choose_line(5)
    assert window.page.eval_on_selector(".field.hit", in_sight)


def test_the_filter_dims_and_hides(window: Window) -> None:
    colour = '(one) => getComputedStyle(one.querySelector(".text")).color'
    before = window.page.eval_on_selector('[data-line="9"]', colour)
    window.page.click('.role[data-role="title"]')
    assert window.page.eval_on_selector('[data-line="9"]', colour) != before
    assert window.page.eval_on_selector('[data-line="5"]', colour) == before
    assert window.shown_lines() == len(fixture(NAME).text.splitlines())
    window.page.click("#hide")
    assert window.shown_lines() == TITLE_LINES
    assert window.status().startswith(f"title: {TITLE_LINES} lines of ")
    window.page.click('.zone[data-zone="main"]')
    assert window.shown_lines() == 1
    window.page.click('.role[data-role="blank"]')
    window.page.click('.zone[data-zone="main"]')
    assert window.shown_lines() == TITLE_LINES + BLANK_LINES
    window.page.click("#reset")
    assert window.shown_lines() == len(fixture(NAME).text.splitlines())
    assert window.page.is_disabled("#reset")


def test_the_theme_follows_the_system_until_it_is_switched(look: Callable[..., Window]) -> None:
    ground = "getComputedStyle(document.body).backgroundColor"
    light = look(fixture(NAME).text, color_scheme="light")
    dark = look(fixture(NAME).text, color_scheme="dark")
    grounds = light.page.evaluate(ground), dark.page.evaluate(ground)
    assert grounds[0] != grounds[1]
    assert [one.page.get_attribute("#theme", "aria-pressed") for one in (light, dark)] == ["false", "true"]
    light.page.click("#theme")
    dark.page.click("#theme")
    assert (dark.page.evaluate(ground), light.page.evaluate(ground)) == grounds
    assert light.page.get_attribute("#theme", "aria-pressed") == "true"


def test_everything_is_done_with_the_keyboard_alone(window: Window) -> None:
    press = window.page.keyboard.press
    window.page.focus("#hide")
    press("Tab")  # "Show all lines" is disabled, so the lines are next
    assert window.focused() == "line 1, main, section"
    for _ in range(4):
        press("ArrowDown")
    assert window.focused() == "line 5, main, title"
    press("Enter")
    assert window.lit_fields() == ["title"]
    press("Tab")
    assert window.focused() == "title"
    press("End")
    assert window.focused() == "latest 3"
    press("Home")
    press("ArrowDown")
    press("Space")
    assert window.lit_lines() == [1]
    press("Escape")
    assert window.lit_lines() == []
    press("Shift+Tab")
    assert window.focused() == "line 5, main, title"
    outline = "getComputedStyle(document.activeElement).outlineStyle"
    assert window.page.evaluate(outline) == "solid"


def test_arrows_pass_over_hidden_lines(window: Window) -> None:
    window.page.click('.role[data-role="title"]')
    window.page.click("#hide")
    window.page.focus("#reset")
    window.page.keyboard.press("Tab")
    assert window.focused() == "line 5, main, title"
    window.page.keyboard.press("ArrowDown")
    assert window.focused() == "line 18, related, title, item 1"


def test_a_hostile_page_is_shown_as_text(look: Callable[..., Window]) -> None:
    text = HOSTILE + "x" * 1_000_000 + "\n\n" + "A word. " * 125_000 + "\n\n" + "\u202e" * 100_000 + "\n"
    window = look(text)
    page = window.page
    assert page.title() != "owned"
    assert page.locator("script").count() == 1
    assert page.locator("img, textarea").count() == 0
    lines = page.eval_on_selector_all(".line .text", "(all) => all.map((one) => one.textContent)")
    assert lines[:4] == HOSTILE.splitlines()[:4]
    assert lines[4] == "RLOright to leftLRI and RLM marks"
    assert lines[6] == "␀␛[31m control U+D800 surrogate"
    assert lines[7] == "x" * 1_000_000
    window.choose_line(1)
    page.hover('[data-line="4"] .text')
    assert page.title() != "owned"
    assert page.evaluate("document.documentElement.scrollWidth <= innerWidth")


def test_the_policy_holds_even_if_markup_came_through(chromium: Any, tmp_path: Path) -> None:
    text = fixture(NAME).text
    path = tmp_path / "view.html"
    alien = (
        "<script>document.title = 'owned'</script><img src='http://example.invalid/x.png' onerror='document.title=1'>"
    )
    written = html_page(nato_news.parse(text).to_dict(), text).replace("<header>", f"{alien}<header>")
    path.write_text(written, encoding="utf-8")
    page = chromium.new_page()
    refused: dict[str, str] = {}
    page.on("requestfailed", lambda request: refused.update({request.url: request.failure}))
    page.goto(path.as_uri())
    assert page.locator("script").count() == 2
    assert page.title().startswith("Can storks be counted")
    assert refused == {"http://example.invalid/x.png": "csp"}
    page.close()


def test_a_word_from_right_to_left_leaves_its_surroundings_in_order(look: Callable[..., Window]) -> None:
    window = look("\u0627\u0644\u0639\u0631\u0628\u064a\u0629 123\nAn ordinary line\n")
    left = "(row) => [...row.children].map((cell) => cell.getBoundingClientRect().left)"
    rows = window.page.eval_on_selector_all(".line", f"(all) => all.map({left})")
    assert rows[0][:3] == rows[1] == sorted(rows[1])


def test_a_hundred_thousand_lines_can_be_chosen_and_filtered(look: Callable[..., Window]) -> None:
    text = fixture(NAME).text
    data = nato_news.parse(text).to_dict()
    last, more = data["lines"][-1], "One line more.\n"
    for start in range(len(text), len(text) + 100_000 * len(more), len(more)):
        data["lines"].append(last | {"start": start, "end": start + len(more)})
    window = look(text + more * 100_000, data)
    number = len(data["lines"]) - 20
    window.page.evaluate(f"document.querySelector('[data-line=\"{number}\"] .number').click()")
    assert window.page.locator(".line.chosen").count() == 1
    window.page.evaluate("document.querySelector('.role[data-role=title]').click()")
    assert "title: " in window.status()


def test_the_notebooks_frame_works_inside_another_page(chromium: Any) -> None:
    page = chromium.new_page()
    page.set_content(f"<h1>Notebook</h1>{nato_news.parse(fixture(NAME).text)._repr_html_()}")
    frame = page.frame_locator("iframe")
    frame.locator('[data-field="title"] > button').click()
    assert frame.locator(".line.hit").get_attribute("data-line") == "5"
    assert page.eval_on_selector("h1", "(one) => getComputedStyle(one).webkitLineClamp") == "none"
    page.close()


NARROW = {"width": 400, "height": 800}
WIDE = {"width": 1280, "height": 860}
PAGES = [
    NAME,
    "if-amp-ports-2024",
    "digest-2024-update",
    "list-2025-table",
    "release-uk-2018",
    "opinion-lost-heading-2018",
]


# Neither what a page says nor its width changes its colours: each page is seen in both, and in both widths.
@pytest.mark.parametrize("name", PAGES)
@pytest.mark.parametrize(("scheme", "viewport"), [("light", WIDE), ("dark", NARROW)], ids=["light-wide", "dark-narrow"])
def test_axe_finds_nothing_serious(
    look: Callable[..., Window], name: str, scheme: str, viewport: dict[str, int]
) -> None:
    window = look(fixture(name).text, color_scheme=scheme, viewport=viewport)
    check_accessible(window)
    fields = window.all(".field", "data-field")
    window.choose_field(fields[len(fields) // 2])
    check_accessible(window)
    window.page.click(".group .role")
    check_accessible(window)
    window.choose_line(1)
    check_accessible(window)


def test_axe_finds_nothing_serious_on_a_hostile_page(look: Callable[..., Window]) -> None:
    check_accessible(look(HOSTILE + "x" * 10_000))


def check_accessible(window: Window) -> None:
    results = axe.Axe().run(window.page).response
    assert len(results["passes"]) > 10
    found = [one for one in results["violations"] if one["impact"] in {"serious", "critical"}]
    assert found == [], [(one["id"], [node["html"][:200] for node in one["nodes"]][:3]) for one in found]
