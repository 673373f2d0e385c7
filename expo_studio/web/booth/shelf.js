// The list of what plays in the booth, and a plain player for it: also where there is no 3D.

import { find, make } from "../shared/dom.js";
import { filled, inLanguage } from "../shared/language.js";
import { span } from "../shared/span.js";
import { pictureAddress } from "./load.js";
import { WORDS } from "./words.js";

/** @typedef {import("./types.js").BoardFile} BoardFile */
/** @typedef {import("../shared/language.js").Language} Language */

const KINDS = { video: "filmKind", document: "documentKind", sound: "soundKind" };

/**
 * Writes the list; each entry opens the player.
 * @param {Record<string, BoardFile>} boards By asset.
 * @param {Language} language
 * @param {((asset: string) => void) | null} approach Goes there in the booth, where there is 3D.
 */
export function listBoards(boards, language, approach) {
  const items = Object.entries(boards).map(([asset, board]) => {
    const item = make("li");
    const open = make("button", "product");
    open.type = "button";
    open.dataset.asset = asset;
    open.append(make("b", "", inLanguage(board.name, language)), make("span", "soft", facts(board, language)));
    open.addEventListener("click", () => openPlayer(board, language, approach ? () => approach(asset) : null));
    item.append(open);
    return item;
  });
  find("board-list", HTMLElement).replaceChildren(...items);
  find("boards", HTMLElement).hidden = items.length === 0;
}

/**
 * @param {BoardFile} board
 * @param {Language} language
 */
function facts(board, language) {
  const kind = inLanguage(WORDS[KINDS[board.kind]], language);
  if (board.kind === "document") return `${kind} · ${filled(inLanguage(WORDS.pages, language), { n: board.pages })}`;
  return `${kind} · ${span(Math.round(board.seconds))}`;
}

/**
 * @param {BoardFile} board
 * @param {Language} language
 * @param {(() => void) | null} approach
 */
function openPlayer(board, language, approach) {
  const player = find("player", HTMLDialogElement);
  find("player-title", HTMLElement).textContent = inLanguage(board.name, language);
  find("player-body", HTMLElement).replaceChildren(bodyOf(board, language));
  const go = find("player-go", HTMLElement);
  go.hidden = !approach;
  go.onclick = () => {
    player.close();
    approach?.();
  };
  player.onclose = () => {
    // Told a little later: by then the next may be open.
    if (!player.open) find("player-body", HTMLElement).replaceChildren();
  };
  find("player-close", HTMLElement).onclick = () => player.close();
  player.showModal();
}

/**
 * @param {BoardFile} board
 * @param {Language} language
 */
function bodyOf(board, language) {
  const address = pictureAddress(board.file);
  if (board.kind === "document") {
    const link = make("a", "button", `${inLanguage(WORDS.download, language)} (${(board.size / 1e6).toFixed(1)} MB)`);
    link.href = address;
    link.download = "";
    return link;
  }
  const player = make(board.kind === "video" ? "video" : "audio");
  player.controls = true;
  player.preload = "metadata";
  player.src = address;
  player.setAttribute("aria-label", inLanguage(board.name, language));
  return player;
}
