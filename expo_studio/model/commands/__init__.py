"""Everything that can be done to a booth, each a pure function of the booth."""

from expo_studio.model.commands.base import Command
from expo_studio.model.commands.batch import Batch
from expo_studio.model.commands.content import (
    SetHotspot,
    SetLight,
    SetProduct,
    SetSky,
    SetStand,
    SetTitle,
    SetViewpoint,
)
from expo_studio.model.commands.placing import (
    AddAsset,
    Hide,
    Lock,
    Move,
    Place,
    Remove,
    RemoveAsset,
    Rename,
    Scale,
    SetPoses,
    Swap,
    Turn,
)

__all__ = [
    "AddAsset",
    "Batch",
    "Command",
    "Hide",
    "Lock",
    "Move",
    "Place",
    "Remove",
    "RemoveAsset",
    "Rename",
    "Scale",
    "SetHotspot",
    "SetLight",
    "SetPoses",
    "SetProduct",
    "SetSky",
    "SetStand",
    "SetTitle",
    "SetViewpoint",
    "Swap",
    "Turn",
]
