// Recordings of earlier days that the exhibitor published, with their chapters.

import { button, find, make } from "../shared/dom.js";
import { captionFilm, clock } from "../shared/film_captions.js";
import { said, visit, word } from "./visit.js";

/** @typedef {import("../shared/language.js").Text} Text */
/** @typedef {{ name: Text, seconds: number, product: string | null }} Chapter */
/** @typedef {{ name: Text, file: string, chapters: Chapter[], captions: import("../shared/film_captions.js").Caption[] }} Replay */

/** @type {Replay[]} */
let replays = [];
let chosen = 0;
/** @type {HTMLVideoElement} The live picture, silent while a replay plays. */
let live;
let wasMuted = true;

/** Whether there is anything to see of earlier days. */
export function hasReplays() {
  return replays.length > 0;
}

export async function loadReplays() {
  const answer = await fetch("/walk/site.json").catch(() => null);
  if (answer?.ok) replays = (await answer.json()).replays ?? [];
  speakReplays();
}

export function speakReplays() {
  find("replays", HTMLElement).replaceChildren(...replays.map(row));
  find("replays-open", HTMLElement).hidden = !hasReplays();
  if (find("replay", HTMLDialogElement).open) show();
}

/** @param {number} at */
function nameOf(at) {
  return said(replays[at].name) || word("replayNamed", { n: at + 1 });
}

/**
 * @param {Replay} replay
 * @param {number} at
 */
function row(replay, at) {
  const item = make("li");
  const open = button(nameOf(at), () => openReplay(at), "replay-open");
  item.append(open);
  if (replay.chapters.length) item.append(make("span", "soft small", word("replayParts", { n: replay.chapters.length })));
  return item;
}

/** @param {number} at */
export function openReplay(at) {
  chosen = Math.min(at, replays.length - 1);
  wasMuted = live.muted;
  live.muted = true;
  find("replay", HTMLDialogElement).showModal();
  const film = find("replay-film", HTMLVideoElement);
  film.src = `/walk/${replays[chosen].file}`;
  show();
  film.play().catch(() => {});
}

/** Writes what stands around the film; what plays goes on. */
function show() {
  const { chapters, captions } = replays[chosen];
  const film = find("replay-film", HTMLVideoElement);
  find("replay-name", HTMLElement).textContent = nameOf(chosen);
  film.setAttribute("aria-label", nameOf(chosen));
  const others = replays.length > 1 ? replays.map((_, at) => choice(at)) : [];
  find("replay-choice", HTMLElement).replaceChildren(...others);
  find("replay-chapters", HTMLElement).replaceChildren(...chapters.map((one) => chapter(one, film)));
  const names = { captions: word("captions"), transcript: word("transcript") };
  const place = find("replay-said", HTMLElement);
  const isRead = place.querySelector("details")?.open ?? false;
  place.replaceChildren(...captionFilm(film, captions ?? [], said, { names, tag: visit.language }));
  place.querySelector("details")?.toggleAttribute("open", isRead);
  mark();
}

/** @param {number} at */
function choice(at) {
  const made = button(nameOf(at), () => {
    find("replay", HTMLDialogElement).close();
    openReplay(at);
  });
  made.setAttribute("aria-pressed", String(at === chosen));
  return made;
}

/**
 * @param {Chapter} one
 * @param {HTMLVideoElement} film
 */
function chapter(one, film) {
  const item = make("li");
  const made = button(`${clock(one.seconds)} ${said(one.name)}`, () => {
    film.currentTime = one.seconds;
    film.play().catch(() => {});
  });
  made.dataset.seconds = String(one.seconds);
  item.append(made);
  return item;
}

/** Marks the chapter that plays. */
function mark() {
  const film = find("replay-film", HTMLVideoElement);
  const made = [...find("replay-chapters", HTMLElement).querySelectorAll("button")];
  const now = made.filter((one) => Number(one.dataset.seconds) <= film.currentTime + 0.05).at(-1);
  for (const one of made) {
    if (one === now) one.setAttribute("aria-current", "true");
    else one.removeAttribute("aria-current");
  }
}

/** @param {HTMLVideoElement} picture */
export function listenToReplays(picture) {
  live = picture;
  const film = find("replay-film", HTMLVideoElement);
  film.addEventListener("timeupdate", mark);
  film.addEventListener("error", () => {
    if (film.getAttribute("src")) find("replay-state", HTMLElement).textContent = word("replayFailed");
  });
  film.addEventListener("playing", () => (find("replay-state", HTMLElement).textContent = ""));
  find("replay", HTMLDialogElement).addEventListener("close", () => {
    film.pause();
    film.removeAttribute("src");
    film.load();
    live.muted = wasMuted;
  });
  find("replays-open", HTMLElement).addEventListener("click", () => openReplay(0));
}
