"""What the user is told of a model after an import."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from expo_studio.gltf.model import Finish, Instance, Material, Model, Picture, TextureUse
from expo_studio.gltf.read import read_model
from expo_studio.gltf.write import write_model
from expo_studio.library.describe import MANY_MAPS, asset_of, found_in
from expo_studio.library.report import Made
from tests.render.render_scenes import box, checks, png

USE = TextureUse(0)
BASE = Material(
    base_texture=USE,
    metallic_roughness_texture=USE,
    normal_texture=USE,
    occlusion_texture=USE,
    emissive_texture=USE,
)
LAYERS = ("coat", "coat_roughness", "coat_normal", "sheen", "sheen_roughness")


@pytest.mark.parametrize(("layers", "is_told"), [(4, False), (5, True)])
def test_maps_beyond_what_every_card_reads_are_told(layers: int, *, is_told: bool) -> None:
    assert MANY_MAPS == 9
    finish = Finish(coat=0.8, sheen=(0.5, 0.3, 0.3))
    finish = replace(finish, **{f"{one}_texture": USE for one in LAYERS[:layers]})
    picture = Picture(png(checks((150, 140, 230), (110, 120, 220))), "image/png")
    paint = replace(BASE, finish=finish)
    glb = write_model(Model((box(0.9),), (Instance(0, np.eye(4)),), (paint,), (picture,)))
    model = read_model(glb)
    told = found_in(model, asset_of(model, Path("lamp.glb"), Made(glb)))
    assert any("more maps" in one.en for one in told) is is_told
    assert any("贴图会省略" in one.zh for one in told) is is_told
