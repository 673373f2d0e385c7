// Product cards and the product list: the same data, as text, for everyone.

import { find, make } from "../shared/dom.js";
import { inLanguage } from "../shared/language.js";
import { WORDS } from "./words.js";

/** @typedef {import("./types.js").Booth} Booth */
/** @typedef {import("./types.js").Product} Product */
/** @typedef {import("../shared/language.js").Language} Language */

/**
 * Whether an address may be followed: the web, and nothing that runs.
 * @param {string} address
 */
export function isWebAddress(address) {
  return /^https?:\/\//i.test(address);
}

/**
 * Writes the list of products.
 * @param {Booth} booth
 * @param {Language} language
 * @param {(key: string) => void} open
 */
export function listProducts(booth, language, open) {
  const list = find("products", HTMLElement);
  list.replaceChildren();
  for (const [key, product] of Object.entries(booth.products)) {
    const item = make("li");
    const button = make("button", "product");
    button.type = "button";
    button.append(make("b", "", inLanguage(product.name, language)));
    button.append(make("span", "soft", inLanguage(product.summary, language)));
    button.addEventListener("click", () => open(key));
    item.append(button);
    list.append(item);
  }
  find("no-products", HTMLElement).hidden = list.children.length > 0;
}

/**
 * Opens a product's card.
 * @param {Product} product
 * @param {Language} language
 */
export function openCard(product, language) {
  const card = find("card", HTMLDialogElement);
  writeCard(product, language);
  if (!card.open) card.showModal();
}

/**
 * @param {Product} product
 * @param {Language} language
 */
export function writeCard(product, language) {
  const price = inLanguage(product.price_terms, language);
  find("card-title", HTMLElement).textContent = inLanguage(product.name, language);
  find("card-model", HTMLElement).textContent = product.model_number;
  find("card-summary", HTMLElement).textContent = inLanguage(product.summary, language);
  find("card-price", HTMLElement).textContent = price ? `${inLanguage(WORDS.price, language)}: ${price}` : "";
  const rows = product.specs.map((spec) => {
    const row = make("tr");
    const name = make("th", "", inLanguage(spec.name, language));
    name.scope = "row";
    row.append(name, make("td", "", inLanguage(spec.value, language)));
    return row;
  });
  find("card-specs", HTMLElement).querySelector("tbody")?.replaceChildren(...rows);
  const link = find("card-link", HTMLAnchorElement);
  link.hidden = !isWebAddress(product.link);
  link.href = link.hidden ? "" : product.link;
  find("card-go", HTMLElement).hidden = product.placements.length === 0;
}
