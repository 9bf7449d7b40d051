"""What builds the program for three systems, as far as it can be judged without running there."""

import json
import plistlib
import re
import subprocess
from pathlib import Path
from typing import Any

import pytest

from tests.bundle.parts import ROOT

WORKFLOWS = sorted((ROOT / ".github" / "workflows").glob("*.yml"))
# YAML is read by Debian's own Python: no library of ours needs it.
PYTHON = "/usr/bin/python3"
READS = "import json, sys, yaml; json.dump(yaml.safe_load(sys.stdin), sys.stdout)"
INSTALLER = (ROOT / "resources" / "windows" / "greenstat.iss").read_text("utf-8")
LANGUAGES = {path.stem.removeprefix("greenstat_") for path in (ROOT / "resources" / "translations").glob("*.ts")}


@pytest.fixture(params=WORKFLOWS, ids=lambda path: path.stem)
def workflow(request: pytest.FixtureRequest) -> dict[str, Any]:
    path: Path = request.param
    if (
        not Path(PYTHON).exists()
        or subprocess.run([PYTHON, "-c", "import yaml"], capture_output=True, check=False).returncode
    ):
        pytest.skip("needs Debian's python3-yaml")
    done = subprocess.run([PYTHON, "-c", READS], input=path.read_bytes(), capture_output=True, check=True)
    read: dict[str, Any] = json.loads(done.stdout)
    return read


def steps(workflow: dict[str, Any]) -> list[dict[str, Any]]:
    return [step for job in workflow["jobs"].values() for step in job["steps"]]


def test_it_may_read_and_only_who_publishes_may_write(workflow: dict[str, Any]) -> None:
    assert workflow["permissions"] == {"contents": "read"}
    rights = {name: job["permissions"] for name, job in workflow["jobs"].items() if "permissions" in job}
    assert rights in ({}, {"release": {"contents": "write"}})


def test_what_others_wrote_is_named_by_its_hash(workflow: dict[str, Any]) -> None:
    used = [step["uses"] for step in steps(workflow) if "uses" in step]
    assert used
    assert [one for one in used if not re.fullmatch(r"[\w-]+/[\w-]+@[0-9a-f]{40}", one)] == []


def test_the_right_to_the_sources_is_not_left_lying_about(workflow: dict[str, Any]) -> None:
    checkouts = [step for step in steps(workflow) if "checkout" in step.get("uses", "")]
    assert checkouts
    assert all(step["with"]["persist-credentials"] is False for step in checkouts)


def test_a_certificate_is_seen_by_the_steps_that_sign_and_they_are_skipped_without_one(
    workflow: dict[str, Any],
) -> None:
    signing = [step for step in steps(workflow) if "secrets." in json.dumps(step)]
    assert all(step["if"] == "env.SIGNED == 'true'" for step in signing)
    for job in workflow["jobs"].values():
        asked = {name: value for name, value in job.get("env", {}).items() if "secrets." in str(value)}
        assert all(name == "SIGNED" and value.endswith("!= '' }}") for name, value in asked.items())


def test_every_file_that_it_names_is_there(workflow: dict[str, Any]) -> None:
    said = " ".join(step.get("run", "") for step in steps(workflow)).replace("\\", "/")
    named = set(re.findall(r"(?<![\w/$-])(?:\.ci|resources|tests)/[\w./-]*\w", said))
    assert [one for one in named if not (ROOT / one).exists()] == []


def test_the_installer_speaks_every_language_and_needs_no_administrator() -> None:
    spoken = set(re.findall(r'^Name: "(\w+)"; MessagesFile:', INSTALLER, re.MULTILINE))
    assert spoken == {language.replace("_", "").lower() for language in LANGUAGES}
    assert "PrivilegesRequired=lowest" in INSTALLER


def test_removing_it_leaves_what_was_kept() -> None:
    assert "[UninstallDelete]" not in INSTALLER
    places = re.findall(r'DestDir: "([^"]+)"|^Type: filesandordirs; Name: "([^"]+)"', INSTALLER, re.MULTILINE)
    assert all("".join(place).startswith("{app}") for place in places)


def test_a_signed_application_still_loads_a_qt_of_ones_own() -> None:
    rights = plistlib.loads((ROOT / "resources" / "macos" / "entitlements.plist").read_bytes())
    assert rights["com.apple.security.cs.disable-library-validation"] is True
