"""What a renderer holds: bounded, given back, and nothing made anew from picture to picture."""

from __future__ import annotations

import resource
import time
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from numpy.typing import NDArray

from expo_studio.gltf.model import TextureUse
from expo_studio.model.ids import PlacementId
from expo_studio.render.baking import bake
from expo_studio.render.camera import Camera
from expo_studio.render.canvas import Canvas
from expo_studio.render.details import Details
from expo_studio.render.gpu import limits, objects
from expo_studio.render.offscreen import Offscreen
from expo_studio.render.pictures import SMALLEST, fitted
from expo_studio.render.renderer import Renderer, ready
from tests.render.render_scenes import EVEN, MATT, Stage, ball, checks, glb, sheet
from tests.render.test_renderer import RED, SIZE, VIEW, marks, stage


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
