"""Files as a writer of workbooks sees them: the work can be cancelled at every piece, and the target can be let go."""

import io
from typing import BinaryIO, Final, TextIO

from greenstat_desktop.core.cancel import CancelToken

_PIECE: Final = 16_384  # characters: some milliseconds between two looks at the cancel token


class Outlet:
    """Where packed data goes. Raises Cancelled at the first write after somebody cancelled."""

    def __init__(self, file: BinaryIO, cancel: CancelToken) -> None:
        self._file: BinaryIO | _Nowhere = file
        self._cancel = cancel

    def write(self, data: bytes) -> int:
        """Write as the file does."""
        self._cancel.check()
        return self._file.write(data)

    def seek(self, place: int, whence: int = io.SEEK_SET) -> int:
        """Seek as the file does."""
        return self._file.seek(place, whence)

    def tell(self) -> int:
        """Tell as the file does."""
        return self._file.tell()

    def flush(self) -> None:
        """Flush as the file does."""
        self._file.flush()

    def let_go(self) -> None:
        """Lead all that follows nowhere: a zip file that was given up still writes its end when it is collected."""
        self._file, self._cancel = _Nowhere(), CancelToken()


class _Nowhere:
    """A file that keeps nothing. Python's own in memory would be closed by the collector before the zip file is."""

    def __init__(self) -> None:
        self._at = 0

    def write(self, data: bytes) -> int:
        self._at += len(data)
        return len(data)

    def seek(self, place: int, whence: int = io.SEEK_SET) -> int:
        del whence
        self._at = place
        return place

    def tell(self) -> int:
        return self._at

    def flush(self) -> None:
        pass


class Source:
    """A text file that is read back piece by piece. Raises Cancelled at the first piece after somebody cancelled."""

    def __init__(self, file: TextIO, cancel: CancelToken) -> None:
        self._file, self._cancel = file, cancel

    def read(self, size: int) -> str:
        """Read as the file does, and no more than a piece."""
        self._cancel.check()
        return self._file.read(min(size, _PIECE))

    def seek(self, place: int) -> int:
        """Seek as the file does."""
        return self._file.seek(place)

    def close(self) -> None:
        """Close the file."""
        self._file.close()
