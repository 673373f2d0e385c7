"""The studio's live panel tells how a camera that is shown full reaches visitors."""

from __future__ import annotations

import json
from typing import Any

import pytest

from expo_studio.stream.messages import OnProgram, encode
from expo_studio.stream.news import Trouble
from expo_studio.stream.passing import Passed
from expo_studio.text import Text
from expo_studio.ui.live_panel import LivePanel
from expo_studio.ui.window import StudioWindow


def told(panel: LivePanel, passed: Passed, sent: str = "h264 1280x720") -> str:

    program = OnProgram("camera", False, 1, "", "", passed=passed.value, sent=sent)
    message: dict[str, Any] = json.loads(encode(program))
    panel.told.emit(message)
    return panel._facts.text()


@pytest.mark.parametrize("passed", list(Passed))
def test_how_a_camera_reaches_visitors_is_told(window: StudioWindow, passed: Passed) -> None:
    panel = window.live
    english = told(panel, passed)
    window.switch_language()
    chinese = told(panel, passed)
    assert ("camera" in english) == (passed is not Passed.NONE)
    assert ("摄像头" in chinese) == (passed is not Passed.NONE)
    if passed is Passed.ON:
        assert "as it comes (h264 1280x720)" in english
        assert "原样转发（h264 1280x720）" in chinese


def test_what_went_wrong_once_nobody_was_connected_is_told_on_the_banner(
    window: StudioWindow,
) -> None:
    said = {"zh": "录像没有整理完。", "en": "The recording could not be finished."}
    hint = {"zh": "请复制它。", "en": "Copy it."}
    window.live.told.emit({"type": "warning", "message": said, "hint": hint})
    assert window.banner.words == "The recording could not be finished. Copy it."


def test_what_goes_wrong_on_air_is_told_and_a_host_that_is_away_is_waited_for_in_words(
    window: StudioWindow,
) -> None:
    trouble = Trouble(Text("磁盘满了。", "The disk is full."), Text("请腾出空间。", "Free some."))
    window.live.told.emit(json.loads(encode(trouble)))
    assert window.banner.words == "The disk is full. Free some."
    window.live.told.emit({"type": "lost"})
    assert window.live._facts.text() == "Reconnecting…"
    window.live.told.emit({"type": "state", "people": 2})
    assert "2 inside" in window.live._facts.text()
