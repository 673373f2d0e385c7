// Putting the assets into the scene: one instanced mesh for each part of an asset.

import { Box3, DynamicDrawUsage, Group, InstancedMesh, Matrix4, Mesh, MeshPhysicalMaterial, Quaternion, SkinnedMesh, Vector3 } from "three";
import { GLTFLoader } from "three/examples/jsm/loaders/GLTFLoader.js";
import { MeshoptDecoder } from "three/examples/jsm/libs/meshopt_decoder.module.js";
import { isActor } from "./actors.js";
import { alike } from "./alike.js";
import { loadFile } from "./load.js";
import { Textures } from "./textures.js";

/** @typedef {import("./types.js").Booth} Booth */
/** @typedef {import("./types.js").Pose} Pose */

/** Files under way at once: a far host answers many in the time of one. */
const AT_ONCE = 8;
/** Files fetched while the graphics card is made ready; more would only lie in memory. */
const AHEAD = 48;

/**
 * Loads every asset that is placed and puts it where it stands.
 * @param {import("three").Object3D} scene
 * @param {Booth} booth
 * @param {(asset: string) => string} fileOf The file of an asset.
 * @param {import("./actors.js").Actors} actors Take what moves or has variants.
 * @param {{ added?: (one: import("three").Object3D) => void, progress?: (done: number, all: number) => void }} [told] Of each that stands there, and of how many do.
 * @returns {Promise<{ bounds: Box3, failed: number }>}
 */
export async function furnish(scene, booth, fileOf, actors, { added = () => {}, progress = () => {} } = {}) {
  const crowds = crowdsOf(booth);
  const looks = new Set(Object.values(booth.shows ?? {}).flatMap((show) => show.looks.map((one) => one.placement)));
  const textures = new Textures();
  const loader = new GLTFLoader().setMeshoptDecoder(MeshoptDecoder).register((parser) => textures.pluginOf(parser)).register(alike);
  const bounds = new Box3();
  let done = 0;
  let failed = 0;
  progress(0, crowds.size);
  const queue = [...crowds];
  const worker = async () => {
    for (let next = queue.shift(); next; next = queue.shift()) {
      const [asset, keys] = next;
      try {
        const file = fileOf(asset);
        const loaded = await loader.parseAsync(await loadFile(file), folderOf(file));
        const still = keys.filter((key) => !looks.has(key) && !isActor(loaded, booth.placements[key]));
        const placed = keys.filter((key) => !still.includes(key)).map((key) => acting(actors.place(loaded, key, booth.placements[key]), bounds));
        if (still.length) placed.push(place(loaded.scene, still, booth, bounds));
        placed.forEach((one) => added(one));
        if (placed.length) scene.add(...placed);
      } catch {
        failed += 1;
      }
      progress((done += 1), crowds.size);
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, worker));
  return { bounds, failed };
}

/**
 * The assets that are fetched first.
 * @param {Booth} booth
 */
export function firstAssets(booth) {
  return [...crowdsOf(booth).keys()].slice(0, AHEAD);
}

/**
 * The visible placements of each asset.
 * @param {Booth} booth
 * @returns {Map<string, string[]>}
 */
function crowdsOf(booth) {
  /** @type {Map<string, string[]>} */
  const crowds = new Map();
  for (const [key, placement] of Object.entries(booth.placements)) {
    if (placement.is_hidden || !booth.assets[placement.asset]) continue;
    crowds.set(placement.asset, [...(crowds.get(placement.asset) ?? []), key]);
  }
  return crowds;
}

/**
 * @param {import("three").Object3D} actor
 * @param {Box3} bounds Grows by it.
 */
function acting(actor, bounds) {
  bounds.union(new Box3().setFromObject(actor));
  return actor;
}

/**
 * @param {import("three").Object3D} model
 * @param {string[]} keys
 * @param {Booth} booth
 * @param {Box3} bounds Grows by what is placed.
 */
function place(model, keys, booth, bounds) {
  const group = new Group();
  const poses = keys.map((key) => matrixOf(booth.placements[key].pose));
  model.updateMatrixWorld(true);
  const own = new Box3().setFromObject(model);
  for (const pose of poses) bounds.union(own.clone().applyMatrix4(pose));
  model.traverse((part) => {
    if (!(part instanceof Mesh)) return;
    const within = part instanceof SkinnedMesh ? new Matrix4() : part.matrixWorld;
    group.add(crowd(part, poses.map((pose) => new Matrix4().multiplyMatrices(pose, within)), keys));
  });
  return group;
}

/**
 * @param {Mesh} part
 * @param {Matrix4[]} matrices
 * @param {string[]} keys
 */
function crowd(part, matrices, keys) {
  /** @type {Matrix4[]} */
  const copies = [];
  const owners = [];
  const inner = part instanceof InstancedMesh ? part.count : 1;
  const offset = new Matrix4();
  for (const [index, matrix] of matrices.entries()) {
    for (let i = 0; i < inner; i += 1) {
      if (part instanceof InstancedMesh) part.getMatrixAt(i, offset);
      copies.push(new Matrix4().multiplyMatrices(matrix, offset));
      owners.push(keys[index]);
    }
  }
  const mesh = new InstancedMesh(part.geometry, part.material, copies.length);
  mesh.instanceMatrix.setUsage(DynamicDrawUsage);
  copies.forEach((copy, index) => mesh.setMatrixAt(index, copy));
  const material = Array.isArray(part.material) ? part.material[0] : part.material;
  const isGlass = material instanceof MeshPhysicalMaterial && material.transmission > 0;
  mesh.castShadow = !material.transparent && !isGlass;
  mesh.receiveShadow = true;
  mesh.userData.placements = owners;
  return mesh;
}

/** @param {string} file */
function folderOf(file) {
  return file.slice(0, file.lastIndexOf("/") + 1);
}

/** @param {Pose} pose */
export function matrixOf(pose) {
  return new Matrix4().compose(
    new Vector3(...pose.position),
    new Quaternion(...pose.rotation),
    new Vector3(...pose.scale),
  );
}
