// Whether pictures keep coming: a connection that is up may still bring none.

const LOOK_MS = 1000;
/** After so many looks without a new picture it stands still; the sparsest layer sends three a second, and one even while the booth draws slowly. */
const LOOKS = 2;

/**
 * Tells when the picture stands still though the connection is up, and when it moves again.
 * @param {RTCPeerConnection} connection
 * @param {(isStill: boolean) => void} changed
 * @returns {number} The timer, to be cleared.
 */
export function stillness(connection, changed) {
  let seen = 0;
  let without = 0;
  let isStill = false;
  return setInterval(async () => {
    const now = await received(connection);
    if (connection.connectionState !== "connected") {
      without = 0;
      isStill = false;
      return;
    }
    without = now > seen ? 0 : without + 1;
    seen = now;
    if (without >= LOOKS === isStill) return;
    isStill = !isStill;
    changed(isStill);
  }, LOOK_MS);
}

/**
 * @param {RTCPeerConnection} connection
 * @returns {Promise<number>} How many pictures came so far.
 */
async function received(connection) {
  let count = 0;
  (await connection.getStats()).forEach((entry) => {
    if (entry.type === "inbound-rtp" && entry.kind === "video") count += entry.framesReceived ?? 0;
  });
  return count;
}
