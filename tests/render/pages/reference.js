// three.js as others use it, to compare with: poses of animated files, and pictures of files.

import { AnimationMixer, Box3, Mesh, PerspectiveCamera, Scene, Vector3 } from "three";
import { GLTFLoader } from "three/examples/jsm/loaders/GLTFLoader.js";
import { addSun, light, makeRenderer } from "../../../expo_studio/web/booth/look.js";

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

/** Draws a file under the booth's default sky and returns a PNG as a data address. */
window.picture = async (base64, booth, view, size) => {
  const canvas = document.createElement("canvas");
  canvas.width = size[0];
  canvas.height = size[1];
  const renderer = makeRenderer(canvas);
  renderer.setPixelRatio(1);
  renderer.setSize(size[0], size[1], false);
  const scene = new Scene();
  light(renderer, scene, booth);
  const { scene: model } = await load(base64);
  model.traverse((part) => {
    if (!(part instanceof Mesh)) return;
    const material = Array.isArray(part.material) ? part.material[0] : part.material;
    part.castShadow = !material.transparent && !material.transmission;
    part.receiveShadow = true;
    part.frustumCulled = false;
  });
  scene.add(model);
  addSun(scene, booth.sky, new Box3().setFromObject(model));
  renderer.shadowMap.needsUpdate = true;
  const camera = new PerspectiveCamera(view.opening, size[0] / size[1], view.near, view.far);
  camera.position.set(...view.eye);
  camera.lookAt(...view.target);
  renderer.render(scene, camera);
  const data = canvas.toDataURL("image/png");
  renderer.dispose();
  renderer.forceContextLoss();
  return data;
};
