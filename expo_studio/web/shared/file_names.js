// Names and kinds of files that strangers send: made fit to be shown and saved.

const NAME_LENGTH = 120;
const ENDING_LENGTH = 12;
const UNSEEN = /[\p{Cc}\p{Cf}\p{Co}\p{Cs}\p{Zl}\p{Zp}]/gu;
const RESERVED = /^(con|prn|aux|nul|com\d|lpt\d)(\.|$)/i;

/** Kinds by the ending of the name; what can run programs is told as such, whatever it says. */
const KINDS = {
  picture: "jpg jpeg png webp gif avif heic tif tiff bmp",
  video: "mp4 mov webm mkv avi m4v",
  sound: "mp3 wav m4a ogg opus flac",
  document: "pdf doc docx txt md rtf odt ppt pptx odp",
  table: "xls xlsx csv tsv ods",
  model: "glb gltf stl step stp obj 3mf iges igs dae ply fbx dwg dxf",
  archive: "zip rar 7z tar gz",
  program:
    "exe msi bat cmd com scr pif ps1 vbs vbe js mjs jse wsf wsh hta jar sh command app dmg pkg apk deb rpm appimage " +
    "lnk url desktop reg iso img html htm xhtml svg docm xlsm pptm py pyw rb pl php scpt workflow",
};

/** @type {Map<string, string>} */
const KIND_OF = new Map(Object.entries(KINDS).flatMap(([kind, endings]) => endings.split(" ").map((ending) => [ending, kind])));

/**
 * A name without a folder, without unseen signs, that any system can save.
 * @param {unknown} raw
 * @returns {string}
 */
export function plainName(raw) {
  const seen = String(raw).normalize("NFC").replace(UNSEEN, "").replace(/[\\/:*?"<>|]/g, "_");
  const trimmed = seen.replace(/\s+/g, " ").replace(/^[. ]+|[. ]+$/g, "");
  const name = RESERVED.test(trimmed) ? `_${trimmed}` : trimmed || "file";
  if (name.length <= NAME_LENGTH) return name;
  const ending = `.${endingOf(name)}`;
  return ending.length > ENDING_LENGTH ? plainName(name.slice(0, NAME_LENGTH)) : `${plainName(name.slice(0, NAME_LENGTH - ending.length))}${ending}`;
}

/**
 * What a file is by the ending of its name, one of KINDS or "other".
 * @param {string} name A plain one.
 * @returns {string}
 */
export function kindOf(name) {
  return KIND_OF.get(endingOf(name)) ?? "other";
}

/**
 * The ending of a name in small letters, empty if it has none.
 * @param {string} name
 */
export function endingOf(name) {
  const at = name.lastIndexOf(".");
  return at < 0 ? "" : name.slice(at + 1).toLowerCase();
}

/**
 * A size in words.
 * @param {number} bytes
 */
export function sizeWords(bytes) {
  if (bytes < 1000) return `${bytes} B`;
  if (bytes < 1_000_000) return `${Math.round(bytes / 1000)} kB`;
  return `${(bytes / 1_000_000).toFixed(1)} MB`;
}
