"""Lists of chapters and captions: what recordings write is read, all else is refused or skipped."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from expo_studio.errors import AssetError
from expo_studio.library.chapter_files import (
    CAPTIONS_LIMIT,
    CUE_LIMIT,
    TITLE_LIMIT,
    read_captions,
    read_chapters,
)
from expo_studio.stream.captions import append_cue, shown_seconds


def written(folder: Path, text: str) -> Path:
    path = folder / "one.chapters.vtt"
    path.write_text(text, encoding="utf-8")
    return path


def test_cues_with_and_without_names_and_hours(tmp_path: Path) -> None:
    text = (
        "\ufeffWEBVTT talk\r\n\r\nNOTE a note\r\n\r\n1\r\n00:05.250 --> 00:09.000\r\n茶具\r\n"
        "\r\n01:02:03.004 --> 01:03:00.000 align:start\r\nTwo\r\nlines\r\n"
        "\r\n99:99.000 --> x\r\nNo\r\n"
    )
    assert read_chapters(written(tmp_path, text)) == ((5.25, "茶具"), (3723.004, "Two lines"))


@pytest.mark.parametrize("text", ["", "RIFF", "[Chapters]\n00:00"])
def test_other_files_are_refused(tmp_path: Path, text: str) -> None:
    with pytest.raises(AssetError, match=r"one\.chapters\.vtt"):
        read_chapters(written(tmp_path, text))


def test_a_missing_file_is_told(tmp_path: Path) -> None:
    with pytest.raises(AssetError, match=r"none\.vtt"):
        read_chapters(tmp_path / "none.vtt")


@given(body=st.text(max_size=300))
def test_no_text_makes_it_stumble(body: str, tmp_path_factory: pytest.TempPathFactory) -> None:
    path = tmp_path_factory.mktemp("vtt") / "one.chapters.vtt"
    path.write_bytes(b"WEBVTT\n\n00:00.000 --> 00:01.000\n" + body.encode("utf-8", "replace"))
    found = read_chapters(path)
    assert len(found) <= CUE_LIMIT
    assert all(len(title) <= TITLE_LIMIT and seconds >= 0.0 for seconds, title in found)


def test_captions_typed_on_air_are_read_as_they_were_typed(tmp_path: Path) -> None:
    film = tmp_path / "录像.mp4"
    told = [(4.0, "这盏灯 <b>九瓦</b> & 省电"), (1.5, "Welcome"), (9.25, "a --> b")]
    for start, words in told:
        append_cue(film, start, words)
    found = read_captions(tmp_path / "录像.captions.vtt")
    assert found == tuple(
        (start, pytest.approx(start + shown_seconds(words), abs=1e-3), words)
        for start, words in sorted(told)
    )


def test_captions_of_others_are_plain_words_that_can_be_seen(tmp_path: Path) -> None:
    text = (
        "WEBVTT\n\n00:03.000 --> 00:01.000\n<v Ann>Hello <i>there</i></v>\n\n"
        "00:05.000 --> 00:06.000\n<c></c>\n\n00:07.000 --> nonsense\nlate\n"
    )
    assert read_captions(written(tmp_path, text)) == ((3.0, 3.5, "Hello there"), (7.0, 7.5, "late"))


@given(body=st.text(max_size=300))
def test_no_captions_make_it_stumble(body: str, tmp_path_factory: pytest.TempPathFactory) -> None:
    path = tmp_path_factory.mktemp("vtt") / "one.captions.vtt"
    path.write_bytes(b"WEBVTT\n\n00:00.000 --> 00:01.000\n" + body.encode("utf-8", "replace"))
    found = read_captions(path)
    assert len(found) <= CAPTIONS_LIMIT
    assert all(words and 0.0 <= start < end for start, end, words in found)
