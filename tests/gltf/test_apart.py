"""Pictures taken out of GLBs and put back: nothing else changes, damage is told."""

from __future__ import annotations

import copy
import hashlib
from contextlib import suppress
from typing import Any

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from expo_studio.errors import AssetError
from expo_studio.fitting.compact import Codec, Recipe, compacted
from expo_studio.gltf.apart import addresses_in, pictures_inside, put_together, taken_apart
from expo_studio.gltf.container import build, parse
from expo_studio.gltf.packed import unpacked
from expo_studio.gltf.read import read_model
from expo_studio.library import starter


def pictured() -> list[bytes]:
    """Return the three smallest models of the sample booth that hold pictures."""
    kit = starter.sample()
    models = sorted((kit.blobs[key].read_bytes() for key in kit.booth.assets), key=len)
    return [one for one in models if pictures_inside(one)][:3]


PICTURED = pictured()
PACKED = [compacted(one, Recipe(codec=Codec.MESHOPT)) for one in PICTURED]


def address_of(data: bytes) -> str:
    return f"../textures/{hashlib.sha256(data).hexdigest()[:32]}.webp"


@pytest.mark.parametrize("glb", [*PICTURED, *PACKED], ids=[f"{n}" for n in range(6)])
def test_what_is_taken_apart_comes_together_again(glb: bytes) -> None:
    inside = {address_of(one): one for one in pictures_inside(glb)}
    bare = taken_apart(glb, address_of)
    assert addresses_in(bare) == tuple(sorted(inside))
    assert pictures_inside(bare) == ()
    assert len(bare) <= len(glb) - sum(map(len, inside.values())) + 200 * len(inside)
    together = put_together(bare, inside.__getitem__)
    before, after = (read_model(unpacked(one)) for one in (glb, together))
    assert [one.data for one in after.pictures] == [one.data for one in before.pictures]
    assert after.materials == before.materials
    for one, other in zip(before.primitives, after.primitives, strict=True):
        assert np.array_equal(one.positions, other.positions)
        assert np.array_equal(one.indices, other.indices)


@pytest.mark.parametrize("glb", [PICTURED[0], PACKED[0]], ids=["plain", "packed"])
def test_what_stays_inside_stays_as_it_was(glb: bytes) -> None:
    assert taken_apart(glb, lambda data: "") == glb
    assert put_together(glb, lambda address: b"") == glb
    assert addresses_in(glb) == ()


def test_a_picture_named_often_is_held_once() -> None:
    container = parse(taken_apart(PICTURED[0], address_of))
    document = copy.deepcopy(container.document)
    (address,) = {one["uri"] for one in document["images"] if "uri" in one}
    document["images"] += [{"uri": address, "mimeType": "image/webp"} for _ in range(1000)]
    picture = bytes(100_000)
    together = put_together(build(document, bytes(container.binary)), lambda _: picture)
    assert len(together) < len(PICTURED[0]) + 2 * len(picture)
    assert pictures_inside(together).count(picture) == 1001


junk = st.recursive(
    st.none() | st.booleans() | st.integers(-9, 2**41) | st.text(max_size=4),
    lambda inner: st.lists(inner, max_size=2) | st.dictionaries(st.text(max_size=4), inner),
    max_leaves=4,
)


@given(
    kind=st.sampled_from(["images", "bufferViews", "buffers", "accessors"]),
    key=st.sampled_from(["bufferView", "uri", "buffer", "byteOffset", "byteLength", "extensions"]),
    value=junk,
    is_packed=st.booleans(),
)
def test_damage_is_told(kind: str, key: str, value: Any, is_packed: bool) -> None:
    container = parse((PACKED if is_packed else PICTURED)[0])
    document = copy.deepcopy(container.document)
    document[kind][0][key] = value
    damaged = build(document, bytes(container.binary))
    for work in (
        lambda: taken_apart(damaged, address_of),
        lambda: put_together(damaged, lambda address: b"1"),
        lambda: pictures_inside(damaged),
        lambda: addresses_in(damaged),
    ):
        with suppress(AssetError):
            work()
