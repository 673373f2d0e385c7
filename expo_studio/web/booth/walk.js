// Moving about: orbit around a point, or walk at eye height; both on one camera.

import { Euler, Vector3 } from "three";
import { OrbitControls } from "three/examples/jsm/controls/OrbitControls.js";

/** @typedef {import("three").PerspectiveCamera} Camera */

export const EYE_HEIGHT = 1.6;
const SPEED = 1.6;
const TURN_PER_PIXEL = 0.004;
const KEYS = /** @type {Record<string, [number, number]>} */ ({
  KeyW: [0, -1], ArrowUp: [0, -1],
  KeyS: [0, 1], ArrowDown: [0, 1],
  KeyA: [-1, 0], ArrowLeft: [-1, 0],
  KeyD: [1, 0], ArrowRight: [1, 0],
});

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
    this.orbit = new OrbitControls(camera, surface);
    this.orbit.maxPolarAngle = Math.PI * 0.56;
    this.orbit.minDistance = 0.4;
    this.orbit.maxDistance = 40;
    this.orbit.addEventListener("change", changed);
    /** @type {Set<string>} */
    this.pressed = new Set();
    this.listen(surface);
  }

  /** @param {HTMLElement} surface */
  listen(surface) {
    surface.addEventListener("keydown", (event) => {
      if (!this.isWalking || !(event.code in KEYS)) return;
      event.preventDefault();
      this.pressed.add(event.code);
      this.changed();
    });
    surface.addEventListener("keyup", (event) => this.pressed.delete(event.code));
    surface.addEventListener("blur", () => this.pressed.clear());
    surface.addEventListener("pointermove", (event) => {
      if (this.isWalking && event.buttons & 1) this.turn(event.movementX, event.movementY);
    });
  }

  /** @param {boolean} isWalking */
  setWalking(isWalking) {
    this.isWalking = isWalking;
    this.orbit.enabled = !isWalking;
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

  /**
   * @param {number} dx Pixels.
   * @param {number} dy Pixels.
   */
  turn(dx, dy) {
    const angles = new Euler().setFromQuaternion(this.camera.quaternion, "YXZ");
    angles.y += dx * TURN_PER_PIXEL;
    angles.x = Math.max(-1.4, Math.min(1.4, angles.x + dy * TURN_PER_PIXEL));
    angles.z = 0;
    this.camera.quaternion.setFromEuler(angles);
    this.changed();
  }

  /**
   * Walks on for some seconds; returns whether anything moved.
   * @param {number} seconds
   */
  step(seconds) {
    if (!this.isWalking || this.pressed.size === 0) return false;
    const heading = new Euler().setFromQuaternion(this.camera.quaternion, "YXZ").y;
    const way = new Vector3();
    for (const code of this.pressed) way.add(new Vector3(KEYS[code][0], 0, KEYS[code][1]));
    if (way.lengthSq() === 0) return false;
    way.normalize().applyEuler(new Euler(0, heading, 0)).multiplyScalar(SPEED * Math.min(seconds, 0.1));
    this.camera.position.add(way);
    return true;
  }
}
