// What plays in the booth: films on screens, documents whose pages turn, sounds from their places.
// Films start silently when one comes near, and rest when one leaves or looks at another page.

import { Group, Object3D, Vector3 } from "three";
import { Film } from "./films.js";
import { matrixOf } from "./furnish.js";
import { isOnDisk, loadFile, pictureAddress } from "./load.js";
import { Ears, Sound } from "./sounds.js";

/** @typedef {import("./types.js").Booth} Booth */
/** @typedef {import("./types.js").BoardFile} BoardFile */

/**
 * A board that stands in the booth.
 * @typedef {object} Board
 * @property {string} key Of its placement.
 * @property {string} asset
 * @property {BoardFile} file
 * @property {Vector3} middle
 * @property {Vector3} foot The middle of its lower edge in front.
 * @property {Vector3} front Where it faces.
 * @property {number} page Of a document, from 0.
 * @property {number} first The page it is turned to at the beginning.
 * @property {Promise<void>} turned When the page is shown.
 */

const NEAR = 4;
const FAR = 6;
const AT_ONCE = 2;
const LOUD_WITHIN = 2;
const TYPES = /** @type {Record<string, string>} */ ({
  mp4: "video/mp4", webm: "video/webm", m4a: "audio/mp4", mp3: "audio/mpeg", ogg: "audio/ogg", wav: "audio/wav", flac: "audio/flac",
});

export class Boards {
  /**
   * @param {Booth} booth
   * @param {Record<string, BoardFile>} files By asset.
   * @param {import("./world.js").World} world
   */
  constructor(booth, files, world) {
    this.booth = booth;
    this.world = world;
    this.places = new Group();
    this.ears = new Ears(world.stage.camera);
    /** @type {Board[]} */
    this.list = Object.entries(booth.placements)
      .filter(([, { asset, is_hidden }]) => files[asset] && booth.assets[asset] && !is_hidden)
      .map(([key, { asset }]) => boardOf(booth, key, asset, files[asset]));
    /** Films by asset: one runs on all of its screens. @type {Map<string, Film>} */
    this.films = new Map();
    /** Sounds by placement. @type {Map<string, Sound>} */
    this.sounds = new Map();
    /** Films halted by the visitor rest until they leave. @type {Set<string>} */
    this.halted = new Set();
    /** How far away a film may be that was started by a touch. @type {Map<string, number>} */
    this.reach = new Map();
    /** Called when something else is to be said of the boards. */
    this.said = () => {};
    for (const board of this.list) this.make(board);
    world.stage.scene.add(this.places);
    world.stage.tickers.push(() => this.attend());
    document.addEventListener("visibilitychange", () => this.attend());
  }

  /** @param {Board} board */
  make({ key, asset, file, middle }) {
    const changed = () => {
      this.said();
      this.world.stage.draw();
    };
    if (file.kind === "video" && !this.films.has(asset)) this.films.set(asset, new Film(() => addressOf(file), changed));
    if (file.kind !== "sound") return;
    const place = new Object3D();
    place.position.copy(middle);
    this.places.add(place);
    place.updateMatrixWorld(true);
    this.sounds.set(key, new Sound(() => addressOf(file), this.ears, place, changed));
  }

  /** Finds the screens among what was put up. */
  dress() {
    this.world.things.traverse((part) => {
      const asset = this.booth.placements[part.userData.placements?.[0]]?.asset;
      if (asset) this.films.get(asset)?.adopt(part);
    });
    for (const board of this.list) this.turn(board, board.first);
    this.attend();
  }

  /** @param {string | null} key Of a placement. */
  of(key) {
    return this.list.find((board) => board.key === key) ?? null;
  }

  /**
   * What plays on a board, or nothing of a document.
   * @param {Board} board
   */
  player(board) {
    return this.films.get(board.asset) ?? this.sounds.get(board.key) ?? null;
  }

  /** @param {Board} board */
  pages(board) {
    return this.world.actors.variants.get(board.key)?.names.length ?? 0;
  }

  /**
   * Starts and rests films by where one is; says that nothing goes on moving by itself.
   * @returns {false}
   */
  attend() {
    const { stage } = this.world;
    const isAway = document.hidden || stage.shown !== stage.scene;
    if (isAway) this.sounds.forEach((sound) => sound.isPlaying && sound.pause());
    const near = [...this.films.keys()].map((asset) => ({ asset, metres: this.distance(asset) })).sort((a, b) => a.metres - b.metres);
    near.forEach(({ asset, metres }, order) => this.attendTo(asset, isAway ? Infinity : metres, order < AT_ONCE));
    return false;
  }

  /**
   * @param {string} asset Of a film.
   * @param {number} metres Infinity while nobody looks.
   * @param {boolean} isAmongFirst
   */
  attendTo(asset, metres, isAmongFirst) {
    const film = /** @type {Film} */ (this.films.get(asset));
    const isLeft = metres > (this.reach.get(asset) ?? FAR);
    const isOneOfMany = !isAmongFirst && !this.reach.has(asset);
    if (film.isPlaying) {
      if (isLeft || isOneOfMany) film.pause();
    } else if (isAmongFirst && this.mayStart(asset, metres)) film.play(false);
    if (isLeft && Number.isFinite(metres)) this.forget(asset);
    film.element.volume = Math.min(1, LOUD_WITHIN / Math.max(LOUD_WITHIN, Math.min(metres, 100)));
  }

  /** @param {string} asset Of a film that was left: what the visitor wished of it is over. */
  forget(asset) {
    this.halted.delete(asset);
    this.reach.delete(asset);
  }

  /**
   * Whether a film may begin unasked, or go on that a touch began.
   * @param {string} asset
   * @param {number} metres
   */
  mayStart(asset, metres) {
    const film = this.films.get(asset);
    if (this.halted.has(asset) || film?.isFailed || film?.isBarred) return false;
    const asked = this.reach.get(asset);
    if (asked !== undefined) return metres <= asked;
    return metres <= NEAR && !matchMedia("(prefers-reduced-motion: reduce)").matches;
  }

  /**
   * Metres to the nearest screen of a film.
   * @param {string} asset
   */
  distance(asset) {
    const eye = this.world.stage.camera.getWorldPosition(new Vector3());
    return Math.min(...this.list.filter((board) => board.asset === asset).map((board) => board.middle.distanceTo(eye)));
  }

  /**
   * Somebody touched a board: a film plays, is heard, then halts; a document turns to the side touched.
   * @param {Board} board
   * @param {Vector3} point Where it was touched.
   */
  touch(board, point) {
    const film = this.films.get(board.asset);
    if (board.file.kind === "document") {
      const across = new Vector3(0, 1, 0).cross(board.front);
      this.turn(board, point.clone().sub(board.middle).dot(across) < 0 ? -1 : 1);
    } else if (film?.isPlaying && !film.isHeard) this.setHeard(board, true);
    else this.toggle(board, true);
  }

  /**
   * Plays or halts a film or a sound.
   * @param {Board} board
   * @param {boolean} isHeard Whether a film that starts is heard too.
   */
  toggle(board, isHeard) {
    const player = this.player(board);
    if (!player) return;
    const wasPlaying = player.isPlaying;
    if (wasPlaying) player.pause();
    else if (isHeard) this.hush();
    if (player instanceof Film) this.remember(board.asset, wasPlaying);
    if (!wasPlaying) player.play(isHeard);
  }

  /**
   * @param {string} asset
   * @param {boolean} isHalted
   */
  remember(asset, isHalted) {
    if (isHalted) this.halted.add(asset);
    else this.halted.delete(asset);
    if (isHalted) this.reach.delete(asset);
    else this.reach.set(asset, Math.max(FAR, this.distance(asset) + 2));
  }

  /**
   * @param {Board} board
   * @param {boolean} isHeard
   */
  setHeard(board, isHeard) {
    if (isHeard) this.hush();
    this.films.get(board.asset)?.setHeard(isHeard);
  }

  /** Silences everything, so that only one thing is heard. */
  hush() {
    this.films.forEach((film) => film.setHeard(false));
    this.sounds.forEach((sound) => sound.isPlaying && sound.pause());
  }

  /**
   * Turns a document's pages.
   * @param {Board} board
   * @param {number} pages Forward, or back below 0.
   */
  turn(board, pages) {
    const variants = this.world.actors.variants.get(board.key);
    if (!variants) return;
    const page = Math.max(0, Math.min(variants.names.length - 1, board.page + pages));
    if (page === board.page) return;
    board.page = page;
    this.said();
    // One after the other, so that the page asked for last is the one that stays.
    board.turned = board.turned.then(() => variants.choose(board.page)).then(() => this.world.stage.draw());
  }

  /**
   * Goes where a board is seen whole, from its front.
   * @param {Board} board
   */
  approach(board) {
    const { low, high } = this.booth.assets[board.asset].bounds;
    const { scale } = this.booth.placements[board.key].pose;
    const wide = Math.max((high[0] - low[0]) * scale[0], (high[1] - low[1]) * scale[1]);
    const eye = board.middle.clone().addScaledVector(board.front, Math.max(1, 1.3 * wide));
    this.world.mover.fly(eye, board.middle.clone());
  }
}

/**
 * @param {Booth} booth
 * @param {string} key
 * @param {string} asset
 * @param {BoardFile} file
 * @returns {Board}
 */
function boardOf(booth, key, asset, file) {
  const { low, high } = booth.assets[asset].bounds;
  const matrix = matrixOf(booth.placements[key].pose);
  const middle = new Vector3((low[0] + high[0]) / 2, (low[1] + high[1]) / 2, high[2]).applyMatrix4(matrix);
  const foot = new Vector3((low[0] + high[0]) / 2, low[1], high[2]).applyMatrix4(matrix);
  return { key, asset, file, middle, foot, front: new Vector3(0, 0, 1).transformDirection(matrix), page: 0, first: booth.placements[key].page ?? 0, turned: Promise.resolve() };
}

/**
 * The address of a board's file. A page opened from a disk may not look into the pictures of
 * films beside it, so it gets them by a script.
 * @param {BoardFile} file
 * @param {string} folder Of the booth in a hall, ending in a slash, or empty.
 */
export async function addressOf({ file, is_offline }, folder = "") {
  const path = pictureAddress(`${folder}${file}`);
  if (!isOnDisk) return path;
  if (!is_offline) throw new Error("too long to be shown from a disk");
  return heldAddress(path);
}

/**
 * The address of a sound or film that can be sought in, which not every host allows: it is held whole.
 * @param {string} path
 */
export async function seekable(path) {
  return isOnDisk ? pictureAddress(path) : heldAddress(path);
}

/** @param {string} path */
async function heldAddress(path) {
  return URL.createObjectURL(new Blob([await loadFile(path)], { type: TYPES[path.slice(path.lastIndexOf(".") + 1)] }));
}
