"""Small films made by our own recording, for tests."""

from __future__ import annotations

from pathlib import Path

import numpy as np

from expo_studio.stream.encoder import MAKERS, VIDEO_RATE, Codec, SharedEncoder, yuv
from expo_studio.stream.recording import Film, Sample


def small_film(path: Path, seconds: int) -> Path:
    """Return a film of 30 pictures a second, in fragments."""
    encoder = SharedEncoder(MAKERS[Codec.H264], (320, 180), 300_000)
    noise = np.random.default_rng(6).integers(0, 255, (180, 640, 4), np.uint8)
    film: Film | None = None
    for at in range(seconds * 30):
        picture = yuv(np.ascontiguousarray(noise[:, at % 320 : at % 320 + 320]))
        for packet in encoder.encode(picture, at * VIDEO_RATE // 30):
            sample = Sample(bytes(packet), packet.pts or 0, True, packet.is_keyframe)
            film = film or Film(path, sample)
            film.write(sample)
    assert film is not None
    film.close()
    return path
