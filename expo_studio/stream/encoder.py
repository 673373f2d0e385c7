"""One H.264 encode for everyone: constrained baseline, no delay, key frames on demand."""

from __future__ import annotations

import fractions
import time
from typing import TYPE_CHECKING

import av
import numpy as np
from av.video.codeccontext import VideoCodecContext
from av.video.frame import PictureType
from av.video.reformatter import ColorRange, Colorspace
from numpy.typing import NDArray

if TYPE_CHECKING:
    from av.video.stream import VideoStream

    VideoPacket = av.Packet[VideoStream]
else:
    VideoPacket = av.Packet

CLOCK = fractions.Fraction(1, 90_000)
KEY_SECONDS = 0.5
"""All who ask for a key frame within this time share one."""
KEY_AT_LEAST_SECONDS = 10.0
BITS_PER_SECOND = 2_500_000


class SharedEncoder:
    """Encodes RGBA pictures; belongs to one thread, except ``ask_for_key``."""

    def __init__(self, width: int, height: int, frames_per_second: int) -> None:
        context: VideoCodecContext = av.CodecContext.create("libx264", "w")
        context.width, context.height, context.pix_fmt = width, height, "yuv420p"
        context.bit_rate = BITS_PER_SECOND
        context.framerate = fractions.Fraction(frames_per_second)
        context.time_base = CLOCK
        context.thread_count = 1
        context.options = {
            "preset": "ultrafast",
            "tune": "zerolatency",
            "profile": "baseline",
            "g": "100000",
            "forced-idr": "1",
            "x264-params": "colorprim=bt709:transfer=bt709:colormatrix=bt709:range=tv",
        }
        self._context = context
        self._yuv: av.VideoFrame | None = None
        self._key_wanted = True
        self._last_key = -KEY_SECONDS

    def ask_for_key(self) -> None:
        """Make a key frame soon; from any thread."""
        self._key_wanted = True

    def take(self, pixels: NDArray[np.uint8]) -> None:
        """Convert a new sRGB RGBA picture, shape (h, w, 4), to BT.709 limited range."""
        picture = av.VideoFrame.from_ndarray(pixels, format="rgba")
        self._yuv = picture.reformat(
            format="yuv420p",
            src_colorspace=Colorspace.ITU709,
            dst_colorspace=Colorspace.ITU709,
            dst_color_range=ColorRange.MPEG,
        )

    def encode(self, ticks: int) -> list[VideoPacket]:
        """Return the packets of the picture taken last, at a time in 1/90,000 s."""
        if self._yuv is None:
            return []
        now = time.monotonic()
        since = now - self._last_key
        is_key = (self._key_wanted and since >= KEY_SECONDS) or since > KEY_AT_LEAST_SECONDS
        if is_key:
            self._key_wanted, self._last_key = False, now
        self._yuv.pts = ticks
        self._yuv.time_base = CLOCK
        self._yuv.pict_type = PictureType.I if is_key else PictureType.NONE
        return self._context.encode(self._yuv)
