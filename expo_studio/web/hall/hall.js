// The hall: walk between booths, find one on the plan or by words, and enter by its door.

import { Box3, Vector3 } from "three";
import { find } from "../shared/dom.js";
import { filled, firstLanguage, inLanguage, remember, speak } from "../shared/language.js";
import { loadJson } from "../booth/load.js";
import { addSun, fitSun } from "../booth/look.js";
import { Stage } from "../booth/stage.js";
import { EYE_HEIGHT, Mover } from "../booth/walk.js";
import { Crowd } from "./crowd.js";
import { Doors } from "./doors.js";
import { HallMap } from "./map.js";
import { Programme } from "./programme.js";
import { free, gateBoard, groundOf, LOBBY, roomOf } from "./room.js";
import { WORDS } from "./words.js";

/** @typedef {import("./crowd.js").Hall} Hall */
/** @typedef {import("../booth/types.js").Booth} Booth */

const CLEAR = 0.5;
const BEFORE = 3.6;
const ATTEND_EVERY = 0.4;
const SKY = { zenith: [0.62, 0.72, 0.88], horizon: [0.95, 0.95, 0.93], ground: [0.34, 0.33, 0.32], sun_direction: [0.42, 0.82, 0.39], sun_colour: [1, 0.96, 0.9], sun_intensity: 2.2, exposure: 1 };

let language = firstLanguage();
speak(WORDS, language);
listenToSearch();
loadJson("hall", "").then(start, sayBroken);

/** @param {Hall} hall */
function start(hall) {
  const walk = walkOrNull(hall);
  const map = new HallMap(hall, (key) => walk?.goTo(key));
  const programme = new Programme(hall, walk && ((key) => walk.goTo(key)), (onAir) => {
    map.light(onAir);
    if (walk) walk.onAir = onAir;
    sayMap();
    walk?.stage.draw();
  });
  const sayMap = () => map.say(language, { plan: inLanguage(WORDS.plan, language), live: inLanguage(WORDS.liveNow, language) });
  const say = () => {
    speak(WORDS, language);
    find("title", HTMLElement).textContent = inLanguage(hall.hall.title, language);
    for (const name of document.querySelectorAll("[data-zh]")) {
      const { zh = "", en = "" } = /** @type {HTMLElement} */ (name).dataset;
      name.textContent = inLanguage({ zh, en }, language);
    }
    sayMap();
    programme.say(language);
    walk?.say();
    search();
  };
  onLanguage(say);
  find("search", HTMLInputElement).addEventListener("input", () => map.filter((key) => isFound(hall.booths[key].folder)));
  say();
  if (walk) walk.begin(map);
  else find("help", HTMLElement).textContent = inLanguage(WORDS.noWebgl, language);
  document.documentElement.dataset.ready = "yes";
}

/** @param {() => void} say Writes every word anew. */
function onLanguage(say) {
  find("language", HTMLElement).addEventListener("click", () => {
    language = language === "zh" ? "en" : "zh";
    remember(language);
    say();
  });
}

/** Without its plan the hall is the list alone, and that is said where one would walk. */
function sayBroken() {
  const words = find("near", HTMLElement);
  const say = () => {
    speak(WORDS, language);
    words.textContent = inLanguage(WORDS.broken, language);
  };
  words.hidden = false;
  for (const id of ["plan", "help", "entrance", "plan-toggle"]) find(id, HTMLElement).hidden = true;
  onLanguage(say);
  say();
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
    this.crowd = new Crowd(hall, () => this.stage.draw());
    this.mover = new Mover(this.stage.camera, canvas, () => this.stage.draw());
    this.mover.setWalking(true);
    this.waited = 0;
    this.onAir = /** @type {Set<string>} */ (new Set());
    /** Where one was when the booths nearby were last seen to. @type {Vector3 | null} */
    this.seen = null;
    this.doors = new Doors(hall, this.stage);
    this.board = /** @type {ReturnType<typeof gateBoard> | null} */ (null);
    this.stage.scene.add(this.crowd.root, roomOf(hall.extent));
    const [x, z] = hall.extent;
    const sun = addSun(this.stage.scene, bare.sky);
    sun.castShadow = false; // under a roof; every shader would look for a shadow that is never drawn
    fitSun(sun, bare.sky, new Box3(new Vector3(-x, 0, -z), new Vector3(x, 4, z)));
  }

  /** @param {HallMap} map */
  begin(map) {
    find("entrance", HTMLElement).addEventListener("click", () => this.enter());
    // The signs may hang elsewhere once the plan is folded.
    find("plan-toggle", HTMLElement).addEventListener("click", () => this.stage.goOn());
    this.stage.tickers.push((seconds) => this.move(seconds), (seconds) => this.attend(seconds));
    this.stage.afterwards.push(() => this.follow(map));
    this.enter();
  }

  /**
   * Moves on, within the walls; returns whether anything moves.
   * @param {number} seconds
   */
  move(seconds) {
    const goesOn = this.mover.step(seconds);
    const { width, front, back } = groundOf(this.hall.extent);
    const { position } = this.stage.camera;
    position.x = Math.min(width / 2 - CLEAR, Math.max(CLEAR - width / 2, position.x));
    position.z = Math.min(front - CLEAR, Math.max(back + CLEAR, position.z));
    return goesOn;
  }

  enter() {
    const [, z] = this.hall.extent;
    this.mover.aim(new Vector3(0, EYE_HEIGHT, z + LOBBY - 1.5), new Vector3(0, EYE_HEIGHT, 0));
  }

  /** Writes the gate and the stands anew. */
  say() {
    this.board?.removeFromParent();
    if (this.board) free(this.board);
    this.board = gateBoard(this.hall.extent, inLanguage(this.hall.hall.title, language));
    this.stage.scene.add(this.board);
    this.crowd.shells.say(language);
    this.stage.draw();
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
    this.crowd.screens.attend(at);
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
    const near = this.crowd.byDistance(x, z);
    map.point(x, z, this.mover.heading, near[0]?.[1] < 4 ? near[0][0] : undefined);
    this.doors.hang(near, this.onAir, language);
  }
}

function listenToSearch() {
  find("search", HTMLInputElement).addEventListener("input", search);
}

/** Shows the booths in whose words all that was typed is found. */
function search() {
  const items = /** @type {HTMLElement[]} */ ([...find("booths", HTMLElement).children]);
  for (const item of items) item.hidden = !isFound(item.dataset.folder ?? "");
  const shown = items.filter((item) => !item.hidden).length;
  find("found", HTMLElement).textContent = filled(inLanguage(WORDS.found, language), { n: shown });
}

/** @param {string} folder */
function isFound(folder) {
  const wanted = find("search", HTMLInputElement).value.toLowerCase().split(/\s+/).filter(Boolean);
  const item = /** @type {HTMLElement | null} */ (document.querySelector(`[data-folder="${CSS.escape(folder)}"]`));
  return wanted.every((word) => item?.dataset.search?.includes(word));
}
