// The doors' signs over the nearest booths: none leaves the picture, none covers a nearer one.

import { Vector3 } from "three";
import { find, make } from "../shared/dom.js";
import { inLanguage } from "../shared/language.js";
import { WORDS } from "./words.js";

/** @typedef {import("./crowd.js").Hall} Hall */
/** @typedef {{ left: number, right: number, top: number, bottom: number }} Box Pixels of the picture. */

const DOORS = 6;
const REACH = 14;
const HEIGHT = 2.75;
const HERE = 4;
const MARGIN = 8;
/** Where the sign hangs of a booth one stands in, from -1 to 1. */
const ABOVE = new Vector3(0, 0.8, 0);

export class Doors {
  /**
   * @param {Hall} hall
   * @param {import("../booth/stage.js").Stage} stage
   */
  constructor(hall, stage) {
    this.hall = hall;
    this.stage = stage;
    this.signs = Array.from({ length: DOORS }, () => make("a", "door"));
    find("doors", HTMLElement).append(...this.signs);
  }

  /**
   * @param {[string, number][]} order The stalls and how far they are, nearest first.
   * @param {Set<string>} onAir
   * @param {import("../shared/language.js").Language} language
   */
  hang(order, onAir, language) {
    /** @type {Box[]} */
    const taken = [];
    this.signs.forEach((sign, index) => {
      const near = order[index];
      const isHere = index === 0 && near?.[1] < HERE;
      const at = near && near[1] < REACH ? (this.placeOf(near[0]) ?? (isHere ? ABOVE : null)) : null;
      sign.hidden = !at;
      if (!at) return;
      const { title, folder } = this.hall.booths[near[0]];
      sign.href = `${folder}index.html`;
      sign.textContent = `${inLanguage(WORDS.enter, language)}: ${inLanguage(title, language)}`;
      sign.classList.toggle("here", near[1] < HERE);
      sign.classList.toggle("live", onAir.has(near[0]));
      this.put(sign, at, taken);
    });
  }

  /**
   * Where a booth's sign is in the picture, or null if that is elsewhere.
   * @param {string} key
   */
  placeOf(key) {
    const stall = this.hall.hall.stalls[key];
    const place = new Vector3(stall.x, HEIGHT, stall.z).project(this.stage.camera);
    return Math.abs(place.x) > 1 || Math.abs(place.y) > 1 || place.z > 1 ? null : place;
  }

  /**
   * @param {HTMLElement} sign
   * @param {Vector3} at From -1 to 1.
   * @param {Box[]} taken Where signs hang already; grows.
   */
  put(sign, at, taken) {
    const { clientWidth, clientHeight } = this.stage.holder;
    const half = sign.offsetWidth / 2 + MARGIN;
    const x = Math.min(clientWidth - half, Math.max(half, ((at.x + 1) / 2) * clientWidth));
    const y = Math.max(sign.offsetHeight + MARGIN, ((1 - at.y) / 2) * clientHeight);
    const box = { left: x - half, right: x + half, top: y - sign.offsetHeight, bottom: y };
    sign.hidden = taken.some((one) => one.left < box.right && box.left < one.right && one.top < box.bottom && box.top < one.bottom);
    if (sign.hidden) return;
    taken.push(box);
    sign.style.left = `${x}px`;
    sign.style.top = `${y}px`;
  }
}
