// The words of the hall's page in both languages.

/** @type {Record<string, import("../shared/language.js").Text>} */
export const WORDS = {
  language: { zh: "English", en: "中文" },
  languageLabel: { zh: "Switch to English", en: "切换为中文" },
  search: { zh: "搜索展位和产品", en: "Search booths and products" },
  searchHint: { zh: "展位、展商、产品…", en: "Booth, exhibitor, product…" },
  canvas: { zh: "三维展馆；展位也列在旁边", en: "The hall in 3D; its booths are listed beside it" },
  entrance: { zh: "回到入口", en: "To the entrance" },
  help: { zh: "WASD 或方向键行走 · 拖动转头 · 点击平面图前往", en: "WASD or arrows to walk · drag to look · click the plan to go there" },
  booths: { zh: "展位", en: "Booths" },
  found: { zh: "找到 {n} 个展位", en: "{n} booths found" },
  near: { zh: "正在布置附近的展位…", en: "Setting up the booths nearby…" },
  enter: { zh: "进入", en: "Enter" },
  plan: { zh: "展馆平面图", en: "Floor plan of the hall" },
  noWebgl: { zh: "此设备无法显示三维画面；展位见列表。", en: "This device cannot show 3D; the booths are in the list." },
};
