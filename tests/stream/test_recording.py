"""The film of a session: whole with sound and chapters, playable after a kill, told of its end."""

from __future__ import annotations

import itertools
import json
import signal
import threading
import time
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path
from typing import Any

import av
import numpy as np
import pytest

from expo_studio.app import go_live
from expo_studio.errors import ExpoError, LiveError
from expo_studio.library import starter
from expo_studio.stream import recording
from expo_studio.stream.client import ControlClient
from expo_studio.stream.encoder import MAKERS, VIDEO_RATE, Codec, SharedEncoder, yuv
from expo_studio.stream.recording import Chapter, Recording, finish
from expo_studio.text import Language, Text
from tests.kit import sample_project
from tests.slow_folder import SlowFolder, slow_folder
from tests.stream.test_live import RunningHost
from tests.stream.test_survival import until
from tests.stream.test_voice import loudest_hertz, tone, write_wave


def wait_for_bytes(path: Path, count: int, seconds: float = 120.0) -> None:
    until = time.monotonic() + seconds
    while not path.exists() or path.stat().st_size < count:
        assert time.monotonic() < until, "nothing is recorded"
        time.sleep(0.05)


def seen(path: Path) -> tuple[int, float]:
    """Return how many pictures a film has, and its length in seconds."""
    with av.open(str(path)) as film:
        times = [frame.time for frame in film.decode(video=0)]
    assert times == sorted(set(times))
    return len(times), times[-1] - times[0]


def heard(path: Path) -> np.ndarray:
    with av.open(str(path)) as film:
        sounds = [frame.to_ndarray() for frame in film.decode(audio=0)]
    return np.concatenate(
        [one.reshape(-1, 2)[:, 0] if one.shape[0] == 1 else one[0] for one in sounds]
    )


def test_a_session_becomes_a_film_with_chapters(tmp_path: Path) -> None:
    sound = write_wave(tmp_path / "voice.wav", tone(440.0, 5.0))
    film = tmp_path / "录像.mp4"
    host = RunningHost(sample_project(tmp_path), "--sound", str(sound), "--record", str(film))
    told: list[dict[str, Any]] = []
    client = ControlClient(host.ready["control_url"], host.ready["presenter_token"], told.append)
    wait_for_bytes(film, 30_000)
    key, product = next(iter(starter.sample().booth.products.items()))
    client._put_words({"type": "highlight", "product": key})
    time.sleep(2.0)
    client.close()
    assert host.stop() == 0
    count, seconds = seen(film)
    assert seconds > 2.0
    assert count / seconds > 12
    assert loudest_hertz(heard(film)[4800:]) == pytest.approx(440, abs=8)
    with av.open(str(film)) as whole:
        assert whole.duration is not None
        assert whole.duration / 1e6 == pytest.approx(seconds, abs=1.5)
        assert [product.name.zh in mark["metadata"]["title"] for mark in whole.chapters()] == [True]
    with av.open(str(film.with_suffix(".jpg"))) as poster:
        assert next(poster.decode(video=0)).width == 1280


def test_a_session_of_the_window_is_recorded_beside_the_project(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "data"))
    session = go_live(sample_project(tmp_path), lambda message: None)
    folder = tmp_path / "示例 live"
    until(lambda: any(one.stat().st_size > 5_000 for one in folder.glob("示例-*.mp4")))
    session.end()
    until(lambda: not session.is_running)
    session.close()
    (film,) = folder.glob("*.mp4")
    assert seen(film)[0] > 10


def test_a_window_hears_after_its_session_that_the_film_could_not_be_finished(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "data"))
    heard = list[dict[str, Any]]()
    session = go_live(sample_project(tmp_path), heard.append)
    folder = tmp_path / "示例 live"
    until(lambda: any(one.stat().st_size > 5_000 for one in folder.glob("示例-*.mp4")))
    (film,) = folder.glob("*.mp4")
    film.with_suffix(".jpg").mkdir()  # so that there is no place for the poster
    session.end()
    session.close()
    until(lambda: any(one["type"] == "warning" for one in heard))
    (told,) = (one["message"] for one in heard if one["type"] == "warning")
    assert f"“{film}” could not be finished" in told["en"]
    assert str(film) in told["zh"]
    assert seen(film)[0] > 10


def test_a_killed_session_leaves_a_film(tmp_path: Path) -> None:
    film = tmp_path / "film.mp4"
    host = RunningHost(sample_project(tmp_path), "--sound", "none", "--record", str(film))
    wait_for_bytes(film, 5_000)
    time.sleep(3.5)
    host.process.send_signal(signal.SIGKILL)
    host.process.wait(120)
    assert host.process.stdout is not None
    host.process.stdout.close()
    count, seconds = seen(film)
    assert seconds > 1.5
    assert count > 20


def test_a_full_disk_ends_the_film_and_not_the_session(tmp_path: Path) -> None:
    film = tmp_path / "film.mp4"
    film.symlink_to("/dev/full")
    host = RunningHost(sample_project(tmp_path), "--sound", "none", "--record", str(film))
    lines: list[dict[str, Any]] = []

    def read() -> None:
        assert host.process.stdout is not None
        lines.extend(json.loads(line) for line in host.process.stdout)

    reader = threading.Thread(target=read, daemon=True)
    reader.start()
    until = time.monotonic() + 120.0
    while not any(line["event"] == "warning" for line in lines):
        assert time.monotonic() < until
        time.sleep(0.05)
    warning = next(line for line in lines if line["event"] == "warning")
    assert "film.mp4" in warning["message"]["en"]
    assert "录像" in warning["message"]["zh"]
    assert host.process.poll() is None
    host.process.send_signal(signal.SIGTERM)
    assert host.process.wait(120) == 0
    reader.join(120)
    assert host.process.stdout is not None
    host.process.stdout.close()


def pictures(count: int) -> Iterator[tuple[bytes, int, bool]]:
    """Yield encoded pictures, 30 a second, with the time and whether each is a key frame."""
    encoder = SharedEncoder(MAKERS[Codec.H264], (320, 180), 300_000)
    grey = yuv(np.full((180, 320, 4), 128, np.uint8))
    for at in range(count):
        for packet in encoder.encode_now(grey, at * VIDEO_RATE // 30, is_key=at % 30 == 0):
            yield bytes(packet), packet.pts or 0, packet.is_keyframe


def record(made: Recording, taken: Iterable[tuple[bytes, int, bool]]) -> None:
    for encoded, ticks, is_key in taken:
        made.picture(encoded, ticks, is_key=is_key)


def test_those_who_are_recorded_hear_that_it_stopped(tmp_path: Path) -> None:
    film, errors = tmp_path / "film.mp4", list[ExpoError]()
    film.symlink_to("/dev/full")
    made = Recording(film, errors.append)
    made.start()
    record(made, pictures(90))
    made.stop()
    (told,) = errors
    assert told.visitors is not None
    assert "not recorded" in told.visitors.en
    assert "film" not in told.visitors.en, "its name is nobody's business"


@pytest.fixture
def network(tmp_path: Path) -> Iterator[SlowFolder]:
    with slow_folder(tmp_path) as folder:
        yield folder


@pytest.mark.parametrize(
    ("trouble", "reason"),
    [
        (SlowFolder.fill, Text("磁盘已满", "the disk is full")),
        (SlowFolder.vanish, Text("磁盘读写出错", "the disk reports an error")),
    ],
)
def test_a_disk_that_fills_up_or_vanishes_under_a_film_is_told_and_what_was_recorded_plays(
    network: SlowFolder, trouble: Callable[[SlowFolder], None], reason: Text
) -> None:
    film, errors = network.path / "录像.mp4", list[ExpoError]()
    made = Recording(film, errors.append)
    made.start()
    coming = pictures(300)
    record(made, itertools.islice(coming, 150))
    wait_for_bytes(network.beneath / film.name, 1)
    trouble(network)
    record(made, coming)
    until(lambda: errors != [])
    made.stop()
    (told,) = errors
    assert told is made.failure
    for language in Language:
        assert str(film) in told.message.in_language(language)
        assert reason.in_language(language) in told.message.in_language(language)
    assert "new name" in told.hint.en
    network.be_slow(0.0)
    assert seen(film)[0] > 20
    assert [one.name for one in network.beneath.iterdir()] == [film.name], "no litter is left"
    again = Recording(film.with_name("再录.mp4"), errors.append)
    again.start()
    record(again, pictures(60))
    again.stop()
    assert seen(network.path / "再录.mp4")[0] == 60
    assert len(errors) == 1


def test_a_disk_that_does_not_answer_holds_up_no_picture_and_the_film_goes_on_after_it(
    network: SlowFolder, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(recording, "WAITING_AT_MOST", 60)
    film, errors = network.path / "录像.mp4", list[ExpoError]()
    made = Recording(film, errors.append)
    made.start()
    coming = pictures(600)
    record(made, itertools.islice(coming, 50))
    wait_for_bytes(network.beneath / film.name, 1)
    network.hang()
    record(made, itertools.islice(coming, 250))  # returns: nobody waits for the disk
    (told,) = errors
    assert str(film) in told.message.en
    assert "缺了一段" in told.message.zh
    assert made.failure is None
    network.be_slow(0.0)
    until(made._samples.empty)
    for one in coming:
        record(made, [one])
        until(lambda: made._samples.qsize() < 30)
    made.stop()
    count, seconds = seen(film)
    assert seconds > 15, "what came after it is in it"
    assert count < 600, "what came during it is not"
    assert errors == [told], "one word for one gap"


def test_a_film_on_a_disk_that_answers_no_more_holds_up_no_end(
    network: SlowFolder, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(recording, "WAITING_AT_MOST", 60)
    monkeypatch.setattr(recording, "STOP_SECONDS", 0.2)
    film, errors = network.path / "录像.mp4", list[ExpoError]()
    made = Recording(film, errors.append)
    made.start()
    coming = pictures(400)
    record(made, itertools.islice(coming, 150))
    wait_for_bytes(network.beneath / film.name, 1)
    network.hang()
    record(made, coming)
    made.stop()
    says_unfinished(errors[-1], film, recording.SILENT)
    network.be_slow(0.0)
    made._thread.join(60)
    assert not made._thread.is_alive(), "the film is closed once the disk answers"
    assert seen(film)[0] > 20


def says_unfinished(told: ExpoError, film: Path, reason: Text) -> None:
    for language in Language:
        assert str(film) in told.message.in_language(language)
        assert reason.in_language(language) in told.message.in_language(language)
    assert "What was recorded plays" in told.message.en
    assert "已录的部分可以播放" in told.message.zh


def recorded(film: Path, errors: list[ExpoError]) -> Recording:
    """Return a recording of five seconds that is about to be stopped."""
    made = Recording(film, errors.append)
    made.start()
    record(made, pictures(150))
    until(made._samples.empty)
    return made


@pytest.mark.parametrize("step", ["_has_room", "_copy", "put_in_place", "_write_poster"])
def test_a_disk_that_hangs_while_a_film_is_finished_holds_up_no_end(
    network: SlowFolder, monkeypatch: pytest.MonkeyPatch, step: str
) -> None:
    film, errors = network.path / "录像.mp4", list[ExpoError]()
    made, do, is_there = recorded(film, errors), getattr(recording, step), threading.Event()
    monkeypatch.setattr(recording, "STOP_SECONDS", 0.5)

    def hang_at(*words: Any) -> Any:
        network.hang()
        is_there.set()
        return do(*words)

    monkeypatch.setattr(recording, step, hang_at)
    made.stop()
    assert is_there.wait(60)
    (told,) = errors
    says_unfinished(told, film, recording.SILENT)
    assert seen(network.beneath / film.name)[0] > 100, "it plays as it is"
    monkeypatch.setattr(recording, step, do)
    network.be_slow(0.0)
    made._thread.join(60)
    assert not made._thread.is_alive()
    assert len(errors) == 1
    assert seen(film)[0] == 150
    assert list(network.beneath.glob(".*")) == []


def test_a_film_that_finds_no_room_to_be_finished_plays_and_is_named(
    network: SlowFolder, monkeypatch: pytest.MonkeyPatch
) -> None:
    film, errors = network.path / "录像.mp4", list[ExpoError]()
    made, copy = recorded(film, errors), recording._copy

    def fill(*words: Any) -> Any:
        network.fill()
        return copy(*words)

    monkeypatch.setattr(recording, "_copy", fill)
    made.stop()
    (told,) = errors
    says_unfinished(told, film, Text("磁盘已满", "the disk is full"))
    assert made.failure is None
    network.be_slow(0.0)
    assert seen(film)[0] > 100
    assert list(network.beneath.glob(".*.part")) == []


def test_a_film_ends_though_its_end_found_no_place_among_what_waits(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    held, answers, closed = threading.Event(), threading.Event(), threading.Event()

    class SlowFilm:
        def __init__(self, *_: object) -> None:
            pass

        def write(self, _: object) -> None:
            held.set()
            assert answers.wait(60)

        def close(self) -> None:
            closed.set()

    monkeypatch.setattr(recording, "Film", SlowFilm)
    monkeypatch.setattr(recording, "WAITING_AT_MOST", 5)
    monkeypatch.setattr(recording, "STOP_SECONDS", 0.1)
    errors = list[ExpoError]()
    made = Recording(tmp_path / "film.mp4", errors.append)
    made.start()
    made.picture(b"", 0, is_key=True)
    assert held.wait(60)
    for ticks in range(1, 9):
        made.picture(b"", ticks, is_key=True)
    made.stop()
    says_unfinished(errors[-1], tmp_path / "film.mp4", recording.SILENT)
    assert not closed.is_set()
    answers.set()
    assert closed.wait(60)
    made._thread.join(60)
    assert not made._thread.is_alive()


def test_no_film_is_written_over(tmp_path: Path) -> None:
    film = tmp_path / "film.mp4"
    film.write_bytes(b"precious")
    with pytest.raises(LiveError, match="not written over"):
        Recording(film, lambda error: None)
    with pytest.raises(LiveError, match="folder"):
        Recording(tmp_path / "none" / "film.mp4", lambda error: None)


def test_chapters_can_be_chosen_in_players_and_pages(tmp_path: Path) -> None:
    from tests.stream.films import small_film

    film = small_film(tmp_path / "film.mp4", seconds=4)
    finish(film, [Chapter(0.0, "开场 · Opening"), Chapter(2.0, "沙发 · Sofa")])
    with av.open(str(film)) as whole:
        marks = whole.chapters()
    assert [mark["metadata"]["title"] for mark in marks] == ["开场 · Opening", "沙发 · Sofa"]
    cues = film.with_suffix(".chapters.vtt").read_text(encoding="utf-8")
    assert "00:00:02.000 --> 00:00:0" in cues
    assert "沙发 · Sofa" in cues
    assert seen(film)[0] == 120
    assert list(tmp_path.glob("*.part")) == []


def test_what_is_no_film_stays_as_it_is(tmp_path: Path) -> None:
    broken = tmp_path / "film.mp4"
    broken.write_bytes(b"\0" * 500)
    with pytest.raises(LiveError, match="could not be finished"):
        finish(broken, [Chapter(0.0, "x")])
    assert broken.read_bytes() == b"\0" * 500
