// Whoever wears the headset: the head moves within the body, and the body walks, turns and jumps.

import { Group, Vector3 } from "three";
import { EYE_HEIGHT } from "./walk.js";

/** @typedef {import("./world.js").World} World */

const TURN_STEP = Math.PI / 6;
const SPEED = 1.4;
const UP = new Vector3(0, 1, 0);

export class Body {
  /** @param {World} world */
  constructor(world) {
    this.world = world;
    /** Carries the camera and the hands. */
    this.group = new Group();
  }

  /** Where the eyes are, in the booth. */
  get eye() {
    return new Vector3().setFromMatrixPosition(this.world.stage.camera.matrixWorld);
  }

  /** Where one looks, radians from north (-Z) to the right (+X). */
  get heading() {
    const way = new Vector3(0, 0, -1).transformDirection(this.world.stage.camera.matrixWorld);
    return Math.atan2(way.x, -way.z);
  }

  /**
   * Takes the camera over where it stands.
   * @param {import("three").PerspectiveCamera} camera
   * @param {number} heading Radians from north to the right.
   */
  take(camera, heading) {
    this.group.position.set(camera.position.x, 0, camera.position.z);
    this.group.rotation.y = -heading;
    camera.position.set(0, EYE_HEIGHT, 0);
    camera.rotation.set(0, 0, 0);
    this.group.add(camera);
  }

  /**
   * Gives the camera back; returns from where and whereto it goes on looking.
   * @param {import("three").PerspectiveCamera} camera
   */
  release(camera) {
    const { eye, heading } = this;
    this.group.clear();
    this.group.removeFromParent();
    camera.removeFromParent();
    eye.setY(EYE_HEIGHT);
    return { eye, ahead: new Vector3(Math.sin(heading), 0, -Math.cos(heading)).multiplyScalar(3).add(eye) };
  }

  /**
   * Walks relative to where one looks, around what stands there.
   * @param {number} x To the right, -1 to 1.
   * @param {number} y Back, -1 to 1.
   * @param {number} seconds
   */
  walk(x, y, seconds) {
    const way = new Vector3(x, 0, y).applyAxisAngle(UP, -this.heading).clampLength(0, 1);
    this.stand(this.eye.addScaledVector(way, SPEED * seconds));
  }

  /**
   * Whether one may go somewhere at once: nothing stands between here and the head one would have there.
   * @param {Vector3} place
   */
  reaches(place) {
    const { obstacles } = this.world.mover;
    const there = place.clone().setY(this.group.position.y);
    obstacles?.pushOut(there);
    return !obstacles?.isBetween(this.eye, there.setY(this.eye.y));
  }

  /**
   * Stands elsewhere at once.
   * @param {Vector3} place On the floor or above it.
   */
  go(place) {
    this.stand(place.clone());
  }

  /**
   * Puts the head over a place, out of what stands there, on the ground that is there.
   * @param {Vector3} place Changed.
   */
  stand(place) {
    const { obstacles } = this.world.mover;
    const { position } = this.group;
    const head = this.eye;
    place.y = position.y;
    obstacles?.pushOut(place);
    position.x += place.x - head.x;
    position.z += place.z - head.z;
    position.y = obstacles?.groundUnder(place) ?? 0;
    this.group.updateMatrixWorld(true);
  }

  /**
   * Turns by one step about the head.
   * @param {number} side 1 to the left, -1 to the right.
   */
  turn(side) {
    const head = this.eye.setY(this.group.position.y);
    this.group.position.sub(head).applyAxisAngle(UP, side * TURN_STEP).add(head);
    this.group.rotation.y += side * TURN_STEP;
    this.group.updateMatrixWorld(true);
  }
}
