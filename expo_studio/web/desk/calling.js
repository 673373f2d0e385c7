// The call from the desk: held or joined, and whom to ask in besides.

import { Call } from "../shared/call.js";
import { placeCall } from "../shared/call_place.js";
import { button, find, make, offer, onSubmit } from "../shared/dom.js";
import { room, word } from "./room.js";

const CALLERS_LIMIT = 6;

/** @type {import("../shared/line.js").Line} */
let line;
/** @type {Call | null} */
let call = null;
/** @type {import("../shared/circle.js").InCall[]} */
let people = [];
/** @type {string[]} */
let waiting = [];

/** Which meeting this desk talks in, or empty. */
export function talkingIn() {
  return call?.meeting ?? "";
}

export function speakCalling() {
  if (!call) return;
  const isFull = people.length + waiting.length >= CALLERS_LIMIT;
  const within = new Set([...people.map((one) => one.visitor), ...waiting]);
  const free = [...room.people.values()].filter((one) => !within.has(one.visitor));
  offer("call-guest", free.map((one) => ({ key: one.visitor, name: one.name })));
  find("call-guest", HTMLSelectElement).disabled = find("call-ask", HTMLButtonElement).disabled = isFull || !free.length;
  find("call-room", HTMLElement).textContent = word(isFull ? "callFull" : "callRoom", { n: people.length + waiting.length, all: CALLERS_LIMIT });
  find("call-waiting", HTMLElement).replaceChildren(...waiting.map(asked));
}

/** @param {string} visitor */
function asked(visitor) {
  const item = make("li");
  const name = room.people.get(visitor)?.name ?? word("nobody");
  item.append(`${word("callAsked", { name })} `, button(word("callUnask"), () => line.send("show_out", { meeting: talkingIn(), visitor })));
  return item;
}

/** @param {string} meeting */
export function begin(meeting) {
  if (call) end();
  people = [];
  waiting = [];
  call = new Call(line, meeting, {
    word,
    showOut: (one) => line.send("show_out", { meeting, visitor: one.visitor }),
    hearPeople: (here, asked) => {
      people = here;
      waiting = asked;
      speakCalling();
    },
    over: end,
  });
  find("call", HTMLDialogElement).showModal();
  speakCalling();
  call.begin();
}

export function end() {
  call?.close();
  call = null;
  find("call", HTMLDialogElement).close();
}

/** @param {import("../shared/line.js").Line} given */
export function listenToCalling(given) {
  line = given;
  placeCall({ asks: true });
  for (const kind of ["joined", "left"]) line.on(kind, speakCalling);
  find("call-end", HTMLElement).addEventListener("click", () => {
    const meeting = talkingIn();
    if (meeting) line.send("leave_meeting", { meeting });
  });
  find("call", HTMLDialogElement).addEventListener("cancel", (event) => event.preventDefault());
  onSubmit("call-asking", () => {
    const visitor = find("call-guest", HTMLSelectElement).value;
    if (visitor) line.send("ask_in", { meeting: talkingIn(), visitor });
  });
}
