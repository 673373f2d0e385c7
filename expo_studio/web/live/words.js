// The words of the live page in both languages.

import { CALL_WORDS } from "../shared/call_words.js";

/** @type {Record<string, import("../shared/language.js").Text>} */
export const WORDS = {
  ...CALL_WORDS,
  language: { zh: "English", en: "中文" },
  languageLabel: { zh: "Switch to English", en: "切换为中文" },
  skip: { zh: "跳到产品、提问与聊天", en: "Skip to products, questions and chat" },
  live: { zh: "直播", en: "LIVE" },
  full: { zh: "全屏", en: "Full screen" },
  pip: { zh: "画中画", en: "Picture in picture" },
  videoLabel: { zh: "展位直播画面", en: "Live picture of the booth" },
  tools: { zh: "观看工具", en: "Watching tools" },
  soundOn: { zh: "打开声音", en: "Turn sound on" },
  soundOff: { zh: "关闭声音", en: "Turn sound off" },
  hand: { zh: "举手", en: "Raise hand" },
  handUp: { zh: "放下手（第 {n} 位）", en: "Lower hand (number {n})" },
  signs: { zh: "表情", en: "Reactions" },
  sign_like: { zh: "赞", en: "Like" },
  sign_love: { zh: "喜欢", en: "Love" },
  sign_clap: { zh: "鼓掌", en: "Clap" },
  sign_wow: { zh: "惊讶", en: "Wow" },
  walk: { zh: "自己逛", en: "Walk by myself" },
  walkEnd: { zh: "只看直播", en: "Only watch" },
  walkTitle: { zh: "三维展位", en: "The booth in 3D" },
  sideLabel: { zh: "产品、提问与聊天", en: "Products, questions and chat" },
  products: { zh: "产品", en: "Products" },
  noProducts: { zh: "展商还没有填写产品。", en: "The exhibitor has listed no products yet." },
  shownNow: { zh: "正在介绍", en: "Shown now" },
  askThis: { zh: "提问", en: "Ask" },
  save: { zh: "收藏", en: "Save" },
  saved: { zh: "已收藏", en: "Saved" },
  savedWords: {
    zh: "已收藏。只保存在这个页面里；留名片时可选择告诉展商。",
    en: "Saved in this page only. You may tell the exhibitor when you leave a card.",
  },
  book: { zh: "约洽谈", en: "Book" },
  more: { zh: "展商网站上的更多信息", en: "More on the exhibitor’s site" },
  close: { zh: "关闭", en: "Close" },
  cancel: { zh: "取消", en: "Cancel" },
  questions: { zh: "提问", en: "Questions" },
  noQuestions: { zh: "还没有人提问。", en: "Nobody has asked anything yet." },
  askLabel: { zh: "您的问题", en: "Your question" },
  askAbout: { zh: "关于：{name}", en: "About: {name}" },
  ask: { zh: "提交问题", en: "Ask" },
  askKept: { zh: "问题已保存，主持人会看到。", en: "Your question is kept; the presenter sees it." },
  askPrivacy: {
    zh: "问题与您的称呼会展示给在场的人并由展商保存；称呼 30 天后删除。",
    en: "Your question and name are shown to those inside and kept by the exhibitor; the name is erased after 30 days.",
  },
  sending: { zh: "正在发送…", en: "Sending…" },
  waiting: { zh: "等待回答", en: "Waiting" },
  on_air: { zh: "正在回答", en: "Being answered" },
  answered: { zh: "已回答", en: "Answered" },
  upvote: { zh: "我也想知道 ({n})", en: "I want to know too ({n})" },
  yours: { zh: "您的问题 · {n} 人也想知道", en: "Your question · {n} want to know too" },
  chat: { zh: "聊天", en: "Chat" },
  empty: { zh: "还没有人说话。打个招呼吧。", en: "Nobody has said anything yet. Say hello." },
  sayLabel: { zh: "您的消息", en: "Your message" },
  sayHint: { zh: "说点什么…", en: "Say something…" },
  send: { zh: "发送", en: "Send" },
  chatPrivacy: { zh: "聊天只在本场直播中可见，不会保存。", en: "The chat is seen during this session only and is not kept." },
  nameLabel: { zh: "您的称呼（可不填）", en: "Your name (optional)" },
  nameHint: { zh: "访客", en: "Visitor" },
  privacy: { zh: "不保存您的地址，不向第三方发送任何请求。", en: "Your address is not kept and nothing goes to third parties." },
  privacyElsewhere: { zh: "不保存您的地址；画面由展商选定的服务器 {server} 提供，此外不向第三方发送任何请求。", en: "Your address is not kept. The picture comes from {server}, which the exhibitor chose; nothing else goes to third parties." },
  presenterTag: { zh: "主持人", en: "Presenter" },
  connecting: { zh: "正在连接…", en: "Connecting…" },
  reconnecting: { zh: "连接中断，正在重新连接…", en: "The connection was lost. Reconnecting…" },
  still: { zh: "画面停住了，会自动恢复…", en: "The picture stands still for a moment. It comes back by itself." },
  ended: { zh: "直播已结束。谢谢光临。", en: "The session has ended. Thank you for coming." },
  noLink: {
    zh: "这个地址缺少邀请。请使用展商给您的完整链接。",
    en: "This address lacks its invitation. Use the whole link the exhibitor gave you.",
  },
  refused: {
    zh: "链接无效或已过期。请向展商索取新的链接。",
    en: "This link is not valid, or it has expired. Ask the exhibitor for a new one.",
  },
  blocked: {
    zh: "您的网络挡住了视频（UDP）。请换一个网络，例如手机热点；正在重试…",
    en: "Your network blocks video (UDP). Try another one, such as your phone's. Trying again…",
  },
  noCodec: {
    zh: "您的浏览器无法播放 H.264 或 VP8 视频，请换用新版 Chrome、Edge、Firefox 或 Safari。",
    en: "Your browser can play neither H.264 nor VP8. Use a recent Chrome, Edge, Firefox or Safari.",
  },
  offline: { zh: "展位暂时无法联系。", en: "The booth cannot be reached at the moment." },
  liveTitle: { zh: "正在直播", en: "Live now" },
  announcedTitle: { zh: "即将开始", en: "Not begun yet" },
  announcedWords: {
    zh: "{when} 开始。您可以先进来看产品、提问、预约洽谈。",
    en: "Begins {when}. You may come in early to see the products, ask, or book a meeting.",
  },
  betweenTitle: { zh: "今天的直播已结束", en: "Between two days" },
  betweenWords: {
    zh: "下一场 {when} 开始。您可以先进来看产品、留下问题。",
    en: "Goes on {when}. Come in to see the products and leave a question.",
  },
  overTitle: { zh: "活动已结束", en: "The event is over" },
  overWords: {
    zh: "您仍可进来看产品、留下问题或名片。",
    en: "You may still come in to see the products and leave a question or a card.",
  },
  captions: { zh: "字幕", en: "Captions" },
  leaveQuestion: { zh: "留下问题", en: "Leave a question" },
  replays: { zh: "直播回放", en: "Replays" },
  answers: { zh: "问与答", en: "Questions and answers" },
  chapters: { zh: "章节", en: "Chapters" },
  alongTitle: { zh: "台上一起细看", en: "Looking closely on stage" },
  alongNow: { zh: "台上正在三维展位里指点、测量或剖切。", en: "Something is pointed at, measured or cut in the 3D booth." },
  alongOnStage: { zh: "您在台上：您指点、测量、剖切的，所有人都能看到。", en: "You are on stage: everybody sees where you point, measure and cut." },
  alongOpen: { zh: "一起看", en: "Look along" },
  alongClose: { zh: "收起", en: "Close" },
  transcript: { zh: "文字记录", en: "Transcript" },
  replayNamed: { zh: "回放 {n}", en: "Replay {n}" },
  replayParts: { zh: "{n} 个章节", en: "{n} chapters" },
  replayFailed: { zh: "这段回放播放不了。请刷新页面再试，或换用新版浏览器。", en: "This replay cannot be played. Reload the page, or use a recent browser." },
  daysLeft: { zh: "{days} 天 {time}", en: "{days} d {time}" },
  comeIn: { zh: "进入展位", en: "Come in" },
  comeInEarly: { zh: "先进去看看", en: "Come in early" },
  ics: { zh: "加入日历 (.ics)", en: "Add to calendar (.ics)" },
  pollOpen: { zh: "{n} 票 · 进行中", en: "{n} votes · open" },
  pollClosed: { zh: "{n} 票 · 已结束", en: "{n} votes · closed" },
  invitedTitle: { zh: "主持人邀请您上台", en: "You are invited onto the stage" },
  invitedWords: {
    zh: "上台后，所有人都能看到和听到您。现在只有您自己看得到下面的画面。",
    en: "On stage everyone sees and hears you. Only you see the picture below for now.",
  },
  previewLabel: { zh: "您自己的画面", en: "Your own picture" },
  stageYes: { zh: "上台", en: "Go on stage" },
  stageNo: { zh: "谢谢，不用", en: "No, thank you" },
  stageLeave: { zh: "下台", en: "Leave the stage" },
  onStage: { zh: "您在台上，所有人都能看到和听到您。", en: "You are on stage: everyone sees and hears you." },
  stageSoon: { zh: "正在上台…", en: "Going on stage…" },
  stageFailed: { zh: "无法传送您的画面。请检查摄像头后再试。", en: "Your picture cannot be sent. Check the camera and try again." },
  meet: { zh: "预约洽谈", en: "Book a meeting" },
  meetWish: { zh: "想谈什么", en: "What is it about?" },
  meetWhen: { zh: "时间（留空表示现在）", en: "When (leave empty for now)" },
  meetSend: { zh: "发送请求", en: "Ask for it" },
  meetKept: { zh: "洽谈请求已保存，展商会回复您。", en: "Your request is kept; the exhibitor will answer." },
  meetPrivacy: { zh: "请求只有展商看得到，30 天后删除。", en: "Only the exhibitor sees it; it is erased after 30 days." },
  now: { zh: "现在", en: "now" },
  accept: { zh: "接受", en: "Accept" },
  decline: { zh: "不方便", en: "Decline" },
  met_asked: { zh: "等待展商回复", en: "waiting for an answer" },
  met_proposed: { zh: "展商建议了这个时间", en: "the exhibitor proposes this time" },
  met_agreed: { zh: "已约定", en: "agreed" },
  met_declined: { zh: "未能安排", en: "declined" },
  met_open: { zh: "正在洽谈", en: "talking now" },
  met_held: { zh: "洽谈已结束", en: "the meeting is over" },
  calledTitle: { zh: "邀请您加入洽谈", en: "You are asked into a private talk" },
  calledWords: { zh: "{exhibitor}请您加入正在进行的洽谈。通话中：{people}。", en: "{exhibitor} asks you into a talk that is going on. In it: {people}." },
  calledPrivacy: { zh: "加入后，只有通话中的人（最多 6 人）能看到、听到您和您的称呼；画面和声音不会保存。", en: "Once you join, only those in the call (six at most) see and hear you and read your name; picture and sound are not kept." },
  calledYes: { zh: "加入洽谈", en: "Join the talk" },
  calledOver: { zh: "这场洽谈的邀请已结束。", en: "That invitation to talk is over." },
  listComma: { zh: "、", en: ", " },
  callEnd: { zh: "离开洽谈", en: "Leave the meeting" },
  call_failed: { zh: "接不通：您或对方的网络挡住了通话，正在重试；文字仍可使用。请换一个网络，如手机热点。", en: "No connection: a network on either side blocks calls; it is tried again, and words still work. Try another network, such as a phone's." },
  leaveCard: { zh: "留下名片", en: "Leave a card" },
  cardWords: {
    zh: "只有按下“发送”后才会保存，并且只给展商。邮箱和电话至少填一项。",
    en: "Kept only when you press Send, and for the exhibitor only. Give an e-mail address or a phone number.",
  },
  cardName: { zh: "姓名", en: "Name" },
  cardCompany: { zh: "公司", en: "Company" },
  cardEmail: { zh: "邮箱", en: "E-mail" },
  cardPhone: { zh: "电话", en: "Phone" },
  cardWish: { zh: "您的需求", en: "What you wish" },
  cardInterests: { zh: "同时告诉展商我看过和收藏的产品", en: "Also tell the exhibitor which products I opened and saved" },
  cardSend: { zh: "发送名片", en: "Send the card" },
  cardKept: { zh: "名片已保存，{day} 自动删除。", en: "Your card is kept and erased by itself on {day}." },
  mine: { zh: "我的资料", en: "My data" },
  ownNone: { zh: "您没有留下名片。您的提问、洽谈请求和发言可以在这里全部删除。", en: "You left no card. All you asked, requested and said can be erased here." },
  ownLink: { zh: "您自己的链接：可随时查看、撤回、删除", en: "Your own link: see it, withdraw, erase, at any time" },
  ownWords: {
    zh: "请保存这个链接；别人没有它就看不到您的名片。展位在线时可用。",
    en: "Keep this link: nobody sees the card through the page without it. It works while the booth is online.",
  },
  erase: { zh: "撤回同意并删除一切", en: "Withdraw and erase everything" },
  erased: { zh: "已删除：名片、提问、洽谈请求和发言都不在了，也不再显示您的名字。", en: "Erased: the card, your questions, meetings and words are gone, and your name is shown no more." },
};

/**
 * How many are inside, in words.
 * @param {number} count
 * @returns {import("../shared/language.js").Text}
 */
export function peopleWords(count) {
  return {
    zh: `${count} 人在展位里`,
    en: count === 1 ? "1 person inside" : `${count} people inside`,
  };
}

/**
 * Who presents, and whether they are there, in words.
 * @param {import("../shared/language.js").Text} exhibitor
 * @param {boolean} isPresented
 * @returns {import("../shared/language.js").Text}
 */
export function presenterWords(exhibitor, isPresented) {
  const zh = exhibitor.zh || exhibitor.en || "展商";
  const en = exhibitor.en || exhibitor.zh || "The exhibitor";
  if (isPresented) return { zh: `${zh} · 主持人在场`, en: `${en} · the presenter is here` };
  return { zh: `${zh} · 主持人暂时不在`, en: `${en} · the presenter is away for now` };
}
