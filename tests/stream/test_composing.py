"""The picture on air: boards, inset, side by side, lower third, cut and dissolve."""

from __future__ import annotations

import io
from dataclasses import dataclass
from pathlib import Path

import av
import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from PIL import Image

from expo_studio.model.products import Product
from expo_studio.stream import product_cards
from expo_studio.stream.composing import DISSOLVE_SECONDS, Composer, Look, Scene
from expo_studio.stream.encoder import yuv
from expo_studio.stream.logos import Logo
from expo_studio.stream.planes import Box, frame_of, mix, plain, planes_of, split
from expo_studio.stream.product_cards import ProductCard
from expo_studio.text import Text

SIZE = (1280, 720)
BOOTH_Y, CAMERA_Y = 90, 200


def coloured(width: int, height: int, y: int) -> av.VideoFrame:
    return frame_of(plain(width, height, (y, 100, 150)))


@dataclass
class Clock:
    now: float = 0.0

    def __call__(self) -> float:
        return self.now


class Bench:
    def __init__(self, camera: av.VideoFrame | None) -> None:
        self.clock = Clock()
        self.camera = camera
        title = Text(zh="明岚家居", en="Minglan Home")
        self.composer = Composer(SIZE, lambda: self.camera, title, self.clock)
        self.booth = coloured(*SIZE, BOOTH_Y)

    def y(self) -> np.ndarray:
        return split(planes_of(self.composer.compose(self.booth)))[0]


def test_the_booth_alone_is_passed_on_untouched() -> None:
    bench = Bench(None)
    assert bench.composer.compose(bench.booth) is bench.booth


def test_the_camera_stands_in_the_corner_and_goes_when_it_is_gone() -> None:
    bench = Bench(coloured(640, 360, CAMERA_Y))
    y = bench.y()
    assert y[600, 1150] == CAMERA_Y
    assert y[100, 100] == BOOTH_Y
    assert y[719, 1279] == BOOTH_Y, "away from the edge"
    bench.composer.show(Look(has_inset=False), dissolves=False)
    assert (bench.y() == BOOTH_Y).all()
    bench.composer.show(Look(), dissolves=False)
    bench.camera = None
    assert (bench.y() == BOOTH_Y).all()


@pytest.mark.parametrize(("width", "height"), [(640, 360), (720, 1280), (1000, 400), (100, 900)])
def test_a_camera_of_any_shape_keeps_it(width: int, height: int) -> None:
    bench = Bench(coloured(width, height, CAMERA_Y))
    bench.composer.show(Look(Scene.CAMERA), dissolves=False)
    rows, columns = np.nonzero(bench.y() == CAMERA_Y)
    seen = (np.ptp(columns) + 1) / (np.ptp(rows) + 1)
    assert seen == pytest.approx(width / height, rel=0.06)


def test_side_by_side() -> None:
    bench = Bench(coloured(640, 360, CAMERA_Y))
    bench.composer.show(Look(Scene.SIDE), dissolves=False)
    y = bench.y()
    assert y[360, 300] == BOOTH_Y
    assert y[360, 1100] == CAMERA_Y
    assert y[10, 10] == 16


def test_without_a_camera_the_booth_stands_in() -> None:
    bench = Bench(None)
    bench.composer.show(Look(Scene.CAMERA), dissolves=False)
    assert (bench.y() == BOOTH_Y).all()


def test_boards_and_lower_third_can_be_read(artifacts: Path) -> None:
    bench = Bench(None)
    for scene in (Scene.STARTING, Scene.PAUSE):
        bench.composer.show(Look(scene), dissolves=False)
        frame = bench.composer.compose(bench.booth)
        picture = frame.reformat(format="rgb24", src_colorspace=1).to_ndarray()
        Image.fromarray(picture).save(artifacts / f"board-{scene.value}.png")
        assert planes_of(frame)[:720].std() > 10
    look = Look(name="王丽 Li Wang", line="产品经理 · Product manager")
    bench.composer.show(look, dissolves=False)
    frame = bench.composer.compose(bench.booth)
    picture = frame.reformat(format="rgb24", src_colorspace=1).to_ndarray()
    Image.fromarray(picture).save(artifacts / "lower-third.png")
    y = split(planes_of(frame))[0]
    assert (y[:500] == BOOTH_Y).all()
    assert (y[560:690, 64:300] != BOOTH_Y).mean() > 0.8


def test_a_dissolve_goes_from_the_one_to_the_other() -> None:
    bench = Bench(coloured(1280, 720, CAMERA_Y))
    bench.composer.show(Look(has_inset=False), dissolves=False)
    assert bench.y()[300, 300] == BOOTH_Y
    bench.composer.show(Look(Scene.CAMERA), dissolves=True)
    seen = []
    for now in (0.0, 0.15, 0.3, 0.45, 0.59, 0.7, 1.0):
        bench.clock.now = now
        seen.append(int(bench.y()[300, 300]))
    assert seen == sorted(seen)
    assert seen[0] <= BOOTH_Y + 1
    assert BOOTH_Y + 30 < seen[2] < CAMERA_Y - 30
    assert seen[-1] == CAMERA_Y


def test_a_dissolve_after_a_rest_begins_with_what_was_meant_to_be_seen() -> None:
    bench = Bench(coloured(640, 360, CAMERA_Y))
    bench.composer.show(Look(Scene.CAMERA), dissolves=False)
    bench.composer.rest()
    bench.composer.show(Look(Scene.BOOTH, has_inset=False), dissolves=True)
    bench.composer.rest()
    assert bench.composer.is_dissolving
    assert bench.y()[360, 640] == CAMERA_Y
    bench.clock.now += DISSOLVE_SECONDS / 2
    assert BOOTH_Y < bench.y()[360, 640] < CAMERA_Y
    bench.clock.now += DISSOLVE_SECONDS
    bench.composer.rest()
    assert not bench.composer.is_dissolving
    assert bench.y()[360, 640] == BOOTH_Y


def test_a_cut_is_at_once() -> None:
    bench = Bench(coloured(1280, 720, CAMERA_Y))
    bench.y()
    bench.composer.show(Look(Scene.CAMERA), dissolves=False)
    assert bench.y()[300, 300] == CAMERA_Y


@given(st.integers(2, 4000), st.integers(2, 4000), st.integers(8, 1280), st.integers(8, 720))
def test_what_is_fitted_lies_inside(width: int, height: int, right: int, bottom: int) -> None:
    place = Box(0, 0, right // 4 * 4, bottom // 4 * 4).fitted(width, height)
    assert 0 <= place.left <= place.left + place.width <= right
    assert 0 <= place.top <= place.top + place.height <= bottom
    assert place.left % 4 == place.top % 4 == place.width % 4 == place.height % 4 == 0


def test_colours_survive_the_planes() -> None:
    pixels = np.zeros((64, 64, 4), np.uint8)
    pixels[:, :] = (200, 80, 40, 255)
    back = frame_of(planes_of(yuv(pixels)))
    assert back.format.name == "yuv420p"
    assert (mix(plain(64, 64), planes_of(back), 1.0) == planes_of(back)).all()


def test_a_product_card_bears_names_number_and_picture(artifacts: Path) -> None:
    portrait = io.BytesIO()
    Image.new("RGB", (300, 200), (200, 40, 40)).save(portrait, "PNG")
    name = Text(zh="光环台灯", en="Ring lamp")
    product = Product(name, model_number="ML-L2")
    card = ProductCard.of("lamp", product, "both", portrait.getvalue())
    assert card.lines == ("光环台灯", "Ring lamp")
    assert ProductCard.of("lamp", product, "en", None).lines == ("Ring lamp",)
    shown = product_cards.drawn(card, *SIZE)
    Image.fromarray(shown).save(artifacts / "product-card.png")
    assert shown.shape[0] % 4 == shown.shape[1] % 4 == 0
    reds = (shown[:, :, 0] > 150) & (shown[:, :, 1] < 80)
    assert reds.sum() > 10_000, "its picture"
    bench = Bench(None)
    bench.composer.show(Look(card=card), dissolves=False)
    y = bench.y()
    assert (y[40:300, 60:380] != BOOTH_Y).any()
    assert (y[:, 700:] == BOOTH_Y).all()
    bench.composer.show(Look(), dissolves=False)
    assert (bench.y() == BOOTH_Y).all()


@pytest.mark.parametrize("data", [b"", b"\x89PNG\r\n", b"GIF89a" + b"\xff" * 40])
def test_a_card_without_a_picture_that_can_be_read_has_its_words(data: bytes) -> None:
    card = ProductCard("x", ("很长的产品名称" * 9,), "N" * 80, data)
    shown = product_cards.drawn(card, 640, 360)
    assert shown.shape[1] < 640
    assert (shown[:, :, :3].max(axis=2) > 200).any()


def picture_file(width: int, height: int, colour: tuple[int, int, int, int]) -> bytes:
    out = io.BytesIO()
    Image.new("RGBA", (width, height), colour).save(out, "PNG")
    return out.getvalue()


@pytest.mark.parametrize(("width", "height"), [(400, 100), (90, 300), (7, 7), (3000, 40)])
def test_a_logo_stands_in_its_corner_with_room_around(width: int, height: int) -> None:
    bench = Bench(None)
    logo = Logo(picture_file(width, height, (255, 255, 255, 255)))
    for scene in (Scene.BOOTH, Scene.PAUSE):
        bench.composer.show(Look(scene), dissolves=False)
        without = bench.y().copy()
        bench.composer.show(Look(scene, logo=logo), dissolves=False)
        rows, columns = np.nonzero(bench.y() != without)
        assert 36 - 4 <= rows.min() <= 36
        assert rows.max() < 36 + 0.12 * 720
        assert 1280 - 36 - 4 <= columns.max() + 1 <= 1280 - 36
        assert columns.min() > 1280 * 0.8
    bench.composer.show(Look(), dissolves=False)
    assert bench.composer.compose(bench.booth) is bench.booth


def test_the_booth_is_seen_through_a_logo_where_it_is_transparent() -> None:
    bench = Bench(None)
    image = Image.new("RGBA", (64, 64), (0, 0, 0, 0))
    image.paste((255, 255, 255, 255), (32, 0, 64, 64))
    out = io.BytesIO()
    image.save(out, "PNG")
    bench.composer.show(Look(logo=Logo(out.getvalue())), dissolves=False)
    y = bench.y()[36:100, 1280 - 100 : 1280 - 36]
    assert (y[:, :30] == BOOTH_Y).all()
    assert (y[4:60, 36:60] > 200).all()


@pytest.mark.parametrize("data", [b"", b"GIF89a", picture_file(64, 64, (9, 9, 9, 255))[:90]])
def test_a_damaged_logo_is_no_logo(data: bytes) -> None:
    bench = Bench(None)
    assert bench.composer.prepare_logo(Logo(data)) is None
    bench.composer.show(Look(logo=Logo(data)), dissolves=False)
    assert (bench.y() == BOOTH_Y).all()
