"""For how long the window does not answer during long work, at most.

Run under a screen of its own, such as Xvfb::

    xvfb-run -a -s '-screen 0 1600x1000x24' .venv/bin/python -P benchmarks/studio_silence.py

Printed is, for each work, the most that one turn of the window's event loop took: as time of
the processor on the window's own thread, which other work on the machine does not lengthen,
and by the clock. The goal is 50 ms; what is above it is marked, and the exit code says so.
Parts may be named, such as ``import many``; ``--where 30`` tells what ran in turns of more than 30.
The view is not painted meanwhile: without a graphics card the processor would draw it. What is
brought to the card is brought.
"""

from __future__ import annotations

import argparse
import time
from collections.abc import Callable
from pathlib import Path

from benchmarks.studio_deeds import Deeds
from benchmarks.studio_edit import filled
from benchmarks.studio_open import heavy
from benchmarks.studio_turns import GOAL, Works
from benchmarks.studio_uses import Uses
from benchmarks.studio_window import fresh_folder, shown
from expo_studio.app import go_live
from expo_studio.cli.projects import write_kit
from expo_studio.library import starter
from expo_studio.library.product_tables import write_products
from expo_studio.model.commands import Move, SetSpot
from expo_studio.model.ids import SpotId
from expo_studio.model.products import Product
from expo_studio.model.snapping import Surface
from expo_studio.model.spots import Spot
from expo_studio.text import Text
from expo_studio.ui.rest import Rest, set_aside


class LongWorks(Works):
    """Long works of one window."""

    def opening(self, path: Path) -> None:
        """Open a project, and let all of it arrive."""
        assert self.window.filing.open_path(path)
        self.until(lambda: not self.window.viewport.drawing.arrival.is_on)

    def importing(self, path: Path) -> None:
        """Import a file by the dialog and let it come into the view."""
        self.window.ask_import([path], Surface((0.5, 0.0, 0.5)))
        dialog = self.window.importing
        assert dialog is not None
        self.until(lambda: not dialog.queue.is_busy)
        count = len(self.window.studio.booth.placements)
        dialog.accept()
        self.until(lambda: len(self.window.studio.booth.placements) > count)
        self.until(lambda: not self.window.viewport.drawing.arrival.coming)
        self.until(lambda: self.window.portraits._errand is None)

    def baking(self) -> None:
        """Bake the light."""
        ended: list[bool] = []
        self.window.work.baking.ended.connect(ended.append)
        self.window.bake_light()
        self.until(lambda: bool(ended))

    def exporting(self) -> None:
        """Export, panoramas and all."""
        ended: list[object] = []
        self.window.filing.exported.connect(ended.append)
        self.window.filing.export_to(self.folder / "out.expo")
        self.until(lambda: bool(ended))

    def saving_as(self) -> None:
        """Save to another file."""
        assert self.window.filing.save_to(self.folder / "elsewhere.booth")

    def listing(self) -> None:
        """Bring two thousand products in."""
        path = self.folder / "list.xlsx"
        products = [
            Product(name=Text(f"产品 {n}", f"Product {n}"), model_number=f"A-{n}")
            for n in range(2000)
        ]
        write_products(path, products)
        self.forget()
        self.window.panels.show(self.window.products)
        self.window.products.import_from(path)
        self.until(lambda: len(self.window.studio.booth.products) >= 2000)


def heavy_model(folder: Path, triangles: int) -> Path:
    """Return a GLB of so many triangles."""
    from tests.fitting.test_fit import ball, glb_of

    side = round((triangles / 2) ** 0.5)
    path = folder / "million.glb"
    path.write_bytes(glb_of(ball(side, radius=0.6)))
    return path


def many_things(folder: Path, count: int) -> Path:
    """Return the project of so many placements, made when it is first asked for."""
    path = folder / "many.booth"
    return path if path.exists() else filled(folder, count)


def main() -> int:
    """Measure as the command line says."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("parts", nargs="*", help=f"only these: {', '.join(PARTS)}")
    parser.add_argument("--megabytes", type=int, default=300)
    parser.add_argument("--triangles", type=int, default=1_000_000)
    parser.add_argument("--placements", type=int, default=5000)
    parser.add_argument("--where", type=float, help="tell what ran in turns of more milliseconds")
    wanted = parser.parse_args()
    unknown = set(wanted.parts) - set(PARTS)
    if unknown:
        parser.error(f"no such part: {', '.join(sorted(unknown))}")
    with fresh_folder() as folder:
        small = folder / "small.booth"
        write_kit(small, starter.sample())
        set_aside()  # as the program does before it opens a project
        with shown(small, go_live) as window:
            Rest(window.studio, window)
            window.viewport.setUpdatesEnabled(False)  # a graphics card would draw, not we
            works = LongWorks(window, folder, wanted.where and wanted.where / 1000)
            for name, carry_out in PARTS.items():
                if name in (wanted.parts or PARTS):
                    carry_out(works, wanted)
            works.end()
    return 0 if max(works.taken.values()) <= GOAL else 1


def bring_in(works: LongWorks, wanted: argparse.Namespace) -> None:
    """Import, take back, and import again."""
    window, document = works.window, works.window.studio.document
    model = heavy_model(works.folder, wanted.triangles)
    with works.measured("import of a heavy model"):
        works.importing(model)
    with works.measured("undo and redo of that import"):
        document.undo()
        works.until(lambda: not window.viewport.drawing.arrival.coming)
        document.redo()
        works.until(lambda: not window.viewport.drawing.arrival.coming)
        window.viewport.repaint()


def keep(works: LongWorks, _: argparse.Namespace) -> None:
    """Save here and elsewhere."""
    window = works.window
    with works.measured("saving, backup beside it"):
        assert window.filing.save()
        works.until(lambda: window.filing._backing._errand is None)
    with works.measured("saving elsewhere"):
        works.saving_as()


def work_out(works: LongWorks, _: argparse.Namespace) -> None:
    """Bake light, read a list, export."""
    studio = works.window.studio
    with works.measured("light baking"):
        works.baking()
    with works.measured("2,000 products from XLSX"):
        works.listing()
    studio.do(SetSpot(SpotId("in"), Spot(Text("入口", "Entrance"), (0.0, 0.0, 3.0))))
    with works.measured("export with panoramas, fitting"):
        works.exporting()
    studio.document.mark_saved()


def open_many(works: LongWorks, wanted: argparse.Namespace) -> None:
    """Open many placements, and edit all of them."""
    studio = works.window.studio
    many = many_things(works.folder, wanted.placements)
    with works.measured("opening 5,000 placements, checks"):
        works.opening(many)
    with works.measured("an edit of all of them, checks"):
        studio.do(Move(frozenset(studio.booth.placements), (0.1, 0.0, 0.0)))
        end = time.perf_counter() + 3.0
        works.until(lambda: time.perf_counter() > end)
    studio.document.mark_saved()


def open_heavy(works: LongWorks, wanted: argparse.Namespace) -> None:
    """Open what has many megabytes."""
    large = heavy(works.folder, wanted.megabytes)
    with works.measured("opening a heavy project"):
        works.opening(large)


def use(works: LongWorks, _: argparse.Namespace) -> None:
    """Do what the window must answer at once."""
    uses = Uses(works)
    uses.dialogs()
    uses.switches()
    uses.products()


def see(works: LongWorks, _: argparse.Namespace) -> None:
    """See the booth in every way, and read a list."""
    deeds = Deeds(works)
    deeds.views()
    deeds.listed()


def bring_many(works: LongWorks, _: argparse.Namespace) -> None:
    """Bring many files in."""
    Deeds(works).files()


def use_many(works: LongWorks, wanted: argparse.Namespace) -> None:
    """Use and change many placements."""
    deeds = on_many(works, wanted)
    deeds.many()
    deeds.history()
    deeds.stand()
    deeds.steps()


def go_on_air(works: LongWorks, wanted: argparse.Namespace) -> None:
    """Go on air with many placements, and leave."""
    deeds = on_many(works, wanted)
    deeds.on_air()
    deeds.leaving()


def on_many(works: LongWorks, wanted: argparse.Namespace) -> Deeds:
    """Return deeds in a window that has many placements open."""
    studio = works.window.studio
    if len(studio.booth.placements) < wanted.placements:
        studio.document.mark_saved()
        works.opening(many_things(works.folder, wanted.placements))
    return Deeds(works)


PARTS: dict[str, Callable[[LongWorks, argparse.Namespace], None]] = {
    "import": bring_in,
    "save": keep,
    "work": work_out,
    "open": open_many,
    "heavy": open_heavy,
    "use": use,
    "see": see,
    "files": bring_many,
    "many": use_many,
    "air": go_on_air,
}


if __name__ == "__main__":
    raise SystemExit(main())
