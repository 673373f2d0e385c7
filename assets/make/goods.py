"""The products of a fictitious maker of things for the home."""

from __future__ import annotations

import numpy as np

from assets.make import finishes as f
from assets.make.build import Builder
from assets.make.shapes import lathe, panel, slab, sphere, sweep, tube

TAU = 2.0 * np.pi


def desk_lamp() -> Builder:
    """Return a lamp with a ring of light, 0.46 m high."""
    foot = lathe([(0.0, 0.0), (0.085, 0.0), (0.088, 0.006), (0.084, 0.016), (0.0, 0.018)], 40)
    stem = sweep([(0, 0.01, 0), (0, 0.15, -0.01), (0, 0.26, -0.005), (0, 0.3, 0.0)], 0.008)
    ring = sweep(
        [(0.09 * np.cos(a), 0.37 + 0.09 * np.sin(a), 0.0) for a in np.linspace(0, TAU, 49)], 0.012
    )
    light = sweep(
        [(0.083 * np.cos(a), 0.37 + 0.083 * np.sin(a), 0.007) for a in np.linspace(0, TAU, 49)],
        0.008,
        8,
    )
    return Builder().add(f.BRASS, foot, stem, ring).add(f.LIGHT, light)


def kettle() -> Builder:
    """Return an electric kettle, 0.26 m high."""
    body = lathe(
        [
            (0.0, 0.012),
            (0.078, 0.012),
            (0.084, 0.02),
            (0.082, 0.07),
            (0.064, 0.15),
            (0.05, 0.19),
            (0.047, 0.2),
            (0.0, 0.203),
        ],
        40,
    )
    base = lathe([(0.0, 0.0), (0.09, 0.0), (0.092, 0.005), (0.085, 0.012), (0.0, 0.013)], 40)
    knob = lathe([(0.0, 0.2), (0.012, 0.201), (0.008, 0.212), (0.014, 0.222), (0.0, 0.228)], 20)
    spout = sweep([(0.06, 0.09, 0), (0.1, 0.12, 0), (0.115, 0.17, 0), (0.145, 0.2, 0)], 0.01)
    handle = sweep([(-0.055, 0.18, 0), (-0.11, 0.2, 0), (-0.125, 0.14, 0), (-0.09, 0.07, 0)], 0.011)
    return Builder().add(f.TEAL, body).add(f.BLACK, base, handle).add(f.BRASS, knob, spout)


def headphones() -> Builder:
    """Return headphones on a stand, 0.28 m high."""
    band = sweep(
        [
            (0.085 * np.cos(a), 0.17 + 0.095 * np.sin(a), 0)
            for a in np.linspace(-0.25, np.pi + 0.25, 29)
        ],
        0.008,
    )
    cups = []
    for side in (-1.0, 1.0):
        cup = lathe(
            [(0.0, 0.0), (0.036, 0.0), (0.042, 0.008), (0.042, 0.02), (0.034, 0.03), (0.0, 0.031)],
            32,
        )
        cups.append(cup.turned(2, side * -TAU / 4).moved(x=side * 0.064, y=0.13))
    stand = [slab(0.12, 0.014, 0.1, 0.004), tube(0.007, 0.25, 16)]
    return Builder().add(f.CHARCOAL, band).add(f.ORANGE, *cups).add(f.OAK, *stand)


def speaker() -> Builder:
    """Return a fabric speaker with a wooden foot, 0.2 m high."""
    body = lathe(
        [
            (0.0, 0.03),
            (0.07, 0.03),
            (0.082, 0.045),
            (0.088, 0.1),
            (0.08, 0.17),
            (0.066, 0.186),
            (0.0, 0.187),
        ],
        40,
    )
    foot = lathe([(0.0, 0.0), (0.06, 0.0), (0.068, 0.03), (0.0, 0.031)], 32)
    ring = sweep(
        [(0.05 * np.cos(a), 0.188, 0.05 * np.sin(a)) for a in np.linspace(0, TAU, 41)], 0.003, 8
    )
    return Builder().add(f.FABRIC, body).add(f.WALNUT, foot).add(f.BLUE_LIGHT, ring)


def robot() -> Builder:
    """Return a companion robot, 0.62 m high."""
    body = lathe(
        [
            (0.0, 0.05),
            (0.1, 0.05),
            (0.15, 0.1),
            (0.165, 0.2),
            (0.14, 0.3),
            (0.08, 0.34),
            (0.0, 0.345),
        ],
        40,
    )
    head = sphere(0.125, 36).scaled(1.0, 0.86, 1.0).moved(y=0.37)
    face = sphere(0.1, 32).scaled(1.0, 0.72, 0.6).moved(y=0.405, z=0.078)
    eyes = [
        sphere(0.016, 20).scaled(1.0, 1.4, 0.4).moved(x=x, y=0.455, z=0.132)
        for x in (-0.038, 0.038)
    ]
    wheels = [tube(0.065, 0.04, 28).turned(2, TAU / 4).moved(x=x, y=0.065) for x in (-0.11, 0.15)]
    arms = [
        sweep([(side * 0.15, 0.26, 0), (side * 0.2, 0.2, 0.02), (side * 0.19, 0.13, 0.07)], 0.024)
        for side in (-1, 1)
    ]
    antenna = [tube(0.004, 0.06, 10).moved(y=0.57), sphere(0.014, 16).moved(y=0.62)]
    return (
        Builder()
        .add(f.PORCELAIN, body, head, *arms)
        .add(f.BLACK, face, *wheels)
        .add(f.BLUE_LIGHT, *eyes)
        .add(f.ORANGE, *antenna)
    )


def vase() -> Builder:
    """Return a celadon vase, 0.34 m high."""
    return Builder().add(
        f.CELADON,
        lathe(
            [
                (0.0, 0.0),
                (0.05, 0.0),
                (0.052, 0.008),
                (0.085, 0.09),
                (0.098, 0.16),
                (0.08, 0.23),
                (0.038, 0.28),
                (0.034, 0.3),
                (0.052, 0.335),
                (0.046, 0.337),
                (0.028, 0.3),
                (0.0, 0.28),
            ],
            48,
        ),
    )


def tea_set() -> Builder:
    """Return a teapot and three cups on a tray."""
    pot = lathe(
        [
            (0.0, 0.02),
            (0.04, 0.02),
            (0.068, 0.05),
            (0.07, 0.08),
            (0.045, 0.112),
            (0.018, 0.118),
            (0.014, 0.128),
            (0.012, 0.14),
            (0.0, 0.143),
        ],
        36,
    )
    spout = sweep([(0.055, 0.065, 0), (0.085, 0.08, 0), (0.1, 0.112, 0)], 0.008)
    handle = sweep(
        [
            (0.0 + 0.065 * np.cos(a), 0.115 + 0.06 * np.sin(a), 0)
            for a in np.linspace(0.1, np.pi - 0.1, 15)
        ],
        0.005,
    )
    cup = lathe(
        [
            (0.0, 0.02),
            (0.016, 0.02),
            (0.026, 0.03),
            (0.032, 0.052),
            (0.029, 0.053),
            (0.022, 0.034),
            (0.0, 0.03),
        ],
        28,
    )
    cups = [cup.moved(x=x, z=0.1) for x in (-0.1, 0.0, 0.1)]
    tray = slab(0.42, 0.02, 0.32, 0.008)
    return (
        Builder()
        .add(f.WALNUT, tray)
        .add(f.CELADON, pot.moved(z=-0.05), spout.moved(z=-0.05), *cups)
        .add(f.BRASS, handle.moved(z=-0.05))
    )


def purifier() -> Builder:
    """Return an air purifier, 0.56 m high."""
    body = lathe(
        [
            (0.0, 0.01),
            (0.12, 0.01),
            (0.13, 0.02),
            (0.13, 0.5),
            (0.115, 0.54),
            (0.09, 0.55),
            (0.0, 0.54),
        ],
        48,
    )
    slots = [
        slab(0.006, 0.28, 0.006, 0.002).moved(y=0.06, z=0.128).turned(1, k * TAU / 60)
        for k in range(60)
    ]
    ring = sweep(
        [(0.1 * np.cos(a), 0.548, 0.1 * np.sin(a)) for a in np.linspace(0, TAU, 49)], 0.004, 8
    )
    return Builder().add(f.WHITE, body).add(f.GREY, *slots).add(f.BLUE_LIGHT, ring)


def tablet() -> Builder:
    """Return a home control panel on a foot, 0.22 m high."""
    screen = slab(0.26, 0.17, 0.012, 0.005).turned(0, -0.25).moved(y=0.04)
    show = panel(0.244, 0.137, bottom=0.016).moved(z=0.0066).turned(0, -0.25).moved(y=0.04)
    foot = [slab(0.12, 0.012, 0.1, 0.004), tube(0.012, 0.06, 14).moved(z=-0.02)]
    return Builder().add(f.BLACK, screen).add(f.SCREEN, show).add(f.ALUMINIUM, *foot)
