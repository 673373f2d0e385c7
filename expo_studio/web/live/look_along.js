// Looking closely on stage: everybody may look along in 3D; who is on stage points, measures and cuts.

import { find } from "../shared/dom.js";
import { Together } from "../shared/together.js";
import { tell, visit, word } from "./visit.js";

/** @typedef {import("../shared/together.js").Look} Look */

const ON_STAGE = "stage";
/** @type {Together} */
let together;
/** @type {import("../shared/line.js").Line} */
let line;
let isOnStage = false;
let isSomething = false;

export function speakAlong() {
  find("along", HTMLElement).hidden = !visit.isInside || !(isSomething || isOnStage || together.isOpen);
  find("along-words", HTMLElement).textContent = isOnStage ? word("alongOnStage") : isSomething ? word("alongNow") : "";
  find("along-open", HTMLElement).textContent = word(together.isOpen ? "alongClose" : "alongOpen");
}

/** @param {Look & { meeting: string, name: string, is_close: boolean }} message */
function hear(message) {
  if (message.meeting !== ON_STAGE) return;
  isSomething = message.points.length > 0 || message.cut !== null || message.spread > 0;
  together.keep(message);
  if (message.is_close) tell(word("closeAsked", { name: message.name }));
  speakAlong();
}

function isWalking() {
  return !find("walk", HTMLElement).hidden;
}

/**
 * Shows the booth that all look at in the place of the picture, which goes on in the corner.
 * @param {boolean} isOn
 */
function show(isOn) {
  if (isOn && isWalking()) find("walk-toggle", HTMLElement).click();
  together.open(isOn);
  document.body.classList.toggle("walking", isOn || isWalking());
  document.body.classList.toggle("looking", isOn);
  speakAlong();
}

/** @param {import("../shared/line.js").Line} given */
export function listenToLookAlong(given) {
  line = given;
  together = new Together((look) => isOnStage && line.send("inspect", { meeting: ON_STAGE, ...look }), () => word("togetherTitle"), { place: "along-booth", toggle: "along-open" });
  line.on("inspected", hear);
  line.on("on_stage", (message) => {
    isOnStage = message.guests.some((/** @type {{ visitor: string }} */ guest) => guest.visitor === visit.visitor);
    speakAlong();
  });
  find("along-open", HTMLElement).addEventListener("click", () => show(!together.isOpen));
  find("walk-toggle", HTMLElement).addEventListener("click", () => {
    if (together.isOpen && isWalking()) show(false);
  });
}
