"""Write what GreenStat is made of as CycloneDX JSON: ``python .ci/sbom.py > greenstat.cdx.json``.

Everything in requirements.lock is named, with its hashes; what the program needs to run is ``required``, what only
builds or tests it is ``excluded``. Run it where the lock is installed: licences come from there.
"""

import json
import re
import sys
import uuid
from collections.abc import Iterator
from dataclasses import dataclass
from importlib import metadata
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parent.parent
LOCK = ROOT / "requirements.lock"
_ENTRY = re.compile(r"^(?P<name>[a-z0-9.-]+)==(?P<version>[^\s;\\]+)", re.MULTILINE)
_HASH = re.compile(r"--hash=sha256:([0-9a-f]{64})")


@dataclass(frozen=True)
class Locked:
    """One line of the lock and the hashes below it."""

    name: str
    version: str
    hashes: tuple[str, ...]

    @property
    def purl(self) -> str:
        """Its address among all packages of the world. Source: package-url specification, type pypi."""
        return f"pkg:pypi/{self.name}@{self.version}"


def locked(text: str) -> list[Locked]:
    """Read a lock file, in its order."""
    starts = list(_ENTRY.finditer(text))
    ends = [one.start() for one in starts[1:]] + [len(text)]
    return [
        Locked(one["name"], one["version"], tuple(_HASH.findall(text[one.start() : end])))
        for one, end in zip(starts, ends, strict=True)
    ]


def normal(name: str) -> str:
    """Return a package's name in its one form."""
    return re.sub(r"[-_.]+", "-", name).lower()


def licence(name: str) -> str:
    """Return the licence that an installed package declares, "" if it is not installed here or says nothing."""
    try:
        said = metadata.metadata(name)
    except metadata.PackageNotFoundError:
        return ""
    classifiers = [one.rpartition(" :: ")[2] for one in said.get_all("Classifier", []) if one.startswith("License")]
    return str(said.get("License-Expression") or said.get("License") or " AND ".join(classifiers)).partition("\n")[0]


def needed_to_run(roots: list[str]) -> set[str]:
    """Return the packages that these, and what they need on any system, are made of."""
    waiting, found = [normal(one) for one in roots], set[str]()
    while waiting:
        name = waiting.pop()
        if name in found:
            continue
        found.add(name)
        waiting += [one for one in _required_by(name) if one not in found]
    return found


def _required_by(name: str) -> Iterator[str]:
    try:
        requirements = metadata.requires(name) or []
    except metadata.PackageNotFoundError:
        return
    for one in requirements:
        if "extra ==" not in one:
            yield normal(re.split(r"[^A-Za-z0-9._-]", one, maxsplit=1)[0])


def component(one: Locked, shipped: set[str]) -> dict[str, Any]:
    """Describe one package."""
    said = licence(one.name)
    return {
        "type": "library",
        "bom-ref": one.purl,
        "name": one.name,
        "version": one.version,
        "purl": one.purl,
        "scope": "required" if one.name in shipped else "excluded",
        "hashes": [{"alg": "SHA-256", "content": content} for content in one.hashes],
        **({"licenses": [{"license": {"name": said}}]} if said else {}),
    }


def bill(lock: str) -> dict[str, Any]:
    """Return the whole bill of materials for a lock."""
    roots = [re.split(r"[^A-Za-z0-9._-]", one, maxsplit=1)[0] for one in _our_requirements()]
    shipped = needed_to_run(roots)
    return {
        "$schema": "http://cyclonedx.org/schema/bom-1.6.schema.json",
        "bomFormat": "CycloneDX",
        "specVersion": "1.6",
        "serialNumber": f"urn:uuid:{uuid.uuid5(uuid.NAMESPACE_URL, lock)}",
        "version": 1,
        "metadata": {
            "component": {"type": "application", "bom-ref": "greenstat-desktop", "name": "greenstat-desktop"},
        },
        "components": [component(one, shipped) for one in locked(lock)],
    }


def _our_requirements() -> list[str]:
    import tomllib

    project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]
    return list(project["dependencies"])


if __name__ == "__main__":
    json.dump(bill(LOCK.read_text("utf-8")), sys.stdout, indent=1)
    sys.stdout.write("\n")
