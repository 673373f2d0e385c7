"""Who can come to a session is chosen in the window, told on air, and kept for the next."""

from __future__ import annotations

import json
import ssl
import urllib.request
from pathlib import Path
from urllib.parse import urlsplit

from pytestqt.qtbot import QtBot

from expo_studio.stream.own_addresses import may_sign
from expo_studio.text import Language
from expo_studio.ui.invitation_form import InvitationForm
from expo_studio.ui.ports import Invitation
from expo_studio.ui.speech import Speech
from expo_studio.ui.window import StudioWindow
from tests.ui.looking import troubles

LONG_MS = 120_000
WIDE = Invitation(is_wide=True, is_secure=True, uplink_mbit=50.0)


def test_others_come_by_the_network_and_the_window_by_this_computer(
    qtbot: QtBot, window: StudioWindow, artifacts: Path
) -> None:
    form = window.live.invitation
    assert form.chosen == Invitation()
    form.who.setCurrentIndex(2)
    form.uplink.setValue(50.0)
    assert form.chosen == WIDE
    assert InvitationForm(Speech(Language.ZH)).chosen == WIDE, "it is kept"
    window.panels.show(window.live)
    qtbot.waitUntil(lambda: troubles(window, Language.EN) == [], timeout=LONG_MS)
    window.grab().save(str(artifacts / "studio-invitation-en.png"))
    window.go_live()
    qtbot.waitUntil(lambda: window.live.is_on_air, timeout=LONG_MS)
    qtbot.waitUntil(lambda: "inside" in window.live._facts.text(), timeout=LONG_MS)
    session = window.live._session
    assert session is not None
    assert session.authority is not None
    assert session.desk_url.startswith("https://127.0.0.1:")
    host = urlsplit(session.visitor_url).hostname or ""  # public on some networks: no remedy there
    assert (str(session.authority) in window.live._reach.text()) == may_sign(host)
    window.grab().save(str(artifacts / "studio-on-air-wide-en.png"))
    door = f"{session.visitor_url.partition('#')[0]}api/door"
    trust = ssl.create_default_context(cafile=session.authority)
    trust.check_hostname = False  # it may name private addresses alone
    with urllib.request.urlopen(door, timeout=120, context=trust) as answer:
        assert json.load(answer)["title"]["en"]
    window.live.end()
    assert form.isVisibleTo(window), "another may begin otherwise"
