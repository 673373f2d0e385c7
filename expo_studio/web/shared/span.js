// A stretch of time as clocks show it.

/**
 * Minutes and seconds of a time, such as 1:05; less than nothing is 0:00.
 * @param {number} seconds
 */
export function span(seconds) {
  const whole = Math.max(0, Math.floor(seconds));
  return `${Math.floor(whole / 60)}:${String(whole % 60).padStart(2, "0")}`;
}
