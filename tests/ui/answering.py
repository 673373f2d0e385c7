"""Answers the questions that a window asks."""

from __future__ import annotations

from PySide6.QtWidgets import QApplication, QMessageBox


def answer(role: QMessageBox.ButtonRole) -> None:
    """Press the button of a role in the question that is asked."""
    for box in QApplication.topLevelWidgets():
        if isinstance(box, QMessageBox) and box.isVisible():
            next(one for one in box.buttons() if box.buttonRole(one) is role).click()
