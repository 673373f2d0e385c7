// Tabs as the ARIA authoring practices describe them: arrows move, one panel is shown.

import { find } from "./dom.js";

/**
 * Makes tabs of buttons named tab-NAME with panels named panel-NAME.
 * @param {string[]} names
 * @returns {(name: string, isFocused?: boolean) => void} Shows one of them.
 */
export function makeTabs(names) {
  const tabs = names.map((name) => find(`tab-${name}`, HTMLElement));
  /** @param {string} name */
  const show = (name, isFocused = false) => {
    names.forEach((one, at) => {
      const isShown = one === name;
      tabs[at].setAttribute("aria-selected", String(isShown));
      tabs[at].tabIndex = isShown ? 0 : -1;
      find(`panel-${one}`, HTMLElement).hidden = !isShown;
      if (isShown) tabs[at].classList.remove("news");
      if (isShown && isFocused) tabs[at].focus();
    });
  };
  tabs.forEach((tab, at) => {
    tab.addEventListener("click", () => show(names[at]));
    tab.addEventListener("keydown", (event) => {
      const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
      if (step) show(names[(at + step + names.length) % names.length], true);
    });
  });
  show(names[0]);
  return show;
}

/**
 * Marks a tab that has something new behind it.
 * @param {string} name
 */
export function markNews(name) {
  const tab = find(`tab-${name}`, HTMLElement);
  if (tab.getAttribute("aria-selected") !== "true") tab.classList.add("news");
}
