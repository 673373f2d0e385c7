// The hotspots over the picture in 3D: buttons, so that keyboards and screen readers reach them.

import { Vector3 } from "three";
import { find, make } from "../shared/dom.js";
import { inLanguage } from "../shared/language.js";

/** @typedef {import("./types.js").Booth} Booth */

const holder = find("pins", HTMLElement);

/**
 * @param {Booth} booth
 * @param {(key: string) => void} choose
 */
export function makePins(booth, choose) {
  holder.replaceChildren();
  for (const key of Object.keys(booth.hotspots)) {
    const pin = make("button", "pin");
    pin.type = "button";
    pin.dataset.key = key;
    pin.addEventListener("click", () => choose(key));
    holder.append(pin);
  }
}

/**
 * @param {Booth} booth
 * @param {import("../shared/language.js").Language} language
 */
export function sayPins(booth, language) {
  for (const pin of pins()) {
    const name = inLanguage(booth.hotspots[pin.dataset.key ?? ""].name, language);
    pin.setAttribute("aria-label", name);
    pin.title = name;
  }
}

/**
 * Puts each pin over its place in the picture.
 * @param {Booth} booth
 * @param {import("three").PerspectiveCamera} camera
 * @param {Vector3 | null} eye Where a panorama was taken, whose camera stands in the origin.
 */
export function movePins(booth, camera, eye) {
  const { clientWidth, clientHeight } = holder.parentElement ?? holder;
  for (const pin of pins()) {
    const spot = booth.hotspots[pin.dataset.key ?? ""];
    const place = new Vector3(...spot.position);
    if (eye) place.sub(eye);
    place.project(camera);
    const isSeen = Math.abs(place.x) <= 1 && Math.abs(place.y) <= 1 && place.z > -1 && place.z < 1;
    pin.hidden = !isSeen;
    pin.classList.toggle("ghost", eye !== null);
    pin.style.left = `${((place.x + 1) / 2) * clientWidth}px`;
    pin.style.top = `${((1 - place.y) / 2) * clientHeight}px`;
  }
}

function pins() {
  return /** @type {HTMLElement[]} */ ([...holder.children]);
}
