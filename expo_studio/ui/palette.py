"""The command palette: every action of the window, found by typing part of its name."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QAction, QKeyEvent, QKeySequence
from PySide6.QtWidgets import (
    QDialog,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from expo_studio.text import Text
from expo_studio.ui import words
from expo_studio.ui.actions import Actions
from expo_studio.ui.speech import Speech

TITLE = Text("命令", "Commands")
SEARCH = Text("输入要做的事…", "Type what you want to do…")
NOTHING = Text("没有符合的命令", "No command matches")
NUMBER = Qt.ItemDataRole.UserRole


class Palette(QDialog):
    """Actions whose names hold all the words typed, in either language."""

    def __init__(self, actions: Actions, speech: Speech, parent: QWidget) -> None:
        super().__init__(parent)
        self._speech = speech
        self._made = [(action, text) for action, text in actions.made if action.isEnabled()]
        self.setWindowTitle(speech(TITLE))
        self.resize(460, 420)
        self.field = QLineEdit()
        self.field.setPlaceholderText(speech(SEARCH))
        self.field.setAccessibleName(speech(SEARCH))
        self.list = QListWidget()
        self.list.setAccessibleName(speech(TITLE))
        layout = QVBoxLayout(self)
        layout.addWidget(self.field)
        layout.addWidget(self.list)
        self.field.textChanged.connect(lambda _: self._fill())
        self.field.returnPressed.connect(self.accept)
        self.field.installEventFilter(self)
        self.list.itemActivated.connect(lambda _: self.accept())
        self._fill()

    @property
    def chosen(self) -> QAction | None:
        """Return the action the user wants."""
        rows = self.list.selectedItems()
        number = rows[0].data(NUMBER) if rows else None
        return None if number is None else self._made[number][0]

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 (Qt's name)
        """Let the arrows move in the list while one types."""
        if isinstance(event, QKeyEvent) and event.type() is QEvent.Type.KeyPress:
            step = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}.get(Qt.Key(event.key()))
            if step is not None:
                row = (self.list.currentRow() + step) % max(1, self.list.count())
                self.list.setCurrentRow(row)
                return True
        return super().eventFilter(watched, event)

    def _fill(self) -> None:
        wanted = self.field.text().lower().split()
        self.list.clear()
        typed = self.field.text().strip().lower()
        for number in sorted(range(len(self._made)), key=lambda at: self._rank(at, typed)):
            action, text = self._made[number]
            if all(word in f"{text.zh} {text.en}".lower() for word in wanted):
                keys = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
                name = self._speech(text)
                item = QListWidgetItem(f"{name}    {keys}" if keys else name)
                item.setData(NUMBER, number)
                self.list.addItem(item)
        if self.list.count() == 0:
            item = QListWidgetItem(self._speech(NOTHING))
            item.setFlags(Qt.ItemFlag.NoItemFlags)
            self.list.addItem(item)
        self.list.setCurrentRow(0)

    def _rank(self, number: int, typed: str) -> int:
        """Return 0 for the very name, 1 for its beginning, 2 for the rest."""
        text = self._made[number][1]
        names = [name.lower().rstrip("….") for name in (text.zh, text.en)]
        if typed in names:
            return 0
        return 1 if typed and any(name.startswith(typed) for name in names) else 2


class Shortcuts(QDialog):
    """Every shortcut of the window, to read."""

    def __init__(self, actions: Actions, speech: Speech, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(speech(words.SHORTCUTS))
        self.resize(460, 560)
        self.list = QTreeWidget()
        self.list.setAccessibleName(speech(words.SHORTCUTS))
        self.list.setHeaderHidden(True)
        self.list.setRootIsDecorated(False)
        self.list.setColumnCount(2)
        for action, text in actions.made:
            keys = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
            if keys:
                self.list.addTopLevelItem(QTreeWidgetItem([keys, speech(text)]))
        for gesture, text in BESIDES:
            self.list.addTopLevelItem(QTreeWidgetItem([speech(gesture), speech(text)]))
        self.list.resizeColumnToContents(0)
        self.list.setCurrentIndex(self.list.model().index(0, 0))
        layout = QVBoxLayout(self)
        layout.addWidget(self.list)


BESIDES = (
    (Text("拖动", "Drag"), Text("环视；拖动所选物体可沿表面移动", "Orbit; slide what is selected")),
    (Text("右键拖动", "Right-drag"), Text("平移视图", "Pan the view")),
    (Text("滚轮", "Wheel"), Text("缩放", "Zoom")),
    (Text("右键单击", "Right-click"), Text("能对它做的事", "What can be done with it")),
    (Text("Shift 单击", "Shift-click"), Text("加选", "Add to the selection")),
    (Text("Alt 单击", "Alt-click"), Text("只选组合里的一件", "Select one thing of a group")),
    (Text("Ctrl 拖动", "Ctrl-drag"), Text("拖动时不吸附", "Drag without snapping")),
    (Text("方向键", "Arrows"), Text("微移所选；未选时环视", "Nudge what is selected, or orbit")),
    (Text("Shift 方向键", "Shift-arrows"), Text("环视", "Orbit")),
    (Text.same("+  −"), Text("缩放视图或平面图", "Zoom the view or the plan")),
    (Text.same("[  ]"), Text("在平面图里旋转所选", "Turn what is selected, on the plan")),
    (Text.same("F2"), Text("在大纲里改名", "Rename in the outliner")),
    (Text.same("Esc"), Text("放弃拖动、量尺、步行或选择", "Give up a drag, the tape, walking")),
    (Text("拖动时输入数字", "Digits in a drag"), Text("精确变换", "Move, turn or scale exactly")),
)
