"""What a window shows while long work runs: exports, baking, and a disk that is slow."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from expo_studio.ui import words
from expo_studio.ui.light_baking import STEPS, LightBaking
from expo_studio.ui.patience import Patience
from expo_studio.ui.progress import Progress

if TYPE_CHECKING:
    from pathlib import Path

    from expo_studio.publish.outcome import Step, Written
    from expo_studio.ui.filing import Filing
    from expo_studio.ui.notices import Notices
    from expo_studio.ui.studio import Studio


class LongWork(QObject):
    """Two strips: one for what is worked out, one for the disk, which may be waited for meanwhile.

    Attributes:
        progress: How far an export or a baking is.
        disk: How far a slow disk is.
        patience: Waits for the disk.
        baking: Works the light out.
    """

    def __init__(self, studio: Studio, parent: QObject) -> None:
        super().__init__(parent)
        self.progress, self.disk = Progress(studio.speech), Progress(studio.speech)
        self.patience = Patience(self.disk, self)
        self.baking = LightBaking(studio, self)
        studio.wait_for = self.patience.wait_for

    def attend(self, filing: Filing, notices: Notices) -> None:
        """Show what a filing and the baking do, and tell how it ended."""
        self._notices = notices
        filing.exporting.connect(self._exporting)
        filing.progressed.connect(self._progressed)
        filing.exported.connect(self._exported)
        filing.busy.connect(lambda: notices.say(words.BUSY))
        self.progress.cancelled.connect(filing.cancel_export)
        self.baking.begun.connect(lambda: self.progress.begin(words.BAKING))
        self.baking.told.connect(lambda done: self.progress.advance(done, STEPS))
        self.baking.ended.connect(self._baked)
        self.progress.cancelled.connect(self.baking.cancel)

    def bake_light(self) -> None:
        """Work out how much sky each place sees, unless something else runs."""
        if self.progress.isHidden():
            self.baking.bake()

    def _exporting(self, path: Path) -> None:
        self.progress.begin(words.EXPORTING.filled(name=path.name))

    def _progressed(self, step: Step) -> None:
        self.progress.advance(step.done, step.of, step.what)

    def _exported(self, written: Written | None) -> None:
        self.progress.end()
        if written is not None:
            self._notices.exported(written)

    def _baked(self, is_new: bool) -> None:  # noqa: FBT001 (a Qt slot)
        self.progress.end()
        if is_new:
            self._notices.say(words.BAKED)
