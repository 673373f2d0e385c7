// The products: what is shown now comes first, and each can be asked about, saved, talked about.

import { button, find, isPageAddress, make } from "../shared/dom.js";
import { openMeeting } from "./meetings.js";
import { askAbout } from "./questions.js";
import { product, said, tell, visit, word } from "./visit.js";

/** @typedef {import("./visit.js").Product} Product */

/** @type {import("../shared/line.js").Line} */
let line;
/** @type {(name: string, isFocused?: boolean) => void} */
let showTab = () => {};
let shownInDialog = "";

/** Asks the host for the list; what could not be fetched leaves the old one. */
export async function loadProducts() {
  const response = await fetch("/api/products");
  if (response.ok) visit.products = await response.json();
}

/** Writes the list, the strip below the picture and an open card anew. */
export function speakProducts() {
  find("tab-products", HTMLElement).textContent = word("products");
  find("no-products", HTMLElement).hidden = visit.products.length > 0;
  const sorted = [...visit.products].sort((a, b) => Number(b.key === visit.shown) - Number(a.key === visit.shown));
  find("products", HTMLElement).replaceChildren(...sorted.map(row));
  const shown = product(visit.shown);
  find("shown", HTMLElement).hidden = !shown || !visit.isInside;
  if (shown) {
    find("shown-name", HTMLElement).textContent = said(shown.name);
    find("shown-acts", HTMLElement).replaceChildren(...acts(shown));
  }
  if (shownInDialog) write(shownInDialog);
}

/** @param {Product} one */
function row(one) {
  const item = make("li", one.key === visit.shown ? "product now" : "product");
  const open = button(said(one.name), () => openProduct(one.key), "name");
  if (one.key === visit.shown) item.append(make("span", "tag", word("shownNow")));
  item.append(open);
  const facts = [one.model_number, said(one.price_terms)].filter(Boolean).join(" · ");
  if (facts) item.append(make("p", "soft small", facts));
  const row = make("div", "row");
  row.append(...acts(one));
  item.append(row);
  return item;
}

/**
 * What can be done with a product: ask, save, book.
 * @param {Product} one
 */
function acts(one) {
  const isSaved = visit.saved.has(one.key);
  const save = button(word(isSaved ? "saved" : "save"), () => {
    if (visit.saved.delete(one.key)) return speakProducts();
    visit.saved.add(one.key);
    line.send("save_product", { product: one.key });
    speakProducts();
    tell(word("savedWords"));
  });
  save.setAttribute("aria-pressed", String(isSaved));
  const ask = button(word("askThis"), () => {
    closeProduct();
    showTab("questions");
    askAbout(one.key);
  });
  const book = button(word("book"), () => {
    closeProduct();
    openMeeting(one.key);
  });
  for (const [made, key] of /** @type {[HTMLElement, string][]} */ ([[save, isSaved ? "saved" : "save"], [ask, "askThis"], [book, "book"]])) {
    made.setAttribute("aria-label", `${word(key)}: ${said(one.name)}`);
  }
  return [ask, save, book];
}

/** @param {string} key */
export function openProduct(key) {
  shownInDialog = key;
  write(key);
  visit.opened.add(key);
  line.send("open_product", { product: key });
  const dialog = find("product", HTMLDialogElement);
  if (!dialog.open) dialog.showModal();
}

function closeProduct() {
  find("product", HTMLDialogElement).close();
}

/** @param {string} key */
function write(key) {
  const one = product(key);
  if (!one) return;
  find("product-name", HTMLElement).textContent = said(one.name);
  find("product-model", HTMLElement).textContent = one.model_number;
  find("product-summary", HTMLElement).textContent = said(one.summary);
  find("product-price", HTMLElement).textContent = said(one.price_terms);
  const body = find("product-specs", HTMLElement).querySelector("tbody");
  body?.replaceChildren(
    ...one.specs.map((spec) => {
      const line = make("tr");
      const head = make("th", "", said(spec.name));
      head.scope = "row";
      line.append(head, make("td", "", said(spec.value)));
      return line;
    }),
  );
  const link = find("product-link", HTMLAnchorElement);
  link.hidden = !isPageAddress(one.link);
  if (!link.hidden) link.href = one.link;
  find("product-acts", HTMLElement).replaceChildren(...acts(one));
}

/**
 * @param {import("../shared/line.js").Line} given
 * @param {(name: string, isFocused?: boolean) => void} show
 */
export function listenToProducts(given, show) {
  line = given;
  showTab = show;
  line.on("shown", (message) => {
    visit.shown = message.product;
    speakProducts();
  });
  find("product", HTMLDialogElement).addEventListener("close", () => (shownInDialog = ""));
}
