"""What a person hands on when they ask for help: versions, the end of the log and the last crash, redacted."""

import platform
import sys
from collections.abc import Mapping
from contextlib import suppress
from importlib import metadata
from pathlib import Path
from typing import Final

from greenstat_desktop import __version__
from greenstat_desktop.core import crash_files
from greenstat_desktop.core.redaction import redact

_LIBRARIES: Final = ("PySide6_Essentials", "requests", "urllib3", "keyring", "numpy", "msgspec")
_MOST_OF_THE_LOG: Final = 20_000


def diagnostics(logs: Path | None, seen: Mapping[str, str] | None = None) -> str:
    """Return it all; ``logs`` is the folder of log files, ``seen`` what only the window can tell, by name."""
    facts = {
        "GreenStat": __version__,
        "Python": sys.version.split()[0],
        "System": f"{platform.system()} {platform.release()} {platform.machine()}",
        **{name: _version(name) for name in _LIBRARIES},
        **(seen or {}),
    }
    parts = ["\n".join(f"{name}: {value}" for name, value in facts.items())]
    if logs is not None:
        parts += [f"Last crash\n\n{crash_files.newest(logs) or 'none'}", f"End of the log\n\n{_end_of(logs)}"]
    home = str(Path.home())
    return redact("\n\n".join(parts)).replace(home, "~") if len(home) > 1 else redact("\n\n".join(parts))


def _version(name: str) -> str:
    with suppress(metadata.PackageNotFoundError):
        return metadata.version(name)
    return "?"


def _end_of(logs: Path) -> str:
    with suppress(OSError):
        return (logs / "greenstat.log").read_text("utf-8", "replace")[-_MOST_OF_THE_LOG:]
    return "none"
