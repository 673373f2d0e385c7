// The question queue from the desk: on air, answered aloud or in writing, hidden.

import { button, find, make, onSubmit } from "../shared/dom.js";
import { moment, productName, word } from "./room.js";

/** @typedef {{ number: number, name: string, text: string, at: number, product: string, state: string, answer: string, upvotes: number, visitor: string }} Asked */

const ORDER = ["on_air", "waiting", "answered", "hidden"];

/** @type {Map<number, Asked>} */
const questions = new Map();
let answering = 0;
/** @type {import("../shared/line.js").Line} */
let line;

export function speakQuestions() {
  const sorted = [...questions.values()].sort(
    (a, b) => ORDER.indexOf(a.state) - ORDER.indexOf(b.state) || b.upvotes - a.upvotes || a.number - b.number,
  );
  const focused = document.activeElement?.getAttribute("data-focus");
  find("questions", HTMLElement).replaceChildren(...sorted.map(row));
  find("no-questions", HTMLElement).hidden = questions.size > 0;
  if (focused) /** @type {HTMLElement | null} */ (document.querySelector(`#questions [data-focus="${focused}"]`))?.focus();
}

/** @param {Asked} asked */
function row(asked) {
  const item = make("li", asked.state);
  const head = [asked.name || word("nobody"), moment(asked.at), productName(asked.product), word("wanted", { n: asked.upvotes })];
  const line = make("p", "soft small", head.filter(Boolean).join(" · "));
  line.append(" ", make("span", "tag", word(asked.state)));
  item.append(line, make("p", "text", asked.text));
  if (asked.answer) item.append(make("p", "answer", asked.answer));
  const acts = make("div", "row");
  acts.append(...actsOf(asked));
  item.append(acts);
  return item;
}

/** @param {Asked} asked */
function actsOf(asked) {
  /** @type {[string, () => void][]} */
  const acts = [];
  const settle = (/** @type {string} */ state) => () => line.send("settle", { question: asked.number, state });
  if (asked.state !== "on_air") acts.push(["takeLive", settle("on_air")]);
  if (asked.state !== "answered") acts.push(["markAnswered", settle("answered")]);
  acts.push(["writeAnswer", () => openAnswer(asked)]);
  acts.push(asked.state === "hidden" ? ["unhide", settle("waiting")] : ["hide", settle("hidden")]);
  return acts.map(([key, act]) => {
    const made = button(word(key), act);
    made.dataset.focus = `${asked.number}-${key}`;
    made.setAttribute("aria-label", `${word(key)}: ${asked.text}`);
    return made;
  });
}

/** @param {Asked} asked */
function openAnswer(asked) {
  answering = asked.number;
  find("answer-title", HTMLElement).textContent = asked.text;
  find("answer-text", HTMLTextAreaElement).value = asked.answer;
  find("answer", HTMLDialogElement).showModal();
}

/** @param {import("../shared/line.js").Line} given */
export function listenToQuestions(given) {
  line = given;
  line.addEventListener("open", () => questions.clear());
  line.on("asked", (message) => {
    questions.set(message.number, message);
    speakQuestions();
  });
  line.on("withdrawn", (message) => {
    questions.delete(message.number);
    speakQuestions();
  });
  onSubmit("answer-form", () => {
    const text = find("answer-text", HTMLTextAreaElement).value.trim();
    if (text) line.send("answer", { question: answering, text });
    find("answer", HTMLDialogElement).close();
  });
}
