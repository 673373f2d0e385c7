// Behind the poster each model is drawn once as soon as it is there, as small as can be: its
// shaders are made and its textures go to the graphics card while other models are still fetched.

import { OrthographicCamera } from "three";

/** Metres around the middle of the booth that are drawn. */
const REACH = 30;
/** How many models are drawn before the page may answer its visitor again. */
const LOT = 8;

export class Rehearsal {
  /** @param {import("./stage.js").Stage} stage Lit as it will be. */
  constructor(stage) {
    this.stage = stage;
    this.camera = new OrthographicCamera(-REACH, REACH, REACH, -REACH, 0, 2 * REACH);
    this.camera.position.set(0, REACH, 0);
    this.camera.lookAt(0, 0, 0);
    /** @type {import("three").Object3D[]} */
    this.drawn = [];
    /** @type {import("three").Object3D[]} */
    this.waiting = [];
    /** @type {Promise<void> | null} */
    this.running = null;
    // The first models cast shadows too, for these have shaders of their own.
    stage.renderer.shadowMap.needsUpdate = true;
  }

  /**
   * Draws what comes, one lot after the other.
   * @param {import("three").Object3D} one
   */
  call(one) {
    this.waiting.push(one);
    this.running ??= this.drawAll().finally(() => (this.running = null));
  }

  async drawAll() {
    while (this.waiting.length) {
      const come = this.waiting.splice(0, LOT);
      await this.draw(come);
      this.drawn.push(...come);
    }
  }

  /** @param {import("three").Object3D[]} come */
  async draw(come) {
    const { renderer, scene, backlog } = this.stage;
    await Promise.all(come.map((one) => renderer.compileAsync(one, this.camera, scene)));
    if (!this.stage.isVeiled || renderer.xr.isPresenting) return;
    const others = [...this.drawn, ...this.waiting].filter((one) => one.visible);
    for (const one of others) one.visible = false;
    renderer.render(scene, this.camera);
    for (const one of others) one.visible = true;
    backlog.add();
    await backlog.isDone();
  }
}
