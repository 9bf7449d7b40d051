"""Every override of a Qt virtual method is guarded: read from the sources, and asked of the classes."""

import ast
import importlib
import inspect
import re
from pathlib import Path

import pytest
from PySide6.QtCore import QObject

from greenstat_desktop.qt.guard import guarded

FOLDER = Path(__file__).parents[2] / "greenstat_desktop" / "qt"
MODULES = sorted(path.stem for path in FOLDER.glob("*.py") if path.stem != "__init__")
CAMEL = re.compile(r"[a-z]+[A-Z]")


def unguarded(source: str) -> list[str]:
    return [
        f"{holder.name}.{method.name}"
        for holder in ast.walk(ast.parse(source))
        if isinstance(holder, ast.ClassDef)
        for method in holder.body
        if isinstance(method, ast.FunctionDef) and CAMEL.match(method.name)
        if not any(isinstance(one, ast.Call) and ast.unparse(one.func) == "guarded" for one in method.decorator_list)
    ]


@pytest.mark.parametrize("module", MODULES)
def test_every_method_that_is_named_as_qt_names_them_is_guarded(module: str) -> None:
    assert unguarded((FOLDER / f"{module}.py").read_text("utf-8")) == []


@pytest.mark.parametrize("module", MODULES)
def test_every_method_that_qt_has_too_is_guarded(module: str) -> None:
    for _, holder in inspect.getmembers(importlib.import_module(f"greenstat_desktop.qt.{module}"), inspect.isclass):
        if not issubclass(holder, QObject) or not holder.__module__.startswith("greenstat_desktop"):
            continue
        bases = [base for base in holder.__mro__ if base.__module__.startswith("PySide6")]
        for name, method in vars(holder).items():
            overrides = inspect.isfunction(method) and any(name in vars(base) for base in bases)
            if overrides and name != "__init__":
                assert hasattr(method, "__wrapped__"), f"{holder.__name__}.{name}"


def test_a_planted_bare_override_is_found() -> None:
    assert unguarded("class View:\n    def paintEvent(self, event): pass\n") == ["View.paintEvent"]


class Broken:
    @guarded(7)
    def rowCount(self) -> int:
        raise ZeroDivisionError


def test_what_goes_wrong_is_logged_and_the_default_returned(caplog: pytest.LogCaptureFixture) -> None:
    assert Broken().rowCount() == 7
    assert "Broken.rowCount failed" in caplog.text
    caplog.clear()
