// One private call, the same on both sides: camera, microphone, screen, words, and where to look.

import { find, make } from "./dom.js";
import { Peer } from "./peer.js";
import { Together } from "./together.js";

export class Call {
  /**
   * @param {import("./line.js").Line} line
   * @param {string} meeting
   * @param {{ isPolite: boolean, word: (key: string, values?: Record<string, string | number>) => string }} side
   */
  constructor(line, meeting, side) {
    this.line = line;
    this.meeting = meeting;
    this.word = side.word;
    this.isOver = false;
    /** @type {MediaStream | null} */
    this.own = null;
    this.peer = new Peer((kind, data) => line.send("signal", { meeting, kind, data }), side.isPolite, find("call-theirs", HTMLVideoElement));
    this.peer.addEventListener("change", () => this.tell(`call_${this.peer.connection.connectionState}`));
    /** @type {[HTMLElement, string, (event: Event) => void][]} */
    this.listened = [];
    line.on("signalled", (message) => this.isMine(message) && this.peer.hear(message.kind, message.data));
    line.on("whispered", (message) => this.isMine(message) && this.add(message.text, false));
    line.on("inspected", (message) => this.isMine(message) && this.look(message));
    this.listen("call-say", "submit", (event) => {
      event.preventDefault();
      this.whisper();
    });
    this.listen("call-camera", "click", () => this.toggle("video"));
    this.listen("call-mic", "click", () => this.toggle("audio"));
    this.listen("call-screen", "click", () => this.share());
    this.listen("call-snap", "click", () => this.snap());
    this.together = new Together((look) => {
      line.send("inspect", { meeting, ...look });
      this.tellLook(look.points);
    }, side.word("togetherTitle"));
    this.listen("call-together", "click", () => this.together.open(!this.together.isOpen));
    find("call-words", HTMLElement).replaceChildren();
    find("call-look", HTMLElement).textContent = "";
    this.tell("call_new");
  }

  /** @param {{ meeting: string }} message */
  isMine(message) {
    return !this.isOver && message.meeting === this.meeting;
  }

  /**
   * @param {string} id
   * @param {string} type
   * @param {(event: Event) => void} act
   */
  listen(id, type, act) {
    const element = find(id, HTMLElement);
    element.addEventListener(type, act);
    this.listened.push([element, type, act]);
  }

  /** Sends one's own camera and microphone, or what there is of them. */
  async begin() {
    for (const wanted of [{ audio: true, video: { width: 640, height: 360 } }, { audio: true, video: false }]) {
      try {
        this.own = await navigator.mediaDevices.getUserMedia(wanted);
        break;
      } catch {
        this.tell("noCamera");
      }
    }
    if (this.isOver) return this.stop();
    if (this.own) {
      find("call-mine", HTMLVideoElement).srcObject = this.own;
      await this.peer.show(this.own);
    } else {
      this.peer.connection.addTransceiver("audio", { direction: "recvonly" });
      this.peer.connection.addTransceiver("video", { direction: "recvonly" });
    }
    this.speak();
  }

  speak() {
    for (const [id, kind] of [["call-camera", "video"], ["call-mic", "audio"]]) {
      const track = this.own?.getTracks().find((one) => one.kind === kind);
      const made = find(id, HTMLButtonElement);
      made.disabled = !track;
      made.setAttribute("aria-pressed", String(track?.enabled ?? false));
    }
  }

  /** @param {string} kind */
  toggle(kind) {
    for (const track of this.own?.getTracks() ?? []) if (track.kind === kind) track.enabled = !track.enabled;
    this.speak();
  }

  /** Shows the screen in the place of the camera, until the browser's own button ends it. */
  async share() {
    try {
      const screen = await navigator.mediaDevices.getDisplayMedia({ video: true });
      await this.peer.show(screen);
      find("call-screen", HTMLElement).setAttribute("aria-pressed", "true");
      screen.getVideoTracks()[0].addEventListener("ended", () => {
        find("call-screen", HTMLElement).setAttribute("aria-pressed", "false");
        if (this.own && !this.isOver) this.peer.show(this.own);
      });
    } catch {
      // The person chose not to share.
    }
  }

  /** Puts what the other side shows into the minutes, for both. */
  async snap() {
    const picture = await pictureOf(find("call-theirs", HTMLVideoElement));
    if (!picture) return this.tell("snapNothing");
    const answer = await fetch(`/api/minutes/${this.meeting}/snapshot`, { method: "POST", body: picture }).catch(() => null);
    this.tell(answer?.ok ? "snapKept" : answer?.status === 409 ? "snapFull" : "snapFailed");
  }

  whisper() {
    const field = find("call-text", HTMLInputElement);
    const text = field.value.trim();
    if (!text) return;
    this.line.send("whisper", { meeting: this.meeting, text });
    this.add(text, true);
    field.value = "";
  }

  /**
   * @param {string} text
   * @param {boolean} isOwn
   */
  add(text, isOwn) {
    const row = make("li", isOwn ? "own" : "");
    row.append(make("b", "", this.word(isOwn ? "callMine" : "callTheirs")), make("p", "", text));
    const list = find("call-words", HTMLElement);
    list.append(row);
    list.scrollTop = list.scrollHeight;
  }

  /** @param {import("./together.js").Look} message */
  look({ points, cut, spread, product }) {
    this.together.show({ points, cut, spread, product });
    this.tellLook(points);
  }

  /** @param {number[][]} points */
  tellLook([a, b]) {
    const measured = a && b ? Math.hypot(...a.map((value, at) => value - b[at])) : 0;
    const text = measured ? this.word("measured", { n: measured.toFixed(3) }) : a ? this.word("pointed", { at: a.map((value) => value.toFixed(2)).join(", ") }) : "";
    find("call-look", HTMLElement).textContent = text;
  }

  /** @param {string} key */
  tell(key) {
    find("call-state", HTMLElement).textContent = this.word(key);
  }

  stop() {
    for (const track of this.own?.getTracks() ?? []) track.stop();
    this.own = null;
  }

  close() {
    this.isOver = true;
    this.stop();
    this.together.close();
    this.peer.close();
    for (const [element, type, act] of this.listened) element.removeEventListener(type, act);
    find("call-theirs", HTMLVideoElement).srcObject = null;
    find("call-mine", HTMLVideoElement).srcObject = null;
  }
}

const SNAP_WIDTH = 960;
const SNAP_BYTES = 64_000;

/**
 * What a video shows now as a small JPEG, null while it shows nothing.
 * @param {HTMLVideoElement} video
 * @returns {Promise<Blob | null>}
 */
async function pictureOf(video) {
  if (!video.videoWidth) return null;
  const canvas = document.createElement("canvas");
  canvas.width = Math.min(SNAP_WIDTH, video.videoWidth);
  canvas.height = Math.round((canvas.width * video.videoHeight) / video.videoWidth);
  canvas.getContext("2d")?.drawImage(video, 0, 0, canvas.width, canvas.height);
  for (const quality of [0.85, 0.7, 0.5, 0.3]) {
    const made = await new Promise((/** @type {(made: Blob | null) => void} */ resolve) => canvas.toBlob(resolve, "image/jpeg", quality));
    if (made && made.size <= SNAP_BYTES) return made;
  }
  return null;
}
