// Sending by WHIP (RFC 9725): one offer with the tracks, one answer; tells when it breaks.

import { serversOf } from "../shared/relays.js";

/**
 * @typedef {object} Sending
 * @property {(kind: string, track: MediaStreamTrack) => Promise<void>} replace Sends another track.
 * @property {() => void} close Ends it.
 */

/** The booth refused, or could not be reached; `status` is that of HTTP, 0 for none. */
export class SendError extends Error {
  /** @param {number} status */
  constructor(status) {
    super(`status ${status}`);
    this.status = status;
  }
}

/**
 * Sends a stream to the booth.
 * @param {MediaStream} stream
 * @param {string} token
 * @param {(isUp: boolean) => void} changed Called when the booth receives, and when it no longer does.
 * @returns {Promise<Sending>}
 */
export async function send(stream, token, changed) {
  const connection = new RTCPeerConnection({ iceServers: await relays(token) });
  for (const track of stream.getTracks()) connection.addTransceiver(track, { direction: "sendonly", streams: [stream] });
  connection.addEventListener("connectionstatechange", () => {
    if (connection.connectionState === "connected") changed(true);
    if (["failed", "disconnected"].includes(connection.connectionState)) changed(false);
  });
  await connection.setLocalDescription();
  await gathered(connection);
  const headers = { Authorization: `Bearer ${token}`, "Content-Type": "application/sdp" };
  const response = await fetch("/whip", { method: "POST", headers, body: connection.localDescription?.sdp ?? "" }).catch(() => null);
  if (!response?.ok) {
    connection.close();
    throw new SendError(response?.status ?? 0);
  }
  const resource = response.headers.get("Location") ?? "";
  await connection.setRemoteDescription({ type: "answer", sdp: await response.text() });
  return {
    async replace(kind, track) {
      const sender = connection.getSenders().find((one) => one.track?.kind === kind);
      await sender?.replaceTrack(track);
    },
    close() {
      connection.close();
      fetch(resource, { method: "DELETE", headers: { Authorization: headers.Authorization }, keepalive: true }).catch(() => {});
    },
  };
}

/**
 * The relays that the booth names.
 * @param {string} token
 */
async function relays(token) {
  const answer = await fetch("/whip", { method: "OPTIONS", headers: { Authorization: `Bearer ${token}` } }).catch(() => null);
  return serversOf(answer?.headers.get("Link") ?? "");
}

/**
 * Waits until the addresses of this machine are known, a moment at most.
 * @param {RTCPeerConnection} connection
 * @returns {Promise<void>}
 */
function gathered(connection) {
  return new Promise((resolve) => {
    if (connection.iceGatheringState === "complete") return resolve();
    const timer = setTimeout(resolve, 500);
    connection.addEventListener("icegatheringstatechange", () => {
      if (connection.iceGatheringState !== "complete") return;
      clearTimeout(timer);
      resolve();
    });
  });
}
