// One product in the visitor's own room, in true size; the viewer is loaded only here.

import { find, make } from "../shared/dom.js";
import { firstLanguage, inLanguage, remember, speak } from "../shared/language.js";
import { loadBooth, loadSite, pictureAddress } from "../booth/load.js";
import { WORDS } from "./words.js";

let language = firstLanguage();
const key = new URLSearchParams(location.hash.slice(1)).get("product") ?? "";

speak(WORDS, language);
Promise.all([loadBooth(), loadSite()]).then(start, () => tell("broken"));

/** @param {string} words Of WORDS. */
function tell(words) {
  find("help", HTMLElement).textContent = inLanguage(WORDS[words], language);
}

/** @param {[import("../booth/types.js").Booth, import("../booth/types.js").Site]} loaded */
function start([booth, site]) {
  const product = booth.products[key];
  const files = site.room?.[key];
  if (!product || !files) return tell("gone");
  const viewer = document.createElement("model-viewer");
  const say = () => {
    speak(WORDS, language);
    const name = inLanguage(product.name, language);
    document.title = name;
    find("title", HTMLElement).textContent = name;
    viewer.setAttribute("alt", name);
    tell("help");
  };
  viewer.setAttribute("src", pictureAddress(files.glb));
  viewer.setAttribute("ios-src", pictureAddress(files.usdz));
  for (const name of ["ar", "camera-controls", "touch-action"]) viewer.setAttribute(name, name === "touch-action" ? "pan-y" : "");
  viewer.setAttribute("ar-modes", "webxr scene-viewer quick-look");
  viewer.setAttribute("ar-scale", "fixed");
  viewer.addEventListener("load", () => (document.documentElement.dataset.ready = "yes"));
  viewer.addEventListener("error", () => tell("broken"));
  find("back", HTMLAnchorElement).href = `index.html#product=${encodeURIComponent(key)}`;
  find("language", HTMLElement).addEventListener("click", () => {
    language = language === "zh" ? "en" : "zh";
    remember(language);
    say();
  });
  say();
  find("holder", HTMLElement).append(viewer);
  const script = make("script");
  script.src = "model-viewer.js";
  script.addEventListener("error", () => tell("broken"));
  document.head.append(script);
}
