// The panorama tour: a sphere around the visitor, hotspots and ways on as meshes within it.

import {
  CanvasTexture,
  Euler,
  Mesh,
  MeshBasicMaterial,
  Raycaster,
  Scene,
  SphereGeometry,
  Sprite,
  SpriteMaterial,
  SRGBColorSpace,
  TextureLoader,
  Vector2,
  Vector3,
} from "three";
import { loadFile } from "./load.js";

/** @typedef {import("./types.js").Booth} Booth */
/** @typedef {import("./types.js").Spot} Spot */

const RADIUS = 20;
const MARK_DISTANCE = 8;
const MARK_SIZE = 0.5;
const FARTHEST_HOTSPOT = 9;
const WAY_DROP = 1.1;
const STEEPEST = 1.45;
const NARROWEST = 25;
const WIDEST = 90;
const PER_PIXEL = 0.0028;

export class Panorama {
  /**
   * @param {import("./stage.js").Stage} stage
   * @param {Booth} booth
   * @param {Spot[]} spots
   * @param {"phone" | "desktop"} set
   */
  constructor(stage, booth, spots, set) {
    this.stage = stage;
    this.booth = booth;
    this.spots = spots;
    this.set = set;
    this.scene = new Scene();
    this.ball = makeBall();
    this.scene.add(this.ball);
    /** @type {Sprite[]} */
    this.marks = [];
    this.spot = /** @type {Spot | null} */ (null);
    this.heading = 0;
    this.rise = 0;
    /** How far a device is tilted sideways, radians. */
    this.roll = 0;
    this.isActive = false;
    /** Called with a mark's meaning when it is chosen. @type {(meaning: { hotspot?: string, spot?: string }) => void} */
    this.choose = () => {};
    this.moved = () => {};
    this.listen(stage.canvas);
  }

  /** @param {boolean} isActive */
  setActive(isActive) {
    this.isActive = isActive;
    this.stage.shown = isActive ? this.scene : this.stage.scene;
    this.look();
  }

  /**
   * Stands at a spot; the direction of view stays unless one is given.
   * @param {string} key
   * @param {number} [heading] Radians from north to the right.
   */
  async go(key, heading) {
    const spot = this.spots.find((one) => one.key === key) ?? this.spots[0];
    this.spot = spot;
    if (heading !== undefined) this.heading = heading;
    this.mark(spot);
    this.look();
    await this.cover(spot, spot.preview);
    await this.cover(spot, spot[this.set]);
  }

  /**
   * @param {Spot} spot
   * @param {string} file
   */
  async cover(spot, file) {
    const url = URL.createObjectURL(new Blob([await loadFile(file)], { type: "image/webp" }));
    const texture = await new TextureLoader().loadAsync(url);
    URL.revokeObjectURL(url);
    if (this.spot !== spot) return texture.dispose();
    texture.colorSpace = SRGBColorSpace;
    texture.anisotropy = this.stage.renderer.capabilities.getMaxAnisotropy();
    this.ball.material.map?.dispose();
    this.ball.material.map = texture;
    this.ball.material.needsUpdate = true;
    document.documentElement.dataset.panorama = file;
    this.stage.draw();
  }

  /** @param {Spot} spot */
  mark(spot) {
    for (const mark of this.marks) mark.removeFromParent();
    const eye = new Vector3(...spot.eye);
    this.marks = [];
    for (const [hotspot, { position }] of Object.entries(this.booth.hotspots)) {
      const way = new Vector3(...position).sub(eye);
      if (way.length() < FARTHEST_HOTSPOT) this.addMark(way, { hotspot }, "#1668c7");
    }
    for (const key of spot.links) {
      const other = this.spots.find((one) => one.key === key);
      if (!other) continue;
      this.addMark(new Vector3(...other.eye).sub(eye).setY(-WAY_DROP), { spot: key }, "#1f9254");
    }
  }

  /**
   * @param {Vector3} way From the eye to the thing.
   * @param {{ hotspot?: string, spot?: string }} meaning
   * @param {string} colour
   */
  addMark(way, meaning, colour) {
    const mark = new Sprite(new SpriteMaterial({ map: discOf(colour), depthTest: false, toneMapped: false }));
    mark.position.copy(way.normalize().multiplyScalar(MARK_DISTANCE));
    mark.scale.setScalar(MARK_SIZE);
    mark.userData.meaning = meaning;
    this.marks.push(mark);
    this.scene.add(mark);
  }

  look() {
    if (!this.isActive) return;
    const { camera, renderer } = this.stage;
    if (!renderer.xr.isPresenting) {
      camera.position.set(0, 0, 0);
      camera.quaternion.setFromEuler(new Euler(this.rise, -this.heading, this.roll, "YXZ"));
      camera.updateProjectionMatrix();
    }
    this.moved();
    this.stage.draw();
  }

  /**
   * @param {number} across Radians to the right.
   * @param {number} up Radians.
   */
  turn(across, up) {
    this.heading = ((this.heading + across + Math.PI) % (2 * Math.PI)) - Math.PI;
    this.rise = Math.max(-STEEPEST, Math.min(STEEPEST, this.rise + up));
    this.look();
  }

  /** @param {number} factor Below 1 looks closer. */
  zoom(factor) {
    const { camera } = this.stage;
    camera.fov = Math.max(NARROWEST, Math.min(WIDEST, camera.fov * factor));
    this.look();
  }

  /** @param {HTMLCanvasElement} canvas */
  listen(canvas) {
    let from = new Vector2();
    canvas.addEventListener("pointerdown", (event) => (from = new Vector2(event.clientX, event.clientY)));
    canvas.addEventListener("pointermove", (event) => {
      const scale = (PER_PIXEL * this.stage.camera.fov) / 70;
      if (this.isActive && event.buttons & 1) this.turn(-event.movementX * scale, event.movementY * scale);
    });
    canvas.addEventListener("pointerup", (event) => {
      const meaning = this.isActive && from.distanceTo(new Vector2(event.clientX, event.clientY)) < 6 ? this.at(event) : null;
      if (meaning) this.choose(meaning);
    });
    canvas.addEventListener("wheel", (event) => {
      if (!this.isActive) return;
      event.preventDefault();
      this.zoom(event.deltaY > 0 ? 1.08 : 0.93);
    }, { passive: false });
    canvas.addEventListener("keydown", (event) => {
      const turn = TURNS[event.code];
      if (!this.isActive || !turn) return;
      event.preventDefault();
      if (turn.zoom) this.zoom(turn.zoom);
      else this.turn(turn.across ?? 0, turn.up ?? 0);
    });
  }

  /**
   * What the mark under the pointer means.
   * @param {PointerEvent} event
   */
  at(event) {
    const caster = new Raycaster();
    caster.setFromCamera(this.stage.pointAt(event.clientX, event.clientY), this.stage.camera);
    const [hit] = caster.intersectObjects(this.marks);
    return hit ? hit.object.userData.meaning : null;
  }
}

/** @type {Record<string, { across?: number, up?: number, zoom?: number }>} */
const TURNS = {
  ArrowLeft: { across: -0.12 },
  ArrowRight: { across: 0.12 },
  ArrowUp: { up: 0.1 },
  ArrowDown: { up: -0.1 },
  Equal: { zoom: 0.9 },
  Minus: { zoom: 1.1 },
};

/** A sphere seen from within, whose picture has north (-Z) in its middle. */
function makeBall() {
  const geometry = new SphereGeometry(RADIUS, 128, 64);
  geometry.scale(-1, 1, 1);
  geometry.rotateY(-Math.PI / 2);
  const material = new MeshBasicMaterial({ toneMapped: false, depthWrite: false });
  const ball = new Mesh(geometry, material);
  ball.renderOrder = -1;
  return ball;
}

/** @type {Map<string, CanvasTexture>} */
const discs = new Map();

/** @param {string} colour */
function discOf(colour) {
  const known = discs.get(colour);
  if (known) return known;
  const canvas = document.createElement("canvas");
  canvas.width = canvas.height = 64;
  const paper = /** @type {CanvasRenderingContext2D} */ (canvas.getContext("2d"));
  for (const [radius, fill] of /** @type {[number, string][]} */ ([[31, "#ffffff"], [25, colour], [10, "#ffffff"]])) {
    paper.beginPath();
    paper.arc(32, 32, radius, 0, 2 * Math.PI);
    paper.fillStyle = fill;
    paper.fill();
  }
  const texture = new CanvasTexture(canvas);
  texture.colorSpace = SRGBColorSpace;
  discs.set(colour, texture);
  return texture;
}
