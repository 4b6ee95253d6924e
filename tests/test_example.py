"""The example package, installed and tested as an outsider would, and each of its statements needed."""

import ast
import json
import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import attrs
import pytest

EXAMPLE = Path(__file__).parents[1] / "examples" / "example-herald"
MODULE = EXAMPLE / "src" / "example_herald" / "__init__.py"
PAGE = "tests/pages/ferry-2024.txt"


@attrs.frozen
class Installed:
    """The example, installed into a folder that only these tests have on their path."""

    site: Path
    project: Path

    def run(self, *arguments: str) -> subprocess.CompletedProcess[str]:
        """Run Python with ARGUMENTS in the project's folder."""
        environment = {**os.environ, "PYTHONPATH": str(self.site), "PYTHONDONTWRITEBYTECODE": "1"}
        command = [sys.executable, *arguments]
        return subprocess.run(
            command, cwd=self.project, env=environment, capture_output=True, check=False, text=True, encoding="utf-8"
        )

    def test(self, *arguments: str) -> subprocess.CompletedProcess[str]:
        return self.run("-m", "pytest", "-q", "-p", "no:cacheprovider", *arguments)


@pytest.fixture(scope="module")
def installed(tmp_path_factory: pytest.TempPathFactory) -> Installed:
    folder = tmp_path_factory.mktemp("outside")
    built = shutil.copytree(EXAMPLE, folder / "built")
    command = [sys.executable, "-m", "pip", "install", "--quiet", "--no-deps", "--no-build-isolation", "--no-compile"]
    subprocess.run([*command, "--target", str(folder / "site"), str(built)], check=True, capture_output=True)
    # Its tests and no more, so that what they import is what was installed.
    shutil.copytree(EXAMPLE / "tests", folder / "project" / "tests", ignore=shutil.ignore_patterns("__pycache__"))
    shutil.copy(EXAMPLE / "pyproject.toml", folder / "project")
    return Installed(folder / "site", folder / "project")


def test_it_is_known_once_it_is_installed(installed: Installed) -> None:
    result = installed.run("-m", "nato_news", "parse", PAGE, "--source", "example-herald")
    assert json.loads(result.stdout)["source"] == "example-herald", result.stderr
    result = installed.run("-m", "nato_news", "parse", PAGE)
    document = json.loads(result.stdout)
    assert (document["source"], document["authors"]) == ("example-herald", ["Ann Lee", "Tom Fox"])
    assert document["fit"] == 1
    assert document["diagnostics"] == []


def test_its_tests_pass_through_the_plug_in(installed: Installed) -> None:
    result = installed.test()
    fields = [len(json.loads(path.read_text())) for path in (EXAMPLE / "tests" / "pages").glob("*.json")]
    assert len(fields) == 3
    assert f"{sum(fields) + 1} passed" in result.stdout, result.stdout


def test_its_parser_is_at_most_12_lines_of_statements() -> None:
    tree = ast.parse(MODULE.read_text(encoding="utf-8"))
    lines: set[int] = set()
    for node in ast.walk(tree):
        is_docstring = isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant)
        if isinstance(node, ast.stmt) and not is_docstring:
            end = node.lineno if isinstance(node, ast.ClassDef) else node.end_lineno or node.lineno
            lines.update(range(node.lineno, end + 1))
    assert 0 < len(lines) <= 12


def mutants() -> Iterator[tuple[str, str]]:
    """The module without one of its signs, one of its parts, or one word of an order."""
    source = MODULE.read_text(encoding="utf-8")
    for number, node in enumerate(ast.walk(ast.parse(source))):
        if isinstance(node, ast.Dict):
            for index, key in enumerate(node.keys):
                yield f"sign {ast.literal_eval(key or node)}", changed(source, number, "key", index)
        elif isinstance(node, ast.keyword) and node.arg == "parts" and isinstance(node.value, ast.Tuple):
            for index, part in enumerate(node.value.elts):
                yield f"part {ast.unparse(part)}", changed(source, number, "part", index)
        elif isinstance(node, ast.keyword) and node.arg in {"head", "each"}:
            for index, word in enumerate(ast.literal_eval(node.value).split()):
                yield f"{node.arg} {word}", changed(source, number, "word", index)


def changed(source: str, number: int, what: str, index: int) -> str:
    """SOURCE without entry INDEX of node NUMBER."""
    tree = ast.parse(source)
    node = list(ast.walk(tree))[number]
    if what == "key":
        assert isinstance(node, ast.Dict)
        del node.keys[index], node.values[index]
    elif what == "part":
        assert isinstance(node, ast.keyword)
        assert isinstance(node.value, ast.Tuple)
        del node.value.elts[index]
    else:
        assert isinstance(node, ast.keyword)
        words = ast.literal_eval(node.value).split()
        node.value = ast.Constant(" ".join(words[:index] + words[index + 1 :]))
    return ast.unparse(tree)


MUTANTS = dict(mutants())


def test_every_sign_part_and_word_has_a_mutant() -> None:
    kinds = [name.split()[0] for name in MUTANTS]
    assert {kind: kinds.count(kind) for kind in kinds} == {"sign": 3, "part": 2, "head": 7, "each": 2}


@pytest.mark.parametrize("mutant", MUTANTS)
def test_nothing_it_states_can_be_left_out(installed: Installed, mutant: str) -> None:
    module = installed.site / "example_herald" / "__init__.py"
    before = module.read_text(encoding="utf-8")
    module.write_text(MUTANTS[mutant], encoding="utf-8")
    try:
        result = installed.test("tests/pages")
    finally:
        module.write_text(before, encoding="utf-8")
    # Tests ran and some failed: the mutant is no broken plug-in.
    assert result.returncode == 1, result.stdout + result.stderr
    assert " passed" in result.stdout
    assert "was left out" not in result.stdout
