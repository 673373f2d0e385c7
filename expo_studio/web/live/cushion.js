// Time for lost packets to come again, on networks that lose some.

const LOOK_MS = 500;
const CUSHION_STEP_MS = 200;
const CUSHION_MOST_MS = 400;
const CUSHION_CALM_LOOKS = 60;

/**
 * Lets the picture come a little later on networks that lose packets, so that lost ones can be
 * sent again in time, and at once again where nothing is lost any more.
 * @param {RTCPeerConnection} connection
 * @returns {number} The timer, to be cleared.
 */
export function cushion(connection) {
  const receivers = connection.getReceivers();
  let before = 0;
  let target = 0;
  let calm = 0;
  return setInterval(async () => {
    const lost = await lostSoFar(connection);
    calm = lost > before ? 0 : calm + 1;
    if (lost > before) target = Math.min(target + CUSHION_STEP_MS, CUSHION_MOST_MS);
    else if (calm > CUSHION_CALM_LOOKS) target = 0;
    before = lost;
    for (const receiver of receivers) if ("jitterBufferTarget" in receiver) receiver.jitterBufferTarget = target || null;
  }, LOOK_MS);
}

/** @param {RTCPeerConnection} connection */
async function lostSoFar(connection) {
  let lost = 0;
  (await connection.getStats()).forEach((entry) => {
    if (entry.type === "inbound-rtp" && entry.kind === "video") lost = entry.nackCount ?? 0;
  });
  return lost;
}
