"""``python -m greenstat_desktop``: the same as the ``greenstat`` command."""

import sys

from greenstat_desktop.cli import main

if __name__ == "__main__":
    sys.exit(main())
