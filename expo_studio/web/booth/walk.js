// Moving about: orbit around a point, or walk at eye height; both on one camera.

import { Euler, Vector3 } from "three";
import { OrbitControls } from "three/examples/jsm/controls/OrbitControls.js";
import { soft } from "../shared/soft.js";

/** @typedef {import("three").PerspectiveCamera} Camera */
/** @typedef {import("./collide.js").Obstacles} Obstacles */

export const EYE_HEIGHT = 1.6;
const SPEED = 1.6;
const STEEPEST = 1.4;
const TURN_PER_PIXEL = 0.004;
const TURN_PER_SECOND = 1.8;
const DEAD_ZONE = 0.15;
const FLIGHT_SECONDS = 1.6;
const KEYS = /** @type {Record<string, [number, number]>} */ ({
  KeyW: [0, -1], ArrowUp: [0, -1],
  KeyS: [0, 1], ArrowDown: [0, 1],
  KeyA: [-1, 0],
  KeyD: [1, 0],
});
const TURN_KEYS = /** @type {Record<string, number>} */ ({ ArrowLeft: 1, KeyQ: 1, ArrowRight: -1, KeyE: -1 });

export class Mover {
  /**
   * @param {Camera} camera
   * @param {HTMLElement} surface Hears pointer and keys.
   * @param {() => void} changed Called whenever the view must be drawn again.
   */
  constructor(camera, surface, changed) {
    this.camera = camera;
    this.changed = changed;
    this.isWalking = false;
    this.isActive = true;
    this.orbit = new OrbitControls(camera, surface);
    this.orbit.maxPolarAngle = Math.PI * 0.56;
    this.orbit.minDistance = 0.4;
    this.orbit.maxDistance = 40;
    this.orbit.addEventListener("change", changed);
    /** @type {Set<string>} */
    this.pressed = new Set();
    /** Where a thumb on the screen's stick pushes: right and back, each -1 to 1. */
    this.stick = { x: 0, y: 0 };
    /** @type {Obstacles | null} */
    this.obstacles = null;
    /** @type {{ eye: Vector3, target: Vector3, fromEye: Vector3, fromTarget: Vector3, passed: number } | null} */
    this.flight = null;
    this.listen(surface);
  }

  /** @param {HTMLElement} surface */
  listen(surface) {
    surface.addEventListener("keydown", (event) => {
      if (!this.isActive || !this.isWalking || !(event.code in KEYS || event.code in TURN_KEYS)) return;
      event.preventDefault();
      this.pressed.add(event.code);
      this.changed();
    });
    surface.addEventListener("keyup", (event) => this.pressed.delete(event.code));
    surface.addEventListener("blur", () => this.pressed.clear());
    surface.addEventListener("pointerdown", () => (this.flight = null));
    surface.addEventListener("pointermove", (event) => {
      if (this.isActive && this.isWalking && event.buttons & 1) this.turn(event.movementX, event.movementY);
    });
    addEventListener("gamepadconnected", () => this.changed());
  }

  /** @param {boolean} isActive Whether it moves the camera at all; the panorama has its own ways. */
  setActive(isActive) {
    this.isActive = isActive;
    this.orbit.enabled = isActive && !this.isWalking;
  }

  /** @param {boolean} isWalking */
  setWalking(isWalking) {
    this.isWalking = isWalking;
    this.orbit.enabled = this.isActive && !isWalking;
    if (isWalking) this.camera.position.y = EYE_HEIGHT;
    else this.aim(this.camera.position, this.ahead(3));
    this.changed();
  }

  /**
   * Looks from a point at another.
   * @param {Vector3} eye
   * @param {Vector3} target
   */
  aim(eye, target) {
    this.flight = null;
    this.put(eye, target);
  }

  /**
   * Goes there smoothly, or at once for those who ask for less motion.
   * @param {Vector3} eye
   * @param {Vector3} target
   */
  fly(eye, target) {
    if (matchMedia("(prefers-reduced-motion: reduce)").matches) return this.aim(eye, target);
    const away = Math.max(0.5, eye.distanceTo(target));
    this.flight = { eye, target, fromEye: this.camera.position.clone(), fromTarget: this.ahead(away), passed: 0 };
    this.changed();
  }

  /**
   * @param {Vector3} eye
   * @param {Vector3} target
   */
  put(eye, target) {
    this.camera.position.copy(eye);
    this.camera.lookAt(target);
    this.orbit.target.copy(target);
    if (!this.isWalking) this.orbit.update();
    this.changed();
  }

  /** @param {number} metres */
  ahead(metres) {
    return this.camera.getWorldDirection(new Vector3()).multiplyScalar(metres).add(this.camera.position);
  }

  /** Where one looks, radians from north (-Z) to the right (+X). */
  get heading() {
    return -new Euler().setFromQuaternion(this.camera.quaternion, "YXZ").y;
  }

  /**
   * @param {number} dx Pixels.
   * @param {number} dy Pixels.
   */
  turn(dx, dy) {
    const angles = new Euler().setFromQuaternion(this.camera.quaternion, "YXZ");
    angles.y += dx * TURN_PER_PIXEL;
    angles.x = Math.max(-STEEPEST, Math.min(STEEPEST, angles.x + dy * TURN_PER_PIXEL));
    angles.z = 0;
    this.camera.quaternion.setFromEuler(angles);
    this.changed();
  }

  /**
   * Goes on for some seconds; returns whether anything moves.
   * @param {number} seconds
   */
  step(seconds) {
    if (this.flight) return this.flyOn(seconds);
    if (!this.isActive) return false;
    const pad = gamepad();
    if (pad?.isPushed && !this.isWalking) this.setWalking(true);
    if (!this.isWalking) return pad !== null;
    const spin = this.spin(pad, seconds);
    const way = this.way(pad);
    if (way.lengthSq() > 0) this.walk(way.clampLength(0, 1), seconds);
    return way.lengthSq() > 0 || spin || pad !== null;
  }

  /**
   * Turns by keys and by the pad's right stick; returns whether it did.
   * @param {Pad | null} pad
   * @param {number} seconds
   */
  spin(pad, seconds) {
    const look = pad ? pad.look : { x: 0, y: 0 };
    let across = -look.x;
    for (const code of this.pressed) across += TURN_KEYS[code] ?? 0;
    const scale = (TURN_PER_SECOND * seconds) / TURN_PER_PIXEL;
    if (across || look.y) this.turn(across * scale, -look.y * scale);
    return Boolean(across || look.y);
  }

  /**
   * Where keys, stick and pad push together: right and back.
   * @param {Pad | null} pad
   */
  way(pad) {
    const way = new Vector3(this.stick.x, 0, this.stick.y);
    for (const code of this.pressed) {
      const [x, z] = KEYS[code] ?? [0, 0];
      way.add(new Vector3(x, 0, z));
    }
    return pad ? way.add(new Vector3(pad.walk.x, 0, pad.walk.y)) : way;
  }

  /**
   * Walks relative to where one looks, around what stands there.
   * @param {Vector3} way Right and back, of length 1 at full speed.
   * @param {number} seconds
   */
  walk(way, seconds) {
    const move = way.clone().applyEuler(new Euler(0, -this.heading, 0)).multiplyScalar(SPEED * seconds);
    const feet = this.camera.position.clone().add(move);
    feet.y -= EYE_HEIGHT;
    if (this.obstacles) {
      this.obstacles.pushOut(feet);
      const ground = this.obstacles.groundUnder(feet);
      feet.y += Math.max(-2 * seconds, Math.min(2 * seconds, ground - feet.y));
    }
    this.camera.position.copy(feet);
    this.camera.position.y += EYE_HEIGHT;
  }

  /** @param {number} seconds */
  flyOn(seconds) {
    const flight = /** @type {NonNullable<Mover["flight"]>} */ (this.flight);
    flight.passed = Math.min(1, flight.passed + seconds / FLIGHT_SECONDS);
    const eased = soft(flight.passed);
    const eye = flight.fromEye.clone().lerp(flight.eye, eased);
    const target = flight.fromTarget.clone().lerp(flight.target, eased);
    this.put(eye, target);
    if (flight.passed >= 1) this.flight = null;
    return true;
  }
}

/** @typedef {{ x: number, y: number }} Push */
/** @typedef {{ walk: Push, look: Push, isPushed: boolean }} Pad */

/**
 * The first gamepad and where its two sticks point, or null.
 * @returns {Pad | null}
 */
function gamepad() {
  const pad = navigator.getGamepads?.().find((one) => one?.connected && one.axes.length >= 2);
  if (!pad) return null;
  const axis = (/** @type {number} */ i) => (Math.abs(pad.axes[i] ?? 0) > DEAD_ZONE ? pad.axes[i] : 0);
  const walk = { x: axis(0), y: axis(1) };
  const look = { x: axis(2), y: axis(3) };
  return { walk, look, isPushed: Boolean(walk.x || walk.y || look.x || look.y) };
}
