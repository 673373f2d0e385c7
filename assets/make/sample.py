"""The sample booth: a corner stand of a fictitious maker of things for the home, 6 by 4 m."""

from __future__ import annotations

from assets.make.layout import Layout, spec
from expo_studio.model.booth import Asset, Booth, Stand, StandKind
from expo_studio.model.ids import AssetId
from expo_studio.model.products import Product
from expo_studio.text import Text

DEEP = -1.95
LEFT = -2.95


def sample(kit: dict[str, tuple[AssetId, Asset]]) -> Booth:
    """Return the furnished sample booth."""
    layout = Layout(kit)
    layout.begin(
        Text("明澜智居 · 会关心人的家", "Minglan Home · the home that cares"),
        Text("明澜智居", "Minglan Home"),
        Stand(StandKind.CORNER, 6.0, 4.0, 3.0, "A12"),
    )
    _shell(layout)
    _furniture(layout)
    _goods(layout)
    _lamps(layout)
    _views(layout)
    return layout.booth


def _shell(layout: Layout) -> None:
    layout.put("hall-floor", (0.0, 0.0), name=Text("展馆地面", "Hall floor"))
    for x in (-1.5, 1.5):
        layout.put("wood-floor-3x3", (x, -0.5))
    for x in (-1.5, 1.5):
        layout.put("carpet-3x3", (x, 0.52), up=-0.004)
    back = ["wall-1m", "wall-poster", "wall-navy", "wall-navy", "wall-tea", "wall-1m"]
    for index, key in enumerate(back):
        layout.put(key, (-2.5 + index, DEEP))
    layout.row("wall-1m", (LEFT, -1.5), (0.0, 1.0), 2, facing=90)
    layout.put("wall-window", (LEFT, 0.5), facing=90)
    for x in (-1.5, 1.5):
        layout.put("fascia-3m", (x, 1.95))
    layout.put("divider", (LEFT, 1.5), facing=90)


def _furniture(layout: Layout) -> None:
    layout.put("counter-curved", (1.9, 1.1), facing=0, name=Text("接待台", "Reception"))
    layout.put("stool", (1.5, 0.35))
    layout.put("shelf", (-1.5, -1.72), name=Text("灯具展架", "Lamp shelf"))
    layout.put("shelf", (1.5, -1.72), name=Text("茶具展架", "Tea shelf"))
    layout.put("screen-wall", (0.0, -1.91), up=1.25, size=1.15)
    layout.put("plinth-low", (-0.45, -1.35))
    layout.put("plinth-low", (0.45, -1.35))
    layout.put("plinth-high", (-0.2, 1.05), name=Text("主推展台", "Feature plinth"))
    layout.put("showcase", (2.65, -1.55))
    layout.put("sofa", (-2.45, -0.55), facing=90)
    layout.put("table-low", (-1.55, -0.45))
    layout.put("chair", (-0.95, -0.15), facing=-125)
    layout.put("plant-tall", (-2.6, 1.55))
    layout.put("plant-medium", (-2.62, -1.55))
    layout.put("plant-small", (2.2, 1.05), up=1.045)
    layout.put("plant-medium", (2.68, 0.1), size=0.9)
    layout.put("floor-lamp", (-2.55, 0.45), facing=20)
    layout.put("screen-totem", (0.95, 1.62), facing=8)
    layout.put("brochure-stand", (2.7, 1.75), facing=-25)
    layout.put("banner", (-1.55, 1.72), facing=5)


def _goods(layout: Layout) -> None:
    lamp = layout.put("desk-lamp", (-1.72, -1.68), up=1.07)
    layout.put("desk-lamp", (-1.28, -1.68), up=1.07, facing=20)
    kettle = layout.put("kettle", (1.28, -1.66), up=1.07, facing=-30)
    tea = layout.put("tea-set", (1.62, -1.66), up=1.07)
    vase = layout.put("vase", (2.65, -1.55), up=0.9)
    layout.put("vase", (1.7, -1.68), up=1.55, size=0.8)
    robot = layout.put("robot", (-0.2, 1.05), up=1.0, facing=12)
    speaker = layout.put("speaker", (-0.45, -1.35), up=0.5)
    panel = layout.put("home-panel", (0.45, -1.35), up=0.5)
    phones = layout.put("headphones", (-1.3, -1.68), up=0.59)
    purifier = layout.put("purifier", (-0.05, -1.45), up=0.02)
    layout.put("kettle", (1.72, -1.68), up=0.59, facing=40)
    layout.put("speaker", (-1.7, -1.68), up=0.59)
    layout.put("tea-set", (-1.55, -0.45), up=0.45, size=0.9, facing=30)
    layout.put("plant-small", (1.3, -1.68), up=1.55, size=0.9)
    layout.product(
        "robot",
        Product(
            Text("小澜陪伴机器人", "Lan companion robot"),
            Text(
                "会聊天、会提醒吃药，跌倒时通知家人。",
                "Talks, reminds of medicine, and calls the family after a fall.",
            ),
            "ML-R1",
            Text("机器人", "Robots"),
            (
                spec("高度", "Height", "62 厘米", "62 cm"),
                spec("续航", "Battery", "12 小时", "12 hours"),
                spec("语言", "Languages", "中文、英文", "Chinese, English"),
                spec("隐私", "Privacy", "数据留在家中", "Data stay at home"),
            ),
            Text(
                "每台 2,980 元起，100 台起订，交期 30 天。",
                "From CNY 2,980 each, 100 or more, 30 days.",
            ),
            placements=(robot,),
        ),
        (-0.2, 1.82, 1.05),
    )
    layout.product(
        "ring-lamp",
        Product(
            Text("光环台灯", "Ring lamp"),
            Text("随日光变化色温的阅读灯。", "A reading lamp that follows the daylight."),
            "ML-L2",
            Text("灯具", "Lighting"),
            (
                spec("功率", "Power", "9 W"),
                spec("显色指数", "Colour rendering", "Ra 97"),
                spec("色温", "Colour temperature", "2700–5000 K"),
            ),
            Text("每台 219 元，500 台起订。", "CNY 219 each, 500 or more."),
            placements=(lamp,),
        ),
        (-1.72, 1.62, -1.6),
    )
    layout.product(
        "kettle",
        Product(
            Text("智能水壶", "Smart kettle"),
            Text(
                "为每种茶选好温度，保温两小时。",
                "The right temperature for each tea, kept for two hours.",
            ),
            "ML-K4",
            Text("厨房", "Kitchen"),
            (spec("容量", "Capacity", "1.2 升", "1.2 l"), spec("功率", "Power", "1500 W")),
            Text("每台 168 元，300 台起订。", "CNY 168 each, 300 or more."),
            placements=(kettle,),
        ),
        (1.28, 1.4, -1.6),
    )
    layout.product(
        "tea-set",
        Product(
            Text("青瓷茶具", "Celadon tea set"),
            Text("龙泉青瓷，一壶三杯一盘。", "Longquan celadon: a pot, three cups and a tray."),
            "ML-T7",
            Text("茶具", "Tea"),
            (
                spec("釉色", "Glaze", "梅子青", "Plum green"),
                spec("容量", "Capacity", "320 毫升", "320 ml"),
            ),
            Text("每套 398 元，50 套起订。", "CNY 398 a set, 50 or more."),
            placements=(tea,),
        ),
        (1.66, 1.32, -1.5),
    )
    layout.product(
        "vase",
        Product(
            Text("青瓷花瓶", "Celadon vase"),
            Text("手工拉坯，每件略有不同。", "Thrown by hand; no two are alike."),
            "ML-V3",
            Text("陈设", "Decoration"),
            (spec("高度", "Height", "34 厘米", "34 cm"),),
            Text("每件 560 元。", "CNY 560 each."),
            placements=(vase,),
        ),
        (2.65, 1.42, -1.4),
    )
    layout.product(
        "speaker",
        Product(
            Text("织物音箱", "Fabric speaker"),
            Text(
                "全屋通话与音乐，布面可拆洗。",
                "Calls and music for the whole home; its cover can be washed.",
            ),
            "ML-S5",
            Text("影音", "Sound"),
            (
                spec("功率", "Power", "20 W"),
                spec("连接", "Connection", "Wi-Fi 6、蓝牙 5.4", "Wi-Fi 6, Bluetooth 5.4"),
            ),
            Text("每台 329 元，200 台起订。", "CNY 329 each, 200 or more."),
            placements=(speaker,),
        ),
        (-0.45, 0.8, -1.3),
    )
    layout.product(
        "home-panel",
        Product(
            Text("家居控制屏", "Home panel"),
            Text("一块屏管好灯光、窗帘与安防。", "One screen for light, curtains and safety."),
            "ML-P8",
            Text("控制", "Control"),
            (spec("屏幕", "Screen", "10 英寸", "10 inch"), spec("协议", "Protocol", "Matter 1.4")),
            Text("每台 699 元，100 台起订。", "CNY 699 each, 100 or more."),
            placements=(panel,),
        ),
        (0.45, 0.84, -1.28),
    )
    layout.product(
        "purifier",
        Product(
            Text("静音空气净化器", "Quiet air purifier"),
            Text("睡眠档 18 分贝。", "18 dB while you sleep."),
            "ML-A6",
            Text("空气", "Air"),
            (spec("CADR", "CADR", "420 m³/h"), spec("适用面积", "Room", "50 平方米", "50 m²")),
            Text("每台 899 元，50 台起订。", "CNY 899 each, 50 or more."),
            placements=(purifier,),
        ),
        (-0.02, 0.68, -1.4),
    )
    layout.product(
        "headphones",
        Product(
            Text("降噪头戴耳机", "Quiet headphones"),
            Text("四十小时续航，可换耳罩。", "Forty hours of battery, exchangeable pads."),
            "ML-H1",
            Text("影音", "Sound"),
            (
                spec("续航", "Battery", "40 小时", "40 hours"),
                spec("重量", "Weight", "240 克", "240 g"),
            ),
            Text("每副 459 元，200 副起订。", "CNY 459 each, 200 or more."),
            placements=(phones,),
        ),
        (-1.3, 0.94, -1.55),
    )


def _lamps(layout: Layout) -> None:
    for x in (-2.0, 0.0, 2.0):
        layout.put("spot-lamp", (x, -1.93), up=2.5)
        layout.lamp((x, 2.5, -1.42), 16.0, (0.0, -0.88, -0.47), 5.0)
    layout.put("pendant", (-1.55, -0.45), up=1.85)
    layout.lamp((-1.55, 1.8, -0.45), 5.0, None, 4.0)
    layout.lamp((-1.7, 1.4, 0.2), 2.5, None, 3.0)


def _views(layout: Layout) -> None:
    layout.view("entrance", "入口", "Entrance", (2.6, 1.6, 5.9), (-0.25, 1.15, 0.0), 50)
    layout.view("front", "正面", "Front", (0.0, 1.6, 5.2), (0.0, 1.2, 0.0), 55)
    layout.view("robot", "机器人", "The robot", (0.75, 1.6, 2.6), (-0.2, 1.25, 1.05), 42)
    layout.view("lamps", "灯具展架", "Lamp shelf", (-1.0, 1.6, 0.2), (-1.5, 1.1, -1.7), 52)
    layout.view("tea", "茶具展架", "Tea shelf", (1.0, 1.6, 0.1), (1.6, 1.15, -1.7), 50)
    layout.view("lounge", "洽谈区", "Lounge", (0.6, 1.6, 1.4), (-2.2, 0.7, -0.6), 55)
