"""What Qt says by itself, on menus of text fields and in file dialogs, in the window's language."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QTranslator

from expo_studio.text import Language

NAME = "words of Qt"
CHINESE = "qtbase_zh_CN"


def let_qt_speak(language: Language) -> None:
    """Let Qt's own words be said in a language; nothing to do before there is a program."""
    program = QCoreApplication.instance()
    if program is None:
        return
    known = program.findChild(QTranslator, NAME)
    if known is not None:
        program.removeTranslator(known)
    if language is Language.ZH:
        program.installTranslator(known or _chinese(program))


def _chinese(program: QCoreApplication) -> QTranslator:
    """Return Qt's Chinese words, owned by the program."""
    made = QTranslator(program)
    made.setObjectName(NAME)
    made.load(CHINESE, QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath))
    return made
