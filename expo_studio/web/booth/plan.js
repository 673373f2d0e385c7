// The floor plan: what stands where, the spots, and a cone for where one looks.

import { Vector3 } from "three";
import { find } from "../shared/dom.js";
import { inLanguage } from "../shared/language.js";
import { matrixOf } from "./furnish.js";

/** @typedef {import("./types.js").Booth} Booth */
/** @typedef {import("./types.js").Spot} Spot */

const SVG = "http://www.w3.org/2000/svg";
const MARGIN = 0.8;
const SCENERY = 8;
const CONE = "M0 0 L-0.55 -1.3 A1.4 1.4 0 0 1 0.55 -1.3 Z";

export class Plan {
  /**
   * @param {Booth} booth
   * @param {Spot[]} spots
   * @param {(key: string) => void} go
   */
  constructor(booth, spots, go) {
    this.spots = spots;
    this.svg = document.createElementNS(SVG, "svg");
    this.svg.setAttribute("viewBox", frameOf(booth, spots));
    this.svg.setAttribute("role", "group");
    this.svg.append(shape("rect", { class: "ground", ...groundOf(booth) }));
    for (const points of footprints(booth)) this.svg.append(shape("polygon", { class: "thing", points }));
    this.cone = shape("path", { class: "cone", d: CONE });
    this.svg.append(this.cone);
    this.dots = spots.map((spot) => this.dotOf(spot, go));
    this.svg.append(...this.dots);
    find("plan", HTMLElement).replaceChildren(this.svg);
  }

  /**
   * @param {Spot} spot
   * @param {(key: string) => void} go
   */
  dotOf(spot, go) {
    const dot = shape("circle", { class: "spot", cx: spot.eye[0], cy: spot.eye[2], r: 0.24, tabindex: 0, role: "button" });
    dot.addEventListener("click", () => go(spot.key));
    dot.addEventListener("keydown", (event) => {
      const { key } = /** @type {KeyboardEvent} */ (event);
      if (key !== "Enter" && key !== " ") return;
      event.preventDefault();
      go(spot.key);
    });
    return dot;
  }

  /**
   * Shows where one is and looks.
   * @param {number} x Metres.
   * @param {number} z Metres.
   * @param {number} heading Radians from north to the right.
   * @param {string} [at] The spot one stands at.
   */
  point(x, z, heading, at) {
    this.cone.setAttribute("transform", `translate(${x} ${z}) rotate(${(heading * 180) / Math.PI})`);
    this.dots.forEach((dot, index) => dot.setAttribute("aria-pressed", String(this.spots[index].key === at)));
  }

  /**
   * @param {import("../shared/language.js").Language} language
   * @param {string} label
   */
  say(language, label) {
    this.svg.setAttribute("aria-label", label);
    this.dots.forEach((dot, index) => {
      const name = inLanguage(this.spots[index].name, language);
      dot.setAttribute("aria-label", name);
      dot.replaceChildren(Object.assign(document.createElementNS(SVG, "title"), { textContent: name }));
    });
  }
}

/** @param {Booth} booth */
function groundOf({ stand }) {
  return { x: -stand.width / 2, y: -stand.depth / 2, width: stand.width, height: stand.depth };
}

/**
 * @param {Booth} booth
 * @param {Spot[]} spots
 */
function frameOf({ stand }, spots) {
  const xs = [-stand.width / 2, stand.width / 2, ...spots.map((one) => one.eye[0])];
  const zs = [-stand.depth / 2, stand.depth / 2, ...spots.map((one) => one.eye[2])];
  const [left, top] = [Math.min(...xs) - MARGIN, Math.min(...zs) - MARGIN];
  return [left, top, Math.max(...xs) + MARGIN - left, Math.max(...zs) + MARGIN - top].map((n) => n.toFixed(2)).join(" ");
}

/**
 * The outlines of what stands on the floor, seen from above.
 * @param {Booth} booth
 */
function footprints(booth) {
  return Object.values(booth.placements).flatMap((placement) => {
    const bounds = booth.assets[placement.asset]?.bounds;
    if (!bounds) return [];
    const { low, high } = bounds;
    const isScenery = Math.max(high[0] - low[0], high[2] - low[2]) > SCENERY || high[1] < 0.05;
    if (isScenery) return [];
    const matrix = matrixOf(placement.pose);
    const corners = [[low[0], low[2]], [high[0], low[2]], [high[0], high[2]], [low[0], high[2]]];
    return [corners.map(([x, z]) => cornerOf(matrix, x, low[1], z)).join(" ")];
  });
}

/**
 * @param {import("three").Matrix4} matrix
 * @param {number} x
 * @param {number} y
 * @param {number} z
 */
function cornerOf(matrix, x, y, z) {
  const point = new Vector3(x, y, z).applyMatrix4(matrix);
  return `${point.x.toFixed(2)},${point.z.toFixed(2)}`;
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
