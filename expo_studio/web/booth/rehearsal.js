// Behind the poster each model is drawn once as soon as it is there, as small as can be: its
// shaders are made and its textures go to the graphics card while other models are still fetched.

import { OrthographicCamera } from "three";

/** Metres around the middle of the booth that are drawn. */
const REACH = 30;
/** How many models are drawn before the page may answer its visitor again. */
const LOT = 8;

export class Rehearsal {
  /**
   * @param {import("./stage.js").Stage} stage Lit as it will be.
   * @param {import("three").Object3D} things What stands there, more and more.
   */
  constructor(stage, things) {
    this.stage = stage;
    this.things = things;
    this.camera = new OrthographicCamera(-REACH, REACH, REACH, -REACH, 0, 2 * REACH);
    this.camera.position.set(0, REACH, 0);
    this.camera.lookAt(0, 0, 0);
    /** @type {Set<import("three").Object3D>} */
    this.known = new Set();
    /** @type {Promise<void> | null} */
    this.running = null;
    // The first models cast shadows too, for these have shaders of their own.
    stage.renderer.shadowMap.needsUpdate = true;
  }

  /** Draws what came since, one lot after the other; resolves when nothing is left. */
  call() {
    this.running ??= this.drawAll().finally(() => (this.running = null));
    return this.running;
  }

  async drawAll() {
    for (let come = this.come(); come.length; come = this.come()) {
      for (const one of come) this.known.add(one);
      await this.draw(come);
    }
  }

  come() {
    return this.things.children.filter((one) => !this.known.has(one)).slice(0, LOT);
  }

  /** @param {import("three").Object3D[]} come */
  async draw(come) {
    const { renderer, scene, backlog } = this.stage;
    await Promise.all(come.map((one) => renderer.compileAsync(one, this.camera, scene)));
    if (!this.stage.isVeiled || renderer.xr.isPresenting) return;
    const others = this.things.children.filter((one) => one.visible && !come.includes(one));
    for (const one of others) one.visible = false;
    renderer.render(scene, this.camera);
    for (const one of others) one.visible = true;
    backlog.add();
    await backlog.isDone();
  }
}
