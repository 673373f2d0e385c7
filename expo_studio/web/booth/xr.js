// A headset: walking by stick or by going where one points, turns in steps, and things to touch
// with a beam, or with one's gaze where there is no controller.

import { BufferGeometry, Line, LineBasicMaterial, Mesh, MeshBasicMaterial, Raycaster, RingGeometry, Sprite, SpriteMaterial, Vector3 } from "three";
import { find } from "../shared/dom.js";
import { inLanguage } from "../shared/language.js";
import { WORDS } from "./words.js";
import { Board } from "./xr_board.js";
import { Body } from "./xr_body.js";

/** @typedef {import("./world.js").World} World */
/** @typedef {import("./types.js").Site} Site */
/** @typedef {import("../shared/language.js").Language} Language */
/** @typedef {{ name: string, act: () => void, ground?: Vector3 }} Deed What a beam means to do; one name for one thing. */

const TURN_AT = 0.6;
const DEAD_ZONE = 0.2;
const REACH = 12;
const PIN_SIZE = 0.12;
const GAZE_SECONDS = 1.6;
const RETICLE_AT = 1.5;
/** Metres above the floor that one may still step onto. */
const STEP = 0.4;
const LOOK_EVERY = 0.1;

/**
 * Shows the button where the browser has a headset, and hides it where not.
 * @param {World} world
 * @param {Site} site
 * @param {() => Language} language
 */
export async function offerHeadset(world, site, language) {
  const system = /** @type {any} */ (navigator).xr;
  if (!system || !(await system.isSessionSupported("immersive-vr").catch(() => false))) return;
  const button = find("headset", HTMLElement);
  const headset = new Headset(world, site, language);
  button.hidden = false;
  button.addEventListener("click", async () => {
    if (headset.session) return headset.session.end();
    await headset.enter(await system.requestSession("immersive-vr", { optionalFeatures: ["local-floor"] }));
    button.textContent = inLanguage(WORDS.headsetLeave, language());
    headset.session.addEventListener("end", () => (button.textContent = inLanguage(WORDS.headset, language())));
  });
}

class Headset {
  /**
   * @param {World} world
   * @param {Site} site
   * @param {() => Language} language
   */
  constructor(world, site, language) {
    this.world = world;
    this.session = /** @type {any} */ (null);
    this.body = new Body(world);
    this.board = new Board(world.booth, site, language, this.body);
    this.mark = new Mesh(new RingGeometry(0.15, 0.22, 32).rotateX(-Math.PI / 2), new MeshBasicMaterial({ color: "#1f9254", toneMapped: false }));
    this.reticle = new Mesh(new RingGeometry(0.014, 0.022, 32), new MeshBasicMaterial({ color: "#ffffff", toneMapped: false, depthTest: false, transparent: true }));
    this.reticle.position.z = -RETICLE_AT;
    this.reticle.renderOrder = 4;
    this.pins = pinsOf(world);
    this.hasTurned = false;
    this.waited = 0;
    this.gazed = { name: "", seconds: 0 };
    this.last = 0;
    this.hands = [0, 1].map((index) => this.hand(index));
    world.stage.renderer.xr.addEventListener("sessionend", () => this.leave());
  }

  /** @param {any} session */
  async enter(session) {
    const { stage, mover } = this.world;
    const { renderer, scene, camera } = stage;
    this.session = session;
    mover.flight = null;
    this.body.take(camera, mover.heading);
    this.body.group.add(...this.hands);
    camera.add(this.reticle);
    mover.setActive(false);
    scene.add(this.body.group, this.mark, this.board.group, ...this.pins);
    this.mark.visible = false;
    renderer.xr.enabled = true;
    renderer.xr.setReferenceSpaceType("local-floor");
    await renderer.xr.setSession(session);
    this.last = performance.now();
    renderer.setAnimationLoop(() => {
      const now = performance.now(); // some headsets' own clocks do not go evenly
      this.step(Math.min(0.1, (now - this.last) / 1000));
      this.last = now;
      stage.frame(now);
      this.tell();
    });
  }

  leave() {
    const { stage, mover } = this.world;
    const { renderer, camera } = stage;
    renderer.setAnimationLoop(null);
    renderer.xr.enabled = false;
    this.session = null;
    this.board.hide();
    const { eye, ahead } = this.body.release(camera);
    this.reticle.removeFromParent();
    for (const part of [this.mark, this.board.group, ...this.pins]) part.removeFromParent();
    mover.setActive(true);
    mover.aim(eye, ahead);
    delete document.documentElement.dataset.headset;
    stage.fit();
  }

  /** @param {number} index */
  hand(index) {
    const controller = this.world.stage.renderer.xr.getController(index);
    const beam = new Line(new BufferGeometry().setFromPoints([new Vector3(), new Vector3(0, 0, -REACH)]), new LineBasicMaterial({ color: "#1668c7", toneMapped: false }));
    controller.add(beam);
    controller.addEventListener("select", () => this.meant(beamOf(controller))?.act());
    return controller;
  }

  /**
   * What a beam means: the open board, a hotspot, a thing, or the floor; nothing else.
   * @param {Raycaster} caster
   * @returns {Deed | null}
   */
  meant(caster) {
    const onBoard = this.board.meant(caster);
    if (onBoard) return onBoard;
    const hotspot = this.pinOn(caster);
    if (hotspot) return { name: `hotspot ${hotspot}`, act: () => this.choose(hotspot) };
    const touched = this.world.touchedBy(caster);
    const thing = touched && this.onThing(touched);
    if (thing) return thing;
    const ground = touched ? (touched.point.y < STEP ? touched.point : null) : floorOn(caster);
    if (!ground || !this.body.reaches(ground)) return null;
    return { name: `ground ${ground.x.toFixed(0)} ${ground.z.toFixed(0)}`, act: () => this.body.go(ground), ground };
  }

  /**
   * The hotspot whose pin a beam meets first, or nothing; sprites themselves cannot be asked,
   * for they face one eye only.
   * @param {Raycaster} caster
   */
  pinOn({ ray }) {
    const away = (/** @type {Sprite} */ pin) => pin.position.distanceTo(ray.origin);
    const met = this.pins.filter((pin) => away(pin) < REACH && ray.distanceToPoint(pin.position) < 0.6 * PIN_SIZE);
    const [first] = met.sort((a, b) => away(a) - away(b));
    return /** @type {string} */ (first?.userData.hotspot ?? "");
  }

  /**
   * Plays a board, shows a product, or operates what is none.
   * @param {{ placement: string, point: Vector3 }} touched
   * @returns {Deed | null}
   */
  onThing({ placement, point }) {
    const { boards, actors } = this.world;
    const board = boards?.of(placement);
    if (board) return { name: `thing ${placement}`, act: () => boards?.touch(board, point) };
    const product = this.world.productOf(placement);
    if (product) return { name: `thing ${placement}`, act: () => this.board.show(product) };
    const isMoving = actors.plays.has(placement) || actors.turns.has(placement);
    return isMoving ? { name: `thing ${placement}`, act: () => void actors.operate(placement) } : null;
  }

  /** @param {string} key Of a hotspot. */
  choose(key) {
    const { hotspots, products, viewpoints } = this.world.booth;
    const { product, viewpoint } = hotspots[key];
    if (product && products[product]) this.board.show(product);
    else if (viewpoint && viewpoints[viewpoint]) this.body.go(new Vector3(...viewpoints[viewpoint].eye));
  }

  /** @param {number} seconds */
  step(seconds) {
    const sources = [...(this.session?.inputSources ?? [])];
    for (const source of sources) this.drive(source, seconds);
    this.waited += seconds;
    if (this.waited < LOOK_EVERY) return;
    const isByGaze = sources.length === 0;
    const meant = this.meant(beamOf(isByGaze ? this.world.stage.renderer.xr.getCamera() : this.hands[0]));
    this.mark.visible = Boolean(meant?.ground);
    if (meant?.ground) this.mark.position.copy(meant.ground).setY(meant.ground.y + 0.02);
    this.reticle.visible = isByGaze;
    this.gaze(isByGaze ? meant : null, this.waited);
    this.waited = 0;
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
    if (Math.hypot(x, y) > DEAD_ZONE) this.body.walk(x, y, seconds);
  }

  /** @param {number} x Of the stick. */
  turn(x) {
    if (Math.abs(x) < TURN_AT) this.hasTurned = false;
    else if (!this.hasTurned) {
      this.hasTurned = true;
      this.body.turn(-Math.sign(x));
    }
  }

  /**
   * Without controllers something is done when it is looked at long enough; a ring closes meanwhile.
   * @param {Deed | null} meant
   * @param {number} seconds
   */
  gaze(meant, seconds) {
    const name = meant?.name ?? "";
    if (name !== this.gazed.name) this.gazed = { name, seconds: 0 };
    else if (name && this.gazed.seconds < GAZE_SECONDS) {
      this.gazed.seconds += seconds;
      if (this.gazed.seconds >= GAZE_SECONDS) meant?.act();
    }
    this.reticle.scale.setScalar(name ? Math.max(0.35, 1.6 - this.gazed.seconds) : 0.7);
  }

  /** Tells where one is and what is shown, for whoever looks at the page from outside. */
  tell() {
    const { eye, heading } = this.body;
    const told = [eye.x, eye.z, heading].map((one) => one.toFixed(3)).join(" ");
    document.documentElement.dataset.headset = `${told} ${this.board.product}`.trim();
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
  if (source.parent) source.updateMatrixWorld(true);
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
