"""Videos, sounds and HDR pictures through FFmpeg's libraries, in the import worker only.

Files are opened by a handle and with a named demuxer, never by an address, so that a
playlist in disguise opens nothing else; docs/decisions tells why this is here.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import av
import av.logging
import numpy as np
from numpy.typing import NDArray

from expo_studio.errors import AssetError
from expo_studio.text import Text

av.logging.set_level(av.logging.PANIC)
MAGICS = (
    (4, b"ftyp", "mov"),
    (0, b"\x1a\x45\xdf\xa3", "matroska"),
    (8, b"AVI ", "avi"),
    (8, b"WAVE", "wav"),
    (0, b"OggS", "ogg"),
    (0, b"fLaC", "flac"),
    (0, b"ID3", "mp3"),
    (0, b"\xff\xfb", "mp3"),
    (0, b"\xff\xf3", "mp3"),
    (0, b"\xff\xf2", "mp3"),
    (0, b"\xff\xf1", "aac"),
    (0, b"\xff\xf9", "aac"),
    (8, b"AIFF", "aiff"),
    (8, b"AIFC", "aiff"),
    (0, b"\x30\x26\xb2\x75", "asf"),
)
"""Where a file's first bytes tell which demuxer reads it."""
SIDE_LIMIT = 8192
EARLY, SLACK = 0.9, 0.2
"""Share of the stated length that must be there, and seconds that are forgiven."""
DECODED = {"libdav1d": "av1", "libopus": "opus", "libvorbis": "vorbis", "mp3float": "mp3",
           "libvpx-vp9": "vp9", "libvpx": "vp8"}  # fmt: skip
"""Formats by FFmpeg's decoders that are called otherwise."""
HDR_PIXELS = 8192 * 4096


@dataclass(frozen=True, slots=True)
class Track:
    """What is known of a file with moving pictures or sound.

    Attributes:
        demuxer: FFmpeg's name of the container's reader.
        brand: First brand of an MP4 or MOV file, document type of a Matroska one, or empty.
        video, audio: FFmpeg's names of the formats; empty where there is none.
        pixels: FFmpeg's name of the pixel format, or empty.
        width, height: Of the pictures as stored.
        seconds: How long it plays.
    """

    demuxer: str
    brand: str
    video: str
    audio: str
    pixels: str
    width: int
    height: int
    seconds: float


@contextmanager
def opened(path: Path) -> Iterator[Any]:
    """Give a container for reading; whatever its decoders raise becomes an AssetError."""
    try:
        with path.open("rb") as file:
            head = file.read(16)
            file.seek(0)
            with av.open(file, format=demuxer_of(head), metadata_errors="replace") as container:
                yield container
    except (av.error.FFmpegError, ValueError, EOFError, OverflowError) as error:
        raise damaged() from error


def demuxer_of(head: bytes) -> str:
    """Return which demuxer reads a file with these first bytes; AssetError if none does."""
    for at, magic, name in MAGICS:
        if head[at : at + len(magic)] == magic:
            return name
    raise damaged()


def examined(path: Path) -> Track:
    """Return what a file holds, having read all of it; AssetError if it is cut off or damaged."""
    with opened(path) as container:
        video, audio = picture_stream(container), next(iter(container.streams.audio), None)
        if video is None and audio is None:
            raise damaged()
        codec = video.codec_context if video else None
        width, height = (codec.width, codec.height) if codec else (0, 0)
        if codec and not 0 < width * height <= SIDE_LIMIT * SIDE_LIMIT:
            raise damaged()
        return Track(
            demuxer=container.format.name.split(",")[0],
            brand=_brand(path),
            video=_format_of(codec.name) if codec else "",
            audio=_format_of(audio.codec_context.name) if audio else "",
            pixels=str(codec.pix_fmt or "") if codec else "",
            width=width,
            height=height,
            seconds=_length(container, video or audio),
        )


def picture_stream(container: Any) -> Any:
    """Return the first stream of moving pictures, which a cover of a record is not."""
    for stream in container.streams.video:
        if not stream.disposition & av.stream.Disposition.attached_pic:
            return stream
    return None


def still_of(path: Path, at: float) -> Any:
    """Return a picture of a video as a Pillow image, upright; AssetError if none decodes.

    Args:
        path: The video.
        at: Seconds from its beginning.
    """
    with opened(path) as container:
        stream = picture_stream(container)
        container.seek(max(int(at * av.time_base), 0))
        frame = next(container.decode(stream), None)
        if frame is None:
            container.seek(0)
            frame = next(container.decode(stream), None)
        if frame is None:
            raise damaged()
        image = frame.to_image()
        return image.rotate(frame.rotation, expand=True) if frame.rotation else image


def heard(path: Path) -> None:
    """Raise AssetError unless the beginning of a sound decodes."""
    with opened(path) as container:
        stream = container.streams.audio[0]
        if next(container.decode(stream), None) is None:
            raise damaged()


def radiance(data: bytes) -> NDArray[np.float32]:
    """Return a Radiance HDR picture, linear RGB, shape (height, width, 3); AssetError if bad."""
    size = _radiance_size(data)
    known = b"#?RADIANCE" + data[data.index(b"\n") :]  # others write #?RGBE and mean the same
    try:
        context = av.codec.CodecContext.create("hdr", "r")
        frames = [*context.decode(av.Packet(known)), *context.decode(None)]
        pixels = frames[0].to_ndarray()
    except (av.error.FFmpegError, ValueError, IndexError, EOFError) as error:
        raise _no_sky() from error
    if pixels.shape[:2] != size or not np.isfinite(pixels).all():
        raise _no_sky()
    return np.asarray(pixels, np.float32)


def _radiance_size(data: bytes) -> tuple[int, int]:
    """Return height and width from the header, before anything is allocated for them."""
    end = data.find(b"\n\n")
    line = data[end + 2 : end + 80].split(b"\n")[0].split()
    is_sound = data.startswith(b"#?") and end > 0 and len(line) == 4 and line[0] == b"-Y"
    try:
        height, width = int(line[1]), int(line[3])
    except (ValueError, IndexError) as error:
        raise _no_sky() from error
    if not is_sound or not 0 < width * height <= HDR_PIXELS:
        raise _no_sky()
    return height, width


def _format_of(decoder: str) -> str:
    """Return what a decoder reads by the name people know."""
    return DECODED.get(decoder, decoder)


def _length(container: Any, stream: Any) -> float:
    """Return the seconds a stream really has; AssetError if they are far fewer than it says."""
    last = packets = 0
    for packet in container.demux(stream):
        if packet.pts is not None:
            last = max(last, packet.pts + (packet.duration or 0))
            packets += 1
    if not packets:
        raise damaged()
    seconds = float(last * stream.time_base)
    stated = float(container.duration or 0) / av.time_base
    if stream.duration:
        stated = float(stream.duration * stream.time_base)
    if seconds < EARLY * stated - SLACK:
        raise AssetError(
            Text(
                zh="文件不完整：只有 {n} 秒，应有 {m} 秒。",
                en="The file ends early: it has {n} of {m} {m:second|seconds}.",
            ).filled(n=f"{seconds:.0f}", m=f"{stated:.0f}"),
            Text(zh="请重新复制或下载原文件。", en="Copy or download it again."),
        )
    return max(seconds, 0.0)


def _brand(path: Path) -> str:
    with path.open("rb") as file:
        head = file.read(64)
    if head[4:8] == b"ftyp":
        return head[8:12].decode("latin-1").strip()
    return "webm" if b"webm" in head else ""


def _no_sky() -> AssetError:
    return AssetError(
        Text(
            zh="HDR 图片已损坏，或超过 8192×4096 像素。",
            en="The HDR picture is damaged, or larger than 8192 x 4096 pixels.",
        ),
        Text(
            zh="请重新导出为 Radiance HDR（.hdr），宽高比 2:1。",
            en="Export it again as Radiance HDR (.hdr), twice as wide as high.",
        ),
    )


def damaged() -> AssetError:
    """Return the error for a file whose pictures or sound cannot be read."""
    return AssetError(
        Text(
            zh="影音文件已损坏，或是无法读取的格式。",
            en="The file is damaged, or of a kind that cannot be read.",
        ),
        Text(
            zh="视频请导出为 MP4（H.264），声音导出为 MP3。",
            en="Export videos as MP4 (H.264) and sounds as MP3.",
        ),
    )
