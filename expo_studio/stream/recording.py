"""The session as a film: the packets visitors get, muxed to MP4 with no second encode."""

from __future__ import annotations

import fractions
import io
import logging
import os
import queue
import shutil
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import av
from PIL import Image

from expo_studio.errors import ExpoError, LiveError
from expo_studio.files import DISK, part_of, put_in_place, sweep, write_whole
from expo_studio.reasons import reason_of
from expo_studio.stream import captions
from expo_studio.stream.encoder import VIDEO_RATE
from expo_studio.stream.sound import BLOCK
from expo_studio.stream.sound import RATE as SOUND_RATE
from expo_studio.text import Text

FRAGMENT_SECONDS = 1.0
"""What a kill may cost at most."""
WAITING_AT_MOST = 900
"""Packets that wait for a slow disk, about 12 s; then the film skips to a key frame."""
FREE_BYTES = 200_000_000
"""Below this the film ends, so that the project and the records can still be written."""
CHECK_SECONDS = 5.0
STOP_SECONDS = 60.0
"""For which a disk that takes and gives nothing is waited for at the end."""
SLOWEST = 10e6
"""Bytes a second: nothing is heard of a disk while it puts the head before the whole film."""
SILENCE = b"\xfc\xff\xfe"
"""20 ms of stereo silence in Opus (RFC 6716)."""
SILENCE_SECONDS = 0.3
"""So long sound may lag behind the picture before it counts as silence."""
NEARLY_FULL = Text("磁盘快满了", "the disk is nearly full")
SILENT = Text("磁盘没有回应", "the disk does not answer")
SAVED_OPTIONS = {
    "movflags": "frag_keyframe+empty_moov+default_base_moof+delay_moov",
    "frag_duration": str(int(FRAGMENT_SECONDS * 1e6)),
    "flush_packets": "1",
    "max_interleave_delta": "500000",
}
log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Chapter:
    """From here on something is shown or answered; seconds from the film's start."""

    start: float
    title: str


@dataclass(frozen=True, slots=True)
class Sample:
    """One encoded picture or sound; ``ticks`` by the monotonic clock."""

    encoded: bytes
    ticks: int
    is_picture: bool
    is_key: bool


@dataclass(frozen=True, slots=True)
class Line:
    """A caption; ``at`` in monotonic seconds."""

    text: str
    at: float


class Recording:
    """Writes one film on a thread of its own; what was written plays after a kill.

    Attributes:
        failure: Why it ended before the session, if it did.
    """

    def __init__(self, path: Path, failed: Callable[[ExpoError], None]) -> None:
        """Prepare.

        Args:
            path: Of the film.
            failed: Told on any thread, when it ends too early and when something is missing.

        Raises:
            LiveError: There is a file of that name, or none can be made there.
        """
        _require_new(path)
        self.failure: ExpoError | None = None
        self._path = path
        self._failed = failed
        self._samples: queue.Queue[Sample | Line | None] = queue.Queue(WAITING_AT_MOST)
        self._needs_key, self._lags = True, False
        self._is_over = threading.Event()
        self._chapters: list[Chapter] = []
        self._start: float | None = None
        self._steps = self._size = 0
        self._thread = threading.Thread(target=self._write_all, name="recording", daemon=True)

    def start(self) -> None:
        """Begin with the next key frame."""
        self._thread.start()

    def picture(self, encoded: bytes, ticks: int, *, is_key: bool) -> None:
        """Take a picture."""
        if self._needs_key and not is_key:
            return
        self._needs_key = not self._put(Sample(encoded, ticks, is_picture=True, is_key=is_key))

    def sound(self, encoded: bytes, ticks: int) -> None:
        """Take a sound; none comes before the first picture."""
        if not self._needs_key:
            self._put(Sample(encoded, ticks, is_picture=False, is_key=True))

    def chapter(self, title: str) -> None:
        """Begin a chapter now."""
        if self._start is not None and self.failure is None:
            self._chapters.append(Chapter(max(0.0, time.monotonic() - self._start), title))

    def caption(self, text: str) -> None:
        """Write a caption beside the film; on a disk that is too slow it is left out."""
        if self._start is not None:
            self._put(Line(text, time.monotonic()))

    def stop(self) -> None:
        """End the film; make it one that can be sought in, with chapters and a poster.

        A long one takes its time, on a slow disk more. Where the disk does not answer, that is
        told, and the film left in fragments, which play as well.
        """
        if not self._thread.is_alive():
            return
        self._is_over.set()
        with suppress(queue.Full):  # else it ends when it has written what waits
            self._samples.put_nowait(None)
        seen = -1
        while self._thread.is_alive() and seen != self._steps:
            seen = self._steps
            self._thread.join(STOP_SECONDS + self._size / SLOWEST)
        if self._thread.is_alive():
            self._failed(_unfinished(self._path, SILENT))

    def _put(self, sample: Sample | Line) -> bool:
        if self.failure is not None:
            return False
        try:
            self._samples.put_nowait(sample)
        except queue.Full:
            if not self._lags:
                self._lags = True
                self._failed(_too_slow(self._path))
            return False
        self._lags = self._lags and self._samples.qsize() > WAITING_AT_MOST // 2
        return True

    def _next(self) -> Sample | Line | None:
        """Wait for what comes next; None where nothing more will."""
        if self._is_over.is_set():  # the end itself may have found no place among what waits
            with suppress(queue.Empty):
                return self._samples.get_nowait()
            return None
        return self._samples.get()

    def _write_all(self) -> None:
        try:
            self._write_each()
        except (OSError, av.FFmpegError) as error:
            self._end(_cannot_write(self._path, _reason_of(error)))
        except LiveError as error:
            self._end(error)
        else:
            self._finish()

    def _finish(self) -> None:
        if self._start is None:
            return
        try:
            finish(self._path, self._chapters, self._step)
        except LiveError as error:
            self._failed(error)

    def _step(self) -> None:
        """Know that the disk took or gave something."""
        self._steps += 1

    def _end(self, error: LiveError) -> None:
        self.failure = error
        self._failed(error)

    def _write_each(self) -> None:
        sweep(self._path.parent)
        film: Film | None = None
        checked = 0.0
        try:
            while (sample := self._next()) is not None:
                if isinstance(sample, Line):
                    at = sample.at - (self._start or sample.at)
                    with _left_out():
                        captions.append_cue(self._path, at, sample.text)
                    continue
                if film is None:
                    film = Film(self._path, sample)
                    with _left_out():
                        self._path.with_suffix(captions.SUFFIX).unlink(missing_ok=True)
                    self._start = sample.ticks / VIDEO_RATE
                film.write(sample)
                self._size += len(sample.encoded)
                self._step()
                if time.monotonic() - checked > CHECK_SECONDS:
                    checked = time.monotonic()
                    if not _has_room(self._path):
                        raise _cannot_write(self._path, NEARLY_FULL)
        finally:
            if film is not None:
                film.close()


@contextmanager
def _left_out() -> Iterator[None]:
    """Let the film go on without the captions that the disk refuses."""
    try:
        yield
    except OSError as error:
        log.warning("a caption is not kept: %s", error.strerror)


class Film:
    """An MP4 in fragments; begins with a key frame."""

    def __init__(self, path: Path, first: Sample) -> None:
        self._zero = first.ticks / VIDEO_RATE
        self._last = {True: -1, False: -1}
        self._out = av.open(str(path), "w", format="mp4", options=SAVED_OPTIONS)
        with av.open(io.BytesIO(first.encoded), format="h264") as key:
            picture = self._out.add_stream_from_template(key.streams.video[0])
        sound = self._out.add_stream("libopus", rate=SOUND_RATE)
        sound.layout = "stereo"
        self._streams: dict[bool, Any] = {True: picture, False: sound}

    def write(self, sample: Sample) -> None:
        """Write a sample, unless it is older than the one before."""
        if sample.is_picture:
            self._fill_silence(sample.ticks / VIDEO_RATE)
        self._write(sample)

    def close(self) -> None:
        """Write what is left."""
        self._out.close()

    def _fill_silence(self, until: float) -> None:
        """Write silence where nothing was heard, so that the film never waits for sound."""
        due = int((until - SILENCE_SECONDS - self._zero) * SOUND_RATE)
        while self._last[False] + BLOCK < due:
            ticks = max(0, self._last[False] + BLOCK) + int(self._zero * SOUND_RATE)
            self._write(Sample(SILENCE, ticks, is_picture=False, is_key=True))

    def _write(self, sample: Sample) -> None:
        rate = VIDEO_RATE if sample.is_picture else SOUND_RATE
        at = sample.ticks - int(self._zero * rate)
        if at <= self._last[sample.is_picture]:
            return
        self._last[sample.is_picture] = at
        packet: Any = av.Packet(sample.encoded)
        packet.stream = self._streams[sample.is_picture]
        packet.time_base = fractions.Fraction(1, rate)
        packet.pts = packet.dts = at
        packet.is_keyframe = sample.is_key
        self._out.mux(packet)


def finish(path: Path, chapters: list[Chapter], step: Callable[[], None] = lambda: None) -> None:
    """Turn the fragments into one film with chapters, beside it a poster and a list of them.

    Args:
        path: Of the film.
        chapters: What is marked in it.
        step: Told whenever the disk took something.

    Raises:
        LiveError: That cannot be done; the fragments stay as they are, and play as well.
    """
    try:
        if not _has_room(path, path.stat().st_size):
            raise _unfinished(path, NEARLY_FULL)
        with part_of(path) as part:
            seconds = _copy(path, part, chapters, step)
            with part.open("r+b") as whole:
                DISK.flush(whole)  # else a power loss takes both
            put_in_place(part, path)
        _write_poster(path, seconds)
        if chapters:
            listed = _cues(chapters, seconds)
            write_whole(path.with_suffix(".chapters.vtt"), listed.encode())
    except (OSError, av.FFmpegError) as error:
        raise _unfinished(path, _reason_of(error)) from error


def _copy(path: Path, part: Path, chapters: list[Chapter], step: Callable[[], None]) -> float:
    """Copy the packets; return the length in seconds."""
    end = 0.0
    with av.open(str(path)) as film:
        options = {"movflags": "faststart"}
        out = av.open(str(part), "w", format="mp4", options=options)
        with out:
            copies = {one.index: out.add_stream_from_template(one) for one in film.streams}
            seconds = (film.duration or 0) / av.time_base
            out.set_chapters(_marks(chapters, seconds))
            for packet in film.demux():
                if packet.dts is None:
                    continue
                end = max(end, float(packet.pts * packet.time_base))  # type: ignore[operator]
                packet.stream = copies[packet.stream.index]
                out.mux(packet)
                step()
    return end


def _marks(chapters: list[Chapter], seconds: float) -> list[Any]:
    last = max([seconds, *(one.start + 1.0 for one in chapters)])
    ends = [*(one.start for one in chapters[1:]), last]
    return [
        {
            "id": at,
            "start": int(one.start * 1000),
            "end": int(end * 1000),
            "time_base": fractions.Fraction(1, 1000),
            "metadata": {"title": one.title},
        }
        for at, (one, end) in enumerate(zip(chapters, ends, strict=False), 1)
    ]


def _cues(chapters: list[Chapter], seconds: float) -> str:
    """Return the chapters as WebVTT, which pages can show."""
    ends = [*(one.start for one in chapters[1:]), max(seconds, chapters[-1].start)]
    cues = [
        f"{_clock(one.start)} --> {_clock(end)}\n{one.title}\n"
        for one, end in zip(chapters, ends, strict=True)
    ]
    return "WEBVTT\n\n" + "\n".join(cues)


def _clock(seconds: float) -> str:
    minutes, rest = divmod(seconds, 60)
    return f"{int(minutes) // 60:02d}:{int(minutes) % 60:02d}:{rest:06.3f}"


def _write_poster(path: Path, seconds: float) -> None:
    with av.open(str(path)) as film:
        film.seek(int(seconds / 3 * av.time_base))
        for frame in film.decode(video=0):
            poster = io.BytesIO()
            Image.fromarray(frame.to_ndarray(format="rgb24")).save(poster, "JPEG", quality=85)
            write_whole(path.with_suffix(".jpg"), poster.getvalue())
            return


def _require_new(path: Path) -> None:
    if path.exists() and path.is_file():
        raise LiveError(
            Text(
                zh="“{path}”已存在，不会覆盖。", en="“{path}” exists and is not written over."
            ).filled(path=path),
            Text(zh="请为录像换一个文件名。", en="Choose another name for the recording."),
        )
    if not os.access(path.parent if path.parent.name else Path(), os.W_OK):
        raise _cannot_begin(path)


def _has_room(path: Path, needed: int = 0) -> bool:
    return shutil.disk_usage(path.parent).free >= FREE_BYTES + needed


def _reason_of(error: OSError | av.FFmpegError) -> Text:
    """Return why the disk or the container refused, in words."""
    if isinstance(error, OSError):
        return reason_of(error)
    return Text.same(error.strerror or type(error).__name__)


def _cannot_begin(path: Path) -> LiveError:
    return LiveError(
        Text(
            zh="无法录制“{path}”：文件夹不存在，或没有写入权限。",
            en="“{path}” cannot be recorded: its folder is not there, or may not be written to.",
        ).filled(path=path),
        Text(
            zh="请为录像选一个您有权写入的文件夹。",
            en="Choose a folder for the recording that you may write to.",
        ),
    )


def _too_slow(path: Path) -> LiveError:
    return LiveError(
        Text(
            zh="磁盘来不及写录像“{path}”，缺了一段。直播不受影响。",
            en="The disk does not keep up with the recording “{path}”: a part of it is missing. "
            "The session is not affected.",
        ).filled(path=path),
        Text(
            zh="录像会在磁盘恢复后继续；重要的内容请在那之后再讲一遍。",
            en="It goes on when the disk answers again; what matters is best said again then.",
        ),
    )


def _cannot_write(path: Path, reason: Text) -> LiveError:
    return LiveError(
        Text(
            zh="录像“{path}”无法继续：{reason}。直播不受影响，已录的部分可以播放。",
            en="The recording “{path}” cannot go on: {reason}. The session is not affected, and "
            "what was recorded plays.",
        ).filled(path=path, reason=reason),
        Text(
            zh="请检查磁盘空间和文件夹权限，然后用新文件名重新录制。",
            en="Check the free space and the folder, then record again under a new name.",
        ),
        Text(
            zh="录像已停止，此后的内容不再录下；直播继续。",
            en="The recording has stopped; what follows is not recorded. The session goes on.",
        ),
    )


def _unfinished(path: Path, reason: Text) -> LiveError:
    return LiveError(
        Text(
            zh="录像“{path}”没有整理完：{reason}。已录的部分可以播放，但可能没有章节和封面。",
            en="The recording “{path}” could not be finished: {reason}. What was recorded plays; "
            "it may lack chapters and a poster.",
        ).filled(path=path, reason=reason),
        Text(
            zh="磁盘恢复并有空间后，即可播放或复制它。",
            en="Play or copy it once the disk answers and has room.",
        ),
    )
