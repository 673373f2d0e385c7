// The open poll: one choice, and how it stands.

import { button, find, make } from "../shared/dom.js";
import { word } from "./visit.js";

/** @typedef {{ number: number, text: string, options: string[], votes: number[], is_open: boolean }} Polled */

/** @type {Polled | null} */
let poll = null;
let chosen = -1;
let chosenIn = 0;
/** @type {import("../shared/line.js").Line} */
let line;

export function speakPolls() {
  const panel = find("poll", HTMLElement);
  panel.hidden = !poll || !poll.number;
  if (!poll || panel.hidden) return;
  find("poll-title", HTMLElement).textContent = poll.text;
  const all = poll.votes.reduce((sum, one) => sum + one, 0);
  const shown = poll;
  const options = find("poll-options", HTMLElement);
  const focused = [...options.querySelectorAll("button")].indexOf(/** @type {any} */ (document.activeElement));
  options.replaceChildren(...shown.options.map((text, at) => option(shown, text, at, all)));
  options.querySelectorAll("button")[focused]?.focus();
  find("poll-state", HTMLElement).textContent = word(poll.is_open ? "pollOpen" : "pollClosed", { n: all });
}

/**
 * @param {Polled} shown
 * @param {string} text
 * @param {number} at
 * @param {number} all
 */
function option(shown, text, at, all) {
  const row = make("div", "option");
  const votes = shown.votes[at];
  const made = button(`${text} (${votes})`, () => {
    chosen = at;
    chosenIn = shown.number;
    line.send("vote", { poll: shown.number, option: at });
    speakPolls();
  });
  made.disabled = !shown.is_open;
  made.setAttribute("aria-pressed", String(chosenIn === shown.number && chosen === at));
  const bar = make("meter");
  bar.max = Math.max(1, all);
  bar.value = votes;
  bar.setAttribute("aria-label", text);
  row.append(made, bar);
  return row;
}

/** @param {import("../shared/line.js").Line} given */
export function listenToPolls(given) {
  line = given;
  line.on("welcome", (message) => {
    poll = message.poll;
    speakPolls();
  });
  line.on("polled", (message) => {
    poll = message;
    speakPolls();
  });
}
