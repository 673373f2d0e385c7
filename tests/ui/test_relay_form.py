"""A relay is named in the window, looked over in words, kept for its owner alone, and used."""

from __future__ import annotations

import base64
import hashlib
import hmac
import json
import stat
import urllib.request
from pathlib import Path
from typing import Any

import pytest
from platformdirs import user_data_path
from PySide6.QtCore import QSettings, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from expo_studio.errors import ExpoError
from expo_studio.text import Language
from expo_studio.ui.invitation_form import InvitationForm
from expo_studio.ui.kept_relay import relay_file
from expo_studio.ui.relay_form import RelayForm
from expo_studio.ui.speech import Speech
from expo_studio.ui.window import StudioWindow
from tests.stream.test_relays import SECRET, coturn, coturn_ways, free_port
from tests.ui.looking import troubles

LONG_MS = 120_000
__all__ = ["coturn", "coturn_ways"]


@pytest.fixture(autouse=True)
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Nothing is kept yet."""
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "home"))
    QSettings.setPath(
        QSettings.Format.NativeFormat, QSettings.Scope.UserScope, str(tmp_path / "settings")
    )


def write(form: RelayForm, **typed: str) -> None:
    for name, words in typed.items():
        line = getattr(form, name)
        line.clear()
        QTest.keyClicks(line, words)
        QTest.keyClick(line, Qt.Key.Key_Return)


def test_what_is_wrong_is_said_in_both_languages(qtbot: QtBot) -> None:
    speech = Speech(Language.EN)
    form = InvitationForm(speech)
    qtbot.addWidget(form)
    form.who.setCurrentIndex(1)
    write(form.relay, turn="relay.example")
    refusal = form.refusal
    assert refusal is not None
    assert "“relay.example” is no relay" in form.relay._trouble.text()
    assert form.more.isChecked(), "it is shown what is amiss"
    speech.switch(Language.ZH)
    form.speak()
    assert "turn:主机:端口" in form.relay._trouble.text()
    write(form.relay, turn="turn:relay.example:3478")
    assert "密钥" in form.relay._trouble.text()
    write(form.relay, secret="s", stun="turn:a")
    assert "STUN" in form.relay._trouble.text()
    write(form.relay, stun="")
    assert form.refusal is None
    form.relay.way.setCurrentIndex(1)
    assert "用户名" in form.relay._trouble.text()
    write(form.relay, user="ann")
    assert form.refusal is None
    write(form.relay, turn="")
    form.relay.only.setChecked(True)
    assert form.refusal is not None
    form.who.setCurrentIndex(0)
    assert form.refusal is None, "a rehearsal needs no relay"


def test_it_is_kept_for_the_next_session_and_for_its_owner_alone(
    qtbot: QtBot, tmp_path: Path
) -> None:
    form = RelayForm(Speech(Language.EN))
    qtbot.addWidget(form)
    write(form, turn="turn:relay.example", secret="never seen", stun="stun:relay.example")
    assert relay_file() == user_data_path("expo-studio", appauthor=False) / "keys" / "relay.json"
    assert stat.S_IMODE(relay_file().stat().st_mode) == 0o600
    assert stat.S_IMODE(relay_file().parent.stat().st_mode) == 0o700
    again = RelayForm(Speech(Language.EN))
    qtbot.addWidget(again)
    assert again.chosen == form.chosen
    assert again.chosen.secret == "never seen"
    assert "never seen" not in again.secret.displayText()
    assert "never seen" not in repr(again.chosen)
    holding = [one for one in tmp_path.rglob("*") if one.is_file() and b"never" in one.read_bytes()]
    assert holding == [relay_file()]
    relay_file().write_text('{"turn": 1}')
    fresh = RelayForm(Speech(Language.EN))
    qtbot.addWidget(fresh)
    assert fresh.chosen.turn == ""


def test_a_disk_that_refuses_is_told_and_the_session_may_begin(
    qtbot: QtBot, tmp_path: Path
) -> None:
    (tmp_path / "home").write_text("no folder")
    form = RelayForm(Speech(Language.EN))
    qtbot.addWidget(form)
    write(form, turn="turn:relay.example", secret="s")
    assert "cannot be kept" in form._trouble.text()
    assert form.refusal is None


@pytest.mark.parametrize("language", list(Language))
def test_all_of_it_fits_and_is_reached_by_keys(
    qtbot: QtBot, window: StudioWindow, artifacts: Path, language: Language
) -> None:
    form = window.live.invitation
    window.studio.speech.switch(language)
    window.panels.show(window.live)
    form.who.setCurrentIndex(2)
    assert not form.relay.isVisible()
    form.more.setFocus()
    QTest.keyClick(form.more, Qt.Key.Key_Space)
    form.relay.way.setCurrentIndex(1)
    write(form.relay, turn="turn:relay.example:3478?transport=tcp")
    qtbot.waitUntil(lambda: troubles(window, language) == [], timeout=LONG_MS)
    window.grab().save(str(artifacts / f"studio-relay-{language.value}.png"))
    form.relay.turn.setFocus()
    fields = [form.relay.turn, form.relay.way, form.relay.user, form.relay.secret]
    for field in [*fields, form.relay.only, form.relay.stun]:
        assert window.focusWidget() is field
        QTest.keyClick(field, Qt.Key.Key_Tab)


def entered(window: StudioWindow) -> dict[str, Any]:
    """Come in as a visitor's page does."""
    session = window.live._session
    assert session is not None
    base, _, token = session.visitor_url.partition("#t=")
    body = json.dumps({"token": token}).encode()
    with urllib.request.urlopen(f"{base}api/enter", body, timeout=120) as answer:
        told: dict[str, Any] = json.load(answer)
        return told


def test_visitors_of_the_window_are_given_its_relay(
    qtbot: QtBot, window: StudioWindow, coturn: str
) -> None:
    """With credentials that expire; the same relay with another secret is told by the self-test."""
    told: list[ExpoError] = []
    window.studio.troubled.listen(told.append)
    form = window.live.invitation
    form.who.setCurrentIndex(1)
    write(form.relay, turn="no relay")
    window.go_live()
    assert [one.message.en for one in told] == ["“no relay” is no relay that can be used."]
    assert not window.live.is_on_air
    told.clear()
    write(form.relay, turn=coturn, secret=SECRET, stun=f"stun:127.0.0.1:{free_port()}")
    window.go_live()
    qtbot.waitUntil(lambda: window.live.is_on_air, timeout=LONG_MS)
    stun, relay = entered(window)["ice_servers"]
    assert stun["urls"] == [form.relay.stun.text()]
    assert relay["urls"] == [coturn]
    digest = hmac.new(SECRET.encode(), relay["username"].encode(), hashlib.sha1).digest()
    assert base64.b64decode(relay["credential"]) == digest
    qtbot.waitUntil(lambda: any("STUN" in one.message.en for one in told), timeout=LONG_MS)
    assert not any("relay" in one.message.en for one in told), "coturn takes them"
    window.live.end()
    write(form.relay, secret="another", stun="")
    window.go_live()
    qtbot.waitUntil(lambda: any("refuses" in one.message.en for one in told), timeout=LONG_MS)
