// Going on stage: invited, looking at oneself first, then seen and heard by all.

import { find } from "../shared/dom.js";
import { send } from "../shared/whip.js";
import { visit, word } from "./visit.js";

/** @type {MediaStream | null} */
let own = null;
/** @type {import("../shared/whip.js").Sending | null} */
let sending = null;
let isInvited = false;
let isOnStage = false;
let trouble = "";
/** @type {import("../shared/line.js").Line} */
let line;

export function speakStage() {
  find("invited", HTMLElement).hidden = !(isInvited || isOnStage);
  find("stage-yes", HTMLElement).hidden = isOnStage;
  find("stage-no", HTMLElement).textContent = word(isOnStage ? "stageLeave" : "stageNo");
  find("invited-state", HTMLElement).textContent = trouble ? word(trouble) : isOnStage ? word(sending ? "onStage" : "stageSoon") : "";
}

/** Shows the visitor their own camera, before anybody else sees it. */
async function preview() {
  try {
    own = await navigator.mediaDevices.getUserMedia({ audio: true, video: { width: 640, height: 360 } });
    const video = find("preview", HTMLVideoElement);
    video.srcObject = own;
    video.hidden = false;
    trouble = "";
  } catch {
    trouble = "noCamera";
  }
  speakStage();
}

async function begin() {
  if (!own || sending) return;
  try {
    sending = await send("/whip", own, end);
    trouble = "";
  } catch {
    trouble = "stageFailed";
  }
  speakStage();
}

function end() {
  sending?.close();
  sending = null;
  for (const track of own?.getTracks() ?? []) track.stop();
  own = null;
  find("preview", HTMLVideoElement).hidden = true;
  isInvited = false;
  speakStage();
}

/** @param {import("../shared/line.js").Line} given */
export function listenToStage(given) {
  line = given;
  line.on("invited", () => {
    isInvited = true;
    speakStage();
    find("stage-yes", HTMLElement).focus();
    preview();
  });
  line.on("on_stage", (message) => {
    const was = isOnStage;
    isOnStage = message.guests.some((/** @type {{ visitor: string }} */ guest) => guest.visitor === visit.visitor);
    if (isOnStage && !was) begin();
    if (!isOnStage && was) end();
    speakStage();
  });
  find("stage-yes", HTMLElement).addEventListener("click", () => {
    line.send("answer_invitation", { is_accepted: true });
    isInvited = false;
  });
  find("stage-no", HTMLElement).addEventListener("click", () => {
    line.send(isOnStage ? "leave_stage" : "answer_invitation", isOnStage ? {} : { is_accepted: false });
    end();
  });
}
