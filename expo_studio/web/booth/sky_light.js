// How a sky of three colours lights things: the sky as blurred as each roughness sees it.
// Such a sky is the same all around, so a blur is a row of colours from below to above, worked
// out here and read by the surfaces themselves: a cube drawn from the rows would keep a phone busy
// before it can draw anything else, and takes longer to read.

import {
  CubeRefractionMapping,
  DataTexture,
  DataUtils,
  HalfFloatType,
  LinearFilter,
  LinearMipmapLinearFilter,
  LinearSRGBColorSpace,
  ShaderChunk,
} from "three";

/** @typedef {import("./types.js").Sky} Sky */
/** @typedef {import("./types.js").Vec3} Vec3 */

/** Rows as levels of one texture: the sky itself, and what ever rougher surfaces see of it. */
const LEVELS = 6;
/** Colours of the first row, from straight below to straight above; each next one has half as many. */
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

// No surface asks three for a sky that is seen through it, so this mode says that the sky is rows.
const LOOK_UP = `
#if defined( USE_ENVMAP ) && defined( ENVMAP_MODE_REFRACTION )
  uniform sampler2D envMap;
  vec4 skyTowards(vec3 way, float level) {
    float up = way.y * 0.5 + 0.5;
    return textureLod(envMap, vec2(up + (0.5 - up) * exp2(level) / ${STEPS}.0, 0.5), level);
  }
#elif defined( USE_ENVMAP )
  uniform samplerCube envMap;
  vec4 skyTowards(vec3 way, float level) {
    return textureLod(envMap, way, level);
  }
#endif
`;
const { envmap_common_pars_fragment: common, envmap_physical_pars_fragment: physical } = ShaderChunk;
ShaderChunk.envmap_common_pars_fragment = LOOK_UP + common.replace("uniform samplerCube envMap;", "");
ShaderChunk.envmap_physical_pars_fragment = physical.replaceAll("textureLod( envMap,", "skyTowards(");

/**
 * What surfaces see of a sky, as three keeps it for its materials.
 * @param {Sky} sky
 */
export function skyRows(sky) {
  const levels = Array.from({ length: LEVELS }, (_, level) => rowOf(sky, level));
  const [{ data }] = levels;
  const rows = new DataTexture(data, STEPS, 1, undefined, HalfFloatType);
  rows.colorSpace = LinearSRGBColorSpace;
  rows.magFilter = LinearFilter;
  rows.minFilter = LinearMipmapLinearFilter;
  rows.needsUpdate = true;
  return Object.assign(rows, { name: "sky", mapping: CubeRefractionMapping, isPMREMTexture: true, mipmaps: levels });
}

/**
 * @param {Sky} sky
 * @param {number} level
 * @returns {{ data: Uint16Array<ArrayBuffer>, width: number, height: number }} Half floats, RGBA, from straight below to straight above.
 */
export function rowOf(sky, level) {
  const width = STEPS >> level;
  const lobe = level ? lobeOf(roughnessOf(level)) : [{ along: 1, aside: 0, weight: 1 }];
  const data = new Uint16Array(width * CHANNELS);
  for (let step = 0; step < width; step += 1) {
    const colour = seen(sky, (2 * step) / (width - 1) - 1, lobe);
    data.set([...colour, 1].map(DataUtils.toHalfFloat), step * CHANNELS);
  }
  return { data, width, height: 1 };
}

/**
 * The roughness three looks up a level for.
 * @param {number} level
 */
function roughnessOf(level) {
  return 1 - Math.sqrt(1 - level / (LEVELS - 1));
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
