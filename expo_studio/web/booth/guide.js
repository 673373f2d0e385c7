// The guided tour: from stop to stop, with captions; the visitor may halt, skip and leave.

import { Vector3 } from "three";
import { find } from "../shared/dom.js";
import { inLanguage } from "../shared/language.js";
import { WORDS } from "./words.js";

/** @typedef {import("./types.js").Booth} Booth */
/** @typedef {import("../shared/language.js").Language} Language */
/** @typedef {{ viewpoint: string, caption: import("../shared/language.js").Text, seconds: number }} Stop */

const READING_SECONDS = 5;

export class Guide {
  /**
   * @param {Booth} booth
   * @param {import("./walk.js").Mover} mover
   */
  constructor(booth, mover) {
    this.booth = booth;
    this.mover = mover;
    this.stops = stopsOf(booth);
    this.at = -1;
    this.left = 0;
    this.isHalted = false;
    this.language = /** @type {Language} */ ("zh");
    find("tour-next", HTMLElement).addEventListener("click", () => this.go(this.at + 1));
    find("tour-back", HTMLElement).addEventListener("click", () => this.go(this.at - 1));
    find("tour-halt", HTMLElement).addEventListener("click", () => this.halt(!this.isHalted));
    find("tour-end", HTMLElement).addEventListener("click", () => this.end());
  }

  get isOn() {
    return this.at >= 0;
  }

  /** @param {number} stop Beyond the last the tour ends. */
  go(stop) {
    if (stop >= this.stops.length) return this.end();
    this.at = Math.max(0, stop);
    const { viewpoint, seconds } = this.stops[this.at];
    const view = this.booth.viewpoints[viewpoint];
    this.left = seconds;
    this.mover.fly(new Vector3(...view.eye), new Vector3(...view.target));
    this.say(this.language);
  }

  end() {
    this.at = -1;
    this.isHalted = false;
    this.say(this.language);
  }

  /** @param {boolean} isHalted */
  halt(isHalted) {
    this.isHalted = isHalted;
    this.say(this.language);
    this.mover.changed();
  }

  /**
   * Goes on for some seconds; returns whether the tour is under way.
   * @param {number} seconds
   */
  step(seconds) {
    if (!this.isOn || this.isHalted) return false;
    if (!this.mover.flight) this.left -= seconds;
    if (this.left <= 0) this.go(this.at + 1);
    return true;
  }

  /** @param {Language} language */
  say(language) {
    this.language = language;
    find("tour", HTMLElement).hidden = !this.isOn;
    const stop = this.stops[this.at];
    find("tour-caption", HTMLElement).textContent = stop ? inLanguage(stop.caption, language) : "";
    find("tour-count", HTMLElement).textContent = stop ? `${this.at + 1} / ${this.stops.length}` : "";
    find("tour-halt", HTMLElement).textContent = inLanguage(this.isHalted ? WORDS.tourGoOn : WORDS.tourHalt, language);
  }
}

/**
 * The stops of the booth's first tour, or its viewpoints where nobody made one.
 * @param {Booth} booth
 * @returns {Stop[]}
 */
function stopsOf(booth) {
  const [tour] = Object.values(booth.tours ?? {});
  const made = (tour?.stops ?? []).filter((stop) => booth.viewpoints[stop.viewpoint]);
  if (made.length) return made;
  return Object.entries(booth.viewpoints).map(([viewpoint, { name }]) => ({ viewpoint, caption: name, seconds: READING_SECONDS }));
}
