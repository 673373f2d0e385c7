// Fewer pixels while one moves on a slow machine, all of them as soon as one stands still.

const SLOW = 1 / 24;
/** What pictures made finer may take at most, so that they are not at once too slow again. */
const WELL = 0.85 * SLOW;
const STEP = 0.7;
/** A picture so many times too slow is believed at once. */
const FAR_TOO_SLOW = 4;
const LEAST = 0.35;
/** How much finer pictures must be able to be, for a change of size is seen too. */
const WORTH = 1.1;
/** How many slow pictures in a row make it coarser, and how many quick ones finer. */
const SLOW_IN_A_ROW = 2;
const QUICK_IN_A_ROW = 40;
/** From how many seconds a picture, drawn as coarse as can be, so many times in a row, walking is no pleasure. */
const CRAWL = 1 / 8;
const CRAWL_IN_A_ROW = 12;

export class Pace {
  constructor() {
    this.scale = 1;
    this.slow = 0;
    this.quick = 0;
    /** Seconds that the quick pictures in a row took together. */
    this.spent = 0;
    this.crawl = 0;
    this.last = 0;
    this.wasMoving = false;
    this.isQuick = false;
  }

  /** The least share of the pixels along a side. */
  get least() {
    return LEAST;
  }

  /** How many pictures may be under way when another is begun; on a slow machine each is waited for. */
  get ahead() {
    return this.isQuick ? 1 : 0;
  }

  /**
   * Told how long a picture with the least share takes, before anybody has moved; returns whether
   * that is many times too slow.
   * @param {number} seconds
   */
  expect(seconds) {
    this.scale = shareFor(LEAST, seconds);
    this.isQuick = this.scale === 1;
    return seconds > FAR_TOO_SLOW * SLOW;
  }

  /** Whether the machine is too slow to walk on it, however coarse the pictures. */
  get isHopeless() {
    return this.crawl >= CRAWL_IN_A_ROW;
  }

  /**
   * Told of each picture; returns which share of the pixels along a side it shall have.
   * @param {number} now Milliseconds.
   * @param {boolean} isMoving Whether the view is another than in the last picture.
   */
  step(now, isMoving) {
    const seconds = (now - this.last) / 1000;
    this.last = now;
    if (isMoving && this.wasMoving) this.judge(seconds);
    this.wasMoving = isMoving;
    return isMoving ? this.scale : 1;
  }

  /** @param {number} seconds Since the picture before, in a movement without a pause. */
  judge(seconds) {
    this.isQuick = seconds < SLOW;
    this.slow = this.isQuick ? 0 : this.slow + (seconds > FAR_TOO_SLOW * SLOW ? SLOW_IN_A_ROW : 1);
    this.quick = this.isQuick ? this.quick + 1 : 0;
    this.spent = this.isQuick ? this.spent + seconds : 0;
    if (!this.isHopeless) this.crawl = seconds > CRAWL && this.scale <= LEAST ? this.crawl + 1 : 0;
    if (this.slow >= SLOW_IN_A_ROW) this.turn(Math.max(LEAST, Math.min(this.scale * STEP, shareFor(this.scale, seconds))));
    if (this.quick >= QUICK_IN_A_ROW) this.refine(Math.sqrt((WELL * this.quick) / this.spent));
  }

  /** @param {number} factor By how much finer pictures would still be quick enough. */
  refine(factor) {
    this.turn(factor >= WORTH ? Math.min(1, this.scale * Math.min(factor, 1 / STEP)) : this.scale);
  }

  /** @param {number} scale */
  turn(scale) {
    this.scale = scale;
    this.slow = 0;
    this.quick = 0;
    this.spent = 0;
  }
}

/**
 * The share of the pixels along a side at which a picture is quick enough.
 * @param {number} share At which one took some seconds.
 * @param {number} seconds
 */
function shareFor(share, seconds) {
  return Math.max(LEAST, Math.min(1, share * Math.sqrt(SLOW / seconds)));
}
