// Textures that several models of a booth show: fetched once, and once on the graphics card.

import { Texture } from "three";
import { loadFile } from "./load.js";

/** @typedef {import("three/examples/jsm/loaders/GLTFLoader.js").GLTFParser & { sourceCache?: Record<number, Promise<Texture>> }} Parser */
/** @typedef {import("three/examples/jsm/loaders/GLTFLoader.js").GLTFLoaderPlugin} Plugin */

const MODELS = /^((?:booths\/[A-Za-z0-9-]+\/)?)(?:models|assets)\/$/;
const ADDRESS = /^\.\.\/(textures\/[0-9a-f]{32}\.(webp|png|jpg))$/;
/** @type {Record<string, string>} */
const TYPES = { webp: "image/webp", png: "image/png", jpg: "image/jpeg" };

export class Textures {
  constructor() {
    /** By their files. @type {Map<string, Promise<Texture>>} */
    this.known = new Map();
  }

  /**
   * Gives a model the textures it names before it asks for them; nothing else is fetched for it.
   * @param {Parser} parser
   * @returns {Plugin}
   */
  pluginOf(parser) {
    return { name: "EXPO_shared_textures", beforeRoot: () => this.lend(parser) };
  }

  /** @param {Parser} parser */
  async lend(parser) {
    /** @type {{ uri?: string }[]} */
    const images = parser.json.images ?? [];
    // All addresses are judged before one is fetched: of a model that is refused nothing is under way.
    const files = images.map(({ uri }) => (uri === undefined || uri.startsWith("data:") ? null : fileOf(parser.options.path ?? "", uri)));
    // Whoever asks the parser for an image in its cache gets a copy, which shares the picture.
    const cache = /** @type {Record<number, Promise<Texture>>} */ (parser.sourceCache);
    await Promise.all(files.map((file, index) => file && (cache[index] = this.of(file, parser))));
  }

  /**
   * @param {string} file
   * @param {Parser} parser
   */
  of(file, parser) {
    const known = this.known.get(file) ?? read(file, parser);
    this.known.set(file, known);
    return known;
  }
}

/**
 * The file a model means by an address; anything that is no texture of its package is refused.
 * @param {string} folder Of the model.
 * @param {string} uri
 */
function fileOf(folder, uri) {
  const [, booth] = MODELS.exec(folder) ?? [];
  const [, file] = ADDRESS.exec(uri) ?? [];
  if (booth === undefined || file === undefined) throw new Error("no texture of a package");
  return `${booth}${file}`;
}

/**
 * @param {string} file
 * @param {Parser} parser Knows how this browser decodes best.
 * @returns {Promise<Texture>}
 */
async function read(file, parser) {
  const type = TYPES[file.slice(file.lastIndexOf(".") + 1)];
  const url = URL.createObjectURL(new Blob([await loadFile(file)], { type }));
  try {
    const made = await parser.textureLoader.loadAsync(url);
    const texture = made instanceof Texture ? made : new Texture(made);
    texture.needsUpdate = true;
    texture.userData.mimeType = type;
    return texture;
  } finally {
    URL.revokeObjectURL(url);
  }
}
