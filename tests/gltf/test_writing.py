"""What is written is read back, and the same model gives the same bytes."""

from __future__ import annotations

import numpy as np
from hypothesis import given, settings
from hypothesis import strategies as st
from hypothesis.extra.numpy import arrays

from expo_studio.gltf.model import (
    PLAIN,
    AlphaMode,
    Finish,
    Instance,
    Material,
    Model,
    Picture,
    Primitive,
    TextureUse,
)
from expo_studio.gltf.read import read_model
from expo_studio.gltf.soundness import require_sound
from expo_studio.gltf.write import write_model

SHARE = st.floats(0.0, 1.0, width=32)
LENGTH = st.floats(-1e4, 1e4, width=32)
PNG = b"\x89PNG\r\n\x1a\n" + bytes(20)
WEBP = b"RIFF\0\0\0\0WEBP" + bytes(8)


@st.composite
def texture_uses(draw: st.DrawFn) -> TextureUse:
    offset, scale = draw(st.tuples(SHARE, SHARE)), draw(st.tuples(SHARE, SHARE))
    transform = (scale[0] + 0.5, 0.0, offset[0], 0.0, scale[1] + 0.5, offset[1])
    return TextureUse(
        picture=draw(st.integers(0, 1)),
        uv_set=draw(st.integers(0, 1)),
        wrap_s=draw(st.sampled_from([10497, 33071, 33648])),
        mag_filter=draw(st.sampled_from([9728, 9729])),
        transform=draw(st.sampled_from([None, transform])),
    )


FINISHES = st.builds(
    Finish,
    coat=st.floats(0.125, 1.0, width=32),
    coat_texture=st.none() | texture_uses(),
    coat_roughness=SHARE,
    coat_normal_texture=st.none() | texture_uses(),
    sheen=st.tuples(SHARE, SHARE, st.just(0.5)),
    sheen_roughness=SHARE,
    transmission=st.floats(0.125, 1.0, width=32),
    transmission_texture=st.none() | texture_uses(),
    thickness=st.floats(0.125, 2.0, width=32),
    attenuation_distance=st.floats(0.125, 2.0, width=32),
    attenuation_colour=st.tuples(SHARE, SHARE, SHARE),
    ior=st.floats(1.0, 2.5, width=32),
    specular=SHARE,
    specular_colour=st.tuples(SHARE, SHARE, SHARE),
)
MATERIALS = st.builds(
    Material,
    name=st.text(max_size=8),
    base_colour=st.tuples(SHARE, SHARE, SHARE, SHARE),
    base_texture=st.none() | texture_uses(),
    metallic=SHARE,
    roughness=SHARE,
    normal_texture=st.none() | texture_uses(),
    occlusion_texture=st.none() | texture_uses(),
    emissive=st.tuples(SHARE, SHARE, SHARE),
    emissive_texture=st.none() | texture_uses(),
    alpha_mode=st.sampled_from([AlphaMode.OPAQUE, AlphaMode.BLEND]),
    is_double_sided=st.booleans(),
    is_unlit=st.booleans(),
    finish=st.just(PLAIN) | FINISHES,
)


@st.composite
def models(draw: st.DrawFn) -> Model:
    count = draw(st.integers(3, 12))
    floats = lambda width: arrays(np.float32, (count, width), elements=LENGTH)  # noqa: E731
    normals = np.tile(np.array([0, 0, 1], np.float32), (count, 1))
    corners = arrays(np.uint32, 3 * draw(st.integers(1, 5)), elements=st.integers(0, count - 1))
    primitive = Primitive(
        positions=draw(floats(3)),
        normals=normals,
        indices=draw(corners),
        material=0,
        uv0=draw(floats(2)),
        uv1=draw(st.none() | floats(2)),
        tangents=draw(st.none() | floats(4)),
        colours=draw(st.none() | floats(4)),
    )
    matrix = np.eye(4)
    matrix[:3, 3] = draw(st.tuples(LENGTH, LENGTH, LENGTH))
    return Model(
        (primitive,),
        (Instance(0, np.eye(4)), Instance(0, matrix)),
        (draw(MATERIALS),),
        (Picture(PNG, "image/png"), Picture(WEBP, "image/webp")),
    )


def same(one: np.ndarray | None, other: np.ndarray | None) -> bool:
    if one is None or other is None:
        return one is other
    return np.array_equal(one, other)


@given(models())
@settings(max_examples=60)
def test_writing_and_reading_is_identity(model: Model) -> None:
    glb = write_model(model, name="展台", licence="CC0-1.0")
    assert write_model(model, name="展台", licence="CC0-1.0") == glb
    require_sound(glb)
    back = read_model(glb)
    mine, given_back = model.primitives[0], back.primitives[0]
    for name in ("positions", "normals", "indices", "uv0", "uv1", "tangents", "colours"):
        assert same(getattr(mine, name), getattr(given_back, name)), name
    assert all(map(same, [i.matrix for i in model.instances], [i.matrix for i in back.instances]))
    assert back.pictures == model.pictures
    wanted, read = model.materials[0], back.materials[0]
    assert read.name == wanted.name
    assert np.allclose(read.emissive, wanted.emissive)
    for name in ("base_colour", "metallic", "alpha_mode", "is_double_sided", "is_unlit"):
        assert getattr(read, name) == getattr(wanted, name)
    for name in ("base_texture", "normal_texture", "occlusion_texture", "emissive_texture"):
        same_use(getattr(wanted, name), getattr(read, name))


def same_use(wanted: TextureUse | None, read: TextureUse | None) -> None:
    if wanted is None or read is None:
        assert wanted is read
        return
    assert (read.picture, read.uv_set) == (wanted.picture, wanted.uv_set)
    assert (read.wrap_s, read.mag_filter) == (wanted.wrap_s, wanted.mag_filter)
    assert (read.transform is None) == (wanted.transform is None)
    if read.transform and wanted.transform:
        assert np.allclose(read.transform, wanted.transform, atol=1e-6)
