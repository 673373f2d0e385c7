"""The presenter is heard in a real browser, in time with the picture."""

from __future__ import annotations

import time
from pathlib import Path
from typing import Any

from tests.kit import sample_project
from tests.stream.test_live import RunningHost, wait_for
from tests.stream.test_voice import tone, write_wave

CATCH = """
const Real = RTCPeerConnection;
window.RTCPeerConnection = class extends Real {
  constructor(...given) { super(...given); window.connection = this; }
};
"""
HEARD = """async () => {
  const told = {};
  (await window.connection.getStats()).forEach((one) => {
    if (one.type === "inbound-rtp") told[one.kind] = one;
  });
  return [told.audio?.totalAudioEnergy ?? 0, told.audio?.estimatedPlayoutTimestamp ?? 0,
          told.video?.estimatedPlayoutTimestamp ?? 0];
}"""


def test_presenter_is_heard_in_time(tmp_path: Path, visit: Any) -> None:
    sound = write_wave(tmp_path / "voice.wav", tone(440.0, 5.0))
    host = RunningHost(sample_project(tmp_path), "--sound", str(sound))
    try:
        here = visit(locale="en-GB")
        here.page.add_init_script(CATCH)
        here.page.goto(host.ready["visitor_url"])
        wait_for(here.page, "document.querySelector('#video').videoWidth > 0")
        assert here.page.evaluate("document.querySelector('#video').muted"), "silent until asked"
        here.page.click("text=Turn sound on")
        assert not here.page.evaluate("document.querySelector('#video').muted")
        wait_for(here.page, "document.querySelector('#sound').textContent === 'Turn sound off'")
        until = time.monotonic() + 120.0
        apart: list[float] = []
        while len(apart) < 5 or sorted(apart[-5:])[2] > 40:
            assert time.monotonic() < until, f"sound and picture stay apart, ms: {apart}"
            energy, heard, seen = here.page.evaluate(HEARD)
            if energy > 0.01 and heard and seen:
                apart.append(abs(heard - seen))
            time.sleep(0.3)
        print("sound and picture apart, ms:", apart)
        assert here.errors == []
    finally:
        host.stop()
