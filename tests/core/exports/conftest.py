"""A disk that fails at its n-th write."""

import io
import os
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest


class FailingFile(io.FileIO):
    """Writes as any other file does, until it fails."""

    def __init__(self, path: Path, fails_at: int, code: int) -> None:
        super().__init__(path, "x")
        self._left, self._code = fails_at, code

    def write(self, data: Any, /) -> int:  # noqa: ANN401 - any buffer will do
        self._left -= 1
        if self._left <= 0:
            raise OSError(self._code, os.strerror(self._code))
        return super().write(data)


@pytest.fixture
def fail_at_write(monkeypatch: pytest.MonkeyPatch) -> Callable[[int, int], None]:
    """Let every new file fail from its n-th write on, with this ``errno``."""

    def start(fails_at: int, code: int) -> None:
        truly_open = Path.open

        def opened(path: Path, mode: str = "r", *rest: Any, **more: Any) -> Any:  # noqa: ANN401 - as Path.open is
            if mode == "xb":
                return io.BufferedWriter(FailingFile(path, fails_at, code))
            return truly_open(path, mode, *rest, **more)

        monkeypatch.setattr(Path, "open", opened)

    return start
