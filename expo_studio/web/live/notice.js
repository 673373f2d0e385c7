// What happens to the session is said over the picture for a while, to whoever watches.

import { find } from "../shared/dom.js";
import { said } from "./visit.js";

const STAYS_MS = 15000;

/** @type {import("./visit.js").Text | null} */
let told = null;
let timer = 0;

/**
 * @param {import("./visit.js").Text} text What happened, in both languages.
 */
export function notice(text) {
  told = text;
  clearTimeout(timer);
  timer = setTimeout(() => {
    told = null;
    speakNotice();
  }, STAYS_MS);
  speakNotice();
}

/** Says it anew in the language that is shown. */
export function speakNotice() {
  find("notice", HTMLElement).textContent = told ? said(told) : "";
}
