"""PySide6 reads no source of what is imported after it."""

import subprocess
import sys


def test_what_is_imported_later_is_not_read_as_text() -> None:
    program = (
        "from greenstat_desktop.qt.sources import leave_unread; import linecache, sys; leave_unread();"
        "from greenstat_desktop.app import open_window; import json;"
        "print([one for one in linecache.cache if 'json' in one or 'app.py' in one])"
    )
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]", "PySide6 finds out about features in another way now: see qt/sources.py"
