// A film on its screens: a still until it plays, then its pictures; silent until it is touched.

import { LinearFilter, Mesh, MeshBasicMaterial, SRGBColorSpace, VideoTexture } from "three";
import { make } from "../shared/dom.js";

export class Film {
  /**
   * @param {() => Promise<string>} address Gives the file's; rejects where it cannot be had.
   * @param {() => void} changed Called when a new picture or state is to be shown.
   */
  constructor(address, changed) {
    this.changed = changed;
    this.address = address;
    this.element = make("video");
    this.element.muted = true;
    this.element.loop = true;
    this.element.playsInline = true;
    this.element.preload = "none";
    this.isFailed = false;
    this.isWanted = false;
    /** Whether the browser lets it play only after a touch. */
    this.isBarred = false;
    /** The address of its file, once that was asked for. @type {Promise<string> | null} */
    this.source = null;
    /** Of the next picture it asked for. */
    this.asked = 0;
    this.texture = /** @type {VideoTexture | null} */ (null);
    /** @type {MeshBasicMaterial[]} */
    this.screens = [];
    /** What the screens show without it. @type {Map<MeshBasicMaterial, import("three").Texture>} */
    this.stills = new Map();
    this.element.addEventListener("error", () => this.fail());
    for (const name of ["playing", "pause", "volumechange"]) this.element.addEventListener(name, changed);
  }

  get isPlaying() {
    return this.isWanted && !this.isFailed;
  }

  /** Whether it can be shown without a touch. */
  get isPlayable() {
    return !this.isFailed && !this.isBarred;
  }

  get isHeard() {
    return this.isPlaying && !this.element.muted;
  }

  /**
   * Takes the screens within a model: what shines with a picture of its own.
   * @param {import("three").Object3D} part
   */
  adopt(part) {
    if (!(part instanceof Mesh) || !(part.material instanceof MeshBasicMaterial) || !part.material.map) return;
    if (!this.screens.includes(part.material)) this.screens.push(part.material);
  }

  /** @param {boolean} isHeard Browsers allow sound only after a touch. */
  async play(isHeard) {
    this.isWanted = true;
    this.element.muted = !isHeard;
    this.changed();
    try {
      const asked = (this.source ??= this.address());
      const source = await asked;
      if (!this.isWanted || this.source !== asked) return;
      if (!this.element.src) this.element.src = source;
      await this.element.play();
      if (this.isPlaying) this.nextPicture();
    } catch (error) {
      this.refuse(error instanceof DOMException ? error.name : "");
    }
  }

  /** @param {string} name Of the error; pausing before the first picture came is none. */
  refuse(name) {
    if (!this.isWanted || name === "AbortError") return;
    this.isBarred = name === "NotAllowedError";
    if (this.isBarred) this.pause();
    else this.fail();
  }

  pause() {
    this.isWanted = false;
    this.element.cancelVideoFrameCallback(this.asked);
    this.element.pause();
    this.element.muted = true;
    this.changed();
  }

  /** Lets go of its file and its pictures; the screens show their stills until it plays again. */
  release() {
    if (this.isPlaying) this.pause();
    this.texture?.dispose();
    this.texture = null;
    for (const [screen, still] of this.stills) Object.assign(screen, { map: still, needsUpdate: true });
    this.stills.clear();
    this.element.removeAttribute("src");
    this.element.load();
    this.source?.then((source) => URL.revokeObjectURL(source), () => undefined);
    this.source = null;
    this.changed();
  }

  fail() {
    this.isFailed = true;
    this.isWanted = false;
    this.changed();
  }

  /** @param {boolean} isHeard */
  setHeard(isHeard) {
    this.element.muted = !isHeard;
  }

  /** Draws the booth once for every picture of the film, and no more. */
  nextPicture() {
    this.element.cancelVideoFrameCallback(this.asked);
    this.asked = this.element.requestVideoFrameCallback(() => {
      this.shine();
      this.changed();
      if (this.isPlaying) this.nextPicture();
    });
  }

  /** Puts the film on its screens once its first picture is there. */
  shine() {
    if (this.texture) return;
    this.texture = new VideoTexture(this.element);
    this.texture.colorSpace = SRGBColorSpace;
    this.texture.minFilter = LinearFilter;
    this.texture.flipY = false;
    this.texture.needsUpdate = true;
    for (const screen of this.screens) {
      const still = screen.map;
      if (!still) continue;
      for (const name of /** @type {const} */ (["offset", "repeat", "center"])) this.texture[name].copy(still[name]);
      this.texture.rotation = still.rotation;
      this.texture.channel = still.channel;
      still.dispose();
      this.stills.set(screen, still);
      screen.map = this.texture;
      screen.needsUpdate = true;
    }
  }
}
