// Films on the screens of booths that stand furnished in a hall: silent, and only near to one.

import { Vector3 } from "three";
import { addressOf } from "../booth/boards.js";
import { Film } from "../booth/films.js";
import { matrixOf } from "../booth/furnish.js";

/** @typedef {import("../booth/types.js").Booth} Booth */
/** @typedef {import("../booth/types.js").Site} Site */
/** @typedef {{ film: Film, middles: Vector3[] }} Screen A film, and the middles of its screens in the hall. */

/** Metres within which a film begins, beyond which it rests and is let go, and how many play at once. */
const NEAR = 4;
const FAR = 6;
const GONE = 9;
const AT_ONCE = 2;

export class Screens {
  /** @param {() => void} changed A film has a new picture. */
  constructor(changed) {
    this.changed = changed;
    /** By booth. @type {Map<string, Screen[]>} */
    this.known = new Map();
    document.addEventListener("visibilitychange", () => document.hidden && this.rest());
  }

  /**
   * Takes the screens of a booth that was put up.
   * @param {string} key Of the booth.
   * @param {import("three").Group} group The booth, where it stands.
   * @param {Booth} booth
   * @param {Site} site
   * @param {string} folder Of the booth's files.
   */
  put(key, group, booth, site, folder) {
    /** @type {Map<string, Screen>} */
    const screens = new Map();
    group.updateMatrixWorld(true);
    for (const { asset, pose, is_hidden } of Object.values(booth.placements)) {
      const file = site.boards?.[asset];
      if (is_hidden || file?.kind !== "video") continue;
      const { low, high } = booth.assets[asset].bounds;
      const middle = new Vector3((low[0] + high[0]) / 2, (low[1] + high[1]) / 2, high[2]).applyMatrix4(matrixOf(pose));
      const screen = screens.get(asset) ?? { film: new Film(() => addressOf(file, folder), this.changed), middles: [] };
      screen.middles.push(group.localToWorld(middle));
      screens.set(asset, screen);
    }
    group.traverse((part) => screens.get(booth.placements[part.userData.placements?.[0]]?.asset)?.film.adopt(part));
    this.known.set(key, [...screens.values()]);
  }

  /** @param {string} key Of a booth that is let go. */
  drop(key) {
    for (const { film } of this.known.get(key) ?? []) film.release();
    this.known.delete(key);
  }

  /** Lets every film rest. */
  rest() {
    for (const { film } of [...this.known.values()].flat()) if (film.isPlaying) film.pause();
  }

  /**
   * Plays what is near, rests what is not, and lets go what is far.
   * @param {Vector3} eye
   */
  attend(eye) {
    const isStill = document.hidden || matchMedia("(prefers-reduced-motion: reduce)").matches;
    const order = [...this.known.values()].flat().map(({ film, middles }) => ({ film, metres: Math.min(...middles.map((one) => one.distanceTo(eye))) }));
    order.sort((a, b) => a.metres - b.metres);
    order.forEach(({ film, metres }, place) => attendTo(film, metres, !isStill && place < AT_ONCE));
    document.documentElement.dataset.playing = String(order.filter(({ film }) => film.isPlaying).length);
  }
}

/**
 * @param {Film} film
 * @param {number} metres
 * @param {boolean} isAllowed Whether it may play.
 */
function attendTo(film, metres, isAllowed) {
  if (film.source && metres > GONE) film.release();
  if (film.isPlaying && (metres > FAR || !isAllowed)) film.pause();
  if (!film.isPlaying && isAllowed && metres <= NEAR && film.isPlayable) film.play(false);
}
