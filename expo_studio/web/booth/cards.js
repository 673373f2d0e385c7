// Product cards and the product list: the same data, as text, for everyone.

import { find, make } from "../shared/dom.js";
import { inLanguage, labelled } from "../shared/language.js";
import { pictureAddress } from "./load.js";
import { WORDS } from "./words.js";

/** @typedef {import("./types.js").Booth} Booth */
/** @typedef {import("./types.js").Site} Site */
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
 * @param {Site} site
 * @param {Language} language
 * @param {(key: string) => void} open
 */
export function listProducts(booth, site, language, open) {
  const list = find("products", HTMLElement);
  list.replaceChildren();
  for (const [key, product] of Object.entries(booth.products)) {
    const item = make("li");
    const button = make("button", "product");
    button.type = "button";
    const [picture] = site.pictures[key] ?? [];
    if (picture) button.append(image(picture, ""));
    button.append(make("b", "", inLanguage(product.name, language)));
    button.append(make("span", "soft", inLanguage(product.summary, language)));
    button.addEventListener("click", () => open(key));
    item.append(button);
    list.append(item);
  }
  find("no-products", HTMLElement).hidden = list.children.length > 0;
}

/**
 * Writes a product's card.
 * @param {Booth} booth
 * @param {Site} site
 * @param {string} key
 * @param {Language} language
 */
export function writeCard(booth, site, key, language) {
  const product = booth.products[key];
  const name = inLanguage(product.name, language);
  const price = inLanguage(product.price_terms, language);
  find("card-title", HTMLElement).textContent = name;
  find("card-model", HTMLElement).textContent = product.model_number;
  find("card-summary", HTMLElement).textContent = inLanguage(product.summary, language);
  find("card-price", HTMLElement).textContent = price ? labelled(inLanguage(WORDS.price, language), price, language) : "";
  find("card-pictures", HTMLElement).replaceChildren(...(site.pictures[key] ?? []).map((one) => image(one, name)));
  find("card-media", HTMLElement).replaceChildren(...(site.media[key] ?? []).map((one) => medium(one, language)));
  const rows = product.specs.map((spec) => {
    const row = make("tr");
    const head = make("th", "", inLanguage(spec.name, language));
    head.scope = "row";
    row.append(head, make("td", "", inLanguage(spec.value, language)));
    return row;
  });
  find("card-specs", HTMLElement).querySelector("tbody")?.replaceChildren(...rows);
  const link = find("card-link", HTMLAnchorElement);
  link.hidden = !isWebAddress(product.link);
  link.href = link.hidden ? "" : product.link;
  find("card-go", HTMLElement).hidden = product.placements.length === 0;
}

/**
 * @param {import("./types.js").PictureFile} picture
 * @param {string} alt
 */
function image(picture, alt) {
  const element = make("img");
  element.alt = alt;
  element.width = picture.width;
  element.height = picture.height;
  element.loading = "lazy";
  element.src = pictureAddress(picture.file);
  return element;
}

/**
 * A film to play, or a document to take along.
 * @param {import("./types.js").MediaFile} file
 * @param {Language} language
 */
function medium(file, language) {
  const name = inLanguage(file.name, language);
  if (file.kind === "video") {
    const film = make("video");
    film.controls = true;
    film.preload = "none";
    film.src = pictureAddress(file.file);
    film.setAttribute("aria-label", name);
    return film;
  }
  const line = make("p");
  const link = make("a", "", `${name} (${(file.size / 1e6).toFixed(1)} MB)`);
  link.href = pictureAddress(file.file);
  link.download = "";
  line.append(link);
  return line;
}
