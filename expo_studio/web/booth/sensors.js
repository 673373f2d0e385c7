// Looking around by turning the device, where it tells how it is held.

import { Euler, Quaternion, Vector3 } from "three";

/** @typedef {import("./panorama.js").Panorama} Panorama */

const TO_SCREEN = new Quaternion(-Math.SQRT1_2, 0, 0, Math.SQRT1_2);
const RADIAN = Math.PI / 180;

/** Whether this device may tell; it does so only on a secure page. */
export const canTurn = "DeviceOrientationEvent" in window && matchMedia("(pointer: coarse)").matches;

export class Sensors {
  /** @param {Panorama} panorama */
  constructor(panorama) {
    this.panorama = panorama;
    this.offset = /** @type {number | null} */ (null);
    this.heard = (/** @type {DeviceOrientationEvent} */ event) => this.hear(event);
  }

  /**
   * Begins to follow the device, or ends; returns whether it follows.
   * @param {boolean} isWanted
   */
  async follow(isWanted) {
    removeEventListener("deviceorientation", this.heard);
    if (!isWanted || !(await isAllowed())) return false;
    this.offset = null;
    addEventListener("deviceorientation", this.heard);
    return true;
  }

  /** @param {DeviceOrientationEvent} event */
  hear(event) {
    if (event.alpha === null || event.beta === null || event.gamma === null) return;
    const { heading, rise } = directionOf(event.alpha, event.beta, event.gamma, screen.orientation?.angle ?? 0);
    this.offset ??= this.panorama.heading - heading;
    this.panorama.heading = heading + this.offset;
    this.panorama.rise = rise;
    this.panorama.look();
  }
}

/**
 * Where the back of a device points, from the angles it tells; all in degrees.
 * @param {number} alpha About the vertical.
 * @param {number} beta Front to back.
 * @param {number} gamma Left to right.
 * @param {number} turned How the screen is turned in its frame.
 */
export function directionOf(alpha, beta, gamma, turned) {
  const held = new Quaternion().setFromEuler(new Euler(beta * RADIAN, alpha * RADIAN, -gamma * RADIAN, "YXZ"));
  held.multiply(TO_SCREEN).multiply(new Quaternion().setFromAxisAngle(new Vector3(0, 0, 1), -turned * RADIAN));
  const way = new Vector3(0, 0, -1).applyQuaternion(held);
  return { heading: Math.atan2(way.x, -way.z), rise: Math.asin(Math.max(-1, Math.min(1, way.y))) };
}

async function isAllowed() {
  const kind = /** @type {{ requestPermission?: () => Promise<string> }} */ (/** @type {unknown} */ (DeviceOrientationEvent));
  if (!kind.requestPermission) return true;
  return (await kind.requestPermission()) === "granted";
}
