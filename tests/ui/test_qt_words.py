"""What Qt says by itself follows the language of the window: fields, message boxes, dialogs."""

from __future__ import annotations

from PySide6.QtWidgets import QDateTimeEdit, QFileDialog, QLabel, QLineEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from expo_studio.text import Language, Text
from expo_studio.ui.speech import Speech
from expo_studio.ui.when_dialog import WhenDialog


def menu_of(field: QLineEdit) -> str:
    """Return the words of the menu that a right click on a field shows."""
    menu = field.createStandardContextMenu()
    return " ".join(action.text() for action in menu.actions())


def test_fields_and_file_dialogs_follow_the_language(qtbot: QtBot) -> None:
    speech, field = Speech(Language.EN), QLineEdit()
    qtbot.addWidget(field)
    assert "&Copy" in menu_of(field)
    speech.switch(Language.ZH)
    assert "复制" in menu_of(field)
    assert "&Copy" not in menu_of(field)
    dialog = QFileDialog()
    qtbot.addWidget(dialog)
    dialog.setOption(QFileDialog.Option.DontUseNativeDialog)
    assert any("文件名" in one.text() for one in dialog.findChildren(QLabel))
    speech.switch(Language.EN)
    assert "&Copy" in menu_of(field)
    Speech(Language.ZH)
    assert "复制" in menu_of(field)
    Speech(Language.EN)
    assert "复制" not in menu_of(field)


def test_a_moment_is_asked_for_in_chinese(qtbot: QtBot) -> None:
    over = QWidget()
    qtbot.addWidget(over)
    dialog = WhenDialog(Speech(Language.ZH), Text("建议的时间：", "The time to propose:"), over)
    assert dialog.windowTitle() == "建议的时间"
    assert [one.accessibleName() for one in dialog.findChildren(QDateTimeEdit)] == ["建议的时间："]
    said = {one.text() for one in dialog.findChildren(QPushButton)}
    assert said == {"确定", "取消"}
    Speech(Language.EN)
