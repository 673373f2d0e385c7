// Sending by WHIP (RFC 9725): one offer with the tracks, one answer; tells when it breaks.

import { lateAddresses } from "../shared/addresses.js";
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
  const bearer = { Authorization: `Bearer ${token}` };
  const late = lateAddresses(connection, bearer);
  await connection.setLocalDescription();
  const headers = { ...bearer, "Content-Type": "application/sdp" };
  const response = await fetch("/whip", { method: "POST", headers, body: late.offered() }).catch(() => null);
  if (!response?.ok) {
    connection.close();
    throw new SendError(response?.status ?? 0);
  }
  const resource = response.headers.get("Location") ?? "";
  await connection.setRemoteDescription({ type: "answer", sdp: await response.text() });
  late.send(resource);
  return {
    async replace(kind, track) {
      const sender = connection.getSenders().find((one) => one.track?.kind === kind);
      await sender?.replaceTrack(track);
    },
    close() {
      connection.close();
      fetch(resource, { method: "DELETE", headers: bearer, keepalive: true }).catch(() => {});
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
