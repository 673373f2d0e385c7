// Addresses of this machine: told as they are found, so that no offer waits for them (RFC 8840).

/** Those found within so long are told together. */
const TOGETHER_MS = 60;

/**
 * Begin with this before the offer is made; then say when it is, and where the rest is sent.
 * @param {RTCPeerConnection} connection
 * @param {Record<string, string>} [headers] Who asks, where no cookie says it.
 */
export function lateAddresses(connection, headers = {}) {
  let isOffered = false;
  let resource = "";
  let timer = 0;
  /** @type {string[]} */
  const waiting = [];
  const flush = () => {
    timer = 0;
    if (!resource || !waiting.length || connection.signalingState === "closed") return;
    const kind = { ...headers, "Content-Type": "application/trickle-ice-sdpfrag" };
    fetch(resource, { method: "PATCH", headers: kind, body: waiting.splice(0).join("") }).catch(() => {});
  };
  connection.addEventListener("icecandidate", ({ candidate }) => {
    if (!isOffered || !candidate?.candidate) return;
    waiting.push(`a=mid:${candidate.sdpMid}\r\na=${candidate.candidate}\r\n`);
    timer ||= setTimeout(flush, TOGETHER_MS);
  });
  return {
    /** @returns {string} The offer as it stands; addresses found from now on are told later. */
    offered() {
      isOffered = true;
      return connection.localDescription?.sdp ?? "";
    },
    /** @param {string} path Of the resource that the answer named. */
    send(path) {
      resource = path;
      flush();
    },
  };
}
