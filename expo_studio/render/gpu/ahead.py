"""Models made ready on threads beside the card, a few ahead of what is brought to it."""

from __future__ import annotations

from collections import deque
from collections.abc import Iterable
from concurrent.futures import Future, ThreadPoolExecutor

from expo_studio.closing import Closing
from expo_studio.errors import ExpoError
from expo_studio.model.ids import AssetId
from expo_studio.render.gpu.ready import Ready, ready
from expo_studio.render.ports import Blobs

WORKERS = 2
WAITING = 6
"""Models that may wait for the card."""
WAITING_BYTES = 32 << 20
"""Bytes of their files, the one that is worked on besides."""


class Ahead(Closing):
    """Makes models ready in the order in which they will be asked for, until closed.

    Their bytes are read by whoever asks, for not every source of them likes other threads.
    """

    def __init__(self, blobs: Blobs, keys: Iterable[AssetId]) -> None:
        self._blobs = blobs
        self._keys = deque(keys)
        self._waiting: dict[AssetId, tuple[int, Future[Ready]]] = {}
        self._pool = ThreadPoolExecutor(WORKERS, "ready")

    def close(self) -> None:
        """Make no more of them ready."""
        self._keys.clear()
        self._pool.shutdown(cancel_futures=True)

    def take(self, key: AssetId) -> Ready:
        """Return a model; AssetError where it is unsound, ExpoError where its bytes lack."""
        self._fill()
        if key not in self._waiting:
            return ready(self._blobs.blob(key))
        made = self._waiting.pop(key)[1]
        self._fill()
        return made.result()

    def _fill(self) -> None:
        """Let as many wait as may; one whose bytes lack is left to who asks for it."""
        while self._keys and len(self._waiting) < WAITING:
            if sum(size for size, _ in self._waiting.values()) > WAITING_BYTES:
                return
            key = self._keys.popleft()
            try:
                glb = self._blobs.blob(key)
            except ExpoError:
                continue
            self._waiting[key] = len(glb), self._pool.submit(ready, glb)
