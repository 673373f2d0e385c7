// A product's card inside the headset: picture and words on a board before the eyes.

import { CanvasTexture, Group, Mesh, MeshBasicMaterial, PlaneGeometry, SRGBColorSpace } from "three";
import { make } from "../shared/dom.js";
import { inLanguage } from "../shared/language.js";
import { pictureAddress } from "./load.js";
import { WORDS } from "./words.js";

/** @typedef {import("./types.js").Booth} Booth */
/** @typedef {import("./types.js").Site} Site */
/** @typedef {import("../shared/language.js").Language} Language */

const WIDTH = 1024;
const HEIGHT = 768;
const METRES = 1.1;
const AWAY = 1.5;
const EDGE = 48;
/** The lower part of the board, which closes it. */
const FOOT = 96;
const SPECS = 5;
const FACE = 'system-ui, "Noto Sans CJK SC", "Noto Sans SC", "PingFang SC", "Microsoft YaHei", sans-serif';

export class Board {
  /**
   * @param {Booth} booth
   * @param {Site} site
   * @param {() => Language} language
   * @param {import("./xr_body.js").Body} body Whose eyes it hangs before.
   */
  constructor(booth, site, language, body) {
    this.booth = booth;
    this.site = site;
    this.language = language;
    this.body = body;
    this.product = "";
    const canvas = document.createElement("canvas");
    Object.assign(canvas, { width: WIDTH, height: HEIGHT });
    this.paper = /** @type {CanvasRenderingContext2D} */ (canvas.getContext("2d"));
    this.texture = new CanvasTexture(canvas);
    this.texture.colorSpace = SRGBColorSpace;
    const material = new MeshBasicMaterial({ map: this.texture, toneMapped: false, depthTest: false, transparent: true });
    this.plane = new Mesh(new PlaneGeometry(METRES, (METRES * HEIGHT) / WIDTH), material);
    this.plane.renderOrder = 3;
    this.group = new Group();
    this.group.add(this.plane);
    this.group.visible = false;
  }

  /** @param {string} key Of a product. */
  show(key) {
    const { eye, heading } = this.body;
    this.product = key;
    this.group.position.set(Math.sin(heading), 0, -Math.cos(heading)).multiplyScalar(AWAY).add(eye);
    this.group.lookAt(eye.setY(this.group.position.y));
    this.group.visible = true;
    this.group.updateMatrixWorld(true);
    this.write(key);
    const [picture] = this.site.pictures[key] ?? [];
    if (picture) this.hang(key, picture.file);
  }

  hide() {
    this.product = "";
    this.group.visible = false;
  }

  /**
   * What a beam means on the board: its foot closes it, the rest only keeps others from being meant.
   * @param {import("three").Raycaster} caster
   * @returns {import("./xr.js").Deed | null}
   */
  meant(caster) {
    const [hit] = this.group.visible ? caster.intersectObject(this.plane) : [];
    if (!hit?.uv) return null;
    if (hit.uv.y > FOOT / HEIGHT) return { name: "", act: () => {} };
    return { name: "close", act: () => this.hide() };
  }

  /** @param {string} key */
  write(key) {
    const { paper } = this;
    const product = this.booth.products[key];
    const say = (/** @type {import("../shared/language.js").Text} */ text) => inLanguage(text, this.language());
    paper.fillStyle = "#ffffff";
    paper.beginPath();
    paper.roundRect(0, 0, WIDTH, HEIGHT, 36);
    paper.fill();
    const wide = this.site.pictures[key]?.length ? 500 : WIDTH - 2 * EDGE;
    let at = this.line(say(product.name), { size: 54, weight: 700, top: 92, wide, rows: 2 });
    at = this.line(product.model_number, { size: 30, colour: "#556373", top: at, wide, rows: 1 });
    at = this.line(say(product.summary), { size: 34, top: at + 8, wide, rows: 4 });
    for (const { name, value } of product.specs.slice(0, SPECS)) {
      at = this.line(`${say(name)}: ${say(value)}`, { size: 30, colour: "#556373", top: at, wide, rows: 1 });
    }
    this.line(say(product.price_terms), { size: 32, weight: 600, top: at, wide, rows: 1 });
    paper.fillStyle = "#1460b8";
    paper.fillRect(0, HEIGHT - FOOT, WIDTH, FOOT);
    this.line(say(WORDS.close), { size: 40, weight: 600, colour: "#ffffff", top: HEIGHT - 34, wide: WIDTH, rows: 1, middle: true });
    this.texture.needsUpdate = true;
  }

  /**
   * Writes words in rows; returns where the next ones begin.
   * @param {string} words
   * @param {{ size: number, top: number, wide: number, rows: number, weight?: number, colour?: string, middle?: boolean }} look Pixels.
   */
  line(words, { size, top, wide, rows, weight = 400, colour = "#1b2430", middle = false }) {
    const { paper } = this;
    if (!words || top > HEIGHT - FOOT / 3) return top;
    paper.font = `${weight} ${size}px ${FACE}`;
    paper.fillStyle = colour;
    paper.textAlign = middle ? "center" : "left";
    const lines = wrapped(words, rows, (part) => paper.measureText(part).width <= wide);
    lines.forEach((line, row) => paper.fillText(line, middle ? WIDTH / 2 : EDGE, top + row * size * 1.3));
    return top + lines.length * size * 1.3 + 8;
  }

  /**
   * @param {string} key
   * @param {string} file
   */
  hang(key, file) {
    const picture = make("img");
    picture.addEventListener("load", () => {
      if (this.product !== key) return;
      const [left, top, box] = [WIDTH - EDGE - 400, EDGE, 400];
      const scale = Math.min(box / picture.naturalWidth, (HEIGHT - FOOT - 2 * EDGE) / picture.naturalHeight);
      this.paper.drawImage(picture, left, top, picture.naturalWidth * scale, picture.naturalHeight * scale);
      this.texture.needsUpdate = true;
    });
    picture.src = pictureAddress(file);
  }
}

/**
 * Words in as many rows as may be, the last one cut where they are more.
 * @param {string} words
 * @param {number} rows
 * @param {(part: string) => boolean} fits
 */
export function wrapped(words, rows, fits) {
  const parts = words.match(/[\u2e80-\uffef]|[^\s\u2e80-\uffef]+\s*|\s+/g) ?? [];
  const lines = [""];
  for (const part of parts) {
    const longer = lines[lines.length - 1] + part;
    if (fits(longer.trimEnd()) || lines[lines.length - 1] === "") lines[lines.length - 1] = longer;
    else lines.push(part);
  }
  const kept = lines.slice(0, rows).map((line) => line.trimEnd());
  if (lines.length > rows) {
    let last = kept[rows - 1];
    while (last && !fits(`${last}…`)) last = last.slice(0, -1);
    kept[rows - 1] = `${last}…`;
  }
  return kept;
}
