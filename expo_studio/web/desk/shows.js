// Runway shows on air: start, GO, hold and back, and where the show is.

import { find, offer } from "../shared/dom.js";
import { span } from "../shared/span.js";
import { said, word } from "./room.js";

/** @typedef {import("../shared/language.js").Text} Text */
/** @typedef {{ shows: { key: string, name: Text }[], show: string, seconds: number, held: number, is_held: boolean, stop: number | null, lasts: number, cue: Text, following: Text }} Standing */

/** @type {Standing | null} */
let now = null;
let heardAt = 0;
/** @type {import("../shared/line.js").Line} */
let line;

export function speakShows() {
  const section = find("show", HTMLElement);
  section.hidden = !now || now.shows.length === 0;
  if (!now || section.hidden) return;
  const runs = now.show !== "";
  offer("show-which", now.shows.map(({ key, name }) => ({ key, name: said(name) || key })));
  find("show-which", HTMLSelectElement).disabled = runs;
  const go = find("show-go", HTMLButtonElement);
  const next = said(now.following);
  go.textContent = !runs ? word("showStart") : now.is_held ? word("showGoOn") : next ? word("showGo", { name: next }) : "GO";
  for (const id of ["show-hold", "show-back", "show-end"]) find(id, HTMLButtonElement).hidden = !runs;
  find("show-hold", HTMLButtonElement).disabled = now.is_held;
  tick();
}

/** Writes the time, twice a second. */
function tick() {
  if (!now) return;
  const told = find("show-now", HTMLElement);
  told.hidden = now.show === "";
  const gone = (performance.now() - heardAt) / 1000;
  const values = { gone: span(Math.min(now.is_held ? now.seconds : now.seconds + gone, now.lasts)), all: span(now.lasts), cue: said(now.cue), held: span(now.held + gone) };
  told.textContent = word(now.is_held ? "showWaits" : "showRuns", values);
  told.classList.toggle("alarm", now.is_held);
}

/** @param {string} deed */
function ask(deed) {
  line.send("run_show", { do: deed, show: find("show-which", HTMLSelectElement).value });
}

/** @param {import("../shared/line.js").Line} given */
export function listenToShows(given) {
  line = given;
  line.on("show", (message) => {
    now = message;
    heardAt = performance.now();
    speakShows();
  });
  find("show-go", HTMLElement).addEventListener("click", () => ask(now?.show ? "go" : "start"));
  find("show-hold", HTMLElement).addEventListener("click", () => ask("hold"));
  find("show-back", HTMLElement).addEventListener("click", () => ask("back"));
  find("show-end", HTMLElement).addEventListener("click", () => ask("end"));
  setInterval(tick, 500);
}
