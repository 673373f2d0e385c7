// The hall's plan: every stall is a button that leads there, and a mark shows where one is.

import { find } from "../shared/dom.js";
import { inLanguage } from "../shared/language.js";
import { groundOf } from "./room.js";

/** @typedef {import("./crowd.js").Hall} Hall */

const SVG = "http://www.w3.org/2000/svg";
const CONE = "M0 0.8 L-1 -0.9 L0 -2 L1 -0.9 Z";

export class HallMap {
  /**
   * @param {Hall} hall
   * @param {(key: string) => void} go
   */
  constructor(hall, go) {
    this.hall = hall;
    this.onAir = /** @type {Set<string>} */ (new Set());
    const { width, depth, back } = groundOf(hall.extent);
    const ground = { x: -width / 2, y: back, width, height: depth };
    this.svg = shape("svg", { viewBox: `${ground.x} ${back} ${width} ${depth}`, role: "group" });
    this.svg.append(shape("rect", { class: "ground", ...ground }), shape("path", { class: "gate", d: `M-4.5 ${hall.extent[1]}h9` }));
    /** @type {Map<string, Element>} */
    this.stalls = new Map();
    for (const [key, stall] of Object.entries(hall.hall.stalls)) this.addStall(key, stall, go);
    this.mark = shape("path", { class: "cone", d: CONE });
    this.svg.append(this.mark);
    find("plan", HTMLElement).replaceChildren(this.svg);
    find("plan-toggle", HTMLElement).addEventListener("click", foldPlan);
  }

  /**
   * @param {string} key
   * @param {import("./crowd.js").Stall} stall
   * @param {(key: string) => void} go
   */
  addStall(key, stall, go) {
    const turn = `translate(${stall.x} ${stall.z}) rotate(${(-stall.turn * 180) / Math.PI})`;
    const box = { x: -stall.width / 2, y: -stall.depth / 2, width: stall.width, height: stall.depth };
    const element = shape("rect", { class: "stall", transform: turn, ...box, role: "button", tabindex: 0 });
    element.addEventListener("click", () => go(key));
    element.addEventListener("keydown", (event) => {
      const { key: pressed } = /** @type {KeyboardEvent} */ (event);
      if (pressed !== "Enter" && pressed !== " ") return;
      event.preventDefault();
      go(key);
    });
    this.stalls.set(key, element);
    this.svg.append(element);
  }

  /**
   * @param {number} x Metres.
   * @param {number} z Metres.
   * @param {number} heading Radians from north to the right.
   * @param {string} [at] The stall one stands before.
   */
  point(x, z, heading, at) {
    this.mark.setAttribute("transform", `translate(${x} ${z}) rotate(${(heading * 180) / Math.PI})`);
    for (const [key, element] of this.stalls) element.setAttribute("aria-pressed", String(key === at));
  }

  /** @param {(key: string) => boolean} isFound */
  filter(isFound) {
    for (const [key, element] of this.stalls) element.classList.toggle("missed", !isFound(key));
  }

  /** @param {Set<string>} keys The booths that are live now. */
  light(keys) {
    this.onAir = keys;
    for (const [key, element] of this.stalls) element.classList.toggle("on-air", keys.has(key));
  }

  /**
   * @param {import("../shared/language.js").Language} language
   * @param {{ plan: string, live: string }} words
   */
  say(language, { plan: label, live }) {
    this.svg.setAttribute("aria-label", label);
    for (const [key, element] of this.stalls) {
      const { title, number } = this.hall.booths[key];
      const name = `${number} ${inLanguage(title, language)}`.trim();
      element.setAttribute("aria-label", this.onAir.has(key) ? `${name} (${live})` : name);
    }
  }
}

/** Folds the plan away, or shows it again. */
function foldPlan() {
  const plan = find("plan", HTMLElement);
  plan.hidden = !plan.hidden;
  find("plan-toggle", HTMLElement).setAttribute("aria-expanded", String(!plan.hidden));
}

/**
 * @param {string} tag
 * @param {Record<string, string | number>} attributes
 */
function shape(tag, attributes) {
  const element = document.createElementNS(SVG, tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, String(value));
  return element;
}
