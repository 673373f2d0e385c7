// Private talks from the desk: accept, decline, propose another time, hold the call, conclude.

import { Call } from "../shared/call.js";
import { button, find, make, onSubmit } from "../shared/dom.js";
import { moment, productName, room, word } from "./room.js";

/** @typedef {{ meeting: string, state: string, name: string, wish: string, product: string, at: number, when: number, outcome: string, is_yours: boolean }} Met */

/** @type {Map<string, Met>} */
const meetings = new Map();
/** @type {Call | null} */
let call = null;
let chosen = "";
/** @type {import("../shared/line.js").Line} */
let line;

export function speakMeetings() {
  find("meetings", HTMLElement).replaceChildren(...[...meetings.values()].reverse().map(row));
  find("no-meetings", HTMLElement).hidden = meetings.size > 0;
}

/** @param {Met} met */
function row(met) {
  const item = make("li", met.state);
  const when = met.when ? moment(met.when) : word("now");
  const head = [met.name, when, productName(met.product)].filter(Boolean).join(" · ");
  const line = make("p", "soft small", head);
  line.append(" ", make("span", "tag", word(`met_${met.state}`)));
  item.append(line, make("p", "text", met.wish));
  if (met.outcome) item.append(make("p", "answer", met.outcome));
  const acts = make("div", "row");
  acts.append(...actsOf(met));
  item.append(acts);
  return item;
}

/** @param {Met} met */
function actsOf(met) {
  const of = { meeting: met.meeting };
  const isOpen = ["asked", "proposed", "agreed"].includes(met.state);
  const made = [];
  if (isOpen) {
    made.push(button(word("callNow"), () => line.send("accept_meeting", of), "strong"));
    made.push(button(word("propose"), () => choose(met, "propose")));
    made.push(button(word("declineMeeting"), () => line.send("decline_meeting", of)));
  }
  if (met.state === "open" || met.state === "held") {
    made.push(button(word("outcome"), () => choose(met, "outcome")));
    const minutes = make("a", "button", word("minutes"));
    minutes.href = `/api/minutes/${met.meeting}.pdf?language=${room.language}`;
    minutes.download = "minutes.pdf";
    made.push(minutes);
  }
  return made;
}

/**
 * @param {Met} met
 * @param {"propose" | "outcome"} dialog
 */
function choose(met, dialog) {
  chosen = met.meeting;
  if (dialog === "outcome") find("outcome-text", HTMLTextAreaElement).value = met.outcome;
  find(dialog, HTMLDialogElement).showModal();
}

function endCall() {
  call?.close();
  call = null;
  find("call", HTMLDialogElement).close();
}

/** @param {import("../shared/line.js").Line} given */
export function listenToMeetings(given) {
  line = given;
  line.on("met", (message) => {
    meetings.set(message.meeting, message);
    if (message.state === "open" && message.is_yours && !call) {
      call = new Call(line, message.meeting, { isPolite: false, word });
      find("call", HTMLDialogElement).showModal();
      call.begin();
    } else if (call?.meeting === message.meeting && message.state !== "open") {
      endCall();
      choose(message, "outcome");
    }
    speakMeetings();
  });
  find("call-end", HTMLElement).addEventListener("click", () => {
    if (call) line.send("leave_meeting", { meeting: call.meeting });
  });
  find("call", HTMLDialogElement).addEventListener("cancel", (event) => event.preventDefault());
  onSubmit("propose-form", () => {
    const when = new Date(find("propose-when", HTMLInputElement).value).getTime() / 1000;
    line.send("propose_meeting", { meeting: chosen, when });
    find("propose", HTMLDialogElement).close();
  });
  onSubmit("outcome-form", () => {
    line.send("record_outcome", { meeting: chosen, outcome: find("outcome-text", HTMLTextAreaElement).value.trim() });
    find("outcome", HTMLDialogElement).close();
  });
}
