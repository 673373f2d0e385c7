"""A certificate of one's own is given in the window, and what happens without one is said first."""

from __future__ import annotations

from pathlib import Path
from types import SimpleNamespace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from expo_studio.errors import ExpoError
from expo_studio.text import Language
from expo_studio.ui import invitation_form
from expo_studio.ui.invitation_form import GIVEN, HINTS, NAMELESS, PUBLIC, TRUST, InvitationForm
from expo_studio.ui.speech import Speech
from expo_studio.ui.window import StudioWindow
from tests.stream.test_lan import made_for
from tests.ui.looking import troubles

LONG_MS = 120_000


def put(form: InvitationForm, chain: Path | str, key: Path | str) -> None:
    for line, path in ((form.certificate.certificate, chain), (form.certificate.key, key)):
        line.setText(str(path))
        QTest.keyClick(line, Qt.Key.Key_Return)


def test_what_https_will_mean_is_said_before_going_live(
    window: StudioWindow, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    form = window.live.invitation
    form.who.setCurrentIndex(2)
    for place, hint in (("192.168.7.9", HINTS[2]), ("8.8.8.8", PUBLIC), ("100.64.0.9", PUBLIC)):
        monkeypatch.setattr(invitation_form, "addresses", lambda place=place: [place])
        form.speak()
        assert form._hint.text() == hint.en
    put(form, *made_for(tmp_path, "booth.example"))
    assert form._hint.text() == GIVEN.filled(name="booth.example").en
    put(form, *made_for(tmp_path, "*.wide.example"))
    assert form._hint.text() == NAMELESS.en
    assert form.more.text() == "More… (certificate set)"
    for host, reach in (("10.0.0.4", TRUST.filled(path="a")), ("8.8.8.8", PUBLIC)):
        session = SimpleNamespace(authority=Path("a"), visitor_url=f"https://{host}:1/")
        with monkeypatch.context() as patched:
            patched.setattr(window.live, "_session", session)
            assert window.live._told_reach() == reach


@pytest.mark.parametrize("language", list(Language))
def test_all_of_it_fits_and_is_kept(
    qtbot: QtBot,
    window: StudioWindow,
    artifacts: Path,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    language: Language,
) -> None:
    chain, key = made_for(tmp_path, "booth.example", days=-3)
    form = window.live.invitation
    window.studio.speech.switch(language)
    monkeypatch.setattr(invitation_form, "addresses", lambda: ["8.8.8.8"])
    window.panels.show(window.live)
    form.who.setCurrentIndex(2)
    form.more.click()
    for button, path in zip(form.certificate._buttons, (chain, key), strict=True):
        monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_, path=path: (str(path), ""))
        QTest.keyClick(button, Qt.Key.Key_Space)
    told = form.certificate._trouble.text()
    assert ("过期" if language is Language.ZH else "expired") in told
    qtbot.waitUntil(lambda: troubles(window, language) == [], timeout=LONG_MS)
    assert form._hint.text() == window.studio.speech(PUBLIC), "nothing is promised"
    window.resize(1280, 1400)
    window.set_dark(language is Language.ZH)
    qtbot.waitUntil(lambda: troubles(window, language) == [], timeout=LONG_MS)
    window.grab().save(str(artifacts / f"studio-certificate-{language.value}.png"))
    again = InvitationForm(Speech(language))
    qtbot.addWidget(again)
    assert again.chosen.certificate == str(chain)
    assert again.chosen.key == str(key)
    assert again.certificate.refusal is None, "no file is read before somebody sees it"
    with qtbot.waitExposed(again):
        again.show()
    assert again.certificate.refusal is not None


def test_a_session_of_the_window_goes_by_the_name_of_its_certificate(
    qtbot: QtBot, window: StudioWindow, tmp_path: Path
) -> None:
    told: list[ExpoError] = []
    window.studio.troubled.listen(told.append)
    form = window.live.invitation
    form.who.setCurrentIndex(2)
    chain, key = made_for(tmp_path, "booth.invalid")
    put(form, chain, tmp_path / "none.pem")
    window.go_live()
    assert "cannot be used" in told.pop().message.en
    assert form.more.isChecked()
    put(form, chain, key)
    window.go_live()
    qtbot.waitUntil(lambda: window.live.is_on_air, timeout=LONG_MS)
    qtbot.waitUntil(lambda: "inside" in window.live._facts.text(), timeout=LONG_MS)
    session = window.live._session
    assert session is not None
    assert session.authority is None
    assert session.visitor_url.startswith("https://booth.invalid:")
    assert session.desk_url.startswith("https://booth.invalid:")
    qtbot.waitUntil(lambda: any("does not lead" in one.message.en for one in told), timeout=LONG_MS)
