"""Everything that can be done to a booth, each a pure function of the booth."""

from expo_studio.model.commands.acting import SetActing
from expo_studio.model.commands.arranging import Align, Distribute, Duplicate, Mirror, SetOnFloor
from expo_studio.model.commands.baking import SetBakedLight
from expo_studio.model.commands.base import Command
from expo_studio.model.commands.batch import Batch
from expo_studio.model.commands.content import (
    MakeEntrance,
    SetHotspot,
    SetLight,
    SetLogo,
    SetProduct,
    SetSky,
    SetStand,
    SetTitle,
    SetTour,
    SetViewpoint,
)
from expo_studio.model.commands.grouping import GroupTogether, RenameGroup, Ungroup
from expo_studio.model.commands.numbers import SetNumber
from expo_studio.model.commands.opening import SetOpenings
from expo_studio.model.commands.placing import (
    AddAsset,
    Hide,
    Lock,
    Move,
    Place,
    Play,
    Remove,
    RemoveAsset,
    Rename,
    Scale,
    SetPoses,
    Swap,
    Turn,
)
from expo_studio.model.commands.showing import SetShow
from expo_studio.model.commands.storing import RemoveUnused, ReplaceAsset
from expo_studio.model.commands.touring import SetSpot
from expo_studio.model.commands.turning_pages import TurnPage

__all__ = [
    "AddAsset",
    "Align",
    "Batch",
    "Command",
    "Distribute",
    "Duplicate",
    "GroupTogether",
    "Hide",
    "Lock",
    "MakeEntrance",
    "Mirror",
    "Move",
    "Place",
    "Play",
    "Remove",
    "RemoveAsset",
    "Rename",
    "RenameGroup",
    "RemoveUnused",
    "ReplaceAsset",
    "Scale",
    "SetActing",
    "SetBakedLight",
    "SetHotspot",
    "SetLight",
    "SetLogo",
    "SetNumber",
    "SetOnFloor",
    "SetOpenings",
    "SetPoses",
    "SetProduct",
    "SetShow",
    "SetSky",
    "SetSpot",
    "SetStand",
    "SetTitle",
    "SetTour",
    "SetViewpoint",
    "Swap",
    "Turn",
    "TurnPage",
    "Ungroup",
]
