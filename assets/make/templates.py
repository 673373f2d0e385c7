"""Empty stands to begin from."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from assets.make.figures import mannequin
from assets.make.layout import Layout
from expo_studio.gltf.gait import gait_of
from expo_studio.model.booth import Asset, Booth, Stand, StandKind
from expo_studio.model.ids import AssetId, GroupId, PlacementId, ProductId, ShowId
from expo_studio.model.products import Product
from expo_studio.model.show import Stride
from expo_studio.model.show_making import made
from expo_studio.text import Text

Kit = dict[str, tuple[AssetId, Asset]]

STAND, STAND_NAME = GroupId("stand"), Text("展台结构", "Stand")
NAMES = {
    "row-3x3": Text("标准展位 3×3 米", "Row stand 3 x 3 m"),
    "row-3x6": Text("标准展位 3×6 米", "Row stand 3 x 6 m"),
    "corner-3x6": Text("转角展位 3×6 米", "Corner stand 3 x 6 m"),
    "island-6x6": Text("岛型展位 6×6 米", "Island stand 6 x 6 m"),
    "gallery": Text("画廊展厅", "Gallery room"),
    "runway": Text("走秀展厅", "Runway hall"),
}


def templates(kit: Kit) -> dict[str, Booth]:
    """Return every template by its key."""
    makers: dict[str, Callable[[Layout], None]] = {
        "row-3x3": lambda one: _shell(one, StandKind.ROW, 3, 3),
        "row-3x6": lambda one: _shell(one, StandKind.ROW, 6, 3),
        "corner-3x6": lambda one: _shell(one, StandKind.CORNER, 6, 3),
        "island-6x6": _island,
        "gallery": _gallery,
        "runway": _runway,
    }
    made = {}
    for key, make in makers.items():
        layout = Layout(kit)
        layout.begin(NAMES[key], Text(), Stand())
        make(layout)
        made[key] = layout.booth
    return made


def _shell(layout: Layout, kind: StandKind, width: int, depth: int) -> None:
    """Walls at the back and the closed sides, carpet and fascia, and a counter.

    The shell is what the studio builds a stand of, so that building it again replaces it.
    """
    layout.begin(layout.booth.title, Text(), Stand(kind, float(width), float(depth)))
    layout.put("hall-floor", (0.0, 0.0))
    layout.row("carpet-3x3", (-width / 2 + 1.5, 0.0), (3.0, 0.0), width // 3)
    layout.row("wall-1m", (-width / 2 + 0.5, -depth / 2 + 0.05), (1.0, 0.0), width)
    layout.row("wall-1m", (-width / 2 + 0.05, -depth / 2 + 0.5), (0.0, 1.0), depth, 90)
    if kind is StandKind.ROW:
        layout.row("wall-1m", (width / 2 - 0.05, -depth / 2 + 0.5), (0.0, 1.0), depth, -90)
    layout.row("fascia-blank-3m", (-width / 2 + 1.5, depth / 2 - 0.05), (3.0, 0.0), width // 3)
    layout.group(STAND, STAND_NAME, without="hall-floor")
    layout.put("counter", (width / 2 - 0.9, depth / 2 - 0.6))
    _two_views(layout, float(width), float(depth))


def _island(layout: Layout) -> None:
    layout.begin(layout.booth.title, Text(), Stand(StandKind.ISLAND, 6.0, 6.0, 4.0))
    layout.put("hall-floor", (0.0, 0.0))
    for x in (-1.5, 1.5):
        for z in (-1.5, 1.5):
            layout.put("wood-floor-3x3", (x, z))
    for angle, x, z in ((0, 0.0, 0.5), (180, 0.0, -0.5), (90, 0.5, 0.0), (-90, -0.5, 0.0)):
        layout.put("wall-navy", (x, z), facing=angle)
    layout.put("counter-curved", (2.0, 2.0), facing=45)
    layout.put("table-high", (-1.9, 1.7))
    _two_views(layout, 6.0, 6.0)


def _gallery(layout: Layout) -> None:
    layout.begin(layout.booth.title, Text(), Stand(StandKind.ROW, 8.0, 6.0, 3.5))
    layout.put("hall-floor", (0.0, 0.0))
    layout.row("gallery-wall-2m", (-3.0, -2.9), (2.0, 0.0), 4)
    for x, facing in ((-3.9, 90), (3.9, -90)):
        layout.row("gallery-wall-2m", (x, -1.8), (0.0, 2.0), 2, facing)
    for x in (-2.4, 0.0, 2.4):
        layout.put("frame-landscape" if x else "frame-square", (x, -2.77), up=1.1)
        layout.put("track-light", (x, -1.7), up=3.0)
        layout.lamp((x, 2.9, -1.7), 16.0, (0.0, -0.82, -0.57), 5.0)
    layout.put("tea-frame", (-3.79, -0.9), up=0.9, facing=90)
    layout.put("poster-frame", (3.79, -0.9), up=0.9, facing=-90)
    layout.put("plinth-bell", (2.9, 1.4))
    layout.put("bench", (0.0, -0.4))
    layout.row("rope-post", (-2.4, -2.0), (1.2, 0.0), 5)
    _two_views(layout, 8.0, 6.0)


def _runway(layout: Layout) -> None:
    layout.begin(layout.booth.title, Text(), Stand(StandKind.HEAD, 10.0, 12.0, 4.0))
    layout.put("hall-floor", (0.0, 0.0))
    layout.row("runway-module", (0.0, -3.6), (0.0, 2.4), 3)
    layout.put("runway-head", (0.0, 3.6))
    layout.put("runway-gate", (0.0, -4.95))
    for x in (-2.5, 2.5):
        layout.put("wall-navy", (x, -4.95))
    layout.put("runway-steps", (-1.2, 2.1), facing=-90)
    layout.put("model-dress", (0.0, 3.4), up=0.38)
    layout.put("mannequin-dark", (-0.9, 3.1), up=0.38, facing=20)
    layout.put("mannequin-gold", (0.9, 3.1), up=0.38, facing=-20)
    for x in (-1.7, -2.4, 1.7, 2.4):
        layout.row("chair", (x, -3.2), (0.0, 0.9), 6, 90 if x < 0 else -90)
    for z in (-3.0, 0.0, 3.0):
        layout.lamp((0.0, 3.6, z), 40.0, (0.0, -1.0, -0.1), 8.0)
    _two_views(layout, 6.0, 10.0)
    _add_show(layout, ["model-dress-1", "mannequin-dark-1", "mannequin-gold-1"])


def _add_show(layout: Layout, names: list[str]) -> None:
    """Let figures walk down the runway, the first of them with a product's card."""
    keys = [PlacementId(name) for name in names]
    dress = Product(
        Text("红色缎面裙（示例）", "Red satin dress (sample)"),
        Text(
            "走秀时，造型一出场，产品名片就会出现。请换成您的产品。",
            "Its card appears as the look enters. Put your own product in its place.",
        ),
        "SAMPLE-01",
        placements=(keys[0],),
    )
    booth = replace(layout.booth, products={ProductId("dress"): dress})
    gait = gait_of(mannequin().glb("walker"), "walk")
    if gait is None:
        raise ValueError("the kit's figures do not walk")
    walk = (gait.pace, gait.passing, gait.step, gait.feet, gait.facing)
    stride = Stride("walk", "stand", *walk, scale=(1.0, 1.0))
    show = made(booth, keys, dict.fromkeys(keys, stride), Text("示例走秀", "Sample show"))
    layout.booth = replace(booth, shows={ShowId("show"): show})


def _two_views(layout: Layout, width: float, depth: float) -> None:
    away = depth / 2 + max(width, depth) * 0.75
    layout.view("entrance", "入口", "Entrance", (width * 0.3, 1.6, away), (0.0, 1.1, 0.0))
    layout.view("inside", "展位内", "Inside", (0.0, 1.6, depth * 0.35), (0.0, 1.3, -depth / 2))
