"""Importing videos as screens, sounds as loudspeakers and HDR pictures as skies."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import numpy as np
from PIL import Image

from expo_studio.errors import AssetError
from expo_studio.library.boards import Board, globe, loudspeaker, screen
from expo_studio.library.codecs import Track, damaged, examined, heard, radiance, still_of
from expo_studio.library.report import Made, Medium
from expo_studio.library.stills import encoded
from expo_studio.library.transcode import Progress, converted, copied, sound_converted
from expo_studio.model.booth import AssetKind
from expo_studio.text import Text

SCREEN_SIDE = 1.6
"""Metres of a screen's longer side."""
STILL_SIDE, PREVIEW_SIDE = 1280, 1024
STILL_AT = 0.1
"""Share of a video after which its picture is taken: the first one is often black."""
PLAYED = {
    "wav": (frozenset({"pcm_s16le", "pcm_u8", "pcm_s24le", "pcm_f32le"}), "audio/wav"),
    "mp3": (frozenset({"mp3", "mp3float"}), "audio/mpeg"),
    "ogg": (frozenset({"vorbis", "opus", "libopus", "libvorbis"}), "audio/ogg"),
    "flac": (frozenset({"flac"}), "audio/flac"),
    "mov": (frozenset({"aac"}), "audio/mp4"),
}
"""Sounds that browsers play, by container: codecs and media type."""


def read_video(path: Path, scratch: Path, progress: Progress) -> Made:
    """Return a screen for a video, converted where browsers would not play it.

    Raises:
        AssetError: It is damaged, cut off, or has no pictures.
    """
    track = examined(path)
    if not track.video:
        raise damaged()
    image = still_of(path, track.seconds * STILL_AT)
    data, mime, changed = _played(path, track, scratch, progress)
    size = Text(
        zh="视频 {w}×{h}，{s} 秒，{c}", en="a video of {w} x {h} pixels, {s} s, {c}"
    ).filled(w=image.width, h=image.height, s=f"{track.seconds:.1f}", c=track.video)
    medium = Medium(data, mime, track.seconds)
    return Made(_screen(image), changed, AssetKind.VIDEO, medium, (size,))


def read_sound(path: Path, scratch: Path) -> Made:
    """Return a loudspeaker for a sound; AssetError if it is damaged."""
    track = examined(path)
    heard(path)
    codecs, mime = PLAYED.get(track.demuxer, (frozenset(), ""))
    changed: list[Text] = []
    source = path
    if track.audio not in codecs:
        source, mime = scratch / "sound.m4a", "audio/mp4"
        sound_converted(path, source)
        changed.append(_converted(track.audio, "AAC"))
    fact = Text(zh="声音 {s} 秒", en="a sound of {s} s").filled(s=f"{track.seconds:.1f}")
    medium = Medium(source.read_bytes(), mime, track.seconds)
    return Made(loudspeaker(), changed, AssetKind.SOUND, medium, (fact,))


def read_sky(path: Path) -> Made:
    """Return a globe for an HDR picture of everything around.

    Raises:
        AssetError: It is damaged, or not twice as wide as high.
    """
    data = path.read_bytes()
    light = radiance(data)
    height, width = light.shape[:2]
    if width != 2 * height:
        raise AssetError(
            Text(
                zh="HDR 图片为 {w}×{h}，不是 2:1 的全景。",
                en="The HDR picture has {w} x {h} pixels, and a sky has 2:1.",
            ).filled(w=width, h=height),
            Text(zh="请使用等距柱状（2:1）全景。", en="Use an equirectangular one."),
        )
    step = max(1, width // PREVIEW_SIDE)
    shown = _toned(light[::step, ::step])
    fact = Text(
        zh="HDR 天空 {w}×{h}，可用作环境光", en="an HDR sky of {w} x {h} pixels, to light a booth"
    ).filled(w=width, h=height)
    glb = globe(encoded(Image.fromarray(shown), is_jpeg=True))
    return Made(glb, [], AssetKind.SKY, Medium(data, "image/vnd.radiance"), (fact,))


def _played(
    path: Path, track: Track, scratch: Path, progress: Progress
) -> tuple[bytes, str, list[Text]]:
    """Return a video that browsers play, its media type, and what was done."""
    is_plain = track.pixels in {"yuv420p", "yuvj420p"}
    is_h264 = track.video == "h264" and is_plain and track.audio in {"", "aac"}
    is_vpx = track.video in {"vp8", "vp9"} and is_plain
    if is_h264 and track.demuxer == "mov" and track.brand != "qt":
        return path.read_bytes(), "video/mp4", []
    if is_vpx and track.brand == "webm" and track.audio in {"", "opus", "vorbis"}:
        return path.read_bytes(), "video/webm", []
    out = scratch / "converted"
    if is_h264 and track.demuxer in {"mov", "matroska"}:
        copied(path, out)
        said = Text(
            zh="换成 MP4 容器，画面未变", en="it was put into MP4, its pictures as they are"
        )
        return out.read_bytes(), "video/mp4", [said]
    mime = converted(path, out, track.seconds, progress)
    to = "H.264" if mime == "video/mp4" else "VP8"
    return out.read_bytes(), mime, [_converted(f"{track.video} ({track.pixels})", to)]


def _screen(image: Any) -> bytes:
    board = _board(image.width, image.height)
    small = image.copy()
    small.thumbnail((STILL_SIDE, STILL_SIDE))
    return screen(encoded(small.convert("RGB"), is_jpeg=True), board)


def _board(width: int, height: int) -> Board:
    scale = SCREEN_SIDE / max(width, height)
    return Board(max(width * scale, 0.02), max(height * scale, 0.02))


def _toned(light: Any) -> Any:
    """Return linear light as sRGB of eight bits, bright parts bent below white."""
    exposed = light / max(float(np.median(light.mean(axis=2))) * 4.0, 1e-6)
    bent = exposed / (1.0 + exposed)
    srgb = np.where(bent <= 0.0031308, bent * 12.92, 1.055 * np.power(bent, 1 / 2.4) - 0.055)
    return np.clip(srgb * 255.0 + 0.5, 0, 255).astype(np.uint8)


def _converted(codec: str, to: str) -> Text:
    return Text(
        zh="{c} 浏览器无法播放，已转换为 {to}", en="browsers do not play {c}; it became {to}"
    ).filled(c=codec, to=to)
