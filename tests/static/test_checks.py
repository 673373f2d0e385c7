"""The static checks are tests like any other."""

from __future__ import annotations

import ast
import re
import subprocess
import sys
import tomllib
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
WEB = ROOT / "expo_studio" / "web"
BIN = Path(sys.executable).parent
LOCKS = ("requirements.txt", "requirements-test.txt")


def complaints(*words: str, cwd: Path = ROOT) -> str:
    """Return what a check says that is not content, nothing where it is."""
    done = subprocess.run(words, cwd=cwd, capture_output=True, text=True, check=False)
    if done.returncode == 0:
        return ""
    return f"{' '.join(words)}\n{done.stdout}\n{done.stderr}"


def test_format() -> None:
    assert complaints(str(BIN / "ruff"), "format", "--check", ".") == ""


def test_lint() -> None:
    assert complaints(str(BIN / "ruff"), "check", ".") == ""


def test_types() -> None:
    assert complaints(str(BIN / "mypy")) == ""


def test_layers() -> None:
    assert complaints(str(BIN / "lint-imports")) == ""


@pytest.mark.parametrize("script", ["check", "lint"])
def test_web_sources(script: str) -> None:
    assert complaints("npm", "run", "--silent", script, cwd=WEB) == ""


def test_web_bundles_are_current(tmp_path: Path) -> None:
    assert complaints("node", "build.mjs", str(tmp_path), cwd=WEB) == ""
    built = {p.relative_to(tmp_path): p.read_bytes() for p in tmp_path.rglob("*") if p.is_file()}
    dist = WEB / "dist"
    kept = {p.relative_to(dist): p.read_bytes() for p in dist.rglob("*") if p.is_file()}
    assert built.keys() == kept.keys()
    assert [name for name in built if built[name] != kept[name]] == []


@pytest.mark.parametrize("name", LOCKS)
def test_locks_hold_hashes_and_no_addresses(name: str) -> None:
    lock = (ROOT / "packaging" / name).read_text(encoding="utf-8")
    assert "://" not in lock
    pins = re.findall(r"^[A-Za-z0-9_.-]+==[^\n]*(?:\n    [^\n]*)*", lock, re.MULTILINE)
    assert pins
    assert all("--hash=sha256:" in pin for pin in pins)


@pytest.mark.parametrize("name", LOCKS)
def test_locks_match_what_the_project_asks_for(name: str) -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    wanted = list(project["dependencies"])
    if name == "requirements-test.txt":
        wanted += project["optional-dependencies"]["test"]
    lock = (ROOT / "packaging" / name).read_text(encoding="utf-8").lower()
    names = {re.split(r"[<>=!\[; ]", one)[0].lower().replace("_", "-") for one in wanted}
    assert [one for one in names if f"\n{one}==" not in f"\n{lock}"] == []


def test_painters_end_and_nothing_leaves_what_qt_calls_to_paint() -> None:
    """A painter left at work where an exception is raised ends the program within Qt."""
    found = []
    for path in sorted((ROOT / "expo_studio").rglob("*.py")):
        nodes = list(ast.walk(ast.parse(path.read_text(encoding="utf-8"))))
        ending = [
            item.context_expr for one in nodes if isinstance(one, ast.With) for item in one.items
        ]
        found += [
            f"{path.name}:{one.lineno}"
            for one in nodes
            if (_called(one) == "QPainter" and one not in ending)
            or (getattr(one, "name", "") in ("paintEvent", "paintGL") and not _is_telling(one))
        ]
    assert found == []


def _called(node: ast.AST) -> str:
    named = node.func if isinstance(node, ast.Call) else None
    return named.id if isinstance(named, ast.Name) else ""


def _is_telling(node: ast.AST) -> bool:
    return any(_called(one) == "Telling" for one in ast.walk(node))
