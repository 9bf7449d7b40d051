"""What is made of the folder for Linux, with a folder that holds next to nothing."""

import os
import subprocess
import sys
import tarfile
from pathlib import Path

import pytest

from tests.bundle.parts import module

linux = module("linux")

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="packs with Linux' own tools")


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A folder like PyInstaller's, which nobody may write."""
    made = tmp_path / "built"
    made.mkdir()
    (made / "greenstat").write_text("#!/bin/sh\necho started\n")
    (made / "greenstat").chmod(0o555)
    made.chmod(0o555)
    return made


def test_an_appdir_starts_and_has_at_its_top_what_an_appimage_needs(folder: Path, tmp_path: Path) -> None:
    laid_out = linux.appdir(folder, tmp_path)
    assert subprocess.run([str(laid_out / "AppRun")], capture_output=True, check=True).stdout == b"started\n"
    (entry,) = laid_out.glob("*.desktop")
    icon = next(line.partition("=")[2] for line in entry.read_text("utf-8").splitlines() if line.startswith("Icon="))
    assert (laid_out / f"{icon}.png").read_bytes() == (laid_out / ".DirIcon").read_bytes()
    assert len(list(laid_out.rglob("*.metainfo.xml"))) == 1


def test_whoever_unpacks_the_archive_may_start_it_and_throw_it_away(folder: Path, tmp_path: Path) -> None:
    with tarfile.open(linux.tar_xz(folder, tmp_path, level=0)) as archive:
        members = archive.getmembers()
    assert {"GreenStat/greenstat", "GreenStat/share/applications"} <= {member.name for member in members}
    assert all(member.mode & 0o200 for member in members)
    assert all(member.uid == 0 for member in members)
    assert next(member for member in members if member.name == "GreenStat/greenstat").mode & 0o111 == 0o111


def test_the_same_folder_gives_the_same_bytes(folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(os.environ, "SOURCE_DATE_EPOCH", "1795348800")
    first, second = (linux.tar_xz(folder, tmp_path / name, level=0).read_bytes() for name in ("one", "two"))
    assert first == second
