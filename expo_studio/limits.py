"""What a process of ours may take while it reads a stranger's file: bounds that only fall."""

from __future__ import annotations

import sys

CODE_BYTES = 3_000_000_000
"""Address space for libraries and mapped files, which is not memory."""
OUTPUT_BYTES = 1_500_000_000


def bound(memory_bytes: int, seconds: int | None = None) -> None:
    """Bound this process's memory and what it writes, where the system can.

    Args:
        memory_bytes: Of its own, libraries and mapped files not counted.
        seconds: Of processor time from its start on, or None for as much as it needs.
    """
    if sys.platform != "win32":
        import resource

        most = {
            resource.RLIMIT_DATA: (memory_bytes, memory_bytes),
            resource.RLIMIT_AS: (memory_bytes + CODE_BYTES,) * 2,
            resource.RLIMIT_FSIZE: (OUTPUT_BYTES, OUTPUT_BYTES),
            resource.RLIMIT_CORE: (0, 0),
        }
        if seconds is not None:
            most[resource.RLIMIT_CPU] = (seconds, seconds + 1)
        for kind, wanted in most.items():
            given = (sys.maxsize if one < 0 else one for one in resource.getrlimit(kind))
            soft, hard = map(min, wanted, given)
            resource.setrlimit(kind, (soft, hard))
