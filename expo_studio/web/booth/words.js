// The words of the package page in both languages.

/** @type {Record<string, import("../shared/language.js").Text>} */
export const WORDS = {
  language: { zh: "English", en: "中文" },
  languageLabel: { zh: "Switch to English", en: "切换为中文" },
  canvas: { zh: "三维展位；产品也列在旁边", en: "The booth in 3D; its products are listed beside it" },
  walk: { zh: "步行", en: "Walk" },
  orbit: { zh: "环视", en: "Orbit" },
  views: { zh: "视点", en: "Viewpoint" },
  orbitHelp: { zh: "拖动环视 · 滚轮或双指缩放 · 点击产品查看", en: "Drag to look around · wheel or pinch to zoom · click a product" },
  walkHelp: { zh: "WASD 或方向键行走 · 拖动转头 · 点击产品查看", en: "WASD or arrows to walk · drag to look · click a product" },
  products: { zh: "产品", en: "Products" },
  noProducts: { zh: "这个展位还没有产品资料。", en: "This booth lists no products yet." },
  loading: { zh: "正在布置展位…", en: "Setting up the booth…" },
  noWebgl: {
    zh: "此设备无法显示三维画面；产品资料见列表。",
    en: "This device cannot show 3D; the products are in the list.",
  },
  broken: {
    zh: "有素材无法载入；请重新下载完整的展位包。",
    en: "Some assets could not be loaded; download the whole package again.",
  },
  more: { zh: "了解更多", en: "Learn more" },
  go: { zh: "走近看", en: "Take me there" },
  close: { zh: "关闭", en: "Close" },
  price: { zh: "价格条款", en: "Price terms" },
};
