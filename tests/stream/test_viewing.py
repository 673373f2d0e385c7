"""The picture in a page is sought once at a time, however often there is reason to."""

from __future__ import annotations

import json
import shutil
import subprocess
from pathlib import Path

import pytest

HERE = Path(__file__).parent
LIVE = HERE.parents[1] / "expo_studio" / "web" / "live"


def test_who_sat_anew_before_the_picture_was_sought_again_keeps_it(tmp_path: Path) -> None:
    node = shutil.which("node")
    if node is None:
        pytest.skip("no node")
    (tmp_path / "package.json").write_text('{"type": "module"}')
    shutil.copy(LIVE / "viewing.js", tmp_path)
    shutil.copy(HERE / "watch_stub.js", tmp_path / "watch.js")
    shutil.copy(HERE / "viewing_story.js", tmp_path)
    ran = subprocess.run(
        [node, str(tmp_path / "viewing_story.js")], capture_output=True, text=True, check=True
    )
    told = json.loads(ran.stdout)
    assert told["sat"] == [True, True], "no third one takes the place of the second"
    assert told["lost"] == 3, "one that is lost is sought again by itself"
