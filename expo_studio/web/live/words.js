// The words of the live page in both languages.

/** @type {Record<string, import("../shared/language.js").Text>} */
export const WORDS = {
  language: { zh: "English", en: "中文" },
  languageLabel: { zh: "Switch to English", en: "切换为中文" },
  live: { zh: "直播", en: "LIVE" },
  unmute: { zh: "打开声音", en: "Turn sound on" },
  mute: { zh: "关闭声音", en: "Turn sound off" },
  full: { zh: "全屏", en: "Full screen" },
  videoLabel: { zh: "展位直播画面", en: "Live picture of the booth" },
  chat: { zh: "聊天", en: "Chat" },
  empty: { zh: "还没有人说话。打个招呼吧。", en: "Nobody has said anything yet. Say hello." },
  sayLabel: { zh: "您的消息", en: "Your message" },
  sayHint: { zh: "说点什么…", en: "Say something…" },
  send: { zh: "发送", en: "Send" },
  nameLabel: { zh: "您的称呼（可不填）", en: "Your name (optional)" },
  nameHint: { zh: "访客", en: "Visitor" },
  privacy: {
    zh: "只用于本场直播；不保存您的地址，不向第三方发送任何请求。",
    en: "Used for this session only; your address is not kept and nothing goes to third parties.",
  },
  presenterTag: { zh: "主持人", en: "Presenter" },
  connecting: { zh: "正在连接…", en: "Connecting…" },
  reconnecting: { zh: "连接中断，正在重新连接…", en: "The connection was lost. Reconnecting…" },
  ended: { zh: "直播已结束。谢谢光临。", en: "The session has ended. Thank you for coming." },
  noLink: {
    zh: "这个地址缺少邀请。请使用展商给您的完整链接。",
    en: "This address lacks its invitation. Use the whole link the exhibitor gave you.",
  },
  refused: {
    zh: "链接无效或已过期。请向展商索取新的链接。",
    en: "This link is not valid, or it has expired. Ask the exhibitor for a new one.",
  },
  noCodec: {
    zh: "您的浏览器无法播放 H.264 或 VP8 视频，请换用新版 Chrome、Edge、Firefox 或 Safari。",
    en: "Your browser can play neither H.264 nor VP8. Use a recent Chrome, Edge, Firefox or Safari.",
  },
  offline: { zh: "展位暂时无法联系。", en: "The booth cannot be reached at the moment." },
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
