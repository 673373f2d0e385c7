"""Figures on joints: mannequins that stand and walk, and a person to compare sizes with.

A figure is one skinned mesh of rounded limbs, each following one joint. The walk is made
by setting the feet first: while a foot stands it moves back at one even speed, and the
knees bend as that asks, so a figure carried forward at this speed does not slip.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from assets.make.build import Builder, Finish
from assets.make.shapes import Shape, joined, lathe, sphere
from expo_studio.fitting.plain import plain_glb
from expo_studio.fitting.workpiece import Workpiece, open_workpiece

Array = NDArray[np.float64]
HEIGHT = 1.78
HIPS, THIGH, SHIN, ANKLE = 0.94, 0.45, 0.42, 0.08
"""Metres: the hips' height, the two bones of a leg, the ankle's height."""
STEP_LENGTH, CYCLE, STANCE = 0.66, 1.08, 0.6
"""Metres a foot goes back while it stands, seconds of two steps, share of them it stands."""
SPEED = STEP_LENGTH / (STANCE * CYCLE)
"""Metres a second the walk carries a figure."""
FRAMES = 24
SIDES = (("left", 1.0), ("right", -1.0))


@dataclass(frozen=True, slots=True)
class Joint:
    """A joint where it stands at rest, metres from the floor's middle."""

    name: str
    parent: int
    place: tuple[float, float, float]


def joints() -> list[Joint]:
    """Return the skeleton, the hips first; left and right of each limb follow each other."""
    made = [
        Joint("hips", -1, (0.0, HIPS, 0.0)),
        Joint("spine", 0, (0.0, 1.08, 0.0)),
        Joint("chest", 1, (0.0, 1.26, 0.0)),
        Joint("head", 2, (0.0, 1.52, 0.0)),
    ]
    for name, side in SIDES:
        start = len(made)
        made += [
            Joint(f"{name} upper arm", 2, (0.185 * side, 1.43, 0.0)),
            Joint(f"{name} forearm", start, (0.215 * side, 1.14, 0.0)),
            Joint(f"{name} hand", start + 1, (0.235 * side, 0.89, 0.0)),
            Joint(f"{name} thigh", 0, (0.092 * side, HIPS, 0.0)),
            Joint(f"{name} shin", start + 3, (0.092 * side, HIPS - THIGH, 0.0)),
            Joint(f"{name} foot", start + 4, (0.092 * side, ANKLE, 0.0)),
        ]
    return made


def limb(start: Array, end: Array, thick: float, thin: float) -> Shape:
    """Return a rounded bone from one place to another, metres."""
    way = end - start
    length = float(np.linalg.norm(way))
    t = np.linspace(0.0, 1.0, 9)
    swell = thick + (thin - thick) * t + 0.18 * thick * np.sin(np.pi * t) ** 2
    profile = [(0.0, -thick * 0.7), (thick * 0.7, -thick * 0.45)]
    profile += [(float(r), float(y * length)) for r, y in zip(swell, t, strict=True)]
    profile += [(thin * 0.7, length + thin * 0.45), (0.0, length + thin * 0.7)]
    shape = lathe(profile, 20)
    up = way / length
    turn = _turn_to(up)
    return Shape(shape.positions @ turn.T + start, shape.normals @ turn.T, shape.uv, shape.indices)


def _turn_to(up: Array) -> Array:
    """Return the rotation from +Y to a direction."""
    axis = np.cross([0.0, 1.0, 0.0], up)
    size, along = float(np.linalg.norm(axis)), float(up[1])
    if size < 1e-9:
        return np.diag([1.0, np.sign(along) or 1.0, np.sign(along) or 1.0])
    k = axis / size
    cross = np.array([[0, -k[2], k[1]], [k[2], 0, -k[0]], [-k[1], k[0], 0]])
    turned: Array = np.eye(3) + size * cross + (1.0 - along) * cross @ cross
    return turned


def _body() -> dict[int, Shape]:
    """Return the shape that follows each joint."""
    at = [np.array(one.place) for one in joints()]
    torso = lathe(
        [(0.0, 0.0), (0.11, 0.01), (0.125, 0.06), (0.112, 0.13), (0.1, 0.17), (0.0, 0.19)], 32
    ).scaled(1.25, 1.0, 0.86)
    belly = lathe([(0.0, -0.02), (0.1, 0.0), (0.108, 0.1), (0.118, 0.2), (0.0, 0.22)], 32)
    ribs = lathe(
        [(0.0, -0.02), (0.118, 0.0), (0.14, 0.08), (0.145, 0.15), (0.1, 0.21), (0.05, 0.235),
         (0.045, 0.3), (0.0, 0.31)],
        32,
    )  # fmt: skip
    head = lathe(
        [(0.0, 0.0), (0.045, 0.01), (0.062, 0.05), (0.078, 0.12), (0.08, 0.17), (0.066, 0.225),
         (0.035, 0.252), (0.0, 0.26)],
        32,
    )  # fmt: skip
    shapes = {
        0: torso.moved(y=HIPS - 0.09),
        1: belly.scaled(1.18, 1.0, 0.82).moved(y=1.06),
        2: ribs.scaled(1.22, 1.0, 0.8).moved(y=1.24),
        3: head.scaled(0.94, 1.0, 1.12).moved(y=HEIGHT - 0.262, z=0.01),
    }
    for number in (4, 10):
        upper, fore, hand, thigh, shin, foot = range(number, number + 6)
        shapes[upper] = limb(at[upper], at[fore], 0.046, 0.036)
        shapes[fore] = limb(at[fore], at[hand], 0.036, 0.026)
        shapes[hand] = _hand(at[hand])
        shapes[thigh] = limb(at[thigh] + (0.0, -0.03, 0.0), at[shin], 0.078, 0.05)
        shapes[shin] = limb(at[shin], at[foot], 0.05, 0.034)
        shapes[foot] = _foot(at[foot])
    return shapes


def _hand(at: Array) -> Shape:
    palm = sphere(0.05, 20).scaled(0.42, 1.7, 0.8)
    return palm.moved(at[0], at[1] - 0.155, at[2] + 0.005)


def _foot(at: Array) -> Shape:
    heel = sphere(0.04, 16).scaled(0.95, 1.0, 1.0).moved(at[0], 0.0, at[2] - 0.025)
    toes = sphere(0.04, 20).scaled(1.0, 0.72, 2.7).moved(at[0], 0.0, at[2] + 0.06)
    return joined(heel, toes)


def _clothes(kind: str) -> dict[int, tuple[Finish, Shape]]:
    """Return what is worn, by the joint it follows."""
    if kind == "dress":
        skirt = lathe(
            [(0.0, 0.5), (0.1, 0.5), (0.13, 0.42), (0.215, 0.2), (0.3, 0.0), (0.295, -0.004),
             (0.205, 0.2), (0.1, 0.42)],
            48,
        )  # fmt: skip
        top = lathe([(0.104, 0.0), (0.122, 0.1), (0.13, 0.2), (0.115, 0.22)], 40)
        return {
            0: (DRESS, skirt.scaled(1.12, 1.0, 0.95).moved(y=0.62)),
            1: (DRESS, top.scaled(1.2, 1.0, 0.86).moved(y=1.07)),
        }
    return {}


DRESS = Finish("Red satin", (176, 34, 52), roughness=0.35, is_double_sided=True)
SKIN = Finish("Mannequin white", (238, 236, 232), roughness=0.42)
DARK = Finish("Mannequin graphite", (58, 60, 66), metallic=0.2, roughness=0.35)
GOLD = Finish("Mannequin gold", (214, 176, 102), metallic=1.0, roughness=0.3)
PERSON = Finish("Person", (150, 168, 190), roughness=0.7)


@dataclass(frozen=True, slots=True)
class Figure:
    """A figure that is written as a skinned GLB with the clips ``walk`` and ``stand``."""

    finish: Finish
    clothes: str = ""

    def glb(self, name: str) -> bytes:
        """Return the figure as a GLB."""
        parts: list[tuple[Finish, Shape, int]] = [
            (self.finish, shape, joint) for joint, shape in _body().items()
        ]
        parts += [
            (finish, shape, joint) for joint, (finish, shape) in _clothes(self.clothes).items()
        ]
        builder = Builder()
        for finish, shape, _ in parts:
            builder.add(finish, shape)
        piece = open_workpiece(builder.glb(name))
        order: dict[Finish, list[tuple[Shape, int]]] = {}
        for finish, shape, joint in parts:
            order.setdefault(finish, []).append((shape, joint))
        _bind(piece, list(order.values()))
        _animate(piece, "walk", _walk(), CYCLE)
        _animate(piece, "stand", _stand(), 4.0)
        return plain_glb(piece)


def person() -> Builder:
    """Return a standing figure of 1.70 m, to compare sizes with."""
    factor = 1.7 / HEIGHT
    builder = Builder()
    for shape in _body().values():
        builder.add(PERSON, shape.scaled(factor, factor, factor))
    return builder


def _bind(piece: Workpiece, groups: list[list[tuple[Shape, int]]]) -> None:
    """Give every vertex its joint, and the scene its skeleton."""
    for primitive, group in zip(piece.primitives(), groups, strict=True):
        counts = [len(shape.positions) for shape, _ in group]
        numbers = np.repeat([joint for _, joint in group], counts)
        followed = np.zeros((len(numbers), 4), np.uint8)
        followed[:, 0] = numbers
        weights = np.zeros((len(numbers), 4), np.float32)
        weights[:, 0] = 1.0
        primitive["attributes"]["JOINTS_0"] = piece.add(followed)
        primitive["attributes"]["WEIGHTS_0"] = piece.add(weights)
    skeleton = joints()
    nodes = piece.document["nodes"]
    meshes = [one["primitives"][0] for one in piece.document["meshes"]]
    piece.document["meshes"] = [{"primitives": meshes}]
    first = 2
    bones = [
        {
            "name": one.name,
            "translation": list(
                np.round(np.subtract(one.place, skeleton[one.parent].place), 5)
                if one.parent >= 0
                else one.place
            ),
            "children": [first + n for n, other in enumerate(skeleton) if other.parent == number],
        }
        for number, one in enumerate(skeleton)
    ]
    for bone in bones:
        if not bone["children"]:
            del bone["children"]
    piece.document["nodes"] = [
        {"name": nodes[0]["name"], "children": [first]}, {"mesh": 0, "skin": 0}, *bones
    ]  # fmt: skip
    piece.document["scenes"] = [{"nodes": [0, 1]}]
    inverse = np.tile(np.eye(4, dtype=np.float32), (len(skeleton), 1, 1))
    inverse[:, 3, :3] = -np.array([one.place for one in skeleton], np.float32)
    piece.document["skins"] = [
        {
            "joints": list(range(first, first + len(skeleton))),
            "skeleton": first,
            "inverseBindMatrices": piece.add(inverse.reshape(-1, 16)),
        }
    ]


Motion = dict[int, Array]
"""Angles about x of joints, radians, one for each frame; key -1 the hips' height."""


def _walk() -> Motion:
    phases = np.linspace(0.0, 1.0, FRAMES + 1)
    bob = -0.04 + 0.022 * np.cos(4.0 * np.pi * (phases - STANCE / 2.0))
    motion: Motion = {-1: bob, 1: np.full(FRAMES + 1, -0.03), 3: np.full(FRAMES + 1, 0.03)}
    for start, shift in ((4, 0.0), (10, 0.5)):
        turn = (phases + shift) % 1.0
        legs = np.array([_leg(float(p), float(h)) for p, h in zip(turn, bob, strict=True)])
        motion[start + 3], motion[start + 4], motion[start + 5] = legs.T
        swing = np.cos(2.0 * np.pi * (turn - 0.02))
        motion[start] = 0.32 * swing + 0.02
        motion[start + 1] = -0.28 - 0.14 * (1.0 - swing)
    return motion


def ankle_at(phase: float) -> tuple[float, float, float]:
    """Return height and reach ahead of the ankle, metres, and the foot's pitch, radians.

    The foot stands flat for most of its stance; then the heel rises, and it swings.
    """
    if phase < STANCE:
        return ANKLE, STEP_LENGTH * (0.5 - phase / STANCE), 0.0
    t = (phase - STANCE) / (1.0 - STANCE)
    ease = t * t * (3.0 - 2.0 * t)
    lift = 0.07 * np.sin(np.pi * t) ** 1.2
    pitch = 0.55 * np.sin(np.pi * min(1.0, t * 1.6)) * (1.0 - t)
    return ANKLE + float(lift), STEP_LENGTH * (ease - 0.5), float(pitch)


def _leg(phase: float, bob: float) -> tuple[float, float, float]:
    """Return the angles of thigh, shin and foot that put the ankle where it belongs."""
    height, ahead, pitch = ankle_at(phase)
    down = HIPS + bob - height
    reach = min(float(np.hypot(down, ahead)), (THIGH + SHIN) * 0.9995)
    knee = np.pi - np.arccos((THIGH**2 + SHIN**2 - reach**2) / (2 * THIGH * SHIN))
    inner = np.arccos((THIGH**2 + reach**2 - SHIN**2) / (2 * THIGH * reach))
    thigh = -np.arctan2(ahead, down) - inner
    return float(thigh), float(knee), float(-(thigh + knee) + pitch)


def _stand() -> Motion:
    t = np.linspace(0.0, 1.0, 9)
    breath = np.sin(2.0 * np.pi * t)
    still = np.zeros(9)
    motion: Motion = {-1: still, 2: 0.012 * breath, 3: -0.02 * breath}
    for start in (4, 10):
        motion[start] = 0.04 + 0.015 * breath
        motion[start + 1] = np.full(9, -0.18)
    return motion


def _animate(piece: Workpiece, name: str, motion: Motion, seconds: float) -> None:
    frames = len(motion[-1])
    times = np.linspace(0.0, seconds, frames).astype(np.float32).reshape(-1, 1)
    clock = piece.add(times, has_bounds=True)
    samplers, channels = [], []
    for joint, values in motion.items():
        if joint < 0:
            rows = np.zeros((frames, 3), np.float32)
            rows[:, 1] = HIPS + values
            path = "translation"
        else:
            rows = np.zeros((frames, 4), np.float32)
            rows[:, 0], rows[:, 3] = np.sin(values / 2.0), np.cos(values / 2.0)
            path = "rotation"
        samplers.append({"input": clock, "output": piece.add(np.round(rows, 5))})
        channels.append(
            {"sampler": len(samplers) - 1, "target": {"node": max(joint, 0) + 2, "path": path}}
        )
    clip = {"name": name, "samplers": samplers, "channels": channels}
    if name == "walk":
        clip["extras"] = {"metresPerSecond": round(SPEED, 4)}
    piece.document.setdefault("animations", []).append(clip)


def mannequin() -> Figure:
    """Return a white mannequin."""
    return Figure(SKIN)


def dark_mannequin() -> Figure:
    """Return a graphite mannequin."""
    return Figure(DARK)


def gold_mannequin() -> Figure:
    """Return a gold mannequin."""
    return Figure(GOLD)


def model_in_dress() -> Figure:
    """Return a figure in a red dress."""
    return Figure(SKIN, "dress")
