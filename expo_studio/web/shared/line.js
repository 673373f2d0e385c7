// One WebSocket to the host that comes back by itself, and the wishes that must not be lost.

import { takeWays } from "./relays.js";

/** @typedef {Record<string, any> & { type: string }} Message One of docs/protocol.md. */
/** @typedef {(message: any) => void} Hear */

const RETRY_MS = [500, 1000, 2000, 4000, 5000];
/** Credentials for relays are good for twice as long. */
const RENEW_MS = 6 * 3600 * 1000;

export class Line extends EventTarget {
  /**
   * @param {string} path Such as "/ws".
   * @param {() => Promise<boolean>} enter Takes a seat anew; false where one may not come in.
   */
  constructor(path, enter) {
    super();
    this.path = path;
    this.enter = enter;
    this.tries = 0;
    this.isOver = false;
    /** @type {WebSocket | null} */
    this.socket = null;
    /** @type {Map<string, Hear[]>} */
    this.hearers = new Map();
    /** @type {Map<string, Message>} Wishes with a mark that were not acknowledged yet. */
    this.waiting = new Map();
    this.retrying = false;
    setInterval(() => this.isOpen && this.enter().catch(() => {}), RENEW_MS);
  }

  /** @returns {boolean} */
  get isOpen() {
    return this.socket?.readyState === WebSocket.OPEN;
  }

  /**
   * Calls a function with every message of a type.
   * @param {string} type
   * @param {Hear} hear
   */
  on(type, hear) {
    this.hearers.set(type, [...(this.hearers.get(type) ?? []), hear]);
  }

  /** Takes a seat and talks; tries again while the host cannot be reached. */
  async open() {
    const mayEnter = await this.enter().catch(() => null);
    if (mayEnter === null) return this.retry();
    if (!mayEnter) {
      this.isOver = true;
      this.dispatchEvent(new Event("refused"));
      return;
    }
    const scheme = location.protocol === "https:" ? "wss" : "ws";
    const socket = new WebSocket(`${scheme}://${location.host}${this.path}`);
    this.socket = socket;
    socket.addEventListener("open", () => this.begin());
    socket.addEventListener("message", (event) => this.hear(JSON.parse(event.data)));
    socket.addEventListener("close", () => {
      if (this.socket === socket && !this.isOver) this.retry();
    });
  }

  begin() {
    this.tries = 0;
    this.dispatchEvent(new Event("open"));
    for (const wish of this.waiting.values()) this.socket?.send(JSON.stringify(wish));
  }

  /** @param {Message} message */
  hear(message) {
    if (message.type === "kept" || message.type === "refused") this.waiting.delete(message.mark);
    if (message.type === "ended") this.isOver = true;
    for (const hear of this.hearers.get(message.type) ?? []) hear(message);
    this.dispatchEvent(new Event("heard"));
  }

  retry() {
    if (this.retrying || this.isOver) return;
    this.retrying = true;
    this.dispatchEvent(new Event("lost"));
    const wait = RETRY_MS[Math.min(this.tries, RETRY_MS.length - 1)];
    this.tries += 1;
    setTimeout(() => {
      this.retrying = false;
      this.open();
    }, wait);
  }

  /**
   * Says something if the line is open.
   * @param {string} type
   * @param {Record<string, unknown>} [values]
   */
  send(type, values = {}) {
    if (this.isOpen) this.socket?.send(JSON.stringify({ type, ...values }));
  }

  /**
   * Says something until the host has acknowledged or refused it; returns its mark.
   * @param {string} type
   * @param {Record<string, unknown>} values
   * @returns {string}
   */
  sendSurely(type, values) {
    const mark = freshMark();
    const wish = { type, ...values, mark };
    this.waiting.set(mark, wish);
    if (this.isOpen) this.socket?.send(JSON.stringify(wish));
    return mark;
  }
}

/** @returns {string} */
function freshMark() {
  return Array.from(crypto.getRandomValues(new Uint8Array(12)), (byte) => byte.toString(16).padStart(2, "0")).join("");
}

/**
 * Exchanges a link's token for a seat; null where it is not good.
 * @param {string} token
 * @returns {Promise<{ role: string, visitor: string } | null>}
 */
export async function takeSeat(token) {
  const response = await fetch("/api/enter", {
    method: "POST",
    headers: { "Content-Type": "application/json" },
    body: JSON.stringify({ token }),
  });
  if (response.status === 403) return null;
  if (!response.ok) throw new Error("offline");
  const entry = await response.json();
  takeWays(entry);
  return entry;
}

/**
 * Sends JSON and returns the answer's; throws the host's refusal, in both languages.
 * @param {string} path
 * @param {unknown} body
 * @returns {Promise<any>}
 */
export async function post(path, body) {
  const response = await fetch(path, {
    method: "POST",
    headers: { "Content-Type": "application/json" },
    body: JSON.stringify(body),
  });
  const answer = await response.json();
  if (!response.ok) throw new HostError(answer.message, answer.hint);
  return answer;
}

/** What the host refused, with its reason and the way out. */
export class HostError extends Error {
  /**
   * @param {import("./language.js").Text} message
   * @param {import("./language.js").Text} hint
   */
  constructor(message, hint) {
    super(message.en);
    this.words = { zh: `${message.zh}${hint.zh}`, en: `${message.en} ${hint.en}` };
  }
}
