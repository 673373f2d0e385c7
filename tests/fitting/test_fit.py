"""Fitting to the quality ladder: lighter, mended, undamaged, and told in words."""

from __future__ import annotations

import io
import threading
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from expo_studio.fitting.fit import fitted
from expo_studio.fitting.healing import heal
from expo_studio.fitting.pictures import Grade, shrink_pictures
from expo_studio.fitting.plain import plain_glb
from expo_studio.fitting.rungs import Rung
from expo_studio.fitting.surfaces import POSITION, Surface
from expo_studio.fitting.workpiece import open_workpiece
from expo_studio.gltf.model import Finish, Instance, Material, Model, Picture, Primitive, TextureUse
from expo_studio.gltf.read import read_model
from expo_studio.gltf.soundness import require_sound
from expo_studio.gltf.write import write_model
from expo_studio.library import starter
from expo_studio.library.gltf_files import read_gltf
from expo_studio.library.reading import Cancelled, import_file
from expo_studio.library.units import Wishes
from tests.fitting.test_compact import areas, placed
from tests.fitting.validator import errors_in

NORMAL = (-1, "NORMAL")
CUBE = np.array(
    [(0, 2, 1), (0, 3, 2), (4, 5, 6), (4, 6, 7), (0, 1, 5), (0, 5, 4),
     (1, 2, 6), (1, 6, 5), (2, 3, 7), (2, 7, 6), (3, 0, 4), (3, 4, 7)],
    np.uint32,
)  # fmt: skip
CORNERS = np.array(
    [(0, 0, 0), (1, 0, 0), (1, 1, 0), (0, 1, 0), (0, 0, 1), (1, 0, 1), (1, 1, 1), (0, 1, 1)],
    np.float32,
)


def ball(rings: int = 48, radius: float = 1.0) -> Primitive:
    """Return a closed ball with a texture's seam, as its vertices are in rows of longitude."""
    v, u = np.meshgrid(
        np.linspace(0, 1, rings + 1), np.linspace(0, 1, 2 * rings + 1), indexing="ij"
    )
    polar, around = v * np.pi, (u % 1.0) * 2 * np.pi
    normals = np.stack(
        [np.sin(polar) * np.cos(around), np.cos(polar), -np.sin(polar) * np.sin(around)], axis=2
    ).reshape(-1, 3)
    width = 2 * rings + 1
    row, column = np.meshgrid(np.arange(rings), np.arange(2 * rings), indexing="ij")
    a = (row * width + column).reshape(-1)
    faces = np.concatenate(
        [
            np.stack([a, a + width, a + 1], axis=1),
            np.stack([a + 1, a + width, a + width + 1], axis=1),
        ]
    )
    return Primitive(
        positions=np.ascontiguousarray(normals * radius, np.float32),
        normals=np.ascontiguousarray(normals, np.float32),
        indices=faces.reshape(-1).astype(np.uint32),
        material=0,
        uv0=np.stack([u.reshape(-1), v.reshape(-1)], axis=1).astype(np.float32),
    )


def glb_of(*primitives: Primitive) -> bytes:
    instances = tuple(Instance(i, np.eye(4)) for i in range(len(primitives)))
    return write_model(Model(primitives, instances, (Material(), Material(name="b", metallic=0.5))))


def painted(primitive: Primitive) -> bytes:
    out = io.BytesIO()
    Image.linear_gradient("L").save(out, "PNG")
    material = Material(base_texture=TextureUse(0))
    picture = Picture(out.getvalue(), "image/png")
    return write_model(Model((primitive,), (Instance(0, np.eye(4)),), (material,), (picture,)))


def surface(faces: np.ndarray, corners: np.ndarray = CORNERS) -> Surface:
    return Surface({POSITION: corners.copy()}, frozenset(), faces.reshape(-1).copy())


def volume(one: Surface) -> float:
    corners = one.corners()
    return float(np.einsum("ij,ij->", corners[:, 0], np.cross(corners[:, 1], corners[:, 2])) / 6.0)


@pytest.mark.parametrize("rung", list(Rung))
@pytest.mark.parametrize(
    "name",
    ["glb/WaterBottle.glb", "set2/gltf/SheenChair/SheenChair.gltf", "glb/robot.glb",
     "animated/MorphStressTest.gltf", "gltf/many-cubes.gltf", "gltf/PalmTree/PalmTree.gltf",
     "glb/AnimatedMorphCube.glb"],
)  # fmt: skip
def test_strangers_models_fit_every_rung(
    corpus: Path, tmp_path: Path, name: str, rung: Rung
) -> None:
    plain = read_gltf(corpus / name)[0]
    done = fitted(plain, rung)
    assert errors_in(done.glb, tmp_path) == []
    require_sound(done.glb)
    mine, given = read_model(done.glb), read_model(plain)
    assert len(done.glb) <= len(plain)
    assert done.after.triangles <= done.before.triangles
    size = float(np.ptp(placed(given).reshape(-1, 3), axis=0).max())
    for reduce in (np.min, np.max):
        low, high = reduce(placed(mine), axis=(0, 1)), reduce(placed(given), axis=(0, 1))
        assert np.allclose(low, high, atol=size * 0.03)
    clips = [one.get("name") for one in given.document.get("animations", ())]
    assert [one.get("name") for one in mine.document.get("animations", ())] == clips
    assert all(one.zh and one.en for one in done.changed)


def test_a_ball_comes_down_to_what_the_rung_allows_and_stays_a_ball() -> None:
    done = fitted(glb_of(ball(200)), Rung.THUMB)
    corners = placed(read_model(done.glb))
    assert len(corners) <= 6_000
    assert done.before.triangles == 160_000
    assert areas(corners).sum() == pytest.approx(4 * np.pi, rel=0.02)
    radii = np.linalg.norm(corners.reshape(-1, 3), axis=1)
    assert radii.min() > 0.98
    assert radii.max() < 1.02
    assert any("triangles" in one.en for one in done.changed)


def test_texture_seams_hold() -> None:
    done = fitted(painted(ball(120)), Rung.THUMB)
    (primitive,) = read_model(done.glb).primitives
    assert primitive.uv0 is not None
    spans = np.ptp(primitive.uv0[primitive.indices].reshape(-1, 3, 2)[:, :, 0], axis=1)
    heights = np.abs(primitive.positions[primitive.indices].reshape(-1, 3, 3)[:, :, 1]).max(axis=1)
    assert spans[heights < 0.8].max() < 0.25  # none runs back across the whole picture


@pytest.mark.parametrize("is_picture", [True, False])
@pytest.mark.parametrize("rung", list(Rung))
def test_a_flat_thing_painted_in_patches_keeps_its_colours_where_they_are(
    rung: Rung, is_picture: bool
) -> None:
    count = 24
    corner = np.array([(0, 0, 0), (1, 0, 0), (1, 0, 1), (0, 0, 1)], np.float32)
    cells = [(x, z) for x in range(count) for z in range(count)]
    positions = np.concatenate([corner + np.array([x, 0, z]) for x, z in cells]).astype(np.float32)
    shade = [0.25 if (x // 3 + z // 3) % 2 else 0.75 for x, z in cells]
    faces = [(4 * i, 4 * i + 2, 4 * i + 1) for i in range(len(cells))]
    faces += [(4 * i, 4 * i + 3, 4 * i + 2) for i in range(len(cells))]
    primitive = Primitive(
        positions,
        np.tile(np.array([0, 1, 0], np.float32), (len(positions), 1)),
        np.array(faces, np.uint32).reshape(-1),
        0,
    )
    paint = np.repeat(np.array(shade, np.float32), 4)[:, None]
    if is_picture:
        glb = painted(replace(primitive, uv0=paint.repeat(2, axis=1)))
    else:
        glb = glb_of(replace(primitive, colours=paint.repeat(4, axis=1)))
    done = read_model(fitted(glb, rung).glb)
    (mine,) = done.primitives
    values = mine.uv0 if is_picture else mine.colours
    assert values is not None
    middles = mine.positions[mine.indices].reshape(-1, 3, 3).mean(axis=1)
    read = values[mine.indices].reshape(-1, 3, values.shape[1])
    flat = np.ptp(read[:, :, 0], axis=1) < 1e-3
    sizes = areas(placed(done))
    assert sizes[~flat].sum() < 0.02 * sizes.sum()
    wanted = np.where((middles[:, 0] // 3 + middles[:, 2] // 3) % 2, 0.25, 0.75)
    wrong = flat & (np.abs(read[:, 0, 0] - wanted) > 0.1)
    assert sizes[wrong].sum() < 0.1 * sizes.sum()


def test_parts_keep_meeting_where_their_materials_change() -> None:
    whole = ball(100)
    corners = whole.positions[whole.indices].reshape(-1, 3, 3)
    upper = corners[:, :, 1].min(axis=1) > -1e-6
    parts = [
        Primitive(whole.positions, whole.normals, whole.indices.reshape(-1, 3)[side].reshape(-1), n)
        for n, side in enumerate((upper, ~upper))
    ]
    model = Model(tuple(parts), (Instance(0, np.eye(4)), Instance(1, np.eye(4))),
                  (Material(), Material(name="b", metallic=0.5)))  # fmt: skip
    glb = write_model(model)
    done = fitted(glb, Rung.THUMB)
    mine = read_model(done.glb)
    assert len(mine.primitives) == 2
    rims = [
        {tuple(np.round(p, 4)) for p in one.positions if abs(p[1]) < 0.02}
        for one in mine.primitives
    ]
    assert len(rims[0] & rims[1]) >= 12


def test_an_asset_that_is_light_stays_byte_for_byte() -> None:
    floor = next(one for one in starter.catalogue() if one.key == "hall-floor")
    glb = fitted(floor.path.read_bytes(), Rung.PHONE).glb
    again = fitted(glb, Rung.PHONE)
    assert again.glb == glb
    assert again.changed[0].en == "it was light enough and stays as it is"


def test_what_is_inside_out_is_turned_and_a_room_is_not() -> None:
    cube = surface(CUBE[:, ::-1])
    assert volume(cube) < 0.0
    assert heal(cube, is_stiff=True).turned == 12
    assert volume(cube) == pytest.approx(1.0)
    room = CORNERS * 10.0 - 4.0
    both = surface(np.concatenate([CUBE, CUBE[:, ::-1] + 8]), np.concatenate([CORNERS, room]))
    assert heal(both, is_stiff=True).turned == 0


def test_normals_that_contradict_a_closed_body_are_turned() -> None:
    one = ball(12)
    given = Surface(
        {POSITION: one.positions, NORMAL: -one.normals}, frozenset(), one.indices.copy()
    )
    assert heal(given, is_stiff=True).turned > 0
    outward = np.einsum("ij,ij->i", given.columns[POSITION], given.columns[NORMAL])
    assert (outward > 0.0).all()
    assert volume(given) > 0.0


def test_a_pinhole_is_closed_and_a_border_is_not() -> None:
    one = ball(40)
    given = Surface(
        {POSITION: one.positions, NORMAL: one.normals}, frozenset(), one.indices[600:606].copy()
    )
    assert heal(given, is_stiff=True).closed == 0  # a scrap is no body with a hole
    faces = np.delete(one.indices.reshape(-1, 3), [1500, 1500 + 3200], axis=0).reshape(-1)
    given = Surface({POSITION: one.positions, NORMAL: one.normals}, frozenset(), faces)
    before = volume(given)
    assert heal(given, is_stiff=True).closed == 4
    assert volume(given) > before


def test_doubled_and_flat_triangles_go() -> None:
    extra = np.array([(2, 1, 0), (1, 1, 3), (0, 1, 2)], np.uint32)
    given = surface(np.concatenate([CUBE, extra]))
    assert heal(given, is_stiff=False).dropped == 2  # the same from behind is another side
    assert given.triangles == 13


def test_the_worker_fits_reports_and_can_be_cancelled(tmp_path: Path) -> None:
    path = tmp_path / "球.glb"
    path.write_bytes(glb_of(ball(200)))
    told: list[float] = []
    imported = import_file(path, Wishes(fit=Rung.PHONE), progress=told.append)
    assert imported.report.weights is not None
    before, after = imported.report.weights
    assert (before.triangles, after.triangles) == (160_000, imported.asset.triangles)
    assert after.triangles <= 30_000
    assert after.size_bytes == imported.asset.size_bytes == len(imported.glb)
    assert told == sorted(told)
    cancel = threading.Event()
    cancel.set()
    with pytest.raises(Cancelled):
        import_file(path, Wishes(fit=Rung.PHONE), cancel=cancel)


@pytest.mark.parametrize("rung", [Rung.THUMB, Rung.DESKTOP])
def test_vertices_in_whole_numbers_for_fractions_keep_their_size(
    tmp_path: Path, rung: Rung
) -> None:
    piece = open_workpiece(glb_of(ball(120, radius=0.9)))
    primitive = piece.all("meshes")[0]["primitives"][0]["attributes"]
    for name, kind in (("POSITION", np.int16), ("NORMAL", np.int8)):
        values = np.round(piece.floats(primitive[name]) * np.iinfo(kind).max).astype(kind)
        piece.put(primitive[name], values, normalized=True, has_bounds=name == "POSITION")
    piece.use_extension("KHR_mesh_quantization", is_required=True)
    given = plain_glb(piece)
    assert errors_in(given, tmp_path) == []
    done = fitted(given, rung)
    assert done.after.triangles < done.before.triangles
    assert errors_in(done.glb, tmp_path) == []
    corners = placed(read_model(done.glb))
    away = np.linalg.norm(corners, axis=2)
    assert away.max() == pytest.approx(0.9, rel=1e-2)  # as far as the rung allows
    assert away.min() == pytest.approx(0.9, rel=2e-2)


def test_a_films_thickness_stays_what_it_was_where_colours_would_be_blurred() -> None:
    ramp = np.tile(np.linspace(0, 255, 128).astype(np.uint8), (128, 1))
    noise = np.random.default_rng(1).integers(0, 256, (128, 128, 2), np.uint8)
    mixed = np.dstack([noise[..., 0], ramp, noise[..., 1]])
    out = io.BytesIO()
    Image.fromarray(mixed).save(out, "PNG")
    finish = Finish(film=1.0, film_thickness_texture=TextureUse(0))
    paint, picture = Material(finish=finish), Picture(out.getvalue(), "image/png")
    glb = write_model(Model((ball(),), (Instance(0, np.eye(4)),), (paint,), (picture,)))
    piece = open_workpiece(glb)
    shrink_pictures(piece, Grade())
    with Image.open(io.BytesIO(piece.pictures[0])) as image:
        green = np.asarray(image.convert("RGB"))[..., 1].astype(int)
    assert np.abs(green - ramp).max() <= 6
