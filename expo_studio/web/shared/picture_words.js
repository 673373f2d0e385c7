// What pages say of a picture that does not come.

/** @type {Record<string, import("./language.js").Text>} */
export const PICTURE_WORDS = {
  reconnecting: { zh: "连接中断，正在重新连接…", en: "The connection was lost. Reconnecting…" },
  still: { zh: "画面停住了，会自动恢复…", en: "The picture stands still for a moment. It comes back by itself." },
  blocked: {
    zh: "您的网络挡住了视频（UDP）。请换一个网络，例如手机热点；正在重试…",
    en: "Your network blocks video (UDP). Try another one, such as your phone's. Trying again…",
  },
  noCodec: {
    zh: "您的浏览器无法播放 H.264 或 VP8 视频，请换用新版 Chrome、Edge、Firefox 或 Safari。",
    en: "Your browser can play neither H.264 nor VP8. Use a recent Chrome, Edge, Firefox or Safari.",
  },
};
