"""The words of the hall window, in both languages."""

from __future__ import annotations

from expo_studio.text import Text

HALL = Text("展馆", "Hall")
OPEN_HALL = Text("展馆…", "Hall…")
PREPARING = Text("正在准备展馆…", "Preparing the hall…")
UNTITLED = Text("未命名的展馆", "Untitled hall")
NEW = Text("新建展馆", "New hall")
OPEN = Text("打开展馆…", "Open hall…")
RECENT = Text("最近的展馆", "Recent halls")
OPEN_FOLDER = Text("打开已发布的展馆文件夹…", "Open hall folder…")
ADD = Text("添加展位包…", "Add packages…")
PUBLISH = Text("发布…", "Publish…")
PREVIEW = Text("预览", "Preview")
CLOSE = Text("关闭", "Close")
REMOVE = Text("移出展位", "Remove booths")
OFF_FLOOR = Text("移到场外", "Take off the floor")
ON_FLOOR = Text("放到地面", "Put on the floor")
ROWS = Text("自动排布", "Automatic rows")
TURN_LEFT = Text("向左转 90°", "Turn left 90°")
TURN_RIGHT = Text("向右转 90°", "Turn right 90°")
FIT = Text("显示全部", "Show everything")
NEARER = Text("放大", "Zoom in")
FARTHER = Text("缩小", "Zoom out")
BOOTHS = Text("展位", "Booths")
DETAIL = Text("所选展位", "Selected booth")
FORM = Text("展馆与位置", "Hall and place")
TITLE = Text("展馆标题", "Title of the hall")
DESCRIPTION = Text("展馆说明", "Description")
TIMES = Text("直播时间（{n}）…", "Live times ({n})…")
PLACE = Text("位置（米）", "Place (metres)")
TURN = Text("朝向", "Turn")
PLAN = Text("展馆平面图", "Floor plan of the hall")
PLAN_HELP = Text(
    "拖动移动展位，Ctrl 不吸附；方向键微移，[ 和 ] 旋转；滚轮缩放，右键拖动平移",
    "Drag booths, Ctrl does not snap; arrows nudge, [ and ] turn; wheel zooms, right drag pans",
)
EMPTY = Text(
    "把展商寄来的 .expo 文件拖到这里，或点“添加展位包…”。",
    "Drag the exhibitors' .expo files here, or choose “Add packages…”.",
)
EMPTY_NEXT = Text(
    "程序会逐个检查，排好位置；然后发布成一个文件夹。",
    "Each is checked and given a place; then publish the hall as a folder.",
)
ENTRANCE = Text("入口", "Entrance")
BLOCKED = Text("与“{name}”重叠", "Overlaps “{name}”")
BLOCKED_HINT = Text("展位留在了原处。", "The booth stayed where it was.")
READING = Text("正在检查展位包", "Checking packages")
FOLDER_SILENT = Text(
    "已取消；“{path}”所在的磁盘还没有回应。",
    "What was under way was given up; the disk of “{path}” has not answered yet.",
)
REOPENING = Text("正在读取展馆文件夹", "Reading the hall folder")
PUBLISHING = Text("正在发布到 {name}", "Publishing to {name}")
TOOK = Text("已收入 {n} 个展位包。", "{n} {n:package was|packages were} taken in.")
REFUSED = Text("{n} 个不能收入，原因见列表。", "{n} {n:was|were} kept out; the list says why.")
KNOWN = Text("{n} 个已在展馆里，没有变化。", "{n} {n:was|were} here already, unchanged.")
PUBLISHED = Text(
    "已发布到 {path}：{n} 个展位，进门下载 {m} MB。",
    "Published to {path}: {n} {n:booth|booths}, {m} MB at the entrance.",
)
LEFT_OUT = Text(
    "{n} 个展位不在地面上，没有发布。",
    "{n} {n:booth stands|booths stand} off the floor and stayed out.",
)
NOTHING_PLACED = Text("地面上还没有展位，没有可发布的。", "No booth stands on the floor yet.")
NOTHING_HINT = Text("请先添加展位包。", "Add packages first.")
PREVIEWING = Text("正在本机预览：{url}", "Previewing on this machine: {url}")
PREVIEW_BEGINS = Text("正在启动“{path}”的预览…", "Starting the preview of “{path}”…")
NO_PREVIEW = Text("“{path}”的预览无法启动。", "The preview of “{path}” did not start.")
NO_PREVIEW_HINT = Text(
    "请检查文件夹是否还在、能否读取，或直接打开里面的 index.html。",
    "Check that the folder is there and may be read, or open index.html in it instead.",
)
PUBLISH_FIRST = Text("请先发布，再预览。", "Publish first, then preview.")
FOUND_AGAIN = Text(
    "找回了上次没有保存的展馆。", "The hall that was not saved last time was found again."
)
LOST = Text(
    "{n} 个展位无法读回，原因见列表。", "{n} {n:booth|booths} could not be read; the list says why."
)
UPDATE_TITLE = Text("更新展位？", "Update the booth?")
UPDATE = Text(
    "“{new}”像是“{old}”（{key}）的更新。",
    "“{new}” looks like an update of “{old}” ({key}).",
)
REPLACE = Text("替换", "Replace")
KEEP_BOTH = Text("另外添加", "Add beside it")
SKIP = Text("跳过", "Leave it out")
SEARCH = Text("搜索展位、展商或展位号", "Search booth, exhibitor or number")
COLUMNS = (
    Text("展位", "Booth"),
    Text("展商", "Exhibitor"),
    Text("尺寸", "Stand"),
    Text("签名", "Signed"),
)
SIGNED = Text("已签名", "signed")
UNSIGNED = Text("未签名", "unsigned")
WAITING = Text("（场外）", "(off the floor)")
KEPT_OUT = Text("未收入", "kept out")
SIZE = Text("{w} × {d} 米", "{w} × {d} m")
FACTS = Text(
    "{exhibitor}\n展位号 {number} · {size} · {kind}\n{n} 个三角面 · 手机下载 {m} MB\n签名：{who}",
    "{exhibitor}\nStand {number} · {size} · {kind}\n"
    "{n} {n:triangle|triangles} · {m} MB for a phone\nSigned: {who}",
)
NOBODY = Text("无；请向展商核实", "by nobody; ask the exhibitor whether it is theirs")
NO_REMARKS = Text("没有发现问题。", "Nothing is wrong with it.")
CHECKED = Text("发布前检查", "Before publishing")
ALL_WELL = Text("可以发布。", "Ready to be published.")
TO_DO = Text("检查：{n} 条", "Findings: {n}")
FORGET = Text("从列表移除", "Take off the list")
CHOOSE_ONE = Text("在列表或平面图上选一个展位。", "Select a booth in the list or on the plan.")
SEVERAL = Text("已选 {n} 个展位", "{n} {n:booth|booths} selected")
COPY = Text("复制问题，发给展商", "Copy the findings for the exhibitor")
COUNT = Text("{n} 个展位 · {m} MB", "{n} {n:booth|booths} · {m} MB")
PACKAGES = Text("展位包", "Packages")
