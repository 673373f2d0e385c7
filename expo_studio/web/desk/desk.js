// A desk in the browser: questions, hands, people, chat, run-down and meetings; by the same
// protocol as the studio's own panel.

import { find, letDialogsClose } from "../shared/dom.js";
import { remember, speak } from "../shared/language.js";
import { Line, takeSeat } from "../shared/line.js";
import { Viewing } from "../live/viewing.js";
import { listenToCalling, speakCalling } from "./calling.js";
import { listenToPlan, speakPlan } from "./plan.js";
import { listenToMeetings, speakMeetings } from "./meetings.js";
import { listenToPeople, speakPeople } from "./people.js";
import { listenToProgram, speakProgram } from "./program.js";
import { listenToQuestions, speakQuestions } from "./questions.js";
import { listenToStaging } from "./staging.js";
import { listenToTalk, speakTalk } from "./talk.js";
import { room, said, tell, word } from "./room.js";
import { listenToShows, speakShows } from "./shows.js";
import { listenToSharing, speakSharing } from "./sharing.js";
import { WORDS } from "./words.js";

const DESK_ROLES = ["assistant", "presenter"];
const video = find("video", HTMLVideoElement);
const line = new Line("/control", enter);

const viewing = new Viewing(video, () => line.isOver, showPicture);

let state = "connecting";
/** @type {import("../live/viewing.js").How} */
let picture = "";
let facts = { people: 0, frames_per_second: 0 };

/** Takes a seat; somebody whose link is no desk's is turned away. */
async function enter() {
  const seat = await takeSeat(room.token);
  if (!seat) return false;
  room.role = seat.role;
  if (!DESK_ROLES.includes(room.role)) return false;
  viewing.sit(seat.visitor);
  return true;
}

function show() {
  speak(WORDS, room.language);
  find("role", HTMLElement).textContent = room.role ? word(room.role) : "";
  speakState();
  find("card-terms", HTMLElement).textContent = said(room.cardTerms);
  for (const part of [speakQuestions, speakPeople, speakTalk, speakProgram, speakPlan, speakShows, speakSharing, speakMeetings, speakCalling]) part();
}

function speakState() {
  const running = word("running", { people: facts.people, fps: Math.round(facts.frames_per_second) });
  const worse = state || picture;
  find("state", HTMLElement).textContent = worse ? word(worse) : running;
}

/** @param {import("../live/viewing.js").How} how */
function showPicture(how) {
  picture = how;
  speakState();
}

async function loadProducts() {
  const [products, door, terms] = await Promise.all([fetch("/api/products"), fetch("/api/door"), fetch("/api/card")]);
  if (terms.ok) room.cardTerms = (await terms.json()).text;
  if (products.ok) room.products = await products.json();
  if (door.ok) {
    const title = said((await door.json()).title) || "Expo Studio";
    document.title = title;
    find("title", HTMLElement).textContent = title;
  }
  show();
}

video.addEventListener("playing", () => showPicture(""));
line.addEventListener("open", () => {
  state = "";
  room.people.clear();
  loadProducts();
});
line.addEventListener("lost", () => {
  state = "reconnecting";
  show();
});
line.addEventListener("refused", () => {
  state = "refused";
  show();
});
line.on("state", (message) => {
  facts = message;
  speakState();
});
line.on("ended", () => {
  state = "ended";
  viewing.end();
  show();
});
line.on("products_changed", loadProducts);
line.on("trouble", (message) => tell(`${said(message.message)} ${said(message.hint)}`));
find("language", HTMLElement).addEventListener("click", () => {
  room.language = room.language === "zh" ? "en" : "zh";
  remember(room.language);
  show();
});
find("sound", HTMLElement).addEventListener("click", () => {
  video.muted = !video.muted;
  find("sound", HTMLElement).setAttribute("aria-pressed", String(!video.muted));
});
letDialogsClose();
listenToQuestions(line);
listenToPeople(line);
listenToTalk(line);
listenToProgram(line, video);
listenToPlan(line);
listenToShows(line);
listenToSharing(line);
listenToStaging(line);
listenToMeetings(line);
listenToCalling(line);
show();
line.open();
