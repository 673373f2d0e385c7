// A sky that is a picture: seen behind everything, and lighting it; the desktop renderer's twin.

import {
  BackSide,
  DataTexture,
  EquirectangularReflectionMapping,
  HalfFloatType,
  LinearFilter,
  LinearSRGBColorSpace,
  Mesh,
  PMREMGenerator,
  RepeatWrapping,
  RGBAFormat,
  ShaderMaterial,
  SphereGeometry,
} from "three";
import { HDRLoader } from "three/examples/jsm/loaders/HDRLoader.js";
import { loadFile } from "./load.js";
import { BACKGROUND } from "./look.js";
import { SKY_VERTEX } from "./sky_light.js";

/** @typedef {import("./types.js").Sky} Sky */

/** @typedef {{ width: number, height: number, data: ArrayLike<number> }} Read */

const CHANNELS = 4;

const FRAGMENT = `
varying vec3 direction;
uniform sampler2D picture;
uniform float strength;
void main() {
  vec3 way = normalize(direction);
  vec2 at = vec2(atan(way.z, way.x) / 6.28318530718 + 0.5, asin(clamp(way.y, -1.0, 1.0)) / 3.14159265359 + 0.5);
  gl_FragColor = vec4(texture2D(picture, at).rgb * strength, 1.0);
  #include <tonemapping_fragment>
  #include <colorspace_fragment>
}`;

/**
 * Hangs a picture around the booth; returns how many files could not be had.
 * @param {import("./stage.js").Stage} stage
 * @param {Sky} sky
 * @param {string} file
 */
export async function hangSky({ renderer, scene }, sky, file) {
  try {
    const picture = textureOf(/** @type {Read} */ (new HDRLoader().parse(await loadFile(file))), sky.turn ?? 0);
    const generator = new PMREMGenerator(renderer);
    scene.environment?.dispose();
    scene.environment = generator.fromEquirectangular(picture).texture;
    scene.environmentIntensity = sky.strength ?? 1;
    generator.dispose();
    scene.getObjectByName(BACKGROUND)?.removeFromParent();
    scene.add(backgroundOf(picture, sky.strength ?? 1));
    return 0;
  } catch {
    return 1;
  }
}

/**
 * The picture as three wants it: east in the middle instead of north, the lowest row first.
 * @param {Read} read Rows from the top.
 * @param {number} turn Radians from north to the right.
 */
function textureOf({ width, height, data }, turn) {
  const shift = Math.round((turn / (2 * Math.PI)) * width) - width / 4;
  const turned = new Uint16Array(width * height * CHANNELS);
  for (let row = 0; row < height; row += 1) {
    for (let column = 0; column < width; column += 1) {
      const to = ((height - 1 - row) * width + ((((column + shift) % width) + width) % width)) * CHANNELS;
      const from = (row * width + column) * CHANNELS;
      for (let channel = 0; channel < CHANNELS; channel += 1) turned[to + channel] = data[from + channel];
    }
  }
  const texture = new DataTexture(turned, width, height, RGBAFormat, HalfFloatType);
  texture.mapping = EquirectangularReflectionMapping;
  texture.colorSpace = LinearSRGBColorSpace;
  texture.minFilter = texture.magFilter = LinearFilter;
  texture.wrapS = RepeatWrapping;
  texture.needsUpdate = true;
  return texture;
}

/**
 * @param {DataTexture} picture
 * @param {number} strength
 */
function backgroundOf(picture, strength) {
  const material = new ShaderMaterial({
    uniforms: { picture: { value: picture }, strength: { value: strength } },
    vertexShader: SKY_VERTEX,
    fragmentShader: FRAGMENT,
    side: BackSide,
    depthWrite: false,
  });
  const mesh = new Mesh(new SphereGeometry(1, 32, 16), material);
  mesh.name = BACKGROUND;
  mesh.frustumCulled = false;
  mesh.renderOrder = 1;
  return mesh;
}
