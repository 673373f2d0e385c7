"""Lengths and upright: which unit and which up axis a file was made in.

glTF says it (metres, +Y up). The others do not; what is guessed here is told in the
report and can be corrected by the user.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import StrEnum
from typing import TYPE_CHECKING

from expo_studio.fitting.rungs import Rung
from expo_studio.text import Text

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    from expo_studio.gltf.model import Model


class Unit(StrEnum):
    """Length of one unit of a file."""

    METRE = "m"
    CENTIMETRE = "cm"
    MILLIMETRE = "mm"
    INCH = "in"


METRES = {Unit.METRE: 1.0, Unit.CENTIMETRE: 0.01, Unit.MILLIMETRE: 0.001, Unit.INCH: 0.0254}

HALL = 300.0
"""Metres no exhibit is larger than: such a file is in millimetres."""
STAND = 20.0
"""Metres few exhibits are larger than: such a file is in centimetres."""
CAD_PART = 3.0
"""Units that a part drawn in metres hardly exceeds, where millimetres are the rule."""


class Axis(StrEnum):
    """Which axis of a file points up."""

    X = "x"
    Y = "y"
    Z = "z"


@dataclass(frozen=True, slots=True)
class Wishes:
    """What the user says about a file; None is read from it or guessed.

    Attributes:
        fit: Where it will be shown, to be fitted for; None leaves it as it is.
    """

    unit: Unit | None = None
    up: Axis | None = None
    fit: Rung | None = None


def guessed(wishes: Wishes, extent: float, suffix: str) -> tuple[Unit, Axis]:
    """Return unit and up axis of a mesh file whose largest side has so many units.

    STL comes from CAD: millimetres and Z up as a rule. The others are in metres unless
    they would be larger than a stand or a hall, and come as Y up.
    """
    is_cad = suffix == ".stl"
    if is_cad:
        unit = Unit.MILLIMETRE if extent > CAD_PART else Unit.METRE
    elif extent > HALL:
        unit = Unit.MILLIMETRE
    else:
        unit = Unit.CENTIMETRE if extent > STAND else Unit.METRE
    return wishes.unit or unit, wishes.up or (Axis.Z if is_cad else Axis.Y)


TURNS = {
    Axis.Y: ((1.0, 0.0, 0.0), (0.0, 1.0, 0.0), (0.0, 0.0, 1.0)),
    Axis.Z: ((1.0, 0.0, 0.0), (0.0, 0.0, 1.0), (0.0, -1.0, 0.0)),
    Axis.X: ((0.0, -1.0, 0.0), (1.0, 0.0, 0.0), (0.0, 0.0, 1.0)),
}
"""Rows of the rotation that brings each axis to +Y."""


def stand_up(metres: float, up: Axis) -> NDArray[np.float64]:
    """Return the matrix from a file's own space to metres, +Y up, shape (4, 4)."""
    import numpy as np  # not before the window shows

    matrix = np.eye(4)
    matrix[:3, :3] = np.array(TURNS[up]) * metres
    return matrix


def standing(model: Model, metres: float, up: Axis) -> Model:
    """Return a model in metres, +Y up: its copies are placed so, their meshes stay."""
    matrix = stand_up(metres, up)
    instances = tuple(replace(one, matrix=matrix @ one.matrix) for one in model.instances)
    return replace(model, instances=instances)


def metres_of(wishes: Wishes, given: float) -> float:
    """Return the length of a unit in metres: as the user says, or as the file does."""
    return METRES[wishes.unit] if wishes.unit is not None else given


def stated(metres: float, up: Axis) -> list[Text]:
    """Return what the report says of a unit and an axis that a file states."""
    said: list[Text] = []
    if abs(metres - 1.0) > 1e-9:
        text = Text(
            zh="文件的长度单位是 {m} 米，已换算成米",
            en="its unit of length is {m} m, now metres",
        )
        said.append(text.filled(m=f"{metres:.6g}"))
    return said + _turned(up)


def words(unit: Unit, up: Axis) -> list[Text]:
    """Return what the report says of a conversion."""
    said: list[Text] = []
    if unit is not Unit.METRE:
        text = Text(zh="长度单位按 {unit} 换算成米", en="lengths were read as {unit}, now metres")
        said.append(text.filled(unit=unit.value))
    return said + _turned(up)


def _turned(up: Axis) -> list[Text]:
    if up is Axis.Y:
        return []
    text = Text(zh="按 {axis} 轴朝上转正", en="it was stood up from {axis} up to Y up")
    return [text.filled(axis=up.value.upper())]
