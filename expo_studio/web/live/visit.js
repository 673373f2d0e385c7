// What the page knows of this visit, shared by all of its parts.

import { find } from "../shared/dom.js";
import { filled, firstLanguage, inLanguage } from "../shared/language.js";
import { WORDS } from "./words.js";

/** @typedef {import("../shared/language.js").Text} Text */
/** @typedef {{ key: string, name: Text, summary: Text, model_number: string, price_terms: Text, link: string, specs: { name: Text, value: Text }[], at: number[] | null }} Product */

export const visit = {
  language: firstLanguage(),
  token: new URLSearchParams(location.hash.slice(1)).get("t") ?? "",
  title: /** @type {Text} */ ({ zh: "", en: "" }),
  exhibitor: /** @type {Text} */ ({ zh: "", en: "" }),
  people: 0,
  isPresented: false,
  isInside: false,
  isOver: false,
  visitor: "",
  name: "",
  shown: "",
  products: /** @type {Product[]} */ ([]),
  saved: /** @type {Set<string>} */ (new Set()),
  opened: /** @type {Set<string>} */ (new Set()),
};

/**
 * Words of the page in the language that is shown, with {names} replaced.
 * @param {string} key Of WORDS.
 * @param {Record<string, string | number>} [values]
 * @returns {string}
 */
export function word(key, values = {}) {
  return filled(inLanguage(WORDS[key], visit.language), values);
}

/**
 * A text of the booth in the language that is shown.
 * @param {Text} text
 */
export function said(text) {
  return inLanguage(text, visit.language);
}

/**
 * Tells the visitor something in one line, also to a screen reader.
 * @param {string} text
 */
export function tell(text) {
  find("told", HTMLElement).textContent = text;
}

/**
 * The time of day of a moment, as people there write it.
 * @param {number} at Seconds since 1970.
 */
export function clock(at) {
  const locale = visit.language === "zh" ? "zh-CN" : "en-GB";
  return new Intl.DateTimeFormat(locale, { hour: "2-digit", minute: "2-digit" }).format(at * 1000);
}

/**
 * A moment with its day, in the visitor's own time zone.
 * @param {number} at Seconds since 1970.
 */
export function moment(at) {
  const locale = visit.language === "zh" ? "zh-CN" : "en-GB";
  return new Intl.DateTimeFormat(locale, { dateStyle: "medium", timeStyle: "short" }).format(at * 1000);
}

/**
 * A product by its key.
 * @param {string} key
 * @returns {Product | undefined}
 */
export function product(key) {
  return visit.products.find((one) => one.key === key);
}
