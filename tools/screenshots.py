"""Make docs/images/view-light.png and view-dark.png from what the view really gives for a fixture.

Run it as `python tools/screenshots.py`; it needs playwright (`pip install -e '.[browser]'`) and a chromium on the PATH.
"""

import shutil
import sys
import tempfile
from pathlib import Path

from playwright.sync_api import Browser, sync_playwright

import nato_news
from nato_news.view import html_page

ROOT = Path(__file__).parents[1]
IMAGES = ROOT / "docs" / "images"
FIXTURE = ROOT / "tests" / "fixtures" / "interfax-ukraine" / "ia-hot-news-2024.txt"
CHOSEN = '[data-field="related[0]"] > button'  # so that the pictures show what choosing does
SIZE = {"width": 1280, "height": 900}
LARGEST = 200_000  # bytes of one picture


def shoot(browser: Browser, view: Path, scheme: str) -> Path:
    """The view in the light or dark SCHEME, as a picture."""
    target = IMAGES / f"view-{scheme}.png"
    page = browser.new_page(viewport=SIZE, color_scheme=scheme)  # type: ignore[arg-type]
    page.goto(view.as_uri())
    page.click(CHOSEN)
    page.mouse.move(0, 0)
    page.screenshot(path=target)
    page.close()
    return target


def main() -> int:
    """Make both pictures; 1 if one came out too large for a repository."""
    document = nato_news.parse_file(FIXTURE)
    IMAGES.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as folder, sync_playwright() as playwright:
        view = Path(folder) / "view.html"
        view.write_text(html_page(document.to_dict(), document.text), encoding="utf-8")
        browser = playwright.chromium.launch(executable_path=shutil.which("chromium"), args=["--no-sandbox"])
        sizes = {path: path.stat().st_size for path in (shoot(browser, view, "light"), shoot(browser, view, "dark"))}
        browser.close()
    for path, size in sizes.items():
        print(f"{path.relative_to(ROOT)}: {size:,} bytes")
    return int(max(sizes.values()) > LARGEST)


if __name__ == "__main__":
    sys.exit(main())
