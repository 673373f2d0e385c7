// The buttons over the picture: which are there in which way of looking around, and their words.

import { find, make } from "../shared/dom.js";
import { inLanguage } from "../shared/language.js";
import { canTurn } from "./sensors.js";
import { WORDS } from "./words.js";

/** @typedef {import("./types.js").Booth} Booth */
/** @typedef {import("../shared/language.js").Language} Language */
/** @typedef {{ isWalking: boolean, isInPanorama: boolean, hasPanorama: boolean, hasTour: boolean, hasShow: boolean, isTouched: boolean }} Ways */

/**
 * @param {Ways} ways
 * @param {Language} language
 */
export function sayTools(ways, language) {
  const { isWalking, isInPanorama, isTouched } = ways;
  show("mode", !isInPanorama);
  show("tour-start", ways.hasTour && !isInPanorama);
  show("show-start", ways.hasShow && !isInPanorama);
  show("stick", isTouched && isWalking && !isInPanorama);
  show("to-panorama", ways.hasPanorama);
  show("sensors", canTurn && isInPanorama);
  show("stereo", isTouched);
  press("mode", isWalking);
  press("to-panorama", isInPanorama);
  press("to-world", !isInPanorama);
  find("mode", HTMLElement).textContent = inLanguage(isWalking ? WORDS.orbit : WORDS.walk, language);
  find("help", HTMLElement).textContent = inLanguage(helpOf(ways), language);
}

/** @param {Ways} ways */
function helpOf({ isInPanorama, isWalking }) {
  if (isInPanorama) return WORDS.panoramaHelp;
  return isWalking ? WORDS.walkHelp : WORDS.orbitHelp;
}

/**
 * @param {Booth} booth
 * @param {Language} language
 * @param {boolean} isWanted
 */
export function listViews(booth, language, isWanted) {
  const views = find("views", HTMLSelectElement);
  const chosen = views.value;
  const options = Object.entries(booth.viewpoints).map(([key, { name }]) =>
    Object.assign(make("option", "", inLanguage(name, language)), { value: key }),
  );
  views.replaceChildren(...options);
  if (chosen) views.value = chosen;
  views.hidden = options.length === 0 || !isWanted;
}

/**
 * @param {string} id
 * @param {boolean} isShown
 */
function show(id, isShown) {
  find(id, HTMLElement).hidden = !isShown;
}

/**
 * @param {string} id
 * @param {boolean} isPressed
 */
function press(id, isPressed) {
  find(id, HTMLElement).setAttribute("aria-pressed", String(isPressed));
}
