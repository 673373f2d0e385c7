"""A program for test_newcomer: the studio as a newcomer starts it, built in until it is killed.

Usage: newcomer_window.py FOLDER PICTURES. The program itself is started without a file, so its
welcome comes by itself. What was built is written to FOLDER/built.json, then “built” is printed
and the window goes on until somebody kills it. What looked wrong is printed before.
"""

from __future__ import annotations

import os
import sys
import threading
import time
import traceback
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, QPoint, Qt, QTimer
from PySide6.QtWidgets import QApplication

from expo_studio.app import run
from expo_studio.model.schema import encode
from expo_studio.model.snapping import stand_box
from expo_studio.text import Language
from expo_studio.ui.import_dialog import TAKE
from expo_studio.ui.sign_dialog import MAKE, SignDialog
from expo_studio.ui.welcome import CREATE, Welcome, offers
from expo_studio.ui.window import StudioWindow
from tests.ui.answering import in_dialog
from tests.ui.newcomer import (
    CONTROL,
    SHIFT,
    Newcomer,
    click,
    click_button,
    click_row,
    type_into,
    wait_until,
)

TETRAHEDRON = "OFF\n4 4 0\n0 0 0\n{s} 0 0\n0 {s} 0\n0 0 {s}\n3 0 2 1\n3 0 1 3\n3 0 3 2\n3 1 2 3\n"
MODELS = 10
IMPORT_MS = 480_000
PRODUCTS = """中文名,英文名,型号,类别（中文）,类别（英文）,参数,价格条款（中文）,价格条款（英文）
青瓷茶具,Celadon tea set,T-1,茶具,Tea,容量|Volume: 1 L|1 L,每套 398 元,CNY 398 a set
落地灯,Floor lamp,L-2,灯具,Lamps,,面议,on request
智能水壶,Smart kettle,K-3,厨房,Kitchen,功率|Power: 1 kW|1 kW,168 元,CNY 168
小机器人,Small robot,R-4,机器人,Robots,,2980 元,CNY 2980
花瓶,Vase,V-5,陈设,Decoration,,560 元,CNY 560
"""


def begin(newcomer: Newcomer, project: Path) -> None:
    """Choose a template in the welcome that came by itself."""
    welcome = QApplication.activeModalWidget()
    assert isinstance(welcome, Welcome)
    newcomer.answer("getSaveFileName", str(project))
    click_row(welcome.templates, [key for key, _, _ in offers()].index("corner-3x6"))
    click_button(welcome, newcomer.say(CREATE))


def bring_models(newcomer: Newcomer, folder: Path) -> None:
    """Drop ten models into the view and take them in."""
    window = newcomer.window
    before = len(window.studio.booth.placements)
    files = []
    for number in range(MODELS):
        files.append(folder / f"展品 {number}.off")
        files[-1].write_text(TETRAHEDRON.format(s=0.2 + number * 0.05), encoding="utf-8")
    view = window.viewport
    newcomer.drop_files(files, QPoint(view.width() // 2, view.height() * 2 // 3))
    dialog = window.importing
    assert dialog is not None
    wait_until(lambda: dialog.take.isEnabled(), "all is read", IMPORT_MS)
    assert newcomer.say(TAKE.filled(n=MODELS)) == dialog.take.text()
    click(dialog.take)
    all_of_them = before + MODELS
    wait_until(lambda: len(window.studio.booth.placements) == all_of_them, "all is in the booth")
    newcomer.troubles += beyond_the_stand(window)
    newcomer.look("2-imported")


def beyond_the_stand(window: StudioWindow) -> list[str]:
    """Return what of the models just brought in does not stand on the stand."""
    booth = window.studio.booth
    stand = stand_box(booth.stand)
    boxes = {key: booth.bounds_of(key) for key in list(booth.placements)[-MODELS:]}
    return [
        f"beyond the stand: {booth.name_of(key).en}"
        for key, box in boxes.items()
        if any(not stand.low[at] <= box.middle[at] <= stand.high[at] for at in (0, 2))
    ]


def show_screens_and_a_poster(newcomer: Newcomer) -> None:
    """Take two screens from the shelf, and write a poster in both languages."""
    booth = newcomer.window.studio
    before = len(booth.booth.placements)
    for _ in range(2):
        newcomer.take_from_shelf("screen")
    assert len(booth.booth.placements) == before + 2

    def letter(dialog: SignDialog) -> None:
        type_into(dialog.title.edits[Language.ZH], "新品首发")
        type_into(dialog.title.edits[Language.EN], "New this year")
        click_button(dialog, newcomer.say(MAKE))

    in_dialog(SignDialog, letter)
    newcomer.press(Qt.Key.Key_P, CONTROL | SHIFT)
    assert len(booth.booth.placements) == before + 3
    (poster,) = booth.selection
    shown = booth.booth.assets[booth.booth.placements[poster].asset]
    assert (shown.name.zh, shown.name.en) == ("新品首发", "New this year")
    newcomer.look("3-poster")


def list_products(newcomer: Newcomer, folder: Path) -> None:
    """Bring five products from a spreadsheet."""
    table = folder / "产品.csv"
    table.write_text(PRODUCTS, encoding="utf-8")
    newcomer.answer("getOpenFileName", str(table))
    newcomer.command("Products")
    products = newcomer.window.products
    wait_until(products.bring.isVisible, "the table of products is there")
    click(products.bring)
    studio = newcomer.window.studio
    wait_until(lambda: len(studio.booth.products) == 5, "five products are in the booth")
    newcomer.look("4-products")


def lead_around(newcomer: Newcomer) -> None:
    """Save three viewpoints and make a tour of them."""
    studio = newcomer.window.studio
    for pixels in (0, 160, 160):
        newcomer.turn_view(pixels)
        newcomer.press(Qt.Key.Key_B)
    newcomer.command("Tour")
    (tour,) = studio.booth.tours.values()
    assert len(tour.stops) == len(studio.booth.viewpoints) >= 3
    newcomer.look("5-tour")


def build(newcomer: Newcomer, folder: Path) -> None:
    """Build the booth, save it, and go on with one more thing that is not saved."""
    newcomer.look("1-template")
    bring_models(newcomer, folder)
    show_screens_and_a_poster(newcomer)
    list_products(newcomer, folder)
    lead_around(newcomer)
    studio = newcomer.window.studio
    newcomer.press(Qt.Key.Key_S)
    assert studio.document.is_saved
    newcomer.take_from_shelf("sofa")
    assert not studio.document.is_saved
    (folder / "built.json").write_bytes(encode(studio.booth))


class Story(QObject):
    """What happens in the program, step by step; one that goes wrong ends it."""

    def __init__(self, folder: Path, pictures: Path, application: QApplication) -> None:
        super().__init__()
        self._folder, self._pictures = folder, pictures
        self._newcomer: Newcomer | None = None
        self.moveToThread(application.thread())

    def welcomed(self) -> None:
        """Begin once the welcome is there."""
        windows = [one for one in QApplication.topLevelWidgets() if isinstance(one, StudioWindow)]
        if not windows or not isinstance(QApplication.activeModalWidget(), Welcome):
            self._soon(self.welcomed)
            return
        self._newcomer = Newcomer(windows[0], self._pictures, setattr)
        self._or_end(lambda one: begin(one, self._folder / "我的展位.booth"))
        self._soon(self.opened)

    def opened(self) -> None:
        """Go on once the project is there, and the one before it is closed."""
        assert self._newcomer is not None
        is_waiting = self._newcomer.window.work.patience.is_waiting
        if is_waiting or QApplication.activeModalWidget() is not None:
            self._soon(self.opened)
            return
        self._or_end(lambda one: build(one, self._folder))
        print(*self._newcomer.troubles, "built", sep="\n", flush=True)

    def _soon(self, do: Callable[[], None]) -> None:
        QTimer.singleShot(50, self, do)

    def _or_end(self, do: Callable[[Newcomer], None]) -> None:
        is_done = False
        try:
            assert self._newcomer is not None
            do(self._newcomer)
            is_done = True
        finally:
            if not is_done:
                traceback.print_exc()
                os._exit(1)


def tell_when_there(folder: Path, pictures: Path) -> None:
    """Let the story begin as soon as the program is there."""
    while (application := QApplication.instance()) is None:
        time.sleep(0.05)
    assert isinstance(application, QApplication)
    stories.append(Story(folder, pictures, application))
    QTimer.singleShot(0, stories[0], stories[0].welcomed)


stories: list[Story] = []


if __name__ == "__main__":
    told = (Path(sys.argv[1]), Path(sys.argv[2]))
    threading.Thread(target=tell_when_there, args=told, daemon=True).start()
    raise SystemExit(run([]))
