"""An encoder that is not ours: FFmpeg's own WHIP muxer brings a bright picture and a tone.

Usage: python ffmpeg_sender.py WHIP_URL TOKEN SECONDS [OPTION=VALUE...], options of the muxer. A
process of its own, as PyAV keeps everything else waiting while the muxer connects.
"""

from __future__ import annotations

import fractions
import sys
import time

import av
import numpy as np

WIDTH, HEIGHT, BRIGHT, RATE = 640, 360, 210, 48_000
TUNED = {"preset": "ultrafast", "tune": "zerolatency", "profile": "baseline", "g": "60"}


def tone(begin: int, count: int) -> av.AudioFrame:
    """Return a part of a tone."""
    wave = np.sin((np.arange(count) + begin) / RATE * 600 * 2 * np.pi) * 12_000
    frame = av.AudioFrame.from_ndarray(
        wave.astype(np.int16).repeat(2)[None], format="s16", layout="stereo"
    )
    frame.sample_rate, frame.pts, frame.time_base = RATE, begin, fractions.Fraction(1, RATE)
    return frame


def send(url: str, seconds: float, options: dict[str, str]) -> None:
    """Send for so long."""
    with av.open(url, "w", format="whip", options=options) as out:
        picture = out.add_stream("libx264", rate=30, options=TUNED)
        picture.width, picture.height, picture.pix_fmt = WIDTH, HEIGHT, "yuv420p"
        sound = out.add_stream("libopus", rate=RATE, layout="stereo")
        grey = np.full((HEIGHT * 3 // 2, WIDTH), 128, np.uint8)
        grey[:HEIGHT] = BRIGHT
        out.start_encoding()
        began = time.monotonic()
        for at in range(int(seconds * 30)):
            time.sleep(max(0.0, began + at / 30 - time.monotonic()))
            frame = av.VideoFrame.from_ndarray(grey, format="yuv420p")
            frame.pts, frame.time_base = at, fractions.Fraction(1, 30)
            out.mux(picture.encode(frame))
            out.mux(sound.encode(tone(at * 1600, 1600)))


if __name__ == "__main__":
    chosen = dict(one.split("=", 1) for one in sys.argv[4:])
    send(sys.argv[1], float(sys.argv[3]), {"authorization": sys.argv[2], **chosen})
