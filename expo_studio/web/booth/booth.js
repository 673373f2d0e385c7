// The package page: the booth in 3D, to look around in and to walk through, with product cards.

import { PerspectiveCamera, Raycaster, Scene, Vector2, Vector3 } from "three";
import { find, make } from "../shared/dom.js";
import { firstLanguage, inLanguage, remember, speak } from "../shared/language.js";
import { isWebAddress, listProducts, openCard, writeCard } from "./cards.js";
import { furnish } from "./furnish.js";
import { isOnDisk, loadBooth, loadSite } from "./load.js";
import { addSun, light, makeRenderer } from "./look.js";
import { EYE_HEIGHT, Mover } from "./walk.js";
import { WORDS } from "./words.js";

/** @typedef {import("./types.js").Booth} Booth */

const canvas = find("canvas", HTMLCanvasElement);
const stage = find("stage", HTMLElement);
const pins = find("pins", HTMLElement);
const views = find("views", HTMLSelectElement);

let language = firstLanguage();
/** @type {string | null} */
let opened = null;
let trouble = "loading";

// Inside the live page the booth alone is shown: title and products stand around it.
document.body.classList.toggle("embedded", location.hash === "#embedded");
speak(WORDS, language);
Promise.all([loadBooth(), loadSite()]).then(start, () => tell("broken"));

/**
 * @param {string} key Of WORDS, or empty when all is well.
 */
function tell(key) {
  trouble = key;
  find("progress", HTMLElement).hidden = key === "";
  find("bar", HTMLElement).hidden = key !== "loading";
  find("progress-words", HTMLElement).textContent = key ? inLanguage(WORDS[key], language) : "";
}

/**
 * Which set of models suits this machine; from a disk there is only the smaller one.
 * @returns {"phone" | "desktop"}
 */
function setOfThisMachine() {
  const asked = new URLSearchParams(location.hash.slice(1)).get("set");
  if (isOnDisk) return "phone";
  if (asked === "phone" || asked === "desktop") return asked;
  return matchMedia("(pointer: coarse)").matches || innerWidth < 800 ? "phone" : "desktop";
}

/** @param {[Booth, import("./types.js").Site]} loaded */
async function start([booth, site]) {
  const view = makeView(booth);
  const speakBooth = () => say(booth, view);
  speakBooth();
  find("language", HTMLElement).addEventListener("click", () => {
    language = language === "zh" ? "en" : "zh";
    remember(language);
    speakBooth();
  });
  listenToCard(booth, view);
  if (!view) return tell("noWebgl");
  tell("loading");
  const set = setOfThisMachine();
  const fileOf = (/** @type {string} */ asset) => site.models[asset][set];
  const { bounds, failed } = await furnish(view.scene, booth, fileOf, (done, all) => {
    find("bar", HTMLProgressElement).value = all ? done / all : 1;
  });
  addSun(view.scene, booth.sky, bounds);
  view.renderer.shadowMap.needsUpdate = true;
  view.draw();
  tell(failed ? "broken" : "");
  document.documentElement.dataset.ready = "yes";
}

/**
 * Writes every word of the page anew.
 * @param {Booth} booth
 * @param {View | null} view
 */
function say(booth, view) {
  speak(WORDS, language);
  const title = inLanguage(booth.title, language) || "Expo Studio";
  document.title = title;
  find("title", HTMLElement).textContent = title;
  find("exhibitor", HTMLElement).textContent = inLanguage(booth.exhibitor, language);
  listProducts(booth, language, (key) => open(booth, key));
  if (opened) writeCard(booth.products[opened], language);
  if (trouble) tell(trouble);
  if (view) view.say();
}

/**
 * @param {Booth} booth
 * @param {string} key
 */
function open(booth, key) {
  opened = key;
  openCard(booth.products[key], language);
}

/**
 * @param {Booth} booth
 * @param {View | null} view
 */
function listenToCard(booth, view) {
  const card = find("card", HTMLDialogElement);
  find("card-close", HTMLElement).addEventListener("click", () => card.close());
  card.addEventListener("close", () => (opened = null));
  card.addEventListener("click", (event) => {
    if (event.target === card) card.close();
  });
  find("card-go", HTMLElement).addEventListener("click", () => {
    const product = opened ? booth.products[opened] : null;
    card.close();
    if (product && view) view.approach(product.placements[0]);
  });
}

/** @typedef {NonNullable<ReturnType<typeof makeView>>} View */

/**
 * The 3D part of the page, or null where there is no WebGL.
 * @param {Booth} booth
 */
function makeView(booth) {
  const renderer = rendererOrNull();
  if (!renderer) return null;
  const scene = new Scene();
  const camera = new PerspectiveCamera(50, 1, 0.05, 200);
  const clock = { last: performance.now() };
  let wanted = false;
  const draw = () => {
    if (wanted) return;
    wanted = true;
    requestAnimationFrame(() => {
      wanted = false;
      const now = performance.now();
      if (mover.step((now - clock.last) / 1000)) draw();
      clock.last = now;
      renderer.render(scene, camera);
      movePins(booth, camera);
    });
  };
  const mover = new Mover(camera, canvas, draw);
  light(renderer, scene, booth);
  new ResizeObserver(() => fit(renderer, camera, draw)).observe(stage);
  goTo(booth, mover, Object.keys(booth.viewpoints)[0]);
  goToFragment(mover);
  makePins(booth, mover);
  listenToView(booth, scene, mover);
  return {
    renderer,
    scene,
    draw,
    say: () => sayView(booth, mover),
    /** @param {string} key */
    approach: (key) => approach(booth, mover, key),
  };
}

function rendererOrNull() {
  try {
    return makeRenderer(canvas);
  } catch {
    return null;
  }
}

/**
 * @param {import("three").WebGLRenderer} renderer
 * @param {PerspectiveCamera} camera
 * @param {() => void} draw
 */
function fit(renderer, camera, draw) {
  const { clientWidth, clientHeight } = stage;
  if (!clientWidth || !clientHeight) return;
  renderer.setPixelRatio(Math.min(devicePixelRatio, 2));
  renderer.setSize(clientWidth, clientHeight, false);
  camera.aspect = clientWidth / clientHeight;
  camera.updateProjectionMatrix();
  draw();
}

/**
 * @param {Booth} booth
 * @param {Mover} mover
 * @param {string | undefined} key
 */
function goTo(booth, mover, key) {
  const viewpoint = key ? booth.viewpoints[key] : undefined;
  const back = booth.stand.depth / 2 + Math.max(booth.stand.width, booth.stand.depth);
  mover.camera.fov = ((viewpoint?.field_of_view ?? 0.87) * 180) / Math.PI;
  mover.camera.updateProjectionMatrix();
  mover.aim(
    new Vector3(...(viewpoint?.eye ?? [0, EYE_HEIGHT, back])),
    new Vector3(...(viewpoint?.target ?? [0, 1.1, 0])),
  );
}

/**
 * Looks exactly where the address says: #view=x,y,z;x,y,z;opening (metres, radians).
 * @param {Mover} mover
 */
function goToFragment(mover) {
  const given = new URLSearchParams(location.hash.slice(1)).get("view");
  if (!given) return;
  const [eye, target, opening] = given.split(";").map((part) => part.split(",").map(Number));
  if (eye?.length !== 3 || target?.length !== 3 || [...eye, ...target].some((n) => !Number.isFinite(n))) return;
  if (opening && opening[0] > 0.05 && opening[0] < 3) mover.camera.fov = (opening[0] * 180) / Math.PI;
  mover.camera.updateProjectionMatrix();
  mover.aim(new Vector3(...eye), new Vector3(...target));
}

/**
 * Goes where a placement can be seen closely.
 * @param {Booth} booth
 * @param {Mover} mover
 * @param {string} key
 */
function approach(booth, mover, key) {
  const placement = booth.placements[key];
  if (!placement) return;
  const { low, high } = booth.assets[placement.asset].bounds;
  const middle = new Vector3(...placement.pose.position);
  middle.y += ((low[1] + high[1]) / 2) * placement.pose.scale[1];
  const reach = Math.max(1.2, 2 * Math.max(high[0] - low[0], high[1] - low[1], high[2] - low[2]));
  const eye = mover.camera.position.clone().sub(middle).setY(0).normalize().multiplyScalar(reach).add(middle);
  mover.aim(eye.setY(Math.max(middle.y + 0.25 * reach, mover.isWalking ? EYE_HEIGHT : 0.6)), middle);
}

/**
 * @param {Booth} booth
 * @param {Mover} mover
 */
function sayView(booth, mover) {
  const chosen = views.value;
  views.replaceChildren();
  for (const [key, viewpoint] of Object.entries(booth.viewpoints)) {
    const option = make("option", "", inLanguage(viewpoint.name, language));
    option.value = key;
    views.append(option);
  }
  views.hidden = views.options.length === 0;
  if (chosen) views.value = chosen;
  const mode = find("mode", HTMLElement);
  mode.setAttribute("aria-pressed", String(mover.isWalking));
  mode.textContent = inLanguage(mover.isWalking ? WORDS.orbit : WORDS.walk, language);
  find("help", HTMLElement).textContent = inLanguage(mover.isWalking ? WORDS.walkHelp : WORDS.orbitHelp, language);
  for (const pin of pins.children) {
    const spot = booth.hotspots[pin.getAttribute("data-key") ?? ""];
    pin.setAttribute("aria-label", inLanguage(spot.name, language));
    pin.setAttribute("title", inLanguage(spot.name, language));
  }
}

/**
 * @param {Booth} booth
 * @param {Mover} mover
 */
function makePins(booth, mover) {
  for (const [key, spot] of Object.entries(booth.hotspots)) {
    const pin = make("button", "pin");
    pin.type = "button";
    pin.dataset.key = key;
    pin.addEventListener("click", () => {
      if (spot.product && booth.products[spot.product]) open(booth, spot.product);
      else if (spot.viewpoint) goTo(booth, mover, spot.viewpoint);
      else if (isWebAddress(spot.link)) window.open(spot.link, "_blank", "noopener,noreferrer");
    });
    pins.append(pin);
  }
}

/**
 * @param {Booth} booth
 * @param {PerspectiveCamera} camera
 */
function movePins(booth, camera) {
  const { clientWidth, clientHeight } = stage;
  for (const pin of /** @type {HTMLCollectionOf<HTMLElement>} */ (pins.children)) {
    const spot = booth.hotspots[pin.dataset.key ?? ""];
    const place = new Vector3(...spot.position).project(camera);
    const isSeen = Math.abs(place.x) < 1 && Math.abs(place.y) < 1 && place.z < 1 && place.z > -1;
    pin.hidden = !isSeen;
    pin.style.left = `${((place.x + 1) / 2) * clientWidth}px`;
    pin.style.top = `${((1 - place.y) / 2) * clientHeight}px`;
  }
}

/**
 * @param {Booth} booth
 * @param {Scene} scene
 * @param {Mover} mover
 */
function listenToView(booth, scene, mover) {
  views.addEventListener("change", () => goTo(booth, mover, views.value));
  find("mode", HTMLElement).addEventListener("click", () => {
    mover.setWalking(!mover.isWalking);
    sayView(booth, mover);
    canvas.focus();
  });
  let pressed = new Vector2();
  canvas.addEventListener("pointerdown", (event) => {
    pressed = new Vector2(event.clientX, event.clientY);
  });
  canvas.addEventListener("pointerup", (event) => {
    if (pressed.distanceTo(new Vector2(event.clientX, event.clientY)) > 5) return;
    const key = productAt(booth, scene, mover.camera, event);
    if (key) open(booth, key);
  });
}

/**
 * The product whose placement lies under the pointer.
 * @param {Booth} booth
 * @param {Scene} scene
 * @param {PerspectiveCamera} camera
 * @param {PointerEvent} event
 */
function productAt(booth, scene, camera, event) {
  const box = canvas.getBoundingClientRect();
  const at = new Vector2(
    ((event.clientX - box.left) / box.width) * 2 - 1,
    1 - ((event.clientY - box.top) / box.height) * 2,
  );
  const caster = new Raycaster();
  caster.setFromCamera(at, camera);
  const hit = caster.intersectObjects(scene.children, true).find((one) => one.object.userData.placements);
  if (!hit || hit.instanceId === undefined) return null;
  const placement = hit.object.userData.placements[hit.instanceId];
  return Object.keys(booth.products).find((key) => booth.products[key].placements.includes(placement)) ?? null;
}
