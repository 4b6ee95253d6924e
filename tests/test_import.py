"""`import nato_news` costs little: it loads nothing that a call could load later."""

import subprocess
import sys

LATER = {"dateutil", "multiprocessing", "asyncio", "jsonschema", "typer", "rich", "pyarrow", "pandas", "zoneinfo"}
SHOW = "import sys, nato_news; print(*sorted(sys.modules))"


def test_nothing_is_loaded_that_a_call_could_load_later() -> None:
    result = subprocess.run([sys.executable, "-c", SHOW], capture_output=True, check=True, text=True)
    loaded = set(result.stdout.split())
    assert {name.partition(".")[0] for name in loaded} & LATER == set()
    assert "importlib.metadata" not in loaded
    assert not {name for name in loaded if name.startswith(("nato_news.parsers.", "nato_news.__main__"))}


def test_reading_a_page_loads_nothing_of_what_stands_around_the_core() -> None:
    code = SHOW.replace("; print", "; nato_news.parse('A title\\n\\nSome text.'); print")
    result = subprocess.run([sys.executable, "-c", code], capture_output=True, check=True, text=True)
    loaded = set(result.stdout.split())
    assert "nato_news.parsers" in loaded
    around = tuple(f"nato_news.{name}" for name in ("cli", "draft", "export", "testing", "view"))
    assert not {name for name in loaded if name.startswith(around)}
    assert {name.partition(".")[0] for name in loaded} & {"pytest", "rich", "typer"} == set()


def test_every_public_name_is_there() -> None:
    import nato_news

    assert nato_news.__all__ == sorted(nato_news.__all__)
    assert all(hasattr(nato_news, name) for name in nato_news.__all__)


def test_the_function_sources_is_not_hidden_by_a_module() -> None:
    import nato_news

    nato_news.parse("")
    assert callable(nato_news.sources)
