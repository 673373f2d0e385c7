// Who is inside: raised hands first, muting, removing, inviting onto the stage.

import { button, find, make } from "../shared/dom.js";
import { span } from "../shared/span.js";
import { room, tell, word } from "./room.js";

/** @typedef {{ visitor: string, name: string, since: number }} Hand */

/** @type {Hand[]} */
let hands = [];
/** @type {Hand[]} */
let guests = [];
/** @type {string[]} */
let invited = [];
/** @type {import("../shared/line.js").Line} */
let line;

export function speakPeople() {
  find("people-title", HTMLElement).textContent = word("people", { n: room.people.size });
  find("people", HTMLElement).replaceChildren(...[...room.people.values()].map(person));
  find("no-people", HTMLElement).hidden = room.people.size > 0;
  find("guests", HTMLElement).replaceChildren(...guests.map(guest));
  find("no-guests", HTMLElement).hidden = guests.length > 0;
  speakHands();
}

function speakHands() {
  find("hands-row", HTMLElement).hidden = hands.length === 0;
  find("hands", HTMLElement).replaceChildren(...hands.map(hand));
}

/** @param {Hand} one */
function hand(one) {
  const item = make("li");
  const wait = make("span", "wait", waited(one.since));
  wait.dataset.since = String(one.since);
  item.append(make("b", "", one.name), " ", wait, " ");
  item.append(
    button(word("invite"), () => line.send("invite", { visitor: one.visitor }), "strong"),
    button(word("lower"), () => line.send("lower_hand", { visitor: one.visitor })),
  );
  return item;
}

/** @param {number} since */
function waited(since) {
  return span(Date.now() / 1000 - since);
}

/** @param {{ visitor: string, name: string, is_muted: boolean }} one */
function person(one) {
  const item = make("li", one.is_muted ? "muted" : "");
  item.append(make("b", "", one.name));
  if (invited.includes(one.visitor)) item.append(make("span", "tag", word("invitedTag")));
  const acts = make("div", "row");
  const of = { visitor: one.visitor };
  for (const [key, act] of /** @type {[string, () => void][]} */ ([
    [one.is_muted ? "unmute" : "mute", () => line.send("mute", { ...of, is_muted: !one.is_muted })],
    ["invite", () => line.send("invite", of)],
    ["remove", () => line.send("remove", of)],
    ["block", () => line.send("block", of)],
  ])) {
    const made = button(word(key), act);
    made.setAttribute("aria-label", `${word(key)}: ${one.name}`);
    acts.append(made);
  }
  item.append(acts);
  return item;
}

/** @param {Hand} one */
function guest(one) {
  const item = make("li");
  item.append(make("b", "", one.name), " ", button(word("dismiss"), () => line.send("dismiss", { visitor: one.visitor })));
  return item;
}

/** @param {import("../shared/line.js").Line} given */
export function listenToPeople(given) {
  line = given;
  line.on("joined", (message) => {
    room.people.set(message.visitor, message);
    speakPeople();
  });
  line.on("left", (message) => {
    room.people.delete(message.visitor);
    speakPeople();
  });
  line.on("hands", (message) => {
    hands = message.hands;
    speakHands();
  });
  line.on("on_stage", (message) => {
    guests = message.guests;
    invited = message.waiting;
    speakPeople();
  });
  line.on("card_left", () => tell(word("cardLeft")));
  setInterval(() => {
    for (const wait of document.querySelectorAll(".wait")) wait.textContent = waited(Number(wait.getAttribute("data-since")));
  }, 1000);
}
