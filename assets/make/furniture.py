"""Stand walls, floors, furniture, lamps, screens and plants, in true metres."""

from __future__ import annotations

import numpy as np

from assets.make import finishes as f
from assets.make.build import Builder, Finish
from assets.make.shapes import Shape, joined, lathe, leaf, panel, slab, sphere, sweep, tube

TAU = 2.0 * np.pi


def wall(width: float, finish: Finish = f.WHITE) -> Builder:
    """Return a shell-scheme wall 2.5 m high with aluminium posts."""
    posts = [tube(0.02, 2.5, 16).moved(x=x) for x in (-width / 2.0, width / 2.0)]
    rails = [slab(width - 0.04, 0.04, 0.03, 0.003).moved(y=y) for y in (0.0, 2.46)]
    board = slab(width - 0.05, 2.42, 0.016, 0.002).moved(y=0.04)
    return Builder().add(finish, board).add(f.ALUMINIUM, *posts, *rails)


def graphic_wall(finish: Finish) -> Builder:
    """Return a one-metre wall with a print on its front."""
    return wall(1.0).add(finish, panel(0.9, 1.8, bottom=0.45).moved(z=0.0095))


def window_wall() -> Builder:
    """Return a one-metre wall whose upper part is glass."""
    frame = [slab(0.95, 0.03, 0.03, 0.003).moved(y=y) for y in (0.95, 2.3)]
    builder = Builder().add(f.WHITE, slab(0.95, 0.92, 0.016, 0.002).moved(y=0.03))
    posts = [tube(0.02, 2.5, 16).moved(x=x) for x in (-0.5, 0.5)]
    return builder.add(f.ALUMINIUM, *posts, *frame).add(
        f.GLASS, slab(0.94, 1.32, 0.008, 0.001).moved(y=0.98)
    )


def fascia() -> Builder:
    """Return a name board of 3 m for the open side, hung at 2.2 m."""
    print_ = panel(2.72, 0.34, bottom=2.16).moved(z=0.0165)
    return _board().add(f.FASCIA, print_).add(f.ALUMINIUM, *_fascia_posts())


def blank_fascia() -> Builder:
    """Return such a board without a name."""
    return _board().add(f.ALUMINIUM, *_fascia_posts())


def _board() -> Builder:
    return Builder().add(f.NAVY, slab(2.96, 0.34, 0.03, 0.003).moved(y=2.16))


def _fascia_posts() -> list[Shape]:
    return [tube(0.02, 2.5, 16).moved(x=x) for x in (-1.5, 1.5)]


def floor(width: float, depth: float, finish: Finish, height: float = 0.02) -> Builder:
    """Return a floor whose top is at its height."""
    return Builder().add(finish, slab(width, height, depth, 0.004))


def hall_floor() -> Builder:
    """Return a piece of hall floor, 24 m square, its top at zero."""
    return Builder().add(f.CONCRETE, slab(24.0, 0.05, 24.0, 0.004).moved(y=-0.05))


def counter() -> Builder:
    """Return an information counter, 1.4 m wide."""
    body = slab(1.3, 0.98, 0.5, 0.012).moved(y=0.04)
    top = slab(1.44, 0.04, 0.6, 0.012).moved(y=1.02)
    plinth = slab(1.2, 0.05, 0.42, 0.004)
    glow = slab(1.31, 0.012, 0.505, 0.002).moved(y=0.9)
    return Builder().add(f.WHITE, body).add(f.OAK, top).add(f.CHARCOAL, plinth).add(f.LIGHT, glow)


def curved_counter() -> Builder:
    """Return a round-fronted counter, 1.2 m wide."""
    angles = np.linspace(-np.pi / 2, np.pi / 2, 17)
    slats = [slab(0.09, 1.0, 0.02, 0.004).moved(z=0.6).turned(1, float(angle)) for angle in angles]
    top = lathe(
        [(0.0, 1.0), (0.66, 1.0), (0.67, 1.012), (0.67, 1.035), (0.66, 1.045), (0.0, 1.045)], 48
    )
    return Builder().add(f.WALNUT, *slats).add(f.WARM_WHITE, top, tube(0.56, 1.0, 48))


def shelf() -> Builder:
    """Return an open shelf, 1 m wide and 2 m high, four boards."""
    sides = [slab(0.03, 2.0, 0.32, 0.004).moved(x=x) for x in (-0.485, 0.485)]
    boards = [slab(0.95, 0.03, 0.32, 0.004).moved(y=y) for y in (0.08, 0.56, 1.04, 1.52, 1.97)]
    back = slab(0.95, 1.9, 0.01, 0.002).moved(y=0.08, z=-0.15)
    glow = [slab(0.9, 0.008, 0.012, 0.002).moved(y=y, z=0.13) for y in (0.545, 1.025, 1.505)]
    return Builder().add(f.OAK, *sides, *boards).add(f.WARM_WHITE, back).add(f.LIGHT, *glow)


def plinth(size: float, height: float) -> Builder:
    """Return a square plinth."""
    foot = slab(size - 0.06, 0.05, size - 0.06, 0.004)
    return (
        Builder()
        .add(f.WHITE, slab(size, height - 0.04, size, 0.008).moved(y=0.04))
        .add(f.CHARCOAL, foot)
    )


def showcase() -> Builder:
    """Return a glass showcase on a base, 0.5 m wide and 1.6 m high."""
    base = slab(0.5, 0.9, 0.5, 0.008)
    lid = slab(0.5, 0.04, 0.5, 0.006).moved(y=1.56)
    posts = [
        slab(0.016, 0.66, 0.016, 0.002).moved(x=x, y=0.9, z=z)
        for x in (-0.24, 0.24)
        for z in (-0.24, 0.24)
    ]
    panes = [
        slab(0.47, 0.65, 0.006, 0.001).moved(y=0.905, z=0.235).turned(1, k * TAU / 4)
        for k in range(4)
    ]
    glow = slab(0.4, 0.008, 0.4, 0.002).moved(y=1.552)
    return (
        Builder()
        .add(f.CHARCOAL, base, lid)
        .add(f.ALUMINIUM, *posts)
        .add(f.LIGHT, glow)
        .add(f.GLASS, *panes)
    )


def truss() -> Builder:
    """Return a metre of square truss lying along x, bottom at zero."""
    rails = [
        tube(0.024, 1.0, 16).turned(2, TAU / 4).moved(x=0.5, y=y, z=z)
        for y in (0.03, 0.26)
        for z in (-0.115, 0.115)
    ]
    braces = []
    for place in range(4):
        x = -0.5 + place * 0.25
        up = place % 2
        for z in (-0.115, 0.115):
            low, high = (0.03, 0.26) if up else (0.26, 0.03)
            braces.append(
                sweep(
                    [(x, low, z), (x + 0.125, (low + high) / 2, z), (x + 0.25, high, z)], 0.008, 8
                )
            )
    return Builder().add(f.ALUMINIUM, *rails, *braces)


def spot_lamp() -> Builder:
    """Return an arm spot for the top of a wall, shining forward and down."""
    arm = sweep([(0, 0.0, 0.0), (0, 0.08, 0.02), (0, 0.12, 0.2), (0, 0.12, 0.42)], 0.009)
    head = tube(0.04, 0.12, 24).turned(0, 2.4).moved(y=0.1, z=0.42)
    bulb = tube(0.032, 0.006, 24).turned(0, 2.4).moved(y=0.012, z=0.503)
    return Builder().add(f.ALUMINIUM, arm).add(f.BLACK, head).add(f.LIGHT, bulb)


def pendant() -> Builder:
    """Return a pendant lamp of 0.45 m, its cord 0.6 m, the bottom at zero."""
    shade = lathe(
        [(0.222, 0.0), (0.225, 0.004), (0.19, 0.12), (0.1, 0.2), (0.02, 0.23), (0.0, 0.232)], 40
    )
    inner = lathe(
        [(0.0, 0.05), (0.06, 0.045), (0.075, 0.03), (0.06, 0.012), (0.0, 0.006)][::-1], 24
    )
    cord = tube(0.004, 0.6, 8).moved(y=0.22)
    return Builder().add(f.COPPER, shade).add(f.LIGHT, inner).add(f.BLACK, cord)


def floor_lamp() -> Builder:
    """Return an arc lamp, 1.7 m high."""
    arc = [(0.0, 0.0, 0.0)] + [
        (0.55 - 0.55 * np.cos(a), 1.1 + 0.55 * np.sin(a), 0.0) for a in np.linspace(0.0, 2.2, 12)
    ]
    shade = lathe([(0.16, 0.0), (0.15, 0.05), (0.09, 0.12), (0.0, 0.14)], 32).moved(x=0.872, y=1.42)
    bulb = sphere(0.05, 20).moved(x=0.872, y=1.42)
    return (
        Builder()
        .add(f.BRASS, sweep(arc, 0.013), shade)
        .add(f.CHARCOAL, tube(0.16, 0.03, 40))
        .add(f.LIGHT, bulb)
    )


def wall_screen() -> Builder:
    """Return a 55 inch screen to hang on a wall, its lower edge at zero."""
    frame = slab(1.24, 0.71, 0.04, 0.006)
    return (
        Builder()
        .add(f.BLACK, frame)
        .add(f.SCREEN, panel(1.22, 0.686, bottom=0.012).moved(z=0.0205))
    )


def totem() -> Builder:
    """Return a standing screen, 1.8 m high."""
    body = slab(0.6, 1.75, 0.06, 0.012).moved(y=0.03)
    foot = slab(0.7, 0.03, 0.4, 0.006)
    return (
        Builder()
        .add(f.CHARCOAL, body, foot)
        .add(f.TOTEM, panel(0.54, 1.08, bottom=0.56).moved(z=0.0305))
    )


def stool() -> Builder:
    """Return a bar stool, seat at 0.75 m."""
    seat = lathe([(0.0, 0.72), (0.17, 0.722), (0.185, 0.74), (0.17, 0.768), (0.0, 0.775)], 32)
    foot = lathe(
        [(0.0, 0.0), (0.2, 0.0), (0.205, 0.008), (0.04, 0.024), (0.022, 0.05), (0.022, 0.72)], 32
    )
    ring = sweep(
        [(0.13 * np.cos(a), 0.3, 0.13 * np.sin(a)) for a in np.linspace(0, TAU, 25)], 0.008, 8
    )
    return Builder().add(f.WALNUT, seat).add(f.STEEL, foot, ring)


def chair() -> Builder:
    """Return an upholstered chair on four wooden legs."""
    seat = slab(0.48, 0.07, 0.48, 0.03).moved(y=0.42)
    back = slab(0.46, 0.42, 0.06, 0.028).turned(0, -0.16).moved(y=0.47, z=-0.22)
    legs = [
        sweep([(x * 0.9, 0.43, z * 0.9), (x, 0.0, z)], 0.016, 12)
        for x in (-0.2, 0.2)
        for z in (-0.2, 0.2)
    ]
    return Builder().add(f.BLUE_FABRIC, seat, back).add(f.OAK, *legs)


def sofa() -> Builder:
    """Return a two-seat sofa."""
    base = slab(1.5, 0.2, 0.75, 0.03).moved(y=0.12)
    cushions = [slab(0.6, 0.16, 0.58, 0.05).moved(x=x, y=0.31, z=0.06) for x in (-0.31, 0.31)]
    backs = [
        slab(0.6, 0.4, 0.16, 0.06).turned(0, -0.12).moved(x=x, y=0.42, z=-0.26)
        for x in (-0.31, 0.31)
    ]
    arms = [slab(0.13, 0.5, 0.75, 0.04).moved(x=x, y=0.12) for x in (-0.69, 0.69)]
    legs = [tube(0.018, 0.12, 12).moved(x=x, z=z) for x in (-0.65, 0.65) for z in (-0.3, 0.3)]
    return Builder().add(f.FABRIC, base, *cushions, *backs, *arms).add(f.WALNUT, *legs)


def table(radius: float, height: float) -> Builder:
    """Return a round table on a steel foot."""
    top = lathe(
        [
            (0.0, height - 0.03),
            (radius - 0.01, height - 0.03),
            (radius, height - 0.02),
            (radius, height - 0.006),
            (radius - 0.006, height),
            (0.0, height),
        ],
        40,
    )
    foot_radius = radius * 0.62
    foot = lathe(
        [
            (0.0, 0.0),
            (foot_radius, 0.0),
            (foot_radius, 0.008),
            (0.05, 0.024),
            (0.03, 0.05),
            (0.03, height - 0.03),
        ],
        32,
    )
    return Builder().add(f.OAK, top).add(f.STEEL, foot)


def plant(height: float, leaves: int, seed: int, finish: Finish) -> Builder:
    """Return a potted plant: leaves round a stem, each bent by its own weight."""
    rng = np.random.default_rng(seed)
    pot_height = height * 0.24
    rim = height * 0.15
    pot = lathe(
        [
            (0.0, 0.0),
            (rim * 0.72, 0.0),
            (rim * 0.74, 0.008),
            (rim, pot_height),
            (rim * 0.92, pot_height),
            (rim * 0.9, pot_height - 0.03),
            (0.0, pot_height - 0.03),
        ],
        32,
    )
    soil = lathe([(0.0, 0.0), (rim * 0.9, 0.0), (0.0, 0.012)][1:], 24).moved(y=pot_height - 0.028)
    grown: list[Shape] = []
    for index in range(leaves):
        share = index / leaves
        size = height * float(rng.uniform(0.36, 0.5)) * (1.0 - 0.35 * share)
        one = leaf(size, size * 0.34, size * float(rng.uniform(0.25, 0.6)) * (1.0 - 0.7 * share))
        tilt = -0.35 - 0.75 * share + float(rng.uniform(-0.12, 0.12))
        one = one.turned(0, tilt).turned(1, index * 2.39996 + float(rng.uniform(-0.2, 0.2)))
        grown.append(one.moved(y=pot_height + height * 0.42 * share))
    stem = tube(height * 0.012, height * 0.5, 10).moved(y=pot_height - 0.02)
    return Builder().add(f.POT, pot).add(f.SOIL, soil).add(f.BARK, stem).add(finish, *grown)


def brochure_stand() -> Builder:
    """Return a brochure stand with four trays, 1.4 m high."""
    posts = [sweep([(x, 0.0, 0.0), (x, 0.7, -0.05), (x, 1.4, -0.1)], 0.01) for x in (-0.15, 0.15)]
    trays = [
        slab(0.34, 0.26, 0.012, 0.003).turned(0, -0.5).moved(y=y, z=-y * 0.07 + 0.06)
        for y in (0.3, 0.6, 0.9, 1.15)
    ]
    prints = [
        panel(0.2, 0.22, bottom=0.02).moved(z=0.008).turned(0, -0.5).moved(y=y, z=-y * 0.07 + 0.06)
        for y in (0.3, 0.6, 0.9, 1.15)
    ]
    return (
        Builder()
        .add(f.STEEL, *posts, slab(0.36, 0.02, 0.3, 0.004))
        .add(f.CHARCOAL, *trays)
        .add(f.POSTER, *prints)
    )


def banner() -> Builder:
    """Return a roll-up banner, 0.85 by 2 m."""
    foot = slab(0.9, 0.09, 0.14, 0.02)
    rail = tube(0.012, 0.86, 12).turned(2, TAU / 4).moved(x=0.43, y=2.08)
    sheet = panel(0.85, 2.0, bottom=0.08)
    back = panel(0.85, 2.0, bottom=0.08).turned(1, np.pi).moved(z=-0.001)
    return Builder().add(f.ALUMINIUM, foot, rail).add(f.BANNER, sheet).add(f.WHITE, back)


def frame(finish: Finish) -> Builder:
    """Return a framed print to hang, 0.7 by 1.3 m, its lower edge at zero."""
    bars = joined(
        slab(0.7, 0.03, 0.03, 0.003),
        slab(0.7, 0.03, 0.03, 0.003).moved(y=1.3),
        slab(0.03, 1.33, 0.03, 0.003).moved(x=-0.335),
        slab(0.03, 1.33, 0.03, 0.003).moved(x=0.335),
    )
    return (
        Builder()
        .add(f.WALNUT, bars)
        .add(finish, panel(0.64, 1.28, bottom=0.025))
        .add(f.CHARCOAL, slab(0.66, 1.3, 0.01, 0.002).moved(y=0.015, z=-0.007))
    )


def divider() -> Builder:
    """Return an airy divider of wooden slats, 1 m wide and 2.2 m high."""
    slats = [
        slab(0.035, 2.12, 0.05, 0.004).moved(x=x, y=0.04) for x in np.linspace(-0.47, 0.47, 11)
    ]
    rails = [slab(1.0, 0.04, 0.07, 0.004), slab(1.0, 0.04, 0.07, 0.004).moved(y=2.16)]
    return Builder().add(f.OAK, *slats, *rails)


def runway() -> Builder:
    """Return a runway module, 1.2 by 2.4 m, with lit edges."""
    deck = slab(1.2, 0.38, 2.4, 0.01)
    edges = [slab(0.02, 0.02, 2.4, 0.004).moved(x=x, y=0.37) for x in (-0.59, 0.59)]
    return Builder().add(f.WARM_WHITE, deck).add(f.COOL_LIGHT, *edges)


def bench() -> Builder:
    """Return a gallery bench, 1.5 m."""
    legs = [slab(0.04, 0.4, 0.4, 0.004).moved(x=x) for x in (-0.6, 0.6)]
    return Builder().add(f.OAK, slab(1.5, 0.05, 0.45, 0.012).moved(y=0.4)).add(f.CHARCOAL, *legs)


def rope_post() -> Builder:
    """Return a post for a barrier, 0.95 m."""
    return Builder().add(
        f.BRASS,
        lathe(
            [
                (0.0, 0.0),
                (0.15, 0.0),
                (0.155, 0.01),
                (0.04, 0.035),
                (0.022, 0.06),
                (0.022, 0.86),
                (0.04, 0.87),
                (0.04, 0.9),
                (0.02, 0.93),
                (0.0, 0.95),
            ],
            28,
        ),
    )
