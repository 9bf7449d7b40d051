"""One build for every test of what was built."""

import os
import sys
from collections.abc import Iterator
from importlib.util import find_spec
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest

from tests.bundle.frozen import Frozen, build, own_folder, read_only


@pytest.fixture(scope="session")
def folder() -> Iterator[Path]:
    """The folder that ``pyinstaller build.spec`` makes, where anybody may read it and nobody write.

    ``GREENSTAT_BUNDLE`` names one that was built before: what is handed out is tried itself.
    """
    if sys.platform != "linux" or find_spec("PyInstaller") is None:
        pytest.skip("tried on Linux, where PyInstaller is installed")
    if "GREENSTAT_BUNDLE" in os.environ:
        yield read_only(Path(os.environ["GREENSTAT_BUNDLE"]).resolve())
        return
    with TemporaryDirectory(prefix="greenstat-bundle-") as place:
        yield build(Path(place))


@pytest.fixture
def frozen(folder: Path) -> Iterator[Frozen]:
    """The program in a new home."""
    with own_folder("greenstat-home-") as home:
        yield Frozen(folder, home)
