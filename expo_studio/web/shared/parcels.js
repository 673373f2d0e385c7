// Files over one connection: asked first, one after the other, checked against what was announced.
//
// Text frames are JSON: offer, take, refuse, begin, cancel, done. Binary frames belong to the file
// that was begun last; whatever comes without one is left out.

import { plainName } from "./file_names.js";

/** Bytes; what is received lies in the memory of the page until it is saved. */
export const FILE_LIMIT = 100_000_000;
const CHUNK = 16_384;
/** Of a piece that is not the last: by crumbs a small file would fill the memory all the same. */
const LEAST = 1024;
const BUFFER = 1_000_000;
/** Of one person, that wait for an answer; and in all. */
const OFFERS_LIMIT = 5;
const PARCELS_LIMIT = 100;
const TEXT_LIMIT = 2_000;

/** @typedef {"asked" | "waiting" | "going" | "done" | "here" | "refused" | "cancelled" | "lost" | "wrong"} ParcelState */

/** One file on its way, to or from one person. */
export class Parcel {
  /**
   * @param {Parcels} line
   * @param {{ id: string, name: string, size: number, file: File | null }} what
   */
  constructor(line, what) {
    this.line = line;
    Object.assign(this, what);
    this.id = what.id;
    this.name = what.name;
    this.size = what.size;
    /** @type {File | null} */
    this.file = what.file;
    /** @type {ParcelState} */
    this.state = "asked";
    this.moved = 0;
    /** @type {ArrayBuffer[]} */
    this.chunks = [];
  }

  get isOver() {
    return !["asked", "waiting", "going"].includes(this.state);
  }

  /** Takes what was offered. */
  take() {
    this.line.say({ type: "take", id: this.id });
    this.enter("waiting");
  }

  /** Ends it from this side, at whatever point it is. */
  cancel() {
    if (this.isOver) return;
    this.line.say({ type: this.file || this.state !== "asked" ? "cancel" : "refuse", id: this.id });
    this.enter("cancelled");
  }

  /** @param {ParcelState} state */
  enter(state) {
    this.state = state;
    if (state !== "going" && state !== "here") this.chunks = [];
    this.line.changed(this);
  }
}

/** All files that go to or come from one person. */
export class Parcels {
  /**
   * @param {RTCDataChannel} channel
   * @param {(parcel: Parcel) => void} changed
   */
  constructor(channel, changed) {
    this.channel = channel;
    this.changed = changed;
    channel.binaryType = "arraybuffer";
    channel.bufferedAmountLowThreshold = BUFFER / 2;
    /** @type {Map<string, Parcel>} */
    this.parcels = new Map();
    /** @type {Parcel | null} */
    this.coming = null;
    this.isSending = false;
    channel.addEventListener("message", (event) => (typeof event.data === "string" ? this.hear(event.data) : this.receive(event.data)));
    channel.addEventListener("close", () => this.lose());
  }

  get isOpen() {
    return this.channel.readyState === "open";
  }

  /** @param {Record<string, unknown>} message */
  say(message) {
    if (this.isOpen) this.channel.send(JSON.stringify(message));
  }

  /**
   * Asks whether they take a file.
   * @param {File} file
   * @returns {Parcel}
   */
  offer(file) {
    const id = Array.from(crypto.getRandomValues(new Uint8Array(6)), (byte) => byte.toString(16).padStart(2, "0")).join("");
    const parcel = new Parcel(this, { id, name: plainName(file.name), size: file.size, file });
    this.parcels.set(id, parcel);
    this.say({ type: "offer", id, name: parcel.name, size: parcel.size });
    this.changed(parcel);
    return parcel;
  }

  /** @param {string} raw What the other side says; what is no message of ours is left out. */
  hear(raw) {
    if (raw.length > TEXT_LIMIT) return;
    /** @type {any} */
    let message;
    try {
      message = JSON.parse(raw);
    } catch {
      return;
    }
    if (typeof message?.id !== "string" || !/^[0-9a-f]{12}$/.test(message.id)) return;
    if (message.type === "offer") return this.hearOffer(message);
    const parcel = this.parcels.get(message.id);
    if (parcel && !parcel.isOver) this.obey(parcel, message.type);
  }

  /**
   * @param {Parcel} parcel
   * @param {string} type
   */
  obey(parcel, type) {
    if (type === "refuse") parcel.enter("refused");
    else if (type === "cancel") parcel.enter("cancelled");
    else if (parcel.file) this.obeyTaker(parcel, type);
    else if (type === "begin" && parcel.state === "waiting") {
      this.coming = parcel;
      parcel.enter("going");
    }
  }

  /**
   * @param {Parcel} parcel One of ours.
   * @param {string} type
   */
  obeyTaker(parcel, type) {
    if (type === "take" && parcel.state === "asked") {
      parcel.enter("waiting");
      this.sendNext();
    }
    if (type === "done" && parcel.state === "going" && parcel.moved === parcel.size) parcel.enter("done");
  }

  /** @param {{ id: string, name: unknown, size: unknown }} message */
  hearOffer({ id, name, size }) {
    const open = [...this.parcels.values()].filter((one) => !one.file && !one.isOver);
    const isFit = typeof name === "string" && Number.isSafeInteger(size) && Number(size) > 0 && Number(size) <= FILE_LIMIT;
    if (this.parcels.has(id)) return;
    if (!isFit || open.length >= OFFERS_LIMIT || this.parcels.size >= PARCELS_LIMIT) return this.say({ type: "refuse", id });
    const parcel = new Parcel(this, { id, name: plainName(name), size: Number(size), file: null });
    this.parcels.set(id, parcel);
    this.changed(parcel);
  }

  /** @param {ArrayBuffer} chunk */
  receive(chunk) {
    const parcel = this.coming;
    if (parcel?.state !== "going") return;
    parcel.moved += chunk.byteLength;
    const isCrumb = chunk.byteLength < LEAST && parcel.moved < parcel.size;
    if (parcel.moved > parcel.size || !chunk.byteLength || isCrumb) {
      this.say({ type: "cancel", id: parcel.id });
      return parcel.enter("wrong");
    }
    parcel.chunks.push(chunk);
    if (parcel.moved < parcel.size) return this.changed(parcel);
    this.coming = null;
    parcel.enter("here");
    this.say({ type: "done", id: parcel.id });
  }

  /** Sends what was taken, one file after the other, never faster than it leaves. */
  async sendNext() {
    if (this.isSending) return;
    this.isSending = true;
    for (;;) {
      const parcel = [...this.parcels.values()].find((one) => one.file && one.state === "waiting");
      if (!parcel || !this.isOpen) break;
      this.say({ type: "begin", id: parcel.id });
      parcel.enter("going");
      await this.send(parcel).catch(() => parcel.isOver || parcel.cancel());
    }
    this.isSending = false;
  }

  /** @param {Parcel} parcel */
  async send(parcel) {
    const { file } = parcel;
    while (file && parcel.state === "going" && parcel.moved < parcel.size && this.isOpen) {
      if (this.channel.bufferedAmount > BUFFER) await this.drained();
      const chunk = await file.slice(parcel.moved, parcel.moved + CHUNK).arrayBuffer();
      if (parcel.state !== "going" || !this.isOpen) return;
      this.channel.send(chunk);
      parcel.moved += chunk.byteLength;
      this.changed(parcel);
    }
  }

  drained() {
    return new Promise((/** @type {(value: void) => void} */ resolve) => {
      this.channel.addEventListener("bufferedamountlow", () => resolve(), { once: true });
      this.channel.addEventListener("close", () => resolve(), { once: true });
    });
  }

  /** What was not over when the connection went is lost. */
  lose() {
    for (const parcel of this.parcels.values()) if (!parcel.isOver) parcel.enter("lost");
  }
}
