// Looking around by turning the device, where it tells how it is held.

import { Euler, Quaternion, Vector3 } from "three";

/** @typedef {import("./panorama.js").Panorama} Panorama */

const TO_SCREEN = new Quaternion(-Math.SQRT1_2, 0, 0, Math.SQRT1_2);
/** How long a device may take until it first tells. */
const PATIENCE_MS = 2500;
const RADIAN = Math.PI / 180;

/** Whether this device may tell; it does so only on a secure page. */
export const canTurn = "DeviceOrientationEvent" in window && matchMedia("(pointer: coarse)").matches;

export class Sensors {
  /**
   * @param {Panorama} panorama
   * @param {() => void} failed The device may not, or does not, tell.
   */
  constructor(panorama, failed) {
    this.panorama = panorama;
    this.failed = failed;
    this.waiting = 0;
    this.offset = /** @type {number | null} */ (null);
    this.heard = (/** @type {DeviceOrientationEvent} */ event) => this.hear(event);
  }

  /**
   * Begins to follow the device, or ends.
   * @param {boolean} isWanted
   */
  async follow(isWanted) {
    removeEventListener("deviceorientation", this.heard);
    clearTimeout(this.waiting);
    this.panorama.roll = 0;
    this.panorama.look();
    if (!isWanted) return;
    if (!(await isAllowed())) return this.failed();
    this.offset = null;
    addEventListener("deviceorientation", this.heard);
    this.waiting = setTimeout(() => {
      removeEventListener("deviceorientation", this.heard);
      this.failed();
    }, PATIENCE_MS);
  }

  /** @param {DeviceOrientationEvent} event */
  hear(event) {
    if (event.alpha === null || event.beta === null || event.gamma === null) return;
    clearTimeout(this.waiting);
    const { heading, rise, roll } = directionOf(event.alpha, event.beta, event.gamma, screen.orientation?.angle ?? 0);
    this.offset ??= this.panorama.heading - heading;
    this.panorama.heading = heading + this.offset;
    this.panorama.rise = rise;
    this.panorama.roll = roll;
    this.panorama.look();
  }
}

/**
 * Where the back of a device points and how it is tilted (radians), from the angles it tells; all in degrees.
 * @param {number} alpha About the vertical.
 * @param {number} beta Front to back.
 * @param {number} gamma Left to right.
 * @param {number} turned How the screen is turned in its frame.
 */
export function directionOf(alpha, beta, gamma, turned) {
  const held = new Quaternion().setFromEuler(new Euler(beta * RADIAN, alpha * RADIAN, -gamma * RADIAN, "YXZ"));
  held.multiply(TO_SCREEN).multiply(new Quaternion().setFromAxisAngle(new Vector3(0, 0, 1), -turned * RADIAN));
  const { x, y, z } = new Euler().setFromQuaternion(held, "YXZ");
  return { heading: -y, rise: x, roll: z };
}

async function isAllowed() {
  const kind = /** @type {{ requestPermission?: () => Promise<string> }} */ (/** @type {unknown} */ (DeviceOrientationEvent));
  if (!kind.requestPermission) return true;
  return (await kind.requestPermission().catch(() => "denied")) === "granted";
}
