// Looking closely on stage, from the desk: everybody sees where one points, measures and cuts.

import { find } from "../shared/dom.js";
import { Together } from "../shared/together.js";
import { tell, word } from "./room.js";

const ON_STAGE = "stage";
const NOTHING = { points: [], cut: null, spread: 0, product: "" };

/** @param {import("../shared/line.js").Line} line */
export function listenToStaging(line) {
  const together = new Together((look) => line.send("inspect", { meeting: ON_STAGE, ...look }), () => word("togetherTitle"), { place: "stage-booth", toggle: "stage-together" });
  line.on("inspected", (message) => {
    if (message.meeting !== ON_STAGE) return;
    const { points, cut, spread, product, is_close } = message;
    together.keep({ points, cut, spread, product, is_close });
    if (is_close) tell(word("closeAsked", { name: message.name }));
  });
  find("stage-together", HTMLElement).addEventListener("click", () => {
    together.open(!together.isOpen);
    if (!together.isOpen) line.send("inspect", { meeting: ON_STAGE, ...NOTHING });
  });
}
