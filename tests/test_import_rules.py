"""The picture of design.md, section 3, held against the imports as they are written."""

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent
PACKAGE = ROOT / "greenstat_desktop"

# What may import what: a module belongs to the first entry that its dotted name starts with.
FLOORS = [
    ("greenstat_desktop.__main__", 9),
    ("greenstat_desktop.cli", 8),
    ("greenstat_desktop.keeping", 8),
    ("greenstat_desktop.history_arguments", 7),
    ("greenstat_desktop.commands", 7),
    ("greenstat_desktop.collecting", 7),
    ("greenstat_desktop.audience", 7),
    ("greenstat_desktop.opening", 7),
    ("greenstat_desktop.failing", 7),
    ("greenstat_desktop.app", 7),
    ("greenstat_desktop.self_check", 7),
    ("greenstat_desktop.session", 6),
    ("greenstat_desktop.preparing", 5),
    ("greenstat_desktop.qt.main_window", 5),
    ("greenstat_desktop.qt", 4),
    ("greenstat_desktop.sandbox", 1),
    ("greenstat_desktop.core", 1),
    ("greenstat_desktop", 0),
]

OWNERS = {
    "requests": ("greenstat_desktop.core.green_api",),
    "urllib3": ("greenstat_desktop.core.green_api",),
    "truststore": ("greenstat_desktop.core.green_api", "greenstat_desktop.core.updates"),
    "pyrate_limiter": ("greenstat_desktop.core.green_api",),
    "msgspec": ("greenstat_desktop.core.green_api",),
    "sqlite3": ("greenstat_desktop.core.history",),
    "keyring": ("greenstat_desktop.core.credentials",),
    "platformdirs": ("greenstat_desktop.core.locations",),
    "phonenumbers": ("greenstat_desktop.core.phones",),
    "xlsxwriter": ("greenstat_desktop.core.exports.workbook",),
    "PySide6": ("greenstat_desktop.qt", "greenstat_desktop.app"),
}


def module_name(path: Path) -> str:
    parts = path.relative_to(ROOT).with_suffix("").parts
    return ".".join(parts[:-1] if parts[-1] == "__init__" else parts)


def imports_of(source: str) -> Iterator[str]:
    for node in ast.walk(ast.parse(source)):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            assert node.level == 0, "imports are written in full"
            yield from (f"{node.module}.{alias.name}" for alias in node.names)


MODULES = {module_name(path): path for path in sorted(PACKAGE.rglob("*.py"))}
IMPORTS = {name: set(imports_of(path.read_text("utf-8"))) for name, path in MODULES.items()}


def ours(imported: str) -> str | None:
    """Return the module of this package that an import names, if any."""
    while imported.startswith("greenstat_desktop"):
        if imported in MODULES:
            return imported
        imported = imported.rpartition(".")[0]
    return None


def floor(module: str) -> int:
    return next(height for prefix, height in FLOORS if module == prefix or module.startswith(f"{prefix}."))


def upward(module: str, imported: set[str]) -> list[str]:
    targets = {target for name in imported if (target := ours(name))}
    return [f"{module} imports {target}, which stands above it" for target in targets if floor(target) > floor(module)]


def strangers(module: str, imported: set[str]) -> list[str]:
    return [
        f"{module} imports {name}; only {' and '.join(owners)} may"
        for name in imported
        for library, owners in OWNERS.items()
        if name.split(".")[0] == library and not module.startswith(owners)
    ]


@pytest.mark.parametrize("module", MODULES)
def test_imports_run_downwards_only(module: str) -> None:
    assert upward(module, IMPORTS[module]) == []


@pytest.mark.parametrize("module", MODULES)
def test_every_outside_library_has_one_owner(module: str) -> None:
    assert strangers(module, IMPORTS[module]) == []


def test_the_sandbox_needs_nothing_but_the_standard_library_and_itself() -> None:
    import sys

    for module in (name for name in MODULES if name.startswith("greenstat_desktop.sandbox")):
        for name in IMPORTS[module]:
            first = name.split(".")[0]
            assert first in sys.stdlib_module_names or name.startswith("greenstat_desktop.sandbox"), (module, name)


def test_no_imports_run_in_a_circle() -> None:
    graph = {name: {t for i in IMPORTS[name] if (t := ours(i)) and t != name} for name in MODULES}
    done: set[str] = set()

    def visit(name: str, path: tuple[str, ...]) -> None:
        assert name not in path, " → ".join((*path, name))
        if name not in done:
            for target in graph[name]:
                visit(target, (*path, name))
            done.add(name)

    for name in graph:
        visit(name, ())


@pytest.mark.parametrize("module", MODULES)
def test_a_file_holds_one_idea_in_300_lines(module: str) -> None:
    assert len(MODULES[module].read_text("utf-8").splitlines()) <= 300


def test_a_planted_import_upwards_is_found() -> None:
    assert upward("greenstat_desktop.core.summary", {"greenstat_desktop.qt.theme"})


def test_a_planted_stranger_is_found() -> None:
    assert strangers("greenstat_desktop.core.collect", {"requests.exceptions"})
