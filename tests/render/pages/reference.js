// three.js as others use it, to compare with: poses of animated files, and pictures of files.

import { AnimationMixer, Box3, Mesh, PerspectiveCamera, Scene, Vector3 } from "three";
import { GLTFLoader } from "three/examples/jsm/loaders/GLTFLoader.js";
import { addSun, fitSun, light, makeRenderer } from "../../../expo_studio/web/booth/look.js";

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

/** Milliseconds that one file may take. */
const PATIENCE = 120000;

/** A renderer and a scene lit by a booth, made once: on software that takes longer than a picture. */
let stage = { key: "", renderer: null, scene: null, lit: 0 };

function staged(booth, size) {
  const key = JSON.stringify([booth, size]);
  if (stage.key === key) return stage;
  stage.renderer?.dispose();
  stage.renderer?.forceContextLoss();
  const canvas = document.createElement("canvas");
  const renderer = makeRenderer(canvas);
  renderer.setPixelRatio(1);
  renderer.setSize(size[0], size[1], false);
  const scene = new Scene();
  light(renderer, scene, booth);
  stage = { key, renderer, scene, lit: scene.children.length };
  return stage;
}

/** Draws a file under the booth's default sky and returns a PNG as a data address. */
window.picture = (base64, booth, view, size) => {
  const late = new Promise((_, refuse) => setTimeout(refuse, PATIENCE, new Error("three.js takes too long")));
  return Promise.race([drawn(base64, booth, view, size), late]);
};

async function drawn(base64, booth, view, size) {
  const { renderer, scene, lit } = staged(booth, size);
  const { scene: model } = await load(base64);
  model.traverse((part) => {
    if (!(part instanceof Mesh)) return;
    const material = Array.isArray(part.material) ? part.material[0] : part.material;
    part.castShadow = !material.transparent && !material.transmission;
    part.receiveShadow = true;
    part.frustumCulled = false;
  });
  scene.add(model);
  fitSun(addSun(scene, booth.sky), booth.sky, new Box3().setFromObject(model));
  renderer.shadowMap.needsUpdate = true;
  const camera = new PerspectiveCamera(view.opening, size[0] / size[1], view.near, view.far);
  camera.position.set(...view.eye);
  camera.lookAt(...view.target);
  renderer.render(scene, camera);
  const data = renderer.domElement.toDataURL("image/png");
  for (const added of scene.children.slice(lit)) {
    scene.remove(added);
    added.traverse(free);
  }
  return data;
}

function free(part) {
  part.shadow?.dispose();
  part.geometry?.dispose();
  for (const material of [part.material ?? []].flat()) {
    for (const value of Object.values(material)) value?.isTexture && value.dispose();
    material.dispose();
  }
}
