// The hall's year: its state, who is live now, and what comes next, by the visitor's clock and zone.

import { dayWords, spansOf, spanWords, stateAt } from "../shared/calendar.js";
import { button, find, isPageAddress, make } from "../shared/dom.js";
import { filled, inLanguage } from "../shared/language.js";
import { WORDS } from "./words.js";

/** @typedef {import("./crowd.js").Hall} Hall */
/** @typedef {import("../shared/calendar.js").LiveTime} LiveTime */
/** @typedef {import("../shared/language.js").Language} Language */

const LOOK_EVERY_MS = 15_000;
const TIMES_SHOWN = 8;
const SHOWN_ON_AIR = 4;
const NAMES_SHOWN = 3;

export class Programme {
  /**
   * @param {Hall} hall
   * @param {((key: string) => void) | null} go Leads to a booth; null where one cannot walk.
   * @param {(onAir: Set<string>) => void} changed Told who is live now.
   */
  constructor(hall, go, changed) {
    this.hall = hall;
    this.go = go;
    this.changed = changed;
    const own = hall.hall.live_times ?? [];
    this.times = own.length ? own : Object.values(hall.booths).flatMap((one) => one.live_times ?? []);
    /** @type {Language} */
    this.language = "zh";
    this.told = "";
    find("year", HTMLElement).hidden = this.times.length === 0;
    if (this.times.length) setInterval(() => this.look(), LOOK_EVERY_MS);
  }

  /** @param {Language} language */
  say(language) {
    this.language = language;
    this.told = "";
    this.look();
  }

  /** Writes everything anew where somebody went on air or off since. */
  look() {
    if (!this.times.length) return;
    const now = new Date();
    const state = stateAt(this.times, now);
    const onAir = Object.keys(this.hall.booths).filter((key) => stateAt(this.hall.booths[key].live_times ?? [], now)?.name === "live");
    const told = JSON.stringify([state, onAir]);
    if (told === this.told) return;
    this.told = told;
    find("state", HTMLElement).textContent = this.sentence(state, onAir.length);
    find("state", HTMLElement).hidden = !state;
    find("on-air", HTMLElement).replaceChildren(...onAir.slice(0, SHOWN_ON_AIR).map((key) => this.showing(key)), ...this.others(onAir.length));
    find("times", HTMLElement).replaceChildren(...this.coming(now));
    for (const item of document.querySelectorAll("#booths > li")) this.mark(/** @type {HTMLElement} */ (item), onAir);
    this.changed(new Set(onAir));
  }

  /**
   * @param {import("../shared/calendar.js").State | null} state
   * @param {number} onAir How many booths are live.
   */
  sentence(state, onAir) {
    if (onAir && state?.name !== "live") return this.word("someLive", { n: onAir });
    return state ? this.word(state.name, { day: dayWords(state.day, this.language) }) : "";
  }

  /** @param {number} count Of the booths that are live. */
  others(count) {
    if (count <= SHOWN_ON_AIR) return [];
    return [make("li", "soft", this.word("othersLive", { n: count - SHOWN_ON_AIR }))];
  }

  /**
   * @param {HTMLElement} item Of the list of booths.
   * @param {string[]} onAir
   */
  mark(item, onAir) {
    const tag = /** @type {HTMLElement | null} */ (item.querySelector(".tag"));
    if (tag) tag.hidden = !onAir.some((key) => this.hall.booths[key].folder === item.dataset.folder);
  }

  /** @param {string} key Of a booth that is live now. */
  showing(key) {
    const { title, live_link: link = "" } = this.hall.booths[key];
    const item = make("li");
    item.append(make("b", "", inLanguage(title, this.language)));
    const { go } = this;
    if (go) item.append(button(this.word("goThere"), () => go(key)));
    if (isPageAddress(link)) {
      const watch = make("a", "button strong", this.word("watch"));
      Object.assign(watch, { href: link, target: "_blank", rel: "noopener noreferrer" });
      item.append(watch);
    }
    return item;
  }

  /**
   * The times that are not over, each with who is live then.
   * @param {Date} now
   */
  coming(now) {
    /** @type {Map<string, string[]>} */
    const names = new Map();
    const add = (/** @type {LiveTime} */ { starts, ends }, /** @type {string} */ name) => {
      const span = JSON.stringify([starts, ends]);
      names.set(span, [...(names.get(span) ?? []), name]);
    };
    for (const time of this.hall.hall.live_times ?? []) add(time, this.word("wholeHall"));
    for (const one of Object.values(this.hall.booths)) for (const time of one.live_times ?? []) add(time, inLanguage(one.title, this.language));
    return [...names]
      .flatMap(([span, who]) => spansOf([timeOf(span)]).map((at) => ({ at, who })))
      .filter(({ at }) => at.ends > now)
      .sort((a, b) => a.at.starts.getTime() - b.at.starts.getTime())
      .slice(0, TIMES_SHOWN)
      .map(({ at, who }) => this.line(at, who));
  }

  /**
   * @param {import("../shared/calendar.js").Span} at
   * @param {string[]} who
   */
  line(at, who) {
    const item = make("li");
    const time = make("time", "", spanWords(at, this.language));
    time.dateTime = at.starts.toISOString();
    const more = who.length > NAMES_SHOWN ? ` ${this.word("andMore", { n: who.length - NAMES_SHOWN })}` : "";
    item.append(time, ` ${who.slice(0, NAMES_SHOWN).join(this.language === "zh" ? "、" : ", ")}${more}`);
    return item;
  }

  /**
   * @param {string} key Of WORDS.
   * @param {Record<string, string | number>} [values]
   */
  word(key, values = {}) {
    return filled(inLanguage(WORDS[key], this.language), values);
  }
}

/**
 * @param {string} span
 * @returns {LiveTime}
 */
function timeOf(span) {
  const [starts, ends] = JSON.parse(span);
  return { starts, ends };
}
