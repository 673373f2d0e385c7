// Files in a call: choosing one, and a row for each that comes or goes.

import { button, find, make } from "./dom.js";
import { kindOf, plainName, sizeWords } from "./file_names.js";
import { FILE_LIMIT, Parcels } from "./parcels.js";

/** @typedef {import("./parcels.js").Parcel} Parcel */
/** @typedef {import("./circle.js").Other} Other */

const MB = FILE_LIMIT / 1_000_000;
const STEP_MS = 200;

export class Files {
  /**
   * @param {import("./circle.js").Word} word
   * @param {(text: string) => void} tell
   */
  constructor(word, tell) {
    this.word = word;
    this.tell = tell;
    this.list = find("call-files", HTMLElement);
    this.list.replaceChildren();
    /** @type {Map<Other, Parcels>} */
    this.lines = new Map();
    /** @type {Map<Parcel, { row: HTMLElement, who: string, at: number, url: string }>} */
    this.rows = new Map();
  }

  /** @param {Other} other */
  add(other) {
    this.lines.set(other, new Parcels(other.peer.files, (parcel) => this.show(parcel, other.one.name)));
  }

  /** @param {Other} other */
  drop(other) {
    this.lines.get(other)?.lose();
    this.lines.delete(other);
  }

  /**
   * Offers a file to everybody in the call.
   * @param {File} file
   */
  offer(file) {
    const name = plainName(file.name);
    const open = [...this.lines.values()].filter((line) => line.isOpen);
    if (file.size > FILE_LIMIT) return this.tell(this.word("fileTooBig", { name, mb: MB }));
    if (!file.size) return this.tell(this.word("fileEmpty", { name }));
    if (!open.length) return this.tell(this.word("fileNobody"));
    if (!this.rows.size) this.tell(this.word("filePrivacy", { mb: MB }));
    for (const line of open) line.offer(file);
  }

  /**
   * Writes a file's row anew; while it moves, some times a second.
   * @param {Parcel} parcel
   * @param {string} who
   */
  show(parcel, who) {
    const shown = this.rows.get(parcel) ?? this.begin(parcel, who);
    const isMoving = parcel.state === "going" && parcel.moved > 0;
    if (isMoving && performance.now() - shown.at < STEP_MS) return;
    shown.at = performance.now();
    const bar = shown.row.querySelector("progress");
    if (isMoving && bar) bar.value = parcel.moved;
    else this.write(parcel, shown);
    const state = shown.row.querySelector(".state-words");
    if (state) state.textContent = this.stateWords(parcel);
  }

  /**
   * @param {Parcel} parcel
   * @param {string} who
   */
  begin(parcel, who) {
    const shown = { row: make("li"), who, at: 0, url: "" };
    this.rows.set(parcel, shown);
    this.list.prepend(shown.row);
    return shown;
  }

  /** @param {Parcel} parcel */
  stateWords(parcel) {
    if (parcel.state === "asked" && !parcel.file) return "";
    return this.word(`file_${parcel.state}`, { n: Math.floor((parcel.moved / parcel.size) * 100) });
  }

  /**
   * @param {Parcel} parcel
   * @param {{ row: HTMLElement, who: string, url: string }} shown
   */
  write(parcel, shown) {
    const { row, who } = shown;
    const facts = this.word("fileFacts", { kind: this.word(`kind_${kindOf(parcel.name)}`), size: sizeWords(parcel.size) });
    const isProgram = kindOf(parcel.name) === "program";
    const hadFocus = row.contains(document.activeElement);
    row.replaceChildren(
      make("p", "soft small", this.word(parcel.file ? "fileTo" : "fileOf", { who })),
      make("b", "", parcel.name),
      make("p", isProgram ? "alarm small" : "soft small", facts),
    );
    if (parcel.state === "going") {
      const bar = make("progress");
      bar.max = parcel.size;
      bar.value = parcel.moved;
      bar.setAttribute("aria-label", parcel.name);
      row.append(bar);
    }
    const acts = make("div", "row");
    acts.append(make("span", "soft small state-words", this.stateWords(parcel)), ...this.acts(parcel, shown));
    row.append(acts);
    if (hadFocus) row.querySelector("button")?.focus();
  }

  /**
   * @param {Parcel} parcel
   * @param {{ url: string }} shown
   */
  acts(parcel, shown) {
    const act = (/** @type {string} */ key, /** @type {() => void} */ does, className = "") => {
      const made = button(this.word(key), does, className);
      made.setAttribute("aria-label", `${this.word(key)}: ${parcel.name}`);
      return made;
    };
    if (parcel.state === "asked" && !parcel.file) return [act("fileTake", () => parcel.take(), "strong"), act("fileRefuse", () => parcel.cancel())];
    if (!parcel.isOver) return [act("fileCancel", () => parcel.cancel())];
    return parcel.state === "here" ? [this.saving(parcel, shown)] : [];
  }

  /**
   * The way to what was received, always as a download and never as a page; begun at once.
   * @param {Parcel} parcel
   * @param {{ url: string }} shown
   */
  saving(parcel, shown) {
    shown.url = URL.createObjectURL(new Blob(parcel.chunks, { type: "application/octet-stream" }));
    parcel.chunks = [];
    const link = make("a", "button", this.word("fileSave"));
    link.href = shown.url;
    link.download = parcel.name;
    setTimeout(() => link.click());
    return link;
  }

  /** Ends whatever moves; what was received stays for a minute, until the browser has saved it. */
  close() {
    for (const line of this.lines.values()) line.lose();
    const urls = [...this.rows.values()].map((shown) => shown.url).filter(Boolean);
    setTimeout(() => urls.forEach((url) => URL.revokeObjectURL(url)), 60_000);
    this.list.replaceChildren();
  }
}
