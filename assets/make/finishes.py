"""The finishes of the starter kit."""

from __future__ import annotations

from assets.make import textures
from assets.make.build import Finish

WHITE = Finish("White laminate", (236, 237, 236), roughness=0.55)
WARM_WHITE = Finish("Warm white", (240, 234, 224), roughness=0.7)
GREY = Finish("Grey laminate", (132, 138, 146), roughness=0.55)
CHARCOAL = Finish("Charcoal", (44, 48, 54), roughness=0.5)
NAVY = Finish("Navy", (28, 52, 92), roughness=0.5)
ALUMINIUM = Finish("Brushed aluminium", (196, 199, 204), metallic=1.0, roughness=0.38)
STEEL = Finish("Polished steel", (210, 212, 215), metallic=1.0, roughness=0.2)
BRASS = Finish("Brass", (212, 172, 98), metallic=1.0, roughness=0.28)
COPPER = Finish("Copper", (206, 134, 98), metallic=1.0, roughness=0.3)
BLACK = Finish("Black plastic", (24, 25, 28), roughness=0.42)
GLASS = Finish("Glass", (214, 232, 238), roughness=0.06, opacity=0.22)
LIGHT = Finish("Warm light", (255, 232, 190), glow=3.0)
COOL_LIGHT = Finish("Cool light", (225, 238, 255), glow=2.4)
BLUE_LIGHT = Finish("Blue light", (70, 160, 255), glow=2.0)
RED = Finish("Red lacquer", (178, 44, 40), roughness=0.32)
TEAL = Finish("Teal lacquer", (30, 122, 122), roughness=0.35)
ORANGE = Finish("Orange shell", (226, 120, 48), roughness=0.4)
PORCELAIN = Finish("Porcelain", (242, 242, 238), roughness=0.18)
CELADON = Finish("Celadon glaze", (150, 184, 164), roughness=0.16)
SOIL = Finish("Soil", (58, 44, 34), roughness=0.95)
POT = Finish("Terracotta", (168, 98, 70), roughness=0.8)
BARK = Finish("Bark", (96, 76, 54), roughness=0.9)

OAK = Finish("Oak", roughness=0.5, picture=textures.wood(), repeat=1.0)
WALNUT = Finish("Walnut", roughness=0.48, picture=textures.wood((124, 84, 58), 21), repeat=1.0)
CARPET = Finish("Blue carpet", roughness=0.95, picture=textures.carpet((62, 84, 122)), repeat=0.5)
GREY_CARPET = Finish(
    "Grey carpet", roughness=0.95, picture=textures.carpet((122, 124, 128), 6), repeat=0.5
)
FABRIC = Finish("Grey fabric", roughness=0.9, picture=textures.fabric((134, 142, 150)), repeat=0.25)
BLUE_FABRIC = Finish(
    "Blue fabric", roughness=0.9, picture=textures.fabric((58, 92, 142), 8), repeat=0.25
)
CONCRETE = Finish("Polished concrete", roughness=0.42, picture=textures.concrete(), repeat=4.0)
LEAF = Finish("Leaf", roughness=0.55, picture=textures.leaves(), is_double_sided=True)
PALE_LEAF = Finish(
    "Pale leaf", roughness=0.55, picture=textures.leaves((112, 152, 84), 17), is_double_sided=True
)
FASCIA = Finish(
    "Fascia print",
    roughness=0.5,
    picture=textures.fascia_print("明澜智居", "MINGLAN HOME", (28, 52, 92), (255, 255, 255)),
)
POSTER = Finish(
    "Lamp poster",
    roughness=0.5,
    picture=textures.poster_print(
        (16, 34, 72), (38, 112, 168), ("一盏好灯", "Light that listens", "MINGLAN · 明澜")
    ),
)
TEA_POSTER = Finish(
    "Tea poster",
    roughness=0.5,
    picture=textures.poster_print(
        (44, 82, 70), (146, 178, 142), ("慢下来", "Take your time", "MINGLAN · 明澜")
    ),
)
BANNER = Finish(
    "Banner print",
    roughness=0.6,
    picture=textures.poster_print(
        (150, 44, 36), (226, 132, 60), ("新品首发", "New this year", "展位 A12 · Stand A12")
    ),
)
LANDSCAPE = Finish("Landscape print", roughness=0.7, picture=textures.landscape_print())
INK = Finish("Ink print", roughness=0.8, picture=textures.ink_print())
SCREEN = Finish(
    "Screen picture", glow=1.1, picture=textures.screen_print("智慧之家", "The home that cares")
)
TOTEM = Finish(
    "Totem picture",
    glow=1.05,
    picture=textures.poster_print(
        (10, 24, 48), (30, 130, 170), ("欢迎光临", "Welcome", "扫码直播 · Watch live")
    ),
)
