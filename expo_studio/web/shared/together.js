// Looking at the booth together, inside a call or on stage: the 3D page in a frame, and what is passed on.

import { find, make } from "./dom.js";

/** @typedef {{ points: number[][], cut: number[][] | null, spread: number, product: string, is_close?: boolean }} Look */

const IN_CALL = { place: "call-booth", toggle: "call-together" };

export class Together {
  /**
   * @param {(look: Look) => void} send Tells the other side.
   * @param {() => string} title Of the frame.
   * @param {{ place: string, toggle: string }} [ids] Where the booth is shown, and the button that does so.
   */
  constructor(send, title, ids = IN_CALL) {
    this.send = send;
    this.title = title;
    this.ids = ids;
    /** @type {HTMLIFrameElement | null} */
    this.frame = null;
    /** @type {Look | null} */
    this.last = null;
    /** @param {MessageEvent} event */
    this.hear = (event) => {
      if (event.origin !== location.origin || event.source !== this.frame?.contentWindow) return;
      if (event.data?.type === "ready") this.tellFrame();
      if (event.data?.type === "inspect") this.send((this.last = event.data.look));
    };
    addEventListener("message", this.hear);
    this.open(false);
  }

  get isOpen() {
    return this.frame !== null;
  }

  /**
   * Shows the booth, or not any more.
   * @param {boolean} isOn
   */
  open(isOn) {
    const place = find(this.ids.place, HTMLElement);
    place.hidden = !isOn;
    find(this.ids.toggle, HTMLElement).setAttribute("aria-pressed", String(isOn));
    place.replaceChildren();
    this.frame = null;
    if (!isOn) return;
    const frame = make("iframe");
    frame.src = "/walk/#embedded&inspect";
    frame.title = this.title();
    place.append(frame);
    this.frame = frame;
  }

  /**
   * Shows what the other side looks at; the booth comes up by itself with the first of it.
   * @param {Look} look
   */
  show(look) {
    if (!this.isOpen) this.open(true);
    this.keep(look);
  }

  /**
   * Shows what the others look at wherever the booth is open; it does not come up by itself.
   * @param {Look} look
   */
  keep(look) {
    this.last = look;
    this.tellFrame();
  }

  tellFrame() {
    if (this.last) this.frame?.contentWindow?.postMessage({ type: "inspected", look: this.last }, location.origin);
  }

  close() {
    removeEventListener("message", this.hear);
    this.open(false);
  }
}
