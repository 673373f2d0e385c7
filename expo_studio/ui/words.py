"""The words of the window, in both languages."""

from __future__ import annotations

from expo_studio.model.booth import LightKind, StandKind, Surroundings
from expo_studio.text import Text

FILE = Text("文件", "File")
EDIT = Text("编辑", "Edit")
VIEW = Text("视图", "View")
NEW = Text("新建…", "New…")
OPEN = Text("打开…", "Open…")
SAVE = Text("保存", "Save")
SAVE_AS = Text("另存为…", "Save as…")
YEAR = Text("展期与联系方式…", "Dates, replays and contact…")
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
PAD = Text("手柄…", "Gamepad…")
PAGE = Text("页码", "Page")
STAND_PHOTOGRAPH = Text("设为全景导览的站点", "Make it a spot of the panorama tour")
USE_AS_SKY = Text("用作展位的天空", "Use it as the booth's sky")
SKY_READING = Text("正在读取天空图片…", "Reading the picture of the sky…")
LOGO = Text("标志（直播画面角上）", "Logo (in a corner of the live picture)")
NO_LOGO = Text("没有标志", "No logo")
LOGO_MISSING = Text("（图片不在项目里）", "(its picture is not in the project)")
SKY_PICTURE = Text("天空图片", "Picture of the sky")
PLAIN_SKY = Text("渐变天空", "Plain sky")
SURROUNDINGS = Text("周围环境", "Surroundings")
SURROUNDINGS_KINDS = {
    Surroundings.NONE: Text("无（只有天空）", "None (sky alone)"),
    Surroundings.HALL: Text("展馆", "Exhibition hall"),
    Surroundings.PLAZA: Text("公园广场", "Park plaza"),
}
SKY_TURN = Text("天空朝向 · 亮度", "Sky turned · strength")
PLAY_FILMS = Text("播放视频、动画和转台", "Play films, animations and turntables")
FRAME = Text("对准所选", "Frame selection")
SAVE_VIEWPOINT = Text("保存视点", "Save viewpoint")
LANGUAGE = Text("English", "中文")
DARK = Text("深色", "Dark")
IMPORT = Text("导入…", "Import…")
CARE = Text("素材管理…", "Assets of this booth…")
SHELF = Text("素材架", "Shelf")
OUTLINER = Text("大纲", "Outliner")
INSPECTOR = Text("属性", "Inspector")
HISTORY = Text("历史", "History")
LIVE = Text("直播", "Live")
FINDINGS = Text("检查", "Findings")
SEARCH = Text("搜索素材", "Search assets")
SEARCH_THINGS = Text("搜索展位里的东西", "Search the booth")
GO_LIVE = Text("开始直播", "Go live")
SHOW_LIVE = Text("直播中：显示面板", "On air: show panel")
END_LIVE = Text("结束直播", "End")
END_FOR_ALL = Text(
    "现在有 {people} 位访客在场。要为所有人结束直播吗？",
    "Visitors here now: {people}. End the session for everyone?",
)
LEAVE_ON_AIR = Text(
    "直播仍在进行，现在有 {people} 位访客在场。关闭窗口后直播怎么办？",
    "You are still on air; visitors here now: {people}. What becomes of the session?",
)
STAYS_ON_AIR = Text(
    "继续直播时，访客仍能看到展位、听到您的话筒；请在浏览器里的主持人页面上继续或结束。",
    "If it goes on, visitors still see the booth and hear your microphone; go on, or end it, at "
    "the presenter’s page, which opens in your browser.",
)
STAY_ON_AIR = Text("继续直播", "Stay on air")
COPY_LINK = Text("复制链接", "Copy link")
COPIED = Text("已复制", "Copied")
STARTING = Text("正在启动直播…", "Starting the session…")
NOT_LIVE = Text(
    "直播在独立进程中进行：窗口出了问题也不会中断；关闭窗口时会先问您。",
    "A session runs in its own process: trouble in this window does not end it, and closing the "
    "window asks first.",
)
LIVE_STOPPED = Text("直播已停止。", "The live session has stopped.")
START_AGAIN = Text("重新开始", "Start again")
ON_AIR = Text(
    "{people} 人 · {fps} 帧/秒 · {mbit}\N{NO-BREAK SPACE}Mbit/s",
    "{people} inside · {fps} fps · {mbit}\N{NO-BREAK SPACE}Mbit/s",
)
RECONNECTING = Text("正在重新连接…", "Reconnecting…")
PASSED = {
    "on": Text("摄像头原样转发（{sent}）", "camera as it comes ({sent})"),
    "waiting": Text("摄像头即将原样转发", "camera soon as it comes"),
    "profile": Text(
        "摄像头重新编码：{sent} 的档次不是都能播放",
        "camera encoded anew: not all play {sent} of its profile",
    ),
    "keys": Text(
        "摄像头重新编码：它不按请求发关键帧",
        "camera encoded anew: it ignores requests for key frames",
    ),
    "size": Text("摄像头重新编码：{sent} 太大", "camera encoded anew: {sent} is too large"),
}
"""How a camera that is shown full reaches visitors."""
VISITOR_LINK = Text("访客链接", "Visitor link")
SAY = Text("回复访客…", "Reply to visitors…")
SEND = Text("发送", "Send")
PLACEMENTS = Text("摆放", "Placements")
PRODUCTS = Text("产品", "Products")
VIEWPOINTS = Text("视点", "Viewpoints")
HOTSPOTS = Text("热点", "Hotspots")
LIGHTS = Text("灯光", "Lights")
TOURS = Text("导览", "Tours")
LIGHT_NAMES = {
    LightKind.POINT: Text("点光源", "Point light"),
    LightKind.SPOT: Text("聚光灯", "Spot light"),
}
POSITION = Text("位置（米）", "Position (m)")
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
    "{n} {n:placement|placements} · {t} k triangles · {m} MB textures · {d} MB download",
)
ON_CARD = Text("显卡内存里占用 {m} MB", "{m} MB in use on the graphics card")
ON_CARD_SMALLER = Text(
    "显卡内存里占用 {m} MB；为节省显存，{n} 个素材的贴图在窗口里缩小了",
    "{m} MB in use on the graphics card; to save it, textures of {n} {n:asset|assets} are "
    "shown smaller",
)
NO_FINDINGS = Text("没有发现问题", "Nothing is wrong")
SOME_FINDINGS = Text("检查：{n} 条", "Findings: {n}")
IMPORTED = Text("已导入 {name}：{facts}", "Imported {name}: {facts}")
CANCEL = Text("取消", "Cancel")
EXPORTED = Text("已导出 {path}（访客下载 {m} MB）", "Exported {path} ({m} MB to download)")
EXPORTED_WITHOUT = Text("{told}，但没有画面：{why}", "{told}, but without pictures: {why}")
SHOW_FOLDER = Text("打开文件夹", "Open folder")
NO_FOLDER_SHOWN = Text(
    "本机没有能打开文件夹的程序；文件在 {folder}。",
    "No program on this computer shows folders; the file lies in {folder}.",
)
READ_ONLY = Text(
    "“{name}”以只读方式打开：可以查看、行走和导出；要修改请另存为。",
    "“{name}” is open read-only: look, walk and export; to edit it, save it elsewhere.",
)
LOOKING = Text("只读", "read-only")
SAVED = Text("已保存", "Saved")
UNSAVED_TITLE = Text("保存改动？", "Save your changes?")
UNSAVED = Text("“{name}”有未保存的改动。", "“{name}” has changes that are not saved.")
DISCARD = Text("不保存", "Discard")
CATEGORY = Text("类别", "Category")
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
    "people": Text("人物", "People"),
    "product": Text("产品", "Products"),
    "own": Text("本展位", "This booth"),
}
WELCOME = Text("从哪里开始？", "Where to begin?")
EMPTY_BOOTH = Text("空展位", "Empty booth")
NO_MATCH = Text("没有符合的素材", "No asset matches")
LOCAL = Text("物体坐标轴", "Axes of the thing")
SURFACE_AXES = Text("下方表面的坐标轴", "Axes of the surface beneath")
TAPE = Text("量尺", "Measuring tape")
HELP = Text(
    "左键拖动环视 · 右键平移 · 滚轮缩放 · 单击选择 · W/E/R 移动/旋转/缩放",
    "Drag to orbit · right-drag to pan · wheel to zoom · click to select · W/E/R move/turn/scale",
)
WALK_HELP = Text(
    "WASD 或方向键行走 · 拖动转头 · Esc 结束", "WASD or arrows walk · drag to look · Esc ends"
)
NAME = Text("名称", "Name")
BOOTH = Text("展位", "Booth")
BOOTH_TITLE = Text("展位名称", "Booth title")
EXHIBITOR = Text("参展商", "Exhibitor")
STAND_KIND = Text("展台类型", "Kind of stand")
STAND_NUMBER = Text("展位号", "Stand number")
STAND_SIZE = Text("宽 · 深 · 限高（米）", "Width · depth · height limit (m)")
STAND_KINDS = {
    StandKind.ROW: Text("标准（一面开口）", "Row (1 open side)"),
    StandKind.CORNER: Text("转角（两面开口）", "Corner (2 open sides)"),
    StandKind.HEAD: Text("端头（三面开口）", "Head (3 open sides)"),
    StandKind.ISLAND: Text("岛式（四面开口）", "Island (4 open sides)"),
}
SKY_LIGHT = Text("曝光 · 阳光", "Exposure · sunlight")
ROTATION = Text("旋转（绕 Y · X · Z 轴）", "Turned about Y · X · Z")
FACTOR = Text("比例", "Scale")
SET_ON_FLOOR = Text("放到地面", "Set on floor")
SWAP = Text("替换素材…", "Swap asset…")
ASSET_MISSING = Text("素材缺失：请重新导入。", "The asset is missing: import it again.")
HOTSPOT = Text("热点", "Hotspot")
VIEWPOINT = Text("视点", "Viewpoint")
TOUR = Text("导览", "Tour")
NO_TOUR = Text(
    "还没有导览：先保存几个视点，再添加导览。",
    "There is no tour yet: save some viewpoints, then add one.",
)
PLAY_THE_TOUR = Text("播放导览", "Play the tour")
SUGGEST_SPOTS = Text("建议全景站点", "Suggest panorama spots")
SPOT = Text("站点", "Spot")
SPOTS = Text("全景站点", "Panorama spots")
NONE = Text("（无）", "(none)")
OPENS_PRODUCT = Text("打开产品", "Opens the product")
LEADS_TO = Text("通往视点", "Leads to the viewpoint")
OPENS_LINK = Text("打开链接", "Opens the link")
OPENING = Text("视野（度）", "Field of view (°)")
LOOK_FROM_HERE = Text("从这里看", "Look from here")
TAKE_VIEW = Text("用当前视图", "Take present view")
MAKE_ENTRANCE = Text("设为入口", "Make it the entrance")
LIGHT_KIND = Text("灯光类型", "Kind of light")
DIRECTION = Text("方向", "Direction")
STRENGTH_REACH = Text("亮度（坎德拉）· 照距（米）", "Strength (cd) · reach (m)")
CONE = Text("半锥角（度）", "Half cone (°)")
COLOUR = Text("颜色…", "Colour…")
STOPS = Text("站", "Stops")
ADD_STOP = Text("添加一站", "Add a stop")
ADD = Text("添加", "Add")
TAKE_OUT = Text("移出", "Take out")
EARLIER = Text("提前", "Earlier")
LATER = Text("推后", "Later")
CAPTION = Text("说明文字", "Caption")
SECONDS = Text("停留（秒）", "Stay (s)")
PLAY_TOUR = Text("播放", "Play")
ARRANGE = Text("排列", "Arrange")
INSERT = Text("插入", "Insert")
PLAN = Text("平面图", "Floor plan")
PLAN_HELP = Text(
    "拖动摆放和站点 · 空白处框选 · 双击空地加站点 · 右键平移 · 滚轮缩放 · 方向键微移 · [ ] 旋转",
    "Drag things and spots · drag on the ground to select · double-click it for a spot · "
    "right-drag to pan · wheel to zoom · arrows nudge · [ ] turn",
)
VIEW_3D = Text("三维视图", "3D view")
ONLY_VIEW = Text("只看三维", "3D view only")
VIEW_AND_PLAN = Text("三维与平面图", "3D view and plan")
ONLY_PLAN = Text("只看平面图", "Plan only")
BUILD_STAND = Text("搭建展台…", "Build the stand…")
STAND_BEGUN = Text(
    "楣板还空着：写上您的名称和展位号，墙面、地面、尺寸也可以在这里改。",
    "The fascia is still blank: write your name and stand number on it; walls, floor and size "
    "can be changed there, too.",
)
EDIT_SIGN = Text("编辑标识…", "Edit the sign…")
SIGN = Text("海报、标识或屏幕…", "Poster, sign or screen…")
PICTURE = Text("图片", "Picture")
SHOW_ME = Text("看看在哪里", "Show me")
FIX_IT = Text("修好它", "Fix it")
PRODUCT = Text("产品", "Product")
PANELS = Text("面板", "Panels")
COMMANDS = Text("命令…", "Commands…")
SHORTCUTS = Text("快捷键", "Shortcuts")
TUTORIAL = Text("五分钟教程", "Five-minute tutorial")
BAKE_LIGHT = Text("烘焙光照", "Bake light")
BAKING = Text("正在烘焙光照", "Baking light")
BAKED = Text("光照已烘焙。", "The light is baked.")
STORING = Text("正在存入素材", "Storing an asset")
FETCHING = Text("正在读取素材", "Reading an asset")
OPENING_FILE = Text("正在打开“{name}”", "Opening “{name}”")
SAVING = Text("正在保存“{name}”", "Saving “{name}”")
LOOKING_AT_FILE = Text("正在查看“{name}”", "Looking at “{name}”")
CLOSING = Text("正在关闭“{name}”", "Closing “{name}”")
BUSY = Text(
    "磁盘还在忙于上一件事；请稍候，或在上方取消。",
    "The disk is still busy with what came before: wait for it, or cancel it above.",
)
BACKING_UP = Text("正在为“{name}”写备份", "Writing a backup of “{name}”")
DISK_SILENT = Text(
    "磁盘已有几秒没有回应；您的编辑保存在本机，可以继续，或用“另存为”存到别处。",
    "The disk has not answered for some seconds. Your edits are kept on this computer: go on, or "
    "use Save as to keep them elsewhere.",
)
REPLAYS = Text("回放", "Replays")
PUBLISHED_ANSWERS = Text("公开的问答", "Published questions and answers")
DISK_ANSWERS = Text(
    "磁盘恢复回应，所有编辑都已写入。", "The disk answers again; all edits are on it."
)
LEFT_BEHIND = Text(
    "已存到别处；有 {n} 个素材的数据还留在没有回应的磁盘上。",
    "Saved elsewhere; the files of {n} {n:asset|assets} are still on the disk that does not "
    "answer.",
)
FETCH_LEFT = Text(
    "请重新添加这些文件，或在磁盘恢复后打开原来的项目。",
    "Add these files again, or open the project of before once its disk answers.",
)
NOT_FOLDED_TITLE = Text("磁盘没有收下全部内容", "The disk did not take everything")
NOT_FOLDED = Text(
    "什么都没有丢失：“{name}”装不下的部分在它旁边的“{name}-wal”里，或保留在本机，在这里再打开时会回来。"
    "在那之前请不要单独移动或发送“{name}”。",
    "Nothing is lost: what did not fit into “{name}” lies beside it in “{name}-wal”, or is kept on"
    " this computer, and comes back when it is opened here. Until then, do not move or send"
    " “{name}” alone.",
)
SAVE_ELSEWHERE = Text("另存到别处…", "Save elsewhere…")
CLOSE_AS_IT_IS = Text("就这样关闭", "Close as it is")
GO_BACK = Text("返回", "Go back")
CLOSES_SOON = Text("这件事一做完，窗口就会关闭。", "The window closes as soon as that is done.")
EXPORTING = Text("正在导出 {name}", "Exporting {name}")
WRITING = Text("正在写入“{name}”", "Writing “{name}”")
READING_FILE = Text("正在读取“{name}”", "Reading “{name}”")
EXPORT_SILENT = Text(
    "导出已取消；“{path}”所在的磁盘还没有回应。",
    "The export was given up; the disk of “{path}” has not answered yet.",
)
EXPORT_ELSEWHERE = Text(
    "展位和原有的文件都未改变；请换一个位置，或等磁盘恢复后再试。",
    "The booth and what was there are unchanged: choose another place, or try again when the disk"
    " answers.",
)
HELP_MENU = Text("帮助", "Help")
CUT = Text("剪切", "Cut")
COPY = Text("复制", "Copy")
PASTE = Text("粘贴", "Paste")
SELECT_NONE = Text("取消选择", "Select nothing")
GROUP = Text("组合", "Group")
UNGROUP = Text("取消组合", "Ungroup")
GROUP_NAME = Text("组合", "Group")
LOCK = Text("锁定 / 解锁", "Lock / unlock")
HIDE = Text("隐藏 / 显示", "Hide / show")
SHOW_ALL = Text("全部显示", "Show everything")
ALIGN = Text("对齐", "Align")
ALIGN_LEFT = Text("左侧对齐", "Left sides")
ALIGN_CENTRE = Text("左右居中", "Centres, left to right")
ALIGN_RIGHT = Text("右侧对齐", "Right sides")
ALIGN_BACK = Text("后侧对齐", "Back sides")
ALIGN_MIDDLE = Text("前后居中", "Centres, front to back")
ALIGN_FRONT = Text("前侧对齐", "Front sides")
ALIGN_BOTTOM = Text("底部对齐", "Bottoms")
ALIGN_TOP = Text("顶部对齐", "Tops")
DISTRIBUTE = Text("均匀分布", "Distribute")
MIRROR = Text("镜像", "Mirror")
ALONG_X = Text("从左到右", "Left to right")
ALONG_Z = Text("从后到前", "Back to front")
MIRROR_X = Text("左右互换", "Swap left and right")
MIRROR_Z = Text("前后互换", "Swap front and back")
ARRAY = Text("阵列…", "Array…")
LIGHT = Text("灯光", "Light")
