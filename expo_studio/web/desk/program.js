// Running the program from the desk: the product that is shown, the pointer, polls.

import { button, find, make, onSubmit } from "../shared/dom.js";
import { room, said, tell, word } from "./room.js";

/** @type {{ number: number, text: string, options: string[], votes: number[], is_open: boolean } | null} */
let poll = null;
const OF_CAMERAS = ["side", "camera"];
const SCENES = ["booth", "side", "camera", "screen", "starting", "pause"];
let scene = "";
let card = "";
let screens = 0;
let cameras = 0;
let passed = "none";
let sent = "";
let logo = "none";
/** @type {import("../shared/line.js").Line} */
let line;
/** @type {Map<string, number>} When each product was shown, ms since 1970. */
const shownAt = new Map();

export function speakProgram() {
  find("rundown", HTMLElement).replaceChildren(...room.products.map(row));
  find("no-products", HTMLElement).hidden = room.products.length > 0;
  speakScenes();
  speakPassed();
  const mark = find("logo", HTMLButtonElement);
  mark.setAttribute("aria-pressed", String(logo === "on"));
  mark.hidden = logo === "none";
  const now = find("poll-now", HTMLElement);
  now.replaceChildren();
  if (poll?.number) {
    const all = poll.votes.reduce((sum, one) => sum + one, 0);
    now.append(make("p", "text", poll.text), make("p", "soft small", word(poll.is_open ? "pollRuns" : "pollOver", { n: all })));
    poll.options.forEach((option, at) => now.append(make("p", "", `${option}: ${poll?.votes[at]}`)));
  }
  find("poll-close", HTMLButtonElement).disabled = !poll?.is_open;
}

/** Offers the scenes; those of a camera only while one is there, or while they are chosen. */
function speakScenes() {
  for (const made of find("scenes", HTMLElement).querySelectorAll("button")) {
    const name = made.getAttribute("data-scene") ?? "";
    made.textContent = word(`scene_${name}`, { n: cameras });
    made.setAttribute("aria-pressed", String(name === scene));
    made.hidden = name === "screen" && !screens && scene !== name;
    made.disabled = OF_CAMERAS.includes(name) && !cameras && scene !== name;
  }
  find("no-camera", HTMLElement).hidden = cameras > 0;
}

/** Tells how a camera that is shown full reaches visitors, once for each change. */
function speakPassed() {
  const told = passed === "none" ? "" : word(`passed_${passed}`, { sent });
  const place = find("passed", HTMLElement);
  if (place.textContent !== told) place.textContent = told;
  place.hidden = !told;
}

/** @param {{ key: string, name: import("../shared/language.js").Text }} one */
function row(one) {
  const isNow = one.key === room.shown;
  const item = make("li", isNow ? "now" : "");
  const at = shownAt.get(one.key);
  const made = button(said(one.name), () => line.send("highlight", { product: isNow ? "" : one.key }), "name");
  made.setAttribute("aria-pressed", String(isNow));
  const isOnCard = one.key === card;
  const onPicture = button(word("card"), () => line.send("set_product_card", isOnCard ? {} : { product: one.key, language: find("card-language", HTMLSelectElement).value }));
  onPicture.setAttribute("aria-pressed", String(isOnCard));
  onPicture.setAttribute("aria-label", word("cardOf", { name: said(one.name) }));
  item.append(made, onPicture);
  if (at) item.append(make("span", "soft small", new Date(at).toLocaleTimeString([], { hour: "2-digit", minute: "2-digit" })));
  return item;
}

/** @param {{ on_picture: [number, number] | null }} message */
function point(message) {
  const dot = find("pointer", HTMLElement);
  dot.hidden = !message.on_picture;
  find("unpoint", HTMLElement).hidden = !message.on_picture;
  if (!message.on_picture) return;
  dot.style.left = `${message.on_picture[0] * 100}%`;
  dot.style.top = `${message.on_picture[1] * 100}%`;
}

/**
 * @param {import("../shared/line.js").Line} given
 * @param {HTMLVideoElement} video
 */
export function listenToProgram(given, video) {
  line = given;
  line.on("shown", (message) => {
    room.shown = message.product;
    if (message.product) shownAt.set(message.product, Date.now());
    speakProgram();
  });
  line.on("polled", (message) => {
    poll = message;
    speakProgram();
  });
  line.on("pointer", point);
  listenToCaptions();
  line.on("program", (message) => {
    scene = message.scene;
    cameras = message.cameras;
    card = message.card;
    screens = message.screens;
    passed = message.passed;
    sent = message.sent;
    logo = message.logo ?? "none";
    speakProgram();
  });
  for (const name of SCENES) {
    const made = button("", () => line.send("set_program", { scene: name, dissolves: true }));
    made.dataset.scene = name;
    if (OF_CAMERAS.includes(name)) made.setAttribute("aria-describedby", "no-camera");
    find("scenes", HTMLElement).append(made);
  }
  find("logo", HTMLElement).addEventListener("click", () => line.send("set_logo", { is_shown: logo !== "on" }));
  video.addEventListener("click", (event) => {
    const area = video.getBoundingClientRect();
    const place = [(event.clientX - area.left) / area.width, (event.clientY - area.top) / area.height];
    line.send("point_at", { on_picture: place.map((value) => Math.min(1, Math.max(0, value))) });
  });
  find("unpoint", HTMLElement).addEventListener("click", () => line.send("point_at"));
  find("poll-close", HTMLElement).addEventListener("click", () => line.send("close_poll"));
  onSubmit("poll-form", () => {
    const options = find("poll-options", HTMLTextAreaElement).value.split("\n").map((one) => one.trim()).filter(Boolean);
    if (options.length < 2 || options.length > 6) return tell(word("pollNeeds"));
    line.send("open_poll", { text: find("poll-text", HTMLInputElement).value.trim(), options });
    tell("");
  });
}

/** Captions as somebody types them: Enter shows one, an empty one takes the last away. */
function listenToCaptions() {
  let ends = 0;
  const now = find("caption-now", HTMLElement);
  line.on("captioned", (message) => {
    now.textContent = message.text ? word("captionNow", { text: message.text }) : "";
    clearTimeout(ends);
    ends = setTimeout(() => (now.textContent = ""), message.seconds * 1000);
  });
  onSubmit("caption-form", () => {
    const field = find("caption", HTMLInputElement);
    line.send("caption", { text: field.value.trim() });
    field.value = "";
  });
}
