"""How soon the packaged program paints, beside a bare PySide6 window with an empty table that is packaged the same way.

``python -m tests.bench.frozen`` builds both, a minute each, and starts them in turns under Xvfb. Goal: 1.5 times.
"""

import os
import subprocess
import sys
import time
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Final

from tests.bench.measure import Measure, paired
from tests.bundle.frozen import Frozen, build, built, screen

GOAL: Final = 1.5
_PAIRS: Final = 9
# Qt itself says when what was painted goes to the screen.
_RULES: Final = "qt.widgets.painting=true"
_FLUSHED: Final = "Flushing"

_BARE: Final = """
import sys
from PySide6.QtWidgets import QApplication, QMainWindow, QTableWidget

app = QApplication(sys.argv)
window = QMainWindow()
window.setCentralWidget(QTableWidget(0, 6))
window.resize(1280, 820)
window.show()
app.exec()
"""

_SPEC: Final = """
import sys
from pathlib import Path
sys.path.insert(0, {bundle!r})
import trim
analysis = Analysis([{program!r}], excludes=trim.EXCLUDED)
binaries = trim.stripped(trim.trimmed_binaries(analysis.binaries), Path(workpath) / "stripped")
data = trim.linked(trim.trimmed_data(analysis.datas), binaries)
program = EXE(PYZ(analysis.pure), analysis.scripts, exclude_binaries=True, name="greenstat", console=False, upx=False)
COLLECT(program, binaries, data, name="GreenStat", upx=False)
"""


def main() -> int:
    """Build, start in turns, print both times and their ratio. Returns 0 if the goal is met."""
    with TemporaryDirectory(prefix="greenstat-frozen-") as name, screen() as display:
        place = Path(name)
        ours, bare = build(place / "ours"), _bare(place / "bare")
        place.chmod(0o755)
        home = place / "home"
        home.mkdir()
        measured = paired(_started(ours, home, display, "--demo"), _started(bare, home, display), _PAIRS)
    told = f"{measured.value:.0f} ms / {measured.yardstick:.0f} ms = {measured.ratio:.2f} (goal {GOAL})"
    sys.stdout.write(f"frozen: {told}\n")
    return 0 if measured.ratio <= GOAL else 1


def _bare(place: Path) -> Path:
    place.mkdir()
    program, spec = place / "bare.py", place / "bare.spec"
    program.write_text(_BARE, encoding="utf-8")
    bundle = Path(__file__).resolve().parents[2] / ".ci" / "bundle"
    spec.write_text(_SPEC.format(bundle=str(bundle), program=str(program)), encoding="utf-8")
    return built(spec, place)


def _started(folder: Path, home: Path, display: str, *arguments: str) -> Measure:
    """Return what starts the program and gives the milliseconds until it has painted."""
    environ = {**Frozen(folder, home).environ, "DISPLAY": display, "QT_LOGGING_RULES": _RULES}

    def start() -> float:
        begun = time.monotonic()
        command = [str(folder / "greenstat"), *arguments]
        with subprocess.Popen(command, env=environ, cwd="/", stderr=subprocess.PIPE, text=True) as process:
            assert process.stderr
            painted = next(time.monotonic() for line in process.stderr if _FLUSHED in line)
            process.kill()
        return (painted - begun) * 1000

    return start


if __name__ == "__main__":
    os.environ.setdefault("LC_ALL", "C.UTF-8")
    sys.exit(main())
