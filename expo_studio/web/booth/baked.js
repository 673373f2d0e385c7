// Baked light (docs/look.md): cells around the booth that say how much of the sky a place sees.

import { Data3DTexture, LinearFilter, Matrix4, Mesh, MeshStandardMaterial, Vector3, Vector4 } from "three";
import { loadFile } from "./load.js";

/** @typedef {import("./types.js").Booth} Booth */
/** @typedef {{ bakedCells: { value: Data3DTexture }, bakedLow: { value: Vector4 }, bakedScale: { value: Vector3 }, bakedFrame: { value: Matrix4 } }} Light */

const PLACE_HEAD = `
varying vec3 bakedAt;
uniform mat4 bakedFrame;
void main() {`;

const PLACE = `
  vec4 bakedPlace = vec4(transformed, 1.0);
  #ifdef USE_INSTANCING
  bakedPlace = instanceMatrix * bakedPlace;
  #endif
  bakedAt = (bakedFrame * modelMatrix * bakedPlace).xyz;
}`;

const SKY_HEAD = `
varying vec3 bakedAt;
uniform mat4 bakedFrame;
uniform highp sampler3D bakedCells;
uniform vec4 bakedLow;
uniform vec3 bakedScale;
void main() {`;

const SKY = `
#include <aomap_fragment>
{
  vec3 bakedNormal = normalize(mat3(bakedFrame) * inverseTransformDirection(nonPerturbedNormal, viewMatrix));
  vec3 bakedPlace = (bakedAt + bakedNormal * (bakedLow.w * 1.5) - bakedLow.xyz) * bakedScale;
  if (all(lessThanEqual(abs(bakedPlace - 0.5), vec3(0.5)))) {
    vec4 cell = texture(bakedCells, bakedPlace);
    float sky = clamp(cell.x + dot(cell.yzw * 2.0 - 1.0, bakedNormal), 0.0, 1.0);
    reflectedLight.indirectDiffuse *= sky;
    reflectedLight.indirectSpecular *= computeSpecularOcclusion(saturate(dot(geometryNormal, geometryViewDir)), sky, material.roughness);
  }
}`;

/**
 * The baked light of a booth, or null where it has none or it cannot be had.
 * @param {Booth} booth
 * @param {string | undefined} file That holds the cells.
 * @returns {Promise<Light | null>}
 */
export async function bakedLight(booth, file) {
  const baked = booth.baked;
  if (!baked || !file) return null;
  const [wide, tall, deep] = baked.size;
  const cells = await loadFile(file).then((data) => new Uint8Array(data), () => null);
  if (cells?.length !== wide * tall * deep * 4) return null;
  const texture = new Data3DTexture(cells, wide, tall, deep);
  texture.minFilter = texture.magFilter = LinearFilter;
  texture.needsUpdate = true;
  return {
    bakedCells: { value: texture },
    bakedLow: { value: new Vector4(...baked.low, baked.cell) },
    bakedScale: { value: new Vector3(1 / (wide * baked.cell), 1 / (tall * baked.cell), 1 / (deep * baked.cell)) },
    bakedFrame: { value: new Matrix4() },
  };
}

/**
 * Lets everything under an object see as much of the sky as was baked.
 * @param {import("three").Object3D} root Stands where the booth's middle is.
 * @param {Light} light
 */
export function shadeBy(root, light) {
  root.updateWorldMatrix(true, false);
  light.bakedFrame.value.copy(root.matrixWorld).invert();
  root.traverse((part) => {
    if (!(part instanceof Mesh)) return;
    for (const material of [part.material].flat()) if (material instanceof MeshStandardMaterial) shade(material, light);
  });
}

/**
 * @param {MeshStandardMaterial} material
 * @param {Light} light
 */
function shade(material, light) {
  material.onBeforeCompile = (shader) => {
    Object.assign(shader.uniforms, light);
    shader.vertexShader = shader.vertexShader.replace("void main() {", PLACE_HEAD).replace(/\}\s*$/, PLACE);
    shader.fragmentShader = shader.fragmentShader.replace("void main() {", SKY_HEAD).replace("#include <aomap_fragment>", SKY);
  };
  material.needsUpdate = true;
}
