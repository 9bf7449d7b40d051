"""The modules that make the bundle, as ``build.spec`` finds them."""

import sys
from importlib import import_module
from pathlib import Path
from types import ModuleType

ROOT = Path(__file__).resolve().parents[2]


def module(name: str) -> ModuleType:
    """Return a module of ``.ci/bundle`` by its name."""
    folder = str(ROOT / ".ci" / "bundle")
    if folder not in sys.path:
        sys.path.append(folder)
    return import_module(name)
