// The chat: words for everyone, each sent until the host has heard it.

import { find, make, onSubmit } from "../shared/dom.js";
import { markNews } from "../shared/tabs.js";
import { said, tell, visit, word } from "./visit.js";

/** @typedef {{ number: number, who: string, text: string, at: number, is_presenter: boolean }} Chat */

const SHOWN = 200;

const list = find("messages", HTMLElement);
let heard = 0;
/** @type {Map<string, string>} What was sent and not acknowledged, by its mark. */
const sent = new Map();

export function speakChat() {
  for (const tag of list.querySelectorAll(".tag")) tag.textContent = word("presenterTag");
  find("tab-chat", HTMLElement).textContent = word("chat");
}

/** @param {Chat} chat */
function hear(chat) {
  if (chat.number <= heard) return;
  heard = chat.number;
  const row = make("li", chat.is_presenter ? "presenter" : "");
  row.dataset.number = String(chat.number);
  row.append(make("b", "", chat.who));
  if (chat.is_presenter) row.append(make("span", "tag", word("presenterTag")));
  row.append(make("p", "", chat.text));
  list.append(row);
  while (list.children.length > SHOWN) list.firstElementChild?.remove();
  list.scrollTop = list.scrollHeight;
  find("empty", HTMLElement).hidden = true;
  markNews("chat");
}

/** @param {import("../shared/line.js").Line} line */
export function listenToChat(line) {
  line.on("welcome", (message) => message.chat.forEach(hear));
  line.on("chat", hear);
  line.on("unsaid", (message) => list.querySelector(`[data-number="${message.number}"]`)?.remove());
  line.on("kept", (message) => sent.delete(message.mark));
  line.on("refused", (message) => {
    tell(`${said(message.message)}${visit.language === "zh" ? "" : " "}${said(message.hint)}`);
    const words = find("words", HTMLInputElement);
    if (sent.has(message.mark) && !words.value) words.value = sent.get(message.mark) ?? "";
    sent.delete(message.mark);
  });
  onSubmit("say", () => {
    const words = find("words", HTMLInputElement);
    const text = words.value.trim();
    if (!text) return;
    sent.set(line.sendSurely("say", { text }), text);
    words.value = "";
    tell("");
  });
}
