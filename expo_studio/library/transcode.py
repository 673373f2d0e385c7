"""Videos and sounds that browsers cannot play, converted to ones that they can."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from fractions import Fraction
from itertools import pairwise
from pathlib import Path
from typing import Any

import av

from expo_studio.library.codecs import opened, picture_stream

WIDEST, HIGHEST = 1920, 1920
"""Pixels at most of a converted video, upright or lying."""
FASTEST = 60
SHARE = 24
"""Pictures between two reports of progress."""

Progress = Callable[[float], None]


def converted(path: Path, out: Path, seconds: float, progress: Progress) -> str:
    """Write a video that every browser plays; return its media type.

    H.264 and AAC in MP4, or VP8 and Opus in WebM where no H.264 encoder is installed.

    Args:
        path: The stranger's file.
        out: Where the video goes, without an ending.
        seconds: How long it plays, for the progress.
        progress: Told of the share that is done.
    """
    is_mp4 = "libx264" in av.codecs_available
    options = {"movflags": "faststart"} if is_mp4 else {}
    with (
        opened(path) as source,
        av.open(str(out), "w", format="mp4" if is_mp4 else "webm", options=options) as target,
    ):
        _convert(source, target, is_mp4=is_mp4, told=_share_of(seconds, progress))
    return "video/mp4" if is_mp4 else "video/webm"


def copied(path: Path, out: Path) -> None:
    """Write the streams of a video as they are into an MP4 that begins with its index."""
    with (
        opened(path) as source,
        av.open(str(out), "w", format="mp4", options={"movflags": "faststart"}) as target,
    ):
        given = [one for one in (picture_stream(source), *source.streams.audio[:1]) if one]
        made = {one.index: target.add_stream_from_template(one) for one in given}
        for packet in _timed(source.demux(given)):
            packet.stream = made[packet.stream.index]
            target.mux(packet)


def _timed(packets: Iterator[Any]) -> Iterator[Any]:
    """Yield packets that all say when they are decoded; Matroska leaves it out at first."""
    waiting: dict[int, list[Any]] = {}
    for packet in packets:
        if packet.pts is None:  # the mark of the end
            continue
        early = waiting.setdefault(packet.stream.index, [])
        if packet.dts is None:
            early.append(packet)
            continue
        for back, one in enumerate(reversed(early), start=1):
            one.dts = packet.dts - back * max(one.duration or 1, 1)
        yield from early
        early.clear()
        yield packet


def sound_converted(path: Path, out: Path) -> None:
    """Write a sound as AAC in MP4."""
    with opened(path) as source, av.open(str(out), "w", format="mp4") as target:
        given = source.streams.audio[0]
        made = target.add_stream("aac", rate=48000)
        for frame in source.decode(given):
            frame.pts = None
            target.mux(made.encode(frame))
        target.mux(made.encode(None))


def _convert(source: Any, target: Any, *, is_mp4: bool, told: Progress) -> None:
    video, audio = picture_stream(source), next(iter(source.streams.audio), None)
    picture = target.add_stream("libx264" if is_mp4 else "libvpx", rate=_rate(video))
    picture.pix_fmt = "yuv420p"
    picture.options = (
        {"crf": "21", "preset": "veryfast"} if is_mp4 else {"crf": "10", "cpu-used": "5"}
    )
    sound: Any = None
    if audio is not None:
        sound = target.add_stream("aac" if is_mp4 else "libopus", rate=48000)
    graph: Any = None
    for number, frame in enumerate(_frames(source, video, audio)):
        if isinstance(frame, av.AudioFrame):
            frame.pts = None
            target.mux(sound.encode(frame))
            continue
        if graph is None:
            graph, picture.width, picture.height = _fitted(video, frame)
        graph.push(frame)
        shown = graph.pull()
        shown.pict_type = av.video.frame.PictureType.NONE
        target.mux(picture.encode(shown))
        if number % SHARE == 0 and frame.time is not None:
            told(frame.time)
    target.mux(picture.encode(None))
    if sound is not None:
        target.mux(sound.encode(None))


def _frames(source: Any, video: Any, audio: Any) -> Iterator[Any]:
    yield from source.decode([one for one in (video, audio) if one is not None])


def _fitted(stream: Any, frame: Any) -> tuple[Any, int, int]:
    """Return a graph that turns pictures upright and fits them, and the size they get."""
    graph = av.filter.Graph()
    turns = {90: ["cclock"], -90: ["clock"], 180: ["clock", "clock"], -180: ["clock", "clock"]}
    steps = [graph.add("transpose", one) for one in turns.get(frame.rotation, [])]
    is_turned = len(steps) == 1
    width, height = (frame.height, frame.width) if is_turned else (frame.width, frame.height)
    scale = min(1.0, WIDEST / width, HIGHEST / height)
    wide, high = (max(2, round(one * scale / 2) * 2) for one in (width, height))
    steps += [graph.add("scale", f"{wide}:{high}"), graph.add("format", "yuv420p")]
    chain = [graph.add_buffer(template=stream), *steps, graph.add("buffersink")]
    for one, following in pairwise(chain):
        one.link_to(following)
    graph.configure()
    return graph, wide, high


def _rate(stream: Any) -> Fraction:
    rate = stream.average_rate or stream.guessed_rate or Fraction(25)
    return Fraction(rate) if 0 < rate <= FASTEST else Fraction(FASTEST)


def _share_of(seconds: float, progress: Progress) -> Progress:
    return lambda at: progress(min(at / seconds, 1.0) if seconds > 0 else 0.0)
