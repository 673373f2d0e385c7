"""Models folded with gzip for the way: hosts rarely fold them, and every browser unfolds it.

Source: RFC 1952.
"""

from __future__ import annotations

import gzip
import zlib

from expo_studio.errors import PackageError
from expo_studio.text import Text

SUFFIX = ".gz"
MAGIC = b"\x1f\x8b"
LEAST_GAIN = 0.95
"""What is not at least this much smaller stays as it is."""
UNFOLDED_LIMIT, RATIO_LIMIT = 300_000_000, 200
"""Bytes one file may unfold to, and how many times its own size."""
AS_GZIP = 31
"""What zlib calls a stream with gzip's head and foot."""
SYSTEM, UNKNOWN = 9, b"\xff"
"""Where the head names the system it was made on, which must not differ."""


def folded(data: bytes) -> bytes | None:
    """Return data as gzip, the same bytes everywhere; None where that gains too little."""
    made = gzip.compress(data, 9, mtime=0)
    made = made[:SYSTEM] + UNKNOWN + made[SYSTEM + 1 :]
    return made if len(made) < len(data) * LEAST_GAIN else None


def unfolded(data: bytes) -> bytes:
    """Return what is in a gzip stream, or the data as they are where they are none.

    Raises:
        PackageError: The stream is damaged, unfolds to too much, or more follows it.
    """
    if not data.startswith(MAGIC):
        return data
    claimed = int.from_bytes(data[-4:], "little")
    if not 0 < claimed <= min(UNFOLDED_LIMIT, RATIO_LIMIT * len(data)):
        raise _damaged()
    stream = zlib.decompressobj(AS_GZIP)
    try:
        plain = stream.decompress(data, claimed)
        if not stream.eof:
            plain += stream.decompress(stream.unconsumed_tail, 1)
    except zlib.error as error:
        raise _damaged() from error
    if not stream.eof or stream.unused_data or len(plain) != claimed:
        raise _damaged()
    return plain


def _damaged() -> PackageError:
    return PackageError(
        Text(
            zh="展位包里压缩的模型已损坏，或展开后过大。",
            en="A folded model of the package is damaged, or unfolds to too much.",
        ),
        Text(zh="请向展商索取新的展位包。", en="Ask the exhibitor for a new package."),
    )
