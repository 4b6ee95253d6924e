"""Installed plug-ins: real entry points in a folder on the path, each case in a process of its own."""

import json
import subprocess
import sys
import textwrap
from pathlib import Path
from typing import Any

import attrs
import pytest

HERALD = """
import nato_news
from nato_news import Layout, Parser, Sign, Source
from nato_news.layout import main

class HeraldParser(Parser):
    source = Source("herald", name="The Herald")
    layouts = (Layout("article", (main(head="site title paragraph+"),), {"site": Sign("THE HERALD", evidence=3)}),)
"""
PAGE = "THE HERALD\nCouncil votes to keep the ferry\nThe council voted on Monday.\n"
SHOW = """
import json, sys, threading, warnings
PAGE = sys.stdin.read()
with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    import nato_news
    shown = {}
    def show(name, value):
        shown[name] = value
"""
END = """
shown["warnings"] = [[type(one.message).__name__, str(one.message)] for one in caught]
print(json.dumps(shown))
"""


@attrs.frozen
class Site:
    """A folder of installed plug-ins."""

    folder: Path

    def install(self, distribution: str, code: str, **offered: str) -> None:
        """Install a distribution of one module that has CODE and offers names as plug-ins."""
        (self.folder / f"{distribution}.py").write_text(textwrap.dedent(code), encoding="utf-8")
        info = self.folder / f"{distribution}-1.0.dist-info"
        info.mkdir()
        (info / "METADATA").write_text(f"Metadata-Version: 2.1\nName: {distribution}\nVersion: 1.0\n")
        rows = [f"{name} = {value}" for name, value in offered.items()]
        (info / "entry_points.txt").write_text("\n".join(["[nato_news.parsers]", *rows]))

    def run(self, code: str = "show('source', nato_news.parse(PAGE).source)") -> dict[str, Any]:
        """What CODE shows in a process that has the plug-ins, and the warnings it gave."""
        script = SHOW + textwrap.indent(textwrap.dedent(code), "    ") + END
        start = f"import sys; sys.path.insert(0, {str(self.folder)!r})\n"
        result = subprocess.run(
            [sys.executable, "-c", start + script], input=PAGE, capture_output=True, check=False, text=True
        )
        assert result.returncode == 0, result.stderr
        shown: dict[str, Any] = json.loads(result.stdout)
        return shown


@pytest.fixture
def site(tmp_path: Path) -> Site:
    return Site(tmp_path)


def test_an_installed_parser_is_known_from_the_first_use_on_and_not_before(site: Site) -> None:
    site.install("herald", HERALD, herald="herald:HeraldParser")
    shown = site.run("""
        show("imported early", "herald" in sys.modules)
        nato_news.register(type("Other", (nato_news.Parser,), {"source": nato_news.Source("other", name="Other")}))
        show("registering loads none", "herald" not in sys.modules)
        show("sources", [source.id for source in nato_news.sources()])
        show("source", nato_news.parse(PAGE).source)
        show("given", nato_news.parse("x", source="herald").source)
        show("detected", nato_news.detect(PAGE)[0].source)
    """)
    assert shown == {
        "imported early": False,
        "registering loads none": True,
        "sources": ["nato", "interfax-ukraine", "caliber-az", "other", "herald", "blog"],
        "source": "herald",
        "given": "herald",
        "detected": "herald",
        "warnings": [],
    }


@pytest.mark.parametrize(
    "use", ["detect(PAGE)", "parse(PAGE)", "sources()", "strip_boilerplate(PAGE)", "parse(PAGE, source='herald')"]
)
def test_every_function_knows_it_at_once(site: Site, use: str) -> None:
    site.install("herald", HERALD, herald="herald:HeraldParser")
    assert site.run(f"nato_news.{use}; show('loaded', 'herald' in sys.modules)")["loaded"]


def test_a_registry_of_ones_own_has_no_plug_ins(site: Site) -> None:
    site.install("herald", HERALD, herald="herald:HeraldParser")
    shown = site.run("""
        registry = nato_news.Registry()
        show("source", registry.parse(PAGE).source)
        show("imported", "herald" in sys.modules)
    """)
    assert (shown["source"], shown["imported"]) == ("blog", False)


def test_a_parser_that_is_registered_and_offered_is_one_and_the_same(site: Site) -> None:
    site.install("herald", HERALD + "\nnato_news.register(HeraldParser)", herald="herald:HeraldParser")
    assert site.run() == {"source": "herald", "warnings": []}


def test_one_parser_offered_twice_is_one_and_the_same(site: Site) -> None:
    site.install("herald", HERALD, herald="herald:HeraldParser", again="herald:HeraldParser")
    assert site.run() == {"source": "herald", "warnings": []}


BROKEN = {
    "missing module": ("import no_such_module", "ModuleNotFoundError: No module named 'no_such_module'"),
    "error at import": ("raise RuntimeError('no luck')", "RuntimeError: no luck"),
    "end of the process": ("import sys; sys.exit(3)", "SystemExit: 3"),
    "not there": ("", "AttributeError: module 'broken' has no attribute 'BrokenParser'"),
    "no parser": (
        "def BrokenParser(): pass",
        "ContractError: <function BrokenParser at 0x",
    ),
    "unknown role": (
        HERALD.replace("HeraldParser", "BrokenParser").replace("site title", "site titel"),
        "ContractError: BrokenParser.layouts[0].parts[0].head is 'site titel paragraph+': it has 'titel', which is no ",
    ),
    "unknown zone": (
        HERALD.replace("HeraldParser", "BrokenParser").replace("main(", "nato_news.Part('attic', "),
        "ContractError: BrokenParser.layouts[0].parts[0].zone is 'attic'; allowed are navigation,",
    ),
}


@pytest.mark.parametrize("case", BROKEN)
def test_a_broken_one_is_reported_by_name_and_left_out(site: Site, case: str) -> None:
    code, reason = BROKEN[case]
    site.install("broken", code, broken="broken:BrokenParser")
    site.install("herald", HERALD, herald="herald:HeraldParser")
    shown = site.run("""
        show("source", nato_news.parse(PAGE).source)
        show("again", nato_news.parse(PAGE).source)
        show("sources", [source.id for source in nato_news.sources()])
    """)
    assert (shown["source"], shown["again"]) == ("herald", "herald")
    assert shown["sources"] == ["nato", "interfax-ukraine", "caliber-az", "herald", "blog"]
    ((kind, message),) = shown["warnings"]
    assert kind == "PluginWarning"
    assert message.startswith(f"the plug-in 'broken' (broken:BrokenParser) of broken 1.0 was left out: {reason}"), (
        message
    )


def test_unreadable_metadata_is_reported_and_pages_are_read(site: Site) -> None:
    site.install("herald", HERALD, herald="herald:HeraldParser")
    (site.folder / "herald-1.0.dist-info" / "entry_points.txt").write_bytes(b"[nato_news.parsers]\nh = \xff")
    shown = site.run()
    assert shown["source"] == "blog"
    assert "nato_news.parsers cannot be listed: UnicodeDecodeError" in shown["warnings"][0][1]


@pytest.mark.parametrize("taken", ["nato", "blog", "herald"])
def test_an_id_that_is_taken_is_reported_and_left_out(site: Site, taken: str) -> None:
    site.install("herald", HERALD, herald="herald:HeraldParser")
    site.install(
        "other",
        f"import nato_news\nclass Other(nato_news.Parser):\n    source = nato_news.Source({taken!r}, name='x')",
        other="other:Other",
    )
    shown = site.run()
    assert shown["source"] == "herald"
    owner = {"herald": "herald.HeraldParser", "nato": "nato_news.parsers.nato.NatoParser"}
    ((_, message),) = shown["warnings"]
    assert message.startswith(
        "the plug-in 'other' (other:Other) of other 1.0 was left out: "
        f"ContractError: Other.source.id is {taken!r}, which is taken by {owner.get(taken, 'nato_news.parsers.blog.')}"
    ), message


def test_one_that_is_registered_already_keeps_its_id(site: Site) -> None:
    site.install("herald", HERALD, herald="herald:HeraldParser")
    shown = site.run("""
        nato_news.register(type("Mine", (nato_news.Parser,), {"source": nato_news.Source("herald", name="Mine")}))
        show("name", [source.name for source in nato_news.sources()][-2])
    """)
    assert shown["name"] == "Mine"
    assert "HeraldParser.source.id is 'herald', which is taken by" in shown["warnings"][0][1]


def test_a_slow_one_is_reported_and_kept(site: Site) -> None:
    site.install("herald", "import time; time.sleep(1.1)\n" + HERALD, herald="herald:HeraldParser")
    shown = site.run()
    assert shown["source"] == "herald"
    ((kind, message),) = shown["warnings"]
    assert kind == "PluginWarning"
    assert message.startswith("the plug-in 'herald' (herald:HeraldParser) of herald 1.0 took 1.")
    assert message.endswith(" s to import, which the first page had to wait for")


def test_many_threads_at_first_use_see_the_same_parsers_loaded_once(site: Site) -> None:
    counted = HERALD + "\nimport sys, time\nsys.loads = getattr(sys, 'loads', 0) + 1\ntime.sleep(0.2)"
    site.install("herald", counted, herald="herald:HeraldParser")
    site.install(
        "broken", "import sys\nsys.breaks = getattr(sys, 'breaks', 0) + 1\nraise ValueError", broken="broken:x"
    )
    shown = site.run("""
        seen = []
        ready = threading.Barrier(16)
        def read():
            ready.wait()
            seen.append((nato_news.parse(PAGE).source, len(nato_news.sources())))
        threads = [threading.Thread(target=read) for _ in range(16)]
        for thread in threads: thread.start()
        for thread in threads: thread.join()
        show("seen", sorted(set(seen)))
        show("how often", [len(seen), sys.loads, sys.breaks])
    """)
    assert shown["seen"] == [["herald", 5]]
    assert shown["how often"] == [16, 1, 1]
    assert len(shown["warnings"]) == 1


def test_a_module_that_another_thread_imports_does_not_block_the_loading(site: Site) -> None:
    """It holds its import lock and registers, while the loading thread waits for that lock."""
    code = (
        HERALD
        + """
import time
time.sleep(0.3)
nato_news.register(HeraldParser)
"""
    )
    site.install("herald", code, herald="herald:HeraldParser")
    shown = site.run("""
        importing = threading.Thread(target=lambda: __import__("herald"), daemon=True)
        reading = threading.Thread(target=lambda: show("source", nato_news.parse(PAGE).source), daemon=True)
        nato_news.Registry()
        importing.start()
        reading.start()
        importing.join(60)
        reading.join(60)
        show("alive", importing.is_alive() or reading.is_alive())
    """)
    assert shown == {"source": "herald", "alive": False, "warnings": []}


def test_one_that_reads_a_page_while_it_is_imported_is_loaded(site: Site) -> None:
    code = HERALD + "\nassert nato_news.parse('A page').source == 'blog'"
    site.install("herald", code, herald="herald:HeraldParser")
    assert site.run() == {"source": "herald", "warnings": []}


def test_warnings_that_are_errors_lose_no_parser(site: Site) -> None:
    site.install("broken", "raise ValueError('no luck')", broken="broken:x")
    site.install("herald", HERALD, herald="herald:HeraldParser")
    shown = site.run("""
        warnings.simplefilter("error")
        try:
            nato_news.parse(PAGE)
        except nato_news.errors.PluginWarning as warning:
            show("raised", str(warning)[:20])
        show("source", nato_news.parse(PAGE).source)
    """)
    assert (shown["raised"], shown["source"]) == ("the plug-in 'broken'", "herald")
