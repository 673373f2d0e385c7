// A private connection between two pages: the host passes on what makes it, and no media.

import { ways } from "./relays.js";

/** @typedef {(kind: "offer" | "answer" | "candidate", data: string) => void} SendSignal */

export class Peer extends EventTarget {
  /**
   * One side of a call. The polite one waits for the first offer and adds its own picture to the
   * answer; later both may offer at once, and the polite one gives way. Chromium leaves what a side
   * receives muted where it had to take back its very first offer.
   * @param {SendSignal} signal
   * @param {boolean} isPolite
   * @param {HTMLVideoElement} theirs Where the other side is shown.
   */
  constructor(signal, isPolite, theirs) {
    super();
    this.signal = signal;
    this.isPolite = isPolite;
    this.isWaiting = isPolite;
    /** @type {MediaStream | null} What is shown once the first offer has come. */
    this.waiting = null;
    this.isOffering = false;
    this.isIgnoring = false;
    this.order = Promise.resolve();
    this.kilobits = 0;
    this.connection = new RTCPeerConnection(ways);
    this.files = this.connection.createDataChannel("files", { negotiated: true, id: 1 });
    this.connection.addEventListener("negotiationneeded", () => this.offer());
    this.connection.addEventListener("icecandidate", (event) => {
      if (event.candidate) signal("candidate", JSON.stringify(event.candidate));
    });
    this.connection.addEventListener("track", (event) => {
      theirs.srcObject = event.streams[0] ?? new MediaStream([event.track]);
      theirs.play().catch(() => {});
    });
    this.connection.addEventListener("connectionstatechange", () => this.change());
  }

  /** Tells how the connection is; one that broke is sought anew, by another way if need be. */
  change() {
    this.dispatchEvent(new Event("change"));
    if (this.connection.connectionState === "connected") this.limit(this.kilobits || 1500);
    if (this.connection.connectionState !== "failed") return;
    this.connection.setConfiguration(ways);
    this.connection.restartIce();
  }

  async offer() {
    if (this.isWaiting) return;
    try {
      this.isOffering = true;
      await this.connection.setLocalDescription();
      this.signal("offer", this.connection.localDescription?.sdp ?? "");
    } finally {
      this.isOffering = false;
    }
  }

  /**
   * Takes what the other side signalled, one after the other.
   * @param {string} kind
   * @param {string} data
   */
  hear(kind, data) {
    this.order = this.order.then(() => this.take(kind, data)).catch(() => {
      // What cannot be used is left out; a call that then does not come about says so itself.
    });
  }

  /**
   * @param {string} kind
   * @param {string} data
   */
  async take(kind, data) {
    if (kind === "candidate") return this.reach(data);
    const isColliding = kind === "offer" && (this.isOffering || this.connection.signalingState !== "stable");
    this.isIgnoring = !this.isPolite && isColliding;
    if (this.isIgnoring) return;
    await this.connection.setRemoteDescription({ type: kind === "offer" ? "offer" : "answer", sdp: data });
    if (kind === "offer") await this.answer();
  }

  /** Answers an offer; the first one with one's own picture. */
  async answer() {
    const first = this.isWaiting ? this.waiting : null;
    this.isWaiting = false;
    if (first) await this.show(first);
    await this.connection.setLocalDescription();
    this.signal("answer", this.connection.localDescription?.sdp ?? "");
  }

  /**
   * Tries an address of the other side; one that belongs to an offer given way to is nothing.
   * @param {string} data
   */
  async reach(data) {
    try {
      await this.connection.addIceCandidate(JSON.parse(data));
    } catch (error) {
      if (!this.isIgnoring) throw error;
    }
  }

  /**
   * Sends a stream's tracks in the place of those of the same kind.
   * @param {MediaStream} stream
   */
  async show(stream) {
    this.waiting = stream;
    if (this.isWaiting) return;
    for (const track of stream.getTracks()) {
      const sender = this.connection.getSenders().find((one) => one.track?.kind === track.kind);
      if (sender) await sender.replaceTrack(track);
      else this.connection.addTrack(track, stream);
    }
    if (this.kilobits) await this.limit(this.kilobits);
  }

  /** Takes what the other side shows, without showing anything. */
  hearOnly() {
    if (this.isWaiting) return;
    this.connection.addTransceiver("audio", { direction: "recvonly" });
    this.connection.addTransceiver("video", { direction: "recvonly" });
  }

  /**
   * Keeps the picture that is sent below so many kilobits a second.
   * @param {number} kilobits
   */
  async limit(kilobits) {
    this.kilobits = kilobits;
    for (const sender of this.connection.getSenders()) {
      if (sender.track?.kind !== "video") continue;
      const settings = sender.getParameters();
      if (!settings.encodings?.length) continue;
      settings.encodings[0].maxBitrate = kilobits * 1000;
      await sender.setParameters(settings).catch(() => {
        // A browser that takes no limit adapts by itself.
      });
    }
  }

  close() {
    this.connection.close();
  }
}
