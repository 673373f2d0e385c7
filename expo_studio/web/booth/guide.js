// The guided tour: from stop to stop, with captions; the visitor may halt, skip and leave.

import { Vector3 } from "three";
import { find, make } from "../shared/dom.js";
import { inLanguage } from "../shared/language.js";
import { pictureAddress } from "./load.js";
import { WORDS } from "./words.js";

/** @typedef {import("./types.js").Booth} Booth */
/** @typedef {import("../shared/language.js").Language} Language */
/** @typedef {{ viewpoint: string, caption: import("../shared/language.js").Text, seconds: number, narration?: import("./types.js").Narration }} Stop */

const READING_SECONDS = 5;

export class Guide {
  /**
   * @param {Booth} booth
   * @param {import("./walk.js").Mover} mover
   * @param {Record<string, string>} narrations The file of each sound.
   */
  constructor(booth, mover, narrations) {
    this.booth = booth;
    this.narrations = narrations;
    this.voice = make("audio");
    this.isSpeaking = false;
    for (const over of ["ended", "error"]) this.voice.addEventListener(over, () => (this.isSpeaking = false));
    this.isMuted = false;
    find("tour-voice", HTMLElement).addEventListener("click", () => this.mute(!this.isMuted));
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
    this.speak();
    this.say(this.language);
  }

  end() {
    this.at = -1;
    this.isHalted = false;
    this.speak();
    this.say(this.language);
  }

  /** @param {boolean} isHalted */
  halt(isHalted) {
    this.isHalted = isHalted;
    if (isHalted) this.voice.pause();
    else if (this.isSpeaking) this.listen();
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
    if (this.left <= 0 && !this.isSpeaking) this.go(this.at + 1);
    return true;
  }

  /** @param {boolean} isMuted */
  mute(isMuted) {
    this.isMuted = isMuted;
    this.voice.muted = isMuted;
    this.say(this.language);
  }

  /** Begins what is said at this stop, and ends what was said before. */
  speak() {
    const file = this.fileOf(this.stops[this.at]?.narration);
    this.voice.pause();
    this.isSpeaking = Boolean(file);
    if (!file) return;
    this.voice.src = pictureAddress(file);
    if (!this.isHalted) this.listen();
  }

  listen() {
    this.voice.play().catch((/** @type {DOMException} */ reason) => {
      if (reason.name !== "AbortError") this.isSpeaking = false;
    });
  }

  /**
   * The sound in the language of the page, or in the other one; empty where nobody speaks.
   * @param {import("./types.js").Narration} [narration]
   */
  fileOf(narration) {
    const [first, second] = this.language === "zh" ? [narration?.zh, narration?.en] : [narration?.en, narration?.zh];
    return this.narrations[first ?? second ?? ""] ?? "";
  }

  /** @param {Language} language */
  say(language) {
    const isOther = this.language !== language;
    this.language = language;
    if (isOther && this.isSpeaking) this.speak();
    find("tour", HTMLElement).hidden = !this.isOn;
    const stop = this.stops[this.at];
    find("tour-caption", HTMLElement).textContent = stop ? inLanguage(stop.caption, language) : "";
    find("tour-count", HTMLElement).textContent = stop ? `${this.at + 1} / ${this.stops.length}` : "";
    const voice = find("tour-voice", HTMLElement);
    voice.hidden = !this.stops.some((one) => this.fileOf(one.narration));
    voice.textContent = inLanguage(this.isMuted ? WORDS.tourSpeak : WORDS.tourMute, language);
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
