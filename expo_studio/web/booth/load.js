// Getting the booth and its assets: over http by fetch, from a disk by scripts beside the page.
// Browsers forbid a page opened from a disk to fetch files, but not to run scripts from there.

/** @typedef {import("./types.js").Booth} Booth */

const FILE = /^[a-z]+\/[0-9a-f]{32}\.[a-z0-9]+$/;

export const isOnDisk = location.protocol === "file:";

/** @type {Map<string, (content: string) => void>} */
const awaited = new Map();

/** Called by the files in offline/: a name and its content (JSON, or base64). */
Object.assign(window, {
  /** @param {string} name @param {string} content */
  expoFile(name, content) {
    awaited.get(name)?.(content);
    awaited.delete(name);
  },
});

/** @returns {Promise<Booth>} */
export async function loadBooth() {
  return JSON.parse(await loadText("booth.json"));
}

/** @returns {Promise<import("./types.js").Site>} */
export async function loadSite() {
  return JSON.parse(await loadText("site.json"));
}

/**
 * The bytes of a file that site.json names.
 * @param {string} path
 * @returns {Promise<ArrayBuffer>}
 */
export async function loadFile(path) {
  if (!FILE.test(path)) throw new Error("no file of a package");
  if (!isOnDisk) return (await fetched(path)).arrayBuffer();
  const binary = atob(await script(stemOf(path)));
  return Uint8Array.from(binary, (letter) => letter.charCodeAt(0)).buffer;
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
async function loadText(path) {
  return isOnDisk ? script(stemOf(path)) : (await fetched(path)).text();
}

/** @param {string} path */
function stemOf(path) {
  return path.slice(path.lastIndexOf("/") + 1, path.lastIndexOf("."));
}

/** @param {string} path */
async function fetched(path) {
  const response = await fetch(path);
  if (!response.ok) throw new Error(`${path}: ${response.status}`);
  return response;
}

/**
 * @param {string} name
 * @returns {Promise<string>}
 */
function script(name) {
  return new Promise((resolve, reject) => {
    const element = document.createElement("script");
    awaited.set(name, resolve);
    element.src = `offline/${name}.js`;
    element.addEventListener("error", () => reject(new Error(`offline/${name}.js is missing`)));
    element.addEventListener("load", () => element.remove());
    document.head.append(element);
  });
}
