"""Cameras beside the booth's own: a phone by WHIP, this machine's, or a film."""

from __future__ import annotations

import logging
import sys
import threading
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import av

from expo_studio.errors import ExpoError, LiveError
from expo_studio.text import Text

FRESH_SECONDS = 3.0
"""A camera that gives nothing for so long is not shown."""
RETRY_SECONDS = 3.0
OWN = "camera"
SCREEN = "screen-"
"""How the names of shared screens begin."""
STOP_SECONDS = 5.0
FORMATS = {"linux": "v4l2", "darwin": "avfoundation", "win32": "dshow"}
log = logging.getLogger(__name__)


class Cameras:
    """The newest picture of each camera; filled and read by different threads."""

    def __init__(self) -> None:
        self._frames: dict[str, tuple[float, av.VideoFrame]] = {}

    def put(self, name: str, frame: av.VideoFrame) -> None:
        """Take a picture."""
        self._frames[name] = (time.monotonic(), frame)

    def drop(self, name: str) -> None:
        """Forget a camera."""
        self._frames.pop(name, None)

    def latest(self) -> av.VideoFrame | None:
        """Return the picture of the camera that came last and still gives some."""
        return self._picture_of(self.newest)

    def screen(self) -> av.VideoFrame | None:
        """Return the picture of the screen that was shared last and still is."""
        return self._picture_of(self.newest_screen)

    @property
    def newest(self) -> str:
        """Return the camera that came last and still gives pictures, empty for none."""
        return next(reversed(self.names), "")

    @property
    def newest_screen(self) -> str:
        """Return the screen that was shared last and still is, empty for none."""
        return next(reversed(self.screens), "")

    @property
    def names(self) -> list[str]:
        """Return which cameras give pictures now."""
        return [name for name in self._fresh() if not name.startswith(SCREEN)]

    @property
    def screens(self) -> list[str]:
        """Return which screens are shared now."""
        return [name for name in self._fresh() if name.startswith(SCREEN)]

    def _fresh(self) -> list[str]:
        now = time.monotonic()
        return [name for name, (at, _) in list(self._frames.items()) if now - at < FRESH_SECONDS]

    def _picture_of(self, name: str) -> av.VideoFrame | None:
        kept = self._frames.get(name)
        return None if kept is None else kept[1]


class OwnCamera:
    """Keeps one camera of this machine open, or a film that is shown over and over."""

    def __init__(self, source: str, cameras: Cameras, failed: Callable[[ExpoError], None]) -> None:
        """Prepare; ``source`` is a path or a device as FFmpeg names it."""
        self._source = source
        self._cameras = cameras
        self._failed = failed
        self._is_failed = False
        self._over = threading.Event()
        self._thread = threading.Thread(target=self._look_always, name="camera", daemon=True)

    def start(self) -> None:
        """Begin to look."""
        self._thread.start()

    def stop(self) -> None:
        """Look no longer, if it was begun; wait for the thread."""
        self._over.set()
        if self._thread.is_alive():
            self._thread.join(STOP_SECONDS)

    def _look_always(self) -> None:
        while not self._over.is_set():
            try:
                self._look()
            except (OSError, av.FFmpegError, IndexError) as error:
                self._cameras.drop(OWN)
                self._fail(str(getattr(error, "strerror", "") or type(error).__name__))
                self._over.wait(RETRY_SECONDS)
        self._cameras.drop(OWN)

    def _look(self) -> None:
        start = time.monotonic()
        for frame in self._frames():
            self._is_failed = False
            due = start + (frame.time or 0.0)
            if self._over.wait(max(0.0, due - time.monotonic()) if self._is_film else 0.0):
                return
            self._cameras.put(OWN, frame)

    def _frames(self) -> Iterator[av.VideoFrame]:
        kind: Any = None if self._is_film else FORMATS.get(sys.platform)
        with av.open(self._source, format=kind, timeout=5.0) as container:
            yield from container.decode(container.streams.video[0])

    @property
    def _is_film(self) -> bool:
        return Path(self._source).is_file()

    def _fail(self, reason: str) -> None:
        """Tell once until it works again."""
        if not self._is_failed:
            self._is_failed = True
            self._failed(
                LiveError(
                    Text(
                        zh="摄像头“{name}”不可用：{reason}。画面继续，不含摄像头。",
                        en="The camera “{name}” cannot be used: {reason}. The picture goes on "
                        "without it.",
                    ).filled(name=self._source, reason=reason),
                    Text(
                        zh="请接好摄像头，并关闭占用它的其他程序；会自动重试。",
                        en="Plug it in and close other programs that use it; it is tried again.",
                    ),
                    Text(
                        zh="主持人的摄像头暂时没有画面，直播继续。",
                        en="The presenter’s camera gives no picture for the moment; the session "
                        "goes on without it.",
                    ),
                )
            )
