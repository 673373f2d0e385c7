"""The starter kit: sixty assets and more, sound, findable, in true metres; figures that walk."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import numpy as np
import pytest
from PIL import Image

from expo_studio.gltf.container import Json
from expo_studio.gltf.nodes import compose
from expo_studio.gltf.read import read_model
from expo_studio.gltf.soundness import require_sound
from expo_studio.library import starter
from expo_studio.library.describe import bounds_of
from expo_studio.ui.words import CATEGORIES
from tests.fitting.validator import errors_in

WALKERS = ("mannequin", "mannequin-dark", "mannequin-gold", "model-dress")


def test_there_are_sixty_assets_each_with_names_a_shelf_and_a_picture() -> None:
    items = starter.catalogue()
    assert len(items) >= 60
    assert len({one.key for one in items}) == len(items)
    for item in items:
        assert item.asset.name.zh, item.key
        assert item.asset.name.en, item.key
        assert item.asset.category in CATEGORIES, item.key
        assert item.path.stat().st_size < 1_000_000, item.key
        with Image.open(item.thumbnail) as picture:
            shades = np.asarray(picture.convert("L"))
        assert picture.size == (144, 144)
        assert int(shades.max()) - int(shades.min()) > 40, item.key


@pytest.mark.parametrize("item", starter.catalogue(), ids=lambda one: one.key)
def test_each_asset_is_sound_and_as_large_as_it_says(item: starter.KitItem, tmp_path: Path) -> None:
    glb = item.path.read_bytes()
    require_sound(glb)
    model = read_model(glb)
    assert bounds_of(model) == item.asset.bounds
    assert item.asset.triangles < 20_000
    assert 0.05 < max(item.asset.bounds.size) <= 24.0
    if item.asset.category == "people":
        assert 1.6 < item.asset.bounds.size[1] < 1.9


def test_the_figures_satisfy_the_validator(tmp_path: Path) -> None:
    for key in (*WALKERS, "hedge", "ramp", "frame-square"):
        item = next(one for one in starter.catalogue() if one.key == key)
        assert errors_in(item.path.read_bytes(), tmp_path) == []


@pytest.mark.parametrize(
    ("words", "key"),
    [("展柜", "showcase-tall"), ("tall show", "showcase-tall"), ("人台 金", "mannequin-gold"),
     ("runway steps", "runway-steps"), ("桁架", "truss-tower-3m"), ("people", "person-170")],
)  # fmt: skip
def test_assets_are_found_by_words_of_either_language(words: str, key: str) -> None:
    assert key in {one.key for one in starter.search(words)}


def test_the_person_to_compare_with_is_one_metre_seventy() -> None:
    item = next(one for one in starter.catalogue() if one.key == "person-170")
    assert item.asset.bounds.size[1] == pytest.approx(1.7, abs=0.005)
    assert item.asset.bounds.low[1] == pytest.approx(0.0, abs=0.005)


@pytest.mark.parametrize("key", WALKERS)
def test_feet_that_stand_move_back_at_the_speed_of_the_walk(key: str) -> None:
    document = walker(key)
    clip = next(one for one in document["animations"] if one["name"] == "walk")
    speed = clip["extras"]["metresPerSecond"]
    times = np.linspace(0.0, 1.08, 109)
    for side in ("left", "right"):
        places = np.array([foot(key, side, float(t)) for t in times])
        low = places[:, 1].min()
        standing = places[:, 1] < low + 0.004
        assert 0.4 < standing.mean() < 0.75
        on_floor = places[:, 2] + speed * times  # as the figure is carried forward
        runs = np.split(
            np.flatnonzero(standing), np.flatnonzero(np.diff(np.flatnonzero(standing)) > 1) + 1
        )
        for run in runs:
            assert np.ptp(on_floor[run]) < 0.02
    assert {"walk", "stand"} == {one["name"] for one in document["animations"]}


def walker(key: str) -> Json:
    item = next(one for one in starter.catalogue() if one.key == key)
    return read_model(item.path.read_bytes()).document


def foot(key: str, side: str, seconds: float) -> np.ndarray:
    """Return where an ankle is in the walk, by the rules of the format."""
    from expo_studio.fitting.workpiece import open_workpiece

    item = next(one for one in starter.catalogue() if one.key == key)
    piece = _PIECES.setdefault(key, open_workpiece(item.path.read_bytes()))
    clip = next(one for one in piece.document["animations"] if one["name"] == "walk")
    nodes = piece.document["nodes"]
    parents = {child: n for n, node in enumerate(nodes) for child in node.get("children", ())}
    posed = {n: dict(node) for n, node in enumerate(nodes)}
    for channel in clip["channels"]:
        sampler = clip["samplers"][channel["sampler"]]
        clock = piece.arrays[sampler["input"]][:, 0]
        rows = piece.arrays[sampler["output"]]
        value = [float(np.interp(seconds, clock, rows[:, i])) for i in range(rows.shape[1])]
        posed[channel["target"]["node"]][channel["target"]["path"]] = value
    number = next(n for n, node in enumerate(nodes) if node.get("name") == f"{side} foot")
    matrix = np.eye(4)
    while True:
        node = posed[number]
        own = compose(
            np.array(node.get("translation", [0, 0, 0]), float),
            np.array(node.get("rotation", [0, 0, 0, 1]), float),
            np.array([1.0, 1.0, 1.0]),
        )
        matrix = own @ matrix
        if number not in parents:
            return np.asarray(matrix[:3, 3])
        number = parents[number]


_PIECES: dict[str, Any] = {}


@pytest.mark.parametrize(
    "key", ["row-3x3", "row-3x6", "corner-3x6", "island-6x6", "gallery", "runway"]
)
def test_each_template_stands_on_assets_of_the_kit(key: str) -> None:
    kit = starter.template(key)
    assert kit.booth.placements
    assert kit.booth.viewpoints
    assert all(path.is_file() for path in kit.blobs.values())
