"""The files that ship beside the code: the same list that the wheel is made by, and the translations, compiled."""

import tomllib
from pathlib import Path


def resources(root: Path) -> list[tuple[str, str]]:
    """Return (path, folder in the bundle) of everything that a wheel of the project holds beside its modules."""
    from build_translations import FOLDER, build

    wheel = tomllib.loads((root / "pyproject.toml").read_text("utf-8"))["tool"]["hatch"]["build"]["targets"]["wheel"]
    found = [(str(root / source), target) for source, target in wheel["force-include"].items()]
    return found + [(str(file), "greenstat_desktop/resources/translations") for file in build(FOLDER)]
