"""The words of the window, in both languages."""

from __future__ import annotations

from expo_studio.text import Text

FILE = Text("文件", "File")
EDIT = Text("编辑", "Edit")
VIEW = Text("视图", "View")
NEW = Text("新建…", "New…")
OPEN = Text("打开…", "Open…")
SAVE = Text("保存", "Save")
SAVE_AS = Text("另存为…", "Save as…")
EXPORT = Text("导出展位包…", "Export package…")
QUIT = Text("退出", "Quit")
UNDO = Text("撤销", "Undo")
REDO = Text("重做", "Redo")
REMOVE = Text("删除", "Remove")
DUPLICATE = Text("复制一份", "Duplicate")
SELECT_ALL = Text("全选", "Select all")
MOVE = Text("移动", "Move")
TURN = Text("旋转", "Turn")
SCALE = Text("缩放", "Scale")
WALK = Text("步行", "Walk")
FRAME = Text("对准所选", "Frame selection")
SAVE_VIEWPOINT = Text("保存视点", "Save viewpoint")
LANGUAGE = Text("English", "中文")
DARK = Text("深色", "Dark")
IMPORT = Text("导入…", "Import…")
SHELF = Text("素材架", "Shelf")
OUTLINER = Text("大纲", "Outliner")
INSPECTOR = Text("属性", "Inspector")
HISTORY = Text("历史", "History")
LIVE = Text("直播", "Live")
FINDINGS = Text("检查", "Findings")
SEARCH = Text("搜索素材", "Search assets")
SEARCH_THINGS = Text("搜索展位里的东西", "Search the booth")
GO_LIVE = Text("开始直播", "Go live")
END_LIVE = Text("结束直播", "End")
COPY_LINK = Text("复制链接", "Copy link")
COPIED = Text("已复制", "Copied")
STARTING = Text("正在启动直播…", "Starting the session…")
NOT_LIVE = Text(
    "直播在独立进程中进行：即使关闭窗口也不会中断。",
    "The session runs in its own process: closing the window does not end it.",
)
LIVE_STOPPED = Text("直播已停止。", "The live session has stopped.")
START_AGAIN = Text("重新开始", "Start again")
ON_AIR = Text(
    "{people} 人在展位里 · {fps} 帧/秒 · {kbit} kbit/s",
    "{people} inside · {fps} fps · {kbit} kbit/s",
)
VISITOR_LINK = Text("访客链接", "Visitor link")
SAY = Text("回复访客…", "Reply to visitors…")
SEND = Text("发送", "Send")
PLACEMENTS = Text("摆放", "Placements")
PRODUCTS = Text("产品", "Products")
VIEWPOINTS = Text("视点", "Viewpoints")
HOTSPOTS = Text("热点", "Hotspots")
LIGHTS = Text("灯光", "Lights")
NAME_ZH = Text("中文名", "Chinese name")
NAME_EN = Text("英文名", "English name")
POSITION = Text("位置（米）", "Position (m)")
ROTATION = Text("朝向（度）", "Heading (°)")
SCALE_FACTOR = Text("比例", "Scale")
LOCKED = Text("锁定", "Locked")
HIDDEN = Text("隐藏", "Hidden")
ASSET = Text("素材", "Asset")
SIZE = Text("尺寸", "Size")
LICENCE = Text("许可", "Licence")
NOTHING_SELECTED = Text(
    "在视图或大纲里选中一件东西，就能在这里修改它。",
    "Select something in the view or the outliner to change it here.",
)
SEVERAL_SELECTED = Text("已选中 {n} 件", "{n} selected")
START = Text("（打开时）", "(as opened)")
BUDGET = Text(
    "{n} 个摆放 · {t} 千三角面 · 贴图 {m} MB · 下载 {d} MB",
    "{n} placements · {t} k triangles · {m} MB textures · {d} MB download",
)
NO_FINDINGS = Text("没有发现问题", "Nothing is wrong")
SOME_FINDINGS = Text("{n} 条提示", "{n} findings")
IMPORTING = Text("正在导入 {name} …", "Importing {name} …")
IMPORTED = Text("已导入 {name}：{facts}", "Imported {name}: {facts}")
CANCEL = Text("取消", "Cancel")
EXPORTED = Text("已导出 {path}（访客下载 {m} MB）", "Exported {path} ({m} MB to download)")
SAVED = Text("已保存", "Saved")
UNSAVED_TITLE = Text("保存改动？", "Save your changes?")
UNSAVED = Text("“{name}”有未保存的改动。", "“{name}” has changes that are not saved.")
DISCARD = Text("不保存", "Discard")
ALL_CATEGORIES = Text("全部", "All")
CATEGORIES = {
    "": ALL_CATEGORIES,
    "stand": Text("展墙", "Stand"),
    "floor": Text("地面", "Floors"),
    "furniture": Text("家具", "Furniture"),
    "light": Text("灯具", "Lamps"),
    "screen": Text("屏幕", "Screens"),
    "sign": Text("标识", "Signs"),
    "plant": Text("绿植", "Plants"),
    "product": Text("产品", "Products"),
    "own": Text("本展位", "This booth"),
}
WELCOME = Text("从哪里开始？", "Where to begin?")
SAMPLE = Text("示例展位", "Sample booth")
EMPTY_BOOTH = Text("空展位", "Empty booth")
NO_MATCH = Text("没有符合的素材", "No asset matches")
HELP = Text(
    "左键拖动环视 · 右键平移 · 滚轮缩放 · 单击选择 · W/E/R 移动/旋转/缩放",
    "Drag to orbit · right-drag to pan · wheel to zoom · click to select · W/E/R move/turn/scale",
)
WALK_HELP = Text(
    "WASD 或方向键行走 · 拖动转头 · Esc 结束", "WASD or arrows walk · drag to look · Esc ends"
)
