"""How much memory is in use, as the allocators count it.

How they scatter it is no leak, nor how many pages of the libraries the system keeps at hand while other programs want
memory too; both move the size of a process by several per cent from run to run.
"""

import ctypes
import os
import sys
from pathlib import Path
from typing import Final

_BLOCK_BYTES: Final = 100  # of Python's small blocks, on average: what ``PYTHONMALLOC=malloc`` adds to the other count
_COUNTS: Final = (
    "arena", "ordblks", "smblks", "hblks", "hblkhd", "usmblks", "fsmblks", "uordblks", "fordblks", "keepcost",
)  # fmt: skip


class _Told(ctypes.Structure):
    """What ``mallinfo2`` tells, in bytes. Source: man 3 mallinfo, glibc 2.33 and newer."""

    _fields_ = tuple((name, ctypes.c_size_t) for name in _COUNTS)


def size_mb() -> float:
    """Return how large this process is: with what is held back for later, and the libraries."""
    return int(Path("/proc/self/statm").read_text("ascii").split()[1]) * os.sysconf("SC_PAGE_SIZE") / 2**20


def in_use_mb() -> float:
    """Return how many MB are allocated and not freed: by Qt and every library, and by Python in blocks of its own."""
    libc = ctypes.CDLL(None)
    libc.mallinfo2.restype = _Told
    told = libc.mallinfo2()
    return float(told.uordblks + told.hblkhd + _BLOCK_BYTES * sys.getallocatedblocks()) / 2**20
