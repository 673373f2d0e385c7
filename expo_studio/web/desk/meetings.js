// Private talks from the desk: accept, decline, propose another time, hold the call, conclude.

import { button, find, make, onSubmit } from "../shared/dom.js";
import { begin, end, talkingIn } from "./calling.js";
import { moment, productName, room, word } from "./room.js";

/** @typedef {{ meeting: string, state: string, name: string, wish: string, product: string, at: number, when: number, outcome: string, is_yours: boolean }} Met */

/** @type {Map<string, Met>} */
const meetings = new Map();
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
  if (met.state === "open" && talkingIn() !== met.meeting) made.push(button(word("callJoin"), () => begin(met.meeting), "strong"));
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

/** @param {import("../shared/line.js").Line} given */
export function listenToMeetings(given) {
  line = given;
  line.on("met", (message) => {
    meetings.set(message.meeting, message);
    const isHere = talkingIn() === message.meeting;
    if (message.state === "open" && message.is_yours && !isHere) begin(message.meeting);
    else if (isHere && message.state !== "open") {
      end();
      choose(message, "outcome");
    }
    speakMeetings();
  });
  line.on("meeting_erased", (message) => {
    meetings.delete(message.meeting);
    if (talkingIn() === message.meeting) end();
    speakMeetings();
  });
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
