// Making models alike, so that few shaders do for all: on a slow card each that is not made is a
// tenth of a second or more until one sees the booth, and so is each other layout of points.

import {
  BufferAttribute,
  BufferGeometry,
  DataTexture,
  DoubleSide,
  FrontSide,
  InterleavedBuffer,
  InterleavedBufferAttribute,
  Mesh,
  MeshStandardMaterial,
  SkinnedMesh,
  SRGBColorSpace,
} from "three";

/** @typedef {import("three/examples/jsm/loaders/GLTFLoader.js").GLTFParser} Parser */
/** @typedef {import("three/examples/jsm/loaders/GLTFLoader.js").GLTFLoaderPlugin} Plugin */

/** Points of a thing seen from both sides that may be there twice. */
const TWICE_LIMIT = 20_000;

/** A white point, which changes no colour. */
const WHITE = new DataTexture(new Uint8Array([255, 255, 255, 255]), 1, 1);
WHITE.colorSpace = SRGBColorSpace;
WHITE.needsUpdate = true;

/**
 * Gives colour and glow of plain materials a white picture, all points their place in pictures as
 * plain numbers, and what is seen from both sides a side for each.
 * @param {Parser} parser
 * @returns {Plugin}
 */
export function alike(parser) {
  return {
    name: "EXPO_alike",
    extendMaterialParams: async (index, params) => {
      const { pbrMetallicRoughness, emissiveTexture } = parser.json.materials[index];
      if (!pbrMetallicRoughness?.baseColorTexture) params.map = WHITE;
      if (!emissiveTexture) params.emissiveMap = WHITE;
    },
    afterRoot: async ({ scenes }) => {
      /** @type {Mesh[]} */
      const meshes = [];
      for (const scene of scenes) scene.traverse((part) => part instanceof Mesh && meshes.push(part));
      for (const { geometry } of meshes) layOut(geometry);
      // A visitor may choose other materials later, which may be of one side.
      if (!parser.json.extensions?.KHR_materials_variants) giveSides(meshes);
    },
  };
}

/** @param {BufferGeometry} geometry */
function layOut(geometry) {
  const { position, uv } = geometry.attributes;
  if (uv?.array instanceof Float32Array) return;
  const places = new Float32Array(2 * position.count);
  for (let i = 0; uv && i < uv.count; i += 1) places.set([uv.getX(i), uv.getY(i)], 2 * i);
  geometry.setAttribute("uv", new BufferAttribute(places, 2));
}

/** @param {Mesh[]} meshes Of one model. */
function giveSides(meshes) {
  /** @type {Map<import("three").Material, Mesh[]>} */
  const wearers = new Map();
  for (const mesh of meshes) {
    const material = /** @type {import("three").Material} */ (mesh.material);
    wearers.set(material, [...(wearers.get(material) ?? []), mesh]);
  }
  /** By what they were made of, which meshes of other materials may share. @type {Map<BufferGeometry, BufferGeometry>} */
  const made = new Map();
  for (const [material, worn] of wearers) {
    if (!isPlainFromBothSides(material) || !worn.every(isSimple)) continue;
    for (const mesh of worn) {
      const { geometry } = mesh;
      mesh.geometry = made.get(geometry) ?? fromBothSides(geometry);
      made.set(geometry, mesh.geometry);
    }
    material.side = FrontSide;
  }
}

/** @param {import("three").Material} material */
function isPlainFromBothSides(material) {
  if (!(material instanceof MeshStandardMaterial) || material.side !== DoubleSide || material.transparent) return false;
  return material.alphaTest === 0 && !material.normalMap;
}

/** @param {Mesh} mesh */
function isSimple(mesh) {
  const { attributes, morphAttributes } = mesh.geometry;
  const isStill = !(mesh instanceof SkinnedMesh) && Object.keys(morphAttributes).length === 0;
  return isStill && Object.keys(attributes).length === 3 && "normal" in attributes && attributes.position.count <= TWICE_LIMIT;
}

/**
 * Has every triangle once more, turned round.
 * @param {BufferGeometry} geometry With places, normals and places in pictures.
 */
function fromBothSides(geometry) {
  const { count } = geometry.attributes.position;
  const front = Array.from({ length: geometry.index?.count ?? count }, (_, i) => geometry.index?.getX(i) ?? i);
  const back = front.map((_, i) => count + front[i - 2 * (i % 3) + 2]);
  const both = new BufferGeometry();
  for (const [name, given] of Object.entries(geometry.attributes)) both.setAttribute(name, twice(given, name === "normal" ? -1 : 1));
  both.setIndex([...front, ...back]);
  return Object.assign(both, { boundingBox: geometry.boundingBox, boundingSphere: geometry.boundingSphere });
}

/**
 * All values and then all of them again, laid out as they were.
 * @param {BufferAttribute | InterleavedBufferAttribute} given
 * @param {1 | -1} sign Of the second half.
 */
function twice(given, sign) {
  const { count, itemSize, normalized } = given;
  const { array, stride, offset } =
    given instanceof InterleavedBufferAttribute ? { ...given.data, offset: given.offset } : { array: given.array, stride: itemSize, offset: 0 };
  const values = new /** @type {Float32ArrayConstructor} */ (array.constructor)(2 * count * stride);
  for (let i = 0; i < 2 * count; i += 1) {
    for (let part = 0; part < itemSize; part += 1) values[i * stride + part] = array[(i % count) * stride + offset + part] * (i < count ? 1 : sign);
  }
  if (stride === itemSize) return new BufferAttribute(values, itemSize, normalized);
  return new InterleavedBufferAttribute(new InterleavedBuffer(values, stride), itemSize, 0, normalized);
}
