// How a look goes along the path of a show: the page's twin of model/show_walk.py, line by line.

import { distance } from "../shared/distance.js";
import { soft } from "../shared/soft.js";

/** @typedef {import("./types.js").Look} Look */
/** @typedef {import("./types.js").Mark} Mark */
/** @typedef {import("./types.js").Stride} Stride */
/** @typedef {[number, number]} Flat A place on the floor: x and z, metres. */
/** @typedef {{ begins: number, lasts: number, place: Flat, heading: number, foot: number, length: number, steps: number, turn: number, lift: [number, number] }} Part */
/** @typedef {{ place: Flat, heading: number, step: number, share: number }} Stand */
/** @typedef {{ stride: Stride, speed: number, parts: Part[], lasts: number }} Walk */

const FOOT_SECONDS = 0.3;
const PIVOT = Math.PI / 4;
const PIVOT_SECONDS = 0.6;
const STRETCH = 0.03;
const STRAIGHT = (2 * Math.PI) / 180;
const SHORT = 0.05;
/** @type {Stride} */
const GLIDING = { clip: "", rest: "", pace: 1.2, passing: 0, step: 0.3, feet: [0, 0], facing: 0 };

/**
 * What a look does along a path.
 * @param {Mark[]} path
 * @param {Look} look
 * @returns {Walk}
 */
export function walkOf(path, look) {
  const stride = look.stride ?? GLIDING;
  return new Planner(stride, look.speed || stride.pace).walk(path);
}

/**
 * A look at a time after its entrance; before and after it stands at the ends.
 * @param {Walk} walk
 * @param {number} seconds
 * @returns {Stand}
 */
export function standAt({ stride, speed, parts }, seconds) {
  const part = parts.find((one) => seconds < one.begins + one.lasts) ?? parts[parts.length - 1];
  const gone = Math.min(Math.max(seconds - part.begins, 0), part.lasts);
  const phase = stride.passing + part.foot * stride.step;
  if (part.length) {
    const way = travelled(gone, part.length, speed, stride.pace * stride.step);
    const step = phase + (part.steps * stride.step * way) / part.length;
    return { place: moved(part.place, part.heading, way), heading: part.heading, step, share: 1 };
  }
  if (part.turn) return turning(stride, part, gone / part.lasts, phase);
  const [first, last] = part.lift;
  const share = first + (last - first) * soft(part.lasts ? gone / part.lasts : 1);
  return { place: part.place, heading: part.heading, step: phase, share };
}

/**
 * @param {Stride} stride
 * @param {Part} part
 * @param {number} done
 * @param {number} step
 * @returns {Stand}
 */
function turning(stride, part, done, step) {
  const turned = part.turn * soft((done - 0.25) * 2);
  const place = pivoted(part.place, part.heading, turned, stride.feet[part.foot]);
  const share = soft(done * 4) * soft((1 - done) * 4);
  return { place, heading: part.heading + turned, step, share };
}

class Planner {
  /**
   * @param {Stride} stride
   * @param {number} speed
   */
  constructor(stride, speed) {
    this.stride = stride;
    this.speed = speed;
    this.isGliding = !stride.clip;
    /** @type {Part[]} */
    this.parts = [];
    this.now = 0;
    this.place = /** @type {Flat} */ ([0, 0]);
    this.heading = 0;
    this.foot = 0;
  }

  /**
   * @param {Mark[]} path
   * @returns {Walk}
   */
  walk(path) {
    const places = path.map(({ position }) => /** @type {Flat} */ ([position[0], position[2]]));
    if (places.length) this.place = places[0];
    if (places.length > 1) this.heading = toward(places[0], places[1]);
    for (const [number, mark] of path.entries()) {
      if (number) this.go(places[number], number === 1);
      if (mark.seconds > 0 || number === path.length - 1) this.add(Math.max(mark.seconds, 0));
      if (number + 1 < path.length) this.turn(places[number + 1]);
    }
    const parts = this.parts.length ? this.parts : [this.part(0)];
    const last = parts[parts.length - 1];
    return { stride: this.stride, speed: this.speed, parts, lasts: last.begins + last.lasts };
  }

  /**
   * @param {Flat} goal
   * @param {boolean} isFirst
   */
  go(goal, isFirst) {
    const wanted = along(this.place, goal, this.heading);
    if (wanted < SHORT) return;
    const step = this.stride.pace * this.stride.step;
    const steps = Math.max(roundEven(wanted / step), 1);
    const stretch = Math.min(Math.max(wanted / (steps * step), 1 - STRETCH), 1 + STRETCH);
    const length = this.isGliding ? wanted : steps * step * stretch;
    if (isFirst) this.place = moved(this.place, this.heading, wanted - length);
    if (!this.isGliding) this.add(FOOT_SECONDS, { lift: [0, 1] });
    this.add(walkingSeconds(length, this.speed, step), { length, steps });
    this.place = moved(this.place, this.heading, length);
    this.foot = (this.foot + steps) % 2;
    if (!this.isGliding) this.add(FOOT_SECONDS, { lift: [1, 0] });
  }

  /** @param {Flat} goal */
  turn(goal) {
    if (distance(this.place, goal) < SHORT) return;
    const angle = wrapped(toward(this.place, goal) - this.heading);
    if (Math.abs(angle) < STRAIGHT) return;
    const count = Math.max(Math.ceil(Math.abs(angle) / PIVOT - 1e-9), 1);
    for (let left = count; left > 0; left -= 1) {
      const turn = wrapped(toward(this.place, goal) - this.heading) / left;
      if (Math.abs(turn) < 1e-9) return;
      this.add(PIVOT_SECONDS, { turn });
      this.place = pivoted(this.place, this.heading, turn, this.stride.feet[this.foot]);
      this.heading += turn;
      this.foot = 1 - this.foot;
    }
  }

  /**
   * @param {number} lasts
   * @param {Partial<Part>} [more]
   */
  add(lasts, more = {}) {
    this.parts.push({ ...this.part(lasts), ...more });
    this.now += lasts;
  }

  /**
   * @param {number} lasts
   * @returns {Part}
   */
  part(lasts) {
    return { begins: this.now, lasts, place: this.place, heading: this.heading, foot: this.foot, length: 0, steps: 0, turn: 0, lift: [0, 0] };
  }
}

/**
 * @param {number} length
 * @param {number} speed
 * @param {number} runUp
 */
function walkingSeconds(length, speed, runUp) {
  if (length >= 2 * runUp) return (length + 2 * runUp) / speed;
  return (2 * Math.sqrt(length * 2 * runUp)) / speed;
}

/**
 * @param {number} seconds
 * @param {number} length
 * @param {number} speed
 * @param {number} runUp
 */
function travelled(seconds, length, speed, runUp) {
  const lasts = walkingSeconds(length, speed, runUp);
  const gain = (speed * speed) / (2 * runUp);
  const early = Math.min((2 * runUp) / speed, lasts / 2);
  if (seconds <= early) return (gain * seconds * seconds) / 2;
  const left = Math.max(lasts - seconds, 0);
  if (left <= early) return length - (gain * left * left) / 2;
  return runUp + (seconds - early) * speed;
}

/**
 * @param {Flat} start
 * @param {Flat} goal
 */
function toward(start, goal) {
  return Math.atan2(goal[0] - start[0], goal[1] - start[1]);
}

/**
 * @param {Flat} start
 * @param {Flat} goal
 * @param {number} heading
 */
function along(start, goal, heading) {
  return Math.max((goal[0] - start[0]) * Math.sin(heading) + (goal[1] - start[1]) * Math.cos(heading), 0);
}

/**
 * @param {Flat} place
 * @param {number} heading
 * @param {number} metres
 * @returns {Flat}
 */
function moved(place, heading, metres) {
  return [place[0] + Math.sin(heading) * metres, place[1] + Math.cos(heading) * metres];
}

/**
 * @param {Flat} place
 * @param {number} heading
 * @param {number} turn
 * @param {number} foot
 * @returns {Flat}
 */
function pivoted(place, heading, turn, foot) {
  return [
    place[0] - foot * Math.cos(heading) + foot * Math.cos(heading + turn),
    place[1] + foot * Math.sin(heading) - foot * Math.sin(heading + turn),
  ];
}

/** @param {number} angle */
function wrapped(angle) {
  const turn = 2 * Math.PI;
  return ((((angle + Math.PI) % turn) + turn) % turn) - Math.PI;
}

/** @param {number} value Rounded as Python does: a half to the even side. */
function roundEven(value) {
  const low = Math.floor(value);
  if (value - low !== 0.5) return Math.round(value);
  return low % 2 === 0 ? low : low + 1;
}
