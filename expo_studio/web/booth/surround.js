// What stands around the stand: seen, lit and in the shadow of the booth, but never touched or counted.

import { Mesh } from "three";
import { GLTFLoader } from "three/examples/jsm/loaders/GLTFLoader.js";
import { MeshoptDecoder } from "three/examples/jsm/libs/meshopt_decoder.module.js";
import { loadFile } from "./load.js";

/**
 * Puts the surroundings into the scene; returns how many files could not be had.
 * @param {import("three").Scene} scene
 * @param {string} file
 * @param {(around: import("three").Object3D) => void} added
 */
export async function surround(scene, file, added) {
  try {
    const loader = new GLTFLoader().setMeshoptDecoder(MeshoptDecoder);
    const { scene: around } = await loader.parseAsync(await loadFile(file), "");
    around.name = "around";
    around.traverse((part) => {
      if (part instanceof Mesh) part.receiveShadow = true;
    });
    added(around);
    scene.add(around);
    return 0;
  } catch {
    return 1;
  }
}
