"""How soon the packaged program paints, beside a bare PySide6 window with an empty table that is packaged the same way.

``python -m tests.bench.frozen`` builds both, a minute each, and starts them in turns under Xvfb. Goal: 1.5 times.
Painted is what the screen shows: its memory is read, neither program is asked.
"""

import mmap
import struct
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Final

from tests.bench.measure import Measure, paired
from tests.bundle.desktop import eventually, screen
from tests.bundle.frozen import Frozen, build, built, own_folder

GOAL: Final = 1.5
_PAIRS: Final = 21
_LOOK_S: Final = 0.0005
_PLACE: Final = (900, 600)  # where both windows have nothing but their ground

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
    with TemporaryDirectory(prefix="greenstat-frozen-") as name, own_folder("greenstat-home-") as home:
        place = Path(name)
        ours, bare = build(place / "ours"), _bare(place / "bare")
        place.chmod(0o755)
        with screen("-fbdir", name) as display, _pixel(place / "Xvfb_screen0") as pixel:
            ours_started, bare_started = (
                _started(Frozen(folder, home, {"DISPLAY": display}), pixel) for folder in (ours, bare)
            )
            measured = paired(ours_started, bare_started, _PAIRS)
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


@contextmanager
def _pixel(screenshot: Path) -> Iterator[Callable[[], bytes]]:
    """Yield what reads one pixel of the screen, which Xvfb keeps as a file in the format of ``xwd``."""
    with screenshot.open("rb") as file, mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ) as memory:
        header = struct.unpack(">25I", memory[:100])
        size, bits, line, colours = header[0], header[11], header[12], header[19]
        start = size + 12 * colours + _PLACE[1] * line + _PLACE[0] * bits // 8
        yield lambda: memory[start : start + bits // 8]


def _started(program: Frozen, pixel: Callable[[], bytes]) -> Measure:
    """Return what starts the program and gives the milliseconds until the screen shows it."""
    bare = pixel()

    def start() -> float:
        begun = time.monotonic()
        process = program.start()
        while pixel() == bare:
            time.sleep(_LOOK_S)
        painted = time.monotonic()
        process.kill()
        process.communicate()
        eventually(lambda: pixel() == bare, "the window to be gone")
        return (painted - begun) * 1000

    return start


if __name__ == "__main__":
    sys.exit(main())
