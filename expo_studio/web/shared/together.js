// Looking at the booth together inside a call: the 3D page in a frame, and what is passed on.

import { find, make } from "./dom.js";

/** @typedef {{ points: number[][], cut: number[][] | null, spread: number, product: string }} Look */

export class Together {
  /**
   * @param {(look: Look) => void} send Tells the other side.
   * @param {string} title Of the frame.
   */
  constructor(send, title) {
    this.send = send;
    this.title = title;
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
    const place = find("call-booth", HTMLElement);
    place.hidden = !isOn;
    find("call-together", HTMLElement).setAttribute("aria-pressed", String(isOn));
    place.replaceChildren();
    this.frame = null;
    if (!isOn) return;
    const frame = make("iframe");
    frame.src = "/walk/#embedded&inspect";
    frame.title = this.title;
    place.append(frame);
    this.frame = frame;
  }

  /**
   * Shows what the other side looks at; the booth comes up by itself with the first of it.
   * @param {Look} look
   */
  show(look) {
    this.last = look;
    if (!this.isOpen) this.open(true);
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
