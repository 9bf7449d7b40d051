"""What the program is made of: locked by hash, named in full, under licences it may be given away with, built alike."""

import importlib.util
import os
import re
import shutil
import subprocess
import sys
import tomllib
from importlib import metadata
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest
from packaging.requirements import Requirement

ROOT = Path(__file__).parents[1]
PROJECT: dict[str, Any] = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]
LOCK = (ROOT / "requirements.lock").read_text("utf-8")

# Anybody may give these on.
FREE = re.compile(
    r"(?:MIT|MIT-0|MIT License|BSD-[23]-Clause|0BSD|Apache.2\.0|Apache Software License|ISC|PSF-2\.0|Zlib|CC0-1\.0"
    r"|MPL-2\.0|Mozilla Public License 2\.0 \(MPL 2\.0\)|LGPL-3\.0-only)"
)
# GPL with an exception for what it bundles, which is ours to license.
BUNDLERS = {"pyinstaller", "pyinstaller-hooks-contrib"}
OURS_TO_CHOOSE = "any-OSI"  # any licence that the Open Source Initiative approves of


def loaded(path: Path) -> ModuleType:
    spec = importlib.util.spec_from_file_location(path.stem, path)
    assert spec
    assert spec.loader
    module = importlib.util.module_from_spec(spec)
    sys.modules[path.stem] = module
    spec.loader.exec_module(module)
    return module


sbom = loaded(ROOT / ".ci" / "sbom.py")
LOCKED = sbom.locked(LOCK)
SHIPPED = sbom.needed_to_run([Requirement(one).name for one in PROJECT["dependencies"]])


def asked_for() -> list[Requirement]:
    groups = [PROJECT["dependencies"], *PROJECT["optional-dependencies"].values()]
    return [Requirement(one) for group in groups for one in group]


def unlocked(requirement: Requirement, lock: str) -> bool:
    versions = [one.version for one in sbom.locked(lock) if one.name == sbom.normal(requirement.name)]
    return not versions or not all(version in requirement.specifier for version in versions)


def may_be_given_on(licence: str) -> bool:
    """Tell whether each part of a licence, or one of those to choose from, is free."""
    return any(all(map(FREE.fullmatch, one.split(" AND "))) for one in licence.split(" OR "))


def installed(name: str) -> bool:
    try:
        metadata.distribution(name)
    except metadata.PackageNotFoundError:
        return False  # for another system
    return True


@pytest.mark.parametrize("requirement", asked_for(), ids=str)
def test_everything_that_is_asked_for_is_locked(requirement: Requirement) -> None:
    assert not unlocked(requirement, LOCK), "make the lock anew: its first lines say how"


def test_everything_that_is_locked_has_a_hash() -> None:
    assert len(LOCKED) > len(asked_for())
    assert [one.name for one in LOCKED if not one.hashes] == []


def test_whatever_is_needed_to_run_is_locked() -> None:
    assert SHIPPED - {one.name for one in LOCKED} - {"pywin32-ctypes"} == set()


def test_ci_installs_by_hash_and_runs_what_the_readme_says() -> None:
    command = (ROOT / ".ci" / "run").read_text("utf-8").strip().splitlines()[-1]
    assert "pip install --require-hashes -r requirements.lock" in command
    assert command in (ROOT / "README.md").read_text("utf-8").splitlines()


@pytest.mark.parametrize("name", sorted(one for one in SHIPPED if installed(one)))
def test_what_is_given_on_may_be_given_on(name: str) -> None:
    licence = sbom.licence(name)
    assert may_be_given_on(licence), licence


@pytest.mark.parametrize("name", sorted(one.name for one in LOCKED if installed(one.name)))
def test_every_tool_has_a_licence_that_is_known(name: str) -> None:
    licence = sbom.licence(name)
    assert may_be_given_on(licence) or licence == OURS_TO_CHOOSE or name in BUNDLERS, licence


def test_the_bill_names_everything_and_is_the_same_each_time() -> None:
    bill = sbom.bill(LOCK)
    assert {(one["name"], one["version"]) for one in bill["components"]} == {(one.name, one.version) for one in LOCKED}
    assert {one["name"] for one in bill["components"] if one["scope"] == "required"} >= {"requests", "urllib3", "numpy"}
    assert {one["name"] for one in bill["components"] if one["scope"] == "excluded"} >= {"pytest", "mypy", "ruff"}
    assert sbom.bill(LOCK) == bill


def wheel_of(tree: Path, out: Path) -> bytes:
    environment = os.environ | {"SOURCE_DATE_EPOCH": "1763769600"}
    command = [sys.executable, "-m", "hatchling", "build", "--target", "wheel", "--directory", str(out)]
    subprocess.run(command, cwd=tree, env=environment, check=True, capture_output=True, timeout=60)
    (wheel,) = out.glob("*.whl")
    return wheel.read_bytes()


def tree_at(folder: Path) -> Path:
    for name in ("greenstat_desktop", "resources", ".ci"):
        shutil.copytree(
            ROOT / name, folder / name, ignore=shutil.ignore_patterns("__pycache__"), copy_function=shutil.copy
        )
    for name in ("pyproject.toml", "README.md", "LICENSE"):
        shutil.copy(ROOT / name, folder / name)
    return folder


def test_two_builds_of_the_wheel_are_the_same_byte_for_byte(tmp_path: Path) -> None:
    for name in ("first", "second elsewhere"):
        (tmp_path / name).mkdir()
    first, second = tree_at(tmp_path / "first"), tree_at(tmp_path / "second elsewhere")
    assert wheel_of(first, tmp_path / "out 1") == wheel_of(second, tmp_path / "out 2")


# Promises broken on purpose


@pytest.mark.mutant
@pytest.mark.parametrize("lock", ["numpy==2.4.6 \\\n", "requests==1.0 \\\n"], ids=["missing", "too old"])
def test_what_is_not_locked_would_be_found(lock: str) -> None:
    assert unlocked(Requirement("requests>=2.32.4,<3"), lock)


@pytest.mark.mutant
@pytest.mark.parametrize(
    "licence", ["GPL-3.0-only", "MIT AND GPL-2.0-only", "Proprietary", "", "AGPL-3.0", "Unlicensed"]
)
def test_a_licence_that_binds_would_be_found(licence: str) -> None:
    assert not may_be_given_on(licence)


@pytest.mark.mutant
def test_a_build_that_differs_would_be_found(tmp_path: Path) -> None:
    for name in ("first", "second"):
        (tmp_path / name).mkdir()
    first, second = tree_at(tmp_path / "first"), tree_at(tmp_path / "second")
    (second / "greenstat_desktop" / "__init__.py").write_text("__version__ = '0.0.0'\n", "utf-8")
    assert wheel_of(first, tmp_path / "out 1") != wheel_of(second, tmp_path / "out 2")
