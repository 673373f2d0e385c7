// The shapes of booth.json (docs/booth.schema.json) and of site.json (docs/package.md).

/** @typedef {[number, number, number]} Vec3 */
/** @typedef {import("../shared/language.js").Text} Text */
/** @typedef {{ position: Vec3, rotation: [number, number, number, number], scale: Vec3 }} Pose */
/** @typedef {{ has_variants: boolean, clips: string[], is_opening: boolean, turn_seconds: number }} Acting What a visitor may do with a thing. */
/** @typedef {{ asset: string, pose: Pose, name: Text, is_hidden: boolean, page?: number, acting?: Acting | null }} Placement */
/** @typedef {{ kind: "point" | "spot", position: Vec3, direction: Vec3, colour: Vec3, candela: number, reach: number, cone: number }} Light */
/** @typedef {{ zenith: Vec3, horizon: Vec3, ground: Vec3, sun_direction: Vec3, sun_colour: Vec3, sun_intensity: number, exposure: number, turn?: number, strength?: number }} Sky */
/** @typedef {{ name: Text, eye: Vec3, target: Vec3, field_of_view: number }} Viewpoint */
/** @typedef {{ clip: string, rest: string, pace: number, passing: number, step: number, feet: [number, number], facing: number }} Stride */
/** @typedef {{ placement: string, name: Text, enters: number, stride: Stride | null, speed: number, product: string | null, card_seconds: number }} Look */
/** @typedef {{ position: Vec3, seconds: number }} Mark */
/** @typedef {{ seconds: number, rig: string, fade: number, viewpoint: string | null }} CameraKey */
/** @typedef {{ seconds: number, light: string | null, level: number, fade: number }} LightKey */
/** @typedef {{ name: Text, path: Mark[], looks: Look[], cues: { name: Text, seconds: number, waits: boolean }[], cameras: CameraKey[], lights: LightKey[], sounds: { seconds: number, sound: string, level: number }[], captions: { seconds: number, lasts: number, text: Text }[] }} Show A runway show. */
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
 * @property {Record<string, { name: Text, stops: { viewpoint: string, caption: Text, seconds: number, narration?: Narration }[] }>} [tours]
 * @property {Record<string, Show>} [shows]
 * @property {Openings} openings
 * @property {{ low: Vec3, cell: number, size: Vec3 } | null} [baked]
 */

/** @typedef {{ phone: string, desktop: string }} ModelFiles */
/** @typedef {{ file: string, width: number, height: number }} PictureFile */
/** @typedef {{ key: string, name: Text, eye: Vec3, heading: number, links: string[], preview: string, phone: string, desktop: string }} Spot */
/** @typedef {{ kind: "video" | "document", name: Text, file: string, size: number }} MediaFile */
/** @typedef {{ kind: "video" | "document" | "sound", name: Text, file: string, size: number, seconds: number, pages: number, is_offline: boolean }} BoardFile */
/** @typedef {{ name: Text, file: string, chapters: { name: Text, seconds: number, product: string | null }[], captions?: import("../shared/film_captions.js").Caption[] }} ReplayFile */
/** @typedef {{ models: Record<string, ModelFiles>, poster: string, pictures: Record<string, PictureFile[]>, spots: Spot[], media: Record<string, MediaFile[]>, replays: ReplayFile[], room?: Record<string, { glb: string, usdz: string }>, boards?: Record<string, BoardFile>, narrations?: Record<string, string>, light?: string, inbox?: import("./sealing.js").Inbox | null, sky?: { phone: string, desktop: string } | null, around?: ModelFiles | null, textures?: Record<string, string[]> }} Site */
/** @typedef {{ live_times: { starts: string, ends: string }[], live_link: string, answers: { question: Text, answer: Text, product: string | null }[], form: string, mail: string }} Openings */

/** @typedef {{ zh: string | null, en: string | null }} Narration Sounds by language. */

export {};
