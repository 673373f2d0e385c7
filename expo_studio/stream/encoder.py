"""One encode for everyone: no delay, key frames on demand, at most one in half a second."""

from __future__ import annotations

import fractions
import threading
import time
from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING, cast

import av
import numpy as np
from av.video.frame import PictureType
from av.video.reformatter import ColorRange, Colorspace, Interpolation, VideoReformatter
from numpy.typing import NDArray

from expo_studio.errors import LiveError
from expo_studio.text import Text

if TYPE_CHECKING:
    from av.video.codeccontext import VideoCodecContext
    from av.video.stream import VideoStream

    VideoPacket = av.Packet[VideoStream]
else:
    VideoPacket = av.Packet

VIDEO_RATE = 90_000
FRAMES_PER_SECOND = 30
CLOCK = fractions.Fraction(1, VIDEO_RATE)
"""Seconds a tick, as RTP counts video (RFC 6184)."""
KEY_SECONDS = 0.5
"""All who ask for a key frame within this time share one."""
KEY_AT_LEAST_SECONDS = 10.0
BURST = 1.6
"""The encoder may spend so many times its rate for half a second, as a turn of the head needs."""


class Codec(StrEnum):
    """How the picture is encoded; every visitor gets the first that their browser plays."""

    H264 = "h264"
    VP8 = "vp8"


@dataclass(frozen=True, slots=True)
class Maker:
    """An encoder as FFmpeg names it.

    Attributes:
        options: What FFmpeg is told; ``{number}`` stands for that of the parameter sets.
        pixels: The format it takes.
    """

    name: str
    options: Mapping[str, str]
    pixels: str = "yuv420p"


MAKERS = {
    Codec.H264: Maker(
        "libx264",
        {
            "preset": "ultrafast",
            "tune": "zerolatency",
            "profile": "baseline",
            "forced-idr": "1",
            "x264-params": "colorprim=bt709:transfer=bt709:colormatrix=bt709:range=tv"
            ":sps-id={number}",
        },
    ),
    Codec.VP8: Maker(
        "libvpx",
        {
            "deadline": "realtime",
            "cpu-used": "8",
            "lag-in-frames": "0",
            "error-resilient": "1",
            "static-thresh": "1",
        },
    ),
}
"""What encodes in software, everywhere."""


class _Converters(threading.local):
    """A converter for each thread: making one anew takes as long as half a conversion."""

    def __init__(self) -> None:
        self.own = VideoReformatter()


_CONVERTERS = _Converters()


def yuv(pixels: NDArray[np.uint8], size: tuple[int, int] | None = None) -> av.VideoFrame:
    """Return an sRGB RGBA picture, shape (h, w, 4), as YUV 4:2:0 in BT.709 limited range.

    It is brought to a size, width and height, if one is given. The rows must lie one after the
    other in memory, where they are read without a copy.
    """
    height, width = pixels.shape[:2]
    width, height = size or (width, height)
    return _CONVERTERS.own.reformat(
        av.VideoFrame.from_numpy_buffer(pixels, format="rgba"),
        width,
        height,
        format="yuv420p",
        src_colorspace=Colorspace.ITU709,
        dst_colorspace=Colorspace.ITU709,
        dst_color_range=ColorRange.MPEG,
        interpolation=Interpolation.BILINEAR,
    )


def scaled(frame: av.VideoFrame, width: int, height: int) -> av.VideoFrame:
    """Return a picture in another size, or itself where it has that size."""
    if (frame.width, frame.height) == (width, height):
        return frame
    return frame.reformat(width=width, height=height, interpolation=Interpolation.BILINEAR)


class SharedEncoder:
    """Encodes pictures; belongs to one thread, except ``ask_for_key``."""

    def __init__(
        self,
        maker: Maker,
        size: tuple[int, int],
        bits_per_second: int,
        number: int = 0,
        pictures_per_second: int = FRAMES_PER_SECOND,
    ) -> None:
        """Begin; FFmpegError if it cannot be opened.

        Args:
            maker: What encodes.
            size: Pixels of a picture.
            bits_per_second: What may be spent.
            number: Of the parameter sets, 0 to 31, where the maker can number them: no player
                takes those of another encoder for these.
            pictures_per_second: How many come; rates are kept by their count, not by their times.
        """
        context = cast("VideoCodecContext", av.CodecContext.create(maker.name, "w"))
        (context.width, context.height), context.pix_fmt = size, maker.pixels
        context.bit_rate = bits_per_second
        context.framerate = fractions.Fraction(pictures_per_second)
        context.time_base = CLOCK
        context.thread_count = 1
        context.gop_size = 100_000
        at_most = int(bits_per_second * BURST)
        options = {name: value.format(number=number) for name, value in maker.options.items()}
        context.options = options | {
            "maxrate": str(at_most),
            "bufsize": str(at_most // 2),
        }
        context.open()
        self._context = context
        self._key_wanted = True
        self._last_key = -KEY_SECONDS

    def ask_for_key(self) -> None:
        """Make a key frame soon, one for all who ask at the same time; from any thread."""
        self._key_wanted = True

    @property
    def owes_key(self) -> bool:
        """Return whether the next picture will be the key frame that somebody asked for."""
        return self._key_wanted and time.monotonic() - self._last_key >= KEY_SECONDS

    def encode(self, frame: av.VideoFrame, ticks: int) -> list[VideoPacket]:
        """Return the packets of a picture of ``yuv``, at a time in 1/90,000 s."""
        return self.encode_now(frame, ticks, is_key=self._is_key_due(time.monotonic()))

    def encode_now(self, frame: av.VideoFrame, ticks: int, *, is_key: bool) -> list[VideoPacket]:
        """Return the packets of a picture, a key frame or not."""
        frame.pts, frame.time_base = ticks, CLOCK
        frame.pict_type = PictureType.I if is_key else PictureType.NONE
        return self._context.encode(frame)

    def _is_key_due(self, now: float) -> bool:
        since = now - self._last_key
        if not ((self._key_wanted and since >= KEY_SECONDS) or since > KEY_AT_LEAST_SECONDS):
            return False
        self._key_wanted, self._last_key = False, now
        return True


def begun_anew(error: av.FFmpegError) -> LiveError:
    """Return what is told where an encoder broke off and another goes on."""
    return LiveError(
        Text(
            zh="视频编码中断后已重新开始：{reason}。",
            en="Encoding the picture broke off and was begun anew: {reason}.",
        ).filled(reason=error.strerror or type(error).__name__),
        Text(
            zh="画面停了片刻，直播继续；若再次发生，请运行 expo-studio doctor。",
            en="The picture stood still for a moment and goes on; if it happens again, run "
            "expo-studio doctor.",
        ),
        Text(
            zh="画面停了片刻，已自动恢复。",
            en="The picture stood still for a moment; it goes on by itself.",
        ),
    )


def encoding_failed(error: av.FFmpegError) -> LiveError:
    """Return what is told where no encoder goes on."""
    return LiveError(
        Text(
            zh="视频编码失败：{reason}。", en="The picture could not be encoded: {reason}."
        ).filled(reason=error.strerror or type(error).__name__),
        Text(
            zh="请运行 expo-studio doctor，然后重新开始直播。",
            en="Run expo-studio doctor, then go live again.",
        ),
    )
