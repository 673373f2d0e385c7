// The booths of a hall in 3D: shells from afar, furnished when one comes near, let go when one leaves.

import { Group, InstancedMesh, Mesh, SkinnedMesh, Texture } from "three";
import { Actors } from "../booth/actors.js";
import { bakedLight, shadeBy } from "../booth/baked.js";
import { Obstacles } from "../booth/collide.js";
import { furnish } from "../booth/furnish.js";
import { loadJson } from "../booth/load.js";
import { Screens } from "./screens.js";
import { Shells } from "./shells.js";

/** @typedef {import("../shared/calendar.js").LiveTime} LiveTime */
/** @typedef {{ x: number, z: number, width: number, depth: number, turn: number }} Stall */
/** @typedef {{ title: import("../shared/language.js").Text, exhibitor: import("../shared/language.js").Text, number: string, folder: string, poster: string, download: number, live_times?: LiveTime[], live_link?: string }} HallBooth */
/** @typedef {{ hall: { title: import("../shared/language.js").Text, stalls: Record<string, Stall>, live_times?: LiveTime[] }, extent: [number, number], booths: Record<string, HallBooth> }} Hall */
/** @typedef {{ group: Group, baked: import("../booth/baked.js").Light | null }} Furnished A booth that stands there, and its baked light. */

const NEAR = 9;
const FAR = 16;
const AT_ONCE = 3;
const SCENERY = 8;

export class Crowd {
  /**
   * @param {Hall} hall
   * @param {() => void} changed A picture of a booth, or of a film in one, came.
   */
  constructor(hall, changed) {
    this.hall = hall;
    this.root = new Group();
    this.standing = new Group();
    this.shells = new Shells(hall, changed);
    this.screens = new Screens(changed);
    this.root.add(this.shells.root, this.standing);
    /** @type {Map<string, Furnished>} */
    this.furnished = new Map();
    /** Booths that could not be had; they are asked for again when one comes back. @type {Set<string>} */
    this.failed = new Set();
    this.obstacles = /** @type {Obstacles | null} */ (null);
    this.isBusy = false;
  }

  /**
   * The stalls by their distance from a point of the floor, nearest first.
   * @param {number} x Metres.
   * @param {number} z Metres.
   * @returns {[string, number][]}
   */
  byDistance(x, z) {
    return Object.entries(this.hall.hall.stalls)
      .map(([key, stall]) => /** @type {[string, number]} */ ([key, distanceTo(stall, x, z)]))
      .sort((a, b) => a[1] - b[1]);
  }

  /**
   * Furnishes what is near and lets go what is far, one booth at a time; returns whether
   * there is nothing left to do.
   * @param {number} x Metres.
   * @param {number} z Metres.
   */
  async attend(x, z) {
    const order = this.byDistance(x, z);
    for (const [key, distance] of order) if (distance > FAR) this.clear(key);
    this.shells.attend(order);
    const isWanted = (/** @type {string} */ key) => !this.furnished.has(key) && !this.failed.has(key);
    const next = order.slice(0, AT_ONCE).find(([key, distance]) => distance < NEAR && isWanted(key));
    if (!next) return true;
    this.isBusy = true;
    await this.fill(next[0]);
    this.isBusy = false;
    return false;
  }

  /** @param {string} key */
  async fill(key) {
    const { folder } = this.hall.booths[key];
    const stall = this.hall.hall.stalls[key];
    const group = new Group();
    try {
      const booth = await loadJson("booth", folder);
      const site = await loadJson("site", folder);
      const own = { ...booth, placements: withoutScenery(booth) };
      await furnish(group, own, (asset) => `${folder}${site.models[asset].phone}`, new Actors());
      const baked = await bakedLight(booth, site.light && `${folder}${site.light}`);
      group.position.set(stall.x, 0, stall.z);
      group.rotation.y = stall.turn;
      this.standing.add(group);
      if (baked) shadeBy(group, baked);
      this.screens.put(key, group, own, site, folder);
      this.furnished.set(key, { group, baked });
    } catch {
      this.failed.add(key);
      return undo({ group, baked: null });
    }
    this.shells.show(key, false);
    this.obstacles = new Obstacles(this.standing);
  }

  /** @param {string} key */
  clear(key) {
    this.failed.delete(key);
    const furnished = this.furnished.get(key);
    if (!furnished) return;
    this.furnished.delete(key);
    this.screens.drop(key);
    undo(furnished);
    if (!this.furnished.size) this.obstacles = null;
    this.shells.show(key, true);
  }
}

/**
 * A booth's placements without grounds larger than any stand.
 * @param {import("../booth/types.js").Booth} booth
 */
function withoutScenery({ placements, assets }) {
  return Object.fromEntries(
    Object.entries(placements).filter(([, { asset }]) => {
      const { low, high } = assets[asset].bounds;
      return Math.max(high[0] - low[0], high[2] - low[2]) < SCENERY;
    }),
  );
}

/**
 * @param {Stall} stall
 * @param {number} x
 * @param {number} z
 */
function distanceTo(stall, x, z) {
  const [across, along] = [Math.abs(x - stall.x), Math.abs(z - stall.z)];
  return Math.hypot(Math.max(0, across - stall.width / 2), Math.max(0, along - stall.depth / 2));
}

/** @param {Furnished} booth That is let go. */
function undo({ group, baked }) {
  group.removeFromParent();
  baked?.bakedCells.value.dispose();
  group.traverse((part) => {
    if (part instanceof Mesh) dispose(part);
  });
}

/**
 * Frees what a mesh is made of at once; pictures would otherwise wait for the garbage collector.
 * @param {Mesh} part
 */
function dispose(part) {
  part.geometry.dispose();
  if (part instanceof InstancedMesh) part.dispose();
  if (part instanceof SkinnedMesh) part.skeleton.dispose();
  for (const material of [part.material].flat()) {
    for (const value of Object.values(material)) if (value instanceof Texture) disposePicture(value);
    material.dispose();
  }
}

/** @param {Texture} texture */
function disposePicture(texture) {
  texture.dispose();
  const { data } = texture.source;
  if (data instanceof window.ImageBitmap) data.close();
}
