// The canvas: one renderer, what it shows now, and frames only when something moves.

import { Matrix4, PerspectiveCamera, Scene, Vector2 } from "three";
import { StereoEffect } from "three/examples/jsm/effects/StereoEffect.js";
import { Backlog } from "./backlog.js";
import { light, makeRenderer, setShadows } from "./look.js";
import { Pace } from "./pace.js";

/** @typedef {import("./types.js").Booth} Booth */
/** @typedef {(seconds: number) => boolean} Ticker Moves on by some time; returns whether it goes on. */

const LONGEST_STEP = 0.1;
/** Milliseconds one stands still until all pixels are drawn again. */
const REST = 160;
/** Milliseconds in which the poster fades, and a coarse picture behind it is not seen as such. */
export const FADE = 500;
/** Of the pixels along a side, while nothing is to be seen of the picture yet. */
const VEILED = 0.05;

export class Stage {
  /**
   * @param {HTMLCanvasElement} canvas
   * @param {HTMLElement} holder Its size is the picture's.
   * @param {Booth} booth
   */
  constructor(canvas, holder, booth) {
    this.canvas = canvas;
    this.holder = holder;
    this.renderer = makeRenderer(canvas);
    this.scene = new Scene();
    this.camera = new PerspectiveCamera(50, 1, 0.05, 200);
    /** What is drawn; the panorama puts its own scene here. */
    this.shown = this.scene;
    /** @type {Ticker[]} */
    this.tickers = [];
    /** @type {(() => void)[]} */
    this.afterwards = [];
    this.stereo = /** @type {StereoEffect | null} */ (null);
    this.last = performance.now();
    this.pace = new Pace();
    this.backlog = new Backlog(/** @type {WebGL2RenderingContext} */ (this.renderer.getContext()));
    this.share = 1;
    this.view = new Matrix4();
    /** From when on all pixels are drawn, in milliseconds, unless one moves; and what wakes the page then. */
    this.restsFrom = 0;
    this.rest = 0;
    this.wanted = false;
    /** Whether the picture is another than the one drawn last. */
    this.isStale = true;
    /** Whether the booth is still put up behind its poster, and not drawn. */
    this.isVeiled = false;
    /** Whether shadows are still to be drawn. */
    this.isShadowless = false;
    light(this.renderer, this.scene, booth);
    new ResizeObserver(() => this.fit()).observe(holder);
    document.addEventListener("visibilitychange", () => this.draw());
  }

  /** Asks for a new picture; a hidden page sleeps. */
  draw() {
    this.isStale = true;
    this.goOn();
  }

  goOn() {
    if (this.wanted || document.hidden || this.renderer.xr.isPresenting) return;
    this.wanted = true;
    requestAnimationFrame((now) => {
      this.wanted = false;
      if (this.backlog.length > this.pace.ahead || this.frame(now)) this.goOn();
    });
  }

  /**
   * Moves everything on and draws what has changed; returns whether anything goes on moving.
   * @param {number} now Milliseconds.
   */
  frame(now) {
    const { isPresenting } = this.renderer.xr;
    const seconds = Math.max(0, Math.min((now - this.last) / 1000, LONGEST_STEP));
    this.last = now;
    let goesOn = false;
    for (const tick of this.tickers) goesOn = tick(seconds) || goesOn;
    if (!isPresenting && !this.isVeiled) this.sharpen(now);
    else if (this.isShadowless) this.castShadows();
    if (this.isStale || isPresenting) this.render();
    for (const after of this.afterwards) after();
    return goesOn;
  }

  render() {
    const { isPresenting } = this.renderer.xr;
    this.isStale = false;
    if (this.isVeiled && !isPresenting && this.shown === this.scene) return;
    if (this.stereo && !isPresenting) this.stereo.render(this.shown, this.camera);
    else this.renderer.render(this.shown, this.camera);
    if (!isPresenting) this.backlog.add();
  }

  /** Hides what is put up, which then costs next to nothing to draw. */
  veil() {
    this.isVeiled = true;
    this.size(VEILED);
  }

  /** Draws what stands as soon as its shaders are ready; the page answers while they are made. */
  async unveil() {
    await this.renderer.compileAsync(this.scene, this.camera);
    const wasVeiled = this.isVeiled;
    this.isVeiled = false;
    if (wasVeiled && !document.hidden && !this.renderer.xr.isPresenting) await this.tryOut();
    else this.castShadows();
    if (!wasVeiled) return this.draw();
    this.view.copy(this.camera.matrixWorld);
    this.goOn(); // a key may have been held down for some time; who stands still gets nothing finer before it is time
  }

  /**
   * Draws coarsely and without shadows at first, so that whoever walks at once waits for nothing
   * finer, and learns how quick this machine is; a quick one has its shadows before anybody looks.
   */
  async tryOut() {
    this.size(this.pace.least);
    this.isShadowless = true;
    setShadows(this.scene, false);
    // The first picture still brings what was not drawn before: where it is not far too slow, another tells.
    if (!this.pace.expect(await this.drawNow())) this.pace.expect(await this.drawNow());
    this.restsFrom = performance.now() + FADE;
  }

  /** Draws at once; resolves to the seconds until the picture is finished. */
  async drawNow() {
    const began = performance.now();
    this.render();
    await this.backlog.isDone();
    return (performance.now() - began) / 1000;
  }

  /**
   * Draws fewer pixels while one moves and the machine is slow, and all of them at rest.
   * @param {number} now Milliseconds.
   */
  sharpen(now) {
    this.camera.updateMatrixWorld();
    const isMoving = !this.view.equals(this.camera.matrixWorld);
    this.view.copy(this.camera.matrixWorld);
    this.isStale ||= isMoving;
    if (!isMoving && now < this.restsFrom && this.share < 1) return this.comeBack(this.restsFrom - now);
    this.restsFrom = now + REST;
    const share = this.pace.step(now, isMoving);
    if (this.isShadowless && (!isMoving || this.pace.isQuick)) this.castShadows();
    if (share !== this.share) this.size(share);
    clearTimeout(this.rest);
    if (share < 1) this.comeBack(REST);
  }

  /**
   * Sees again in a while whether one rests; a picture's time may be a little before the clock's.
   * @param {number} wait Milliseconds.
   */
  comeBack(wait) {
    clearTimeout(this.rest);
    this.rest = setTimeout(() => this.goOn(), wait);
  }

  castShadows() {
    this.isShadowless = false;
    this.isStale = true;
    setShadows(this.scene, true);
    this.renderer.shadowMap.needsUpdate = true;
  }

  /** @param {number} share Of the pixels along a side. */
  size(share) {
    this.share = share;
    this.isStale = true;
    this.renderer.setPixelRatio(Math.min(devicePixelRatio, 2) * share);
    this.renderer.setSize(this.holder.clientWidth, this.holder.clientHeight, false);
  }

  fit() {
    const { clientWidth, clientHeight } = this.holder;
    if (!clientWidth || !clientHeight || this.renderer.xr.isPresenting) return;
    this.size(this.isVeiled ? VEILED : 1);
    this.camera.aspect = clientWidth / clientHeight;
    this.camera.updateProjectionMatrix();
    this.draw();
  }

  /**
   * A point of the page in the picture, each from -1 to 1; of two pictures a touch means their middle.
   * @param {number} x Pixels.
   * @param {number} y Pixels.
   */
  pointAt(x, y) {
    if (this.stereo) return new Vector2(0, 0);
    const box = this.canvas.getBoundingClientRect();
    return new Vector2(((x - box.left) / box.width) * 2 - 1, 1 - ((y - box.top) / box.height) * 2);
  }

  /** @param {boolean} isOn Two pictures side by side, for a phone in a viewer. */
  setStereo(isOn) {
    this.renderer.setScissorTest(false);
    this.holder.classList.toggle("two-eyes", isOn);
    this.stereo = isOn ? new StereoEffect(this.renderer) : null;
    this.fit();
  }
}
