// The booth's year: announced, live, between days, always open; and how one reaches the exhibitor.
// The visitor's own clock and zone decide; no server is asked.

import { dayWords, stateAt } from "../shared/calendar.js";
import { find, make } from "../shared/dom.js";
import { captionFilm } from "../shared/film_captions.js";
import { filled, inLanguage } from "../shared/language.js";
import { isWebAddress } from "./cards.js";
import { inquiry } from "./inquiry.js";
import { pictureAddress } from "./load.js";
import { WORDS } from "./words.js";

/** @typedef {import("./types.js").Booth} Booth */
/** @typedef {import("./types.js").Site} Site */
/** @typedef {import("./types.js").Openings} Openings */
/** @typedef {import("../shared/language.js").Language} Language */
/** @typedef {import("../shared/calendar.js").State} State */

/**
 * Writes the state, recordings, answers and the ways to ask.
 * @param {Booth} booth
 * @param {Site} site
 * @param {Language} language
 */
export function sayOpenings(booth, site, language) {
  const { openings } = booth;
  sayState(openings, language);
  const parts = [replays(site, language), answers(openings, language), inquiry(booth, site, language)];
  find("more", HTMLElement).replaceChildren(...parts.filter((one) => one !== null));
}

/**
 * Writes which state the booth is in by now, and the way to watch while it is live.
 * @param {Openings} openings
 * @param {Language} language
 */
export function sayState(openings, language) {
  const state = stateAt(openings.live_times, new Date());
  find("state", HTMLElement).hidden = !state;
  const [words, said] = [find("state-words", HTMLElement), state ? sentence(state, language) : ""];
  if (words.textContent !== said) words.textContent = said;
  const link = find("state-link", HTMLAnchorElement);
  link.hidden = state?.name !== "live" || !isWebAddress(openings.live_link);
  link.href = link.hidden ? "" : openings.live_link;
}

/**
 * @param {State} state
 * @param {Language} language
 */
function sentence({ name, day }, language) {
  return filled(inLanguage(WORDS[name], language), { day: dayWords(day, language) });
}

/**
 * @param {string} words Of WORDS.
 * @param {Language} language
 */
function section(words, language) {
  const part = make("section");
  part.append(make("h3", "", inLanguage(WORDS[words], language)));
  return part;
}

/**
 * @param {Site} site
 * @param {Language} language
 */
function replays(site, language) {
  if (!site.replays.length) return null;
  const part = section("replays", language);
  for (const replay of site.replays) {
    const film = make("video");
    film.controls = true;
    film.preload = "none";
    film.src = pictureAddress(replay.file);
    film.setAttribute("aria-label", inLanguage(replay.name, language));
    const chapters = make("div", "chapters");
    for (const chapter of replay.chapters) {
      const button = make("button", "", inLanguage(chapter.name, language));
      button.type = "button";
      button.addEventListener("click", () => {
        film.currentTime = chapter.seconds;
        film.play().catch(() => undefined);
      });
      chapters.append(button);
    }
    part.append(make("p", "", inLanguage(replay.name, language)), film, chapters, ...said(film, replay, language));
  }
  return part;
}

/**
 * @param {HTMLVideoElement} film
 * @param {import("./types.js").ReplayFile} replay
 * @param {Language} language
 */
function said(film, replay, language) {
  const names = { captions: inLanguage(WORDS.captions, language), transcript: inLanguage(WORDS.transcript, language) };
  return captionFilm(film, replay.captions ?? [], (text) => inLanguage(text, language), { names, tag: language });
}

/**
 * @param {Openings} openings
 * @param {Language} language
 */
function answers(openings, language) {
  if (!openings.answers.length) return null;
  const part = section("answers", language);
  const list = make("dl");
  for (const { question, answer } of openings.answers) {
    list.append(make("dt", "", inLanguage(question, language)), make("dd", "", inLanguage(answer, language)));
  }
  part.append(list);
  return part;
}
