// Watching by WHEP: one offer, one answer, one picture; tells when it stops coming.

import { ways } from "../shared/relays.js";

/**
 * @typedef {object} Watch
 * @property {() => void} close Ends the connection.
 */

/** The player's side refused: the browser or the booth cannot do it. */
export class WatchError extends Error {}

/**
 * Starts receiving the picture into a video element.
 * @param {HTMLVideoElement} video
 * @param {(wasUp: boolean) => void} lost Called once when the picture stops for good, or never came.
 * @returns {Promise<Watch>}
 */
export async function watch(video, lost) {
  const connection = new RTCPeerConnection(ways);
  const transceiver = connection.addTransceiver("video", { direction: "recvonly" });
  const codecs = RTCRtpReceiver.getCapabilities("video")?.codecs ?? [];
  const playable = ["video/h264", "video/vp8", "video/rtx"].flatMap((wanted) =>
    codecs.filter((codec) => codec.mimeType.toLowerCase() === wanted),
  );
  if (!playable.some((codec) => !/rtx$/i.test(codec.mimeType))) throw new WatchError("noCodec");
  transceiver.setCodecPreferences(playable);
  connection.addTransceiver("audio", { direction: "recvonly" });
  const stream = new MediaStream();
  connection.addEventListener("track", (event) => {
    stream.addTrack(event.track);
    if (video.srcObject !== stream) video.srcObject = stream;
    video.play().catch(() => {});
  });
  const late = lateAddresses(connection);
  await connection.setLocalDescription();
  await gathered(connection);
  late.offered();
  const response = await fetch("/whep", {
    method: "POST",
    headers: { "Content-Type": "application/sdp" },
    body: connection.localDescription?.sdp ?? "",
  });
  if (!response.ok) {
    connection.close();
    throw new WatchError(response.status === 400 ? "noCodec" : "offline");
  }
  const resource = response.headers.get("Location") ?? "";
  await connection.setRemoteDescription({ type: "answer", sdp: await response.text() });
  late.send(resource);
  let open = true;
  let wasUp = false;
  const close = () => {
    if (!open) return;
    open = false;
    connection.close();
    fetch(resource, { method: "DELETE", keepalive: true }).catch(() => {});
  };
  connection.addEventListener("connectionstatechange", () => {
    if (connection.connectionState === "connected") wasUp = true;
    if (open && ["failed", "disconnected", "closed"].includes(connection.connectionState)) {
      close();
      lost(wasUp);
    }
  });
  return { close };
}

/**
 * Sends addresses that are found after the offer, as those of a relay often are (RFC 8840).
 * @param {RTCPeerConnection} connection
 */
function lateAddresses(connection) {
  let isOffered = false;
  let resource = "";
  /** @type {string[]} */
  const waiting = [];
  const flush = () => {
    if (!resource || !waiting.length) return;
    const headers = { "Content-Type": "application/trickle-ice-sdpfrag" };
    fetch(resource, { method: "PATCH", headers, body: waiting.splice(0).join("") }).catch(() => {});
  };
  connection.addEventListener("icecandidate", ({ candidate }) => {
    if (!isOffered || !candidate?.candidate) return;
    waiting.push(`a=mid:${candidate.sdpMid}\r\na=${candidate.candidate}\r\n`);
    flush();
  });
  return {
    offered() {
      isOffered = true;
    },
    /** @param {string} path */
    send(path) {
      resource = path;
      flush();
    },
  };
}

/**
 * Waits until the addresses of this machine are known, a moment at most.
 * @param {RTCPeerConnection} connection
 * @returns {Promise<void>}
 */
function gathered(connection) {
  return new Promise((resolve) => {
    if (connection.iceGatheringState === "complete") return resolve();
    const timer = setTimeout(resolve, 250);
    connection.addEventListener("icegatheringstatechange", () => {
      if (connection.iceGatheringState !== "complete") return;
      clearTimeout(timer);
      resolve();
    });
  });
}
