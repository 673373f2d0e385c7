// What the exhibitor answered for everybody: at the door, while nobody presents.

import { find, make } from "../shared/dom.js";
import { said } from "./visit.js";

/** @typedef {import("../shared/language.js").Text} Text */
/** @typedef {{ question: Text, answer: Text }} Answer */

/** @type {Answer[]} */
let answers = [];
let isWanted = false;
let isLoaded = false;

/**
 * Shows them or not; they are fetched when they are first wanted.
 * @param {boolean} wanted
 */
export function wantAnswers(wanted) {
  isWanted = wanted;
  if (wanted && !isLoaded) {
    isLoaded = true;
    loadAnswers();
  }
  find("door-answers", HTMLElement).hidden = !isWanted || !answers.length;
}

/** Reads them anew where they were read before. */
export async function renewAnswers() {
  if (isLoaded) await loadAnswers();
}

async function loadAnswers() {
  const answer = await fetch("/walk/booth.json").catch(() => null);
  if (answer?.ok) answers = (await answer.json()).openings?.answers ?? [];
  speakAnswers();
}

export function speakAnswers() {
  const told = answers.flatMap(({ question, answer }) => [make("dt", "", said(question)), make("dd", "", said(answer))]);
  find("answers", HTMLElement).replaceChildren(...told);
  wantAnswers(isWanted);
}
