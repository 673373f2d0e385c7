"""The renderer as others use it: canvases, picking, marks and faults."""

from __future__ import annotations

import math
import os
import struct
import subprocess
import sys
import zlib
from collections.abc import Callable
from dataclasses import replace

import numpy as np
import pytest
from numpy.typing import NDArray

from expo_studio.errors import AssetError, ProjectError, RenderError
from expo_studio.gltf.model import AlphaMode, Material, Picture, TextureUse
from expo_studio.model.ids import PlacementId
from expo_studio.render.camera import Camera
from expo_studio.render.canvas import Canvas
from expo_studio.render.facts import facts
from expo_studio.render.gpu import objects, state
from expo_studio.render.gpu.planes import PlaneReader
from expo_studio.render.offscreen import Offscreen
from expo_studio.render.overlay import Line, Overlay, Pin, Triangle, floor_grid
from expo_studio.render.pictures import decode
from expo_studio.render.quality import Quality
from expo_studio.render.renderer import Renderer
from expo_studio.text import Text
from tests.render.render_scenes import (
    EVEN,
    MATT,
    Check,
    Stage,
    ball,
    box,
    checks,
    floor,
    glb,
    sheet,
)

VIEW = Camera((1.5, 2.0, 4.0), (0.0, 0.4, 0.0), math.radians(45.0))
SIZE = (320, 200)
RED = (200, 30, 20)
objects_source, state_gl = objects.source, state.GL


def stage() -> Stage:
    made = Stage()
    made.put("floor", glb(floor(6.0)))
    made.put("box", glb(box(0.8)), (-0.8, 0.0, 0.0))
    made.put(
        "ball", glb(ball(0.5), replace(MATT, base_colour=(0.8, 0.3, 0.1, 1.0))), (0.8, 0.5, 0.0)
    )
    return made


def test_picture_has_its_top_row_first_and_live_pictures_agree() -> None:
    made = stage()
    pixels = np.zeros((SIZE[1], SIZE[0], 4), np.uint8)
    with Offscreen(made.shelf, *SIZE) as offscreen:
        level = Camera((0.0, 1.0, 4.0), (0.0, 1.0, 0.0))
        picture = offscreen.picture(made.booth, level)
        offscreen.draw_into(made.booth, level, pixels)
    assert picture.shape == (200, 320, 3)
    assert (picture == pixels[:, :, :3]).all()
    # The sky is blue above; the floor is grey below.
    assert int(picture[2, 160, 2]) - int(picture[2, 160, 0]) > 5
    assert abs(int(picture[-2, 160, 2]) - int(picture[-2, 160, 0])) < 14


def test_edit_changes_the_picture_and_undo_brings_it_back() -> None:
    made = stage()
    with Offscreen(made.shelf, *SIZE) as offscreen:
        before = offscreen.picture(made.booth, VIEW)
        hidden = dict(made.placements)
        hidden[PlacementId("box")] = replace(hidden[PlacementId("box")], is_hidden=True)
        without = offscreen.picture(replace(made.booth, placements=hidden), VIEW)
        after = offscreen.picture(made.booth, VIEW)
    assert (before != without).any()
    assert (before == after).all()


def test_smooth_edges_have_shades_between() -> None:
    made = Stage(EVEN)
    made.put("it", glb(sheet(), Material(base_colour=(0, 0, 0, 1), is_unlit=True)), rotation=TILTED)
    shades = []
    for samples in (0, 4):
        with Offscreen(made.shelf, *SIZE, samples) as offscreen:
            picture = offscreen.picture(made.booth, Camera((0.0, 0.0, 2.0), (0.0, 0.0, 0.0)))
        shades.append(((picture[..., 0] > 20) & (picture[..., 0] < 150)).sum())
    assert shades[0] == 0
    assert shades[1] > 100


TILTED = (0.0, 0.0, math.sin(0.1), math.cos(0.1))


def pick(made: Stage, camera: Camera, x: float, y: float) -> object:
    with Offscreen(made.shelf, 8, 8) as offscreen:
        return offscreen.renderer.pick(made.booth, camera, (x, y), SIZE)


@pytest.mark.parametrize("name", ["box", "ball"])
def test_pick_finds_thing_place_and_face(name: str) -> None:
    made = stage()
    target = {"box": (-0.8, 0.8, 0.1), "ball": (0.8, 1.0, 0.0)}[name]
    pixel = VIEW.project(target, *SIZE)
    assert pixel is not None
    found = pick(made, VIEW, *pixel)
    assert found is not None
    assert found.placement == name
    # A pick is true for the middle of a pixel; one pixel is about 2 cm here.
    assert found.point == pytest.approx(target, abs=0.03)
    assert found.normal == pytest.approx((0.0, 1.0, 0.0), abs=0.12)


def test_normals_of_a_flattened_thing_stand_upright_on_it() -> None:
    made = Stage()
    made.put("it", glb(ball(0.5, 65, 128)), scale=(1.0, 0.25, 2.0))
    camera = Camera((0.4, 3.0, 2.0), (0.2, 0.0, 0.3), math.radians(30.0))
    found = pick(made, camera, 160.5, 100.5)
    x, y, z = found.point
    wanted = np.array([x, y / 0.25**2, z / 2.0**2])
    assert found.normal == pytest.approx(wanted / np.linalg.norm(wanted), abs=0.01)


def test_pick_of_the_sky_is_nothing() -> None:
    assert pick(stage(), VIEW, 5.0, 2.0) is None


def test_pick_goes_through_what_is_cut_out() -> None:
    made = Stage()
    holes = np.dstack([checks((9, 9, 9), (9, 9, 9), 2), checks((0,), (255,), 2)])
    paint = replace(MATT, base_texture=TextureUse(0), alpha_mode=AlphaMode.MASK)
    made.put("net", glb(sheet(2.0, 2.0), paint, [holes]), (0.0, 0.0, 1.0))
    made.put("wall", glb(sheet(2.0, 2.0)))
    camera = Camera((0.0, 0.0, 4.0), (0.0, 0.0, 0.0))
    assert pick(made, camera, 150.0, 90.0).placement == "wall"
    assert pick(made, camera, 170.0, 90.0).placement == "net"


def test_pick_by_ray_and_by_pixel_agree() -> None:
    made = stage()
    found = pick(made, VIEW, 160.5, 150.5)
    ray = np.array(VIEW.ray(160.5, 150.5, *SIZE))
    way = np.array(found.point) - np.array(VIEW.eye)
    assert way / np.linalg.norm(way) == pytest.approx(ray, abs=1e-3)


def marks() -> Overlay:
    return Overlay(
        selected=frozenset({PlacementId("ball"), PlacementId("not there")}),
        under=floor_grid(3.0, 3.0),
        lines=(
            Line((-0.8, 0.4, 0.0), (0.4, 0.4, 0.0), (0.9, 0.1, 0.1, 1.0), 3.0),
            Line((-0.8, 0.4, 0.0), (-0.8, 0.4, 90.0), (0.1, 0.1, 0.9, 1.0), 3.0),
        ),
        triangles=(
            Triangle(((0.4, 0.5, 0.0), (0.6, 0.4, 0.0), (0.4, 0.3, 0.0)), (0.9, 0.1, 0.1, 0.8)),
        ),
        pins=(
            Pin((-0.8, 1.2, 0.0), (0.95, 0.45, 0.1, 1.0)),
            Pin((-0.9, 0.4, -1.2), (0.1, 0.6, 0.4, 1.0)),
        ),
    )


def test_marks_of_the_editor(same_picture: Check) -> None:
    made = stage()
    with Offscreen(made.shelf, *SIZE) as offscreen:
        same_picture("marks", offscreen.picture(made.booth, VIEW, marks()))


def test_marks_leave_the_next_picture_alone() -> None:
    made = stage()
    with Offscreen(made.shelf, *SIZE) as offscreen:
        before = offscreen.picture(made.booth, VIEW)
        offscreen.picture(made.booth, VIEW, marks())
        assert (offscreen.picture(made.booth, VIEW) == before).all()


def test_one_damaged_asset_is_left_out_and_named() -> None:
    made = stage()
    with Offscreen(made.shelf, *SIZE) as offscreen:
        wanted = offscreen.picture(made.booth, VIEW)
    made.put("broken", b"glTF but not really", (0.0, 1.0, 0.0))
    with Offscreen(made.shelf, *SIZE) as offscreen:
        got = offscreen.picture(made.booth, VIEW)
        faults = offscreen.renderer.unsound
        assert list(faults) == [made.placements[PlacementId("broken")].asset]
        assert all(isinstance(error, AssetError) for error in faults.values())
    assert (wanted == got).all()


def test_missing_asset_is_drawn_once_it_is_there() -> None:
    made = stage()
    key = made.placements[PlacementId("box")].asset
    data = made.shelf.given[key]
    empty = made.booth
    lost = [True]

    class Lossy:
        def blob(self, wanted: str) -> bytes:
            if wanted == key and lost:
                raise ProjectError(Text.same("gone"), Text.same("wait"))
            return data if wanted == key else made.shelf.blob(wanted)

    with Offscreen(Lossy(), *SIZE) as offscreen:
        without = offscreen.picture(empty, VIEW)
        assert isinstance(offscreen.renderer.unsound[key], ProjectError)
        lost.clear()
        edited = replace(empty, placements=dict(empty.placements))
        assert (offscreen.picture(edited, VIEW) != without).any()
        assert not offscreen.renderer.unsound


def test_damaged_texture_is_told_in_words() -> None:
    made = Stage()
    data = glb(sheet(), replace(MATT, base_texture=TextureUse(0)), [checks((1, 2, 3), (4, 5, 6))])
    made.put("it", data.replace(b"\x89PNG", b"\x89PNX"))
    with Offscreen(made.shelf, *SIZE) as offscreen:
        offscreen.picture(made.booth, VIEW)
        (error,) = offscreen.renderer.unsound.values()
    assert "texture" in error.message.en
    assert "贴图" in error.message.zh


@pytest.mark.parametrize("side", [9000, 20000])
def test_huge_texture_is_refused_from_its_header(side: int) -> None:
    header = (
        b"\x89PNG\r\n\x1a\n" + b"\0\0\0\rIHDR" + struct.pack(">IIBBBBB", side, side, 8, 2, 0, 0, 0)
    )
    data = header + struct.pack(">I", zlib.crc32(header[12:])) + b"\0\0\0\0IEND"
    with pytest.raises(AssetError, match="8192"):
        decode(Picture(data, "image/png"))


def test_empty_booth_is_a_sky() -> None:
    with Offscreen(Stage().shelf, *SIZE) as offscreen:
        picture = offscreen.picture(Stage().booth, VIEW)
    assert picture.min() > 60


def test_one_context_within_another_gives_the_outer_one_back() -> None:
    made = stage()
    with Offscreen(made.shelf, *SIZE) as outer:
        before = outer.picture(made.booth, VIEW)
        with Offscreen(made.shelf, 64, 64) as inner:
            inner.picture(made.booth, VIEW)
        assert (outer.picture(made.booth, VIEW) == before).all()


def test_machine_without_graphics_is_told_so() -> None:
    script = (
        "from expo_studio.errors import RenderError\n"
        "from expo_studio.render.facts import facts\n"
        "try: facts()\n"
        "except RenderError as error: print(error.message.en, '|', error.hint.en)\n"
    )
    env = {**os.environ, "__EGL_VENDOR_LIBRARY_FILENAMES": "/nowhere.json"}
    done = subprocess.run(
        [sys.executable, "-c", script], env=env, capture_output=True, text=True, check=True
    )
    assert "No OpenGL 3.3 context" in done.stdout
    assert "Install" in done.stdout


def test_facts_are_the_drivers_words() -> None:
    told = facts()
    assert told.renderer
    assert told.version
    assert told.texture_side >= 2048


@pytest.mark.parametrize("size", [(0, 10), (10, 10**6)])
def test_impossible_size_is_refused_in_words(size: tuple[int, int]) -> None:
    from expo_studio.errors import RenderError

    with pytest.raises(RenderError, match="cannot draw a picture"), Offscreen(Stage().shelf, *size):
        pass


def test_draws_grow_with_meshes_not_with_placements() -> None:
    made = Stage()
    data = glb(box(0.1))
    for at in range(400):
        made.put(f"b{at}", data, (at % 20 * 0.2, 0.0, at // 20 * 0.2))
    with Offscreen(made.shelf, *SIZE) as offscreen:
        offscreen.picture(made.booth, VIEW)
        lists, _ = offscreen.renderer._painter.prepare(made.booth)
    assert len(lists.solid.parts) == 1
    assert lists.triangles == 400 * 12


def refusing(word: str) -> Callable[[str], str]:
    """Return shader files as a driver has them that refuses whatever uses a define."""

    def source(name: str) -> str:
        return objects_source(name) + f"\n#ifdef {word}\n#error refused\n#endif\n"

    return source


@pytest.mark.parametrize(("word", "best"), [("SHADED", Quality.SOFT), ("FINE", Quality.PLAIN)])
def test_refused_shaders_end_in_a_simpler_picture(
    word: str, best: Quality, monkeypatch: pytest.MonkeyPatch
) -> None:
    made = stage()
    with Offscreen(made.shelf, *SIZE) as offscreen:
        plain = offscreen.picture(made.booth, VIEW)
    monkeypatch.setattr(objects, "source", refusing(word))
    with Offscreen(made.shelf, *SIZE, samples=4) as offscreen:
        got = offscreen.picture(made.booth, VIEW).astype(int)
        assert offscreen.renderer.best is best
    assert np.abs(got - plain).mean() < 2.0
    found = facts()
    assert found.best is best
    assert "crevices" in found.simpler.en
    assert "遮蔽" in found.simpler.zh


def test_a_driver_that_refuses_everything_is_told_in_words(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    made = stage()
    monkeypatch.setattr(objects, "source", lambda name: "#error nothing works here")
    with (
        pytest.raises(RenderError, match="refused") as caught,
        Offscreen(made.shelf, 64, 64) as offscreen,
    ):
        offscreen.picture(made.booth, VIEW)
    assert "doctor" in caught.value.hint.en


def test_lost_context_is_told_in_words(monkeypatch: pytest.MonkeyPatch) -> None:
    made = stage()
    with Offscreen(made.shelf, *SIZE) as offscreen:
        offscreen.picture(made.booth, VIEW)
        monkeypatch.setattr(state, "GL", Lost())
        offscreen._shown = None
        with pytest.raises(RenderError, match="restarted"):
            offscreen.picture(made.booth, VIEW)


class Lost:
    """OpenGL of a driver that was restarted, as far as asking for errors goes."""

    def __getattr__(self, name: str) -> object:
        return (lambda: 0x0507) if name == "glGetError" else getattr(state_gl, name)


@pytest.mark.parametrize("has_ring", [False, True])
def test_planes_are_the_picture_in_yuv(has_ring: bool) -> None:
    import av
    from av.video.reformatter import ColorRange, Colorspace

    made, size = stage(), (320, 200)
    pixels = np.zeros((size[1], size[0], 4), np.uint8)
    planes = np.zeros((size[1] * 3 // 2, size[0]), np.uint8)
    with Offscreen(made.shelf, *size) as offscreen:
        offscreen.draw_into(made.booth, VIEW, pixels)
        reader = PlaneReader(offscreen._gpu, size, has_ring=has_ring)
        assert reader.read(offscreen.target, planes) is not has_ring
        assert reader.read(offscreen.target, planes)
        again = np.zeros_like(planes)
        offscreen.draw_planes_into(made.booth, VIEW, again)
    assert (again == planes).all()
    wanted = av.VideoFrame.from_ndarray(pixels, format="rgba").reformat(
        format="yuv420p",
        dst_colorspace=Colorspace.ITU709,
        dst_color_range=ColorRange.MPEG,
    )
    apart = np.abs(planes.astype(int) - wanted.to_ndarray())
    assert apart[: size[1]].max() <= 2
    assert apart[size[1] :].mean() < 0.6


def as_array(image: object) -> NDArray[np.uint8]:
    from PySide6.QtGui import QImage

    assert isinstance(image, QImage)
    plain = image.convertToFormat(QImage.Format.Format_RGB888)
    rows = np.frombuffer(plain.constBits(), np.uint8).reshape(plain.height(), plain.bytesPerLine())
    return rows[:, : plain.width() * 3].reshape(plain.height(), plain.width(), 3)


def test_window_and_screenless_pictures_agree(qtbot: object) -> None:
    from PySide6.QtGui import QSurfaceFormat
    from PySide6.QtOpenGLWidgets import QOpenGLWidget

    made = stage()

    class View(QOpenGLWidget):
        def initializeGL(self) -> None:  # noqa: N802 (Qt's name)
            self.renderer = Renderer(made.shelf)

        def paintGL(self) -> None:  # noqa: N802 (Qt's name)
            canvas = Canvas(self.defaultFramebufferObject(), self.width(), self.height())
            self.renderer.draw(made.booth, VIEW, canvas, marks())
            self.found = self.renderer.pick(made.booth, VIEW, (160.5, 150.5), SIZE)
            self.renderer.draw(made.booth, VIEW, canvas, marks())

    view = View()
    wanted = QSurfaceFormat()
    wanted.setVersion(3, 3)
    wanted.setProfile(QSurfaceFormat.OpenGLContextProfile.CoreProfile)
    wanted.setDepthBufferSize(24)
    view.setFormat(wanted)
    qtbot.addWidget(view)
    view.resize(*SIZE)
    with qtbot.waitExposed(view):
        view.show()
    got = as_array(view.grabFramebuffer()).astype(int)
    assert view.found.placement == "floor"
    view.makeCurrent()
    view.renderer.close()
    view.doneCurrent()
    with Offscreen(made.shelf, *SIZE) as offscreen:
        other = offscreen.picture(made.booth, VIEW, marks()).astype(int)
    assert got.shape == other.shape
    apart = np.abs(got - other)
    # The screenless picture is drawn upside down: pixels on an edge may fall either way.
    assert apart.mean() < 0.6
    assert (apart.max(axis=2) > 16).mean() < 0.01
