"""What the C library keeps of memory that was let go of."""

from __future__ import annotations

import ctypes
import sys

TRIM_THRESHOLD, MMAP_THRESHOLD = -1, -3
"""As in <malloc.h>; see mallopt(3)."""
LARGE = 8 << 20
"""Bytes of what is asked of the system by itself, and given back at once."""
KEPT = 2 * LARGE
"""Bytes that each thread's share may keep at its end for what comes next."""


def give_back() -> None:
    """Have large memory given back when it is let go of, where the C library is glibc.

    Left alone it learns from the largest array that was ever freed to keep up to 64 MB for each
    thread that had one, such as those that bake, check and import. Smaller bounds than these
    cost time: numpy's passing arrays would be mapped anew each time.
    """
    if sys.platform != "linux":
        return
    tell = getattr(ctypes.CDLL(None), "mallopt", None)
    if tell is not None:  # musl has none, and learns nothing
        tell(MMAP_THRESHOLD, LARGE)
        tell(TRIM_THRESHOLD, KEPT)
