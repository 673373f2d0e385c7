// The words of the camera page in both languages.

/** @type {Record<string, import("../shared/language.js").Text>} */
export const WORDS = {
  title: { zh: "展位移动机位", en: "Booth camera" },
  language: { zh: "English", en: "中文" },
  languageLabel: { zh: "Switch to English", en: "切换为中文" },
  preview: { zh: "您的摄像头画面", en: "Picture of your camera" },
  start: { zh: "开始传送画面和声音", en: "Send picture and sound" },
  stop: { zh: "停止", en: "Stop" },
  turn: { zh: "切换镜头", en: "Other camera" },
  mute: { zh: "静音", en: "Mute" },
  unmute: { zh: "取消静音", en: "Unmute" },
  ready: { zh: "画面和声音会出现在展位直播里。", en: "Picture and sound will be part of the live booth." },
  asking: { zh: "请允许使用摄像头和麦克风。", en: "Please allow the camera and the microphone." },
  connecting: { zh: "正在连接展位…", en: "Connecting to the booth…" },
  reconnecting: { zh: "连接中断，正在重新连接…", en: "The connection was lost. Reconnecting…" },
  live: { zh: "正在直播。", en: "You are on air." },
  noLink: {
    zh: "这个地址缺少邀请。请扫描展商给您的二维码。",
    en: "This address lacks its invitation. Scan the exhibitor's QR code.",
  },
  refused: { zh: "链接无效或已过期。", en: "This link is not valid, or it has expired." },
  noCamera: {
    zh: "无法使用摄像头或麦克风。请在浏览器设置中允许，然后重试。",
    en: "The camera or microphone cannot be used. Allow them in the browser's settings and try again.",
  },
  insecure: {
    zh: "浏览器只在安全连接（https）下允许使用摄像头。请用 https 链接打开。",
    en: "Browsers allow the camera only over a safe connection (https). Open the https link.",
  },
};
