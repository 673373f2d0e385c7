// The private call of a meeting, from the visitor's side: one's own, or one the exhibitor asks into.

import { find } from "../shared/dom.js";
import { Call } from "../shared/call.js";
import { placeCall } from "../shared/call_place.js";
import { said, tell, visit, word } from "./visit.js";

/** @type {import("../shared/line.js").Line} */
let line;
/** @type {Call | null} */
let call = null;
/** @type {{ meeting: string, people: string[] } | null} The call of others one is asked into. */
let asked = null;

export function speakCall() {
  if (!asked) return;
  const exhibitor = said(visit.exhibitor) || word("presenterTag");
  const people = asked.people.length ? asked.people.join(word("listComma")) : exhibitor;
  find("called-words", HTMLElement).textContent = word("calledWords", { exhibitor, people });
}

/** @param {string} meeting */
function begin(meeting) {
  call = new Call(line, meeting, { word, over: end });
  find("call", HTMLDialogElement).showModal();
  call.begin();
}

function end() {
  call?.close();
  call = null;
  find("call", HTMLDialogElement).close();
}

function leave() {
  if (call) line.send("leave_meeting", { meeting: call.meeting });
  end();
}

/** @param {{ meeting: string, people: string[], is_open: boolean }} message */
function hearCalled(message) {
  const dialog = find("called", HTMLDialogElement);
  if (!message.is_open) {
    if (call?.meeting === message.meeting) end();
    if (asked?.meeting !== message.meeting) return;
    asked = null;
    dialog.close();
    tell(word("calledOver"));
  } else if (!call && !asked) {
    asked = message;
    speakCall();
    dialog.showModal();
    find("called-yes", HTMLElement).focus();
  }
}

/** @param {boolean} isAccepted */
function answer(isAccepted) {
  const meeting = asked?.meeting;
  asked = null;
  find("called", HTMLDialogElement).close();
  if (!meeting) return;
  if (isAccepted) begin(meeting);
  else line.send("leave_meeting", { meeting });
}

/** @param {import("../shared/line.js").Line} given */
export function listenToCall(given) {
  line = given;
  placeCall({ asks: false });
  line.on("met", (message) => {
    if (message.state === "open" && !call) begin(message.meeting);
    else if (call?.meeting === message.meeting && message.state !== "open") {
      end();
      tell(word(`met_${message.state}`));
    }
  });
  line.on("called", hearCalled);
  find("called-yes", HTMLElement).addEventListener("click", () => answer(true));
  find("called-no", HTMLElement).addEventListener("click", () => answer(false));
  find("called", HTMLDialogElement).addEventListener("cancel", () => answer(false));
  find("call-end", HTMLElement).addEventListener("click", leave);
  find("call", HTMLDialogElement).addEventListener("cancel", (event) => event.preventDefault());
}
