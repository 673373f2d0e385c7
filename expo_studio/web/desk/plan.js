// The run-down: what is planned with times, what runs, and the next part by one click.

import { button, find, make, offer, onSubmit } from "../shared/dom.js";
import { span } from "../shared/span.js";
import { productName, room, said, word } from "./room.js";

/** @typedef {{ name: string, seconds: number, product: string, view: string }} Segment */
/** @typedef {{ segments: Segment[], place: number, since: number, now: number, views: { key: string, name: import("../shared/language.js").Text }[], edition: number }} Plan */

/** @type {Plan} */
let plan = { segments: [], place: -1, since: 0, now: 0, views: [], edition: 0 };
/** Seconds by which the host's clock is ahead of this one. */
let ahead = 0;
/** @type {import("../shared/line.js").Line} */
let line;

export function speakPlan() {
  const list = find("plan-list", HTMLElement);
  const focused = list.contains(document.activeElement) ? document.activeElement?.getAttribute("data-focus") : null;
  list.replaceChildren(...plan.segments.map(row));
  if (focused) /** @type {HTMLElement | null} */ (list.querySelector(`[data-focus="${focused}"]`))?.focus();
  find("plan-none", HTMLElement).hidden = plan.segments.length > 0;
  const same = { key: "", name: word("planAs") };
  offer("plan-product", [same, ...room.products.map(({ key, name }) => ({ key, name: said(name) }))]);
  offer("plan-view", [same, ...plan.views.map(({ key, name }) => ({ key, name: said(name) }))]);
  speakNext();
  tick();
}

function speakNext() {
  const next = plan.segments[plan.place + 1];
  const made = find("plan-next", HTMLButtonElement);
  made.hidden = plan.segments.length === 0;
  made.disabled = !next;
  made.textContent = next ? word(plan.place < 0 ? "planStart" : "planNext", { name: next.name }) : word("planLast");
  find("plan-end", HTMLElement).hidden = plan.place < 0;
}

/**
 * @param {Segment} one
 * @param {number} at
 */
function row(one, at) {
  const isNow = at === plan.place;
  const item = make("li", isNow ? "now" : "");
  const go = button(`${at + 1}. ${one.name}`, () => goTo(at), "name");
  go.dataset.focus = `go-${at}`;
  go.setAttribute("aria-pressed", String(isNow));
  const view = plan.views.find((place) => place.key === one.view);
  const facts = [one.seconds ? span(one.seconds) : "", productName(one.product), view ? said(view.name) : ""];
  const times = make("span", "soft small plan-at");
  times.dataset.at = String(at);
  const first = make("div", "row");
  first.append(go, times);
  item.append(first, make("p", "soft small", facts.filter(Boolean).join(" · ")));
  if (find("plan-edit", HTMLElement).hasAttribute("open")) item.append(editing(one, at));
  return item;
}

/**
 * @param {Segment} one
 * @param {number} at
 */
function editing(one, at) {
  const acts = make("div", "row");
  const others = plan.segments.filter((other) => other !== one);
  const up = act(`up-${at - 1}`, word("planUp"), "planUp", one, () => send([...others.slice(0, at - 1), one, ...others.slice(at - 1)]));
  up.disabled = at === 0;
  acts.append(up, act(`out-${at}`, word("planRemove"), "planRemove", one, () => send(others)));
  return acts;
}

/**
 * @param {string} focus Finds the button again when the list is written anew.
 * @param {string} text
 * @param {string} label Of the words.
 * @param {Segment} one
 * @param {() => void} does
 */
function act(focus, text, label, one, does) {
  const made = button(text, does);
  made.dataset.focus = focus;
  made.setAttribute("aria-label", `${word(label)}: ${one.name}`);
  return made;
}

/** @param {Segment[]} segments */
function send(segments) {
  line.send("set_rundown", { segments, edition: plan.edition });
}

/** @param {number} place */
function goTo(place) {
  line.send("go_to", { place, edition: plan.edition });
}

/** Writes what runs and how the times stand, once a second. */
function tick() {
  const now = Date.now() / 1000 + ahead;
  const running = plan.segments[plan.place];
  const told = find("plan-now", HTMLElement);
  told.hidden = !running;
  if (running) speakRunning(running, now - plan.since, told);
  let at = running ? Math.max(now, plan.since + running.seconds) : now;
  const all = plan.segments.reduce((sum, one) => sum + one.seconds, 0);
  for (const [place, one] of plan.segments.entries()) {
    const shown = document.querySelector(`.plan-at[data-at="${place}"]`);
    if (place <= plan.place) {
      if (shown) shown.textContent = place === plan.place ? clock(plan.since) : "✓";
      continue;
    }
    if (shown) shown.textContent = word("planAt", { when: clock(at) });
    at += one.seconds;
  }
  const till = running ? word("planTill", { when: clock(at) }) : word("planWhole", { all: span(all) });
  find("plan-whole", HTMLElement).textContent = plan.segments.length ? till : "";
}

/**
 * @param {Segment} running
 * @param {number} gone Seconds.
 * @param {HTMLElement} told
 */
function speakRunning(running, gone, told) {
  const over = gone - running.seconds;
  const isOver = running.seconds > 0 && over > 0;
  told.classList.toggle("alarm", isOver);
  const key = isOver ? "planOver" : running.seconds ? "planRuns" : "planFree";
  told.textContent = word(key, { name: running.name, gone: span(gone), all: span(running.seconds), over: span(over) });
}

/** @param {number} at Seconds since 1970. */
function clock(at) {
  const locale = room.language === "zh" ? "zh-CN" : "en-GB";
  return new Intl.DateTimeFormat(locale, { hour: "2-digit", minute: "2-digit" }).format(at * 1000);
}

/** @param {import("../shared/line.js").Line} given */
export function listenToPlan(given) {
  line = given;
  line.on("rundown", (message) => {
    plan = message;
    ahead = message.now - Date.now() / 1000;
    speakPlan();
  });
  setInterval(tick, 1000);
  find("plan-next", HTMLElement).addEventListener("click", () => goTo(plan.place + 1));
  find("plan-end", HTMLElement).addEventListener("click", () => goTo(-1));
  find("plan-edit", HTMLElement).addEventListener("toggle", speakPlan);
  onSubmit("plan-form", () => {
    const name = find("plan-name", HTMLInputElement);
    const seconds = Math.round(Number(find("plan-minutes", HTMLInputElement).value) * 60);
    const [product, view] = ["plan-product", "plan-view"].map((id) => find(id, HTMLSelectElement).value);
    send([...plan.segments, { name: name.value.trim(), seconds, product, view }]);
    for (const id of ["plan-product", "plan-view"]) find(id, HTMLSelectElement).value = "";
    name.value = "";
    name.focus();
  });
}
