// Asking for a private talk: now or at a time, and what became of it.

import { button, find, make, onSubmit } from "../shared/dom.js";
import { moment, product, said, tell, word } from "./visit.js";

/** @typedef {{ meeting: string, state: string, wish: string, product: string, when: number }} Met */

/** @type {Map<string, Met>} */
const meetings = new Map();
/** @type {Set<string>} */
const asking = new Set();
let about = "";
/** @type {import("../shared/line.js").Line} */
let line;

export function speakMeetings() {
  const shown = product(about);
  find("meeting-about", HTMLElement).textContent = shown ? said(shown.name) : "";
  find("meetings", HTMLElement).replaceChildren(...[...meetings.values()].map(row));
}

/** @param {Met} met */
function row(met) {
  const item = make("li");
  const when = met.when ? moment(met.when) : word("now");
  item.append(make("p", "text", met.wish), make("p", "soft small", `${when} · ${word(`met_${met.state}`)}`));
  if (met.state === "proposed") {
    const answer = (/** @type {boolean} */ isAccepted) => line.send("answer_meeting", { meeting: met.meeting, is_accepted: isAccepted });
    const row = make("div", "row");
    row.append(button(word("accept"), () => answer(true), "strong"), button(word("decline"), () => answer(false)));
    item.append(row);
  }
  return item;
}

/**
 * Opens the form, about a product or about nothing in particular.
 * @param {string} key
 */
export function openMeeting(key) {
  about = key;
  speakMeetings();
  find("meeting", HTMLDialogElement).showModal();
}

/** @param {import("../shared/line.js").Line} given */
export function listenToMeetings(given) {
  line = given;
  find("meet", HTMLElement).addEventListener("click", () => openMeeting(""));
  line.on("met", (message) => {
    const before = meetings.get(message.meeting)?.state;
    meetings.set(message.meeting, message);
    if (before && before !== message.state) tell(word(`met_${message.state}`));
    if (message.state === "proposed" && !find("meeting", HTMLDialogElement).open) openMeeting(message.product);
    speakMeetings();
  });
  line.on("kept", (message) => {
    if (asking.delete(message.mark)) tell(word("meetKept"));
  });
  onSubmit("meeting-form", () => {
    const wish = find("meeting-wish", HTMLTextAreaElement);
    const when = find("meeting-when", HTMLInputElement).value;
    const at = when ? new Date(when).getTime() / 1000 : 0;
    asking.add(line.sendSurely("ask_meeting", { wish: wish.value.trim(), product: about, when: at }));
    wish.value = "";
    find("meeting", HTMLDialogElement).close();
    tell(word("sending"));
  });
}
