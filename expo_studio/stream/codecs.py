"""Which encoders this machine has for going live, and which is used: tried, not believed."""

from __future__ import annotations

import logging
import time
from functools import cache

import av
import numpy as np

from expo_studio.stream.buffers import bytes_of
from expo_studio.stream.encoder import (
    FRAMES_PER_SECOND,
    MAKERS,
    VIDEO_RATE,
    Codec,
    Maker,
    SharedEncoder,
    yuv,
)
from expo_studio.stream.packing import units
from expo_studio.text import Text

HARDWARE = (
    Maker(
        "h264_nvenc",
        {
            "preset": "p1",
            "tune": "ull",
            "zerolatency": "1",
            "forced-idr": "1",
            "rc": "cbr",
            "profile": "baseline",
            "bf": "0",
        },
    ),
    Maker(
        "h264_qsv",
        {"async_depth": "1", "forced_idr": "1", "profile": "baseline", "bf": "0"},
        "nv12",
    ),
    Maker(
        "h264_amf",
        {"usage": "ultralowlatency", "profile": "constrained_baseline", "forced_idr": "1"},
        "nv12",
    ),
    Maker("h264_videotoolbox", {"realtime": "1", "profile": "baseline", "bf": "0"}),
)
TRIED_PICTURES = 12
TRIED_SIZE = (1280, 720)
TRIED_BITS = 2_500_000
SLOWEST_SECONDS = 1.0 / 60.0
"""A picture that takes longer leaves no room for a second layer."""
SEQUENCE, KEY = 7, 5
"""NAL unit types (ITU-T H.264, table 7-1)."""
log = logging.getLogger(__name__)


@cache
def best(codec: Codec) -> Maker:
    """Return the encoder to use; hardware where it proves itself in a short trial."""
    if codec is not Codec.H264:
        return MAKERS[codec]
    for maker in HARDWARE:
        if maker.name in av.codecs_available and proves_itself(maker):
            log.info("%s encodes", maker.name)
            return maker
    return MAKERS[codec]


def make(
    codec: Codec,
    size: tuple[int, int],
    bits_per_second: int,
    number: int = 0,
    pictures_per_second: int = FRAMES_PER_SECOND,
) -> SharedEncoder:
    """Return an encoder; where hardware has no room for one more, it is done in software."""
    rates = bits_per_second, number, pictures_per_second
    try:
        return SharedEncoder(best(codec), size, *rates)
    except (av.FFmpegError, ValueError):
        log.warning("%s cannot encode one more; software does", best(codec).name)
        return SharedEncoder(MAKERS[codec], size, *rates)


def proves_itself(maker: Maker) -> bool:
    """Return whether an encoder gives every picture at once, fast, and key frames when asked."""
    noise = np.random.default_rng(1).integers(0, 255, (720, 1408, 4), np.uint8)
    try:
        encoder = SharedEncoder(maker, TRIED_SIZE, TRIED_BITS)
        start = time.monotonic()
        for at in range(TRIED_PICTURES):
            frame = yuv(np.ascontiguousarray(noise[:, at * 8 : at * 8 + 1280]))
            wants_key = at in {0, TRIED_PICTURES // 2}
            packets = encoder.encode_now(frame, at * VIDEO_RATE // 30, is_key=wants_key)
            if len(packets) != 1 or (wants_key and not _begins(bytes_of(packets[0]))):
                return False
    except (av.FFmpegError, ValueError):
        return False
    return (time.monotonic() - start) / TRIED_PICTURES < SLOWEST_SECONDS


def codec_words() -> tuple[bool, Text]:
    """Return whether H.264 can be encoded, and what there is in words."""
    known = av.codecs_available
    if "libx264" not in known:
        return False, Text(
            zh="没有 H.264 编码器；请重新安装 PyAV。",
            en="there is no H.264 encoder; install PyAV again.",
        )
    used = best(Codec.H264).name
    built = ", ".join(one.name for one in HARDWARE if one.name in known) or "-"
    return True, Text(
        zh="使用 {u} 编码 H.264（试过的硬件编码器：{h}）",
        en="H.264 is encoded by {u} (hardware encoders that were tried: {h})",
    ).filled(u=used, h=built)


def _begins(packet: bytes) -> bool:
    """Return whether a player can begin with a packet."""
    kinds = {unit[0] & 31 for unit in units(packet)}
    return {SEQUENCE, KEY} <= kinds
