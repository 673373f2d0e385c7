"""Small videos and sounds, made by FFmpeg's encoders."""

from __future__ import annotations

from pathlib import Path

import av
import numpy as np

RATE = 48_000


def video(
    path: Path,
    codec: str,
    form: str,
    pixels: str = "yuv420p",
    sound: str = "",
    pictures: int = 25,
) -> Path:
    """Write moving colours, 320 x 180, 25 a second, with a tone where a sound codec is named."""
    with av.open(str(path), "w", format=form) as out:
        stream = out.add_stream(codec, rate=25)
        stream.width, stream.height, stream.pix_fmt = 320, 180, pixels
        tone = out.add_stream(sound, rate=RATE) if sound else None
        for number in range(pictures):
            shade = np.full((180, 320, 3), (number * 8 % 256, 128, 40), np.uint8)
            out.mux(stream.encode(av.VideoFrame.from_ndarray(shade, format="rgb24")))
        if tone is not None:
            _play(out, tone, 47)
        out.mux(stream.encode(None))
    return path


def sound(path: Path, codec: str, form: str) -> Path:
    """Write a second of a tone."""
    with av.open(str(path), "w", format=form) as out:
        _play(out, out.add_stream(codec, rate=RATE, options={"strict": "experimental"}), 47)
    return path


def _play(out: av.container.OutputContainer, stream: av.AudioStream, blocks: int) -> None:
    wave = np.sin(np.arange(1024, dtype=np.float32) / 20)[None, :].repeat(2, axis=0)
    for _ in range(blocks):
        frame = av.AudioFrame.from_ndarray(np.ascontiguousarray(wave), "fltp", "stereo")
        frame.rate = RATE
        out.mux(stream.encode(frame))
    out.mux(stream.encode(None))
