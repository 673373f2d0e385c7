"""How many pictures a fragment may read at once, and which are done without beyond that."""

from __future__ import annotations

from functools import lru_cache

from OpenGL import GL

from expo_studio.render.gpu.looks import SLOTS
from expo_studio.text import Text

LEAST_SEEN = {
    "FILM_THICKNESS_MAP": Text("薄膜厚度", "thickness of films"),
    "BRUSHING_MAP": Text("拉丝方向", "the way of brushing"),
    "SHEEN_ROUGHNESS_MAP": Text("绒面粗糙度", "roughness of cloth"),
    "FILM_MAP": Text("薄膜", "films"),
    "THICKNESS_MAP": Text("玻璃厚度", "thickness of glass"),
    "COAT_ROUGHNESS_MAP": Text("清漆粗糙度", "roughness of lacquer"),
    "COAT_NORMAL_MAP": Text("清漆凹凸", "bumps of lacquer"),
    "COAT_MAP": Text("清漆", "lacquer"),
    "SHEEN_MAP": Text("绒面颜色", "colour of cloth"),
}
"""Maps in the order in which they are done without: each is then as even as its factor."""
ALWAYS = 2
"""The sky's table and the shadows."""
OTHERS = {"GLASS": 1, "SHADED": 1, "BAKED": 1, "SLOT": 2}
"""What else is read, by what surfaces are compiled with."""
NEEDED = {"COAT": "COAT", "SHEEN": "SHEEN", "BRUSHING": "BRUSHED"}
NEEDED |= {"FILM": "FILM", "TRANSMISSION": "GLASS", "THICKNESS": "GLASS"}
"""What maps are read for, by the first word of theirs; those of other words always are."""
MATT = frozenset({"UNLIT", "BASIC"})
"""What reads none but its colours."""
MOST = ALWAYS + sum(OTHERS.values()) + len(SLOTS)
"""What a material with every map reads where everything is drawn."""

Defines = tuple[str, ...]


@lru_cache(maxsize=1)
def units() -> int:
    """Return how many pictures a fragment may read; of the first context asked, at least 16."""
    return int(GL.glGetIntegerv(GL.GL_MAX_TEXTURE_IMAGE_UNITS))


def read_by(defines: Defines) -> int:
    """Return how many pictures surfaces compiled with these read at most."""
    if MATT & set(defines):
        return 2
    read = sum(one.endswith("_MAP") and _is_read(one, defines) for one in defines)
    return ALWAYS + read + sum(OTHERS.get(one, 0) for one in defines)


def within(defines: Defines, limit: int) -> Defines:
    """Return what surfaces are compiled with so that they read no more pictures than these."""
    over = read_by(defines) - limit
    read = [one for one in LEAST_SEEN if one in defines and _is_read(one, defines)]
    dropped = read[: max(over, 0)]
    return tuple(one for one in defines if one not in dropped)


def _is_read(map_name: str, defines: Defines) -> bool:
    """Return whether the layer that a map belongs to is there."""
    layer = NEEDED.get(map_name.partition("_")[0])
    return layer is None or layer in defines


def done_without(limit: int) -> Text:
    """Return which maps may be done without, in words; empty where all can be read."""
    names = list(LEAST_SEEN.values())[: max(MOST - limit, 0)]
    if not names:
        return Text()
    return Text(
        zh="材质贴图过多时依次省略：" + "、".join(one.zh for one in names),
        en="of materials with too many maps left out in this order: "
        + ", ".join(one.en for one in names),
    )
