// The two first languages of every page: which one is shown, and where its words stand.

/** @typedef {"zh" | "en"} Language */
/** @typedef {{ zh: string, en: string }} Text */

const KEY = "expo-language";

/**
 * The language to begin with: chosen before, else the browser's.
 * @returns {Language}
 */
export function firstLanguage() {
  const chosen = remembered();
  if (chosen === "zh" || chosen === "en") return chosen;
  return navigator.language.toLowerCase().startsWith("zh") ? "zh" : "en";
}

/**
 * Words in a language, or in the other one where they are missing.
 * @param {Text} text
 * @param {Language} language
 * @returns {string}
 */
export function inLanguage(text, language) {
  return language === "zh" ? text.zh || text.en : text.en || text.zh;
}

/**
 * Words with {names} replaced; {n:look|looks} is the first where n is 1, and the second for any
 * other number.
 * @param {string} words
 * @param {Record<string, string | number>} values
 * @returns {string}
 */
export function filled(words, values) {
  return words.replace(/\{(\w+)(?::([^|}]*)\|([^}]*))?\}/g, (all, name, one, many) => {
    if (!(name in values)) return all;
    const value = String(values[name]);
    if (many === undefined) return value;
    return value === "1" ? one : many;
  });
}

/**
 * A label and what it is of, with the colon of the language.
 * @param {string} label
 * @param {string} words
 * @param {Language} language
 */
export function labelled(label, words, language) {
  return `${label}${language === "zh" ? "：" : ": "}${words}`;
}

/**
 * Remembers the choice where the browser allows it.
 * @param {Language} language
 */
export function remember(language) {
  try {
    localStorage.setItem(KEY, language);
  } catch {
    // A page without storage, such as one opened from a disk, asks again next time.
  }
}

/** @returns {string | null} */
function remembered() {
  try {
    return localStorage.getItem(KEY);
  } catch {
    return null;
  }
}

/**
 * Writes the words of a dictionary into every element that names one by data-words,
 * data-label (aria-label) or data-hint (placeholder).
 * @param {Record<string, Text>} words
 * @param {Language} language
 */
export function speak(words, language) {
  document.documentElement.lang = language === "zh" ? "zh-CN" : "en";
  for (const element of document.querySelectorAll("[data-words]")) {
    element.textContent = inLanguage(words[element.getAttribute("data-words") ?? ""], language);
  }
  for (const [attribute, target] of [["data-label", "aria-label"], ["data-hint", "placeholder"]]) {
    for (const element of document.querySelectorAll(`[${attribute}]`)) {
      element.setAttribute(target, inLanguage(words[element.getAttribute(attribute) ?? ""], language));
    }
  }
}
