// The booth in 3D: what stands in it, where one is, and what one touches.

import { Group, Raycaster, Vector3 } from "three";
import { Actors } from "./actors.js";
import { bakedLight, shadeBy } from "./baked.js";
import { Obstacles } from "./collide.js";
import { furnish } from "./furnish.js";
import { addSun, fitSun } from "./look.js";
import { Rehearsal } from "./rehearsal.js";
import { hangSky } from "./sky_picture.js";
import { surround } from "./surround.js";
import { EYE_HEIGHT, Mover } from "./walk.js";

/** @typedef {import("./types.js").Booth} Booth */
/** @typedef {import("./types.js").Site} Site */

export class World {
  /**
   * @param {import("./stage.js").Stage} stage
   * @param {Booth} booth
   */
  constructor(stage, booth) {
    this.stage = stage;
    this.booth = booth;
    this.actors = new Actors();
    this.things = new Group();
    /** What plays in the booth, once it is known. @type {import("./boards.js").Boards | null} */
    this.boards = null;
    this.mover = new Mover(stage.camera, stage.canvas, () => stage.draw());
    stage.scene.add(this.things);
    // Nobody walks behind the poster, where nothing is in the way yet; what is pressed counts once it is gone.
    stage.tickers.push((seconds) => !stage.isVeiled && this.mover.step(seconds), (seconds) => this.act(seconds));
    this.enter();
    this.goToFragment();
  }

  /**
   * Loads and places everything; returns how many assets failed.
   * @param {Site} site
   * @param {"phone" | "desktop"} set
   * @param {(done: number, all: number) => void} progress
   */
  async fill(site, set, progress) {
    const { scene } = this.stage;
    const fileOf = (/** @type {string} */ asset) => site.models[asset][set];
    // All light is there before the first model: a shader made for other light would be made anew.
    const sun = addSun(scene, this.booth.sky);
    const lost = site.sky ? hangSky(this.stage, this.booth.sky, site.sky[set]) : 0;
    const [baked, unseen] = await Promise.all([bakedLight(this.booth, site.light), lost]);
    const rehearsal = new Rehearsal(this.stage);
    const show = (/** @type {import("three").Object3D} */ one) => (this.stage.isVeiled ? rehearsal.call(one) : this.stage.draw());
    const added = (/** @type {import("three").Object3D} */ one) => {
      if (baked) shadeBy(one, baked);
      show(one);
    };
    const around = site.around ? surround(scene, site.around[set], show) : 0;
    const { bounds, failed } = await furnish(this.things, this.booth, fileOf, this.actors, { added, progress });
    const beyond = await around;
    fitSun(sun, this.booth.sky, bounds);
    this.mover.obstacles = new Obstacles(this.things);
    this.boards?.dress();
    await rehearsal.running;
    await this.stage.unveil();
    return failed + unseen + beyond;
  }

  /**
   * Lets what plays go on; returns whether anything does.
   * @param {number} seconds
   */
  act(seconds) {
    const isActing = this.actors.step(seconds);
    if (isActing) this.stage.draw();
    return isActing;
  }

  /** Looks from the entrance. */
  enter() {
    this.goTo(Object.keys(this.booth.viewpoints)[0], true);
  }

  /**
   * @param {string | undefined} key Of a viewpoint.
   * @param {boolean} [isAtOnce]
   */
  goTo(key, isAtOnce = false) {
    const viewpoint = key ? this.booth.viewpoints[key] : undefined;
    const { width, depth } = this.booth.stand;
    this.open(viewpoint?.field_of_view ?? 0.87);
    const eye = new Vector3(...(viewpoint?.eye ?? [0, EYE_HEIGHT, depth / 2 + Math.max(width, depth)]));
    const target = new Vector3(...(viewpoint?.target ?? [0, 1.1, 0]));
    if (isAtOnce) this.mover.aim(eye, target);
    else this.mover.fly(eye, target);
  }

  /**
   * Stands where a panorama was taken and keeps the direction of view.
   * @param {import("./types.js").Vec3} eye
   * @param {number} heading Radians from north to the right.
   */
  stand(eye, heading) {
    const from = new Vector3(...eye);
    const ahead = new Vector3(Math.sin(heading), 0, -Math.cos(heading)).multiplyScalar(3);
    this.mover.aim(from, from.clone().add(ahead));
  }

  /** @param {number} opening Vertical, radians. */
  open(opening) {
    this.stage.camera.fov = (opening * 180) / Math.PI;
    this.stage.camera.updateProjectionMatrix();
  }

  /** Looks exactly where the address says: #view=x,y,z;x,y,z;opening (metres, radians). */
  goToFragment() {
    const given = new URLSearchParams(location.hash.slice(1)).get("view");
    if (!given) return;
    const [eye, target, opening] = given.split(";").map((part) => part.split(",").map(Number));
    if (eye?.length !== 3 || target?.length !== 3 || [...eye, ...target].some((n) => !Number.isFinite(n))) return;
    if (opening && opening[0] > 0.05 && opening[0] < 3) this.open(opening[0]);
    this.mover.aim(new Vector3(...eye), new Vector3(...target));
  }

  /**
   * Goes where a placement can be seen closely.
   * @param {string} key
   */
  approach(key) {
    const placement = this.booth.placements[key];
    if (!placement) return;
    const { low, high } = this.booth.assets[placement.asset].bounds;
    const middle = new Vector3(...placement.pose.position);
    middle.y += ((low[1] + high[1]) / 2) * placement.pose.scale[1];
    const reach = Math.max(1.2, 2 * Math.max(high[0] - low[0], high[1] - low[1], high[2] - low[2]));
    const eye = this.stage.camera.position.clone().sub(middle).setY(0).normalize().multiplyScalar(reach).add(middle);
    this.mover.fly(eye.setY(Math.max(middle.y + 0.25 * reach, this.mover.isWalking ? EYE_HEIGHT : 0.6)), middle);
  }

  /**
   * What is touched under a point of the canvas, or null.
   * @param {number} x Pixels of the page.
   * @param {number} y Pixels of the page.
   */
  touchedAt(x, y) {
    const caster = new Raycaster();
    caster.setFromCamera(this.stage.pointAt(x, y), this.stage.camera);
    return this.touchedBy(caster);
  }

  /**
   * The placement a ray meets first, and where, or null.
   * @param {Raycaster} caster
   * @returns {{ placement: string, point: Vector3 } | null}
   */
  touchedBy(caster) {
    const [hit] = caster.intersectObjects(this.things.children, true);
    const placement = hit?.object.userData.placements?.[hit.instanceId ?? 0];
    return placement ? { placement, point: hit.point } : null;
  }

  /**
   * The product a placement belongs to, or null.
   * @param {string | null} placement
   */
  productOf(placement) {
    const { products } = this.booth;
    return Object.keys(products).find((key) => placement !== null && products[key].placements.includes(placement)) ?? null;
  }
}
