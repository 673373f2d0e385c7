"""Sealed inquiries opened at the leads, each kept once, with what the visitor agreed to."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from expo_studio.app import open_visitors
from expo_studio.publish.inquiries import inquiry_key_at
from expo_studio.publish.workshop import home_inbox
from expo_studio.ui.leads_dialog import LeadsDialog
from expo_studio.ui.window import StudioWindow
from tests.publish.sealing import sealed

WRITTEN = {
    "name": "Han Mei",
    "mail": "han@example.com",
    "question": "How many at least?",
    "consent": "I agree.",
    "at": 1_800_000_000_000,
}


def test_inquiries_become_leads_once_and_strange_files_are_told(
    qtbot: QtBot, window: StudioWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    product = next(iter(window.studio.booth.products))
    good, foreign = tmp_path / "good.inquiry", tmp_path / "foreign.inquiry"
    good.write_bytes(sealed(home_inbox(), {**WRITTEN, "product": product}))
    foreign.write_bytes(sealed(inquiry_key_at(tmp_path / "other.pem"), WRITTEN))
    chosen = [str(good), str(foreign), str(tmp_path / "gone.inquiry"), str(good)]
    monkeypatch.setattr(QFileDialog, "getOpenFileNames", lambda *_: (chosen, ""))
    with open_visitors(window.studio.project.path) as visitors:
        dialog = LeadsDialog(window.studio, visitors, visitors.erase, window)
        qtbot.addWidget(dialog)
        dialog.open_inquiries()
        (lead,) = visitors.leads()
        assert (lead.card.name, lead.card.wish) == ("Han Mei", "How many at least?")
        assert lead.interests == (product,)
        assert lead.consent.text == "I agree."
        assert dialog.table.item(0, 0).text() == "Han Mei"
        visitors.erase(lead.visitor)
        assert visitors.leads() == ()
    foreign_is, gone_is = dialog.banner.words.split("\n")
    assert "sealed for another key" in foreign_is
    assert "gone.inquiry" in gone_is
