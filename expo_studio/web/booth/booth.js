// The package page: the booth in 3D and in panoramas, with product cards; what can be shown is.

import { Vector3 } from "three";
import { find } from "../shared/dom.js";
import { firstLanguage, inLanguage, remember, speak } from "../shared/language.js";
import { sayActing } from "./acting.js";
import { Bars } from "./bars.js";
import { Boards } from "./boards.js";
import { isWebAddress, listProducts, writeCard } from "./cards.js";
import { FlatPanorama } from "./flat.js";
import { firstAssets } from "./furnish.js";
import { Guide } from "./guide.js";
import { Inspection } from "./inspect.js";
import { listenToStick } from "./joystick.js";
import { fetchAhead, isOnDisk, loadBooth, loadSite } from "./load.js";
import { sayOpenings, sayState } from "./openings.js";
import { Panorama } from "./panorama.js";
import { makePins, movePins, sayPins } from "./pins.js";
import { Plan } from "./plan.js";
import { Sensors } from "./sensors.js";
import { listBoards } from "./shelf.js";
import { ShowPlayer } from "./show.js";
import { FADE, Stage } from "./stage.js";
import { listViews, sayTools } from "./tools.js";
import { EYE_HEIGHT } from "./walk.js";
import { WORDS } from "./words.js";
import { World } from "./world.js";
import { offerHeadset } from "./xr.js";

/** @typedef {import("./types.js").Booth} Booth */
/** @typedef {import("./types.js").Site} Site */

const canvas = find("canvas", HTMLCanvasElement);
const SAID_MS = 6000;
const PROGRESS_STEP = 0.1;
/** How often a page that stays open looks at the clock. */
const CLOCK_MS = 15_000;
const isTouched = matchMedia("(pointer: coarse)").matches;

let language = firstLanguage();
let trouble = "loading";

// Inside the live page the booth alone is shown: title and products stand around it.
const isEmbedded = window.parent !== window && location.hash.startsWith("#embedded");
const isInspected = isEmbedded && location.hash.endsWith("&inspect");
document.body.classList.toggle("embedded", isEmbedded);
speak(WORDS, language);
Promise.all([loadBooth(), loadSite()]).then(start, () => tell("broken"));

/** @param {string} key Of WORDS, or empty when all is well. */
function tell(key) {
  trouble = key === "broken" && isOnDisk ? "brokenOnDisk" : key;
  find("progress", HTMLElement).hidden = key === "";
  find("bar", HTMLElement).hidden = key !== "loading";
  find("progress-words", HTMLElement).textContent = key ? inLanguage(WORDS[trouble], language) : "";
}

/**
 * Which set of models suits this machine; from a disk there is only the smaller one.
 * @returns {"phone" | "desktop"}
 */
function setOfThisMachine() {
  const asked = new URLSearchParams(location.hash.slice(1)).get("set");
  if (isOnDisk) return "phone";
  if (asked === "phone" || asked === "desktop") return asked;
  return isTouched || innerWidth < 800 ? "phone" : "desktop";
}

/** @param {[Booth, Site]} loaded */
async function start([booth, site]) {
  const { models } = site;
  if (isWebglWanted()) fetchAhead(firstAssets(booth).flatMap((asset) => models[asset]?.[setOfThisMachine()] ?? []));
  const stage = stageOrNull(booth);
  const page = new Page(booth, site, stage);
  page.say();
  find("language", HTMLElement).addEventListener("click", () => {
    language = language === "zh" ? "en" : "zh";
    remember(language);
    page.say();
  });
  setInterval(() => sayState(booth.openings, language), CLOCK_MS);
  if (stage) await page.fill();
  else await page.showFlat();
  document.documentElement.dataset.ready = "yes";
  page.openAsked();
}

function isWebglWanted() {
  return new URLSearchParams(location.hash.slice(1)).get("webgl") !== "no";
}

/**
 * Moves the bar in steps that are seen: each of them has the page painted anew.
 * @param {number} share
 */
function sayProgress(share) {
  const bar = find("bar", HTMLProgressElement);
  if (share === 1 || Math.abs(share - bar.value) >= PROGRESS_STEP) bar.value = share;
}

/** @param {Booth} booth */
function stageOrNull(booth) {
  try {
    if (!isWebglWanted()) return null;
    return new Stage(canvas, find("stage", HTMLElement), booth);
  } catch {
    return null;
  }
}

/** @param {World | null} world */
function inspectionOf(world) {
  return world && isInspected ? new Inspection(world, () => language) : null;
}

/**
 * What plays in the booth, with its controls; nothing while it is looked at closely together.
 * @param {World | null} world
 * @param {Site} site
 */
function barsOf(world, site) {
  if (!world || isInspected) return null;
  world.boards = new Boards(world.booth, site.boards ?? {}, world);
  return new Bars(world.boards, canvas);
}

/**
 * @param {World | null} world
 * @param {Site} site
 * @param {(product: string) => void} open
 */
function showOf(world, site, open) {
  return world && !isInspected ? new ShowPlayer(world.booth, world, site.narrations ?? {}, open) : null;
}

class Page {
  /**
   * @param {Booth} booth
   * @param {Site} site
   * @param {Stage | null} stage Null where there is no WebGL.
   */
  constructor(booth, site, stage) {
    this.booth = booth;
    this.site = site;
    this.stage = stage;
    /** @type {string | null} */
    this.opened = null;
    this.set = setOfThisMachine();
    this.world = stage ? new World(stage, booth) : null;
    this.panorama = stage && site.spots.length ? new Panorama(stage, booth, site.spots, this.set) : null;
    this.guide = this.world ? new Guide(booth, this.world.mover, site.narrations ?? {}) : null;
    this.show = showOf(this.world, site, (key) => this.open(key));
    this.plan = this.world ? new Plan(booth, site.spots, (key) => this.goToSpot(key)) : null;
    this.inspection = inspectionOf(this.world);
    this.bars = barsOf(this.world, site);
    this.listenToCard();
    if (this.world) this.listen(this.world);
    if (this.panorama) this.listenToPanorama(this.panorama);
    for (const id of ["mode", "views", "tour-start", "show-plan"]) find(id, HTMLElement).hidden = !this.world;
  }

  /** Loads the booth: a panorama's preview stands for it until it is there. */
  async fill() {
    const world = /** @type {World} */ (this.world);
    tell("loading");
    // Each model drawn by itself would cost shaders that the booth as a whole does not need.
    if (!find("poster", HTMLElement).hidden) world.stage.veil();
    const failed = await world.fill(this.site, this.set, (done, all) => {
      sayProgress(all ? done / all : 1);
    });
    this.hidePoster();
    // What little is lost is told and then out of the way; where nothing stands, that stays said.
    if (failed && world.things.children.length) this.sayForAWhile("broken");
    else tell(failed ? "broken" : "");
    this.bars?.say(language);
  }

  hidePoster() {
    const poster = find("poster", HTMLElement);
    poster.classList.add("gone");
    setTimeout(() => (poster.hidden = true), FADE);
  }

  /** Shows a panorama without WebGL; where there is none, the poster stays. */
  async showFlat() {
    const [spot] = this.site.spots;
    tell(spot ? "noWebgl" : "noPicture");
    if (!spot) return;
    const flat = new FlatPanorama(canvas, find("stage", HTMLElement));
    await flat.go(spot);
    this.hidePoster();
  }

  /** Opens the product the address asks for: #product=KEY; an old link still lands in the booth. */
  openAsked() {
    const asked = new URLSearchParams(location.hash.slice(1)).get("product");
    if (asked && this.booth.products[asked]) this.open(asked);
  }

  /** Writes every word of the page anew. */
  say() {
    speak(WORDS, language);
    const title = inLanguage(this.booth.title, language) || "Expo Studio";
    document.title = title;
    find("title", HTMLElement).textContent = title;
    find("exhibitor", HTMLElement).textContent = inLanguage(this.booth.exhibitor, language);
    listProducts(this.booth, this.site, language, (key) => this.open(key));
    sayOpenings(this.booth, this.site, language);
    listBoards(this.site.boards ?? {}, language, this.bars ? (asset) => this.goToBoard(asset) : null);
    this.sayList();
    if (this.opened) this.writeCard(this.opened);
    if (trouble) tell(trouble);
    if (this.world) this.sayTools(this.world);
  }

  /** Keeps the way to the plain page at the product last looked at. */
  sayList() {
    const anchor = this.opened ? `#product-${encodeURIComponent(this.opened)}` : "";
    find("to-list", HTMLAnchorElement).href = `${language}.html${anchor}`;
  }

  /** @param {World} world */
  sayTools(world) {
    const { isInPanorama } = this;
    sayTools(
      {
        isInPanorama,
        isTouched,
        isWalking: world.mover.isWalking,
        hasPanorama: this.panorama !== null,
        hasTour: Boolean(this.guide?.stops.length),
        hasShow: this.show?.isThere ?? false,
      },
      language,
    );
    listViews(this.booth, language, !isInPanorama);
    sayPins(this.booth, language);
    this.bars?.say(language);
    this.guide?.say(language);
    this.show?.say(language);
    this.plan?.say(language, inLanguage(WORDS.plan, language));
  }

  get isInPanorama() {
    return this.panorama?.isActive ?? false;
  }

  /** @param {World} world */
  listen(world) {
    const { stage, mover } = world;
    const views = find("views", HTMLSelectElement);
    views.addEventListener("change", () => world.goTo(views.value));
    onPress("mode", () => {
      mover.setWalking(!mover.isWalking);
      this.sayTools(world);
      canvas.focus();
    });
    onPress("tour-start", () => this.guide?.go(0));
    onPress("show-start", () => this.show?.begin());
    onPress("show-plan", () => toggle("show-plan", (isOn) => (find("plan", HTMLElement).hidden = !isOn)));
    onPress("stereo", () => toggle("stereo", (isOn) => stage.setStereo(isOn)));
    onPress("to-world", () => this.enterWorld());
    onPress("to-panorama", () => this.enterPanorama());
    listenToStick(find("stick", HTMLElement), find("knob", HTMLElement), mover);
    this.listenToTouch(world);
    makePins(this.booth, (key) => this.chooseHotspot(key));
    stage.tickers.push((seconds) => this.guide?.step(seconds) ?? false);
    stage.tickers.push(() => this.show?.step() ?? false);
    stage.afterwards.push(() => this.follow(world), () => this.offerPanorama(stage));
    canvas.addEventListener("webglcontextlost", () => tell("lost"));
    offerHeadset(world, this.site, () => language);
  }

  /** @param {World} world */
  listenToTouch(world) {
    let from = [0, 0];
    canvas.addEventListener("pointerdown", (event) => (from = [event.clientX, event.clientY]));
    canvas.addEventListener("pointerup", (event) => {
      if (this.inspection || this.isInPanorama || Math.hypot(event.clientX - from[0], event.clientY - from[1]) > 5) return;
      this.touch(world, event);
    });
  }

  /**
   * Plays the board that was touched, opens the product, or operates what is no product.
   * @param {World} world
   * @param {PointerEvent} event
   */
  touch(world, { clientX, clientY }) {
    const touched = world.touchedAt(clientX, clientY);
    if (!touched) return;
    const board = world.boards?.of(touched.placement);
    const product = world.productOf(touched.placement);
    if (board) world.boards?.touch(board, touched.point);
    else if (product) this.open(product);
    else if (world.actors.operate(touched.placement)) world.stage.draw();
  }

  /** @param {Panorama} panorama */
  listenToPanorama(panorama) {
    const sensors = new Sensors(panorama, () => this.sayNoSensors());
    panorama.choose = ({ hotspot, spot }) => {
      if (spot) panorama.go(spot);
      else if (hotspot) this.chooseHotspot(hotspot);
    };
    onPress("sensors", () => toggle("sensors", (isOn) => void sensors.follow(isOn)));
  }

  /** The device does not tell how it is held: the button is let go, and that is said. */
  sayNoSensors() {
    find("sensors", HTMLElement).setAttribute("aria-pressed", "false");
    this.sayForAWhile("noSensors");
  }

  /**
   * Moves pins and the plan's cone with the view.
   * @param {World} world
   */
  follow({ stage, mover }) {
    const { panorama } = this;
    this.bars?.move(!this.isInPanorama && !stage.renderer.xr.isPresenting);
    if (panorama?.isActive && panorama.spot) {
      const { eye, key } = panorama.spot;
      movePins(this.booth, stage.camera, new Vector3(...eye));
      this.plan?.point(eye[0], eye[2], panorama.heading, key);
      return;
    }
    movePins(this.booth, stage.camera, null);
    this.plan?.point(stage.camera.position.x, stage.camera.position.z, mover.heading);
  }

  /**
   * Says once that panoramas are smoother, where walking is too slow to be a pleasure.
   * @param {Stage} stage
   */
  offerPanorama({ pace }) {
    const button = find("to-panorama", HTMLElement);
    if (!pace.isHopeless || !this.panorama || this.isInPanorama || button.classList.contains("strong")) return;
    button.classList.add("strong");
    this.sayForAWhile("slow");
  }

  /** @param {string} key Of WORDS. */
  sayForAWhile(key) {
    tell(key);
    const said = trouble;
    setTimeout(() => trouble === said && tell(""), SAID_MS);
  }

  /** Shows the panorama nearest to where one is, looking the same way. */
  enterPanorama() {
    const { world, panorama } = this;
    if (!world || !panorama || panorama.isActive) return;
    const at = world.mover.camera.position;
    const [nearest] = [...this.site.spots].sort((a, b) => at.distanceTo(new Vector3(...a.eye)) - at.distanceTo(new Vector3(...b.eye)));
    this.guide?.end();
    if (this.show?.isOn) this.show.end();
    const { heading } = world.mover;
    world.mover.setActive(false);
    panorama.rise = 0;
    panorama.setActive(true);
    this.sayTools(world);
    panorama.go(nearest.key, heading).catch(() => tell("broken"));
  }

  /** Shows the booth in 3D from where the panorama was taken, looking the same way. */
  enterWorld() {
    const { world, panorama } = this;
    if (!world || !panorama?.isActive) return;
    panorama.setActive(false);
    world.mover.setActive(true);
    if (panorama.spot) world.stand(panorama.spot.eye, panorama.heading);
    this.sayTools(world);
  }

  /** @param {string} key */
  goToSpot(key) {
    const spot = this.site.spots.find((one) => one.key === key);
    if (!spot || !this.world) return;
    if (this.isInPanorama) this.panorama?.go(key).catch(() => tell("broken"));
    else {
      const eye = new Vector3(spot.eye[0], EYE_HEIGHT, spot.eye[2]);
      const ahead = new Vector3(Math.sin(spot.heading), 0, -Math.cos(spot.heading)).multiplyScalar(3);
      this.world.mover.fly(eye, eye.clone().add(ahead));
    }
  }

  /** @param {string} asset Of a film, a document or a sound that stands in the booth. */
  goToBoard(asset) {
    const board = this.world?.boards?.list.find((one) => one.asset === asset);
    if (!board) return;
    this.guide?.end();
    this.enterWorld();
    this.world?.boards?.approach(board);
  }

  /** @param {string} key */
  chooseHotspot(key) {
    const { product, viewpoint, link } = this.booth.hotspots[key];
    if (product && this.booth.products[product]) this.open(product);
    else if (viewpoint && this.isInPanorama) this.goToSpot(viewpoint);
    else if (viewpoint) this.world?.goTo(viewpoint);
    else if (isWebAddress(link)) window.open(link, "_blank", "noopener,noreferrer");
  }

  /** @param {string} key */
  open(key) {
    const card = find("card", HTMLDialogElement);
    this.opened = key;
    this.writeCard(key);
    this.sayList();
    if (!card.open) card.showModal();
  }

  /** @param {string} key */
  writeCard(key) {
    writeCard(this.booth, this.site, key, language);
    sayActing(this.world?.actors, this.placementOf(key), language);
    const ar = this.site.room?.[key];
    const way = find("card-ar", HTMLAnchorElement);
    way.hidden = !ar || isOnDisk;
    way.href = ar ? `ar.html#product=${encodeURIComponent(key)}` : "";
  }

  /**
   * The placement a product is shown by, or nothing.
   * @param {string | null} key
   */
  placementOf(key) {
    const product = key ? this.booth.products[key] : undefined;
    return product?.placements.find((one) => this.booth.placements[one]) ?? "";
  }

  listenToCard() {
    const card = find("card", HTMLDialogElement);
    const placement = () => this.placementOf(this.opened);
    onPress("card-close", () => card.close());
    card.addEventListener("click", (event) => {
      if (event.target === card) card.close();
    });
    onPress("card-go", () => {
      const key = placement();
      card.close();
      this.enterWorld();
      this.world?.approach(key);
    });
    onPress("card-play", () => {
      const { world, opened } = this;
      if (!world || !opened) return;
      world.actors.play(placement(), !world.actors.plays.get(placement())?.isPlaying);
      this.writeCard(opened);
      world.stage.draw();
    });
    onPress("card-turn", () => {
      const { world, opened } = this;
      if (!world || !opened) return;
      world.actors.turn(placement(), !world.actors.turns.get(placement())?.isTurning);
      this.writeCard(opened);
      world.stage.draw();
    });
    const choices = find("card-variants", HTMLSelectElement);
    choices.addEventListener("change", async () => {
      await this.world?.actors.variants.get(placement())?.choose(Number(choices.value));
      this.stage?.draw();
    });
  }
}

/**
 * @param {string} id
 * @param {() => void} act
 */
function onPress(id, act) {
  find(id, HTMLElement).addEventListener("click", act);
}

/**
 * Turns a button on or off and does what that means.
 * @param {string} id
 * @param {(isOn: boolean) => void} act
 */
function toggle(id, act) {
  const button = find(id, HTMLElement);
  const isOn = button.getAttribute("aria-pressed") !== "true";
  button.setAttribute("aria-pressed", String(isOn));
  act(isOn);
}
