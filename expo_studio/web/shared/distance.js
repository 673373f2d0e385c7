// How far it is from one place to another.

/**
 * The distance between two places, in their unit.
 * @param {readonly number[]} first
 * @param {readonly number[]} second
 */
export function distance(first, second) {
  return Math.hypot(...first.map((one, at) => one - second[at]));
}
