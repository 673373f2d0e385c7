// The part of a product's card that moves or changes the thing itself.

import { find, make } from "../shared/dom.js";
import { inLanguage } from "../shared/language.js";
import { WORDS } from "./words.js";

/**
 * @param {import("./actors.js").Actors | undefined} actors
 * @param {string} placement
 * @param {import("../shared/language.js").Language} language
 */
export function sayActing(actors, placement, language) {
  const play = actors?.plays.get(placement);
  const isPlaying = play ? play.isPlaying : false;
  const button = find("card-play", HTMLElement);
  button.hidden = !play;
  button.setAttribute("aria-pressed", String(isPlaying));
  const [begin, end] = play?.isOpening ? [WORDS.open, WORDS.shut] : [WORDS.play, WORDS.halt];
  button.textContent = inLanguage(isPlaying ? end : begin, language);
  sayTurn(actors?.turns.get(placement), language);
  listVariants(actors?.variants.get(placement)?.names ?? []);
}

/** @param {string[]} names */
function listVariants(names) {
  const choices = find("card-variants", HTMLSelectElement);
  const chosen = Number(choices.value);
  const options = names.map((name, index) => Object.assign(make("option", "", name), { value: String(index) }));
  choices.replaceChildren(...options);
  if (chosen < names.length) choices.value = String(chosen);
  find("card-variants-label", HTMLElement).hidden = names.length === 0;
}

/**
 * @param {import("./actors.js").Turn | undefined} turn
 * @param {import("../shared/language.js").Language} language
 */
function sayTurn(turn, language) {
  const button = find("card-turn", HTMLElement);
  const isTurning = turn ? turn.isTurning : false;
  button.hidden = !turn;
  button.setAttribute("aria-pressed", String(isTurning));
  button.textContent = inLanguage(isTurning ? WORDS.rest : WORDS.turn, language);
}
