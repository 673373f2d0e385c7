// Getting the booth and its assets: over http by fetch, from a disk by scripts beside the page.
// Browsers forbid a page opened from a disk to fetch files, but not to run scripts from there.

/** @typedef {import("./types.js").Booth} Booth */

const isOnDisk = location.protocol === "file:";

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
  if (isOnDisk) return JSON.parse(await script("booth"));
  return (await fetched("booth.json")).json();
}

/**
 * The bytes of an asset.
 * @param {string} key
 * @returns {Promise<ArrayBuffer>}
 */
export async function loadAsset(key) {
  if (!/^[0-9a-f]{64}$/.test(key)) throw new Error("no asset name");
  if (!isOnDisk) return (await fetched(`assets/${key}.glb`)).arrayBuffer();
  const binary = atob(await script(key));
  return Uint8Array.from(binary, (letter) => letter.charCodeAt(0)).buffer;
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
