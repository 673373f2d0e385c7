"""No surface reads more pictures at once than OpenGL 3.3 promises."""

from __future__ import annotations

import math
from dataclasses import replace

import numpy as np
import pytest
from numpy.typing import NDArray
from OpenGL import GL

from expo_studio.gltf.model import Finish, Instance, Material, Model, Picture, TextureUse
from expo_studio.gltf.write import write_model
from expo_studio.model.booth import Light, LightKind
from expo_studio.model.ids import LightId
from expo_studio.render.camera import Camera
from expo_studio.render.facts import Facts, facts
from expo_studio.render.gpu import parts, programs, units
from expo_studio.render.gpu.looks import SLOTS
from expo_studio.render.gpu.objects import Program
from expo_studio.render.offscreen import Offscreen
from tests.render.render_scenes import Stage, box, checks, floor, glb, png, sheet

SAMPLERS = {GL.GL_SAMPLER_2D, GL.GL_SAMPLER_3D, GL.GL_SAMPLER_2D_SHADOW}
CAMERA = Camera((0.6, 1.4, 2.4), (0.0, 0.5, 0.0), math.radians(45.0))


def rich() -> bytes:
    """Return a box whose material has a picture in every slot."""
    use = TextureUse(0)
    finish = Finish(
        coat=0.8,
        coat_roughness=0.4,
        sheen=(0.5, 0.3, 0.3),
        sheen_roughness=0.5,
        transmission=0.4,
        thickness=0.1,
        brushing=0.6,
        film=0.5,
    )
    names = ("coat", "coat_roughness", "coat_normal", "sheen", "sheen_roughness")
    names += ("transmission", "thickness", "brushing", "film", "film_thickness")
    finish = replace(finish, **{f"{name}_texture": use for name in names})
    paint = Material(
        base_texture=use,
        metallic_roughness_texture=use,
        normal_texture=use,
        occlusion_texture=use,
        emissive_texture=use,
        emissive=(0.1, 0.05, 0.0),
        finish=finish,
    )
    picture = Picture(png(checks((150, 140, 230), (110, 120, 220))), "image/png")
    return write_model(Model((box(0.9),), (Instance(0, np.eye(4)),), (paint,), (picture,)))


def stage() -> Stage:
    made = Stage()
    made.put("floor", glb(floor(4.0)))
    made.put("box", rich(), (0.0, 0.1, 0.0))
    made.put("pane", glb(sheet(0.5, 0.5), Material(finish=Finish(transmission=1.0))), (0, 0.6, 0.9))
    way = (-0.2, -0.9, -0.4)
    made.lights[LightId("l")] = Light(LightKind.SPOT, (0.5, 2.6, 1.4), way, candela=20.0)
    return made


def drawn(monkeypatch: pytest.MonkeyPatch, limit: int) -> tuple[NDArray[np.uint8], list[int]]:
    """Return a picture with everything in it, and how many pictures each program reads."""
    counts: list[int] = []
    made = programs.own_program

    def counted(*words: object) -> Program:
        program = made(*words)
        total = int(GL.glGetProgramiv(program.name, GL.GL_ACTIVE_UNIFORMS))
        kinds = [int(GL.glGetActiveUniform(program.name, at)[2]) for at in range(total)]
        counts.append(sum(one in SAMPLERS for one in kinds))
        return program

    monkeypatch.setattr(programs, "own_program", counted)
    monkeypatch.setattr(parts, "units", lambda: limit)
    shown = stage()
    with Offscreen(shown.shelf, 200, 140, samples=4) as offscreen:
        return offscreen.picture(shown.booth, CAMERA), counts


def test_a_material_with_every_map_is_drawn_with_sixteen_units(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    with monkeypatch.context() as patch:
        whole, every = drawn(patch, 32)
    with monkeypatch.context() as patch:
        fewer, sixteen = drawn(patch, 16)
    assert max(every) > 16, "else nothing is shown by this"
    assert max(sixteen) <= 16
    apart = np.abs(whole.astype(int) - fewer)
    assert 0.0 < apart.mean() < 3.0, "what is least seen is done without, and nothing else"


def test_the_count_is_that_of_the_driver() -> None:
    everything = tuple(f"{slot.upper()}_MAP" for slot in SLOTS)
    everything += ("COAT", "SHEEN", "GLASS", "BRUSHED", "FILM", "SHADED", "BAKED", "SLOT")
    assert units.read_by(everything) == units.MOST
    assert units.read_by(units.within(everything, 16)) == 16
    assert units.within(everything, units.MOST) == everything
    assert units.read_by(("BASE_MAP", "COAT_MAP", "SHADED")) == 4, "without lacquer it is not read"
    bare = tuple(one for one in everything if one not in {"FILM", "BRUSHED"})
    assert units.read_by(units.within(bare, 16)) == 16, "maps that are not read make no room"
    assert units.within((*everything, "BASIC"), 16) == (*everything, "BASIC")


def test_the_doctor_says_what_is_done_without() -> None:
    told: Facts = replace(facts(), units=16)
    assert "roughness of cloth" in told.simpler.en
    assert "拉丝方向" in told.simpler.zh
    assert "bumps" not in told.simpler.en, "six at most are over"
    assert not replace(told, units=32).simpler.en
