// The look of docs/look.md in three.js: sky, sun, lamps, tone; the desktop renderer's twin.

import {
  BackSide,
  Color,
  DirectionalLight,
  Mesh,
  NeutralToneMapping,
  PCFShadowMap,
  PointLight,
  ShaderMaterial,
  SphereGeometry,
  SpotLight,
  SRGBColorSpace,
  Vector3,
  WebGLRenderer,
} from "three";
import { SKY_VERTEX, skyRows } from "./sky_light.js";

/** @typedef {import("./types.js").Booth} Booth */
/** @typedef {import("./types.js").Sky} Sky */

const SHADOW_PIXELS = 2048;
const SHADOW_REACH = 14;
const LAMP_LIMIT = 8;
const LAMP_SHADOW_PIXELS = 1024;
const SHADOW_LIMIT = 2;
const POINT_SHADOW_PIXELS = 512;
const POINT_NEAR = 0.25;

export const BACKGROUND = "background";

const SKY_FRAGMENT = `
varying vec3 direction;
uniform vec3 zenith, horizon, ground;
void main() {
  float y = normalize(direction).y;
  vec3 radiance = y >= 0.0 ? mix(horizon, zenith, sqrt(y)) : mix(horizon, ground, min(1.0, -4.0 * y));
  gl_FragColor = vec4(radiance, 1.0);
  #include <tonemapping_fragment>
  #include <colorspace_fragment>
}`;

/**
 * A renderer that tones as the desktop does; throws where there is no WebGL.
 * @param {HTMLCanvasElement} canvas
 */
export function makeRenderer(canvas) {
  const renderer = new WebGLRenderer({ canvas, antialias: true, powerPreference: "high-performance" });
  renderer.outputColorSpace = SRGBColorSpace;
  renderer.toneMapping = NeutralToneMapping;
  renderer.shadowMap.enabled = true;
  renderer.shadowMap.type = PCFShadowMap;
  renderer.shadowMap.autoUpdate = false;
  // Asking each shader for its faults would make the page wait for the graphics card.
  renderer.debug.checkShaderErrors = false;
  return renderer;
}

/**
 * Lights a scene with the booth's sky and lamps.
 * @param {WebGLRenderer} renderer
 * @param {import("three").Scene} scene
 * @param {Booth} booth
 */
export function light(renderer, scene, booth) {
  renderer.toneMappingExposure = booth.sky.exposure;
  const background = skyMesh(booth.sky);
  background.name = BACKGROUND;
  scene.add(background);
  const named = Object.entries(booth.lights);
  const lamps = named.map(([, lamp]) => lamp);
  const shadowed = new Set([...brightest(lamps, "spot"), ...brightest(lamps, "point")]);
  for (const [key, lamp] of named.slice(0, LAMP_LIMIT)) addLamp(scene, lamp, shadowed.has(lamp)).name = `lamp ${key}`;
  scene.environment = skyRows(booth.sky);
}

/**
 * Adds the sun.
 * @param {import("three").Scene} scene
 * @param {Sky} sky
 */
export function addSun(scene, sky) {
  const sun = new DirectionalLight(new Color(...sky.sun_colour), sky.sun_intensity);
  sun.castShadow = true;
  sun.shadow.mapSize.set(SHADOW_PIXELS, SHADOW_PIXELS);
  sun.shadow.bias = -0.0008;
  scene.add(sun, sun.target);
  return sun;
}

/**
 * Fits the sun's shadow to what stands there.
 * @param {DirectionalLight} sun
 * @param {Sky} sky
 * @param {import("three").Box3} bounds Of everything drawn, metres.
 */
export function fitSun(sun, sky, bounds) {
  const middle = bounds.getCenter(new Vector3()).clampScalar(-SHADOW_REACH, SHADOW_REACH);
  const diagonal = bounds.getSize(new Vector3()).length();
  const radius = Math.min(diagonal / 2 + 0.1, SHADOW_REACH);
  const depth = diagonal + 1;
  sun.position.set(...sky.sun_direction).normalize().multiplyScalar(depth).add(middle);
  sun.target.position.copy(middle);
  Object.assign(sun.shadow.camera, { left: -radius, right: radius, top: radius, bottom: -radius, near: 0.1, far: 2 * depth });
  sun.shadow.camera.updateProjectionMatrix();
  sun.shadow.normalBias = (2 * radius * 1.5) / SHADOW_PIXELS;
}

/**
 * Lets shadows fall or not, by the same shaders.
 * @param {import("three").Scene} scene
 * @param {boolean} isOn
 */
export function setShadows(scene, isOn) {
  for (const one of scene.children) {
    if (one instanceof DirectionalLight || one instanceof SpotLight || one instanceof PointLight) one.shadow.intensity = isOn ? 1 : 0;
  }
}

/** @param {Sky} sky */
function skyMesh(sky) {
  const uniforms = Object.fromEntries(
    ["zenith", "horizon", "ground"].map((name) => [name, { value: new Vector3(...sky[/** @type {"zenith"} */ (name)]) }]),
  );
  const material = new ShaderMaterial({
    uniforms,
    vertexShader: SKY_VERTEX,
    fragmentShader: SKY_FRAGMENT,
    side: BackSide,
    depthWrite: false,
  });
  const mesh = new Mesh(new SphereGeometry(1, 32, 16), material);
  mesh.frustumCulled = false;
  mesh.renderOrder = 1;
  return mesh;
}

/**
 * The lamps of a kind that cast a shadow.
 * @param {import("./types.js").Light[]} lamps
 * @param {string} kind
 */
function brightest(lamps, kind) {
  const some = lamps.filter((lamp) => lamp.kind === kind);
  return some.sort((a, b) => b.candela - a.candela).slice(0, SHADOW_LIMIT);
}

/**
 * @param {import("three").Scene} scene
 * @param {import("./types.js").Light} lamp
 * @param {boolean} hasShadow
 */
function addLamp(scene, lamp, hasShadow) {
  const colour = new Color(...lamp.colour);
  if (lamp.kind === "point") {
    const point = new PointLight(colour, lamp.candela, lamp.reach, 2);
    point.position.set(...lamp.position);
    point.castShadow = hasShadow;
    point.shadow.mapSize.set(POINT_SHADOW_PIXELS, POINT_SHADOW_PIXELS);
    Object.assign(point.shadow.camera, { near: POINT_NEAR, far: Math.max(lamp.reach, 2 * POINT_NEAR) });
    point.shadow.bias = -0.002;
    point.shadow.normalBias = 0.02;
    scene.add(point);
    return point;
  }
  const spot = new SpotLight(colour, lamp.candela, lamp.reach, lamp.cone, 0.3, 2);
  spot.position.set(...lamp.position);
  spot.target.position.set(...lamp.position).add(new Vector3(...lamp.direction));
  spot.castShadow = hasShadow;
  spot.shadow.mapSize.set(LAMP_SHADOW_PIXELS, LAMP_SHADOW_PIXELS);
  spot.shadow.camera.near = 0.05;
  spot.shadow.bias = -0.0005;
  spot.shadow.normalBias = 0.01;
  scene.add(spot, spot.target);
  return spot;
}
