// A sound that comes from its place in the booth, once somebody touches it.

import { AudioListener, PositionalAudio } from "three";
import { make } from "../shared/dom.js";

const FULL_WITHIN = 1;

/** The visitor's ears: made when the first sound plays, because browsers want a touch before. */
export class Ears {
  /** @param {import("three").Camera} camera */
  constructor(camera) {
    this.camera = camera;
    this.listener = /** @type {AudioListener | null} */ (null);
  }

  open() {
    if (!this.listener) {
      this.listener = new AudioListener();
      this.camera.add(this.listener);
    }
    return this.listener;
  }
}

export class Sound {
  /**
   * @param {() => Promise<string>} address Gives the file's; rejects where it cannot be had.
   * @param {Ears} ears
   * @param {import("three").Object3D} place Where it comes from.
   * @param {() => void} changed
   */
  constructor(address, ears, place, changed) {
    this.address = address;
    this.ears = ears;
    this.place = place;
    this.changed = changed;
    this.isFailed = false;
    this.isPlaying = false;
    this.element = make("audio");
    this.element.preload = "none";
    this.element.addEventListener("ended", () => this.pause());
    this.element.addEventListener("error", () => this.fail());
    this.voice = /** @type {PositionalAudio | null} */ (null);
  }

  get isHeard() {
    return this.isPlaying;
  }

  async play() {
    this.isPlaying = true;
    this.changed();
    try {
      if (!this.element.src) this.element.src = await this.address();
      this.speak();
      if (this.isPlaying) await this.element.play();
    } catch (error) {
      if (this.isPlaying && !(error instanceof DOMException && error.name === "AbortError")) this.fail();
    }
  }

  pause() {
    this.isPlaying = false;
    this.element.pause();
    this.changed();
  }

  fail() {
    this.isFailed = true;
    this.isPlaying = false;
    this.changed();
  }

  /** Lets the sound come from its place. */
  speak() {
    const listener = this.ears.open();
    listener.context.resume().catch(() => undefined);
    if (this.voice) return;
    this.voice = new PositionalAudio(listener);
    this.voice.setMediaElementSource(this.element);
    this.voice.setRefDistance(FULL_WITHIN);
    this.place.add(this.voice);
  }
}
