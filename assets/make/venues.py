"""What galleries, shows and larger stands need: frames, runways, truss, cases, light, seats."""

from __future__ import annotations

import numpy as np

from assets.make import finishes as f
from assets.make.build import Builder, Finish
from assets.make.shapes import Shape, joined, lathe, panel, slab, sphere, sweep, tube

TAU = 2.0 * np.pi


def picture_frame(width: float, height: float, finish: Finish, bars: Finish) -> Builder:
    """Return a framed print with a passe-partout to hang, its lower edge at zero; inner sizes."""
    edge, mat = 0.035, 0.07
    outer, tall = width + 2 * (edge + mat), height + 2 * (edge + mat)
    sides = [slab(edge, tall, 0.035, 0.004).moved(x=x) for x in (-outer / 2, outer / 2)]
    ends = [slab(outer + edge, edge, 0.035, 0.004).moved(y=y) for y in (-edge / 2, tall - edge / 2)]
    board = slab(outer, tall, 0.012, 0.002).moved(z=-0.008)
    return (
        Builder()
        .add(bars, *sides, *ends)
        .add(f.WARM_WHITE, board)
        .add(finish, panel(width, height, bottom=edge + mat).moved(z=0.001))
    )


def gallery_wall() -> Builder:
    """Return a plastered wall, 2 m wide, 3 m high and 0.2 m thick, with a shadow gap."""
    body = slab(2.0, 2.94, 0.2, 0.006).moved(y=0.06)
    return Builder().add(f.WARM_WHITE, body).add(f.CHARCOAL, slab(1.98, 0.06, 0.16, 0.002))


def track_light() -> Builder:
    """Return two metres of ceiling track with three spots, hung by its top at zero."""
    rail = slab(2.0, 0.035, 0.035, 0.003).moved(y=-0.035)
    heads, lamps = [], []
    for x in (-0.7, 0.0, 0.7):
        heads.append(tube(0.035, 0.15, 24).turned(0, 2.55).moved(x, -0.06, 0.02))
        heads.append(tube(0.008, 0.06, 10).moved(x, -0.09, 0.0))
        lamps.append(tube(0.028, 0.006, 24).turned(0, 2.55).moved(x, -0.183, 0.102))
    return Builder().add(f.BLACK, rail, *heads).add(f.LIGHT, *lamps)


def runway_head() -> Builder:
    """Return the wide end of a runway, 3.6 by 2.4 m, with lit edges."""
    deck = slab(3.6, 0.38, 2.4, 0.01)
    sides = [slab(0.02, 0.02, 2.4, 0.004).moved(x=x, y=0.37) for x in (-1.79, 1.79)]
    front = slab(3.56, 0.02, 0.02, 0.004).moved(y=0.37, z=1.19)
    return Builder().add(f.WARM_WHITE, deck).add(f.COOL_LIGHT, *sides, front)


def runway_steps() -> Builder:
    """Return steps up to a runway, 1.2 m wide, three treads of 0.127 m."""
    treads = [slab(1.2, 0.127 * (3 - n), 0.3, 0.008).moved(z=0.3 * n) for n in range(3)]
    noses = [slab(1.18, 0.01, 0.012, 0.002).moved(y=0.127 * (3 - n) - 0.006, z=0.3 * n + 0.149)
             for n in range(3)]  # fmt: skip
    return Builder().add(f.WARM_WHITE, *treads).add(f.COOL_LIGHT, *noses)


def runway_gate() -> Builder:
    """Return the wall models come out of, 4 m wide and 3 m high, with a lit opening of 1.4 m."""
    wings = [slab(1.3, 3.0, 0.12, 0.008).moved(x=x) for x in (-1.35, 1.35)]
    top = slab(1.4, 0.6, 0.12, 0.008).moved(y=2.4)
    glow = [slab(0.03, 2.4, 0.03, 0.004).moved(x=x, z=0.06) for x in (-0.7, 0.7)]
    bar = slab(1.43, 0.03, 0.03, 0.004).moved(y=2.385, z=0.06)
    return Builder().add(f.NAVY, *wings, top).add(f.COOL_LIGHT, *glow, bar)


def ramp() -> Builder:
    """Return a ramp 1.2 m wide that rises 0.1 m over 1.2 m, as steep as wheels may go."""
    positions = np.array(
        [[-0.6, 0, 0.6], [0.6, 0, 0.6], [0.6, 0.1, -0.6], [-0.6, 0.1, -0.6],
         [-0.6, 0, -0.6], [0.6, 0, -0.6]]
    )  # fmt: skip
    faces = [([0, 1, 2, 3], (0, 1, 0.0833)), ([5, 4, 3, 2], (0, 0, -1)), ([4, 0, 3], (-1, 0, 0)),
             ([1, 5, 2], (1, 0, 0)), ([4, 5, 1, 0], (0, -1, 0))]  # fmt: skip
    shapes = []
    for corners, normal in faces:
        places = positions[corners]
        fan = [[0, n, n + 1] for n in range(1, len(corners) - 1)]
        direction = np.array(normal) / np.linalg.norm(normal)
        shapes.append(
            Shape(places, np.tile(direction, (len(corners), 1)), places[:, [0, 2]],
                  np.array(fan, np.uint32).reshape(-1))
        )  # fmt: skip
    return Builder().add(f.GREY_CARPET, joined(*shapes))


def truss_corner() -> Builder:
    """Return a corner block of square truss, 0.29 m."""
    rails = []
    for axis, turn in ((0, TAU / 4), (2, TAU / 4)):
        for a in (-0.115, 0.115):
            for b in (-0.115, 0.115):
                bar = tube(0.024, 0.29, 16).moved(y=-0.145).turned(axis, turn)
                spot = (a, b + 0.145, 0.0) if axis == 0 else (0.0, a + 0.145, b)
                rails.append(bar.moved(*spot))
    posts = [tube(0.024, 0.29, 16).moved(x, 0.0, z) for x in (-0.115, 0.115)
             for z in (-0.115, 0.115)]  # fmt: skip
    return Builder().add(f.ALUMINIUM, *rails, *posts)


def truss_tower() -> Builder:
    """Return a truss tower, 3 m high on a base plate of 0.7 m."""
    posts = [tube(0.024, 2.94, 16).moved(x, 0.03, z) for x in (-0.115, 0.115)
             for z in (-0.115, 0.115)]  # fmt: skip
    braces = []
    for level in range(12):
        y, flip = 0.08 + level * 0.235, 1 if level % 2 else -1
        for z in (-0.115, 0.115):
            braces.append(_bar((-0.115 * flip, y, z), (0.115 * flip, y + 0.235, z)))
            braces.append(_bar((z, y, -0.115 * flip), (z, y + 0.235, 0.115 * flip)))
    return Builder().add(f.ALUMINIUM, *posts, *braces).add(f.STEEL, slab(0.7, 0.03, 0.7, 0.004))


def _bar(start: tuple[float, float, float], end: tuple[float, float, float]) -> Shape:
    middle = tuple((a + b) / 2.0 for a, b in zip(start, end, strict=True))
    return sweep([start, (middle[0], middle[1], middle[2]), end], 0.008, 8)


def table_showcase() -> Builder:
    """Return a flat glass case on legs, 1.2 by 0.6 m, for small things."""
    legs = [slab(0.04, 0.78, 0.04, 0.004).moved(x, 0.0, z) for x in (-0.56, 0.56)
            for z in (-0.26, 0.26)]  # fmt: skip
    tray = slab(1.2, 0.06, 0.6, 0.006).moved(y=0.78)
    cloth = slab(1.14, 0.006, 0.54, 0.002).moved(y=0.84)
    sides = [slab(1.2, 0.18, 0.006, 0.001).moved(y=0.84, z=z) for z in (-0.297, 0.297)]
    sides += [slab(0.006, 0.18, 0.588, 0.001).moved(x=x, y=0.84) for x in (-0.597, 0.597)]
    lid = slab(1.2, 0.006, 0.6, 0.001).moved(y=1.02)
    return Builder().add(f.OAK, *legs, tray).add(f.BLUE_FABRIC, cloth).add(f.GLASS, *sides, lid)


def tall_showcase() -> Builder:
    """Return a tall glass case, 0.9 m wide and 2 m high, with three lit shelves."""
    base, top = slab(0.9, 0.18, 0.45, 0.008), slab(0.9, 0.1, 0.45, 0.008).moved(y=1.9)
    back = slab(0.88, 1.72, 0.012, 0.002).moved(y=0.18, z=-0.215)
    posts = [slab(0.018, 1.72, 0.018, 0.002).moved(x, 0.18, z) for x in (-0.44, 0.44)
             for z in (-0.215, 0.215)]  # fmt: skip
    shelves = [slab(0.86, 0.008, 0.4, 0.002).moved(y=y) for y in (0.62, 1.05, 1.48)]
    panes = [slab(0.86, 1.7, 0.006, 0.001).moved(y=0.19, z=0.217)]
    panes += [slab(0.006, 1.7, 0.41, 0.001).moved(x=x, y=0.19) for x in (-0.442, 0.442)]
    glow = [slab(0.82, 0.008, 0.012, 0.002).moved(y=y, z=-0.2) for y in (0.6, 1.03, 1.46, 1.88)]
    return (
        Builder()
        .add(f.CHARCOAL, base, top)
        .add(f.WARM_WHITE, back)
        .add(f.ALUMINIUM, *posts)
        .add(f.LIGHT, *glow)
        .add(f.GLASS, *shelves, *panes)
    )


def bell_plinth() -> Builder:
    """Return a round plinth with a glass bell, 1.4 m in all."""
    body = lathe([(0.0, 0.0), (0.2, 0.0), (0.2, 0.03), (0.17, 0.05), (0.17, 0.93), (0.21, 0.95),
                  (0.21, 0.985), (0.0, 0.985)], 48)  # fmt: skip
    bell = lathe([(0.18, 0.985), (0.182, 1.2), (0.17, 1.3), (0.13, 1.37), (0.07, 1.4),
                  (0.0, 1.41)], 48)  # fmt: skip
    knob = sphere(0.018, 20).moved(y=1.405)
    return Builder().add(f.WALNUT, body).add(f.BRASS, knob).add(f.GLASS, bell)


def lightbox() -> Builder:
    """Return a lit print on its own feet, 1 by 2 m."""
    box = slab(1.0, 2.0, 0.1, 0.008).moved(y=0.03)
    feet = [slab(0.08, 0.03, 0.45, 0.006).moved(x=x) for x in (-0.38, 0.38)]
    glowing = Finish("Lit poster", glow=1.1, picture=f.POSTER.picture)
    return (
        Builder()
        .add(f.ALUMINIUM, box, *feet)
        .add(glowing, panel(0.94, 1.88, bottom=0.09).moved(z=0.0505))
    )


def sign_post() -> Builder:
    """Return a sign on a post with two boards, 2.1 m high."""
    post, foot = tube(0.03, 2.1, 24), tube(0.22, 0.02, 40)
    boards = [slab(0.72, 0.17, 0.02, 0.004).moved(x=0.2, y=y, z=0.035) for y in (1.6, 1.82)]
    prints = [panel(0.68, 0.085, bottom=y + 0.042).moved(x=0.2, z=0.0455) for y in (1.6, 1.82)]
    return Builder().add(f.CHARCOAL, post, foot).add(f.NAVY, *boards).add(f.FASCIA, *prints)


def armchair() -> Builder:
    """Return an armchair, seat at 0.42 m."""
    seat = slab(0.56, 0.16, 0.58, 0.05).moved(y=0.26)
    back = slab(0.56, 0.46, 0.14, 0.05).turned(0, -0.16).moved(y=0.36, z=-0.3)
    arms = [slab(0.13, 0.34, 0.66, 0.045).moved(x=x, y=0.24, z=-0.03) for x in (-0.34, 0.34)]
    legs = [tube(0.018, 0.26, 16).moved(x, 0.0, z) for x in (-0.32, 0.32) for z in (-0.28, 0.24)]
    return Builder().add(f.BLUE_FABRIC, seat, back, *arms).add(f.WALNUT, *legs)


def audience_bench() -> Builder:
    """Return a bench beside a runway, 2.4 m, with a cushion."""
    frame = [slab(0.06, 0.38, 0.36, 0.006).moved(x=x) for x in (-1.0, 0.0, 1.0)]
    board = slab(2.4, 0.04, 0.42, 0.008).moved(y=0.38)
    return (
        Builder()
        .add(f.CHARCOAL, *frame)
        .add(f.OAK, board)
        .add(f.FABRIC, slab(2.36, 0.05, 0.4, 0.02).moved(y=0.42))
    )


def podium() -> Builder:
    """Return a speaker's desk with a sloped top, 1.15 m high."""
    body = slab(0.5, 1.0, 0.36, 0.01).moved(y=0.03)
    top = slab(0.62, 0.03, 0.48, 0.008).turned(0, 0.24).moved(y=1.07)
    foot = slab(0.6, 0.03, 0.46, 0.006)
    stem = sweep([(0.1, 1.1, -0.1), (0.1, 1.25, -0.12), (0.1, 1.36, -0.02)], 0.006, 8)
    head = sphere(0.016, 16).moved(0.1, 1.35, -0.01)
    return (
        Builder()
        .add(f.OAK, body, top)
        .add(f.CHARCOAL, foot)
        .add(f.BLACK, stem, head)
        .add(f.LIGHT, slab(0.505, 0.012, 0.365, 0.002).moved(y=0.2))
    )


def hedge() -> Builder:
    """Return a planted box, 1 m long and 0.8 m high, that parts a stand from the aisle."""
    from assets.make.shapes import leaf

    box = slab(1.0, 0.36, 0.3, 0.008)
    rng = np.random.default_rng(31)
    leaves = []
    for _ in range(150):
        x, z = rng.uniform(-0.46, 0.46), rng.uniform(-0.1, 0.1)
        height, angle = rng.uniform(0.02, 0.3), rng.uniform(0, TAU)
        one = leaf(rng.uniform(0.14, 0.24), rng.uniform(0.04, 0.07), rng.uniform(-0.12, 0.04))
        leaves.append(one.turned(1, angle).moved(x, 0.34 + height, z))
    soil = slab(0.94, 0.02, 0.24, 0.002).moved(y=0.345)
    return Builder().add(f.WALNUT, box).add(f.SOIL, soil).add(f.LEAF, *leaves)


def logo_wall() -> Builder:
    """Return a back wall of 3 m with a print across and light behind its edges."""
    body = slab(3.0, 2.5, 0.12, 0.01)
    board = slab(2.5, 0.5, 0.03, 0.006).moved(y=1.5, z=0.085)
    glow = slab(2.54, 0.54, 0.012, 0.004).moved(y=1.48, z=0.068)
    return (
        Builder()
        .add(f.WARM_WHITE, body)
        .add(f.LIGHT, glow)
        .add(f.NAVY, board)
        .add(f.FASCIA, panel(2.4, 0.3, bottom=1.6).moved(z=0.1005))
    )
