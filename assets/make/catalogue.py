"""Every asset of the starter kit: its key, names, category, and what makes it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Protocol

from assets.make import figures, furniture, goods, venues
from assets.make import finishes as f


class Makes(Protocol):
    """What becomes a GLB."""

    def glb(self, name: str) -> bytes:
        """Return it as a GLB whose root has this name."""
        ...


@dataclass(frozen=True, slots=True)
class Item:
    """An asset of the kit; names in both languages, category in English."""

    key: str
    zh: str
    en: str
    category: str
    make: Callable[[], Makes]


ITEMS = (
    Item("wall-1m", "展墙 1 米", "Wall 1 m", "stand", lambda: furniture.wall(1.0)),
    Item(
        "wall-navy", "深蓝展墙 1 米", "Navy wall 1 m", "stand", lambda: furniture.wall(1.0, f.NAVY)
    ),
    Item("wall-half", "展墙 0.5 米", "Wall 0.5 m", "stand", lambda: furniture.wall(0.5)),
    Item(
        "wall-poster", "海报展墙", "Poster wall", "stand", lambda: furniture.graphic_wall(f.POSTER)
    ),
    Item(
        "wall-tea",
        "茶具海报展墙",
        "Tea poster wall",
        "stand",
        lambda: furniture.graphic_wall(f.TEA_POSTER),
    ),
    Item("wall-window", "玻璃展墙", "Window wall", "stand", furniture.window_wall),
    Item("fascia-3m", "楣板 3 米", "Fascia 3 m", "stand", furniture.fascia),
    Item("fascia-blank-3m", "空白楣板 3 米", "Blank fascia 3 m", "stand", furniture.blank_fascia),
    Item("divider", "木格栅隔断", "Slat divider", "stand", furniture.divider),
    Item("truss-1m", "桁架 1 米", "Truss 1 m", "stand", furniture.truss),
    Item(
        "carpet-3x3",
        "地毯 3×3 米",
        "Carpet 3 x 3 m",
        "floor",
        lambda: furniture.floor(3.0, 3.0, f.CARPET),
    ),
    Item(
        "carpet-grey-3x3",
        "灰地毯 3×3 米",
        "Grey carpet 3 x 3 m",
        "floor",
        lambda: furniture.floor(3.0, 3.0, f.GREY_CARPET),
    ),
    Item(
        "wood-floor-3x3",
        "木地板 3×3 米",
        "Wooden floor 3 x 3 m",
        "floor",
        lambda: furniture.floor(3.0, 3.0, f.OAK),
    ),
    Item("hall-floor", "展馆地面", "Hall floor", "floor", furniture.hall_floor),
    Item("runway-module", "T 台模块", "Runway module", "floor", furniture.runway),
    Item("counter", "接待台", "Counter", "furniture", furniture.counter),
    Item("counter-curved", "弧形接待台", "Curved counter", "furniture", furniture.curved_counter),
    Item("shelf", "展架", "Shelf", "furniture", furniture.shelf),
    Item("plinth-low", "低展台", "Low plinth", "furniture", lambda: furniture.plinth(0.6, 0.5)),
    Item("plinth-high", "高展台", "High plinth", "furniture", lambda: furniture.plinth(0.4, 1.0)),
    Item("showcase", "玻璃展柜", "Glass showcase", "furniture", furniture.showcase),
    Item("stool", "吧凳", "Bar stool", "furniture", furniture.stool),
    Item("chair", "洽谈椅", "Chair", "furniture", furniture.chair),
    Item("sofa", "双人沙发", "Sofa", "furniture", furniture.sofa),
    Item("table-low", "矮桌", "Low table", "furniture", lambda: furniture.table(0.4, 0.45)),
    Item(
        "table-meeting", "洽谈桌", "Meeting table", "furniture", lambda: furniture.table(0.42, 0.74)
    ),
    Item("table-high", "高脚桌", "High table", "furniture", lambda: furniture.table(0.32, 1.08)),
    Item("bench", "画廊长凳", "Gallery bench", "furniture", furniture.bench),
    Item("rope-post", "围栏柱", "Barrier post", "furniture", furniture.rope_post),
    Item("spot-lamp", "长臂射灯", "Arm spot", "light", furniture.spot_lamp),
    Item("pendant", "吊灯", "Pendant lamp", "light", furniture.pendant),
    Item("floor-lamp", "落地弧灯", "Arc lamp", "light", furniture.floor_lamp),
    Item("screen-wall", "壁挂屏幕", "Wall screen", "screen", furniture.wall_screen),
    Item("screen-totem", "立式屏幕", "Screen totem", "screen", furniture.totem),
    Item("poster-frame", "画框海报", "Framed poster", "sign", lambda: furniture.frame(f.POSTER)),
    Item(
        "tea-frame", "茶具画框", "Framed tea print", "sign", lambda: furniture.frame(f.TEA_POSTER)
    ),
    Item("banner", "易拉宝", "Roll-up banner", "sign", furniture.banner),
    Item("brochure-stand", "资料架", "Brochure stand", "sign", furniture.brochure_stand),
    Item(
        "plant-tall", "高绿植", "Tall plant", "plant", lambda: furniture.plant(1.5, 26, 3, f.LEAF)
    ),
    Item(
        "plant-medium", "中绿植", "Plant", "plant", lambda: furniture.plant(0.9, 20, 5, f.PALE_LEAF)
    ),
    Item(
        "plant-small",
        "小绿植",
        "Small plant",
        "plant",
        lambda: furniture.plant(0.32, 16, 9, f.LEAF),
    ),
    Item("desk-lamp", "光环台灯", "Ring lamp", "product", goods.desk_lamp),
    Item("kettle", "智能水壶", "Smart kettle", "product", goods.kettle),
    Item("headphones", "头戴耳机", "Headphones", "product", goods.headphones),
    Item("speaker", "织物音箱", "Fabric speaker", "product", goods.speaker),
    Item("robot", "陪伴机器人", "Companion robot", "product", goods.robot),
    Item("vase", "青瓷花瓶", "Celadon vase", "product", goods.vase),
    Item("tea-set", "青瓷茶具", "Celadon tea set", "product", goods.tea_set),
    Item("purifier", "空气净化器", "Air purifier", "product", goods.purifier),
    Item("home-panel", "家居控制屏", "Home panel", "product", goods.tablet),
    Item("logo-wall-3m", "品牌背景墙 3 米", "Logo wall 3 m", "stand", venues.logo_wall),
    Item("gallery-wall-2m", "画廊墙 2×3 米", "Gallery wall 2 x 3 m", "stand", venues.gallery_wall),
    Item("truss-corner", "桁架转角", "Truss corner", "stand", venues.truss_corner),
    Item("truss-tower-3m", "桁架立柱 3 米", "Truss tower 3 m", "stand", venues.truss_tower),
    Item("runway-gate", "T 台出口墙", "Runway gate", "stand", venues.runway_gate),
    Item("runway-head", "T 台前端", "Runway head", "floor", venues.runway_head),
    Item("runway-steps", "T 台台阶", "Runway steps", "floor", venues.runway_steps),
    Item("ramp", "无障碍坡道", "Ramp", "floor", venues.ramp),
    Item("showcase-table", "平柜", "Table showcase", "furniture", venues.table_showcase),
    Item("showcase-tall", "高玻璃展柜", "Tall showcase", "furniture", venues.tall_showcase),
    Item("plinth-bell", "玻璃罩展台", "Plinth with glass bell", "furniture", venues.bell_plinth),
    Item("armchair", "扶手椅", "Armchair", "furniture", venues.armchair),
    Item("audience-bench", "观众长凳", "Audience bench", "furniture", venues.audience_bench),
    Item("podium", "演讲台", "Speaker's desk", "furniture", venues.podium),
    Item("track-light", "轨道射灯", "Track light", "light", venues.track_light),
    Item("lightbox", "落地灯箱", "Lightbox", "sign", venues.lightbox),
    Item("sign-post", "指示牌", "Sign post", "sign", venues.sign_post),
    Item(
        "frame-landscape",
        "横幅画框",
        "Landscape frame",
        "sign",
        lambda: venues.picture_frame(1.2, 0.675, f.LANDSCAPE, f.BLACK),
    ),
    Item(
        "frame-square",
        "方形画框",
        "Square frame",
        "sign",
        lambda: venues.picture_frame(0.8, 0.8, f.INK, f.OAK),
    ),
    Item("hedge", "绿篱花箱", "Hedge box", "plant", venues.hedge),
    Item("mannequin", "行走人台（白）", "Walking mannequin, white", "people", figures.mannequin),
    Item(
        "mannequin-dark",
        "行走人台（石墨）",
        "Walking mannequin, graphite",
        "people",
        figures.dark_mannequin,
    ),
    Item(
        "mannequin-gold",
        "行走人台（金）",
        "Walking mannequin, gold",
        "people",
        figures.gold_mannequin,
    ),
    Item("model-dress", "走秀模特（红裙）", "Model in a dress", "people", figures.model_in_dress),
    Item("person-170", "参照人 1.70 米", "Person of 1.70 m", "people", figures.person),
)
