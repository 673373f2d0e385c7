// Getting the booth and its assets: over http by fetch, from a disk by scripts beside the page.
// Browsers forbid a page opened from a disk to fetch files, but not to run scripts from there.

/** @typedef {import("./types.js").Booth} Booth */

const FILE = /^(booths\/[A-Za-z0-9-]+\/)?[a-z]+\/[0-9a-f]{32}(\.[a-z0-9]+){1,2}$/;
const FOLDER = /^(booths\/[A-Za-z0-9-]+\/)?$/;

export const isOnDisk = location.protocol === "file:";

/** @type {Map<string, (content: string) => void>} */
const awaited = new Map();
/** The last script of each name, for files of one name come one after the other. @type {Map<string, Promise<void>>} */
const coming = new Map();

/** Files on their way before anybody takes them. @type {Map<string, Promise<ArrayBuffer>>} */
const ahead = new Map();

/** Called by the files in offline/: a name and its content (JSON, or base64). */
Object.assign(window, {
  /** @param {string} name @param {string} content */
  expoFile(name, content) {
    awaited.get(name)?.(content);
    awaited.delete(name);
  },
});

/** @returns {Promise<Booth>} */
export function loadBooth() {
  return loadJson("booth", "");
}

/** @returns {Promise<import("./types.js").Site>} */
export function loadSite() {
  return loadJson("site", "");
}

/**
 * What a JSON file of a package, or of a hall's booth, holds.
 * @param {string} stem Its name without the ending.
 * @param {string} folder Where it lies, ending in a slash, or empty.
 * @returns {Promise<any>}
 */
export async function loadJson(stem, folder) {
  if (!FOLDER.test(folder)) throw new Error("no folder of a hall");
  if (isOnDisk) return JSON.parse(await script(folder, stem));
  return (await fetched(`${folder}${stem}.json`)).json();
}

/**
 * Sets files on their way while something else is made ready; whoever takes one hears what went wrong.
 * @param {string[]} paths
 */
export function fetchAhead(paths) {
  for (const path of paths) {
    if (ahead.has(path)) continue;
    const content = read(path);
    content.catch(() => undefined);
    ahead.set(path, content);
  }
}

/**
 * The bytes of a file that site.json names.
 * @param {string} path
 * @returns {Promise<ArrayBuffer>}
 */
export function loadFile(path) {
  const content = ahead.get(path) ?? read(path);
  ahead.delete(path);
  return content;
}

/**
 * @param {string} path
 * @returns {Promise<ArrayBuffer>}
 */
async function read(path) {
  const [, folder = ""] = FILE.exec(pictureAddress(path)) ?? [];
  if (!isOnDisk) return unfolded(await (await fetched(path)).arrayBuffer());
  const [stem] = path.slice(path.lastIndexOf("/") + 1).split(".");
  const binary = atob(await script(folder, stem));
  return unfolded(Uint8Array.from(binary, (letter) => letter.charCodeAt(0)).buffer);
}

/**
 * What is in a gzip stream; other bytes as they are, for some hosts unfold on the way.
 * @param {ArrayBuffer} data
 * @returns {Promise<ArrayBuffer>}
 */
async function unfolded(data) {
  const [first, second] = new Uint8Array(data, 0, Math.min(2, data.byteLength));
  if (first !== 0x1f || second !== 0x8b) return data;
  const stream = new Blob([data]).stream().pipeThrough(new DecompressionStream("gzip"));
  return new Response(stream).arrayBuffer();
}

/**
 * The address of a picture, film or document, which a page may show even from a disk.
 * @param {string} path
 */
export function pictureAddress(path) {
  if (!FILE.test(path)) throw new Error("no file of a package");
  return path;
}

/** @param {string} path */
async function fetched(path) {
  const response = await fetch(path);
  if (!response.ok) throw new Error(`${path}: ${response.status}`);
  return response;
}

/**
 * Asks for a file after those of the same name: models that are packed alike are one file.
 * @param {string} folder
 * @param {string} name
 * @returns {Promise<string>}
 */
function script(folder, name) {
  const content = (coming.get(name) ?? Promise.resolve()).then(() => run(folder, name));
  coming.set(name, content.then(() => undefined, () => undefined));
  return content;
}

/**
 * @param {string} folder
 * @param {string} name
 * @returns {Promise<string>}
 */
function run(folder, name) {
  return new Promise((resolve, reject) => {
    const element = document.createElement("script");
    awaited.set(name, resolve);
    element.src = `${folder}offline/${name}.js`;
    const over = () => {
      element.remove();
      if (awaited.get(name) !== resolve) return; // given; by now another of its name may be awaited
      awaited.delete(name);
      reject(new Error(`offline/${name}.js is missing or gives nothing`));
    };
    for (const end of ["load", "error"]) element.addEventListener(end, over);
    document.head.append(element);
  });
}
