"""Fitting a GLB to a rung of the quality ladder, told with before and after.

What comes out is plain glTF again, for the project to store: mended, lighter, its
pictures WebP. Compression for the way to visitors is ``compact``'s.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from expo_studio.fitting.bits import put_in_lengths
from expo_studio.fitting.clips import thin_clips
from expo_studio.fitting.compact import put_in_order
from expo_studio.fitting.duplicates import merge_equal
from expo_studio.fitting.healing import Healed, heal
from expo_studio.fitting.joining import join
from expo_studio.fitting.ladder import LADDER
from expo_studio.fitting.pictures import shrink_pictures
from expo_studio.fitting.plain import plain_glb
from expo_studio.fitting.reduction import Goal, reduce
from expo_studio.fitting.rungs import Rung
from expo_studio.fitting.surfaces import put_surface, surfaces
from expo_studio.fitting.unused import drop_unused
from expo_studio.fitting.weight import Weight
from expo_studio.fitting.weights import stands_of, weight_of
from expo_studio.fitting.workpiece import Workpiece, open_workpiece
from expo_studio.text import Text

Progress = Callable[[float], None]


@dataclass(frozen=True, slots=True, eq=False)
class Fitted:
    """A fitted asset and what became of it.

    Attributes:
        glb: Plain glTF; the very bytes that were given where nothing could be gained.
        changed: What was done, in words.
    """

    glb: bytes
    before: Weight
    after: Weight
    changed: tuple[Text, ...]


def fitted(glb: bytes, rung: Rung, progress: Progress = lambda share: None) -> Fitted:
    """Return a GLB fitted to a rung.

    Args:
        glb: A plain GLB, as a project stores it.
        rung: Where it will be shown.
        progress: Told of the share that is done, 0 to 1.

    Raises:
        AssetError: It is damaged, or compressed already.
    """
    measure, piece = LADDER[rung], open_workpiece(glb)
    before = weight_of(piece, len(glb))
    said = _tidied(piece)
    put_in_lengths(piece)
    progress(0.1)
    if measure.is_joined:
        join(piece)
    said += _mended(piece)
    progress(0.2)
    extent = before.extent
    reduce(
        piece,
        Goal(
            measure.triangles,
            (measure.errors[0] * extent, measure.errors[1] * extent),
            measure.drifts,
        ),
        stands_of(piece),
        lambda share: progress(0.2 + 0.3 * share),
    )
    keys = thin_clips(piece, measure.slack(extent))
    put_in_order(piece)
    drop_unused(piece)
    shrink_pictures(piece, measure.grade, lambda share: progress(0.5 + 0.45 * share))
    made = plain_glb(piece)
    after = weight_of(piece, len(made))
    progress(1.0)
    if after.is_hardly_lighter_than(before):
        return Fitted(glb, before, before, (NOTHING,))
    _say(said, KEYS, keys[0] - keys[1])
    return Fitted(made, before, after, (*_compared(before, after), *said))


NOTHING = Text(zh="已经足够轻，原样保留", en="it was light enough and stays as it is")
MERGED = Text(zh="合并了 {n} 种相同的材质", en="{n} equal {n:material was|materials were} merged")
DROPPED = Text(
    zh="去掉了 {n} 个重复或退化的三角面",
    en="{n} doubled or flat {n:triangle was|triangles were} dropped",
)
TURNED = Text(
    zh="翻正了 {n} 个朝向错误的三角面",
    en="{n} {n:triangle|triangles} that faced the wrong way {n:was|were} turned",
)
CLOSED = Text(
    zh="补上了小孔（{n} 个三角面）", en="small holes were closed ({n} {n:triangle|triangles})"
)
NORMALS = Text(
    zh="重算了 {n} 条无效法线", en="{n} invalid {n:normal was|normals were} computed anew"
)
KEYS = Text(
    zh="去掉了 {n} 个多余的动画关键帧",
    en="{n} animation {n:key|keys} that changed nothing {n:was|were} dropped",
)


def _tidied(piece: Workpiece) -> list[Text]:
    said: list[Text] = []
    drop_unused(piece)
    _say(said, MERGED, merge_equal(piece))
    drop_unused(piece)
    return said


def _mended(piece: Workpiece) -> list[Text]:
    """Mend every surface, each set of accessors once."""
    bent = {node["mesh"] for node in piece.all("nodes") if {"mesh", "skin"} <= node.keys()}
    stiff = {
        id(primitive)
        for number, mesh in enumerate(piece.all("meshes"))
        for primitive in mesh["primitives"]
        if number not in bent and not primitive.get("targets")
    }
    healed = Healed()
    for primitive, surface in list(surfaces(piece)):
        if surface.triangles:
            healed.add(heal(surface, is_stiff=id(primitive) in stiff))
            put_surface(piece, primitive, surface)
    said: list[Text] = []
    _say(said, DROPPED, healed.dropped)
    _say(said, TURNED, healed.turned)
    _say(said, CLOSED, healed.closed)
    _say(said, NORMALS, healed.normals)
    return said


def _say(said: list[Text], text: Text, count: int) -> None:
    if count > 0:
        said.append(text.filled(n=f"{count:,}"))


def _compared(before: Weight, after: Weight) -> list[Text]:
    """Return what became less, with before and after."""
    pairs = (
        (Text(zh="三角面", en="triangles"), before.triangles, after.triangles, ""),
        (Text(zh="部件", en="parts"), before.parts, after.parts, ""),
        (Text(zh="材质", en="materials"), before.materials, after.materials, ""),
        (Text(zh="显存", en="texture memory"), before.texture_bytes, after.texture_bytes, "B"),
        (Text(zh="文件", en="file"), before.size_bytes, after.size_bytes, "B"),
    )
    return [
        Text(zh="{what} {old} → {new}", en="{what} {old} → {new}").filled(
            what=what, old=_count(old, unit), new=_count(new, unit)
        )
        for what, old, new, unit in pairs
        if new != old
    ]


def _count(number: int, unit: str) -> str:
    if not unit:
        return f"{number:,}"
    return f"{number / 1e6:.2f} MB" if number >= 100_000 else f"{number / 1e3:.1f} kB"
