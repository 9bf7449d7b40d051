"""The files that ship beside the code: the same list that the wheel is made by, and the translations, compiled."""

import os
import tomllib
from pathlib import Path


def resources(root: Path, work: Path) -> list[tuple[str, str]]:
    """Return (path, folder in the bundle) of everything that a wheel of the project holds beside its modules."""
    from build_translations import FOLDER, build

    wheel = tomllib.loads((root / "pyproject.toml").read_text("utf-8"))["tool"]["hatch"]["build"]["targets"]["wheel"]
    found = _updates(work) + [(str(root / source), target) for source, target in wheel["force-include"].items()]
    return found + [(str(file), "greenstat_desktop/resources/translations") for file in build(FOLDER)]


def _updates(work: Path) -> list[tuple[str, str]]:
    """Name the place where newer versions are announced, if whoever builds this has one in GREENSTAT_UPDATES."""
    place = os.environ.get("GREENSTAT_UPDATES", "")
    if not place:
        return []
    work.mkdir(parents=True, exist_ok=True)
    (work / "updates.txt").write_text(f"{place}\n", encoding="utf-8")
    return [(str(work / "updates.txt"), "greenstat_desktop/resources")]
