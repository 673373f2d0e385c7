// The doors' signs over the nearest booths: none leaves the picture, is under the plan or covers a nearer one.

import { Vector3 } from "three";
import { find, make } from "../shared/dom.js";
import { inLanguage, labelled } from "../shared/language.js";
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
    const plan = this.planBox();
    this.signs.forEach((sign, index) => {
      const near = order[index];
      const isHere = index === 0 && near?.[1] < HERE;
      const at = near && near[1] < REACH ? (this.placeOf(near[0]) ?? (isHere ? ABOVE : null)) : null;
      sign.hidden = !at;
      if (!at) return;
      const { title, folder } = this.hall.booths[near[0]];
      sign.href = `${folder}index.html`;
      sign.textContent = labelled(inLanguage(WORDS.enter, language), inLanguage(title, language), language);
      sign.classList.toggle("here", near[1] < HERE);
      sign.classList.toggle("live", onAir.has(near[0]));
      this.put(sign, at, taken, plan);
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
   * @param {Box | null} plan Beside or below which the sign hangs.
   */
  put(sign, at, taken, plan) {
    const { clientWidth, clientHeight } = this.stage.holder;
    const [half, high] = [sign.offsetWidth / 2 + MARGIN, sign.offsetHeight];
    let x = Math.min(clientWidth - half, Math.max(half, ((at.x + 1) / 2) * clientWidth));
    let y = Math.max(high + MARGIN, ((1 - at.y) / 2) * clientHeight);
    if (plan && overlap(boxAt(x, y, half, high), plan)) {
      if (plan.left >= 2 * half) x = plan.left - half;
      else y = plan.bottom + high + MARGIN;
    }
    const box = boxAt(x, y, half, high);
    sign.hidden = taken.some((one) => overlap(one, box));
    if (sign.hidden) return;
    taken.push(box);
    sign.style.left = `${x}px`;
    sign.style.top = `${y}px`;
  }

  /** Where the open plan lies over the picture, or null. */
  planBox() {
    const plan = find("plan", HTMLElement);
    if (plan.hidden) return null;
    const { offsetLeft, offsetTop, offsetWidth, offsetHeight } = plan;
    return { left: offsetLeft, right: offsetLeft + offsetWidth, top: offsetTop, bottom: offsetTop + offsetHeight };
  }
}

/**
 * @param {number} x Of its middle.
 * @param {number} y Of its lower edge.
 * @param {number} half Of its width.
 * @param {number} high
 * @returns {Box}
 */
function boxAt(x, y, half, high) {
  return { left: x - half, right: x + half, top: y - high, bottom: y };
}

/**
 * @param {Box} one
 * @param {Box} other
 */
function overlap(one, other) {
  return one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom;
}
