// Leaving a card, with what is agreed to beside the button; seeing and erasing what is kept.

import { find, make, onSubmit } from "../shared/dom.js";
import { HostError, post } from "../shared/line.js";
import { moment, said, tell, visit, word } from "./visit.js";

const FIELDS = ["name", "company", "email", "phone", "wish"];
const KEY = "expo-card";

/** @type {{ version: string, erase_on: string, text: import("../shared/language.js").Text } | null} */
let terms = null;
/** @type {any} */
let own = null;
let secret = "";

export function speakCards() {
  if (terms) find("card-consent", HTMLElement).textContent = said(terms.text);
  find("mine", HTMLElement).hidden = !secret && !visit.isInside;
  if (own) writeOwn();
}

async function openCard() {
  const response = await fetch("/api/card");
  if (!response.ok) return tell(word("offline"));
  terms = await response.json();
  find("card-state", HTMLElement).textContent = "";
  find("card-agrees", HTMLInputElement).checked = false;
  const name = find("card-name", HTMLInputElement);
  if (!name.value) name.value = visit.name === visit.visitor.slice(0, 4) ? "" : visit.name;
  speakCards();
  find("card", HTMLDialogElement).showModal();
}

async function send() {
  if (!terms) return;
  const value = (/** @type {string} */ name) => /** @type {HTMLInputElement} */ (document.getElementById(`card-${name}`)).value.trim();
  const tellsInterests = find("card-interests", HTMLInputElement).checked;
  try {
    const left = await post("/api/card", {
      agrees: find("card-agrees", HTMLInputElement).checked,
      version: terms.version,
      erase_on: terms.erase_on,
      language: visit.language,
      ...Object.fromEntries(FIELDS.map((name) => [name, value(name)])),
      interests: tellsInterests ? [...new Set([...visit.saved, ...visit.opened])] : [],
    });
    secret = left.secret;
    keep();
    find("card", HTMLDialogElement).close();
    tell(word("cardKept", { day: left.erase_on }));
    await openOwn();
  } catch (error) {
    find("card-state", HTMLElement).textContent = error instanceof HostError ? said(error.words) : word("offline");
  }
}

/** Remembers the card's link in this tab; the visitor may copy it for later. */
function keep() {
  try {
    sessionStorage.setItem(KEY, secret);
  } catch {
    // Without storage the link in the dialog is the only copy.
  }
  speakCards();
}

function remembered() {
  try {
    return sessionStorage.getItem(KEY) ?? "";
  } catch {
    return "";
  }
}

async function openOwn() {
  own = null;
  try {
    if (secret) own = await post("/api/card/see", { secret });
  } catch (error) {
    find("own-state", HTMLElement).textContent = error instanceof HostError ? said(error.words) : word("offline");
  }
  find("own-erase", HTMLButtonElement).hidden = !own && !visit.isInside;
  find("own-linked", HTMLElement).hidden = !secret;
  find("own-none", HTMLElement).hidden = secret !== "";
  find("own-link", HTMLInputElement).value = secret && `${location.origin}/#k=${secret}`;
  writeOwn();
  const dialog = find("own", HTMLDialogElement);
  if (!dialog.open) dialog.showModal();
}

function writeOwn() {
  const list = make("dl", "facts");
  for (const name of own ? FIELDS : []) {
    if (!own[name]) continue;
    const label = `card${name[0].toUpperCase()}${name.slice(1)}`;
    list.append(make("dt", "", word(label)), make("dd", "", own[name]));
  }
  const body = find("own-card", HTMLElement);
  body.replaceChildren(list);
  if (own) body.append(make("p", "soft small", `${moment(own.at)} · ${own.text}`));
}

/** Erases everything: by the card's link where there is one, else all this seat said and left. */
async function erase() {
  try {
    if (secret) await post("/api/card/erase", { secret });
    else await post("/api/erase", {});
    own = null;
    secret = "";
    try {
      sessionStorage.removeItem(KEY);
    } catch {
      // Nothing was kept where there is no storage.
    }
    find("own-erase", HTMLButtonElement).hidden = true;
    find("own-link", HTMLInputElement).value = "";
    find("card-form", HTMLFormElement).reset();
    find("name", HTMLInputElement).value = "";
    writeOwn();
    find("own-state", HTMLElement).textContent = word("erased");
    speakCards();
  } catch (error) {
    find("own-state", HTMLElement).textContent = error instanceof HostError ? said(error.words) : word("offline");
  }
}

/**
 * Shows the visitor's own card where the address is the link to it.
 * @returns {Promise<boolean>} Whether it is.
 */
export async function showOwnCard() {
  const given = new URLSearchParams(location.hash.slice(1)).get("k");
  secret = given ?? remembered();
  speakCards();
  if (!given) return false;
  await openOwn();
  return true;
}

export function listenToCards() {
  find("leave-card", HTMLElement).addEventListener("click", openCard);
  find("mine", HTMLElement).addEventListener("click", () => {
    find("own-state", HTMLElement).textContent = "";
    openOwn();
  });
  find("own-erase", HTMLElement).addEventListener("click", erase);
  onSubmit("card-form", send);
}
