// What the presenter says, typed at a desk: the last two lines over the picture, as long as one reads.

import { find, make } from "../shared/dom.js";

const LINES = 2;

/** @param {import("../shared/line.js").Line} line */
export function listenToCaptions(line) {
  const place = find("captions", HTMLElement);
  const toggle = find("captions-toggle", HTMLElement);
  line.on("captioned", (message) => {
    if (!message.text) return place.replaceChildren();
    toggle.hidden = false;
    const shown = make("span", "", message.text);
    place.append(shown);
    while (place.children.length > LINES) place.firstElementChild?.remove();
    setTimeout(() => shown.remove(), message.seconds * 1000);
  });
  toggle.addEventListener("click", () => {
    place.hidden = !place.hidden;
    toggle.setAttribute("aria-pressed", String(!place.hidden));
  });
}
