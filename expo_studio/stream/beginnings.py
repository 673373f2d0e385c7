"""The key frame with which another layer begins at a player, and whether its parameters came.

Players of H.264 give what is left of a key frame to their decoder when its first packet was
lost, since a picture of H.264 does not say where it begins. Where the parameters of the layer
before bear the same number, it is decoded by those: torn, in the wrong size, and the player asks
for nothing until the next key frame.
"""

from __future__ import annotations

from collections.abc import Iterable

H264 = "video/h264"


class Beginning:
    """Watches over the parameters of what begins at one player.

    Args:
        codec: MIME type of what is sent.
    """

    def __init__(self, codec: str) -> None:
        self._is_watched = codec.lower() == H264
        self._first: int | None = None
        self._is_lost = False

    def note(self, number: int, *, is_new: bool) -> None:
        """Take the first packet's number of a key frame, and whether its layer is another."""
        if self._is_watched:
            self._first = number & 0xFFFF if is_new or self._is_lost else None
            self._is_lost = False

    def is_lost(self, missing: Iterable[int]) -> bool:
        """Return whether the parameters are among what a player misses; once for a key frame."""
        if self._first is None or self._first not in missing:
            return False
        self._first, self._is_lost = None, True
        return True
