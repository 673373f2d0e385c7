"""What a renderer holds: bounded, given back, and nothing made anew from picture to picture."""

from __future__ import annotations

import ctypes
import gc
import os
import resource
import subprocess
import sys
import time
import tracemalloc
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from numpy.typing import NDArray

from expo_studio.errors import ProjectError
from expo_studio.gltf.model import AlphaMode, Finish, TextureUse
from expo_studio.model.booth import Asset, AssetKind, Light, LightKind
from expo_studio.model.ids import AssetId, LightId, PlacementId
from expo_studio.render.acting import Act
from expo_studio.render.baking import bake
from expo_studio.render.camera import Camera
from expo_studio.render.canvas import Canvas
from expo_studio.render.details import Details
from expo_studio.render.gpu import limits, objects
from expo_studio.render.offscreen import Offscreen
from expo_studio.render.pictures import SMALLEST, fitted
from expo_studio.render.renderer import Renderer, ready
from expo_studio.text import Text
from expo_studio.ui.portraits import alone
from tests.render.moving_files import tower
from tests.render.render_scenes import EVEN, MATT, Stage, ball, checks, floor, glb, sheet
from tests.render.test_renderer import RED, SIZE, VIEW, marks, stage

TOWER = PlacementId("tower")


def test_memory_is_bounded(monkeypatch: pytest.MonkeyPatch) -> None:
    one, two = stage(), Stage()
    two.put("board", glb(sheet(), replace(MATT, base_texture=TextureUse(0)), [checks(RED, RED)]))
    two.shelf.given |= one.shelf.given
    canvas = Canvas(0, *SIZE)
    with Offscreen(two.shelf, *SIZE) as offscreen:
        canvas = replace(canvas, framebuffer=offscreen._target.framebuffer)
        first = offscreen.renderer.draw(one.booth, VIEW, canvas).memory
        held = offscreen.renderer._painter.models.size
        both = offscreen.renderer.draw(two.booth, VIEW, canvas).memory
        assert both > first
        monkeypatch.setattr(limits, "MEMORY_LIMIT", held)
        assert offscreen.renderer.draw(one.booth, VIEW, canvas).memory == first


def boards(count: int, side: int = 512) -> Stage:
    """Return boards side by side, each with a picture of its own."""
    made = Stage(EVEN)
    for number in range(count):
        paint = replace(MATT, base_texture=TextureUse(0), is_unlit=True)
        picture = checks((200, 40, 10 * number), (20, 30, 200), side // 16)
        board = glb(sheet(0.9, 0.9), paint, [picture])
        made.put(f"board{number}", board, (number - count / 2.0 + 0.5, 0.0, 0.0))
    return made


def test_textures_of_what_is_used_shrink_to_keep_the_limit(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    made, camera = boards(4), Camera((0.0, 0.0, 5.0), (0.0, 0.0, 0.0))
    one_board = 512 * 512 * 4 * 4 // 3
    with Offscreen(made.shelf, *SIZE) as offscreen:
        full = offscreen.picture(made.booth, camera)
        assert offscreen.renderer._painter.models.smaller == 0
    monkeypatch.setattr(limits, "MEMORY_LIMIT", one_board * 13 // 5)
    with Offscreen(made.shelf, *SIZE) as offscreen:
        small = offscreen.picture(made.booth, camera)
        held = offscreen.renderer._painter.models
        assert held.size <= one_board * 13 // 5
        assert held.smaller == 2
    assert np.abs(full.astype(int) - small).mean() < 3.0


def test_what_is_not_used_goes_before_textures_shrink(monkeypatch: pytest.MonkeyPatch) -> None:
    one_board = 512 * 512 * 4 * 4 // 3
    first, second = boards(1), boards(2)
    second.placements.pop(PlacementId("board0"))
    second.shelf.given |= first.shelf.given
    monkeypatch.setattr(limits, "MEMORY_LIMIT", one_board * 3 // 2)
    with Offscreen(second.shelf, *SIZE) as offscreen:
        for made in (first, second, first):
            offscreen.picture(made.booth, VIEW)
            assert offscreen.renderer._painter.models.smaller == 0


def test_what_was_brought_stays_until_it_is_drawn(monkeypatch: pytest.MonkeyPatch) -> None:
    made = boards(3)
    booth, one_board = made.booth, 512 * 512 * 4 * 4 // 3
    monkeypatch.setattr(limits, "MEMORY_LIMIT", one_board * 8 // 5)
    with Offscreen(made.shelf, *SIZE) as offscreen:
        for key, data in made.shelf.given.items():
            list(offscreen.renderer.bring(key, ready(data)))
        monkeypatch.setattr(made.shelf, "given", {})  # nothing is read a second time
        offscreen.picture(booth, VIEW)
        assert not offscreen.renderer.unsound
        assert offscreen.renderer._painter.models.size <= one_board * 8 // 5


def test_what_was_not_brought_to_its_end_is_brought_anew() -> None:
    made = boards(1)
    ((key, data),) = made.shelf.given.items()
    with Offscreen(made.shelf, *SIZE) as offscreen:
        before = names_in_use()
        given_up = offscreen.renderer.bring(key, ready(data))
        next(given_up)
        list(offscreen.renderer.bring(key, ready(data)))
        assert names_in_use() > before
        assert not list(given_up)
        offscreen.renderer._painter.models.close()
        assert names_in_use() == before


def test_vertices_count_before_textures_are_brought(monkeypatch: pytest.MonkeyPatch) -> None:
    paint = replace(MATT, base_texture=TextureUse(0))
    made, texture = Stage(), 512 * 512 * 4 * 4 // 3
    made.put("ball", glb(ball(0.4, 101, 101), paint, [checks(RED, (9, 9, 9), 32)]))
    monkeypatch.setattr(limits, "MEMORY_LIMIT", texture + 100_000)
    with Offscreen(made.shelf, *SIZE) as offscreen:
        offscreen.picture(made.booth, VIEW)
        assert offscreen.renderer._painter.models.smaller == 1
        assert offscreen.renderer._painter.models.size <= texture + 100_000


def test_smaller_pictures_keep_the_colour_of_what_is_clear() -> None:
    """Channels may be anything: an alpha of nothing is no veil where nothing is blended."""
    clear = np.full((600, 512, 4), (200, 100, 50, 0), np.uint8)
    (small,) = fitted({0: clear}, 1).values()
    assert max(small.shape[:2]) <= SMALLEST
    assert (small == (200, 100, 50, 0)).all()
    assert small.flags.c_contiguous


@pytest.mark.parametrize(
    ("extension", "asked"), [(b"GL_NVX_gpu_memory_info", 0x9047), (b"GL_ATI_meminfo", 0x87FC)]
)
def test_a_small_card_allows_less(
    monkeypatch: pytest.MonkeyPatch, extension: bytes, asked: int
) -> None:
    """A driver's answers as the two extensions describe them; none is at hand here."""

    def get(what: int, into: NDArray[np.int32] | None = None) -> int:
        if into is None:
            return 1
        assert what == asked
        into[:] = 512 * 1024
        return 0

    monkeypatch.setattr(objects.GL, "glGetStringi", lambda _, at: extension)
    monkeypatch.setattr(objects.GL, "glGetIntegerv", get)
    assert limits.card_memory() == 512 << 20
    assert limits.allowance(limits.card_memory()) == 256 << 20
    assert limits.allowance(None) == limits.MEMORY_LIMIT


def memory_mib() -> float:
    """Return what is held, without what the C library keeps of what was given back to it."""
    ctypes.CDLL(None).malloc_trim(0)
    pages = int(Path("/proc/self/statm").read_text(encoding="ascii").split()[1])
    return pages * resource.getpagesize() / 2**20


def test_opening_and_closing_does_not_grow() -> None:
    made = stage()
    sizes = []
    for _ in range(100):
        with Offscreen(made.shelf, 320, 240) as offscreen:
            offscreen.picture(made.booth, VIEW, marks())
        sizes.append(memory_mib())
    assert sizes[-1] - sizes[29] < 12.0


def names_in_use() -> tuple[int, int, int]:
    """Return how many textures, buffers and framebuffers the current context has."""
    from OpenGL import GL

    asked = (GL.glIsTexture, GL.glIsBuffer, GL.glIsFramebuffer)
    counts = [sum(bool(is_one(name)) for name in range(1, 400)) for is_one in asked]
    return counts[0], counts[1], counts[2]


def test_closed_renderer_leaves_nothing_on_the_card() -> None:
    made = stage()
    with Offscreen(made.shelf, *SIZE) as outer:
        outer.picture(made.booth, VIEW)
        before = names_in_use()
        other = Renderer(made.shelf)
        other.draw(made.booth, VIEW, Canvas(outer._target.framebuffer, *SIZE), marks())
        assert names_in_use() > before
        other.close()
        assert names_in_use() == before


def test_memory_after_ten_booths_is_what_it_was() -> None:
    """Ten booths with large textures, each opened by a renderer of its own and closed."""
    noise = np.random.default_rng(3)
    sizes = []
    for number in range(24):
        made = Stage()
        for at in range(3):
            board = noise.integers(0, 255, (512, 512, 3), np.uint8)
            paint = replace(MATT, base_texture=TextureUse(0))
            made.put(f"b{at}", glb(sheet(), paint, [board]), (float(at + number), 0.0, 0.0))
        with Offscreen(made.shelf, 640, 480) as offscreen:
            offscreen.picture(made.booth, VIEW)
        sizes.append(memory_mib())
    assert sizes[-1] <= sizes[13] * 1.05


def test_one_renderer_gives_back_what_ten_booths_took(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    """Ten booths one after the other, with baked light and coarser triangles."""
    monkeypatch.setattr(limits, "MEMORY_LIMIT", 1)
    details, sizes, names = Details(tmp_path, delay=0.0), [], []
    made = Stage()
    with Offscreen(made.shelf, 64, 64, details=details) as offscreen:
        for number in range(12):
            paint = replace(MATT, base_colour=(0.1 * number % 1.0, 0.5, 0.5, 1.0))
            made.placements.clear()
            made.put("ball", glb(ball(0.4), paint))
            found = bake(made.booth, made.shelf, lambda _: None)
            assert found is not None
            made.shelf.given[found[0].cells] = found[1]
            booth = replace(made.booth, baked=found[0])
            pixels = np.empty((64, 64, 4), np.uint8)
            for moment in range(2):
                while details.is_waiting:
                    time.sleep(0.01)
                view = replace(VIEW, near=0.05 + moment * 0.01)
                offscreen.draw_into(booth, view, pixels)
            sizes.append(offscreen.renderer._painter.memory)
            names.append(names_in_use())
    details.close()
    assert max(sizes) <= min(sizes) * 1.05
    assert names[-1] == names[1]


def full_stage() -> Stage:
    """Return a booth with everything that takes memory while it is drawn."""
    made = Stage()
    made.put("floor", glb(floor(8.0)))
    made.put("wall", glb(sheet(2.4, 2.0), replace(MATT, is_double_sided=True)), (0.0, 1.0, 0.0))
    made.put("hidden", glb(ball(0.3, 101, 101)), (0.0, 0.5, -1.0))
    made.put(TOWER, tower().bytes(), (1.6, 0.0, 0.5))
    veil = replace(MATT, base_colour=(0.2, 0.4, 0.9, 0.5), alpha_mode=AlphaMode.BLEND)
    glass = replace(MATT, roughness=0.0, finish=Finish(transmission=1.0))
    for number, (paint, turn) in enumerate(((veil, 0.3), (veil, -0.3), (glass, 0.0))):
        pane = glb(sheet(0.9, 0.9), replace(paint, is_double_sided=True))
        turned = (0.0, float(np.sin(turn)), 0.0, float(np.cos(turn)))
        made.put(f"pane{number}", pane, (-1.5, 0.6, 0.5 + number * 0.01), rotation=turned)
    for number, kind in enumerate((LightKind.SPOT, LightKind.POINT)):
        made.lights[LightId(f"l{number}")] = Light(kind, (0.5, 2.4, 1.0), (0.0, -1.0, 0.0))
    return made


AWAY = Text("读不到。", "It cannot be read."), Text("请再试。", "Try again.")


class Flaky:
    """A shelf whose bytes cannot be read for a while."""

    def __init__(self, given: Stage) -> None:
        self._given = given.shelf
        self.is_away = False

    def blob(self, key: AssetId) -> bytes:
        if self.is_away:
            raise ProjectError(*AWAY)
        return self._given.blob(key)


def test_a_clip_that_cannot_be_read_leaves_its_thing_standing_and_nothing_behind() -> None:
    made = Stage()
    made.put(TOWER, tower().bytes())
    made.put("other", tower().bytes(), (1.0, 0.0, 0.0))
    shelf, acts = Flaky(made), {TOWER: Act("bend", 0.5)}
    (key,) = made.shelf.given
    with Offscreen(shelf, *SIZE) as offscreen:
        renderer = offscreen.renderer
        standing = offscreen.picture(made.booth, VIEW)
        offscreen.picture(made.booth, VIEW, acts={TOWER: Act()})  # everything has been made
        before = names_in_use()
        shelf.is_away = True
        for step in range(3):
            view = replace(VIEW, near=0.05 + 0.001 * step)
            seen = offscreen.picture(made.booth, view, acts=acts)
            assert np.abs(seen.astype(int) - standing).mean() < 0.5
            assert isinstance(renderer.unsound[key], ProjectError)
            assert names_in_use() == before
        shelf.is_away = False
        bent = offscreen.picture(made.booth, VIEW, acts=acts)
        assert not renderer.unsound
        assert np.abs(bent.astype(int) - standing).mean() > 0.5
        renderer._painter.models.close()
        left = names_in_use()
    with Offscreen(shelf, *SIZE) as offscreen:
        offscreen.picture(made.booth, VIEW, acts=acts)
        offscreen.renderer._painter.models.close()
        assert names_in_use() == left, "nothing of it was lost sight of"


def test_a_picture_drawn_aside_takes_nothing_from_the_view(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    shown_first, other = boards(2), boards(3)
    key = other.booth.placements[PlacementId("board2")].asset
    shown_first.shelf.given |= other.shelf.given
    one_board = 512 * 512 * 4 * 4 // 3
    monkeypatch.setattr(limits, "MEMORY_LIMIT", one_board * 9 // 4)
    portrait = alone(key, Asset(AssetKind.MODEL, Text()))
    pixels = np.empty((SIZE[1], SIZE[0], 4), np.uint8)
    with Offscreen(shown_first.shelf, *SIZE) as offscreen:
        models, read = offscreen.renderer._painter.models, []
        offscreen.draw_into(shown_first.booth, VIEW, pixels)
        held = models.size
        real = shown_first.shelf.blob
        monkeypatch.setattr(shown_first.shelf, "blob", lambda one: read.append(one) or real(one))
        canvas = Canvas(offscreen.target.framebuffer, *SIZE)
        offscreen.renderer.draw_aside(portrait, VIEW, canvas)
        offscreen.renderer.draw_aside(portrait, VIEW, canvas)
        assert set(read) == {key}, "only what was asked for was read"
        offscreen.draw_into(shown_first.booth, replace(VIEW, near=0.06), pixels)
        assert set(read) == {key}
        assert (models.size, models.smaller) == (held, 0), "what was shrunk was let go"


OLDEST = """
import sys
from dataclasses import replace
import numpy as np
from expo_studio.render.acting import Act
from expo_studio.render.facts import facts
from expo_studio.render.offscreen import Offscreen
from tests.render.test_memory import SIZE, TOWER, VIEW, full_stage, marks
made = full_stage()
booth, acts = made.booth, {TOWER: Act("bend", 0.3)}
with Offscreen(made.shelf, *SIZE, 4) as offscreen:
    for step in range(9):
        view = replace(VIEW, eye=(0.001 * step, 1.0, 4.0))
        picture = offscreen.picture(booth, view, marks(), acts)
    offscreen.renderer.pick(booth, view, (100.0, 100.0), SIZE)
    np.save(sys.argv[1], picture)
print(facts().version)
"""


def test_a_driver_of_the_oldest_version_draws_the_same(tmp_path: Path) -> None:
    """Every call is checked, and those of later versions fail."""
    pictures, told = [], []
    for version in ("3.3", "4.5"):
        env = {**os.environ, "MESA_GL_VERSION_OVERRIDE": version, "EXPO_GL_CHECKS": "1"}
        path = tmp_path / f"{version}.npy"
        words = [sys.executable, "-c", OLDEST, str(path)]
        root = Path(__file__).parents[2]
        done = subprocess.run(words, env=env, cwd=root, capture_output=True, text=True, check=False)
        assert not done.returncode, done.stderr
        pictures.append(np.load(path))
        told.append(done.stdout)
    if "Mesa" not in told[0]:
        pytest.skip("only Mesa can be told to be an older version")
    assert told[0].startswith("3.3")
    assert (pictures[0] == pictures[1]).all()
    assert pictures[0].std() > 20.0


MAKERS = (
    *("glGenTextures", "glGenBuffers", "glGenFramebuffers", "glGenVertexArrays", "glGenQueries"),
    *("glGenRenderbuffers", "glTexImage2D", "glTexImage3D", "glCreateShader", "glCreateProgram"),
)
"""Calls that take memory on the card; a buffer of copies may be filled anew."""


@pytest.mark.parametrize("samples", [0, 4])
def test_pictures_that_move_make_nothing_anew(
    samples: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    booth, made = full_stage().booth, full_stage()
    pixels, calls = np.empty((SIZE[1], SIZE[0], 4), np.uint8), []

    def told(name: str, real: Callable[..., object]) -> Callable[..., object]:
        def call(*given: object) -> object:
            calls.append(name)
            return real(*given)

        return call

    for name in MAKERS:
        monkeypatch.setattr(objects.GL, name, told(name, getattr(objects.GL, name)))
    with Offscreen(made.shelf, *SIZE, samples) as offscreen:
        for step in range(24):
            acts = {TOWER: Act("bend", step * 0.05)}
            camera = replace(VIEW, eye=(0.001 * step, 1.0, 4.0))
            offscreen.draw_into(booth, camera, pixels, acts=acts)
            if step == 11:
                assert {"glGenTextures", "glGenQueries", "glTexImage2D"} <= set(calls)
                calls.clear()
        assert offscreen.renderer._painter.hiding.count == 1
    assert not calls


def test_pictures_that_move_leave_nothing_in_memory() -> None:
    booth, made = full_stage().booth, full_stage()
    pixels = np.empty((SIZE[1], SIZE[0], 4), np.uint8)
    with Offscreen(made.shelf, *SIZE) as offscreen:

        def move(steps: range) -> int:
            for step in steps:
                acts = {TOWER: Act("bend", step * 0.05)}
                camera = replace(VIEW, eye=(0.001 * step, 1.0, 4.0))
                offscreen.draw_into(booth, camera, pixels, acts=acts)
            gc.collect()
            return tracemalloc.get_traced_memory()[0]

        move(range(24))
        tracemalloc.start()
        try:
            before = move(range(24, 44))
            after = move(range(44, 74))
        finally:
            tracemalloc.stop()
    assert after - before < 30 * 800, "numbers and names that Python keeps at hand, no array"
