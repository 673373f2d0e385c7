// Things that move or come in several colours: the visitor plays their clips, chooses variants.

import { AnimationMixer, Mesh } from "three";
import { clone } from "three/examples/jsm/utils/SkeletonUtils.js";
import { matrixOf } from "./furnish.js";

/** @typedef {import("three/examples/jsm/loaders/GLTFLoader.js").GLTF} Gltf */
/** @typedef {{ names: string[], choose: (index: number) => Promise<void> }} Variants */
/** @typedef {{ mixer: AnimationMixer, clips: import("three").AnimationClip[], isPlaying: boolean }} Play */

const VARIANTS = "KHR_materials_variants";

/**
 * Whether a model needs copies of its own instead of instances.
 * @param {Gltf} gltf
 */
export function isActor(gltf) {
  return gltf.animations.length > 0 || variantNames(gltf).length > 0;
}

export class Actors {
  constructor() {
    /** @type {Map<string, Play>} */
    this.plays = new Map();
    /** @type {Map<string, Variants>} */
    this.variants = new Map();
  }

  /**
   * Puts a copy of a model where a placement stands.
   * @param {Gltf} gltf
   * @param {string} key
   * @param {import("./types.js").Pose} pose
   */
  place(gltf, key, pose) {
    const copy = clone(gltf.scene);
    copy.applyMatrix4(matrixOf(pose));
    copy.traverse((part) => {
      if (!(part instanceof Mesh)) return;
      part.userData.placements = [key];
      part.castShadow = part.receiveShadow = true;
    });
    if (gltf.animations.length) {
      this.plays.set(key, { mixer: new AnimationMixer(copy), clips: gltf.animations, isPlaying: false });
    }
    const names = variantNames(gltf);
    if (names.length) this.variants.set(key, { names, choose: (index) => choose(gltf, copy, index) });
    return copy;
  }

  /**
   * Plays all clips of a placement, or halts them.
   * @param {string} key
   * @param {boolean} isPlaying
   */
  play(key, isPlaying) {
    const play = this.plays.get(key);
    if (!play) return;
    play.isPlaying = isPlaying;
    for (const clip of play.clips) {
      const action = play.mixer.clipAction(clip);
      action.paused = !isPlaying;
      if (isPlaying) action.play();
    }
  }

  /**
   * Goes on for some seconds; returns whether anything moves.
   * @param {number} seconds
   */
  step(seconds) {
    let moves = false;
    for (const play of this.plays.values()) {
      if (!play.isPlaying) continue;
      play.mixer.update(seconds);
      moves = true;
    }
    return moves;
  }
}

/**
 * @param {Gltf} gltf
 * @returns {string[]}
 */
function variantNames(gltf) {
  const told = gltf.userData.gltfExtensions?.[VARIANTS]?.variants;
  return Array.isArray(told) ? told.map((one) => String(one.name ?? "")) : [];
}

/**
 * Gives every part of a copy the material that a variant names, or its own.
 * @param {Gltf} gltf
 * @param {import("three").Object3D} copy
 * @param {number} index
 */
async function choose(gltf, copy, index) {
  /** @type {Promise<void>[]} */
  const changes = [];
  copy.traverse((part) => {
    const mappings = part.userData.gltfExtensions?.[VARIANTS]?.mappings;
    if (!(part instanceof Mesh) || !mappings) return;
    part.userData.ownMaterial ??= part.material;
    const found = mappings.find((/** @type {{ variants: number[] }} */ one) => one.variants.includes(index));
    changes.push(dress(gltf, part, found?.material));
  });
  await Promise.all(changes);
}

/**
 * @param {Gltf} gltf
 * @param {Mesh} part
 * @param {number | undefined} material
 */
async function dress(gltf, part, material) {
  if (material === undefined) {
    part.material = part.userData.ownMaterial;
    return;
  }
  part.material = await gltf.parser.getDependency("material", material);
  gltf.parser.assignFinalMaterial(part);
}
