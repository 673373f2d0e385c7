"""The words of the presenter's desk, of leads and of statistics, in both languages."""

from __future__ import annotations

from expo_studio.model.leads import FollowUp
from expo_studio.model.meetings import MeetingState
from expo_studio.model.questions import Answering
from expo_studio.model.statistics import Happening
from expo_studio.text import Text

CHAT = Text("聊天", "Chat")
QUESTIONS = Text("提问", "Questions")
ASKED_TAB = Text("提问", "Q&A")
PEOPLE = Text("在场", "People")
MEETINGS = Text("洽谈", "Meetings")
COUNTED = Text("{name} {n}", "{name} {n}")
HANDS = Text("{name} 举手 {wait} · 共 {n} 人", "{name} raises a hand {wait} · {n} in all")
INVITE = Text("请上台", "Invite on stage")
LOWER = Text("请放下", "Lower")
TAKE_LIVE = Text("现场回答", "Take live")
MARK_ANSWERED = Text("标为已答", "Mark answered")
WRITE_ANSWER = Text("文字回答…", "Answer…")
HIDE = Text("隐藏 / 恢复", "Hide / show")
ANSWER_LABEL = Text("回答（所有访客可见）：", "Answer (every visitor sees it):")
MUTE = Text("禁言 / 解除", "Mute / unmute")
REMOVE = Text("请出", "Remove")
BLOCK = Text("拉黑", "Block")
DISMISS = Text("请下台", "Dismiss")
ON_STAGE = Text("台上", "on stage")
MUTED = Text("已禁言", "muted")
OPEN_DESK = Text("在浏览器中打开工作席", "Open the desk in the browser")
SHOW_QR = Text("显示访客链接的二维码", "Show the visitor link as a QR code")
DESK_HINT = Text(
    "通话、投票、字幕、场景切换、助理和机位的链接在浏览器的工作席里。",
    "Calls, polls, captions, scenes, links for assistants and cameras are on the desk in the "
    "browser.",
)
CALL = Text("通话…", "Call…")
DECLINE = Text("谢绝", "Decline")
PROPOSE = Text("建议时间…", "Propose a time…")
PROPOSE_LABEL = Text("建议的时间：", "The time to propose:")
NO_CHAT = Text(
    "还没有人说话。访客说的话会出现在这里。",
    "Nobody has said anything yet. What visitors say appears here.",
)
NO_QUESTIONS = Text(
    "还没有提问。访客的问题会留在这里，直到回答。",
    "No questions yet. They stay here until they are answered.",
)
NO_PEOPLE = Text(
    "展位里还没有人。把链接或二维码发给访客。",
    "Nobody is here yet. Send visitors the link or the QR code.",
)
NO_MEETINGS = Text(
    "还没有洽谈请求。访客可以在页面上请求洽谈。",
    "No requests for a meeting yet. Visitors can make one on their page.",
)
UNSAY = Text("撤下所选", "Take back")
SLOW = Text("慢速模式 15 秒", "Slow mode, 15 s")
LINKS = Text("允许网址", "Allow links")
NOW = Text("现在", "now")
NAMELESS = Text("匿名", "Nameless")
STATES = {
    Answering.WAITING: Text("等待", "waiting"),
    Answering.ON_AIR: Text("正在回答", "on air"),
    Answering.ANSWERED: Text("已回答", "answered"),
    Answering.HIDDEN: Text("已隐藏", "hidden"),
}
MEETING_STATES = {
    MeetingState.ASKED: Text("待回复", "asked"),
    MeetingState.PROPOSED: Text("已建议时间", "proposed"),
    MeetingState.AGREED: Text("已约定", "agreed"),
    MeetingState.DECLINED: Text("已谢绝", "declined"),
    MeetingState.OPEN: Text("进行中", "open"),
    MeetingState.HELD: Text("已结束", "held"),
}

LEADS = Text("线索与统计…", "Leads and statistics…")
LEADS_TITLE = Text("线索与统计", "Leads and statistics")
LEADS_TAB = Text("线索", "Leads")
STATISTICS_TAB = Text("统计", "Statistics")
COLUMNS = (
    Text("姓名", "Name"),
    Text("公司", "Company"),
    Text("邮箱", "E-mail"),
    Text("电话", "Phone"),
    Text("需求", "Wish"),
    Text("跟进", "Follow-up"),
    Text("标签", "Tags"),
    Text("自动删除", "Erased on"),
)
FOLLOW_UPS = {
    FollowUp.NEW: Text("新", "New"),
    FollowUp.CONTACTED: Text("已联系", "Contacted"),
    FollowUp.OFFERED: Text("已报价", "Offered"),
    FollowUp.DONE: Text("完成", "Done"),
}
NOTES = Text("备注", "Notes")
TAGS = Text("标签（逗号分隔）", "Tags (with commas)")
FOLLOW_UP = Text("跟进状态", "Follow-up")
CONSENT = Text("{at} 同意：{text}", "Agreed on {at}: {text}")
KEEP = Text("保存备注", "Keep notes")
ERASE = Text("永久删除此人", "Erase this person for good")
ERASE_ASK = Text(
    "将永久删除“{name}”的名片、提问和洽谈，无法恢复。",
    "The card, questions and meetings of “{name}” are erased for good.",
)
EXPORT_CSV = Text("导出 CSV…", "Export CSV…")
EXPORT_VCARD = Text("导出 vCard…", "Export vCard…")
EXPORT_COUNTS = Text("导出统计 CSV…", "Export statistics as CSV…")
NO_LEADS = Text(
    "还没有访客留下名片。名片只在访客自己按下发送时保存，到期自动删除。",
    "No visitor has left a card yet. Cards are kept only when visitors send them, and erased on "
    "their day by themselves.",
)
NO_COUNTS = Text("还没有统计。", "Nothing was counted yet.")
HAPPENINGS = {
    Happening.ENTRY: Text("进入", "Entries"),
    Happening.STAY: Text("停留", "Stays"),
    Happening.PRODUCT_OPENED: Text("查看产品", "Products opened"),
    Happening.PRODUCT_SAVED: Text("收藏产品", "Products saved"),
    Happening.QUESTION: Text("提问", "Questions"),
    Happening.HAND: Text("举手", "Hands"),
    Happening.REACTION: Text("表情", "Reactions"),
    Happening.MEETING: Text("洽谈请求", "Meeting requests"),
    Happening.LEAD: Text("名片", "Cards"),
}
TOTALS = Text("总数", "In all")
ENTRIES_BY_TIME = Text("每五分钟进入人数", "Entries by five minutes")
BY_PRODUCT = Text("产品查看次数", "Products opened")
STAYS = Text("停留时间", "How long they stayed")
STAY_NAMES = {
    "0": Text("不到 1 分钟", "under 1 min"),
    "60": Text("1–5 分钟", "1–5 min"),
    "300": Text("5–15 分钟", "5–15 min"),
    "900": Text("15–30 分钟", "15–30 min"),
    "1800": Text("30 分钟以上", "over 30 min"),
}
OPEN_INQUIRIES = Text("打开加密询问…", "Open encrypted inquiries…")
INQUIRY = Text("加密询问", "Encrypted inquiry")
FOLD = Text("收起", "Less")
UNFOLD = Text("链接…", "Link…")
