// One private call, the same for everyone in it: camera, microphone, screen, words, where to look.

import { Circle } from "./circle.js";
import { distance } from "./distance.js";
import { find, make } from "./dom.js";
import { Files } from "./files.js";
import { pictureOf } from "./snap.js";
import { Together } from "./together.js";

/** @typedef {import("./circle.js").InCall} InCall */
/** @typedef {{ word: import("./circle.js").Word, showOut?: (one: InCall) => void, hearPeople?: (people: InCall[], waiting: string[]) => void, over: () => void }} Side */

export class Call {
  /**
   * @param {import("./line.js").Line} line
   * @param {string} meeting
   * @param {Side} side
   */
  constructor(line, meeting, side) {
    this.line = line;
    this.meeting = meeting;
    this.side = side;
    this.word = side.word;
    this.isOver = false;
    this.wasIn = false;
    this.own = Array.from(crypto.getRandomValues(new Uint8Array(6)), (byte) => byte.toString(16).padStart(2, "0")).join("");
    /** @type {MediaStream | null} */
    this.media = null;
    this.circle = new Circle({
      own: this.own,
      word: side.word,
      signal: (to, kind, data) => line.send("signal", { meeting, to, kind, data }),
      showOut: side.showOut ?? null,
      came: (other) => this.files.add(other),
      left: (other) => this.files.drop(other),
    });
    this.files = new Files(side.word, (text) => this.add(text, ""));
    this.circle.addEventListener("change", () => this.tellState());
    /** @type {[EventTarget, string, (event: Event) => void][]} */
    this.listened = [];
    this.hearLine();
    this.hearButtons();
    find("call-words", HTMLElement).replaceChildren();
    find("call-look", HTMLElement).textContent = "";
    this.tell("call_new");
  }

  hearLine() {
    const { line } = this;
    line.on("circle", (message) => this.isMine(message) && this.seat(message));
    line.on("signalled", (message) => this.isMine(message) && this.circle.hear(message.part, message.kind, message.data));
    line.on("whispered", (message) => this.isMine(message) && this.add(message.text, message.name));
    line.on("inspected", (message) => this.isMine(message) && this.look(message));
    this.listen(line, "open", () => this.wasIn && this.join());
  }

  hearButtons() {
    const on = (/** @type {string} */ id, /** @type {string} */ type, /** @type {(event: Event) => void} */ act) => this.listen(find(id, HTMLElement), type, act);
    on("call-say", "submit", (event) => {
      event.preventDefault();
      this.whisper();
    });
    on("call-camera", "click", () => this.toggle("video"));
    on("call-mic", "click", () => this.toggle("audio"));
    on("call-screen", "click", () => this.share());
    on("call-snap", "click", () => this.snap());
    const choice = find("call-file-choice", HTMLInputElement);
    on("call-file", "click", () => choice.click());
    on("call-file-choice", "change", () => {
      for (const file of choice.files ?? []) this.files.offer(file);
      choice.value = "";
    });
    this.together = new Together((look) => {
      this.line.send("inspect", { meeting: this.meeting, ...look });
      this.tellLook(look.points);
    }, () => this.word("togetherTitle"));
    on("call-together", "click", () => this.together?.open(!this.together.isOpen));
  }

  /** @param {{ meeting: string }} message */
  isMine(message) {
    return !this.isOver && message.meeting === this.meeting;
  }

  /**
   * @param {EventTarget} target
   * @param {string} type
   * @param {(event: Event) => void} act
   */
  listen(target, type, act) {
    target.addEventListener(type, act);
    this.listened.push([target, type, act]);
  }

  /** Sends one's own camera and microphone, or what there is of them, and comes in. */
  async begin() {
    let trouble = "";
    for (const wanted of [{ audio: true, video: { width: 640, height: 360 } }, { audio: true, video: false }]) {
      try {
        this.media = await navigator.mediaDevices.getUserMedia(wanted);
        break;
      } catch {
        trouble = "noCamera";
      }
    }
    if (this.isOver) return this.stop();
    if (this.media) {
      find("call-mine", HTMLVideoElement).srcObject = this.media;
      await this.circle.show(this.media);
    }
    this.speak();
    if (trouble && !this.media) this.add(this.word(trouble), "");
    this.join();
  }

  join() {
    this.line.send("join_meeting", { meeting: this.meeting, part: this.own });
  }

  /**
   * Hears who is in the call now; a page whose part is gone was shown out, or replaced.
   * @param {{ people: InCall[], waiting: string[] }} message
   */
  seat(message) {
    const isIn = message.people.some((one) => one.part === this.own);
    if (this.wasIn && !isIn) return this.side.over();
    this.wasIn = isIn;
    const { came, left } = this.circle.seat(message.people);
    for (const name of came) this.add(this.word("callCame", { name }), "");
    for (const name of left) this.add(this.word("callLeft", { name }), "");
    this.side.hearPeople?.(message.people, message.waiting ?? []);
  }

  speak() {
    for (const [id, kind] of [["call-camera", "video"], ["call-mic", "audio"]]) {
      const track = this.media?.getTracks().find((one) => one.kind === kind);
      const made = find(id, HTMLButtonElement);
      made.disabled = !track;
      made.setAttribute("aria-pressed", String(track?.enabled ?? false));
    }
  }

  /** @param {string} kind */
  toggle(kind) {
    for (const track of this.media?.getTracks() ?? []) if (track.kind === kind) track.enabled = !track.enabled;
    this.speak();
  }

  /** Shows the screen in the place of the camera, until the browser's own button ends it. */
  async share() {
    try {
      const screen = await navigator.mediaDevices.getDisplayMedia({ video: true });
      await this.circle.show(new MediaStream([...screen.getVideoTracks(), ...(this.media?.getAudioTracks() ?? [])]));
      find("call-screen", HTMLElement).setAttribute("aria-pressed", "true");
      screen.getVideoTracks()[0].addEventListener("ended", () => {
        find("call-screen", HTMLElement).setAttribute("aria-pressed", "false");
        if (this.media && !this.isOver) this.circle.show(this.media);
      });
    } catch {
      // The person chose not to share.
    }
  }

  /** Puts what is looked at into the minutes. */
  async snap() {
    const other = this.circle.looked;
    const picture = other && (await pictureOf(other.video));
    if (!picture) return this.tell("snapNothing");
    const answer = await fetch(`/api/minutes/${this.meeting}/snapshot?of=${other.one.part}`, { method: "POST", body: picture }).catch(() => null);
    this.tell(answer?.ok ? "snapKept" : answer?.status === 409 ? "snapFull" : "snapFailed");
  }

  whisper() {
    const field = find("call-text", HTMLInputElement);
    const text = field.value.trim();
    if (!text) return;
    this.line.send("whisper", { meeting: this.meeting, text });
    this.add(text, this.word("callMine"), true);
    field.value = "";
  }

  /**
   * @param {string} text
   * @param {string} name Whose words they are; empty for what happened.
   * @param {boolean} [isOwn]
   */
  add(text, name, isOwn = false) {
    const row = make("li", isOwn ? "own" : name ? "" : "soft small");
    if (name) row.append(make("b", "", name));
    row.append(make("p", "", text));
    const list = find("call-words", HTMLElement);
    list.append(row);
    list.scrollTop = list.scrollHeight;
  }

  /** @param {import("./together.js").Look & { name: string }} message */
  look({ points, cut, spread, product, name, is_close }) {
    this.together?.show({ points, cut, spread, product, is_close });
    if (is_close) this.add(this.word("closeAsked", { name }), "");
    this.tellLook(points);
  }

  /** @param {number[][]} points */
  tellLook([a, b]) {
    const measured = a && b ? distance(a, b) : 0;
    const text = measured ? this.word("measured", { n: measured.toFixed(3) }) : a ? this.word("pointed", { at: a.map((value) => value.toFixed(2)).join(", ") }) : "";
    find("call-look", HTMLElement).textContent = text;
  }

  tellState() {
    const { state } = this.circle;
    const count = this.circle.others.size + 1;
    if (state === "alone" && !this.wasIn) return;
    if (state === "connected" && count > 2) find("call-state", HTMLElement).textContent = this.word("call_all", { n: count });
    else this.tell(`call_${state}`);
  }

  /** @param {string} key */
  tell(key) {
    find("call-state", HTMLElement).textContent = this.word(key);
  }

  stop() {
    for (const track of this.media?.getTracks() ?? []) track.stop();
    this.media = null;
  }

  close() {
    this.isOver = true;
    this.stop();
    this.together?.close();
    this.circle.close();
    this.files.close();
    for (const [target, type, act] of this.listened) target.removeEventListener(type, act);
    find("call-mine", HTMLVideoElement).srcObject = null;
  }
}
