// A runway show played in the page: looks walk, the cameras follow, words and cards come with them.

import { AnimationMixer, Vector3 } from "three";
import { find, make } from "../shared/dom.js";
import { inLanguage } from "../shared/language.js";
import { span } from "../shared/span.js";
import { seekable } from "./boards.js";
import { ShowState } from "./show_state.js";
import { WORDS } from "./words.js";

/** @typedef {import("./types.js").Booth} Booth */
/** @typedef {import("../shared/language.js").Language} Language */
/** @typedef {{ thing: import("three").Object3D, own: { position: Vector3, quaternion: import("three").Quaternion, isVisible: boolean }, walk: import("three").AnimationAction | null, rest: import("three").AnimationAction | null, mixer: AnimationMixer | null }} Walker */

const UP = new Vector3(0, 1, 0);
const TICKS = 100;
/** Seconds a sound may be away from the show before it is sought. */
const SLACK = 0.3;
/** Seconds; after a longer sleep the show goes on where it was. */
const LONGEST_STEP = 1;

export class ShowPlayer {
  /**
   * @param {Booth} booth
   * @param {import("./world.js").World} world
   * @param {Record<string, string>} sounds The file of each sound.
   * @param {(product: string) => void} open Opens a product's card.
   */
  constructor(booth, world, sounds, open) {
    const show = Object.values(booth.shows ?? {}).find((one) => one.path.length > 1 && one.looks.length > 0);
    this.booth = booth;
    this.world = world;
    this.sounds = sounds;
    this.state = show ? new ShowState(booth, show) : null;
    this.name = show?.name;
    this.language = /** @type {Language} */ ("zh");
    this.seconds = 0;
    this.clock = 0;
    this.isOn = false;
    this.isHalted = false;
    this.card = "";
    /** @type {Map<string, Walker>} */
    this.walkers = new Map();
    /** @type {Map<string, HTMLAudioElement>} */
    this.voices = new Map();
    this.time = find("show-time", HTMLInputElement);
    this.time.max = String(Math.round((this.state?.lasts ?? 0) * TICKS));
    this.time.addEventListener("input", () => this.seek(Number(this.time.value) / TICKS));
    find("show-halt", HTMLElement).addEventListener("click", () => this.halt(!this.isHalted));
    find("show-next", HTMLElement).addEventListener("click", () => this.leap());
    find("show-end", HTMLElement).addEventListener("click", () => this.end());
    find("show-card", HTMLElement).addEventListener("click", () => this.card && open(this.card));
  }

  /** Whether there is a show to play. */
  get isThere() {
    return this.state !== null;
  }

  begin() {
    if (!this.state) return;
    this.isOn = true;
    this.clock = performance.now() / 1000;
    this.isHalted = matchMedia("(prefers-reduced-motion: reduce)").matches;
    this.world.mover.setWalking(false);
    this.take();
    for (const { sound } of this.state.show.sounds) if (this.sounds[sound]) this.voiceOf(sound);
    this.seek(0);
    this.say(this.language);
    find("show-halt", HTMLElement).focus();
  }

  /** Takes the looks' own copies in hand. */
  take() {
    for (const { placement, stride } of this.state?.looks ?? []) {
      const copy = this.world.actors.copies.get(placement);
      if (!copy || this.walkers.has(placement)) continue;
      const { thing, clips } = copy;
      this.world.actors.play(placement, false);
      const own = { position: thing.position.clone(), quaternion: thing.quaternion.clone(), isVisible: thing.visible };
      const mixer = stride && clips.length ? new AnimationMixer(thing) : null;
      const action = (/** @type {string | undefined} */ name) => {
        const clip = clips.find((one) => one.name === name);
        return mixer && clip ? mixer.clipAction(clip) : null;
      };
      this.walkers.set(placement, { thing, own, mixer, walk: action(stride?.clip), rest: action(stride?.rest) });
    }
  }

  /** @param {number} seconds */
  seek(seconds) {
    if (!this.state) return;
    this.seconds = Math.min(Math.max(seconds, 0), this.state.lasts);
    this.show();
  }

  /** Goes to the entrance of the next look. */
  leap() {
    const next = (this.state?.looks ?? []).map((one) => one.enters).filter((one) => one > this.seconds + 0.01);
    if (next.length) this.seek(Math.min(...next));
    else if (this.state) this.seek(this.state.lasts);
  }

  /** @param {boolean} isHalted */
  halt(isHalted) {
    this.isHalted = isHalted;
    this.clock = performance.now() / 1000;
    if (!isHalted && this.state && this.seconds >= this.state.lasts) this.seconds = 0;
    this.show();
  }

  end() {
    this.isOn = false;
    for (const { thing, own, mixer } of this.walkers.values()) {
      mixer?.stopAllAction();
      thing.position.copy(own.position);
      thing.quaternion.copy(own.quaternion);
      thing.visible = own.isVisible;
    }
    this.walkers.clear();
    for (const voice of this.voices.values()) voice.pause();
    this.dim({}, 1);
    this.world.stage.renderer.shadowMap.needsUpdate = true;
    this.card = "";
    this.say(this.language);
    this.world.enter();
    find("show-start", HTMLElement).focus();
  }

  /** Goes on by the time that has passed, however slowly it is drawn; returns whether it is under way. */
  step() {
    const now = performance.now() / 1000;
    const passed = Math.min(now - this.clock, LONGEST_STEP);
    this.clock = now;
    if (!this.isOn || this.isHalted || !this.state) return false;
    this.seconds += passed;
    if (this.seconds >= this.state.lasts) {
      this.seconds = this.state.lasts;
      this.isHalted = true;
    }
    this.show();
    return !this.isHalted;
  }

  /** Shows the moment of now. */
  show() {
    if (!this.state || !this.isOn) return;
    const moment = this.state.at(this.seconds);
    for (const [key, placed] of Object.entries(moment.placed)) this.put(key, placed);
    const { camera } = moment;
    if (camera) {
      this.world.open(camera.opening);
      this.world.mover.aim(new Vector3(...camera.eye), new Vector3(...camera.target));
    }
    this.dim(moment.lights, moment.sky);
    this.world.stage.renderer.shadowMap.needsUpdate = true;
    this.hear(moment.heard);
    this.card = moment.card;
    this.write(moment.caption);
    this.world.stage.draw();
  }

  /**
   * @param {string} key
   * @param {import("./show_state.js").Placed} placed
   */
  put(key, placed) {
    const walker = this.walkers.get(key);
    if (!walker) return;
    const { thing, mixer, walk, rest } = walker;
    thing.visible = !placed.isHidden;
    thing.position.set(...placed.position);
    thing.quaternion.setFromAxisAngle(UP, placed.turn);
    if (!mixer) return;
    pose(walk, placed.seconds, placed.share);
    pose(rest, placed.restSeconds, 1 - placed.share);
    mixer.update(0);
  }

  /**
   * @param {Record<string, number>} lights
   * @param {number} sky
   */
  dim(lights, sky) {
    const { stage } = this.world;
    stage.renderer.toneMappingExposure = this.booth.sky.exposure * sky;
    for (const [key, { candela }] of Object.entries(this.booth.lights)) {
      const lamp = /** @type {import("three").Light | undefined} */ (stage.scene.children.find(({ name }) => name === `lamp ${key}`));
      if (lamp) lamp.intensity = candela * (lights[key] ?? 1);
    }
  }

  /** @param {{ sound: string, seconds: number, level: number }[]} heard */
  hear(heard) {
    const wanted = new Map(heard.filter(({ sound }) => this.sounds[sound]).map((one) => [one.sound, one]));
    for (const [key, voice] of this.voices) if (!wanted.has(key) || this.isHalted) voice.pause();
    if (this.isHalted) return;
    for (const [key, { seconds, level }] of wanted) {
      const voice = this.voiceOf(key);
      voice.volume = Math.min(level, 1);
      if (!voice.src) continue;
      if (seconds > voice.duration) {
        voice.pause(); // one may have gone on to a time when it is over
        continue;
      }
      if (Math.abs(voice.currentTime - seconds) > SLACK) voice.currentTime = seconds;
      if (voice.paused) voice.play().catch(() => undefined);
    }
  }

  /** @param {string} key Of a sound. */
  voiceOf(key) {
    const known = this.voices.get(key);
    if (known) return known;
    const voice = make("audio");
    this.voices.set(key, voice);
    seekable(this.sounds[key]).then((source) => (voice.src = source), () => undefined);
    return voice;
  }

  /** @param {import("../shared/language.js").Text} caption */
  write(caption) {
    const { language } = this;
    this.time.value = String(Math.round(this.seconds * TICKS));
    const count = `${span(this.seconds)} / ${span(this.state?.lasts ?? 0)}`;
    this.time.setAttribute("aria-valuetext", count);
    find("show-count", HTMLElement).textContent = count;
    const words = find("show-caption", HTMLElement);
    const text = inLanguage(caption, language);
    if (words.textContent !== text) words.textContent = text;
    const button = find("show-card", HTMLElement);
    const product = this.booth.products[this.card];
    button.hidden = !product;
    button.textContent = product ? inLanguage(product.name, language) : "";
    words.classList.toggle("doubled", text !== "" && text === button.textContent);
    find("show-halt", HTMLElement).textContent = inLanguage(this.isHalted ? WORDS.showPlay : WORDS.tourHalt, language);
  }

  /** @param {Language} language */
  say(language) {
    this.language = language;
    find("show", HTMLElement).hidden = !this.isOn;
    if (this.isOn && this.state) this.write(this.state.at(this.seconds).caption);
  }
}

/**
 * Poses a clip at a time with a weight.
 * @param {import("three").AnimationAction | null} action
 * @param {number} seconds
 * @param {number} weight
 */
function pose(action, seconds, weight) {
  if (!action) return;
  action.play();
  action.paused = true;
  action.enabled = true;
  action.setEffectiveWeight(weight);
  const { duration } = action.getClip();
  action.time = duration > 0 ? seconds % duration : 0;
}
