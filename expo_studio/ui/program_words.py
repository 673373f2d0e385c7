"""The words of the run-down and of the products on air, in both languages."""

from __future__ import annotations

from expo_studio.text import Text

RUNDOWN = Text("流程", "Run-down")
PRODUCTS = Text("产品", "Products")
START = Text("开始：{name}", "Start: {name}")
NEXT = Text("下一段：{name}", "Next: {name}")
LAST = Text("已是最后一段", "This is the last part")
END = Text("结束流程", "End the plan")
NEXT_PART = Text("流程的下一段", "Next part of the run-down")
NAMED = Text("{name} · {standing}", "{name} · {standing}")
RUNS = Text("{gone} / {all}", "{gone} of {all}")
FREE = Text("已 {gone}", "{gone}")
OVER = Text("超时 {over}", "{over} over time")
NONE = Text(
    "还没有流程：写下各段的名称和时长，直播时一键进入下一段，产品和画面随之切换。",
    "Nothing is planned yet. Write the parts down with their times; on air one click begins the "
    "next one, with its product and its view.",
)
BEGIN = Text("现在开始", "Begin now")
CHANGE = Text("更改", "Change")
EDIT = Text("修改…", "Edit…")
ADD = Text("添加一段…", "Add a part…")
PART = Text("流程的一段", "Part of the run-down")
NAME = Text("名称", "Name")
MINUTES = Text("时长（分钟）", "Minutes")
PRODUCT = Text("展示的产品", "Product shown")
VIEW = Text("画面从哪里看", "Seen from")
AS_IT_IS = Text("（不变）", "(as it is)")
DONE = Text("已过", "done")
NOW = Text("正在进行", "now")
AT = Text("约 {when}", "about {when}")
SHOW = Text("展示 / 取消", "Show / end")
CARD = Text("画面名片", "Card in the picture")
SHOWN = Text("正在展示", "shown now")
ON_CARD = Text("名片在画面中", "card in the picture")
NO_PRODUCTS = Text(
    "展位里还没有产品：在“产品”面板里添加或导入。",
    "The booth has no products yet: add or import some in the panel Products.",
)
LOGO = Text("标志", "Logo")
LOGO_WHERE = Text("画面角上的标志", "Logo in the corner of the picture")
LOGO_HOW = Text(
    "先导入一张图片，再在展位表单里把它选为标志",
    "Import a picture first, then choose it as the logo in the booth's form",
)
CARD_LANGUAGE = Text("名片语言", "Language of the card")
BOTH = Text("双语", "Both")
ZH, EN = Text("中文", "中文"), Text("English", "English")
LANGUAGES = {"both": BOTH, "zh": ZH, "en": EN}
