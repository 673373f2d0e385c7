"""Keeping one of each: equal pictures, samplers, textures, materials and arrays."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Hashable, Sequence

from expo_studio.fitting.references import is_understood, references
from expo_studio.fitting.workpiece import Workpiece
from expo_studio.gltf.container import Json

ORDER = ("images", "samplers", "textures", "materials", "accessors")
"""Each after what it refers to, so that what became equal is seen."""


def merge_equal(piece: Workpiece) -> int:
    """Let everything refer to the first of equal items; return how many materials went.

    The others stay until what is unused is dropped.
    """
    if not is_understood(piece.document):
        return 0
    merged = 0
    for kind in ORDER:
        first = _firsts([_key(piece, kind, number) for number in range(len(piece.all(kind)))])
        for named, holder, key in references(piece.document):
            if named == kind:
                holder[key] = first[holder[key]]
        if kind == "materials":
            merged = sum(number != one for number, one in enumerate(first))
    return merged


def _firsts(keys: Sequence[Hashable]) -> list[int]:
    seen: dict[Hashable, int] = {}
    return [seen.setdefault(key, number) for number, key in enumerate(keys)]


def _key(piece: Workpiece, kind: str, number: int) -> Hashable:
    item = piece.all(kind)[number]
    if kind == "images":
        return hashlib.sha256(piece.pictures[number]).digest()
    said = _canonical({key: value for key, value in item.items() if key != "name"})
    if kind == "accessors":
        values = piece.arrays[number]
        return said, values.dtype.str, hashlib.sha256(values.tobytes()).digest()
    return said


def _canonical(item: Json) -> str:
    return json.dumps(item, sort_keys=True, ensure_ascii=False)
