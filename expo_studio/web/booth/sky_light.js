// How a sky of three colours lights things: the sky as blurred as each roughness sees it.
// Such a sky is the same all around, so a blur is a short row of colours from below to above,
// worked out here; a blur of pictures would keep a phone busy for seconds before it can draw.

import {
  BackSide,
  BoxGeometry,
  CubeCamera,
  DataTexture,
  DataUtils,
  HalfFloatType,
  LinearFilter,
  LinearMipmapLinearFilter,
  LinearSRGBColorSpace,
  Mesh,
  ShaderMaterial,
  WebGLCubeRenderTarget,
} from "three";

/** @typedef {import("./types.js").Sky} Sky */
/** @typedef {import("./types.js").Vec3} Vec3 */

/** Pixels along a face of the sharpest level and of the roughest, as three's own have them. */
const SIZE = 256;
const LEVELS = 6;
/** Colours of a row, from straight below to straight above. */
const STEPS = 1024;
/** Samples of the lobe from its middle outwards, and around half of it: the other half is the same. */
const OUTWARDS = 16;
const AROUND = 16;
const CHANNELS = 4;

export const SKY_VERTEX = `
varying vec3 direction;
void main() {
  direction = position;
  vec4 place = projectionMatrix * vec4(mat3(modelViewMatrix) * position, 1.0);
  gl_Position = place.xyww;
}`;

const ROW_FRAGMENT = `
varying vec3 direction;
uniform sampler2D row;
void main() {
  float y = normalize(direction).y * 0.5 + 0.5;
  gl_FragColor = vec4(texture2D(row, vec2((y * ${STEPS - 1}.0 + 0.5) / ${STEPS}.0, 0.5)).rgb, 1.0);
}`;

/**
 * What surfaces see of a sky, as three keeps it for its materials, and when it is drawn.
 * @param {import("three").WebGLRenderer} renderer
 * @param {Sky} sky
 * @param {Mesh} sharp The sky itself around the origin.
 */
export function skyLight(renderer, sky, sharp) {
  const target = new WebGLCubeRenderTarget(SIZE, {
    minFilter: LinearMipmapLinearFilter,
    generateMipmaps: false,
    type: HalfFloatType,
    colorSpace: LinearSRGBColorSpace,
    depthBuffer: false,
  });
  const { texture } = target;
  texture.addEventListener("dispose", () => target.dispose()); // it alone frees what three drew into
  Object.assign(texture, {
    name: "sky",
    isPMREMTexture: true,
    mipmaps: Array.from({ length: LEVELS }, (_, level) => ({ width: SIZE >> level, height: SIZE >> level })),
  });
  return { texture, lit: render(renderer, sky, target, sharp) };
}

/**
 * Draws all levels as soon as their shaders are ready; the page does other things until then.
 * @param {import("three").WebGLRenderer} renderer
 * @param {Sky} sky
 * @param {WebGLCubeRenderTarget} target
 * @param {Mesh} sharp
 */
async function render(renderer, sky, target, sharp) {
  const row = rowTexture();
  const blurred = rowMesh(row);
  const [camera] = /** @type {import("three").PerspectiveCamera[]} */ (new CubeCamera(0.1, 50, target).children);
  renderer.setRenderTarget(target);
  const ready = [sharp, blurred].map((around) => renderer.compileAsync(around, camera));
  renderer.setRenderTarget(null);
  const rows = Array.from({ length: LEVELS - 1 }, (_, level) => blurredRow(sky, roughnessOf(level + 1)));
  await Promise.all(ready);
  renderLevel(renderer, target, 0, sharp);
  rows.forEach((colours, level) => {
    row.image.data?.set(colours);
    row.needsUpdate = true;
    renderLevel(renderer, target, level + 1, blurred);
  });
  for (const one of [row, blurred.geometry, blurred.material]) one.dispose();
}

/**
 * @param {import("three").WebGLRenderer} renderer
 * @param {WebGLCubeRenderTarget} target
 * @param {number} level
 * @param {Mesh} around
 */
function renderLevel(renderer, target, level, around) {
  const camera = new CubeCamera(0.1, 50, target);
  camera.activeMipmapLevel = level;
  target.viewport.set(0, 0, SIZE >> level, SIZE >> level);
  camera.update(renderer, /** @type {import("three").Scene} */ (/** @type {unknown} */ (around)));
  target.viewport.set(0, 0, SIZE, SIZE);
}

/**
 * The roughness three looks up a level for.
 * @param {number} level
 */
function roughnessOf(level) {
  return 1 - Math.sqrt(1 - level / (LEVELS - 1));
}

function rowTexture() {
  const row = new DataTexture(new Uint16Array(STEPS * CHANNELS), STEPS, 1, undefined, HalfFloatType);
  row.minFilter = row.magFilter = LinearFilter;
  return row;
}

/** @param {DataTexture} row */
function rowMesh(row) {
  const material = new ShaderMaterial({
    uniforms: { row: { value: row } },
    vertexShader: SKY_VERTEX,
    fragmentShader: ROW_FRAGMENT,
    side: BackSide,
    depthWrite: false,
    toneMapped: false,
  });
  const mesh = new Mesh(new BoxGeometry(2, 2, 2, 8, 8, 8), material);
  mesh.frustumCulled = false;
  return mesh;
}

/**
 * The sky blurred by a GGX lobe, view and normal taken as the mirrored direction.
 * @param {Sky} sky
 * @param {number} roughness
 * @returns {Uint16Array} Half floats, RGBA, from straight below to straight above.
 */
export function blurredRow(sky, roughness) {
  const lobe = lobeOf(roughness);
  const row = new Uint16Array(STEPS * CHANNELS);
  for (let step = 0; step < STEPS; step += 1) {
    const up = (2 * step) / (STEPS - 1) - 1;
    const colour = seen(sky, up, lobe);
    row.set([...colour, 1].map(DataUtils.toHalfFloat), step * CHANNELS);
  }
  return row;
}

/** @typedef {{ along: number, aside: number, weight: number }} Sample Of a lobe: a unit vector's parts, the second up. */

/**
 * @param {number} roughness
 * @returns {Sample[]} Their weights make one.
 */
function lobeOf(roughness) {
  const squared = roughness ** 4;
  /** @type {Sample[]} */
  const samples = [];
  for (let i = 0; i < OUTWARDS; i += 1) {
    const share = (i + 0.5) / OUTWARDS;
    const scale = 1 / (1 - share + squared * share);
    const along = (1 - share - squared * share) * scale;
    if (along <= 0) continue;
    const aside = 2 * roughness ** 2 * Math.sqrt(share * (1 - share)) * scale;
    for (let j = 0; j < AROUND; j += 1) {
      samples.push({ along, aside: aside * Math.cos((Math.PI * (j + 0.5)) / AROUND), weight: along });
    }
  }
  const all = samples.reduce((sum, { weight }) => sum + weight, 0);
  return samples.map((sample) => ({ ...sample, weight: sample.weight / all }));
}

/**
 * @param {Sky} sky
 * @param {number} up The middle of the lobe, from -1 straight below to 1 straight above.
 * @param {Sample[]} lobe
 */
function seen({ zenith, horizon, ground }, up, lobe) {
  const flat = Math.sqrt(Math.max(0, 1 - up * up));
  let high = 0;
  let low = 0;
  for (const { along, aside, weight } of lobe) {
    const y = up * along + flat * aside;
    if (y >= 0) high += weight * Math.sqrt(Math.min(1, y));
    else low += weight * Math.min(1, -4 * y);
  }
  return horizon.map((middle, i) => middle + (zenith[i] - middle) * high + (ground[i] - middle) * low);
}
