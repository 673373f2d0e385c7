// Sharing this desk's screen, or one window of it, into the picture (WHIP at /screen).

import { find } from "../shared/dom.js";
import { send } from "../shared/whip.js";
import { tell, word } from "./room.js";

/** @type {MediaStream | null} */
let stream = null;
/** @type {import("../shared/whip.js").Sending | null} */
let sending = null;
/** @type {import("../shared/line.js").Line} */
let line;

export function speakSharing() {
  const made = find("share-screen", HTMLButtonElement);
  made.textContent = word(stream ? "shareStop" : "shareScreen");
  made.setAttribute("aria-pressed", String(stream !== null));
}

async function begin() {
  if (!navigator.mediaDevices?.getDisplayMedia) return tell(word("shareImpossible"));
  try {
    stream = await navigator.mediaDevices.getDisplayMedia({ video: { frameRate: { max: 15 } }, audio: true });
  } catch {
    return tell(word("shareRefused"));
  }
  const [picture] = stream.getVideoTracks();
  picture.contentHint = "detail";
  picture.addEventListener("ended", end);
  try {
    sending = await send("/screen", stream, end);
    line.send("set_program", { scene: "screen", dissolves: true });
    tell("");
  } catch {
    end();
    tell(word("shareFailed"));
  }
  speakSharing();
}

/** Shows the booth again, whoever ended it: the button, the browser's own bar, or the network. */
function end() {
  if (!stream) return;
  for (const track of stream.getTracks()) track.stop();
  sending?.close();
  stream = sending = null;
  line.send("set_program", { scene: "booth", dissolves: true });
  speakSharing();
}

/** @param {import("../shared/line.js").Line} given */
export function listenToSharing(given) {
  line = given;
  find("share-screen", HTMLElement).addEventListener("click", () => (stream ? end() : begin()));
}
