"""Lists of products and of leads written into a folder that is full or does not answer."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import QTimer
from pytestqt.qtbot import QtBot

from expo_studio.app import open_visitors
from expo_studio.text import Language
from expo_studio.ui import errands
from expo_studio.ui.banner import Banner
from expo_studio.ui.leads_dialog import LeadsDialog
from expo_studio.ui.patience import Patience
from expo_studio.ui.progress import Progress
from expo_studio.ui.window import StudioWindow
from tests.slow_folder import SlowFolder

OLD, LONG = b"the old one", 120_000


@dataclass(frozen=True)
class Writing:
    """A list, what writes it as a button does, and where that waits and tells."""

    name: str
    write: Callable[[Path], None]
    disk: Progress
    banner: Banner
    patience: Patience


@pytest.fixture(params=["products.csv", "products.xlsx", "leads.csv", "leads.vcf"])
def writing(
    request: pytest.FixtureRequest,
    qtbot: QtBot,
    window: StudioWindow,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> Iterator[Writing]:
    """Yield a list of the window or of its dialog."""
    name = str(request.param)
    if name.startswith("products"):
        work, write = window.work, window.products.export_to
        yield Writing(name, write, work.disk, window.banner, work.patience)
        return
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "data"))
    with open_visitors(window.studio.project.path) as visitors:
        dialog = LeadsDialog(window.studio, visitors, visitors.erase, window)
        qtbot.addWidget(dialog)
        given = visitors.leads_csv() if name.endswith("csv") else b"BEGIN:VCARD\r\nEND:VCARD\r\n"
        dialog.show()
        write = partial(dialog.export, content=given)
        yield Writing(name, write, dialog.disk, dialog.banner, dialog._patience)


def test_a_full_disk_is_told_and_the_old_list_stays(
    network: SlowFolder, window: StudioWindow, writing: Writing
) -> None:
    name, write, banner = writing.name, writing.write, writing.banner
    path = network.path / name
    path.write_bytes(OLD)
    network.fill()
    write(path)
    assert f"“{path}” cannot be written: the disk is full. Make room" in banner.words
    window._speech.switch(Language.ZH)
    assert f"“{path}”无法写入：磁盘已满。请腾出磁盘空间" in banner.words
    network.be_slow(0.0)
    assert [one.name for one in network.beneath.iterdir()] == [name]
    assert path.read_bytes() == OLD
    write(path)
    assert path.read_bytes() != OLD


def test_a_disk_that_does_not_answer_is_given_up_and_the_old_list_stays_whole(
    qtbot: QtBot,
    network: SlowFolder,
    window: StudioWindow,
    writing: Writing,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(errands, "GRACE_MS", 200)
    name, write, banner = writing.name, writing.write, writing.banner
    path = network.path / name
    path.write_bytes(OLD)

    def cancel() -> None:
        if writing.disk.isVisible():
            writing.disk.cancel.click()
        else:
            QTimer.singleShot(1, window, cancel)

    network.hang()
    QTimer.singleShot(1, window, cancel)
    write(path)
    assert f"“{name}”: the disk has not answered yet. Choose another place" in banner.words
    assert (network.beneath / name).read_bytes() == OLD
    network.be_slow(0.0)
    qtbot.waitUntil(lambda: not writing.patience._unanswered, timeout=LONG)
    assert [one.name for one in network.beneath.iterdir()] == [name], "no half file is left"
    write(path)
    assert path.read_bytes() != OLD
