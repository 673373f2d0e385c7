// The shapes of booth.json (docs/booth.schema.json) and of site.json (docs/package.md).

/** @typedef {[number, number, number]} Vec3 */
/** @typedef {import("../shared/language.js").Text} Text */
/** @typedef {{ position: Vec3, rotation: [number, number, number, number], scale: Vec3 }} Pose */
/** @typedef {{ asset: string, pose: Pose, name: Text, is_hidden: boolean }} Placement */
/** @typedef {{ kind: "point" | "spot", position: Vec3, direction: Vec3, colour: Vec3, candela: number, reach: number, cone: number }} Light */
/** @typedef {{ zenith: Vec3, horizon: Vec3, ground: Vec3, sun_direction: Vec3, sun_colour: Vec3, sun_intensity: number, exposure: number }} Sky */
/** @typedef {{ name: Text, eye: Vec3, target: Vec3, field_of_view: number }} Viewpoint */
/** @typedef {{ name: Text, position: Vec3, product: string | null, viewpoint: string | null, link: string }} Hotspot */
/** @typedef {{ name: Text, summary: Text, model_number: string, specs: { name: Text, value: Text }[], price_terms: Text, link: string, placements: string[] }} Product */
/**
 * @typedef {object} Booth
 * @property {Text} title
 * @property {Text} exhibitor
 * @property {{ width: number, depth: number }} stand
 * @property {Sky} sky
 * @property {Record<string, { name: Text, bounds: { low: Vec3, high: Vec3 } }>} assets
 * @property {Record<string, Placement>} placements
 * @property {Record<string, Light>} lights
 * @property {Record<string, Product>} products
 * @property {Record<string, Hotspot>} hotspots
 * @property {Record<string, Viewpoint>} viewpoints
 */

/** @typedef {{ phone: string, desktop: string }} ModelFiles */
/** @typedef {{ models: Record<string, ModelFiles> }} Site */

export {};
