// A change that begins and ends softly.

/**
 * How much of a change is done after a share of its time.
 * @param {number} share Less than 0 is 0, more than 1 is 1.
 */
export function soft(share) {
  const part = Math.min(Math.max(share, 0), 1);
  return part * part * (3 - 2 * part);
}
