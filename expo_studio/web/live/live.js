// The visitor's page: enters by the link's token, watches, and meets the people inside.

import { find, letDialogsClose } from "../shared/dom.js";
import { inLanguage, remember, speak } from "../shared/language.js";
import { Line, takeSeat } from "../shared/line.js";
import { elsewhere } from "../shared/relays.js";
import { makeTabs } from "../shared/tabs.js";
import { renewAnswers, speakAnswers } from "./answers.js";
import { listenToCall, speakCall } from "./call.js";
import { listenToCaptions } from "./captions.js";
import { listenToCards, showOwnCard, speakCards } from "./cards.js";
import { listenToChat, speakChat } from "./chat.js";
import { isOnAir, listenToDoor, speakDoor } from "./door.js";
import { listenToLookAlong, speakAlong } from "./look_along.js";
import { listenToMeetings, speakMeetings } from "./meetings.js";
import { notice, speakNotice } from "./notice.js";
import { listenToPolls, speakPolls } from "./polls.js";
import { listenToProducts, loadProducts, speakProducts } from "./products.js";
import { listenToQuestions, speakQuestions } from "./questions.js";
import { listenToReplays, loadReplays, speakReplays } from "./replays.js";
import { listenToStage, speakStage } from "./stage.js";
import { listenToTools, speakTools } from "./tools.js";
import { visit, word } from "./visit.js";
import { Viewing } from "./viewing.js";
import { prepare } from "./watch.js";
import { WORDS, presenterWords } from "./words.js";

const video = find("video", HTMLVideoElement);
const line = new Line("/ws", async () => {
  const seat = await takeSeat(visit.token);
  if (!seat) return false;
  viewing.sit(seat.visitor);
  return true;
});
const showTab = makeTabs(["products", "questions", "chat"]);

const viewing = new Viewing(video, () => line.isOver, enterState, () => (isNarrow = false));

let state = "";
/** Whether the network has room for the sound and a few pictures a second only. */
let isNarrow = false;
let isFurnished = false;

function show() {
  const { language } = visit;
  speak(WORDS, language);
  if (elsewhere.url) find("privacy", HTMLElement).textContent = word("privacyElsewhere", { server: new URL(elsewhere.url).host });
  const title = inLanguage(visit.title, language) || "Expo Studio";
  document.title = title;
  find("title", HTMLElement).textContent = title;
  find("presenter", HTMLElement).textContent = inLanguage(presenterWords(visit.exhibitor, visit.isPresented), language);
  find("people", HTMLElement).textContent = word("inside", { n: visit.people });
  find("state", HTMLElement).textContent = state ? word(state) : isNarrow ? word("narrow") : "";
  find("state", HTMLElement).classList.toggle("aside", !state);
  find("badge", HTMLElement).hidden = state !== "" || !isOnAir();
  find("side", HTMLElement).hidden = !visit.isInside;
  find("tools", HTMLElement).hidden = !visit.visitor || visit.isOver;
  for (const id of ["hand", "signs", "walk-toggle"]) find(id, HTMLElement).hidden = !visit.isInside;
  for (const part of [speakDoor, speakProducts, speakQuestions, speakChat, speakTools, speakPolls, speakStage, speakCards, speakMeetings, speakCall, speakReplays, speakAnswers, speakAlong, speakNotice]) part();
}

/** @param {string} now Key of WORDS, or empty while all is well. */
function enterState(now) {
  state = now;
  show();
}

/** @param {any} message */
function welcome(message) {
  Object.assign(visit, {
    title: message.title,
    exhibitor: message.exhibitor,
    people: message.people,
    isPresented: message.is_presented,
    isInside: message.is_inside,
    visitor: message.visitor,
    name: message.name,
    shown: message.shown,
  });
  if (visit.isInside && !visit.products.length) loadProducts().then(show);
  if (!viewing.isOn) viewing.begin();
  if (!isFurnished) loadReplays().then(show);
  isFurnished = true;
  show();
}

function finish() {
  viewing.end();
  visit.isInside = false;
  visit.isOver = true;
  enterState("ended");
}

line.on("welcome", welcome);
line.on("people", (message) => {
  visit.people = message.count;
  visit.isPresented = message.is_presented;
  show();
});
line.on("products_changed", () => Promise.all([loadProducts(), loadReplays(), renewAnswers()]).then(show));
line.on("narrow", (message) => {
  isNarrow = message.is_narrow;
  show();
});
line.on("ended", finish);
line.on("notice", (message) => notice(message.text));
line.addEventListener("open", () => {
  if (state === "reconnecting" && viewing.isOn) enterState("");
});
line.addEventListener("lost", () => enterState("reconnecting"));
line.addEventListener("refused", () => enterState("refused"));

video.addEventListener("playing", () => {
  if (!line.isOver) enterState("");
});
find("language", HTMLElement).addEventListener("click", () => {
  visit.language = visit.language === "zh" ? "en" : "zh";
  remember(visit.language);
  show();
});
letDialogsClose();
listenToDoor(line, showTab);
listenToReplays(video);
listenToCaptions(line);
listenToProducts(line, showTab);
listenToQuestions(line);
listenToChat(line);
listenToTools(line, video);
listenToPolls(line);
listenToStage(line);
listenToLookAlong(line);
listenToCards();
listenToMeetings(line);
listenToCall(line);
show();
begin();

/** Shows the visitor's own card where the address is the link to it, and else comes to the door. */
async function begin() {
  if (await showOwnCard()) return enterState("");
  if (!visit.token) return enterState("noLink");
  enterState("connecting");
  prepare();
  return line.open();
}
