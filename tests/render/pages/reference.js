// three.js as others use it, to compare with: poses of animated files, and pictures of files.

import {
  AnimationMixer, Color, DirectionalLight, LoopOnce, Mesh, NeutralToneMapping, NoToneMapping,
  PerspectiveCamera, PMREMGenerator, Scene, Vector3, WebGLRenderer,
} from "three";
import { GLTFLoader } from "three/examples/jsm/loaders/GLTFLoader.js";

async function load(base64) {
  const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
  return new GLTFLoader().parseAsync(bytes.buffer, "");
}

/** Every corner of every triangle of a file at times of a clip, in the order of drawing. */
window.poses = async (base64, clip, times) => {
  const { scene, animations } = await load(base64);
  const mixer = new AnimationMixer(scene);
  const action = mixer.clipAction(animations[clip]);
  action.play();
  const found = [];
  for (const time of times) {
    mixer.setTime(time);
    scene.updateMatrixWorld(true);
    const points = [];
    scene.traverse((part) => {
      if (!(part instanceof Mesh)) return;
      part.skeleton?.update();
      const point = new Vector3();
      for (let at = 0; at < part.geometry.attributes.position.count; at += 1) {
        part.getVertexPosition(at, point);
        point.applyMatrix4(part.matrixWorld);
        points.push(point.x, point.y, point.z);
      }
    });
    found.push(points);
  }
  return found;
};
document.documentElement.dataset.ready = "yes";
