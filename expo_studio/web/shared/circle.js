// The others in a call: a connection and a picture for each, all the same for two or for six.

import { button, find, make } from "./dom.js";
import { Peer } from "./peer.js";

/** @typedef {{ part: string, name: string, is_desk: boolean, visitor: string }} InCall */
/** @typedef {{ one: InCall, peer: Peer, tile: HTMLElement, video: HTMLVideoElement, state: HTMLElement, enlarge: HTMLButtonElement }} Other */
/** @typedef {(key: string, values?: Record<string, string | number>) => string} Word */
/** @typedef {{ own: string, word: Word, signal: (to: string, kind: string, data: string) => void, showOut: ((one: InCall) => void) | null, came?: (other: Other) => void, left?: (other: Other) => void }} Side */

/** Kilobits a second of one's own picture to each of the others, by how many they are. */
const KILOBITS = [0, 1500, 800, 500, 350, 280];

export class Circle extends EventTarget {
  /** @param {Side} side */
  constructor(side) {
    super();
    this.side = side;
    /** @type {Map<string, Other>} */
    this.others = new Map();
    /** @type {MediaStream | null} */
    this.stream = null;
    this.large = "";
    this.place = find("call-people", HTMLElement);
    this.place.replaceChildren();
  }

  /**
   * Connects to whoever came and lets go of whoever left; tells their names.
   * @param {InCall[]} people
   * @returns {{ came: string[], left: string[] }}
   */
  seat(people) {
    const theirs = people.filter((one) => one.part !== this.side.own);
    const parts = new Set(theirs.map((one) => one.part));
    const left = [...this.others.values()].filter((other) => !parts.has(other.one.part));
    for (const other of left) this.drop(other);
    const came = theirs.filter((one) => !this.others.has(one.part));
    for (const one of came) this.add(one);
    this.arrange();
    return { came: came.map((one) => one.name), left: left.map((other) => other.one.name) };
  }

  /** @param {InCall} one */
  add(one) {
    const tile = make("figure", "tile");
    const video = make("video");
    video.autoplay = true;
    video.playsInline = true;
    video.setAttribute("aria-label", one.name);
    const state = make("span", "soft small");
    const enlarge = button("", () => this.enlarge(one.part));
    const caption = make("figcaption");
    caption.append(make("b", "", one.name), state, enlarge);
    const { showOut, word } = this.side;
    if (showOut && !one.is_desk) {
      const out = button(word("showOut"), () => showOut(one), "danger");
      out.setAttribute("aria-label", `${word("showOut")}: ${one.name}`);
      caption.append(out);
    }
    tile.append(video, caption);
    this.place.append(tile);
    const peer = new Peer((kind, data) => this.side.signal(one.part, kind, data), this.side.own > one.part, video);
    const other = { one, peer, tile, video, state, enlarge };
    this.others.set(one.part, other);
    peer.addEventListener("change", () => this.change());
    if (this.stream) peer.show(this.stream);
    else peer.hearOnly();
    this.side.came?.(other);
  }

  /** @param {Other} other */
  drop(other) {
    this.others.delete(other.one.part);
    other.peer.close();
    other.video.srcObject = null;
    other.tile.remove();
    if (this.large === other.one.part) this.large = "";
    this.side.left?.(other);
  }

  arrange() {
    const count = this.others.size;
    this.place.dataset.people = String(count);
    for (const other of this.others.values()) {
      other.peer.limit(KILOBITS[count] ?? KILOBITS[KILOBITS.length - 1]);
      other.enlarge.hidden = count < 2;
      const isLarge = other.one.part === this.large;
      other.tile.classList.toggle("large", isLarge);
      other.enlarge.textContent = this.side.word(isLarge ? "callShrink" : "callEnlarge");
      other.enlarge.setAttribute("aria-label", `${other.enlarge.textContent}: ${other.one.name}`);
    }
    this.change();
  }

  /** @param {string} part */
  enlarge(part) {
    this.large = this.large === part ? "" : part;
    this.arrange();
  }

  change() {
    for (const other of this.others.values()) {
      const state = other.peer.connection.connectionState;
      other.state.textContent = state === "connected" || this.others.size < 2 ? "" : this.side.word(`tile_${state}`);
    }
    this.dispatchEvent(new Event("change"));
  }

  /**
   * How the connections are as a whole: the worst of them.
   * @returns {string}
   */
  get state() {
    const states = [...this.others.values()].map((other) => other.peer.connection.connectionState);
    return ["failed", "disconnected", "new", "connecting", "connected"].find((one) => states.includes(/** @type {RTCPeerConnectionState} */ (one))) ?? "alone";
  }

  /**
   * Whose picture is looked at: the enlarged one, else the first that shows something.
   * @returns {Other | null}
   */
  get looked() {
    const large = this.others.get(this.large);
    return large ?? [...this.others.values()].find((other) => other.video.videoWidth) ?? null;
  }

  /**
   * Sends a stream to everybody, also to whoever comes later.
   * @param {MediaStream} stream
   */
  async show(stream) {
    this.stream = stream;
    await Promise.all([...this.others.values()].map((other) => other.peer.show(stream)));
  }

  /**
   * @param {string} part
   * @param {string} kind
   * @param {string} data
   */
  hear(part, kind, data) {
    this.others.get(part)?.peer.hear(kind, data);
  }

  close() {
    for (const other of [...this.others.values()]) this.drop(other);
  }
}
