// Watching by WHEP: one offer, one answer, one picture; tells when it stops coming.

import { cushion } from "./cushion.js";
import { stillness } from "./stillness.js";
import { lateAddresses } from "../shared/addresses.js";
import { elsewhere, ways } from "../shared/relays.js";

/**
 * @typedef {object} Watch
 * @property {() => void} close Ends the connection.
 * @property {boolean} isHere Whether the picture comes from the booth itself.
 */

/** So long a connection that is cut, or another server's picture, may come back by itself, before another one is made. */
const PATIENCE_MS = 8000;
const ANSWER_MS = 8000;
/** So long addresses are looked for before another server is asked: not every one takes more later. */
const GATHER_MS = 2000;
/** So long one watches at the booth itself after the other server gave no picture. */
const AVOIDED_MS = 30000;

/**
 * @typedef {object} Place Where the picture is to be had.
 * @property {string} url
 * @property {Record<string, string>} headers Who asks, where no cookie says it.
 */

/** @type {Place} */
const HERE = { url: "/whep", headers: {} };
let avoidedUntil = 0;

/** @returns {Place} Where to ask next. */
function placeNow() {
  if (!elsewhere.url || performance.now() < avoidedUntil) return HERE;
  return { url: elsewhere.url, headers: elsewhere.token ? { Authorization: `Bearer ${elsewhere.token}` } : {} };
}

/** @param {Place} place That gave no picture: the booth itself is asked for a while, if it was another. */
function avoid(place) {
  if (place !== HERE) avoidedUntil = performance.now() + AVOIDED_MS;
}

/** The player's side refused: the browser or the booth cannot do it. */
export class WatchError extends Error {}

/** @type {Promise<RTCPeerConnection> | null} */
let spare = null;

/** Makes a connection ready while the page still enters: the browser takes a while over the first. */
export function prepare() {
  spare = begin();
  spare.catch(() => {});
}

/** @returns {Promise<RTCPeerConnection>} A connection that wants picture and sound; asks nobody yet. */
async function begin() {
  const connection = new RTCPeerConnection(ways);
  const transceiver = connection.addTransceiver("video", { direction: "recvonly" });
  const codecs = RTCRtpReceiver.getCapabilities("video")?.codecs ?? [];
  const playable = ["video/h264", "video/vp8", "video/rtx"].flatMap((wanted) =>
    codecs.filter((codec) => codec.mimeType.toLowerCase() === wanted),
  );
  if (!playable.some((codec) => !/rtx$/i.test(codec.mimeType))) throw new WatchError("noCodec");
  transceiver.setCodecPreferences(playable);
  connection.addTransceiver("audio", { direction: "recvonly" });
  await connection.createOffer();
  return connection;
}

/** @returns {Promise<RTCPeerConnection>} What was made ready, unless the host named servers since. */
function begun() {
  const ready = spare;
  spare = null;
  if (ready && !ways.iceServers?.length) return ready;
  ready?.then((connection) => connection.close()).catch(() => {});
  return begin();
}

/**
 * Starts receiving the picture into a video element.
 * @param {HTMLVideoElement} video
 * @param {(wasUp: boolean) => void} lost Called once when the picture stops for good, or never came.
 * @param {(how: "" | "reconnecting" | "still") => void} [wavers] Called when the network is gone for a while, when the picture stands still, and when all is well again.
 * @returns {Promise<Watch>}
 */
export async function watch(video, lost, wavers = () => {}) {
  const connection = await begun();
  const stream = new MediaStream();
  connection.addEventListener("track", (event) => {
    stream.addTrack(event.track);
    if (video.srcObject !== stream) video.srcObject = stream;
    video.play().catch(() => {});
  });
  const place = placeNow();
  const late = lateAddresses(connection);
  await connection.setLocalDescription();
  if (place !== HERE) await gathered(connection);
  const response = await ask(place, place === HERE ? askingAgain(late.offered()) : late.offered());
  /** @type {string} */
  let resource;
  try {
    if (!response.ok) throw new WatchError(place === HERE && response.status === 400 ? "noCodec" : "offline");
    resource = resourceOf(response);
    await connection.setRemoteDescription({ type: "answer", sdp: await response.text() });
  } catch (error) {
    connection.close();
    avoid(place);
    throw error;
  }
  if (place === HERE) late.send(resource);
  return keep(connection, video, { place, resource }, lost, wavers);
}

/**
 * Browsers ask again for lost sound where an answer says so, but offer it by themselves to nobody.
 * @param {string} offer
 * @returns {string} The same, which also offers to ask again for lost packets of the sound.
 */
function askingAgain(offer) {
  return offer.replace(/^a=rtpmap:(\d+) opus\/48000\/2\r\n/m, "$&a=rtcp-fb:$1 nack\r\n");
}

/**
 * @param {Response} response
 * @returns {string} The address of the connection, by which it is ended; empty where none is named.
 */
function resourceOf(response) {
  const named = response.headers.get("Location");
  return named ? new URL(named, response.url).href : "";
}

/**
 * Waits until the addresses of this machine are known.
 * @param {RTCPeerConnection} connection
 * @returns {Promise<void>}
 */
function gathered(connection) {
  return new Promise((resolve) => {
    const look = () => connection.iceGatheringState === "complete" && resolve();
    connection.addEventListener("icegatheringstatechange", look);
    setTimeout(resolve, GATHER_MS);
    look();
  });
}

/**
 * Sends the offer; a host that cannot be reached answers nothing.
 * @param {Place} place
 * @param {string} offer
 * @returns {Promise<Response>}
 */
async function ask(place, offer) {
  try {
    return await fetch(place.url, {
      method: "POST",
      headers: { ...place.headers, "Content-Type": "application/sdp" },
      body: offer,
      signal: AbortSignal.timeout(ANSWER_MS),
    });
  } catch {
    return Response.error();
  }
}

/**
 * Looks after a connection until it is closed, or cut for so long that another one is needed.
 * @param {RTCPeerConnection} connection
 * @param {HTMLVideoElement} video
 * @param {{ place: Place, resource: string }} from
 * @param {(wasUp: boolean) => void} lost
 * @param {(how: "" | "reconnecting" | "still") => void} wavers
 * @returns {Watch}
 */
function keep(connection, video, { place, resource }, lost, wavers) {
  const cushioning = cushion(connection, () => !video.muted);
  const looking = stillness(connection, stands);
  let open = true;
  let wasUp = false;
  /** Whether pictures came when last looked for, or may still be expected. */
  let gives = false;
  let patience = 0;
  const close = () => {
    if (!open) return;
    open = false;
    clearInterval(cushioning);
    clearInterval(looking);
    connection.close();
    if (resource) fetch(resource, { method: "DELETE", headers: place.headers, keepalive: true }).catch(() => {});
  };
  const giveUp = () => {
    if (!open) return;
    close();
    if (!gives) avoid(place);
    lost(wasUp);
  };
  /** @param {boolean} isStill */
  function stands(isStill) {
    if (!open) return;
    gives = !isStill;
    wavers(isStill ? "still" : "");
    clearTimeout(patience);
    if (isStill && place !== HERE) patience = setTimeout(giveUp, PATIENCE_MS);
  }
  connection.addEventListener("connectionstatechange", () => {
    const state = connection.connectionState;
    if (!open) return;
    clearTimeout(patience);
    if (state === "connected") {
      if (wasUp) wavers("");
      wasUp = gives = true;
    }
    if (state === "disconnected") {
      wavers("reconnecting");
      patience = setTimeout(giveUp, PATIENCE_MS);
    }
    if (state === "failed" || state === "closed") giveUp();
  });
  return { close, isHere: place === HERE };
}
