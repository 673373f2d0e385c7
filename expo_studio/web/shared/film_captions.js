// What is said in a recording: captions over the film, switchable, and a transcript below it.

import { button, make } from "./dom.js";

/** @typedef {import("./language.js").Text} Text */
/** @typedef {{ words: Text, seconds: number, until: number }} Caption */
/** @typedef {{ captions: string, transcript: string }} Names What the switch and the transcript are called. */

/** Whether captions were wanted last; a recording begins as the one before was left. */
let isWanted = true;

/**
 * Puts captions over a film, in the place of those it had; they need no file beside it.
 * @param {HTMLVideoElement} film
 * @param {Caption[]} captions
 * @param {(text: Text) => string} said
 * @param {{ names: Names, tag: string }} language
 * @returns {HTMLElement[]} The switch and the transcript, nothing where nothing is said.
 */
export function captionFilm(film, captions, said, { names, tag }) {
  for (const old of film.textTracks) {
    old.mode = "hidden";
    for (const cue of [...(old.cues ?? [])]) old.removeCue(cue);
    old.mode = "disabled";
  }
  if (!captions.length) return [];
  const track = film.textTracks[0] ?? film.addTextTrack("captions", names.captions, tag);
  track.mode = isWanted ? "showing" : "hidden";
  for (const one of captions) track.addCue(new window.VTTCue(one.seconds, Math.max(one.until, one.seconds + 0.1), plain(said(one.words))));
  return [switchOf(track, names), transcript(film, captions, said, names)];
}

/**
 * Words that are shown as they are: a cue would take some signs for its own.
 * @param {string} words
 */
function plain(words) {
  return words.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;");
}

/**
 * @param {TextTrack} track
 * @param {Names} names
 */
function switchOf(track, names) {
  const made = button(names.captions, () => {
    isWanted = track.mode !== "showing";
    track.mode = isWanted ? "showing" : "hidden";
    speak();
  }, "captions-switch");
  const speak = () => made.setAttribute("aria-pressed", String(track.mode === "showing"));
  speak();
  return made;
}

/**
 * @param {HTMLVideoElement} film
 * @param {Caption[]} captions
 * @param {(text: Text) => string} said
 * @param {Names} names
 */
function transcript(film, captions, said, names) {
  const all = make("details", "transcript");
  all.append(make("summary", "", names.transcript));
  const list = make("ol");
  for (const one of captions) {
    const line = make("li");
    line.append(
      button(clock(one.seconds), () => {
        film.currentTime = one.seconds;
        film.play().catch(() => {});
      }, "moment"),
      " ",
      make("span", "", said(one.words)),
    );
    list.append(line);
  }
  all.append(list);
  return all;
}

/**
 * A moment of a film as players show it.
 * @param {number} seconds
 */
export function clock(seconds) {
  const whole = Math.floor(seconds);
  const two = (/** @type {number} */ n) => String(n).padStart(2, "0");
  const hours = Math.floor(whole / 3600);
  const rest = `${two(Math.floor(whole / 60) % 60)}:${two(whole % 60)}`;
  return hours ? `${hours}:${rest}` : rest;
}
