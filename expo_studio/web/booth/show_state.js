// A show at a time: the page's twin of model/show_state.py and show_cameras.py, line by line.

import { distance } from "../shared/distance.js";
import { soft } from "../shared/soft.js";
import { standAt, walkOf } from "./show_walk.js";

/** @typedef {import("./types.js").Booth} Booth */
/** @typedef {import("./types.js").Show} Show */
/** @typedef {import("./types.js").Look} Look */
/** @typedef {import("./types.js").Vec3} Vec3 */
/** @typedef {import("../shared/language.js").Text} Text */
/** @typedef {{ position: Vec3, turn: number, clip: string, seconds: number, rest: string, restSeconds: number, share: number, isHidden: boolean }} Placed Its turn is about +Y, radians. */
/** @typedef {{ eye: Vec3, target: Vec3, opening: number }} Camera */
/** @typedef {{ placed: Record<string, Placed>, camera: Camera | null, lights: Record<string, number>, sky: number, caption: Text, card: string, heard: { sound: string, seconds: number, level: number }[], isOver: boolean }} Moment */

const CHEST = 0.72;
const FOCUS_SECONDS = 1.2;
const TAIL_SECONDS = 3;
const CRANE_SECONDS = 18;
const NO_WORDS = { zh: "", en: "" };

export class ShowState {
  /**
   * @param {Booth} booth
   * @param {Show} show
   */
  constructor(booth, show) {
    this.booth = booth;
    this.show = show;
    this.looks = show.looks.filter((one) => booth.placements[one.placement]);
    this.walks = new Map(show.looks.map((one) => [one, walkOf(show.path, one)]));
    const ends = show.looks.map((one) => one.enters + this.walkOf(one).lasts);
    ends.push(...show.captions.map((one) => one.seconds + one.lasts), ...show.cues.map((one) => one.seconds), 0);
    this.lasts = Math.max(...ends) + TAIL_SECONDS;
  }

  /** @param {Look} look */
  walkOf(look) {
    return /** @type {import("./show_walk.js").Walk} */ (this.walks.get(look));
  }

  /**
   * @param {number} seconds
   * @returns {Moment}
   */
  at(seconds) {
    /** @type {Record<string, Placed>} */
    const placed = {};
    for (const look of this.looks) {
      if (placed[look.placement]?.isHidden ?? true) placed[look.placement] = this.placedAt(look, seconds);
    }
    const entered = byTime(this.looks, (one) => one.enters).filter((one) => one.enters <= seconds);
    return {
      placed,
      camera: this.cameraAt(seconds, entered),
      lights: this.lightsAt(seconds),
      sky: level(this.show.lights.filter((one) => one.light === null), seconds),
      caption: this.captionAt(seconds),
      card: this.cardAt(entered, seconds),
      heard: this.heardAt(seconds),
      isOver: seconds >= this.lasts,
    };
  }

  /**
   * @param {Look} look
   * @param {number} seconds
   * @returns {Placed}
   */
  placedAt(look, seconds) {
    const since = seconds - look.enters;
    const walk = this.walkOf(look);
    const stand = standAt(walk, since);
    const { asset, pose } = this.booth.placements[look.placement];
    const foot = (this.booth.assets[asset]?.bounds.low[1] ?? 0) * pose.scale[1];
    return {
      position: [stand.place[0], this.heightAt(stand.place) - foot, stand.place[1]],
      turn: stand.heading - (look.stride?.facing ?? 0),
      isHidden: this.show.path.length === 0 || since < 0 || since >= walk.lasts,
      ...playedIn(look.stride, stand, since),
    };
  }

  /** @param {readonly [number, number]} place */
  heightAt(place) {
    const { path } = this.show;
    let best = Infinity;
    let height = path[0]?.position[1] ?? 0;
    for (let at = 0; at + 1 < path.length; at += 1) {
      const [ax, ay, az] = path[at].position;
      const [bx, by, bz] = path[at + 1].position;
      const size = (bx - ax) ** 2 + (bz - az) ** 2;
      const along = ((place[0] - ax) * (bx - ax) + (place[1] - az) * (bz - az)) / Math.max(size, 1e-12);
      const share = Math.min(Math.max(along, 0), 1);
      const away = distance(place, [ax + (bx - ax) * share, az + (bz - az) * share]);
      if (away < best - 1e-9) [best, height] = [away, ay + (by - ay) * share];
    }
    return height;
  }

  /**
   * @param {number} seconds
   * @param {Look[]} entered
   * @returns {Camera | null}
   */
  cameraAt(seconds, entered) {
    if (this.show.path.length === 0) return null;
    const aim = this.aimAt(seconds, entered);
    const known = this.show.cameras.filter((one) => !one.viewpoint || this.booth.viewpoints[one.viewpoint]);
    const keys = byTime(known, (one) => one.seconds);
    const at = keys.filter((one) => one.seconds <= seconds).length - 1;
    const now = keys[at] ?? { seconds: 0, rig: "pit", fade: 0, viewpoint: null };
    const seen = this.shot(now, aim, seconds);
    const gone = seconds - now.seconds;
    if (at <= 0 || gone >= now.fade) return seen;
    return between(this.shot(keys[at - 1], aim, seconds), seen, soft(gone / now.fade));
  }

  /**
   * @param {number} seconds
   * @param {Look[]} entered
   */
  aimAt(seconds, entered) {
    const [x, y, z] = this.show.path[0].position;
    /** @type {Vec3[]} */
    const aims = [[x, y + 1.2, z], ...entered.slice(-2).map((one) => this.chestAt(one, seconds))];
    if (aims.length === 1) return aims[0];
    const share = soft((seconds - entered[entered.length - 1].enters) / FOCUS_SECONDS);
    return mixed(aims[aims.length - 2], aims[aims.length - 1], share);
  }

  /**
   * @param {Look} look
   * @param {number} seconds
   * @returns {Vec3}
   */
  chestAt(look, seconds) {
    const walk = this.walkOf(look);
    const { place } = standAt(walk, Math.min(seconds - look.enters, walk.lasts));
    const { asset, pose } = this.booth.placements[look.placement];
    const bounds = this.booth.assets[asset]?.bounds;
    const high = bounds ? (bounds.high[1] - bounds.low[1]) * pose.scale[1] : 1.7;
    return [place[0], this.heightAt(place) + high * CHEST, place[1]];
  }

  /**
   * @param {import("./types.js").CameraKey} key
   * @param {Vec3} aim
   * @param {number} seconds
   * @returns {Camera}
   */
  shot(key, aim, seconds) {
    const view = key.viewpoint ? this.booth.viewpoints[key.viewpoint] : undefined;
    if (view) return { eye: view.eye, target: view.target, opening: view.field_of_view };
    const places = this.show.path.map((one) => one.position);
    const [start] = places;
    const front = places.reduce((far, one) => (distance(one, start) > distance(far, start) ? one : far), start);
    const ahead = aheadOf(start, front);
    const [, floor] = start;
    if (key.rig === "side") return { eye: beside(aim, ahead, 0.8, 3.2, floor + 1.3), target: aim, opening: radians(42) };
    if (key.rig === "crane") {
      const swing = 2.2 * Math.sin((seconds / CRANE_SECONDS) * 2 * Math.PI);
      return { eye: beside(front, ahead, 3.4, swing, floor + 3), target: aim, opening: radians(46) };
    }
    if (key.rig === "audience") {
      /** @type {Vec3} */
      const middle = [front[0] + (start[0] - front[0]) * 0.3, 0, front[2] + (start[2] - front[2]) * 0.3];
      return { eye: beside(middle, ahead, 0, 2.9, floor + 0.9), target: aim, opening: radians(48) };
    }
    return { eye: beside(front, ahead, 4.8, 0.3, floor + 1.2), target: aim, opening: radians(36) };
  }

  /** @param {number} seconds */
  lightsAt(seconds) {
    /** @type {Record<string, number>} */
    const levels = {};
    for (const { light } of this.show.lights) {
      if (light === null || light in levels) continue;
      levels[light] = level(this.show.lights.filter((one) => one.light === light), seconds);
    }
    return Object.fromEntries(Object.entries(levels).filter(([, one]) => one !== 1));
  }

  /** @param {number} seconds */
  captionAt(seconds) {
    const past = this.show.captions.filter((one) => one.seconds <= seconds);
    const now = past.reduce((last, one) => (!last || one.seconds > last.seconds ? one : last), past[0]);
    return now && seconds < now.seconds + now.lasts ? now.text : NO_WORDS;
  }

  /**
   * @param {Look[]} entered
   * @param {number} seconds
   */
  cardAt(entered, seconds) {
    const last = entered.filter((one) => one.product && this.booth.products[one.product]).pop();
    return last?.product && seconds < last.enters + last.card_seconds ? last.product : "";
  }

  /** @param {number} seconds */
  heardAt(seconds) {
    return this.show.sounds
      .filter((one) => one.seconds <= seconds)
      .map((one) => ({ sound: one.sound, seconds: seconds - one.seconds, level: one.level }));
  }
}

/**
 * What a look plays; one that glides plays nothing.
 * @param {import("./types.js").Stride | null} stride
 * @param {import("./show_walk.js").Stand} stand
 * @param {number} since
 */
function playedIn(stride, stand, since) {
  if (!stride) return { clip: "", seconds: 0, rest: "", restSeconds: 0, share: 1 };
  const { clip, rest } = stride;
  return { clip, seconds: stand.step, rest, restSeconds: Math.max(since, 0), share: stand.share };
}

/**
 * @template T
 * @param {T[]} things
 * @param {(thing: T) => number} time
 */
function byTime(things, time) {
  return [...things].sort((a, b) => time(a) - time(b));
}

/**
 * @param {import("./types.js").LightKey[]} keys
 * @param {number} seconds
 */
function level(keys, seconds) {
  let now = 1;
  const ordered = byTime(keys, (one) => one.seconds);
  for (const [at, key] of ordered.entries()) {
    if (key.seconds > seconds) break;
    const gone = Math.min(seconds, ordered[at + 1]?.seconds ?? seconds) - key.seconds;
    now += (key.level - now) * (key.fade > 0 ? soft(gone / key.fade) : 1);
  }
  return now;
}

/**
 * @param {Camera} first
 * @param {Camera} second
 * @param {number} share
 * @returns {Camera}
 */
function between(first, second, share) {
  return {
    eye: mixed(first.eye, second.eye, share),
    target: mixed(first.target, second.target, share),
    opening: first.opening + (second.opening - first.opening) * share,
  };
}

/**
 * @param {Vec3} first
 * @param {Vec3} second
 * @param {number} share
 * @returns {Vec3}
 */
function mixed(first, second, share) {
  const at = (/** @type {0 | 1 | 2} */ axis) => first[axis] + (second[axis] - first[axis]) * share;
  return [at(0), at(1), at(2)];
}

/**
 * @param {Vec3} start
 * @param {Vec3} front
 * @returns {[number, number]}
 */
function aheadOf(start, front) {
  const [x, z] = [front[0] - start[0], front[2] - start[2]];
  const size = Math.hypot(x, z);
  return size > 1e-6 ? [x / size, z / size] : [0, 1];
}

/**
 * @param {Vec3} place
 * @param {[number, number]} ahead
 * @param {number} forward
 * @param {number} right
 * @param {number} height
 * @returns {Vec3}
 */
function beside(place, ahead, forward, right, height) {
  return [place[0] + ahead[0] * forward - ahead[1] * right, height, place[2] + ahead[1] * forward + ahead[0] * right];
}

/** @param {number} degrees */
function radians(degrees) {
  return (degrees * Math.PI) / 180;
}
