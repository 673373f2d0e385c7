// Time for lost packets to come again, and for the picture to wait for its sound.

const LOOK_MS = 500;
/** So often everything is held back a little more: at once the picture would stand still. */
const STEP_MS = 50;
const STEPS_A_LOOK = LOOK_MS / STEP_MS;
const CUSHION_STEP_MS = 200;
const CUSHION_MOST_MS = 400;
const CUSHION_CALM_LOOKS = 60;
/** So far apart sound and picture may be; browsers bring them together by themselves, but slowly. */
const LIPS_MS = 30;

/**
 * Lets the picture come a little later on networks that lose packets, so that lost ones can be
 * sent again in time, and at once again where nothing is lost any more; and as late as its sound
 * where that is heard, which waits longer when it comes unevenly.
 * @param {RTCPeerConnection} connection
 * @param {() => boolean} isHeard Whether the sound is on.
 * @returns {number} The timer, to be cleared.
 */
export function cushion(connection, isHeard) {
  let before = { lost: 0, audio: NOTHING, video: NOTHING };
  let goal = 0;
  let target = 0;
  let lips = 0;
  let calm = 0;
  let steps = 0;
  const weigh = async () => {
    const now = await look(connection);
    calm = now.lost > before.lost ? 0 : calm + 1;
    if (now.lost > before.lost) goal = Math.min(goal + CUSHION_STEP_MS, CUSHION_MOST_MS);
    else if (calm > CUSHION_CALM_LOOKS) goal = 0;
    lips = isHeard() ? lateSound(before, now, lips) : 0;
    before = now;
  };
  return setInterval(() => {
    if (steps++ % STEPS_A_LOOK === 0) weigh();
    target = Math.min(goal, target + CUSHION_STEP_MS / STEPS_A_LOOK);
    holdBack(connection, target, lips);
  }, STEP_MS);
}

/**
 * @param {RTCPeerConnection} connection
 * @param {number} target How long everything is to wait, in ms.
 * @param {number} lips How long the picture is to wait for its sound.
 */
function holdBack(connection, target, lips) {
  for (const receiver of connection.getReceivers()) {
    if (!("jitterBufferTarget" in receiver)) continue;
    const wish = Math.max(target, receiver.track.kind === "video" ? lips : 0) || null;
    if (receiver.jitterBufferTarget !== wish) receiver.jitterBufferTarget = wish;
  }
}

/** @typedef {{ waited: number, count: number, playing: number }} Held What a player's buffer held, seconds in all and how often, and the host's time of what is played now, in ms. */
/** @typedef {{ lost: number, audio: Held, video: Held }} Look */

/** @type {Held} */
const NOTHING = { waited: 0, count: 0, playing: 0 };

/**
 * How long the picture is to wait for its sound, in ms: so much longer as the sound is later.
 * @param {Look} before
 * @param {Look} now
 * @param {number} was The same half a second ago.
 */
function lateSound(before, now, was) {
  if (!now.audio.playing || !now.video.playing) return was;
  const late = now.video.playing - now.audio.playing;
  if (Math.abs(late) < LIPS_MS) return was;
  return Math.min(Math.max(0, wait(before.video, now.video) + late), CUSHION_MOST_MS);
}

/**
 * @param {Held} before
 * @param {Held} now
 */
function wait(before, now) {
  const count = now.count - before.count;
  return count > 0 ? Math.round(((now.waited - before.waited) / count) * 1000) : 0;
}

/**
 * @param {RTCPeerConnection} connection
 * @returns {Promise<Look>}
 */
async function look(connection) {
  const seen = { lost: 0, audio: NOTHING, video: NOTHING };
  (await connection.getStats()).forEach((entry) => {
    if (entry.type !== "inbound-rtp") return;
    const held = {
      waited: entry.jitterBufferDelay ?? 0,
      count: entry.jitterBufferEmittedCount ?? 0,
      playing: entry.estimatedPlayoutTimestamp ?? 0,
    };
    if (entry.kind === "audio") seen.audio = held;
    if (entry.kind === "video") [seen.video, seen.lost] = [held, entry.nackCount ?? 0];
  });
  return seen;
}
