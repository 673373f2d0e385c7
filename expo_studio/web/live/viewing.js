// The picture in a page, for as long as the session lasts: found again whenever it was lost.

import { WatchError, watch } from "./watch.js";

const AGAIN_MS = 500;

/** How the picture is: empty while all is well. @typedef {"" | "reconnecting" | "still" | "blocked" | "noCodec"} How */

export class Viewing {
  /**
   * @param {HTMLVideoElement} video
   * @param {() => boolean} isOver Whether the session has ended.
   * @param {(how: How) => void} tell Hears how the picture is.
   * @param {() => void} begins Called whenever another connection is sought.
   */
  constructor(video, isOver, tell, begins = () => {}) {
    this.video = video;
    this.isOver = isOver;
    this.tell = tell;
    this.begins = begins;
    /** @type {import("./watch.js").Watch | null} */
    this.watching = null;
    this.isBeginning = false;
    this.again = 0;
    this.seated = "";
  }

  /** @returns {boolean} Whether there is a picture, or one is expected. */
  get isOn() {
    return this.watching !== null;
  }

  /**
   * Watches by a seat: anew if it is another one, for a host that was started again knows neither
   * the seat nor the connection, and the browser takes a while to notice that it is dead.
   * @param {string} visitor Whose seat it is.
   */
  sit(visitor) {
    const isForgotten = visitor !== this.seated && this.watching?.isHere;
    this.seated = visitor;
    if (!this.watching || isForgotten) this.begin();
  }

  /** Begins to watch, anew if one does already. */
  async begin() {
    if (this.isBeginning || this.isOver()) return;
    this.isBeginning = true;
    this.end();
    this.begins();
    try {
      this.watching = await watch(this.video, (wasUp) => this.lose(wasUp), this.tell);
      if (this.isOver()) this.end();
    } catch (error) {
      if (error instanceof WatchError && error.message === "noCodec") this.tell("noCodec");
      else this.beginSoon();
    } finally {
      this.isBeginning = false;
    }
  }

  /** @param {boolean} wasUp Whether there ever was a picture. */
  lose(wasUp) {
    this.watching = null;
    if (this.isOver()) return;
    this.tell(wasUp ? "reconnecting" : "blocked");
    this.beginSoon();
  }

  beginSoon() {
    clearTimeout(this.again);
    this.again = setTimeout(() => this.begin(), AGAIN_MS);
  }

  /** Watches no longer, nor soon again. */
  end() {
    clearTimeout(this.again);
    this.watching?.close();
    this.watching = null;
  }
}
