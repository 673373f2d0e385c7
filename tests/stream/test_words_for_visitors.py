"""What happens to a session is said to those who watch, too, in their language."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from tests.stream.films import small_film
from tests.stream.test_live import FRAMES, wait_for
from tests.stream.test_page import House, come_in

NOTICE = "document.querySelector('#notice').textContent"


def test_a_camera_that_is_unplugged_is_told_to_everybody(tmp_path: Path, visit: Any) -> None:
    """A film that vanishes stands for a camera: both fail where they are opened or read."""
    camera = small_film(tmp_path / "camera.mp4", 4)
    with House(tmp_path, "--sound", "none", "--camera", str(camera)) as house:
        house.wait("program", cameras=1)
        english = come_in(visit(locale="en-GB"), house, "Ann")
        chinese = visit(locale="zh-CN").page
        chinese.goto(house.host.ready["visitor_url"])
        for page in (english, chinese):
            wait_for(page, f"{FRAMES} > 5")
            assert page.evaluate(NOTICE) == ""
        camera.unlink()
        assert "camera.mp4" in house.wait("trouble")["message"]["en"]
        wait_for(english, f"{NOTICE}.includes('camera gives no picture')")
        wait_for(chinese, f"{NOTICE}.includes('摄像头暂时没有画面')")
        assert "camera.mp4" not in english.evaluate(NOTICE), "names of files are nobody's business"
        english.click("#language")
        assert "摄像头" in english.evaluate(NOTICE)
        before = english.evaluate(FRAMES)
        wait_for(english, f"{FRAMES} > {before} + 10")
        wait_for(english, f"{NOTICE} === ''")
