// Sending a camera and a microphone by WHIP (RFC 9725): one offer, one answer.

import { lateAddresses } from "./addresses.js";
import { ways } from "./relays.js";

/** @typedef {{ close: () => void }} Sending */

/**
 * Sends a stream to a WHIP door.
 * @param {string} path
 * @param {MediaStream} stream
 * @param {() => void} lost Called once when it stops by itself.
 * @returns {Promise<Sending>}
 */
export async function send(path, stream, lost) {
  const connection = new RTCPeerConnection(ways);
  for (const track of stream.getTracks()) {
    const sender = connection.addTransceiver(track, { direction: "sendonly", streams: [stream] });
    if (track.kind === "video") preferShared(sender);
  }
  const late = lateAddresses(connection);
  await connection.setLocalDescription();
  const response = await fetch(path, {
    method: "POST",
    headers: { "Content-Type": "application/sdp" },
    body: late.offered(),
  });
  if (!response.ok) {
    connection.close();
    throw new Error(`the host refused it: ${response.status}`);
  }
  const resource = response.headers.get("Location") ?? path;
  await connection.setRemoteDescription({ type: "answer", sdp: await response.text() });
  late.send(resource);
  let isOpen = true;
  const close = () => {
    if (!isOpen) return;
    isOpen = false;
    connection.close();
    fetch(resource, { method: "DELETE", keepalive: true }).catch(() => {});
  };
  connection.addEventListener("connectionstatechange", () => {
    if (isOpen && ["failed", "closed"].includes(connection.connectionState)) {
      close();
      lost();
    }
  });
  return { close };
}

/**
 * Prefers what every visitor can play, so that nothing is encoded anew.
 * @param {RTCRtpTransceiver} transceiver
 */
function preferShared(transceiver) {
  const codecs = RTCRtpSender.getCapabilities("video")?.codecs ?? [];
  const wanted = ["video/h264", "video/vp8", "video/rtx"].flatMap((kind) =>
    codecs.filter((codec) => codec.mimeType.toLowerCase() === kind),
  );
  if (wanted.length) transceiver.setCodecPreferences(wanted);
}
