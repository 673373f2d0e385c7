// The words of the page that puts a product into the room.

/** @type {Record<string, import("../shared/language.js").Text>} */
export const WORDS = {
  language: { zh: "English", en: "中文" },
  languageLabel: { zh: "Switch to English", en: "切换为中文" },
  back: { zh: "← 展位", en: "← Booth" },
  help: {
    zh: "拖动旋转。在手机上点右下角的按钮，按实际尺寸放到您面前。",
    en: "Drag to turn it. On a phone, press the button in the corner to put it before you in true size.",
  },
  gone: { zh: "这个产品已不再展示。", en: "This product is no longer shown." },
  broken: { zh: "模型无法载入；请返回展位。", en: "The model could not be loaded; go back to the booth." },
};
