// What a desk knows of the session, shared by all of its parts.

import { find } from "../shared/dom.js";
import { filled, firstLanguage, inLanguage } from "../shared/language.js";
import { WORDS } from "./words.js";

/** @typedef {import("../shared/language.js").Text} Text */

export const room = {
  language: firstLanguage(),
  token: new URLSearchParams(location.hash.slice(1)).get("t") ?? "",
  role: "",
  products: /** @type {{ key: string, name: Text, at: number[] | null }[]} */ ([]),
  shown: "",
  cardTerms: { zh: "", en: "" },
  people: /** @type {Map<string, { visitor: string, name: string, is_muted: boolean }>} */ (new Map()),
};

/**
 * Words of the desk in the language that is shown, with {names} replaced.
 * @param {string} key Of WORDS.
 * @param {Record<string, string | number>} [values]
 * @returns {string}
 */
export function word(key, values = {}) {
  return filled(inLanguage(WORDS[key], room.language), values);
}

/**
 * A text of the booth in the language that is shown.
 * @param {Text} text
 */
export function said(text) {
  return inLanguage(text, room.language);
}

/** @param {string} text */
export function tell(text) {
  find("told", HTMLElement).textContent = text;
}

/** @param {string} key */
export function productName(key) {
  const product = room.products.find((one) => one.key === key);
  return product ? said(product.name) : "";
}

/**
 * A moment with its day.
 * @param {number} at Seconds since 1970.
 */
export function moment(at) {
  const locale = room.language === "zh" ? "zh-CN" : "en-GB";
  return new Intl.DateTimeFormat(locale, { dateStyle: "short", timeStyle: "short" }).format(at * 1000);
}
