"""Each feature of materials and light: pictures, and numbers worked out by hand."""

from __future__ import annotations

import math
from dataclasses import replace

import numpy as np
import pytest
from numpy.typing import NDArray

from expo_studio.gltf.model import AlphaMode, Finish, Material, TextureUse
from expo_studio.model.booth import Booth, Light, LightKind, Sky
from expo_studio.model.ids import LightId
from expo_studio.model.space import unit
from expo_studio.render.camera import Camera
from expo_studio.render.gpu.lamps import shadowed_lamps
from expo_studio.render.offscreen import Offscreen
from tests.render.render_scenes import (
    DARK,
    EVEN,
    MATT,
    Check,
    Stage,
    ball,
    box,
    checks,
    dents,
    floor,
    glb,
    sheet,
    shown,
)

AHEAD = Camera((0.0, 0.0, 3.0), (0.0, 0.0, 0.0), math.radians(40.0))
RED, GREEN, BLUE = (230, 40, 30), (30, 200, 60), (30, 60, 220)


def picture(stage: Stage, camera: Camera = AHEAD, size: tuple[int, int] = (240, 160)) -> NDArray:
    with Offscreen(stage.shelf, *size) as offscreen:
        return offscreen.picture(stage.booth, camera)


def middle(pixels: NDArray) -> NDArray:
    height, width = pixels.shape[:2]
    return pixels[height // 2, width // 2].astype(float)


def alone(material: Material, sky: Sky, **more: object) -> NDArray:
    stage = Stage(sky)
    stage.put("it", glb(sheet(2.0, 2.0, **more), material))
    return middle(picture(stage))


@pytest.mark.parametrize("colour", [(0.2, 0.4, 0.6), (0.02, 0.01, 0.05), (1.0, 0.9, 0.1)])
def test_unlit_colour_is_tone_mapped_base_colour(colour: tuple[float, float, float]) -> None:
    material = Material(base_colour=(*colour, 1.0), is_unlit=True)
    assert alone(material, Sky()) == pytest.approx(shown(colour), abs=1.01)


def test_sun_on_a_matt_surface_is_lambert() -> None:
    sun = replace(
        DARK, sun_direction=(0.0, 0.0, 1.0), sun_colour=(1.0, 1.0, 1.0), sun_intensity=2.0
    )
    material = Material(base_colour=(0.5, 0.25, 0.1, 1.0), metallic=0.0, roughness=1.0)
    # A rough dielectric seen and lit straight on mirrors 0.04 / (4 pi), which Lambert lacks.
    wanted = [2.0 * (0.96 * one / math.pi + 0.04 / (4 * math.pi)) for one in (0.5, 0.25, 0.1)]
    assert alone(material, sun) == pytest.approx(shown(wanted), abs=1.5)


def test_lamp_falls_off_with_the_square_of_the_distance() -> None:
    stage = Stage(DARK)
    stage.put("it", glb(sheet(2.0, 2.0), replace(MATT, roughness=1.0)))
    stage.lights[LightId("l")] = Light(LightKind.POINT, (0.0, 0.0, 2.0), candela=10.0, reach=1e4)
    wanted = 10.0 / 4.0 * (0.96 * 0.5 / math.pi + 0.04 / (4 * math.pi))
    assert middle(picture(stage)) == pytest.approx(shown([wanted] * 3), abs=1.5)


def test_spot_lights_only_its_cone() -> None:
    stage = Stage(DARK)
    stage.put("it", glb(sheet(4.0, 4.0)))
    place, way = (0.0, 0.0, 1.0), (0.0, 0.0, -1.0)
    stage.lights[LightId("l")] = Light(LightKind.SPOT, place, way, candela=5.0, cone=0.3)
    pixels = picture(stage).astype(float).mean(axis=2)
    across = pixels[80]
    # The edge of the light is tan(0.3) m from the middle; 160 pixels are 2.18 m high.
    edge = math.tan(0.3) / (3.0 * math.tan(math.radians(20.0))) * 80
    assert across[120] > 100
    assert across[120 + int(edge) + 3] == 0
    assert 0 < across[120 + int(edge) - 4] < across[120]


@pytest.mark.parametrize("metallic", [0.0, 1.0])
@pytest.mark.parametrize("roughness", [0.0, 0.5, 1.0])
def test_white_thing_vanishes_in_an_even_sky(metallic: float, roughness: float) -> None:
    stage = Stage(EVEN)
    stage.put("it", glb(ball(), Material(metallic=metallic, roughness=roughness)))
    pixels = picture(stage).astype(int)
    sky = pixels[0, 0]
    # Energy is neither lost nor made, but for what approximations cost at the rim.
    assert np.abs(pixels - sky).max() <= 14
    assert np.abs(pixels - sky).mean() <= 2.0


def test_surfaces_of_all_kinds(same_picture: Check) -> None:
    stage = Stage()
    for row, metallic in enumerate((0.0, 1.0)):
        for column in range(4):
            paint = Material(
                base_colour=(0.9, 0.55, 0.25, 1.0), metallic=metallic, roughness=column / 3
            )
            stage.put(f"{row}{column}", glb(ball(0.42), paint), (column - 1.5, 0.5 - row, 0.0))
    camera = Camera((0.0, 0.0, 5.0), (0.0, 0.0, 0.0), math.radians(32.0))
    same_picture("surfaces", picture(stage, camera, (320, 180)))


def test_normal_map_with_tangents_without_and_upside_down_agree() -> None:
    sun = replace(EVEN, sun_direction=unit((0.6, 0.5, 0.6)), sun_intensity=3.0)
    material = replace(MATT, normal_texture=TextureUse(0))
    pictures = []
    for tangents in (True, False):
        stage = Stage(sun)
        stage.put("it", glb(sheet(2.0, 2.0, tangents=tangents), material, [dents()]))
        pictures.append(picture(stage).astype(int))
        turned = Camera((0.0, 0.0, 3.0), (0.0, 0.0, 0.0), AHEAD.field_of_view, up=(0.0, -1.0, 0.0))
        pictures.append(picture(stage, turned)[::-1, ::-1].astype(int))
    for other in pictures[1:]:
        assert np.abs(other - pictures[0]).mean() < 1.5
    # The bump is lit from its upper right.
    assert pictures[0][55, 145].sum() > pictures[0][105, 95].sum() + 100


def test_textures_and_what_they_mean(same_picture: Check) -> None:
    stage = Stage()
    use = TextureUse(0, mag_filter=9728)
    turn = TextureUse(0, mag_filter=9728, transform=(0.0, 2.0, 0.0, -2.0, 0.0, 0.0))
    clamp = replace(use, wrap_s=33071, wrap_t=33071, transform=(2.0, 0, -0.5, 0, 2.0, -0.5))
    board = [checks(RED, GREEN, 2)]
    ramp = np.zeros((16, 64, 3), np.uint8)
    ramp[..., 1] = np.linspace(0, 255, 64)
    ramp[8:, :, 2] = 255
    shade = np.tile(np.linspace(0, 255, 64).astype(np.uint8)[None, :, None], (64, 1, 3))
    faces = {
        "base": (replace(MATT, base_texture=use), board),
        "turned": (replace(MATT, base_texture=turn), board),
        "clamped": (replace(MATT, base_texture=clamp), board),
        "rough": (Material(metallic_roughness_texture=use), [ramp]),
        "bumped": (replace(MATT, normal_texture=use), [dents()]),
        "occluded": (replace(MATT, occlusion_texture=use), [shade]),
        "glowing": (replace(MATT, emissive=(2.0, 2.0, 2.0), emissive_texture=use), board),
        "unlit": (replace(MATT, is_unlit=True, base_texture=use), board),
    }
    for at, (name, (material, maps)) in enumerate(faces.items()):
        place = (at % 4 - 1.5, 0.5 - at // 4, 0.0)
        stage.put(name, glb(sheet(0.9, 0.9), material, maps), place)
    camera = Camera((0.6, 0.4, 4.0), (0.0, 0.0, 0.0), math.radians(36.0))
    same_picture("textures", picture(stage, camera, (320, 180)))


def test_vertex_colours_multiply(same_picture: Check) -> None:
    colours = np.array([[1, 0, 0, 1], [0, 1, 0, 1], [0, 0, 1, 1], [1, 1, 1, 1]], np.float32)
    stage = Stage(EVEN)
    stage.put("it", glb(replace(sheet(1.6, 1.6), colours=colours), Material(is_unlit=True)))
    same_picture("vertex_colours", picture(stage))


def test_alpha_modes_and_order(same_picture: Check) -> None:
    stage = Stage()
    clear = [np.dstack([checks(RED, BLUE), checks((255,), (90,))])]
    for at, mode in enumerate(AlphaMode):
        paint = replace(MATT, base_texture=TextureUse(0), alpha_mode=mode)
        paint = replace(paint, base_colour=(1.0, 1.0, 1.0, 0.9))
        stage.put(mode.value, glb(sheet(0.9, 0.9), paint, clear), (at - 1.0, 0.6, 0.5))
    glass = replace(MATT, alpha_mode=AlphaMode.BLEND)
    for at, colour in enumerate(((0.9, 0.1, 0.1, 0.5), (0.1, 0.1, 0.9, 0.5))):
        # Made first, yet it stands before: drawing order must come from distance.
        pane = glb(sheet(1.4, 0.6), replace(glass, base_colour=colour))
        stage.put(f"pane{at}", pane, (0.3 * at - 0.2, -0.2, 1.0 - at * 0.4))
    stage.put("wall", glb(sheet(4.0, 3.0)), (0.0, 0.0, -0.3))
    stage.put("floor", glb(floor()), (0.0, -0.7, 0.0))
    camera = Camera((0.0, 0.5, 5.0), (0.0, 0.1, 0.0), math.radians(34.0))
    same_picture("alpha", picture(stage, camera, (320, 200)))


def test_back_faces_are_hidden_unless_double_sided() -> None:
    behind = Camera((0.0, 0.0, -3.0), (0.0, 0.0, 0.0))
    stage = Stage(replace(EVEN, zenith=(0.0, 0.0, 0.0), horizon=(0, 0, 0), ground=(0, 0, 0)))
    paint = Material(base_colour=(0.5, 0.5, 0.5, 1.0), is_unlit=True)
    stage.put("it", glb(sheet(), paint))
    assert middle(picture(stage, behind)).max() == 0
    stage = Stage(stage.sky)
    stage.put("it", glb(sheet(), replace(paint, is_double_sided=True)))
    assert middle(picture(stage, behind)).min() > 100


def test_sun_and_shadow(same_picture: Check) -> None:
    stage = Stage()
    stage.put("floor", glb(floor(6.0)))
    stage.put("box", glb(box(0.8)), (-0.7, 0.0, 0.0))
    stage.put("ball", glb(ball(0.45)), (0.7, 0.45, 0.2))
    leaf = np.dstack([checks(GREEN, GREEN), checks((0,), (255,))])
    paint = Material(metallic=0.0, base_texture=TextureUse(0), alpha_mode=AlphaMode.MASK)
    stage.put("leaf", glb(sheet(), replace(paint, is_double_sided=True), [leaf]), (0.2, 0.6, -1.2))
    camera = Camera((-2.6, 2.4, 2.6), (-0.1, 0.2, -0.4), math.radians(42.0))
    same_picture("shadow", picture(stage, camera, (320, 200)))
    with Offscreen(stage.shelf, 320, 200, samples=4) as offscreen:
        same_picture("shadow_fine", offscreen.picture(stage.booth, camera))


def test_lit_surfaces_do_not_shade_themselves() -> None:
    lit = Stage()
    lit.put("floor", glb(floor(6.0)))
    lit.put("ball", glb(ball(0.8)), (0.0, 5.0, 0.0))
    down = Camera((0.5, 3.0, 2.0), (0.5, 0.0, 1.5), math.radians(30.0))
    pixels = picture(lit, down).astype(int)
    assert np.ptp(pixels.reshape(-1, 3), axis=0).max() <= 3


@pytest.mark.parametrize("kind", list(LightKind))
def test_no_row_is_dark_where_a_wall_stands_on_a_floor(kind: LightKind) -> None:
    """Samples of a floor are shaded as the middle of their pixel, which may lie in the wall."""
    stage = Stage(DARK)
    rough = replace(MATT, roughness=1.0)
    stage.put("floor", glb(floor(6.0), rough))
    stage.put("wall", glb(box(1.0), rough), (0.0, 0.0, -1.0))
    for lamp in ((0.2, 2.6, 1.8), (0.2, 2.6, 3.0)):
        way = unit((-0.2, -lamp[1], -0.5 - lamp[2]))
        light = Light(kind, lamp, way, candela=40.0, cone=0.7, reach=12.0)
        stage.lights[LightId("l")] = light
        camera = Camera((0.3, 1.6, 7.0), (0.0, 0.5, -0.6), math.radians(50.0))
        with Offscreen(stage.shelf, 640, 360, samples=4) as offscreen:
            pixels = offscreen.picture(stage.booth, camera)
        foot = pixels[195:215, 290:350].astype(int).mean(axis=2)
        around = np.minimum(foot[:-4], foot[4:])
        assert (foot[2:-2] > around - 8).all()
        assert np.ptp(foot) > 10, "else the foot of the wall is elsewhere"


LACQUER = Finish(coat=1.0, coat_roughness=0.05)
VELVET = Finish(sheen=(0.9, 0.25, 0.3), sheen_roughness=0.4)
PANE = Finish(transmission=1.0)
JADE = Finish(
    transmission=1.0, thickness=0.6, attenuation_distance=0.4, attenuation_colour=(0.2, 0.8, 0.4)
)


def test_lacquer_cloth_and_glass(same_picture: Check) -> None:
    dark = Material(base_colour=(0.25, 0.03, 0.03, 1.0), metallic=0.0, roughness=0.7)
    clear = Material(metallic=0.0, roughness=0.0)
    kinds = {
        "plain": dark,
        "lacquer": replace(dark, finish=LACQUER),
        "dull lacquer": replace(dark, finish=replace(LACQUER, coat_roughness=0.5)),
        "velvet": replace(dark, finish=VELVET),
        "pane": replace(clear, finish=PANE),
        "frosted": replace(clear, roughness=0.35, finish=PANE),
        "jade": replace(clear, finish=JADE),
        "diamond": replace(clear, finish=replace(PANE, thickness=0.5, ior=2.4)),
    }
    stage = Stage()
    for at, (name, paint) in enumerate(kinds.items()):
        place = (at % 4 - 1.5, 0.5 - at // 4, 0.0)
        stage.put(name, glb(ball(0.42), paint), place)
    board = glb(sheet(4.6, 2.4), replace(MATT, base_texture=TextureUse(0)), [checks(RED, BLUE, 16)])
    stage.put("board", board, (0.0, 0.0, -0.8))
    camera = Camera((0.0, 0.0, 5.0), (0.0, 0.0, 0.0), math.radians(32.0))
    with Offscreen(stage.shelf, 480, 270, 4) as offscreen:
        same_picture("finishes", offscreen.picture(stage.booth, camera))


def test_clear_glass_in_front_changes_nothing_but_its_mirror() -> None:
    stage = Stage(EVEN)
    board = replace(MATT, base_texture=TextureUse(0, mag_filter=9728), is_unlit=True)
    stage.put("board", glb(sheet(2.0, 2.0), board, [checks((180, 60, 40), (40, 90, 160))]))
    without = picture(stage).astype(int)
    pane = Material(metallic=0.0, roughness=0.0, finish=replace(PANE, ior=1.0))
    stage.put("pane", glb(sheet(2.0, 2.0), pane), (0.0, 0.0, 1.0))
    got = picture(stage).astype(int)
    assert np.abs(got - without)[30:-30, 60:-60].mean() < 1.5


def test_white_lacquer_and_cloth_vanish_in_an_even_sky() -> None:
    for finish in (Finish(coat=1.0), Finish(sheen=(1.0, 1.0, 1.0), sheen_roughness=0.6)):
        stage = Stage(EVEN)
        paint = Material(metallic=0.0, roughness=0.6, finish=finish)
        stage.put("it", glb(ball(), paint))
        pixels = picture(stage).astype(int)
        assert np.abs(pixels - pixels[0, 0]).mean() <= 2.5


def test_spots_cast_shadows(same_picture: Check) -> None:
    dusk = Sky((0.05, 0.06, 0.09), (0.08, 0.08, 0.1), (0.03, 0.03, 0.03), sun_intensity=0.0)
    stage = Stage(dusk)
    stage.put("floor", glb(floor(5.0)))
    stage.put("wall", glb(sheet(5.0, 3.0)), (0.0, 1.5, -1.5))
    stage.put("box", glb(box(0.6)), (-0.6, 0.0, 0.0))
    stage.put("ball", glb(ball(0.3)), (0.7, 0.9, 0.1))
    for at, (x, colour) in enumerate(((-1.4, (1.0, 0.7, 0.4)), (1.6, (0.5, 0.7, 1.0)))):
        way = unit((-x * 0.6, -2.2, -0.9))
        stage.lights[LightId(f"s{at}")] = Light(
            LightKind.SPOT, (x, 2.4, 1.3), way, colour, candela=30.0, cone=0.6
        )
    camera = Camera((0.4, 1.7, 4.2), (0.0, 0.7, 0.0), math.radians(45.0))
    with Offscreen(stage.shelf, 320, 200, 4) as offscreen:
        same_picture("lamp_shadows", offscreen.picture(stage.booth, camera))


DUSK = Sky((0.05, 0.06, 0.09), (0.08, 0.08, 0.1), (0.03, 0.03, 0.03), sun_intensity=0.0)


def test_points_cast_shadows_all_around(same_picture: Check) -> None:
    stage = Stage(DUSK)
    stage.put("floor", glb(floor(5.0)))
    stage.put("wall", glb(sheet(5.0, 3.0)), (0.0, 1.5, -1.5))
    stage.put("ceiling", glb(floor(5.0)), (0.0, 2.8, 0.0), rotation=(1.0, 0.0, 0.0, 0.0))
    stage.put("box", glb(box(0.5)), (-0.9, 0.0, 0.2))
    stage.put("ball", glb(ball(0.25)), (0.7, 1.7, -0.5))
    stage.put("post", glb(box(0.2)), (0.5, 0.0, 0.6), scale=(1.0, 5.0, 1.0))
    stage.put("shade", glb(ball(0.1)), (0.0, 1.25, 0.0))  # the lamp hangs in it
    for at, (x, colour) in enumerate(((0.0, (1.0, 0.8, 0.6)), (1.6, (0.4, 0.6, 1.0)))):
        lamp = Light(LightKind.POINT, (x, 1.25, 0.0), colour=colour, candela=7.0 - 4.0 * at)
        stage.lights[LightId(f"p{at}")] = lamp
    camera = Camera((0.0, 1.5, 4.6), (0.0, 1.2, 0.0), math.radians(45.0))
    with Offscreen(stage.shelf, 320, 200, 4) as offscreen:
        same_picture("point_shadows", offscreen.picture(stage.booth, camera))


FACING = {"x": (1.0, 0.0, 0.0), "y": (0.0, 1.0, 0.0), "z": (0.0, 0.0, 1.0)}


@pytest.mark.parametrize("sign", [1.0, -1.0])
@pytest.mark.parametrize("axis", FACING)
def test_points_cast_shadows_where_straight_lines_end(axis: str, sign: float) -> None:
    """A ball between a lamp and a wall: dark behind it, as far as it hides the lamp, no farther."""
    way = tuple(sign * one for one in FACING[axis])
    stage = Stage(DARK)
    stage.put("ball", glb(ball(0.2)), way)
    turns = {"x": (0.0, math.sqrt(0.5), 0.0, -sign * math.sqrt(0.5))}
    turns["y"] = (sign * math.sqrt(0.5), 0.0, 0.0, math.sqrt(0.5))
    turns["z"] = (0.0, 0.0, 0.0, 1.0) if sign < 0 else (0.0, 1.0, 0.0, 0.0)
    wall = tuple(2.0 * one for one in way)
    stage.put("wall", glb(sheet(4.0, 4.0)), wall, rotation=turns[axis])
    stage.lights[LightId("l")] = Light(LightKind.POINT, (0.0, 0.0, 0.0), candela=20.0, reach=1e3)
    aside = FACING["y" if axis != "y" else "x"]
    eye = tuple(a * 1.0 for a in aside)
    camera = Camera(eye, wall, math.radians(90.0))
    with Offscreen(stage.shelf, 240, 240, 4) as offscreen:
        pixels = offscreen.picture(stage.booth, camera).astype(int)
    # Tangents from the lamp at 0.2 m around 1 m away meet the wall 0.408 m from its middle.
    across = tuple(np.cross(way, aside))
    for reach, is_lit in ((0.0, False), (0.36, False), (0.46, True), (1.6, True)):
        for side in (-1.0, 1.0):
            place = tuple(w + c * reach * side for w, c in zip(wall, across, strict=True))
            x, y = camera.project(place, 240, 240)
            value = pixels[int(y), int(x)].max()
            assert bool(value > 40) == is_lit, (reach, side, value)


def test_only_the_two_brightest_of_a_kind_cast_shadows() -> None:
    lights = {
        LightId(str(at)): Light(LightKind.SPOT, (float(at), 2.0, 0.0), candela=float(at % 4))
        for at in range(6)
    }
    lights[LightId("point")] = Light(LightKind.POINT, (0.0, 1.0, 0.0), candela=99.0)
    assert [one.position[0] for one in shadowed_lamps(Booth(lights=lights))] == [3.0, 2.0]
    points = shadowed_lamps(Booth(lights=lights), LightKind.POINT)
    assert [one.candela for one in points] == [99.0]


def test_crevices_are_darker_in_still_pictures() -> None:
    stage = Stage(EVEN)
    stage.put("floor", glb(floor(6.0)))
    stage.put("box", glb(box(1.0)))
    camera = Camera((0.0, 1.2, 3.4), (0.0, 0.3, 0.0), math.radians(40.0))
    corner = camera.project((0.0, 0.02, 0.56), 320, 200)
    open_floor = camera.project((0.0, 0.0, 1.3), 320, 200)
    with Offscreen(stage.shelf, 320, 200, 4) as offscreen:
        pixels = offscreen.picture(stage.booth, camera).astype(int)
    near, far = (
        pixels[int(y) - 1 : int(y) + 2, int(x) - 4 : int(x) + 5].mean()
        for x, y in (corner, open_floor)
    )
    assert near < far - 8
    plain = picture(stage, camera, (320, 200)).astype(int)
    assert np.abs(pixels - plain)[:40].max() <= 4


def test_basic_light_is_matt_and_without_shadow() -> None:
    stage = Stage()
    stage.put("floor", glb(floor(6.0)))
    stage.put("box", glb(box(0.8)))
    camera = Camera((-2.6, 2.4, 2.6), (-0.1, 0.2, -0.4), math.radians(42.0))
    shaded = [
        camera.project((-0.6, 0.0, -0.2), 320, 200),
        camera.project((1.2, 0.0, 1.0), 320, 200),
    ]
    with Offscreen(stage.shelf, 320, 200, is_basic=True) as offscreen:
        pixels = offscreen.picture(stage.booth, camera).astype(int)
    behind, open_floor = (pixels[int(y), int(x)] for x, y in shaded)
    assert np.abs(behind - open_floor).max() <= 1
    full = picture(stage, camera, (320, 200)).astype(int)
    assert np.abs(full[int(shaded[0][1]), int(shaded[0][0])] - behind).max() > 10
    assert np.abs(full[int(shaded[1][1]), int(shaded[1][0])] - open_floor).max() < 40


def test_lamps_in_a_room(same_picture: Check) -> None:
    dusk = Sky((0.05, 0.06, 0.09), (0.08, 0.08, 0.1), (0.03, 0.03, 0.03), sun_intensity=0.0)
    stage = Stage(dusk)
    stage.put("floor", glb(floor(5.0)))
    stage.put("wall", glb(sheet(5.0, 3.0)), (0.0, 1.5, -1.5))
    stage.put("ball", glb(ball(0.4), Material(metallic=1.0, roughness=0.3)), (0.0, 0.4, 0.0))
    for at, colour in enumerate(((1.0, 0.6, 0.3), (0.4, 0.7, 1.0))):
        place = (at * 2.4 - 1.2, 1.8, -0.6)
        stage.lights[LightId(f"l{at}")] = Light(LightKind.POINT, place, colour=colour, candela=4.0)
    stage.lights[LightId("spot")] = Light(
        LightKind.SPOT, (0.0, 2.6, 0.6), unit((0.0, -1.0, -0.25)), candela=14.0, cone=0.4
    )
    camera = Camera((0.0, 1.4, 4.0), (0.0, 0.9, 0.0), math.radians(45.0))
    same_picture("lamps", picture(stage, camera, (320, 200)))


def test_tangents_of_no_length_are_no_holes_in_the_picture() -> None:
    flat = sheet(tangents=True)
    flat.tangents[:, :3] = 0.0
    made = Stage(EVEN)
    bumpy = replace(MATT, normal_texture=TextureUse(0))
    made.put("sheet", glb(flat, bumpy, [np.full((4, 4, 3), (128, 128, 255), np.uint8)]))
    with Offscreen(made.shelf, 32, 32) as offscreen:
        pixels = offscreen.picture(made.booth, Camera((0.0, 0.0, 0.8), (0.0, 0.0, 0.0)))
    assert pixels[16, 16].min() > 60


def test_of_what_is_blended_from_both_sides_the_far_side_comes_first() -> None:
    shell = ball(0.6)
    faces = shell.indices.reshape(-1, 3)
    order = np.argsort(-shell.positions[faces].mean(axis=1)[:, 2])  # near sides first
    colours = np.ones((len(shell.positions), 4), np.float32)
    colours[:, :3] = np.where(shell.positions[:, 2:] > 0, (0.5, 0.05, 0.05), (0.05, 0.5, 0.05))
    shell = replace(shell, indices=faces[order].reshape(-1), colours=colours)
    paint = Material(
        base_colour=(1.0, 1.0, 1.0, 0.5),
        alpha_mode=AlphaMode.BLEND,
        is_double_sided=True,
        is_unlit=True,
    )
    made = Stage(DARK)
    made.put("ball", glb(shell, paint))
    found = middle(picture(made))
    near, far = shown((0.5, 0.05, 0.05)), shown((0.05, 0.5, 0.05))
    assert found == pytest.approx(near * 0.5 + far * 0.25, abs=3.0)


def test_glass_is_seen_through_glass(same_picture: Check) -> None:
    made = Stage(EVEN)
    glass = replace(MATT, roughness=0.0, finish=PANE)
    for name, colour, at in (
        ("red", (1.0, 0.2, 0.2, 1.0), (-0.3, 0.0, -0.5)),
        ("green", (0.2, 1.0, 0.2, 1.0), (0.0, 0.1, 0.0)),
        ("blue", (0.3, 0.3, 1.0, 1.0), (0.3, 0.0, 0.5)),
    ):
        made.put(name, glb(sheet(1.0, 0.8), replace(glass, base_colour=colour)), at)
    with Offscreen(made.shelf, 240, 160, 4) as offscreen:
        pixels = offscreen.picture(made.booth, AHEAD)
    same_picture("glass_through_glass", pixels)
    through_all = AHEAD.project((0.05, 0.0, 0.5), 240, 160)
    assert through_all is not None
    seen = pixels[round(through_all[1]), round(through_all[0])].astype(int)
    assert seen.max() < 150  # every pane takes its part of the light
