"""What the window tells on its banner, in the user's words and with the way out."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices

from expo_studio.errors import ExpoError
from expo_studio.project.database import DiskError
from expo_studio.project.kept import Kept
from expo_studio.project.outside import ChangedOutsideError, ReadOnlyError
from expo_studio.text import Text
from expo_studio.ui import words
from expo_studio.ui.banner import Banner
from expo_studio.ui.outside import DECIDE, UNDECIDED
from expo_studio.ui.safekeeping import Safekeeping
from expo_studio.ui.workbench import Workbench

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from expo_studio.library.report import Imported
    from expo_studio.model.booth import Booth
    from expo_studio.publish.outcome import Written


class Notices:
    """Words on the banner of a window."""

    def __init__(
        self, banner: Banner, bench: Workbench[Any, Any, Any], filing: Safekeeping
    ) -> None:
        self._banner = banner
        self._bench = bench
        self._filing = filing

    def say(self, text: Text) -> None:
        """Tell something that is no trouble."""
        self._banner.tell(text, is_alarm=False)

    def trouble(self, error: ExpoError) -> None:
        """Tell what went wrong, and what to do."""
        if isinstance(error, ChangedOutsideError):
            self.ask_to_decide()
            return
        if isinstance(error, ReadOnlyError | DiskError):
            self.refused(error)
        else:
            self._banner.tell(both(error))

    def refused(self, error: ExpoError) -> None:
        """Tell why the project could not be saved, and offer another place for it."""
        self._banner.tell(both(error), (words.SAVE_AS, self._filing.save_as))

    def disk_silent(self) -> None:
        """Tell that the disk takes no edits, and offer another place for the project."""
        self._banner.tell(words.DISK_SILENT, (words.SAVE_AS, self._filing.save_as))

    def disk_answers(self) -> None:
        """Tell that the disk took all edits after all."""
        self.say(words.DISK_ANSWERS)

    def ask_to_decide(self) -> None:
        """Tell that another program changed the file, and offer to decide."""
        told = UNDECIDED.filled(name=self._bench.kept.path.name)
        self._banner.tell(told, (DECIDE, self._filing.decide))

    def opened(self, kept: Kept[Any]) -> None:
        """Tell what is special about a file that was opened."""
        if kept.is_read_only:
            told = words.READ_ONLY.filled(name=kept.path.name)
            self._banner.tell(told, (words.SAVE_AS, self._filing.save_as), is_alarm=False)
        elif kept.recovered is not None:
            self.say(kept.recovered)

    def begun(self, booth: Booth, build_stand: Callable[[], object]) -> None:
        """Offer to write one's name on the stand of a template."""
        if booth.exhibitor == Text() and booth.groups:
            self._banner.tell(words.STAND_BEGUN, (words.BUILD_STAND, build_stand), is_alarm=False)

    def imported(self, imported: Imported) -> None:
        """Tell what a file was and what was mended in it."""
        facts = (*imported.report.found, *imported.report.changed)
        told = Text(zh="；".join(one.zh for one in facts), en="; ".join(one.en for one in facts))
        self.say(words.IMPORTED.filled(name=imported.asset.source, facts=told))

    def exported(self, written: Written) -> None:
        """Tell where a package lies, and what was left out of it."""
        megabytes = round(written.phone / 1e6, 1)
        told = words.EXPORTED.filled(path=written.path, m=megabytes)
        if written.left_out:
            why = written.left_out[0].message
            told = words.EXPORTED_WITHOUT.filled(told=told, why=why)
        show = (words.SHOW_FOLDER, partial(self._show_folder, written.path))
        self._banner.tell(told, show, is_alarm=bool(written.left_out))

    def _show_folder(self, path: Path) -> None:
        """Show where a file lies, or say that nothing here shows folders."""
        if not QDesktopServices.openUrl(QUrl.fromLocalFile(str(path.parent))):
            self._banner.tell(words.NO_FOLDER_SHOWN.filled(folder=path.parent))


def both(error: ExpoError) -> Text:
    """Return what went wrong, and what to do, as one text."""
    return Text(zh=f"{error.message.zh}{error.hint.zh}", en=f"{error.message.en} {error.hint.en}")
