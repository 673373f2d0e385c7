// A phone as the booth's roving camera: asks for camera and microphone, sends them by WHIP.

import { find } from "../shared/dom.js";
import { firstLanguage, inLanguage, remember, speak } from "../shared/language.js";
import { SendError, send } from "./whip.js";
import { WORDS } from "./words.js";

const RETRY_MS = 2000;

const video = find("video", HTMLVideoElement);
const page = {
  language: firstLanguage(),
  state: "ready",
  token: new URLSearchParams(location.hash.slice(1)).get("t") ?? "",
  facing: "environment",
  wanted: false,
};

/** @type {MediaStream | null} */
let stream = null;
/** @type {import("./whip.js").Sending | null} */
let sending = null;

function show() {
  find("start", HTMLElement).dataset.words = page.wanted ? "stop" : "start";
  find("mute", HTMLElement).dataset.words = isMuted() ? "unmute" : "mute";
  find("turn", HTMLElement).hidden = find("mute", HTMLElement).hidden = !page.wanted;
  speak(WORDS, page.language);
  document.title = inLanguage(WORDS.title, page.language);
  find("state", HTMLElement).textContent = inLanguage(WORDS[page.state], page.language);
}

/** @param {string} state Key of WORDS. */
function enterState(state) {
  page.state = state;
  show();
}

function isMuted() {
  return stream?.getAudioTracks().every((track) => !track.enabled) ?? false;
}

/** @returns {Promise<MediaStream>} Camera and microphone, the microphone with echo and noise taken out. */
function open() {
  const picture = { facingMode: page.facing, width: { ideal: 1280 }, height: { ideal: 720 }, frameRate: { max: 30 } };
  return navigator.mediaDevices.getUserMedia({
    video: picture,
    audio: { echoCancellation: true, noiseSuppression: true, autoGainControl: true },
  });
}

async function start() {
  if (!page.token) return enterState("noLink");
  if (!navigator.mediaDevices) return enterState("insecure");
  page.wanted = true;
  enterState("asking");
  try {
    stream = await open();
  } catch {
    page.wanted = false;
    return enterState("noCamera");
  }
  video.srcObject = stream;
  await connect();
}

async function connect() {
  if (!stream || !page.wanted) return;
  enterState("connecting");
  try {
    sending = await send(stream, page.token, (isUp) => (isUp ? enterState("live") : again()));
  } catch (error) {
    const status = error instanceof SendError ? error.status : 0;
    if (status === 401 || status === 403) return stop("refused");
    again();
  }
}

function again() {
  sending?.close();
  sending = null;
  if (!page.wanted) return;
  enterState("reconnecting");
  setTimeout(connect, RETRY_MS);
}

/** @param {string} state Key of WORDS. */
function stop(state) {
  page.wanted = false;
  sending?.close();
  sending = null;
  stream?.getTracks().forEach((track) => track.stop());
  stream = null;
  video.srcObject = null;
  enterState(state);
}

/** Takes the picture from the phone's other camera; the old one stays where there is none. */
async function turn() {
  page.facing = page.facing === "environment" ? "user" : "environment";
  if (!stream) return;
  const before = stream.getVideoTracks();
  before.forEach((track) => track.stop());
  const picture = { facingMode: page.facing, width: { ideal: 1280 }, height: { ideal: 720 } };
  const other = await navigator.mediaDevices.getUserMedia({ video: picture }).catch(() => null);
  const track = other?.getVideoTracks().at(0);
  if (!track) return;
  before.forEach((old) => stream?.removeTrack(old));
  stream.addTrack(track);
  await sending?.replace("video", track);
}

find("start", HTMLElement).addEventListener("click", () => (page.wanted ? stop("ready") : start()));
find("turn", HTMLElement).addEventListener("click", turn);
find("mute", HTMLElement).addEventListener("click", () => {
  const enabled = isMuted();
  stream?.getAudioTracks().forEach((track) => (track.enabled = enabled));
  show();
});
find("language", HTMLElement).addEventListener("click", () => {
  page.language = page.language === "zh" ? "en" : "zh";
  remember(page.language);
  show();
});
show();
if (!page.token) enterState("noLink");
