"""Dropping what no scene shows: items nobody refers to, attributes no material reads."""

from __future__ import annotations

from expo_studio.fitting.references import KINDS, is_understood, of_animation, of_item, references
from expo_studio.fitting.textures import named_uses
from expo_studio.fitting.workpiece import Workpiece
from expo_studio.gltf.container import Json

UNHELD = frozenset({"KHR_mesh_quantization"})
"""Extensions that change what is allowed and stand nowhere."""
BENT_BY_TANGENTS = ("normalTexture", "clearcoatNormalTexture", "anisotropyTexture")


def drop_unused(piece: Workpiece) -> None:
    """Drop items that no scene reaches; a file whose references are not known stays whole."""
    if not is_understood(piece.document):
        return
    drop_unread_attributes(piece)
    _drop_still_clips(piece)
    _renumber(piece, _reached(piece))
    _forget_extensions(piece)


def drop_unread_attributes(piece: Workpiece) -> None:
    """Drop coordinates and tangents that no texture reads, and weights without a skin."""
    skinned = {node["mesh"] for node in piece.all("nodes") if {"mesh", "skin"} <= node.keys()}
    for number, mesh in enumerate(piece.all("meshes")):
        for primitive in mesh["primitives"]:
            attributes = primitive["attributes"]
            sets, has_tangents = _read_by(piece, primitive)
            for name in list(attributes):
                is_idle = name.startswith(("JOINTS_", "WEIGHTS_")) and number not in skinned
                is_unread = name.startswith("TEXCOORD_") and int(name[9:]) >= sets
                if is_idle or is_unread or (name == "TANGENT" and not has_tangents):
                    del attributes[name]
            for target in primitive.get("targets", ()):
                for name in [one for one in target if one not in attributes]:
                    del target[name]


def _read_by(piece: Workpiece, primitive: Json) -> tuple[int, bool]:
    """Return how many sets of coordinates a primitive's materials need, and whether tangents."""
    numbers = {primitive["material"]} if "material" in primitive else set()
    variants = primitive.get("extensions", {}).get("KHR_materials_variants", {})
    numbers |= {one["material"] for one in variants.get("mappings", ())}
    sets, has_tangents = 0, False
    for number in numbers:
        for name, use in named_uses(piece.all("materials")[number]):
            moved = use.get("extensions", {}).get("KHR_texture_transform", {})
            sets = max(sets, int(moved.get("texCoord", use.get("texCoord", 0))) + 1)
            has_tangents = has_tangents or name in BENT_BY_TANGENTS
    return sets, has_tangents


def _drop_still_clips(piece: Workpiece) -> None:
    """Drop channels without a node, and samplers without a channel."""
    for animation in piece.all("animations"):
        channels = [one for one in animation["channels"] if "node" in one["target"]]
        used = sorted({one["sampler"] for one in channels})
        number = {old: new for new, old in enumerate(used)}
        for channel in channels:
            channel["sampler"] = number[channel["sampler"]]
        animation["channels"] = channels
        animation["samplers"] = [animation["samplers"][old] for old in used]
    kept = [one for one in piece.all("animations") if one["channels"]]
    if "animations" in piece.document:
        piece.document["animations"] = kept


def _reached(piece: Workpiece) -> dict[str, set[int]]:
    """Return the numbers of the items that the scenes and clips reach."""
    reached: dict[str, set[int]] = {kind: set() for kind in KINDS}
    pending = [("nodes", node) for scene in piece.all("scenes") for node in scene.get("nodes", ())]
    if not piece.all("scenes"):
        pending = [("nodes", number) for number in range(len(piece.all("nodes")))]
    for animation in piece.all("animations"):
        pending += [(kind, holder[key]) for kind, holder, key in of_animation(animation)]
    while pending:
        kind, number = pending.pop()
        if number in reached[kind]:
            continue
        reached[kind].add(number)
        item = piece.all(kind)[number]
        pending += [(other, holder[key]) for other, holder, key in of_item(kind, item)]
    return reached


def _renumber(piece: Workpiece, reached: dict[str, set[int]]) -> None:
    numbers = {
        kind: {old: new for new, old in enumerate(sorted(kept))} for kind, kept in reached.items()
    }
    for kind, kept in reached.items():
        if kind in piece.document:
            piece.document[kind] = [piece.document[kind][old] for old in sorted(kept)]
    piece.arrays = [piece.arrays[old] for old in sorted(reached["accessors"])]
    piece.pictures = [piece.pictures[old] for old in sorted(reached["images"])]
    for kind, holder, key in references(piece.document):
        holder[key] = numbers[kind][holder[key]]


def _forget_extensions(piece: Workpiece) -> None:
    """Forget extensions that nothing in the document holds any more."""
    held: set[str] = set()
    pending: list[object] = [piece.document]
    while pending:
        tree = pending.pop()
        if isinstance(tree, dict):
            held |= set(tree.get("extensions", ()))
            pending += [value for key, value in tree.items() if key != "extras"]
        elif isinstance(tree, list):
            pending += tree
    for key in ("extensionsUsed", "extensionsRequired"):
        names = [one for one in piece.document.pop(key, []) if one in held | UNHELD]
        if names:
            piece.document[key] = names
