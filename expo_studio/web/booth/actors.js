// Things a visitor may operate: play or open them, choose their variants, turn them.

import { AnimationMixer, Box3, Group, LoopOnce, LoopRepeat, Mesh, Vector3 } from "three";
import { clone } from "three/examples/jsm/utils/SkeletonUtils.js";
import { matrixOf } from "./furnish.js";

/** @typedef {import("three/examples/jsm/loaders/GLTFLoader.js").GLTF} Gltf */
/** @typedef {{ names: string[], choose: (index: number) => Promise<void> }} Variants */
/** @typedef {{ mixer: AnimationMixer, clips: import("three").AnimationClip[], isOpening: boolean, isPlaying: boolean }} Play */
/** @typedef {{ table: Group, seconds: number, isTurning: boolean }} Turn */
/** @typedef {import("./types.js").Placement} Placement */

const VARIANTS = "KHR_materials_variants";

/**
 * Whether a placement needs a copy of its own instead of an instance.
 * @param {Gltf} gltf
 * @param {Placement} placement
 */
export function isActor(gltf, placement) {
  const turns = (placement.acting?.turn_seconds ?? 0) > 0;
  return turns || gltf.animations.length > 0 || variantNames(gltf).length > 0;
}

export class Actors {
  constructor() {
    /** @type {Map<string, Play>} */
    this.plays = new Map();
    /** @type {Map<string, Variants>} */
    this.variants = new Map();
    /** @type {Map<string, Turn>} */
    this.turns = new Map();
    /** What stands for each placement, and all that its model can do. @type {Map<string, { thing: import("three").Object3D, clips: import("three").AnimationClip[] }>} */
    this.copies = new Map();
  }

  /**
   * Puts a copy of a model where a placement stands.
   * @param {Gltf} gltf
   * @param {string} key
   * @param {Placement} placement
   */
  place(gltf, key, { pose, acting }) {
    const copy = clone(gltf.scene);
    copy.applyMatrix4(matrixOf(pose));
    copy.traverse((part) => {
      if (!(part instanceof Mesh)) return;
      part.userData.placements = [key];
      part.castShadow = part.receiveShadow = true;
    });
    const clips = gltf.animations.filter((clip) => !acting || acting.clips.includes(clip.name));
    if (clips.length) {
      this.plays.set(key, { mixer: new AnimationMixer(copy), clips, isOpening: acting?.is_opening ?? false, isPlaying: false });
    }
    const names = !acting || acting.has_variants ? variantNames(gltf) : [];
    if (names.length) this.variants.set(key, { names, choose: (index) => choose(gltf, copy, index) });
    const thing = acting && acting.turn_seconds > 0 ? this.onTable(copy, key, acting.turn_seconds) : copy;
    this.copies.set(key, { thing, clips: gltf.animations });
    return thing;
  }

  /**
   * Puts a copy on a turntable about the middle of what it covers.
   * @param {import("three").Object3D} copy
   * @param {string} key
   * @param {number} seconds For one turn.
   */
  onTable(copy, key, seconds) {
    const middle = new Box3().setFromObject(copy).getCenter(new Vector3()).setY(0);
    const table = new Group();
    table.position.copy(middle);
    copy.position.sub(middle);
    table.add(copy);
    this.turns.set(key, { table, seconds, isTurning: false });
    return table;
  }

  /**
   * Turns a placement on its table, or lets it rest.
   * @param {string} key
   * @param {boolean} isTurning
   */
  turn(key, isTurning) {
    const turn = this.turns.get(key);
    if (turn) turn.isTurning = isTurning;
  }

  /**
   * Does the first thing a placement can do: opens, plays or turns it; returns whether it can any.
   * @param {string} key
   */
  operate(key) {
    const play = this.plays.get(key);
    const turn = this.turns.get(key);
    if (play) this.play(key, !play.isPlaying);
    else if (turn) this.turn(key, !turn.isTurning);
    return Boolean(play || turn);
  }

  /**
   * Plays the clips of a placement, or halts them; what opens is played once, and back.
   * @param {string} key
   * @param {boolean} isPlaying
   */
  play(key, isPlaying) {
    const play = this.plays.get(key);
    if (!play) return;
    play.isPlaying = isPlaying;
    for (const clip of play.clips) {
      const action = play.mixer.clipAction(clip);
      action.setLoop(play.isOpening ? LoopOnce : LoopRepeat, Infinity);
      action.clampWhenFinished = play.isOpening;
      action.paused = !isPlaying && !play.isOpening;
      action.timeScale = play.isOpening && !isPlaying ? -1 : 1;
      action.enabled = true;
      if (isPlaying || play.isOpening) action.play();
    }
  }

  /**
   * Goes on for some seconds; returns whether anything moves.
   * @param {number} seconds
   */
  step(seconds) {
    let moves = false;
    for (const play of this.plays.values()) {
      if (!play.clips.some((clip) => play.mixer.existingAction(clip)?.isRunning())) continue;
      play.mixer.update(seconds);
      moves = true;
    }
    for (const { table, seconds: round, isTurning } of this.turns.values()) {
      if (!isTurning) continue;
      table.rotation.y += (seconds / round) * 2 * Math.PI;
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
