// The chat from the desk: words, words taken back, slow mode, links; and links of one's own.

import { button, find, make, onSubmit } from "../shared/dom.js";
import { moment, room, word } from "./room.js";

const SHOWN = 200;
/** @typedef {{ link: string, role: string, url: string, expires_at: number, qr: string }} Made */

/** @type {Map<string, Made>} */
const links = new Map();
/** @type {import("../shared/line.js").Line} */
let line;

export function speakTalk() {
  find("own", HTMLElement).hidden = room.role !== "presenter";
  find("made", HTMLElement).replaceChildren(...[...links.values()].map(made));
  for (const undo of document.querySelectorAll("#messages button")) undo.textContent = word("unsay");
}

/** @param {Made} one */
function made(one) {
  const item = make("li");
  const field = make("input");
  field.readOnly = true;
  field.value = one.url;
  field.setAttribute("aria-label", word(one.role));
  field.addEventListener("focus", () => field.select());
  const code = make("img", "qr");
  code.src = one.qr;
  code.alt = word("qrOf", { role: word(one.role) });
  item.append(make("p", "soft small", `${word(one.role)} · ${word("until", { when: moment(one.expires_at) })}`), field, code);
  item.append(button(word("revoke"), () => line.send("revoke_link", { link: one.link }), "danger"));
  return item;
}

/** @param {{ number: number, who: string, text: string, is_presenter: boolean }} chat */
function hear(chat) {
  const list = find("messages", HTMLElement);
  if (list.querySelector(`[data-number="${chat.number}"]`)) return;
  const row = make("li", chat.is_presenter ? "presenter" : "");
  row.dataset.number = String(chat.number);
  const undo = button(word("unsay"), () => line.send("unsay", { number: chat.number }), "quiet");
  row.append(make("b", "", chat.who), undo, make("p", "", chat.text));
  list.append(row);
  while (list.children.length > SHOWN) list.firstElementChild?.remove();
  list.scrollTop = list.scrollHeight;
}

function sendRules() {
  line.send("set_rules", {
    slow_seconds: Number(find("slow", HTMLSelectElement).value),
    allows_links: find("links", HTMLInputElement).checked,
  });
}

/** @param {import("../shared/line.js").Line} given */
export function listenToTalk(given) {
  line = given;
  line.on("chat", hear);
  line.on("unsaid", (message) => document.querySelector(`#messages [data-number="${message.number}"]`)?.remove());
  line.on("rules", (message) => {
    find("slow", HTMLSelectElement).value = String(message.slow_seconds);
    find("links", HTMLInputElement).checked = message.allows_links;
  });
  line.on("link", (message) => {
    links.set(message.link, message);
    speakTalk();
  });
  line.on("revoked", (message) => {
    links.delete(message.link);
    speakTalk();
  });
  onSubmit("say", () => {
    const words = find("words", HTMLInputElement);
    if (words.value.trim()) line.send("say", { text: words.value.trim() });
    words.value = "";
  });
  find("slow", HTMLSelectElement).addEventListener("change", sendRules);
  find("links", HTMLInputElement).addEventListener("change", sendRules);
  for (const role of ["assistant", "camera", "guest"]) {
    find(`make-${role}`, HTMLElement).addEventListener("click", () => line.send("make_link", { role, hours: 24 }));
  }
}
