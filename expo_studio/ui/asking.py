"""The dialogs that ask how something shall be made, and make it as one step."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from expo_studio.errors import CommandError, ExpoError
from expo_studio.model.booth import Asset
from expo_studio.model.questions import Question
from expo_studio.text import Text
from expo_studio.ui import editing, words
from expo_studio.ui.actions import Actions
from expo_studio.ui.dialogs import asked
from expo_studio.ui.ports import OpenVisitors
from expo_studio.ui.studio import Studio
from expo_studio.ui.taking_in import TakingIn
from expo_studio.ui.viewport import Viewport

if TYPE_CHECKING:
    from expo_studio.ui.sign_dialog import SignDialog

NO_SIGN = CommandError(
    Text("选中的不是这里制作的标识。", "What is selected is no sign that was made here."),
    Text(
        "请选中一块用“海报、标识或屏幕”做的板；其他东西可用“替换素材”。",
        "Select one made by “Poster, sign or screen”; swap the asset of anything else.",
    ),
)


class Asking:
    """Asks over a window."""

    def __init__(
        self,
        window: QWidget,
        studio: Studio,
        viewport: Viewport,
        taking_in: TakingIn,
        actions: Actions,
        open_visitors: OpenVisitors | None,
    ) -> None:
        self._window = window
        self._studio = studio
        self._viewport = viewport
        self._taking_in = taking_in
        self._actions = actions
        self._open_visitors = open_visitors

    def build_stand(self) -> None:
        """Ask how the stand shall be built, and build it as one step."""
        from expo_studio.ui.stand_dialog import StandDialog
        from expo_studio.ui.stand_plan import StandBuilder

        dialog = StandDialog(self._studio, self._window)
        if asked(dialog):
            try:
                builder = StandBuilder(self._studio.project, dialog.wish)
                booth = self._studio.booth
                command = self._studio.wait_for(words.STORING, lambda: builder.command(booth))
                self._studio.do(command)
            except ExpoError as error:
                self._studio.troubled.tell(error)

    def handle_pad(self) -> None:
        """Ask how gamepads are read while one walks, on this machine."""
        from expo_studio.ui.pad_dialog import PadDialog
        from expo_studio.ui.pad_settings import keep_handling

        dialog = PadDialog(self._studio.speech, self._window)
        if asked(dialog):
            keep_handling(dialog.handling)
            self._viewport.handle_pad()

    def make_sign(self) -> None:
        """Ask for a sign and put it into the booth."""
        from expo_studio.ui.sign_dialog import SignDialog

        dialog = SignDialog(self._studio, self._window)
        if asked(dialog):
            try:
                self._taking_in.take_made(
                    *self._made(dialog), self._viewport.aiming.surface_ahead()
                )
            except ExpoError as error:
                self._studio.troubled.tell(error)

    def edit_sign(self) -> None:
        """Ask what the selected sign shall show, and let it, where it stands: one undo step."""
        from expo_studio.ui.sign_dialog import SignDialog

        asset = editing.chosen_sign(self._studio)
        sign = self._studio.booth.assets[asset].sign if asset is not None else None
        if asset is None or sign is None:
            self._studio.troubled.tell(NO_SIGN)
            return
        try:
            dialog = SignDialog(self._studio, self._window, sign)
            try:
                made = self._made(dialog) if asked(dialog) else None
            finally:
                dialog.tidy()
            if made is not None:
                key = self._studio.store(made[0])
                editing.change_sign(self._studio, asset, key, made[1])
        except ExpoError as error:
            self._studio.troubled.tell(error)

    def _made(self, dialog: SignDialog) -> tuple[bytes, Asset]:
        """Return the board of a dialog, whose picture is kept; ExpoError if that is refused."""
        from expo_studio.library.signboards import build_board

        glb, asset = build_board(dialog.board, dialog.name, "sign")
        data = dialog.picture
        picture = self._studio.store(data) if data is not None else None
        return glb, replace(asset, sign=dialog.sign(picture))

    def swap_asset(self) -> None:
        """Ask for an asset to show in the places of what is selected."""
        from expo_studio.ui.asset_dialog import AssetDialog

        if not editing.is_enough(self._studio):
            return
        dialog = AssetDialog(self._studio, self._window)
        if asked(dialog) and dialog.chosen:
            try:
                asset, before = self._taking_in.fetch(dialog.chosen)
            except ExpoError as error:
                self._studio.troubled.tell(error)
            else:
                editing.swap_selection(self._studio, asset, before)

    def ask_array(self) -> None:
        """Ask how to repeat what is selected."""
        from expo_studio.ui.array_dialog import ArrayDialog

        if not editing.is_enough(self._studio):
            return
        dialog = ArrayDialog(self._studio, self._window)
        if asked(dialog):
            editing.array_selection(self._studio, dialog.row)

    def plan_year(self) -> None:
        """Ask when the booth is live, what is left afterwards, and where inquiries go."""
        from expo_studio.ui.year_dialog import YearDialog

        questions = None if self._open_visitors is None else self._questions
        asked(YearDialog(self._studio, questions, self._window))

    def _questions(self) -> tuple[Question, ...]:
        """Return what visitors asked in sessions of this project; none where that fails."""
        if self._open_visitors is None:
            return ()
        try:
            with self._open_visitors(self._studio.project.path) as visitors:
                return visitors.questions()
        except ExpoError as error:
            self._studio.troubled.tell(error)
            return ()

    def choose_command(self) -> None:
        """Show the command palette and do what was chosen."""
        from expo_studio.ui.palette import Palette

        dialog = Palette(self._actions, self._studio.speech, self._window)
        if asked(dialog) and dialog.chosen is not None:
            dialog.chosen.trigger()

    def list_shortcuts(self) -> None:
        """Show every shortcut."""
        from expo_studio.ui.palette import Shortcuts

        asked(Shortcuts(self._actions, self._studio.speech, self._window))
