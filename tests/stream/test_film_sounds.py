"""The films in the booth are heard in the live sound: in time, by distance, and when wished."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

import av
import numpy as np
import pytest

from expo_studio.library import starter
from expo_studio.library.reading import import_file
from expo_studio.model.booth import Booth, Placement
from expo_studio.model.commands import AddAsset, Batch, Place
from expo_studio.model.hotspots import Viewpoint
from expo_studio.model.ids import AssetId, PlacementId
from expo_studio.model.space import Pose
from expo_studio.stream.film_sounds import FilmSounds, loudness
from expo_studio.stream.shots import Shot
from expo_studio.stream.sound import BLOCK, BLOCK_SECONDS, RATE, Block
from expo_studio.stream.sound_thread import Hookup
from expo_studio.stream.tracks import AHEAD, Track
from expo_studio.text import Text
from tests.stream.test_voice import loudest_hertz

FILM = AssetId("f" * 64)
SECONDS = 4.0
START = 0.0
"""The film's first second; a WebM may be some thousandths longer than told."""


def film(path: Path, heard: float = SECONDS, codec: str = "aac") -> Path:
    """Write a film of 4 s: low for 2 s, then high, as far as it is heard at all."""
    form = "mp4" if codec == "aac" else "webm"
    with av.open(str(path), "w", format=form) as out:
        picture = out.add_stream("libx264" if form == "mp4" else "libvpx", rate=25)
        picture.width, picture.height, picture.pix_fmt = 320, 180, "yuv420p"
        sound = out.add_stream(codec, rate=RATE)
        sound.layout = "stereo"
        shade = av.VideoFrame.from_ndarray(np.full((180, 320, 3), 90, np.uint8), format="rgb24")
        for _ in range(int(SECONDS * 25)):
            out.mux(picture.encode(shade))
        out.mux(picture.encode(None))
        for number in range(int(heard * RATE) // BLOCK):
            at = (np.arange(BLOCK) + number * BLOCK) / RATE
            pitch = 440 if number * BLOCK < 2 * RATE else 880
            wave = (np.sin(at * pitch * 2 * np.pi) * 12_000).astype(np.int16)
            frame = av.AudioFrame.from_ndarray(np.repeat(wave, 2)[None], "s16", "stereo")
            frame.sample_rate, frame.pts = RATE, number * BLOCK
            out.mux(sound.encode(frame))
        out.mux(sound.encode(None))
    return path


@contextmanager
def track(path: Path, seconds: float = START) -> Iterator[Track]:
    made = Track(FILM, lambda key: path.read_bytes(), seconds)
    try:
        yield made
    finally:
        made.stop()
        made.join()


def settled(made: Track, seconds: float) -> Block | None:
    """Return what is heard at a moment once it is decoded, None where nothing comes."""
    until = time.monotonic() + 60.0
    while time.monotonic() < until:
        block = made.block(seconds)
        if block is not None:
            return block
        time.sleep(0.01)
    return None


def pitch(made: Track, seconds: float) -> float:
    """Return what is heard in the fifth of a second from a moment on."""
    heard = [settled(made, seconds + at * BLOCK_SECONDS) for at in range(10)]
    whole = [one for one in heard if one is not None]
    assert len(whole) == 10
    return loudest_hertz(np.concatenate(whole)[:, 0])


@pytest.mark.parametrize("codec", ["aac", "libopus"])
def test_it_is_heard_as_its_pictures_run(tmp_path: Path, codec: str) -> None:
    """Over and over from second 0 of the clock, and after a jump too."""
    with track(film(tmp_path / "片", codec=codec)) as made:
        for seconds, hertz in ((0.5, 440), (2.5, 880), (4.5, 440), (9.0, 440), (42.6, 880)):
            assert pitch(made, START + seconds) == pytest.approx(hertz, abs=10), seconds
        assert len(made._blocks) <= AHEAD


def test_blocks_follow_each_other_without_a_hole(tmp_path: Path) -> None:
    with track(film(tmp_path / "片")) as made:
        settled(made, START)
        heard = []
        for at in range(1, 240):
            block = settled(made, START + at * BLOCK_SECONDS)
            assert block is not None, at
            heard.append(float(np.abs(block[:, 0].astype(int)).max()))
    assert min(heard) > 4000


def test_sound_that_ends_before_the_pictures_begins_again_with_them(tmp_path: Path) -> None:
    with track(film(tmp_path / "片", heard=1.0)) as made:
        assert pitch(made, START + 0.3) == pytest.approx(440, abs=10)
        for moment in (1.5, 3.5):
            assert made.block(START + moment) is None
        assert pitch(made, START + SECONDS + 0.3) == pytest.approx(440, abs=10)


@pytest.mark.parametrize("content", [b"", b"....ftyp" + b"\0" * 90, b"\x1a\x45\xdf\xa3" * 20])
def test_what_is_no_film_is_silent(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "片"
    path.write_bytes(content)
    with track(path) as made:
        until = time.monotonic() + 120.0
        while not made.has_failed:
            assert time.monotonic() < until
            time.sleep(0.01)
        assert made.block(START) is None


@dataclass
class Hall:
    """A booth with one film, and who stands where how loud."""

    folder: Path
    eye: tuple[float, float, float] = (40.0, 1.0, 1.0)
    level: float = 0.0

    def __post_init__(self) -> None:
        imported = import_file(film(self.folder / "片.mp4"))
        self.blobs = {AssetId(str(number)): one for number, one in enumerate(imported.blobs)}
        medium = imported.asset.medium
        assert medium is not None
        self.content = (self.folder / "片.mp4").read_bytes()
        key = AssetId("0" * 64)
        place = Place(PlacementId("film"), Placement(key, Pose((40.0, 0.0, 0.0))))
        command = Batch((AddAsset(key, imported.asset), place), Text.same("film"))
        self.booth: Booth = command.apply(starter.sample().booth)

    def shot(self) -> Shot:
        return Shot(self.booth, Viewpoint(Text(), self.eye, (40.0, 1.0, 0.0)))

    def sounds(self) -> FilmSounds:
        hookup = Hookup(lambda key: self.content, self.shot, lambda: self.level, lambda: 0.0)
        return FilmSounds(hookup)


def loud(sounds: FilmSounds, wait: Callable[[float], bool]) -> float:
    """Return how loud films are once that is as expected, on a clock that runs as ours."""
    until, at, heard = time.monotonic() + 15, time.monotonic(), 0.0
    while time.monotonic() < until:
        block = sounds.block(at)
        heard = 0.0 if block is None else float(np.abs(block.astype(int)).max())
        if wait(heard):
            return heard
        at += BLOCK_SECONDS
        time.sleep(max(0.0, at - time.monotonic()))
    raise AssertionError(f"never, last {heard}")


def test_films_are_as_loud_as_they_are_near(tmp_path: Path) -> None:
    hall = Hall(tmp_path)
    sounds = hall.sounds()
    assert sounds.has_films
    near = loud(sounds, lambda heard: heard > 9000)
    hall.eye = (40.0, 1.0, 4.0)
    far = loud(sounds, lambda heard: 100 < heard < near / 2)
    hall.eye = (40.0, 1.0, 1.0)
    loud(sounds, lambda heard: heard > far * 1.8)
    hall.level = 0.4
    loud(sounds, lambda heard: 100 < heard < near / 3)
    hall.level = 0.0
    loud(sounds, lambda heard: heard > near * 0.8)
    sounds.is_on = False
    assert loud(sounds, lambda heard: not sounds._tracks) == 0.0, "and nothing is decoded"
    sounds.is_on = True
    loud(sounds, lambda heard: heard > near * 0.8)
    hidden = replace(hall.booth.placements[PlacementId("film")], is_hidden=True)
    hall.booth = replace(
        hall.booth, placements={**hall.booth.placements, PlacementId("film"): hidden}
    )
    assert not sounds.has_films
    loud(sounds, lambda heard: heard == 0.0)


def test_loudness_falls_with_the_distance_to_nothing() -> None:
    heard = [loudness(at / 10) for at in range(100)]
    assert heard[:21] == [1.0] * 21
    assert heard == sorted(heard, reverse=True)
    assert heard[80:] == [0.0] * 20
    assert max(np.abs(np.diff(heard))) < 0.1, "no step"


def test_a_visitor_hears_the_film_before_the_camera(tmp_path: Path) -> None:
    """The real host: near the screen a tone of the film, and silence when it is not wished."""
    from tests.stream.test_live import RunningHost

    hall = Hall(tmp_path)
    project = _project_with(tmp_path, hall)
    host = RunningHost(project, "--sound", "none")
    try:
        _hear_and_switch(host, hall)
    finally:
        host.stop()


def _project_with(folder: Path, hall: Hall) -> Path:
    from expo_studio.project.project import Project
    from tests.kit import sample_project

    path = sample_project(folder)
    imported = import_file(folder / "片.mp4")
    with Project.open(path) as project:
        key, *_ = [project.add_blob(one) for one in imported.blobs]
        place = Place(PlacementId("film"), Placement(key, Pose((40.0, 0.0, 0.0))))
        command = Batch((AddAsset(key, imported.asset), place), Text.same("film"))
        project.document.do(command)
        project.save()
    return path


def _hear_and_switch(host: Any, hall: Hall) -> None:
    import asyncio

    import aiohttp

    from expo_studio.stream.client import ControlClient
    from tests.stream.pairs import run
    from tests.stream.test_media_doors import Peer, frame_of, token_of
    from tests.stream.test_survival import until

    told: list[dict[str, Any]] = []
    desk = ControlClient(host.ready["control_url"], host.ready["presenter_token"], told.append)
    desk.look(hall.shot().viewpoint)

    async def work() -> None:
        async with aiohttp.ClientSession() as http:
            player = Peer(http, host.base, "whep", token_of(host, "visitor_url"))
            player.connection.addTransceiver("video", direction="recvonly")
            player.connection.addTransceiver("audio", direction="recvonly")
            assert (await player.open()).status == 201
            heard: list[np.ndarray] = []
            async with asyncio.timeout(120):
                while not any(abs(one - 440) < 30 or abs(one - 880) < 30 for one in pitches(heard)):
                    heard.append((await frame_of(player.connection, "audio")).to_ndarray())
            desk.send({"type": "set_films", "is_heard": False})
            await player.close()

    try:
        until(lambda: told_of("on", told))
        run(work)
        until(lambda: told_of("off", told))
    finally:
        desk.close()


def told_of(state: str, told: list[dict[str, Any]]) -> bool:
    return any(one["type"] == "sound" and one["films"] == state for one in tuple(told))


def pitches(frames: list[np.ndarray]) -> list[float]:
    """Return the loudest pitch of the last fifth of a second, nothing while that is silent."""
    if len(frames) < 10:
        return []
    mono = np.concatenate([one.reshape(-1, 2)[:, 0] for one in frames[-10:]])
    return [loudest_hertz(mono)] if np.abs(mono.astype(int)).max() > 1000 else []
