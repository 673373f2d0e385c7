"""Which encoders this machine has for going live."""

from __future__ import annotations

import av

from expo_studio.text import Text

HARDWARE = ("h264_nvenc", "h264_qsv", "h264_amf", "h264_videotoolbox")


def codec_words() -> tuple[bool, Text]:
    """Return whether H.264 can be encoded, and what there is in words."""
    known = av.codecs_available
    works = "libx264" in known
    hardware = [name for name in HARDWARE if name in known]
    if not works:
        return works, Text(
            zh="没有 H.264 编码器；请重新安装 PyAV。",
            en="there is no H.264 encoder; install PyAV again.",
        )
    return works, Text(
        zh="H.264（x264）可用；FFmpeg 编入的硬件编码器：{h}",
        en="H.264 (x264) works; hardware encoders FFmpeg was built with: {h}",
    ).filled(h=", ".join(hardware) or "-")
