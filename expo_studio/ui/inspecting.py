"""What the inspector's forms ask of the rest of the window."""

from __future__ import annotations

from collections.abc import Callable

from expo_studio.model.hotspots import Viewpoint
from expo_studio.ui import editing
from expo_studio.ui.asking import Asking
from expo_studio.ui.inspector import Inspector
from expo_studio.ui.studio import Studio
from expo_studio.ui.tour_player import TourPlayer
from expo_studio.ui.viewport import Viewport

PICTURE = (256, 144)


class Inspecting:
    """Lets forms look from the view, and the view look from what they show."""

    def __init__(self, forms: Inspector, studio: Studio, view: Viewport) -> None:
        self._forms, self._studio, self._view = forms, studio, view
        forms.look_asked.connect(view.go_to)
        forms.take_asked.connect(lambda key: editing.retake_viewpoint(studio, key, view.viewpoint))
        forms.picture_asked.connect(self._picture)
        view.drawing.arrival.ended.connect(forms.show_more)
        forms.here_asked.connect(lambda key: editing.move_spot(studio, key, view.viewpoint))

    def ask_by(self, asking: Asking) -> None:
        """Let a placement's form open the dialogs about it."""
        self._forms.swap_asked.connect(asking.swap_asset)
        self._forms.sign_asked.connect(asking.edit_sign)

    def tour_by(self, play: Callable[[str], None], player: TourPlayer) -> None:
        """Let a tour's form play it, and the view follow the player."""
        self._forms.play_asked.connect(play)
        player.looked.connect(self._view.go_to)
        player.ended.connect(self._view.setFocus)

    def _picture(self, viewpoint: Viewpoint) -> None:
        self._forms.show_picture(self._view.picture(viewpoint, *PICTURE))
