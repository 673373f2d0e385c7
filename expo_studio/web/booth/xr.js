// A headset: smooth walking on one stick, turns in steps on the other, a beam to go or to touch.

import { BufferGeometry, Group, Line, LineBasicMaterial, Mesh, MeshBasicMaterial, Raycaster, RingGeometry, Sprite, SpriteMaterial, Vector3 } from "three";
import { find } from "../shared/dom.js";
import { EYE_HEIGHT } from "./walk.js";

/** @typedef {import("./world.js").World} World */

const TURN_STEP = Math.PI / 6;
const TURN_AT = 0.6;
const DEAD_ZONE = 0.2;
const SPEED = 1.4;
const REACH = 12;
const PIN_SIZE = 0.12;
const GAZE_SECONDS = 1.6;

/**
 * Shows the button where the browser has a headset, and hides it where not.
 * @param {World} world
 * @param {(key: string) => void} choose A hotspot was touched.
 * @param {() => string} leaveWords
 */
export async function offerHeadset(world, choose, leaveWords) {
  const system = /** @type {any} */ (navigator).xr;
  if (!system || !(await system.isSessionSupported("immersive-vr").catch(() => false))) return;
  const button = find("headset", HTMLElement);
  const words = button.textContent;
  const headset = new Headset(world, choose);
  button.hidden = false;
  button.addEventListener("click", async () => {
    if (headset.session) return headset.session.end();
    await headset.enter(await system.requestSession("immersive-vr", { optionalFeatures: ["local-floor"] }));
    button.textContent = leaveWords();
    headset.session.addEventListener("end", () => (button.textContent = words));
  });
}

class Headset {
  /**
   * @param {World} world
   * @param {(key: string) => void} choose
   */
  constructor(world, choose) {
    this.world = world;
    this.choose = choose;
    this.session = /** @type {any} */ (null);
    /** Carries camera and hands; it walks, the head moves within it. */
    this.body = new Group();
    this.mark = new Mesh(new RingGeometry(0.15, 0.22, 32).rotateX(-Math.PI / 2), new MeshBasicMaterial({ color: "#1f9254", toneMapped: false }));
    this.pins = pinsOf(world);
    this.hasTurned = false;
    this.gazed = { key: "", seconds: 0 };
    this.last = 0;
    world.stage.renderer.xr.addEventListener("sessionend", () => this.leave());
  }

  /** @param {any} session */
  async enter(session) {
    const { stage, mover } = this.world;
    const { renderer, scene, camera } = stage;
    this.session = session;
    this.body.position.set(camera.position.x, 0, camera.position.z);
    this.body.rotation.y = -mover.heading;
    camera.position.set(0, EYE_HEIGHT, 0);
    camera.rotation.set(0, 0, 0);
    mover.setActive(false);
    this.body.add(camera);
    scene.add(this.body, this.mark, ...this.pins);
    this.mark.visible = false;
    renderer.xr.enabled = true;
    renderer.xr.setReferenceSpaceType("local-floor");
    await renderer.xr.setSession(session);
    for (const index of [0, 1]) this.hand(index);
    renderer.setAnimationLoop((now) => {
      this.step(Math.min(0.1, (now - this.last) / 1000));
      this.last = now;
      stage.frame(now);
    });
  }

  leave() {
    const { stage, mover } = this.world;
    const { renderer, camera } = stage;
    renderer.setAnimationLoop(null);
    renderer.xr.enabled = false;
    this.session = null;
    const at = this.body.position.clone().setY(EYE_HEIGHT);
    const ahead = new Vector3(0, 0, -3).applyAxisAngle(new Vector3(0, 1, 0), this.body.rotation.y).add(at);
    this.body.remove(camera);
    this.body.clear();
    this.body.removeFromParent();
    this.mark.removeFromParent();
    for (const pin of this.pins) pin.removeFromParent();
    mover.setActive(true);
    mover.aim(at, ahead);
    stage.fit();
  }

  /** @param {number} index */
  hand(index) {
    const controller = this.world.stage.renderer.xr.getController(index);
    const beam = new Line(new BufferGeometry().setFromPoints([new Vector3(), new Vector3(0, 0, -REACH)]), new LineBasicMaterial({ color: "#1668c7", toneMapped: false }));
    controller.clear();
    controller.add(beam);
    controller.addEventListener("select", () => this.touch(controller));
    this.body.add(controller);
  }

  /**
   * Opens the hotspot a beam points at, else plays the board, else goes to the floor there.
   * @param {import("three").Object3D} controller
   */
  touch(controller) {
    const caster = beamOf(controller);
    const pin = this.pinOn(caster);
    if (pin) return this.choose(pin);
    const touched = this.world.touchedBy(caster);
    const board = touched && this.world.boards?.of(touched.placement);
    if (touched && board) return this.world.boards?.touch(board, touched.point);
    const floor = floorOn(caster);
    if (floor) this.body.position.set(floor.x, 0, floor.z);
  }

  /** @param {Raycaster} caster */
  pinOn(caster) {
    caster.camera = this.world.stage.camera;
    const [hit] = caster.intersectObjects(this.pins);
    return hit ? /** @type {string} */ (hit.object.userData.hotspot) : "";
  }

  /** @param {number} seconds */
  step(seconds) {
    const { renderer } = this.world.stage;
    for (const source of this.session?.inputSources ?? []) this.drive(source, seconds);
    const floor = floorOn(beamOf(renderer.xr.getController(0)));
    this.mark.visible = floor !== null;
    if (floor) this.mark.position.copy(floor).setY(0.02);
    if (!this.session?.inputSources?.length) this.gaze(seconds);
  }

  /**
   * Walks by the left stick, turns by the right one.
   * @param {any} source
   * @param {number} seconds
   */
  drive(source, seconds) {
    const axes = source.gamepad?.axes ?? [];
    const [x, y] = [axes[2] ?? 0, axes[3] ?? 0];
    if (source.handedness === "right") return this.turn(x);
    if (Math.hypot(x, y) < DEAD_ZONE) return;
    const way = new Vector3(x, 0, y).applyQuaternion(this.world.stage.renderer.xr.getCamera().quaternion).setY(0);
    const feet = this.body.position.clone().addScaledVector(way, SPEED * seconds);
    this.world.mover.obstacles?.pushOut(feet);
    this.body.position.set(feet.x, 0, feet.z);
  }

  /** @param {number} x Of the stick. */
  turn(x) {
    if (Math.abs(x) < TURN_AT) this.hasTurned = false;
    else if (!this.hasTurned) {
      this.hasTurned = true;
      this.body.rotation.y -= Math.sign(x) * TURN_STEP;
    }
  }

  /**
   * Without controllers a hotspot opens when it is looked at long enough.
   * @param {number} seconds
   */
  gaze(seconds) {
    const key = this.pinOn(beamOf(this.world.stage.renderer.xr.getCamera()));
    if (key !== this.gazed.key) this.gazed = { key, seconds: 0 };
    else if (key) this.gazed.seconds += seconds;
    if (!key || this.gazed.seconds < GAZE_SECONDS) return;
    this.gazed = { key: "", seconds: 0 };
    this.choose(key);
  }
}

/** @param {World} world */
function pinsOf(world) {
  return Object.entries(world.booth.hotspots).map(([hotspot, { position }]) => {
    const pin = new Sprite(new SpriteMaterial({ color: "#1668c7", depthTest: false, toneMapped: false }));
    pin.position.set(...position);
    pin.scale.setScalar(PIN_SIZE);
    pin.userData.hotspot = hotspot;
    return pin;
  });
}

/** @param {import("three").Object3D} source Looks along its own -Z. */
function beamOf(source) {
  source.updateMatrixWorld(true);
  const origin = new Vector3().setFromMatrixPosition(source.matrixWorld);
  const way = new Vector3(0, 0, -1).transformDirection(source.matrixWorld);
  return new Raycaster(origin, way, 0.01, REACH);
}

/**
 * Where a ray meets the floor within reach, or null.
 * @param {Raycaster} caster
 */
function floorOn({ ray }) {
  if (ray.direction.y > -0.05) return null;
  const distance = -ray.origin.y / ray.direction.y;
  return distance > 0 && distance < REACH ? ray.at(distance, new Vector3()) : null;
}
