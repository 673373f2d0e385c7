// The live page: enters by the link's token, watches, and talks with everyone inside.

import { find, make } from "../shared/dom.js";
import { firstLanguage, inLanguage, remember, speak } from "../shared/language.js";
import { WatchError, watch } from "./watch.js";
import { WORDS, peopleWords, presenterWords } from "./words.js";

/** @typedef {import("../shared/language.js").Text} Text */
/** @typedef {{ number: number, who: string, text: string, at: number, is_presenter: boolean }} Chat */

const RETRY_MS = [500, 1000, 2000, 4000, 5000];

const video = find("video", HTMLVideoElement);
const list = find("messages", HTMLElement);

const page = {
  language: firstLanguage(),
  title: /** @type {Text} */ ({ zh: "", en: "" }),
  exhibitor: /** @type {Text} */ ({ zh: "", en: "" }),
  people: 0,
  presented: false,
  state: "",
  token: new URLSearchParams(location.hash.slice(1)).get("t") ?? "",
  heard: 0,
  tries: 0,
  over: false,
};

/** @type {WebSocket | null} */
let socket = null;
/** @type {import("./watch.js").Watch | null} */
let watching = null;

function show() {
  const { language } = page;
  find("sound", HTMLElement).dataset.words = video.muted ? "unmute" : "mute";
  speak(WORDS, language);
  const title = inLanguage(page.title, language) || "Expo Studio";
  document.title = title;
  find("title", HTMLElement).textContent = title;
  find("presenter", HTMLElement).textContent = inLanguage(presenterWords(page.exhibitor, page.presented), language);
  find("people", HTMLElement).textContent = inLanguage(peopleWords(page.people), language);
  find("state", HTMLElement).textContent = page.state ? inLanguage(WORDS[page.state], language) : "";
  find("badge", HTMLElement).hidden = page.state !== "";
  for (const tag of list.querySelectorAll(".tag")) tag.textContent = inLanguage(WORDS.presenterTag, language);
}

/** @param {string} state Key of WORDS, or empty while all is well. */
function enterState(state) {
  page.state = state;
  show();
}

/** @param {Chat} chat */
function hear(chat) {
  if (chat.number <= page.heard) return;
  page.heard = chat.number;
  const row = make("li", chat.is_presenter ? "presenter" : "");
  row.append(make("b", "", chat.who));
  if (chat.is_presenter) row.append(make("span", "tag", inLanguage(WORDS.presenterTag, page.language)));
  row.append(make("p", "", chat.text));
  list.append(row);
  while (list.children.length > 200) list.firstElementChild?.remove();
  list.scrollTop = list.scrollHeight;
  find("empty", HTMLElement).hidden = true;
}

/** @param {any} message One of docs/protocol.md. */
function receive(message) {
  switch (message.type) {
    case "welcome":
      page.title = message.title;
      page.exhibitor = message.exhibitor;
      page.people = message.people;
      page.presented = message.is_presented;
      page.tries = 0;
      message.chat.forEach(hear);
      break;
    case "chat":
      hear(message);
      break;
    case "people":
      page.people = message.count;
      page.presented = message.is_presented;
      break;
    case "ended":
      finish();
      break;
  }
  show();
}

function finish() {
  page.over = true;
  watching?.close();
  enterState("ended");
}

function talk() {
  const scheme = location.protocol === "https:" ? "wss" : "ws";
  const opened = new WebSocket(`${scheme}://${location.host}/ws`);
  socket = opened;
  opened.addEventListener("open", () => opened.send(JSON.stringify({ type: "come_in" })));
  opened.addEventListener("message", (event) => receive(JSON.parse(event.data)));
  opened.addEventListener("close", () => {
    if (socket === opened && !page.over) retry();
  });
}

async function startWatching() {
  watching?.close();
  watching = await watch(video, () => {
    if (!page.over) retry();
  });
}

let retrying = false;

function retry() {
  if (retrying) return;
  retrying = true;
  enterState("reconnecting");
  const wait = RETRY_MS[Math.min(page.tries, RETRY_MS.length - 1)];
  page.tries += 1;
  setTimeout(async () => {
    retrying = false;
    await begin();
  }, wait);
}

/** Takes a seat, then watches and talks; tries again while the booth cannot be reached. */
async function begin() {
  try {
    if (!(await takeSeat())) return enterState("refused");
    const old = socket;
    socket = null;
    old?.close();
    talk();
    await startWatching();
  } catch (error) {
    if (error instanceof WatchError && error.message === "noCodec") return enterState("noCodec");
    retry();
  }
}

/**
 * Exchanges the link's token for a seat once; a seat that is still good is kept.
 * @returns {Promise<boolean>} Whether one may come in.
 */
async function takeSeat() {
  const response = await fetch("/api/enter", {
    method: "POST",
    headers: { "Content-Type": "application/json" },
    body: JSON.stringify({ token: page.token }),
  });
  if (response.ok) return true;
  if (response.status === 403) return false;
  throw new WatchError("offline");
}

video.addEventListener("playing", () => enterState(""));
find("language", HTMLElement).addEventListener("click", () => {
  page.language = page.language === "zh" ? "en" : "zh";
  remember(page.language);
  show();
});
find("sound", HTMLElement).addEventListener("click", () => {
  video.muted = !video.muted;
  show();
});
find("full", HTMLElement).addEventListener("click", () => {
  if (document.fullscreenElement) document.exitFullscreen();
  else video.requestFullscreen?.();
});
find("say", HTMLElement).addEventListener("submit", (event) => {
  event.preventDefault();
  const words = find("words", HTMLInputElement);
  const text = words.value.trim();
  if (text && socket?.readyState === WebSocket.OPEN) {
    const name = find("name", HTMLInputElement).value.trim();
    socket.send(JSON.stringify({ type: "say", text, name }));
    words.value = "";
  }
});
show();
if (page.token) {
  enterState("connecting");
  begin();
} else {
  enterState("noLink");
}
