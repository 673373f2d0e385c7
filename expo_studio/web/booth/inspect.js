// Looking closely together: what one side points at, measures, cuts or takes apart, both see.
// The page around this one carries it to the other side, as `inspect` of docs/protocol.md.

import { Box3, BufferGeometry, Line, LineBasicMaterial, Mesh, MeshBasicMaterial, Plane, Raycaster, SphereGeometry, Vector2, Vector3 } from "three";
import { button, make } from "../shared/dom.js";
import { inLanguage } from "../shared/language.js";
import { WORDS } from "./words.js";

/** @typedef {[number, number, number]} Point */
/** @typedef {{ points: Point[], cut: [Point, Point] | null, spread: number, product: string, is_close?: boolean }} Look */

const AXES = { x: [1, 0, 0], y: [0, 1, 0], z: [0, 0, 1] };
const SEND_MS = 80;
/** Metres a part moves outwards when all is taken apart, for each metre from the middle. */
const REACH = 1.2;
/** Metres from the eye to what is seen from close by. */
const CLOSE = 0.7;

export class Inspection {
  /**
   * @param {import("./world.js").World} world
   * @param {() => "zh" | "en"} language
   */
  constructor(world, language) {
    this.world = world;
    this.language = language;
    /** @type {Look} */
    this.look = { points: [], cut: null, spread: 0, product: "" };
    this.isMeasuring = false;
    this.marks = [0, 1].map(() => new Mesh(new SphereGeometry(0.025), new MeshBasicMaterial({ color: 0xe53935, depthTest: false })));
    this.line = new Line(new BufferGeometry(), new LineBasicMaterial({ color: 0xe53935, depthTest: false }));
    for (const one of [...this.marks, this.line]) {
      one.renderOrder = 10;
      one.visible = false;
      world.stage.scene.add(one);
    }
    this.timer = 0;
    this.makeTools();
    this.listen();
    window.parent.postMessage({ type: "ready" }, location.origin);
  }

  listen() {
    const { canvas } = this.world.stage;
    let from = [0, 0];
    canvas.addEventListener("pointerdown", (event) => (from = [event.clientX, event.clientY]));
    canvas.addEventListener("pointerup", (event) => {
      if (Math.hypot(event.clientX - from[0], event.clientY - from[1]) <= 5) this.pick(event.clientX, event.clientY);
    });
    addEventListener("message", (event) => {
      if (event.origin !== location.origin || event.source !== window.parent) return;
      if (event.data?.type === "inspected") this.show(event.data.look);
    });
  }

  /**
   * Points at what is under a place of the page, or measures to it.
   * @param {number} x
   * @param {number} y
   */
  pick(x, y) {
    const { stage, things } = this.world;
    const box = stage.canvas.getBoundingClientRect();
    const caster = new Raycaster();
    caster.setFromCamera(new Vector2(((x - box.left) / box.width) * 2 - 1, 1 - ((y - box.top) / box.height) * 2), stage.camera);
    const plane = this.plane();
    const hit = caster.intersectObjects(things.children, true).find((one) => !plane || plane.distanceToPoint(one.point) >= 0);
    if (!hit) return;
    const at = /** @type {Point} */ (hit.point.toArray().map((value) => Math.round(value * 1000) / 1000));
    const { points } = this.look;
    const placement = hit.object.userData.placements?.[hit.instanceId ?? 0] ?? null;
    const product = this.world.productOf(placement) ?? this.look.product;
    this.change({ points: this.isMeasuring && points.length === 1 ? [points[0], at] : [at], product });
  }

  /** @param {Partial<Look>} part */
  change(part) {
    const look = { ...this.look, ...part };
    this.show(look);
    clearTimeout(this.timer);
    this.timer = setTimeout(() => window.parent.postMessage({ type: "inspect", look }, location.origin), SEND_MS);
  }

  /** Brings the view near what was pointed at last, or near the product that is looked at. */
  comeClose() {
    const { stage, mover } = this.world;
    const last = this.look.points.at(-1);
    const box = this.bounds();
    const middle = last ? new Vector3(...last) : box.getCenter(new Vector3());
    const reach = last ? CLOSE : Math.max(CLOSE, box.getSize(new Vector3()).length());
    const away = stage.camera.position.clone().sub(middle).setLength(reach);
    mover.fly(middle.clone().add(away), middle);
  }

  /** @param {Look} look */
  show(look) {
    this.look = { ...look, is_close: false }; // asked for once; what follows does not ask again
    const { stage } = this.world;
    this.marks.forEach((mark, at) => {
      mark.visible = at < look.points.length;
      if (mark.visible) mark.position.set(...look.points[at]);
    });
    this.line.visible = look.points.length === 2;
    if (this.line.visible) this.line.geometry.setFromPoints(look.points.map((one) => new Vector3(...one)));
    if (look.is_close) this.comeClose();
    const plane = this.plane();
    stage.renderer.clippingPlanes = plane ? [plane] : [];
    this.takeApart();
    stage.draw();
  }

  plane() {
    const { cut } = this.look;
    return cut ? new Plane().setFromNormalAndCoplanarPoint(new Vector3(...cut[1]), new Vector3(...cut[0])) : null;
  }

  /** The parts of what is looked at, or nothing. */
  parts() {
    const placements = this.world.booth.products[this.look.product]?.placements ?? [];
    /** @type {Mesh[]} */
    const parts = [];
    this.world.things.traverse((part) => {
      if (part instanceof Mesh && part.userData.placements?.some((/** @type {string} */ key) => placements.includes(key))) parts.push(part);
    });
    return parts;
  }

  /** Moves parts outwards from the middle of the whole. */
  takeApart() {
    for (const part of this.apart ?? []) part.position.set(0, 0, 0);
    this.apart = this.look.spread > 0 ? this.parts() : [];
    const whole = new Box3();
    for (const part of this.apart) whole.expandByObject(part);
    const middle = whole.getCenter(new Vector3());
    for (const part of this.apart) {
      const away = new Box3().setFromObject(part).getCenter(new Vector3()).sub(middle);
      part.position.copy(away.multiplyScalar(this.look.spread * REACH));
    }
  }

  /** Where a cut lies, through what is looked at or through the booth. */
  bounds() {
    const box = new Box3();
    const parts = this.parts();
    for (const part of parts.length ? parts : [this.world.things]) box.expandByObject(part);
    return box;
  }

  makeTools() {
    const word = (/** @type {string} */ key) => inLanguage(WORDS[key], this.language());
    const tools = make("div", "inspect");
    tools.setAttribute("role", "toolbar");
    tools.setAttribute("aria-label", word("inspect"));
    const measure = button(word("measure"), () => {
      this.isMeasuring = !this.isMeasuring;
      measure.setAttribute("aria-pressed", String(this.isMeasuring));
    });
    measure.setAttribute("aria-pressed", "false");
    const axis = make("select");
    axis.setAttribute("aria-label", word("cut"));
    for (const name of ["", ...Object.keys(AXES)]) {
      const option = make("option", "", name ? `${word("cut")} ${name.toUpperCase()}` : word("noCut"));
      option.value = name;
      axis.append(option);
    }
    const depth = slider(word("cutDepth"), 0.5);
    const spread = slider(word("spread"), 0);
    const cut = () => this.change({ cut: this.cutAt(axis.value, Number(depth.value)) });
    axis.addEventListener("change", cut);
    depth.addEventListener("input", cut);
    spread.addEventListener("input", () => this.change({ spread: Number(spread.value) }));
    const close = button(word("closeUp"), () => this.change({ is_close: true }));
    const clear = button(word("clear"), () => {
      axis.value = "";
      spread.value = "0";
      this.change({ points: [], cut: null, spread: 0 });
    });
    tools.append(measure, axis, named(depth), named(spread), close, clear);
    this.world.stage.holder.append(tools);
  }

  /**
   * @param {string} name Of an axis, or nothing.
   * @param {number} depth 0 to 1.
   * @returns {[Point, Point] | null}
   */
  cutAt(name, depth) {
    if (!(name in AXES)) return null;
    const normal = /** @type {Point} */ (AXES[/** @type {keyof typeof AXES} */ (name)].map((value) => -value));
    const { min, max } = this.bounds();
    return [/** @type {Point} */ (min.clone().lerp(max, depth).toArray()), normal];
  }
}

/**
 * A slider with its name to be seen.
 * @param {HTMLInputElement} input
 */
function named(input) {
  const label = make("label", "small", input.title);
  label.append(input);
  return label;
}

/**
 * @param {string} label
 * @param {number} value
 */
function slider(label, value) {
  const made = make("input");
  made.type = "range";
  made.min = "0";
  made.max = "1";
  made.step = "0.02";
  made.value = String(value);
  made.setAttribute("aria-label", label);
  made.title = label;
  return made;
}
