// At the door: what is on, when it begins, how many are inside, and the way in.

import { find, onSubmit } from "../shared/dom.js";
import { wantAnswers } from "./answers.js";
import { hasReplays } from "./replays.js";
import { moment, visit, word } from "./visit.js";

/** @typedef {{ begins: number, ends: number }} Opening Seconds since 1970. */

/** @type {Opening[]} */
let openings = [];
/** Seconds by which the host's clock is ahead of this one. */
let ahead = 0;

/**
 * Which of its states an event is in.
 * @param {Opening[]} calendar In the order of time.
 * @param {number} now Seconds since 1970.
 * @param {boolean} isPresented Whether the presenter is there, whatever the calendar says.
 * @returns {{ phase: "announced" | "live" | "between" | "over", next: number }}
 */
export function phaseOf(calendar, now, isPresented) {
  const next = calendar.find((one) => one.begins > now)?.begins ?? 0;
  const isOpen = calendar.some((one) => one.begins <= now && now < one.ends);
  if (!calendar.length || isOpen || isPresented) return { phase: "live", next };
  if (!next) return { phase: "over", next };
  return { phase: now < calendar[0].begins ? "announced" : "between", next };
}

function now() {
  return Date.now() / 1000 + ahead;
}

/** Whether somebody presents now, or is to by the calendar. */
export function isOnAir() {
  return phaseOf(openings, now(), visit.isPresented).phase === "live";
}

/** Writes the door's words anew. */
export function speakDoor() {
  const door = find("door", HTMLElement);
  door.hidden = visit.isInside || !visit.visitor || visit.isOver;
  if (door.hidden) return;
  const { phase, next } = phaseOf(openings, now(), visit.isPresented);
  door.dataset.phase = phase;
  find("door-title", HTMLElement).textContent = word(`${phase}Title`);
  const inside = word("inside", { n: visit.people });
  find("door-words", HTMLElement).textContent = phase === "live" ? inside : word(`${phase}Words`, { when: moment(next) });
  find("countdown", HTMLElement).textContent = phase === "announced" || phase === "between" ? left(next - now()) : "";
  find("ics", HTMLElement).hidden = !next;
  speakWaysIn(phase);
}

/** @param {string} phase */
function speakWaysIn(phase) {
  const isEarly = phase === "announced" || phase === "between";
  find("come-in", HTMLElement).textContent = word(isEarly ? "comeInEarly" : "comeIn");
  find("door-ask", HTMLElement).hidden = phase !== "between" && phase !== "over";
  find("door-replays", HTMLElement).hidden = phase === "live" || !hasReplays();
  wantAnswers(phase !== "live");
}

/**
 * A time span in words that change once a second.
 * @param {number} seconds
 */
function left(seconds) {
  const whole = Math.max(0, Math.floor(seconds));
  const days = Math.floor(whole / 86400);
  const two = (/** @type {number} */ n) => String(n).padStart(2, "0");
  const time = `${two(Math.floor(whole / 3600) % 24)}:${two(Math.floor(whole / 60) % 60)}:${two(whole % 60)}`;
  return days ? word("daysLeft", { days, time }) : time;
}

/**
 * @param {import("../shared/line.js").Line} line
 * @param {(tab: string) => void} showTab
 */
export function listenToDoor(line, showTab) {
  const comeIn = () => line.send("come_in", { name: find("name", HTMLInputElement).value.trim() });
  let isAsking = false;
  onSubmit("enter", comeIn);
  find("door-ask", HTMLElement).addEventListener("click", () => {
    isAsking = true;
    comeIn();
  });
  line.on("welcome", (message) => {
    openings = message.openings ?? [];
    ahead = message.now ? message.now - Date.now() / 1000 : 0;
    speakDoor();
    if (message.is_inside && isAsking) askNow(showTab);
    if (message.is_inside) isAsking = false;
    if (message.is_inside) return;
    if (!document.activeElement || document.activeElement === document.body) find("come-in", HTMLElement).focus();
  });
  setInterval(() => {
    const phase = find("door", HTMLElement).dataset.phase;
    if (phase !== "live" && !find("door", HTMLElement).hidden) speakDoor();
  }, 1000);
}

/**
 * Leads whoever came in to ask to where questions are asked.
 * @param {(tab: string) => void} showTab
 */
function askNow(showTab) {
  setTimeout(() => {
    showTab("questions");
    find("question", HTMLElement).focus();
  });
}
