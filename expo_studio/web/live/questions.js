// The question queue: ask, join in a question, see what was answered.

import { button, find, make, onSubmit } from "../shared/dom.js";
import { markNews } from "../shared/tabs.js";
import { clock, product, said, tell, word } from "./visit.js";

/** @typedef {{ number: number, name: string, text: string, at: number, product: string, state: string, answer: string, upvotes: number, is_yours: boolean }} Asked */

const ORDER = ["on_air", "waiting", "answered"];

/** @type {Map<number, Asked>} */
const questions = new Map();
/** @type {Set<number>} */
const mine = new Set();
/** @type {Set<number>} */
const wanted = new Set();
/** @type {Set<string>} */
const asking = new Set();
let about = "";
/** @type {import("../shared/line.js").Line} */
let line;

/** Writes every question anew, the one on air first, then the most wanted. */
export function speakQuestions() {
  const count = [...questions.values()].filter((one) => one.state !== "answered").length;
  find("tab-questions", HTMLElement).textContent = count ? `${word("questions")} ${count}` : word("questions");
  find("no-questions", HTMLElement).hidden = questions.size > 0;
  const sorted = [...questions.values()].sort(
    (a, b) => ORDER.indexOf(a.state) - ORDER.indexOf(b.state) || b.upvotes - a.upvotes || a.number - b.number,
  );
  find("questions", HTMLElement).replaceChildren(...sorted.map(row));
  speakAbout();
}

/** @param {Asked} asked */
function row(asked) {
  const item = make("li", `question ${asked.state}`);
  const head = make("p", "soft small");
  head.textContent = [asked.name, clock(asked.at), said(product(asked.product)?.name ?? { zh: "", en: "" })].filter(Boolean).join(" · ");
  const state = make("span", "tag", word(asked.state));
  if (asked.state !== "waiting") head.append(" ", state);
  item.append(head, make("p", "text", asked.text));
  if (asked.answer) item.append(make("p", "answer", asked.answer));
  if (asked.state !== "answered") item.append(votes(asked));
  return item;
}

/** @param {Asked} asked */
function votes(asked) {
  if (mine.has(asked.number)) return make("p", "soft small", word("yours", { n: asked.upvotes }));
  const isWanted = wanted.has(asked.number);
  const made = button(word("upvote", { n: asked.upvotes }), () => {
    wanted.add(asked.number);
    line.send("upvote", { question: asked.number });
    speakQuestions();
    find("questions", HTMLElement).focus();
  });
  made.disabled = isWanted;
  made.setAttribute("aria-label", `${word("upvote", { n: asked.upvotes })}: ${asked.text}`);
  return made;
}

/**
 * Begins a question about a product.
 * @param {string} key
 */
export function askAbout(key) {
  about = key;
  speakAbout();
  find("question", HTMLTextAreaElement).focus();
}

function speakAbout() {
  const shown = product(about);
  const line = find("ask-about", HTMLElement);
  line.hidden = !shown;
  if (shown) line.textContent = word("askAbout", { name: said(shown.name) });
}

/** @param {Asked} asked */
function take(asked) {
  if (asked.is_yours) mine.add(asked.number);
  questions.set(asked.number, asked);
}

/** @param {import("../shared/line.js").Line} given */
export function listenToQuestions(given) {
  line = given;
  line.on("welcome", (message) => {
    if (!message.is_inside) return;
    questions.clear();
    message.questions.forEach(take);
    speakQuestions();
  });
  line.on("asked", (message) => {
    if (!questions.has(message.number)) markNews("questions");
    take(message);
    speakQuestions();
  });
  line.on("withdrawn", (message) => {
    questions.delete(message.number);
    speakQuestions();
  });
  line.on("kept", (message) => {
    if (asking.delete(message.mark)) tell(word("askKept"));
  });
  line.on("refused", (message) => asking.delete(message.mark));
  onSubmit("ask", () => {
    const field = find("question", HTMLTextAreaElement);
    const text = field.value.trim();
    if (!text) return;
    asking.add(line.sendSurely("ask", { text, product: about }));
    field.value = "";
    about = "";
    tell(word("sending"));
    speakAbout();
  });
}
