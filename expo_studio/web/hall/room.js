// The hall itself: a floor, walls with daylight above them, beams, and the gate one enters by.

import { BoxGeometry, CanvasTexture, Color, Group, InstancedMesh, Matrix4, Mesh, MeshBasicMaterial, MeshStandardMaterial, PlaneGeometry, RepeatWrapping, SRGBColorSpace } from "three";

/** Metres before the first aisle, where one comes in. */
export const LOBBY = 10;
const WALL = 5.2;
const BAND = 1.1;
const BEAM_EVERY = 6;
const TILE = 3;
const GATE = { width: 9, height: 3.4, board: 1.1 };
const WALLS = "#e6e9ed";
const ACCENT = "#24476f";

/**
 * The floor's half sizes and the middle of the ground with the lobby, metres.
 * @param {[number, number]} extent Half the size of the plan.
 */
export function groundOf([x, z]) {
  return { width: 2 * Math.max(x, GATE.width), depth: 2 * z + LOBBY, middle: LOBBY / 2, front: z + LOBBY, back: -z };
}

/**
 * @param {[number, number]} extent Half the size of the plan, metres.
 */
export function roomOf(extent) {
  const room = new Group();
  const ground = groundOf(extent);
  room.add(floorOf(ground), ...wallsOf(ground), beamsOf(ground), gateOf(extent[1]));
  return room;
}

/**
 * A board that stands over the gate and says where one is.
 * @param {[number, number]} extent
 * @param {string} title
 */
export function gateBoard([, z], title) {
  const texture = textBoard(title, { width: 1024, height: 128, ground: ACCENT });
  const board = new Mesh(new PlaneGeometry(GATE.width - 0.4, GATE.board - 0.1), new MeshBasicMaterial({ map: texture, toneMapped: false }));
  board.position.set(0, GATE.height + GATE.board / 2, z + 0.26);
  return board;
}

/**
 * Frees a board that has been taken down.
 * @param {Mesh} board
 */
export function free(board) {
  const material = /** @type {MeshBasicMaterial} */ (board.material);
  material.map?.dispose();
  material.dispose();
  board.geometry.dispose();
}

/**
 * Words on a coloured ground, as large as they fit.
 * @param {string} words
 * @param {{ width: number, height: number, ground: string }} look Pixels.
 */
export function textBoard(words, { width, height, ground }) {
  const canvas = document.createElement("canvas");
  Object.assign(canvas, { width, height });
  const paper = /** @type {CanvasRenderingContext2D} */ (canvas.getContext("2d"));
  paper.fillStyle = ground;
  paper.fillRect(0, 0, width, height);
  const font = (/** @type {number} */ size) => `600 ${size}px system-ui, "Noto Sans CJK SC", "PingFang SC", "Microsoft YaHei", sans-serif`;
  paper.font = font(height * 0.56);
  const wide = paper.measureText(words).width;
  paper.font = font(Math.min(height * 0.56, (height * 0.56 * (width * 0.92)) / Math.max(1, wide)));
  paper.fillStyle = "#ffffff";
  paper.textAlign = "center";
  paper.textBaseline = "middle";
  paper.fillText(words, width / 2, height / 2);
  const texture = new CanvasTexture(canvas);
  texture.colorSpace = SRGBColorSpace;
  return texture;
}

/** @typedef {ReturnType<typeof groundOf>} Ground */

/** @param {Ground} ground */
function floorOf({ width, depth, middle }) {
  const texture = tiles();
  texture.repeat.set(width / TILE, depth / TILE);
  const floor = new Mesh(new PlaneGeometry(width, depth).rotateX(-Math.PI / 2), new MeshStandardMaterial({ map: texture, roughness: 0.75 }));
  floor.position.set(0, -0.012, middle);
  floor.receiveShadow = true;
  return floor;
}

/** A square of polished concrete with joints at two of its edges. */
function tiles() {
  const canvas = document.createElement("canvas");
  canvas.width = canvas.height = 128;
  const paper = /** @type {CanvasRenderingContext2D} */ (canvas.getContext("2d"));
  paper.fillStyle = "#a3a9b0";
  paper.fillRect(0, 0, 128, 128);
  paper.fillStyle = "#8f969e";
  paper.fillRect(0, 0, 128, 2);
  paper.fillRect(0, 0, 2, 128);
  const texture = new CanvasTexture(canvas);
  texture.colorSpace = SRGBColorSpace;
  texture.wrapS = texture.wrapT = RepeatWrapping;
  texture.anisotropy = 4;
  return texture;
}

/** @param {Ground} ground */
function wallsOf({ width, depth, middle, front, back }) {
  const sides = [
    { at: [-width / 2, middle], size: [0.2, depth] },
    { at: [width / 2, middle], size: [0.2, depth] },
    { at: [0, back], size: [width, 0.2] },
    { at: [0, front], size: [width, 0.2] },
  ];
  const parts = [
    { colour: WALLS, low: 0, high: WALL - BAND },
    { colour: ACCENT, low: WALL - BAND, high: WALL },
  ];
  return parts.map(({ colour, low, high }) => {
    const boxes = sides.map(({ at, size }) => box([at[0], (low + high) / 2, at[1]], [size[0], high - low, size[1]]));
    return boxesOf(boxes, colour);
  });
}

/** @param {Ground} ground */
function beamsOf({ width, depth, middle, front }) {
  const count = Math.max(2, Math.round(depth / BEAM_EVERY));
  const boxes = Array.from({ length: count }, (_, i) => box([0, WALL + 0.9, front - ((i + 0.5) * depth) / count], [width, 0.35, 0.25]));
  for (const x of [-width / 4, width / 4]) boxes.push(box([x, WALL + 1.2, middle], [0.25, 0.3, depth]));
  return boxesOf(boxes, "#c9ced4");
}

/** @param {number} z Where the gate stands. */
function gateOf(z) {
  const across = GATE.width / 2 - 0.2;
  const posts = [-across, across].map((x) => box([x, GATE.height / 2, z], [0.4, GATE.height, 0.4]));
  return boxesOf([...posts, box([0, GATE.height + GATE.board / 2, z], [GATE.width, GATE.board, 0.5])], ACCENT);
}

/**
 * @param {number[]} at
 * @param {number[]} size
 */
function box([x, y, z], [width, height, depth]) {
  return new Matrix4().makeScale(width, height, depth).setPosition(x, y, z);
}

/**
 * @param {Matrix4[]} boxes
 * @param {string} colour
 */
function boxesOf(boxes, colour) {
  const mesh = new InstancedMesh(new BoxGeometry(1, 1, 1), new MeshStandardMaterial({ color: new Color(colour), roughness: 0.85 }), boxes.length);
  boxes.forEach((matrix, index) => mesh.setMatrixAt(index, matrix));
  return mesh;
}
