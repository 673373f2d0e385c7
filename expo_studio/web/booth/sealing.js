// Sealing what a visitor wrote so that only the exhibitor can read it; publish/inquiries.py opens it.
// ECDH on P-256, HKDF-SHA-256 (RFC 5869) and AES-256-GCM (NIST SP 800-38D), joined as in ECIES.

const FORMAT = "expo-studio-inquiry";
const VERSION = 1;
const PURPOSE = new TextEncoder().encode("expo-studio inquiry 1");
const CURVE = { name: "ECDH", namedCurve: "P-256" };

/** @typedef {{ key: string, fingerprint: string }} Inbox A public key as an uncompressed point in base64. */

/** Whether this browser lets a page seal here: on https, on this machine, and mostly from a disk. */
export function canSeal() {
  return window.isSecureContext && Boolean(crypto.subtle);
}

/**
 * The text of a file that only the owner of the inbox can open.
 * @param {Inbox} inbox
 * @param {object} content
 * @returns {Promise<string>}
 */
export async function seal(inbox, content) {
  const theirs = bytesOf(inbox.key);
  const recipient = await crypto.subtle.importKey("raw", theirs, CURVE, false, []);
  const once = await crypto.subtle.generateKey(CURVE, true, ["deriveBits"]);
  const point = new Uint8Array(await crypto.subtle.exportKey("raw", once.publicKey));
  const shared = await crypto.subtle.deriveBits({ name: "ECDH", public: recipient }, once.privateKey, 256);
  const key = await keyOf(shared, new Uint8Array([...point, ...theirs]));
  const nonce = crypto.getRandomValues(new Uint8Array(12));
  const plain = new TextEncoder().encode(JSON.stringify(content));
  const sealed = await crypto.subtle.encrypt({ name: "AES-GCM", iv: nonce, additionalData: PURPOSE }, key, plain);
  return JSON.stringify({
    format: FORMAT,
    version: VERSION,
    to: inbox.fingerprint,
    point: textOf(point),
    nonce: textOf(nonce),
    sealed: textOf(new Uint8Array(sealed)),
  });
}

/**
 * @param {ArrayBuffer} shared
 * @param {Uint8Array<ArrayBuffer>} salt
 */
async function keyOf(shared, salt) {
  const base = await crypto.subtle.importKey("raw", shared, "HKDF", false, ["deriveKey"]);
  const way = { name: "HKDF", hash: "SHA-256", salt, info: PURPOSE };
  return crypto.subtle.deriveKey(way, base, { name: "AES-GCM", length: 256 }, false, ["encrypt"]);
}

/** @param {string} text Base64. */
function bytesOf(text) {
  return Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0));
}

/** @param {Uint8Array} bytes */
function textOf(bytes) {
  return btoa(Array.from(bytes, (one) => String.fromCharCode(one)).join(""));
}
