// Booths as they are seen from afar: a carpet, a back wall with the booth's picture, and its name.

import { BoxGeometry, Color, Group, InstancedMesh, Matrix4, Mesh, MeshBasicMaterial, MeshStandardMaterial, PlaneGeometry, SRGBColorSpace, TextureLoader } from "three";
import { loadFile } from "../booth/load.js";
import { free, textBoard } from "./room.js";

/** @typedef {import("./crowd.js").Hall} Hall */
/** @typedef {{ group: Group, dispose: () => void }} Dress */

const HEIGHT = 2.5;
const THIN = 0.06;
const SIGN = 0.36;
/** Metres within which a booth has its picture and name, and how many have at once. */
const SEEN = 26;
const SEEN_AT_ONCE = 9;
const ASPECT = 16 / 9;
const NOTHING = new Matrix4().makeScale(0, 0, 0);

export class Shells {
  /**
   * @param {Hall} hall
   * @param {() => void} changed A picture came.
   */
  constructor(hall, changed) {
    this.hall = hall;
    this.changed = changed;
    this.root = new Group();
    this.keys = Object.keys(hall.hall.stalls);
    const parts = this.keys.flatMap((key) => partsOf(hall.hall.stalls[key]));
    this.perStall = parts.length / Math.max(1, this.keys.length);
    this.parts = parts;
    this.boxes = new InstancedMesh(new BoxGeometry(1, 1, 1), new MeshStandardMaterial({ roughness: 0.9 }), Math.max(1, parts.length));
    this.keys.forEach((key, stall) => this.paint(stall, colourOf(key)));
    parts.forEach((part, index) => this.boxes.setMatrixAt(index, part));
    this.boxes.frustumCulled = false;
    this.root.add(this.boxes);
    /** @type {Map<string, Dress>} */
    this.dressed = new Map();
    /** Those that stand there furnished. @type {Set<string>} */
    this.away = new Set();
    this.language = /** @type {import("../shared/language.js").Language} */ ("zh");
  }

  /**
   * @param {number} stall
   * @param {Color} colour Of the carpet; the walls are a light shade of it.
   */
  paint(stall, colour) {
    for (let part = 0; part < this.perStall; part += 1) {
      this.boxes.setColorAt(stall * this.perStall + part, part === 0 ? colour : colour.clone().lerp(new Color("#ffffff"), 0.72));
    }
  }

  /**
   * Shows a booth from afar, or hides that while it stands there furnished.
   * @param {string} key
   * @param {boolean} isShown
   */
  show(key, isShown) {
    const first = this.keys.indexOf(key) * this.perStall;
    for (let part = first; part < first + this.perStall; part += 1) this.boxes.setMatrixAt(part, isShown ? this.parts[part] : NOTHING);
    this.boxes.instanceMatrix.needsUpdate = true;
    if (isShown) this.away.delete(key);
    else {
      this.away.add(key);
      this.undress(key);
    }
  }

  /**
   * Gives the nearest booths picture and name, and takes them off those that are far.
   * @param {[string, number][]} order The stalls and how far they are, nearest first.
   */
  attend(order) {
    const wanted = order.filter(([key, distance]) => distance < SEEN && !this.away.has(key)).slice(0, SEEN_AT_ONCE);
    const keys = new Set(wanted.map(([key]) => key));
    for (const key of [...this.dressed.keys()]) if (!keys.has(key)) this.undress(key);
    for (const key of keys) if (!this.dressed.has(key)) this.dress(key);
  }

  /** @param {import("../shared/language.js").Language} language */
  say(language) {
    if (language === this.language) return;
    this.language = language;
    for (const key of [...this.dressed.keys()]) {
      this.undress(key);
      this.dress(key);
    }
  }

  /** @param {string} key */
  dress(key) {
    const stall = this.hall.hall.stalls[key];
    const { title, number, poster } = this.hall.booths[key];
    const words = this.language === "zh" ? title.zh || title.en : title.en || title.zh;
    const group = new Group();
    group.position.set(stall.x, 0, stall.z);
    group.rotation.y = stall.turn;
    const sign = boardOf(Math.min(stall.width - 0.1, 5.6), SIGN, textBoard(`${number} ${words}`.trim(), { width: 1024, height: 66, ground: `#${colourOf(key).multiplyScalar(0.45).getHexString()}` }));
    sign.position.set(0, HEIGHT - SIGN / 2, -stall.depth / 2 + THIN + 0.03);
    group.add(sign);
    const dress = { group, dispose: () => group.children.forEach((part) => part instanceof Mesh && free(part)) };
    this.dressed.set(key, dress);
    this.root.add(group);
    if (poster) this.hang(dress, poster, stall).catch(() => undefined);
  }

  /**
   * @param {Dress} dress
   * @param {string} poster
   * @param {import("./crowd.js").Stall} stall
   */
  async hang({ group }, poster, stall) {
    const url = URL.createObjectURL(new Blob([await loadFile(poster)]));
    const texture = await new TextureLoader().loadAsync(url).finally(() => URL.revokeObjectURL(url));
    if (!group.parent) return texture.dispose();
    texture.colorSpace = SRGBColorSpace;
    const height = Math.min(HEIGHT - SIGN - 0.35, (stall.width - 0.4) / ASPECT);
    const picture = boardOf(height * ASPECT, height, texture);
    picture.position.set(0, HEIGHT - SIGN - 0.1 - height / 2, -stall.depth / 2 + THIN + 0.02);
    group.add(picture);
    this.changed();
  }

  /** @param {string} key */
  undress(key) {
    const dress = this.dressed.get(key);
    if (!dress) return;
    this.dressed.delete(key);
    dress.group.removeFromParent();
    dress.dispose();
  }
}

/**
 * The boxes of a stand: carpet, back wall, and two short wings.
 * @param {import("./crowd.js").Stall} stall
 */
function partsOf({ x, z, width, depth, turn }) {
  const place = new Matrix4().makeRotationY(turn).setPosition(x, 0, z);
  const box = (/** @type {number[]} */ at, /** @type {number[]} */ size) =>
    place.clone().multiply(new Matrix4().makeScale(size[0], size[1], size[2]).setPosition(at[0], at[1], at[2]));
  const wing = Math.min(1, depth / 3);
  const side = (width - THIN) / 2;
  const back = -depth / 2;
  return [
    box([0, 0.01, 0], [width, 0.03, depth]),
    box([0, HEIGHT / 2, back + THIN / 2], [width, HEIGHT, THIN]),
    box([-side, HEIGHT / 2, back + wing / 2], [THIN, HEIGHT, wing]),
    box([side, HEIGHT / 2, back + wing / 2], [THIN, HEIGHT, wing]),
  ];
}

/**
 * @param {number} width
 * @param {number} height
 * @param {import("three").Texture} map
 */
function boardOf(width, height, map) {
  return new Mesh(new PlaneGeometry(width, height), new MeshBasicMaterial({ map, toneMapped: false }));
}

/** @param {string} key */
function colourOf(key) {
  const sum = [...key].reduce((so, letter) => (so * 31 + letter.charCodeAt(0)) % 9973, 7);
  return new Color().setHSL((sum * 0.381966) % 1, 0.3, 0.38);
}
