"""Where files live. The only module that imports ``platformdirs``."""

import os
from dataclasses import dataclass
from pathlib import Path

_PACKAGE = Path(__file__).resolve().parent.parent


@dataclass(frozen=True, slots=True)
class Locations:
    """The folder of one home, and what lies in it. Everything below it is the user's alone (0700)."""

    home: Path

    @property
    def history(self) -> Path:
        """The SQLite file that keeps every answer."""
        return self.home / "history.sqlite3"

    @property
    def settings(self) -> Path:
        """The window's own memory: sizes, sort order, the last status shown."""
        return self.home / "settings.ini"

    @property
    def logs(self) -> Path:
        """The folder of log files."""
        return self.home / "logs"

    def make(self) -> None:
        """Create the folders, readable by this user alone.

        Raises:
            OSError: the folder cannot be created.
        """
        for folder in (self.home, self.logs):
            folder.mkdir(mode=0o700, parents=True, exist_ok=True)


def locations(home: Path | None = None) -> Locations:
    """Return where files live: in ``home``, else in GREENSTAT_HOME, else in the platform's own place."""
    chosen = home or os.environ.get("GREENSTAT_HOME")
    if chosen:
        return Locations(Path(chosen).expanduser().absolute())
    import platformdirs

    return Locations(Path(platformdirs.user_data_dir("GreenStat", appauthor=False)))


def resource(name: str) -> Path:
    """Return the path of a file that ships with the program, from a checkout or from an installed wheel."""
    installed = _PACKAGE / "resources"
    return (installed if installed.is_dir() else _PACKAGE.parent / "resources") / name
