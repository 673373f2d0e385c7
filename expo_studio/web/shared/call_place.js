// The place of a private call in a page, the same for visitors and desks.

import { make } from "./dom.js";

/** The buttons of a call: id, key of the words, class; those with a state bear aria-pressed. */
const ACTS = /** @type {const} */ ([
  ["call-camera", "camera", "state"],
  ["call-mic", "microphone", "state"],
  ["call-screen", "screen", "state"],
  ["call-snap", "snap", ""],
  ["call-file", "file", ""],
  ["call-together", "together", "state"],
  ["call-end", "callEnd", "danger"],
]);

/**
 * An element with attributes and what is in it.
 * @template {keyof HTMLElementTagNameMap} K
 * @param {K} tag
 * @param {Record<string, string>} attributes
 * @param {(Node | string)[]} within
 * @returns {HTMLElementTagNameMap[K]}
 */
function part(tag, attributes, ...within) {
  const made = make(tag);
  for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, value);
  made.append(...within);
  return made;
}

/**
 * Puts the dialog of a call into the page, before its words are written.
 * @param {{ asks: boolean }} side Whether one may ask others in here.
 */
export function placeCall({ asks }) {
  const title = part("h2", { id: "call-title", "data-words": "callTitle" });
  document.body.append(part("dialog", { id: "call", "aria-labelledby": "call-title" }, title, seeing(), talking(asks)));
}

function seeing() {
  const others = part("div", { id: "call-people", class: "call-people", "data-people": "0" });
  const own = part("video", { id: "call-mine", autoplay: "", playsinline: "", muted: "", "data-label": "callMine" });
  own.muted = true;
  const booth = part("div", { id: "call-booth", class: "call-booth", hidden: "" });
  const look = part("p", { id: "call-look", class: "soft", role: "status" });
  return part("div", { class: "call-see" }, part("div", { class: "call" }, others, own), booth, look);
}

/** @param {boolean} asks */
function talking(asks) {
  return part(
    "div",
    { class: "call-talk" },
    part("p", { id: "call-state", role: "status", class: "soft" }),
    part("p", { class: "row", id: "call-acts" }, ...ACTS.map(act), part("input", { id: "call-file-choice", type: "file", "data-label": "fileChoice", hidden: "" })),
    ...(asks ? asking() : []),
    part("ul", { id: "call-files", class: "cards", "aria-live": "polite", "data-label": "files" }),
    part("ol", { id: "call-words", class: "messages", tabindex: "0", "data-label": "callWords" }),
    part(
      "form",
      { id: "call-say", class: "inline" },
      part("label", { class: "visually-hidden", for: "call-text", "data-words": "callSay" }),
      part("input", { id: "call-text", maxlength: "500", autocomplete: "off", "data-hint": "callSay", required: "" }),
      part("button", { class: "strong", "data-words": "send" }),
    ),
  );
}

/** @param {(typeof ACTS)[number]} one */
function act([id, words, kind]) {
  const made = part("button", { id, type: "button", "data-words": words });
  if (kind === "state") made.setAttribute("aria-pressed", "false");
  else if (kind) made.className = kind;
  return made;
}

function asking() {
  return [
    part(
      "form",
      { id: "call-asking", class: "row" },
      part("label", { for: "call-guest", "data-words": "callGuest" }),
      part("select", { id: "call-guest" }),
      part("button", { id: "call-ask", "data-words": "callAsk" }),
      part("span", { id: "call-room", class: "soft small" }),
    ),
    part("ul", { id: "call-waiting", class: "row small" }),
  ];
}
