// The tools below the picture: sound, hand, signs, walking, full screen; and what lies over it.

import { button, find, make } from "../shared/dom.js";
import { SIGNS, drawSign } from "../shared/signs.js";
import { visit, word } from "./visit.js";

const FLYING_LIMIT = 30;

let isHandUp = false;
let before = 0;
/** @type {import("../shared/line.js").Line} */
let line;
/** @type {HTMLVideoElement} */
let video;

export function speakTools() {
  const sound = find("sound", HTMLElement);
  sound.textContent = word(video.muted ? "soundOn" : "soundOff");
  sound.setAttribute("aria-pressed", String(!video.muted));
  const hand = find("hand", HTMLElement);
  hand.textContent = isHandUp ? word("handUp", { n: before + 1 }) : word("hand");
  hand.setAttribute("aria-pressed", String(isHandUp));
  const walk = find("walk-toggle", HTMLElement);
  walk.textContent = word(isWalking() ? "walkEnd" : "walk");
  for (const sign of find("signs", HTMLElement).children) {
    sign.setAttribute("aria-label", word(`sign_${sign.getAttribute("data-sign")}`));
  }
}

function isWalking() {
  return !find("walk", HTMLElement).hidden;
}

/** Shows the booth in 3D beside the live picture, which stays on. */
function toggleWalk() {
  const walk = find("walk", HTMLElement);
  walk.hidden = isWalking();
  document.body.classList.toggle("walking", isWalking());
  find("walk-toggle", HTMLElement).setAttribute("aria-pressed", String(isWalking()));
  if (isWalking() && !walk.firstElementChild) {
    const frame = make("iframe");
    frame.src = "/walk/#embedded";
    frame.title = word("walkTitle");
    frame.allow = "fullscreen; xr-spatial-tracking";
    walk.append(frame);
  }
  if (!isWalking()) walk.replaceChildren();
  speakTools();
}

/** @param {{ on_picture: [number, number] | null }} message */
function point(message) {
  const dot = find("pointer", HTMLElement);
  dot.hidden = !message.on_picture;
  if (!message.on_picture) return;
  const area = pictureArea();
  dot.style.left = `${area.left + message.on_picture[0] * area.width}px`;
  dot.style.top = `${area.top + message.on_picture[1] * area.height}px`;
}

/** Where the picture lies inside the video element, which may have bars. */
function pictureArea() {
  const { clientWidth, clientHeight, videoWidth, videoHeight } = video;
  const ratio = videoWidth && videoHeight ? videoWidth / videoHeight : 16 / 9;
  const width = Math.min(clientWidth, clientHeight * ratio);
  const height = width / ratio;
  return { left: (clientWidth - width) / 2, top: (clientHeight - height) / 2, width, height };
}

/** @param {{ sign: import("../shared/signs.js").Sign, times: number }} message */
function react(message) {
  const overlay = find("overlay", HTMLElement);
  for (let n = 0; n < Math.min(message.times, 5); n += 1) {
    if (overlay.children.length > FLYING_LIMIT) return;
    const flying = make("span", "flying");
    flying.append(drawSign(message.sign));
    flying.style.left = `${10 + Math.random() * 80}%`;
    flying.addEventListener("animationend", () => flying.remove());
    setTimeout(() => flying.remove(), 3000);
    overlay.append(flying);
  }
}

/**
 * @param {import("../shared/line.js").Line} given
 * @param {HTMLVideoElement} picture
 */
export function listenToTools(given, picture) {
  line = given;
  video = picture;
  const last = { message: /** @type {any} */ ({ on_picture: null }) };
  line.on("pointer", (message) => {
    last.message = message;
    point(message);
  });
  new ResizeObserver(() => point(last.message)).observe(video);
  line.on("reaction", react);
  line.on("welcome", (message) => {
    isHandUp = message.is_hand_up;
    speakTools();
  });
  line.on("your_hand", (message) => {
    isHandUp = message.is_up;
    before = message.before;
    speakTools();
  });
  for (const sign of SIGNS) {
    const made = button("", () => line.send("react", { sign }));
    made.dataset.sign = sign;
    made.append(drawSign(sign));
    find("signs", HTMLElement).append(made);
  }
  listenToButtons();
}

function listenToButtons() {
  find("sound", HTMLElement).addEventListener("click", () => {
    video.muted = !video.muted;
    speakTools();
  });
  find("hand", HTMLElement).addEventListener("click", () => {
    line.send("raise_hand", { is_up: !isHandUp, name: visit.name });
  });
  find("walk-toggle", HTMLElement).addEventListener("click", toggleWalk);
  find("full", HTMLElement).addEventListener("click", () => {
    if (document.fullscreenElement) document.exitFullscreen();
    else find("stage", HTMLElement).requestFullscreen?.();
  });
  const pip = find("pip", HTMLElement);
  pip.hidden = !document.pictureInPictureEnabled;
  pip.addEventListener("click", () => {
    if (document.pictureInPictureElement) document.exitPictureInPicture();
    else video.requestPictureInPicture().catch(() => {});
  });
}
