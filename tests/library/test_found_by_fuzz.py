"""Files like the mutants that once got past the door; each is refused in a sentence."""

from __future__ import annotations

from pathlib import Path

import pytest

from expo_studio.errors import AssetError
from expo_studio.library.worker import run
from tests.library.library_media import video

PLY = """ply
format ascii 1.0
element vertex 3
property float x
property float y
property float z
element face 1
property list uchar int one
property list uchar int other
end_header
0 0 0
1 0 0
0 1 0
3 0 1 2 3 0 1 2
"""


def refusal(path: Path) -> AssetError:
    with pytest.raises(AssetError) as told:
        run({"path": str(path), "wishes": {}})
    assert told.value.message.zh
    assert told.value.hint.en
    return told.value


def test_a_ply_whose_faces_bear_unknown_names(tmp_path: Path) -> None:
    """The reader of PLY looks for a name that is not there: UnboundLocalError."""
    path = tmp_path / "a.ply"
    path.write_text(PLY)
    assert "“a.ply” is damaged" in refusal(path).message.en


def test_a_film_with_a_byte_too_many_is_refused_or_read(tmp_path: Path) -> None:
    """No picture got to the new container, and then that was read: FileNotFoundError."""
    path = video(tmp_path / "a.mkv", "libx264", "matroska", pictures=5)
    data, refused = path.read_bytes(), 0
    for at in range(len(data) * 3 // 4, len(data), 11):
        path.write_bytes(data[:at] + b"\xff" + data[at:])
        try:
            run({"path": str(path), "wishes": {}})
        except AssetError:
            refused += 1
    assert refused
