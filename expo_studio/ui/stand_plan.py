"""What a stand is built of: walls, floor, fascia, name board and number, as commands."""

from __future__ import annotations

import math
from collections.abc import Iterator
from dataclasses import dataclass, field

from expo_studio.library.signboards import Board, build_board
from expo_studio.library.starter import KitItem, catalogue
from expo_studio.model.booth import Asset, Booth, Group, Placement, Stand
from expo_studio.model.commands import (
    AddAsset,
    Batch,
    Command,
    GroupTogether,
    Place,
    Remove,
    SetStand,
)
from expo_studio.model.ids import AssetId, GroupId, PlacementId, fresh
from expo_studio.model.space import UP, Pose, Vec3, carry, turn
from expo_studio.model.stand_rules import BACK, FRONT, LEFT, RIGHT, closed_sides
from expo_studio.project.project import Project
from expo_studio.text import Text
from expo_studio.ui.lettering import Lettering, paint

BUILT = GroupId("stand")
"""The group of what the builder made, so that building again replaces it."""
NAME = Text("展台结构", "Stand")
LABEL = Text("搭建展台", "Build the stand")
FASCIA = Text("楣板", "Fascia")
POST = Text("立柱", "Post")
WALLS = {
    "wall-1m": Text("白色展墙", "White walls"),
    "wall-navy": Text("深蓝展墙", "Navy walls"),
    "divider": Text("格栅", "Slats"),
}
FLOORS = {
    "carpet-3x3": Text("蓝色地毯", "Blue carpet"),
    "carpet-grey-3x3": Text("灰色地毯", "Grey carpet"),
    "wood-floor-3x3": Text("木地板", "Wooden floor"),
}
FASCIA_HEIGHT, FASCIA_DEPTH, POST_SIDE = 0.3, 0.04, 0.05
HEADINGS = {BACK: 0.0, RIGHT: -math.pi / 2.0, FRONT: math.pi, LEFT: math.pi / 2.0}
"""Turn about +Y that lets a wall on a side face the middle of the stand."""


@dataclass(frozen=True, slots=True)
class StandWish:
    """What is to be built.

    Attributes:
        name: On the fascia of every open side.
        wall, floor: Keys of the kit; an empty floor leaves the ground bare.
        ground: Colour of the fascia as #rrggbb.
    """

    stand: Stand
    name: Text = field(default_factory=Text)
    wall: str = "wall-1m"
    floor: str = "carpet-3x3"
    ground: str = "#14356b"


class StandBuilder:
    """Turns a wish into one command, storing the assets it needs in a project."""

    def __init__(self, project: Project, wish: StandWish) -> None:
        self._project = project
        self._wish = wish
        self._assets: dict[AssetId, Asset] = {}
        self._placed: list[Placement] = []

    def command(self, booth: Booth) -> Command:
        """Return the command that builds the stand anew; ProjectError if the disk refuses."""
        stand = self._wish.stand
        if self._wish.floor:
            self._lay_floor()
        for side in closed_sides(stand.kind):
            self._raise_walls(side)
        for side in {BACK, RIGHT, FRONT, LEFT} - closed_sides(stand.kind):
            self._hang_fascia(side)
        self._raise_posts()
        commands: list[Command] = [SetStand(stand)]
        old = booth.members(BUILT)
        if old:
            commands.append(Remove(old))
        commands += [AddAsset(k, a) for k, a in self._assets.items() if k not in booth.assets]
        keys = {PlacementId(fresh()): one for one in self._placed}
        commands += [Place(key, one) for key, one in keys.items()]
        if keys:
            commands.append(GroupTogether(frozenset(keys), BUILT, Group(NAME)))
        return Batch(tuple(commands), LABEL)

    def _lay_floor(self) -> None:
        key, asset = self._kit(self._wish.floor)
        x, y, z = asset.bounds.size
        stand = self._wish.stand
        scale = (stand.width / x, 1.0, stand.depth / z)
        self._placed.append(Placement(key, Pose((0.0, 0.0, 0.0), scale=scale)))
        self._ground = y

    def _raise_walls(self, side: int) -> None:
        """Set modules of a metre side by side, the last one as wide as what is left."""
        key, asset = self._kit(self._wish.wall)
        height = self._wish.stand.height_limit / asset.bounds.size[1]
        length = self._length(side)
        frame = Pose(self._edge(side), turn(UP, HEADINGS[side]))
        for start, width in modules(length):
            middle = start + width / 2.0 - length / 2.0
            place = carry(frame, (middle, 0.0, asset.bounds.size[2] / 2.0))
            scale = (width, min(1.0, height), 1.0)
            self._placed.append(Placement(key, Pose(place, frame.rotation, scale)))

    def _hang_fascia(self, side: int) -> None:
        wish, length = self._wish, self._length(side)
        name = wish.name
        number = wish.stand.number
        line = "   ".join([*([number] if number else []), *_both(name)])
        words = Lettering(Text.same(line), ground=wish.ground)
        picture = paint(words, length, FASCIA_HEIGHT) if line else None
        colour = _linear(wish.ground)
        board = Board((length, FASCIA_HEIGHT, FASCIA_DEPTH), picture, colour)
        key = self._made(board, FASCIA, "stand")
        rotation = turn(UP, HEADINGS[side] + math.pi)
        x, _, z = self._edge(side)
        height = wish.stand.height_limit - FASCIA_HEIGHT
        self._placed.append(Placement(key, Pose((x, height, z), rotation)))

    def _raise_posts(self) -> None:
        """Stand a post at each corner where an open side ends."""
        stand = self._wish.stand
        closed = closed_sides(stand.kind)
        corners = {(BACK, LEFT): (-1, -1), (BACK, RIGHT): (1, -1)}
        corners |= {(FRONT, RIGHT): (1, 1), (FRONT, LEFT): (-1, 1)}
        height = stand.height_limit
        for sides, (x, z) in corners.items():
            if set(sides) <= closed:
                continue
            board = Board((POST_SIDE, height, POST_SIDE), colour=(0.55, 0.57, 0.6))
            key = self._made(board, POST, "stand")
            inset = POST_SIDE / 2.0
            place = (x * (stand.width / 2.0 - inset), 0.0, z * (stand.depth / 2.0 - inset))
            self._placed.append(Placement(key, Pose(place)))

    def _length(self, side: int) -> float:
        stand = self._wish.stand
        return stand.width if side in (BACK, FRONT) else stand.depth

    def _edge(self, side: int) -> Vec3:
        """Return the middle of a side on the floor."""
        x, z = self._wish.stand.width / 2.0, self._wish.stand.depth / 2.0
        return {
            BACK: (0.0, 0.0, -z),
            RIGHT: (x, 0.0, 0.0),
            FRONT: (0.0, 0.0, z),
            LEFT: (-x, 0.0, 0.0),
        }[side]

    def _kit(self, key: str) -> tuple[AssetId, Asset]:
        item: KitItem = next(one for one in catalogue() if one.key == key)
        stored = self._project.add_blob(item.path.read_bytes())
        self._assets[stored] = item.asset
        return stored, item.asset

    def _made(self, board: Board, name: Text, category: str) -> AssetId:
        glb, asset = build_board(board, name, category)
        key = self._project.add_blob(glb)
        self._assets[key] = asset
        return key


def modules(length: float) -> Iterator[tuple[float, float]]:
    """Yield start and width in metres of wall modules that fill a length exactly."""
    whole = int(length + 1e-6)
    rest = length - whole
    if rest < 0.2 and whole > 0:
        width = length / whole
        yield from ((at * width, width) for at in range(whole))
        return
    yield from ((float(at), 1.0) for at in range(whole))
    yield (float(whole), rest)


def _both(name: Text) -> list[str]:
    return [one for one in dict.fromkeys((name.zh.strip(), name.en.strip())) if one]


def _linear(colour: str) -> Vec3:
    red, green, blue = (int(colour[at : at + 2], 16) / 255.0 for at in (1, 3, 5))
    return (red**2.2, green**2.2, blue**2.2)
