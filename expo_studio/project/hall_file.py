"""A hall that is open for editing, with the packages it was made of."""

from __future__ import annotations

from typing import TYPE_CHECKING

from expo_studio.model.edited import Edited
from expo_studio.model.hall_schema import HALLS
from expo_studio.model.ids import AssetId
from expo_studio.project.database import HALL
from expo_studio.project.kept import Kept

if TYPE_CHECKING:
    from expo_studio.model.hall import Hall, StallId
    from expo_studio.model.schema import Notation


class HallFile(Kept["Hall"]):
    """A hall, its history since it was opened, and the file that keeps it.

    The packages lie in the file as they came, by the SHA-256 of their bytes.
    """

    sort = HALL

    @classmethod
    def notation(cls) -> Notation[Hall]:
        """Return how halls are written."""
        return HALLS

    @classmethod
    def edited(cls, value: Hall) -> Edited[Hall]:
        """Return a hall about to be edited."""
        return Edited(value)

    @property
    def hall(self) -> Hall:
        """Return the hall as it is now."""
        return self.document.value

    def package(self, key: StallId) -> bytes:
        """Return the bytes of a booth's package; ProjectError where they are damaged."""
        return self.blob(AssetId(self.hall.exhibits[key].blob))
