// The hall: walk between booths, find one on the plan or by words, and enter by its door.

import { Box3, Mesh, MeshStandardMaterial, PlaneGeometry, Vector3 } from "three";
import { find, make } from "../shared/dom.js";
import { firstLanguage, inLanguage, remember, speak } from "../shared/language.js";
import { loadJson } from "../booth/load.js";
import { addSun } from "../booth/look.js";
import { Stage } from "../booth/stage.js";
import { EYE_HEIGHT, Mover } from "../booth/walk.js";
import { Crowd } from "./crowd.js";
import { HallMap } from "./map.js";
import { WORDS } from "./words.js";

/** @typedef {import("./crowd.js").Hall} Hall */
/** @typedef {import("../booth/types.js").Booth} Booth */

const DOORS = 6;
const DOOR_REACH = 14;
const DOOR_HEIGHT = 2.7;
const BEFORE = 3.6;
const ATTEND_EVERY = 0.4;
const SKY = { zenith: [0.62, 0.72, 0.88], horizon: [0.95, 0.95, 0.93], ground: [0.34, 0.33, 0.32], sun_direction: [0.42, 0.82, 0.39], sun_colour: [1, 0.96, 0.9], sun_intensity: 2.2, exposure: 1 };

let language = firstLanguage();
speak(WORDS, language);
listenToSearch();
loadJson("hall", "").then(start);

/** @param {Hall} hall */
function start(hall) {
  const walk = walkOrNull(hall);
  const map = new HallMap(hall, (key) => walk?.goTo(key));
  const say = () => {
    speak(WORDS, language);
    find("title", HTMLElement).textContent = inLanguage(hall.hall.title, language);
    for (const name of document.querySelectorAll("[data-zh]")) {
      const { zh = "", en = "" } = /** @type {HTMLElement} */ (name).dataset;
      name.textContent = inLanguage({ zh, en }, language);
    }
    map.say(language, inLanguage(WORDS.plan, language));
    search();
  };
  find("language", HTMLElement).addEventListener("click", () => {
    language = language === "zh" ? "en" : "zh";
    remember(language);
    say();
    walk?.stage.draw();
  });
  find("search", HTMLInputElement).addEventListener("input", () => map.filter((key) => isFound(hall.booths[key].folder)));
  say();
  if (walk) walk.begin(map);
  else find("help", HTMLElement).textContent = inLanguage(WORDS.noWebgl, language);
  document.documentElement.dataset.ready = "yes";
}

/** @param {Hall} hall */
function walkOrNull(hall) {
  try {
    return new Walk(hall);
  } catch {
    return null;
  }
}

class Walk {
  /** @param {Hall} hall */
  constructor(hall) {
    this.hall = hall;
    const bare = /** @type {Booth} */ (/** @type {unknown} */ ({ sky: SKY, lights: {} }));
    const canvas = find("canvas", HTMLCanvasElement);
    this.stage = new Stage(canvas, find("stage", HTMLElement), bare);
    this.crowd = new Crowd(hall);
    this.mover = new Mover(this.stage.camera, canvas, () => this.stage.draw());
    this.mover.setWalking(true);
    this.waited = 0;
    /** Where one was when the booths nearby were last seen to. @type {Vector3 | null} */
    this.seen = null;
    this.doors = Array.from({ length: DOORS }, () => make("a", "door"));
    find("doors", HTMLElement).append(...this.doors);
    this.stage.scene.add(this.crowd.root, floorOf(hall.extent));
    const [x, z] = hall.extent;
    addSun(this.stage.scene, bare.sky, new Box3(new Vector3(-x, 0, -z), new Vector3(x, 4, z)));
  }

  /** @param {HallMap} map */
  begin(map) {
    find("entrance", HTMLElement).addEventListener("click", () => this.enter());
    this.stage.tickers.push((seconds) => this.mover.step(seconds), (seconds) => this.attend(seconds));
    this.stage.afterwards.push(() => this.follow(map));
    this.enter();
  }

  enter() {
    const [, z] = this.hall.extent;
    this.mover.aim(new Vector3(0, EYE_HEIGHT, z - 0.5), new Vector3(0, EYE_HEIGHT - 0.2, 0));
  }

  /** @param {string} key */
  goTo(key) {
    const stall = this.hall.hall.stalls[key];
    const out = new Vector3(0, 0, stall.depth / 2 + BEFORE).applyAxisAngle(new Vector3(0, 1, 0), stall.turn);
    const middle = new Vector3(stall.x, EYE_HEIGHT - 0.2, stall.z);
    this.mover.fly(out.add(middle).setY(EYE_HEIGHT), middle);
  }

  /**
   * Furnishes what is near from time to time; returns whether there is more to do.
   * @param {number} seconds
   */
  attend(seconds) {
    this.waited += seconds;
    const at = this.stage.camera.position;
    const isNew = !this.seen || at.distanceTo(this.seen) > 0.05;
    if (isNew && this.waited > ATTEND_EVERY && !this.mover.flight && !this.crowd.isBusy) {
      this.waited = 0;
      this.seen = at.clone();
      this.crowd.attend(at.x, at.z).then((isDone) => {
        if (!isDone) this.seen = null;
        this.told();
        this.stage.draw();
      });
      this.told();
    }
    return isNew || this.crowd.isBusy;
  }

  told() {
    this.mover.obstacles = this.crowd.obstacles;
    find("near", HTMLElement).hidden = !this.crowd.isBusy;
    find("near", HTMLElement).textContent = inLanguage(WORDS.near, language);
    document.documentElement.dataset.furnished = [...this.crowd.furnished.keys()].join(" ");
  }

  /**
   * Moves the mark on the plan and the doors' signs with the view.
   * @param {HallMap} map
   */
  follow(map) {
    const { x, z } = this.stage.camera.position;
    const near = this.crowd.byDistance(x, z).slice(0, DOORS);
    map.point(x, z, this.mover.heading, near[0]?.[1] < 4 ? near[0][0] : undefined);
    this.doors.forEach((door, index) => this.hang(door, near[index]));
  }

  /**
   * Hangs a door's sign over its stall, or takes it off.
   * @param {HTMLAnchorElement} door
   * @param {[string, number] | undefined} near
   */
  hang(door, near) {
    const stall = near ? this.hall.hall.stalls[near[0]] : undefined;
    door.hidden = !near || !stall || near[1] > DOOR_REACH;
    if (!near || !stall || door.hidden) return;
    const { title, folder } = this.hall.booths[near[0]];
    const place = new Vector3(stall.x, DOOR_HEIGHT, stall.z).project(this.stage.camera);
    door.hidden = Math.abs(place.x) > 0.95 || Math.abs(place.y) > 0.95 || place.z > 1;
    door.href = `${folder}index.html`;
    door.textContent = `${inLanguage(WORDS.enter, language)}: ${inLanguage(title, language)}`;
    door.classList.toggle("here", near[1] < 4);
    door.style.left = `${((place.x + 1) / 2) * this.stage.holder.clientWidth}px`;
    door.style.top = `${((1 - place.y) / 2) * this.stage.holder.clientHeight}px`;
  }
}

/** @param {[number, number]} extent */
function floorOf([x, z]) {
  const floor = new Mesh(new PlaneGeometry(2 * x, 2 * z).rotateX(-Math.PI / 2), new MeshStandardMaterial({ color: "#b9c0c8", roughness: 0.95 }));
  floor.position.y = -0.01;
  floor.receiveShadow = true;
  return floor;
}

function listenToSearch() {
  find("search", HTMLInputElement).addEventListener("input", search);
}

/** Shows the booths in whose words all that was typed is found. */
function search() {
  const items = /** @type {HTMLElement[]} */ ([...find("booths", HTMLElement).children]);
  for (const item of items) item.hidden = !isFound(item.dataset.folder ?? "");
  const shown = items.filter((item) => !item.hidden).length;
  find("found", HTMLElement).textContent = inLanguage(WORDS.found, language).replace("{n}", String(shown));
}

/** @param {string} folder */
function isFound(folder) {
  const wanted = find("search", HTMLInputElement).value.toLowerCase().split(/\s+/).filter(Boolean);
  const item = /** @type {HTMLElement | null} */ (document.querySelector(`[data-folder="${CSS.escape(folder)}"]`));
  return wanted.every((word) => item?.dataset.search?.includes(word));
}
