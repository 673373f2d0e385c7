// Panoramas without WebGL: looked up pixel by pixel on a plain canvas, small but working.

import { loadFile } from "./load.js";

/** @typedef {import("./types.js").Spot} Spot */

const WIDTH = 480;
const OPENING = 1.2;
const PER_PIXEL = 0.005;

export class FlatPanorama {
  /**
   * @param {HTMLCanvasElement} canvas
   * @param {HTMLElement} holder
   */
  constructor(canvas, holder) {
    this.canvas = canvas;
    this.holder = holder;
    this.paper = /** @type {CanvasRenderingContext2D} */ (canvas.getContext("2d"));
    this.heading = 0;
    this.rise = 0;
    this.picture = /** @type {ImageData | null} */ (null);
    canvas.addEventListener("pointermove", (event) => {
      if (event.buttons & 1) this.turn(-event.movementX * PER_PIXEL, event.movementY * PER_PIXEL);
    });
    canvas.addEventListener("keydown", (event) => {
      const across = { ArrowLeft: -0.15, ArrowRight: 0.15 }[event.code] ?? 0;
      const up = { ArrowUp: 0.1, ArrowDown: -0.1 }[event.code] ?? 0;
      if (across || up) event.preventDefault();
      this.turn(across, up);
    });
    new ResizeObserver(() => this.draw()).observe(holder);
  }

  /** @param {Spot} spot */
  async go(spot) {
    this.heading = spot.heading;
    const image = await createImageBitmap(new Blob([await loadFile(spot.phone)], { type: "image/webp" }));
    const copy = document.createElement("canvas");
    copy.width = Math.min(1024, image.width);
    copy.height = copy.width / 2;
    const paper = /** @type {CanvasRenderingContext2D} */ (copy.getContext("2d"));
    paper.drawImage(image, 0, 0, copy.width, copy.height);
    this.picture = paper.getImageData(0, 0, copy.width, copy.height);
    this.draw();
  }

  /**
   * @param {number} across Radians to the right.
   * @param {number} up Radians.
   */
  turn(across, up) {
    this.heading += across;
    this.rise = Math.max(-1.2, Math.min(1.2, this.rise + up));
    this.draw();
  }

  draw() {
    if (!this.picture) return;
    const shape = this.holder.clientHeight / Math.max(1, this.holder.clientWidth);
    this.canvas.width = WIDTH;
    this.canvas.height = Math.max(1, Math.round(WIDTH * shape));
    const out = this.paper.createImageData(this.canvas.width, this.canvas.height);
    look(this.picture, out, this.heading, this.rise);
    this.paper.putImageData(out, 0, 0);
  }
}

/**
 * Fills a picture with what is seen of a 2:1 panorama.
 * @param {ImageData} from
 * @param {ImageData} out
 * @param {number} heading Radians from north, its middle, to the right.
 * @param {number} rise Radians.
 */
function look(from, out, heading, rise) {
  const source = new Uint32Array(from.data.buffer);
  const target = new Uint32Array(out.data.buffer);
  const scale = (2 * Math.tan(OPENING / 2)) / Math.max(out.width, out.height);
  const [sine, cosine] = [Math.sin(rise), Math.cos(rise)];
  for (let row = 0; row < out.height; row += 1) {
    const up = (out.height / 2 - row) * scale;
    const [y, z] = [up * cosine + sine, cosine - up * sine];
    for (let column = 0; column < out.width; column += 1) {
      const x = (column - out.width / 2) * scale;
      const turn = (heading + Math.atan2(x, z)) / (2 * Math.PI) + 0.5;
      const fall = 0.5 - Math.atan2(y, Math.hypot(x, z)) / Math.PI;
      const u = Math.floor((turn - Math.floor(turn)) * from.width);
      target[row * out.width + column] = source[Math.floor(fall * (from.height - 1)) * from.width + u];
    }
  }
}
