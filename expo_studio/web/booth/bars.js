// The controls of what plays in the booth: buttons over the picture, for hands, keys and ears.

import { Vector3 } from "three";
import { button, find, make } from "../shared/dom.js";
import { filled, inLanguage } from "../shared/language.js";
import { Film } from "./films.js";
import { pictureAddress } from "./load.js";
import { WORDS } from "./words.js";

/** @typedef {import("./boards.js").Board} Board */
/** @typedef {import("./boards.js").Boards} Boards */
/** @typedef {import("../shared/language.js").Language} Language */

const SEEN_WITHIN = 9;
const KEYS = /** @type {Record<string, number>} */ ({ PageUp: -1, ArrowLeft: -1, PageDown: 1, ArrowRight: 1 });

export class Bars {
  /**
   * @param {Boards} boards
   * @param {HTMLElement} canvas Hears the keys that turn pages and change sound.
   */
  constructor(boards, canvas) {
    this.boards = boards;
    this.holder = find("bars", HTMLElement);
    this.language = /** @type {Language} */ ("zh");
    this.bars = boards.list.map((board) => this.bar(board));
    this.holder.replaceChildren(...this.bars);
    canvas.addEventListener("keydown", (event) => this.hear(event));
    boards.said = () => this.say(this.language);
  }

  /** @param {Board} board */
  bar(board) {
    const bar = make("div", "bar");
    bar.dataset.key = board.key;
    bar.setAttribute("role", "group");
    if (board.file.kind === "document") {
      const link = make("a", "button");
      link.href = pictureAddress(board.file.file);
      link.download = "";
      bar.append(button("‹", () => this.boards.turn(board, -1)), make("span"), button("›", () => this.boards.turn(board, 1)), link);
      bar.addEventListener("keydown", (event) => this.turnByKey(event, board));
    } else {
      bar.append(button("", () => this.boards.toggle(board, false)));
      if (board.file.kind === "video") bar.append(button("", () => this.boards.setHeard(board, !this.boards.player(board)?.isHeard)));
    }
    return bar;
  }

  /**
   * @param {KeyboardEvent} event
   * @param {Board} board
   */
  turnByKey(event, board) {
    if (!KEYS[event.code]) return;
    event.preventDefault();
    this.boards.turn(board, KEYS[event.code]);
  }

  /**
   * On the picture, page keys turn the nearest document and M changes the sound of the nearest film.
   * @param {KeyboardEvent} event
   */
  hear(event) {
    const kind = { PageUp: "document", PageDown: "document", KeyM: "video" }[event.code];
    const board = this.nearest(kind ?? "");
    if (!board) return;
    event.preventDefault();
    if (kind === "document") this.boards.turn(board, KEYS[event.code]);
    else if (this.boards.player(board)?.isPlaying) this.boards.setHeard(board, !this.boards.player(board)?.isHeard);
    else this.boards.toggle(board, true);
  }

  /** @param {string} kind */
  nearest(kind) {
    const { camera } = this.boards.world.stage;
    const seen = this.boards.list.filter((board, index) => board.file.kind === kind && !this.bars[index].hidden);
    return seen.sort((a, b) => a.middle.distanceTo(camera.position) - b.middle.distanceTo(camera.position))[0];
  }

  /** @param {Language} language */
  say(language) {
    this.language = language;
    this.boards.list.forEach((board, index) => {
      this.bars[index].setAttribute("aria-label", inLanguage(board.file.name, language));
      if (board.file.kind === "document") this.sayDocument(board, this.bars[index]);
      else this.sayPlayer(board, this.bars[index]);
    });
  }

  /**
   * @param {Board} board
   * @param {HTMLElement} bar
   */
  sayDocument(board, bar) {
    const [back, count, next, link] = /** @type {HTMLElement[]} */ ([...bar.children]);
    const pages = this.boards.pages(board);
    const words = filled(inLanguage(WORDS.pageOf, this.language), { n: board.page + 1, of: pages });
    count.textContent = `${board.page + 1} / ${pages}`;
    count.setAttribute("aria-label", words);
    count.setAttribute("role", "status");
    name(back, inLanguage(WORDS.pageBack, this.language));
    name(next, inLanguage(WORDS.pageNext, this.language));
    /** @type {HTMLButtonElement} */ (back).disabled = board.page <= 0;
    /** @type {HTMLButtonElement} */ (next).disabled = board.page >= pages - 1;
    link.textContent = "PDF";
    name(link, `${inLanguage(WORDS.download, this.language)} (${(board.file.size / 1e6).toFixed(1)} MB)`);
  }

  /**
   * @param {Board} board
   * @param {HTMLElement} bar
   */
  sayPlayer(board, bar) {
    const player = this.boards.player(board);
    if (!player) return;
    const [play, sound] = /** @type {HTMLButtonElement[]} */ ([...bar.children]);
    const word = player.isPlaying ? "filmHalt" : "filmPlay";
    play.textContent = inLanguage(WORDS[player.isFailed ? "boardBroken" : word], this.language);
    play.disabled = player.isFailed;
    play.setAttribute("aria-pressed", String(player.isPlaying));
    if (!(player instanceof Film)) return;
    sound.hidden = !player.isPlaying;
    sound.textContent = inLanguage(player.isHeard ? WORDS.soundOff : WORDS.soundOn, this.language);
    sound.setAttribute("aria-pressed", String(player.isHeard));
  }

  /**
   * Puts each bar at the foot of its board, where that is seen from its front.
   * @param {boolean} isWanted
   */
  move(isWanted) {
    const { camera } = this.boards.world.stage;
    const { clientWidth, clientHeight } = this.holder.parentElement ?? this.holder;
    this.boards.list.forEach((board, index) => {
      const bar = this.bars[index];
      const way = camera.position.clone().sub(board.middle);
      const place = board.foot.clone().project(camera);
      const isSeen = Math.abs(place.x) <= 1 && place.z > -1 && place.z < 1 && isAhead(board.middle, camera);
      bar.hidden = !isWanted || !isSeen || way.length() > SEEN_WITHIN || way.dot(board.front) <= 0;
      bar.style.left = `${((place.x + 1) / 2) * clientWidth}px`;
      bar.style.top = `${Math.max(28, Math.min(clientHeight - 96, ((1 - place.y) / 2) * clientHeight))}px`;
    });
  }
}

/**
 * @param {Vector3} place
 * @param {import("three").Camera} camera
 */
function isAhead(place, camera) {
  const way = camera.getWorldDirection(new Vector3());
  return way.dot(place.clone().sub(camera.position)) > 0;
}

/**
 * @param {HTMLElement} element
 * @param {string} words
 */
function name(element, words) {
  element.setAttribute("aria-label", words);
  element.title = words;
}
