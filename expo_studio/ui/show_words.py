"""The words of runway shows, in both languages."""

from __future__ import annotations

from expo_studio.text import Text

SHOW = Text("走秀", "Show")
SHOWS = Text("走秀", "Shows")
WHICH = Text("哪一场", "Which show")
EMPTY = Text(
    "走秀让造型沿 T 台走到定点、转身、返回，带机位、灯光和字幕。先从素材架的“人物”里把会走的人台"
    "摆到 T 台上（或用“走秀展厅”模板），然后点下面的按钮。",
    "In a show looks walk down a runway, stop, turn and come back, with cameras, light and words. "
    "Put walking mannequins of the shelf's “People” on a runway (or begin with the template "
    "“Runway hall”), then press the button.",
)
MAKE = Text("生成走秀", "Make a show")
MAKE_HINT = Text(
    "用所选的、或所有站在展位里的人台", "Of the mannequins selected, or all that stand here"
)
NOBODY = Text(
    "展位里没有会走的模型，也没有高于 1.2 米的立牌。请先摆上“人物”里的行走人台。",
    "Nothing here can walk: no model with a walk, no cut-out above 1.2 m. "
    "Put in walking mannequins of “People” first.",
)
GO = Text("GO", "GO")
GO_NAMED = Text("GO：{name}", "GO: {name}")
GO_ON = Text("GO：继续", "GO: go on")
START = Text("开始", "Start")
PAUSE = Text("暂停", "Pause")
HOLD = Text("等待", "Hold")
BACK = Text("上一点", "Back")
BACK_HINT = Text("回到上一提示点（退格）", "To the cue before (Backspace)")
END = Text("结束", "End")
PLAY_SHOW = Text("走秀：开始或 GO", "Show: start, or GO")
TIME = Text("走秀的时间", "Time of the show")
STANDS = Text("{gone} / {all} · {cue}", "{gone} of {all} · {cue}")
WAITS = Text("等待 GO，已 {held}", "waiting for GO, {held}")
COMES = Text("走到位后等待", "will wait when nobody walks")
OVER = Text("已结束", "over")
ON_AIR = Text("正在直播：按钮对直播生效。", "On air: the buttons act on the broadcast.")
KEYS = Text(
    "空格开始或暂停 · 回车 GO · L 等待 · 退格上一提示点 · Esc 结束",
    "Space starts or pauses · Enter is GO · L holds · Backspace goes a cue back · Esc ends",
)
FOLLOW = Text("用走秀的机位看", "Look through the show's cameras")
CUES = Text("提示点", "Cues")
JUMP = Text("跳到这里", "Jump here")
WAIT_HERE = Text("在此等待 GO：是／否", "Wait here for GO: yes or no")
ADD_CUE = Text("在当前时间加提示点", "Add a cue now")
REMOVE = Text("去掉", "Remove")
CUE = Text("提示点", "Cue")
NO_CUES = Text(
    "还没有提示点：移到某个时间，点“在当前时间加提示点”。",
    "No cues yet: go to a time and click Add a cue now.",
)
CUE_ROW = Text("{at}　{name}{waits}", "{at}  {name}{waits}")
WAITING = Text(" · 等待 GO", " · waits for GO")
LOOKS = Text("造型", "Looks")
NO_LOOKS = Text(
    "还没有造型：选中行走人台，点“加入所选的模型”。",
    "No looks yet: select a walking mannequin and click Add what is selected.",
)
LOOK_ROW = Text("{at}　{name}{card}", "{at}  {name}{card}")
CARD = Text(" · 名片：{product}", " · card: {product}")
EARLIER, LATER = Text("提前", "Earlier"), Text("推后", "Later")
ADD_SELECTED = Text("加入所选的模型", "Add what is selected")
ENTERS = Text("出场时间（秒）", "Enters at (seconds)")
SPEED = Text("步速（米／秒，0 为自身步速）", "Speed (m/s; 0 is its own pace)")
PRODUCT = Text("出场时显示的产品名片", "Product card at its entrance")
NO_CARD = Text("（无）", "(none)")
MARKS = Text("走位点", "Marks")
NO_MARKS = Text("还没有走位点：点“在其后加一点”。", "No marks yet: click Add one after it.")
MARK_ROW = Text("{n}　X {x}　Z {z}　停 {stay} 秒", "{n}  X {x}  Z {z}  stops {stay} s")
MARK_PLACE = Text("位置（米）", "Place (metres)")
MARK_STAY = Text("停留（秒）", "Stops for (seconds)")
ADD_MARK = Text("在其后加一点", "Add one after it")
TRACKS_TITLE = Text("轨道", "Tracks")
NO_TRACKS = Text(
    "还没有机位、灯光和字幕：在下面选一样，点“加入”。",
    "No cameras, light or words yet: choose one below and click Add.",
)
TRACK_ROW = Text("{at}　{what}", "{at}  {what}")
WHAT = Text("内容", "What")
AT_SECONDS = Text("时间（秒）", "At (seconds)")
FADE = Text("过渡或持续（秒）", "Fades or lasts for (seconds)")
LEVEL = Text("强度（1 为原样）", "Level (1 is as it is)")
CAPTION = Text("文字", "Words")
NEW_WORDS = Text("新的文字", "New words")
ADD_NOW = Text("在当前时间加入", "Add now")
ADD = Text("加入", "Add")
GONE = Text("（已不在展位里）", "(no longer in the booth)")
CAMERA_OF = Text("机位：{name}", "Camera: {name}")
SKY_LIGHT = Text("灯光：整体", "Light: the whole picture")
LAMP = Text("灯光：第 {n} 盏灯", "Light: lamp {n}")
SOUND_OF = Text("声音：{name}", "Sound: {name}")
TRACKS = Text("重排轨道", "Set tracks anew")
TRACKS_HINT = Text(
    "按造型重新排机位、灯光、字幕和提示点",
    "Cameras, light, words and cues, made anew from the looks",
)
REMOVE_SHOW = Text("删除走秀", "Remove the show")
MADE = Text(
    "已生成走秀：{n} 个造型，{span}。按空格播放。",
    "A show of {n} {n:look|looks} was made, {span} long. Space plays it.",
)
NOT_SELECTED = Text("请先选中要加入的模型。", "Select the model to add first.")
