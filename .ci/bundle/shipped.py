"""The files that ship beside the code: the same list that the wheel is made by."""

import tomllib
from pathlib import Path


def resources(root: Path) -> list[tuple[str, str]]:
    """Return (path, folder in the bundle) of everything that ``pyproject.toml`` puts into the wheel."""
    wheel = tomllib.loads((root / "pyproject.toml").read_text("utf-8"))["tool"]["hatch"]["build"]["targets"]["wheel"]
    return [(str(root / source), target) for source, target in wheel["force-include"].items()]
