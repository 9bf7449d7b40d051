"""Files that appear whole or not at all: written beside their place, and moved there once they are safe on the disk."""

import contextlib
import errno
import os
import secrets
import stat
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import BinaryIO, Final

from greenstat_desktop.core.errors import FileFault, FileNotWritten

_FAULTS: Final = {
    **dict.fromkeys((errno.ENOSPC, errno.EDQUOT, errno.EFBIG), FileFault.FULL),
    **dict.fromkeys((errno.EACCES, errno.EPERM, errno.EROFS), FileFault.DENIED),
    **dict.fromkeys((errno.ENOENT, errno.ENOTDIR), FileFault.NO_FOLDER),
}


@contextmanager
def replacing(target: Path) -> Iterator[BinaryIO]:
    """Give a file to write, which takes the place of ``target`` when the block ends; any error leaves ``target`` alone.

    A link stays, and what it points to is replaced. Permissions stay too; a new file gets the user's usual ones. Until
    then nobody else can read what was written, and nothing is left of a file that did not make it.

    Raises:
        FileNotWritten: the system refused; an ``OSError`` of the block itself counts as that too.
    """
    fault = None
    try:
        place = Path(os.path.realpath(target))
        with _draft(place, _mode_of(place)) as file:
            yield file
        _settle(place.parent)
    except OSError as error:
        fault = _FAULTS.get(error.errno or 0, FileFault.OTHER)
    if fault:
        raise FileNotWritten(fault) from None


@contextmanager
def _draft(place: Path, mode: int | None) -> Iterator[BinaryIO]:
    """Give a new file beside ``place`` that moves there when the block ends, and goes if the block fails."""
    path = place.with_name(f".{secrets.token_hex(8)}.part")
    file = path.open("xb")
    try:
        with file:
            usual_mode = stat.S_IMODE(os.fstat(file.fileno()).st_mode)
            path.chmod(0o600)
            yield file
            file.flush()
            os.fsync(file.fileno())
        path.chmod(usual_mode if mode is None else mode)
        path.replace(place)
    except BaseException:
        # Cancelled and Ctrl+C too. Where the disk is gone it cannot be removed either: the first error tells more.
        with contextlib.suppress(OSError):
            path.unlink()
        raise


def _mode_of(place: Path) -> int | None:
    """Return the permissions of the file at ``place``, or None if there is none."""
    try:
        there = place.stat()
    except FileNotFoundError:
        return None
    if not stat.S_ISREG(there.st_mode):
        raise OSError(errno.EISDIR, "not a file")
    if not os.access(place, os.W_OK):
        # Moving another file into its place needs no right to write to it: its owner's wish is respected all the same.
        raise PermissionError(errno.EACCES, "write-protected")
    return stat.S_IMODE(there.st_mode)


def _settle(folder: Path) -> None:
    """Make the move itself safe from a power cut, where the system can: Windows opens no folders."""
    with contextlib.suppress(OSError):
        handle = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)
