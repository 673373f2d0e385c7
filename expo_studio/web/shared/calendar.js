// In which of its states an event is: announced, live, between days, over; by the visitor's clock.

/** @typedef {{ starts: string, ends: string }} LiveTime */
/** @typedef {{ starts: Date, ends: Date }} Span */
/** @typedef {{ name: "announced" | "live" | "between" | "over", day: Date | null }} State */

/**
 * Live times as moments in the order of time, without those that are none.
 * @param {LiveTime[]} times
 * @returns {Span[]}
 */
export function spansOf(times) {
  return times
    .map(({ starts, ends }) => ({ starts: new Date(starts), ends: new Date(ends) }))
    .filter(({ starts, ends }) => starts < ends)
    .sort((a, b) => a.starts.getTime() - b.starts.getTime());
}

/**
 * The state at a moment, and when that changes; null without live times.
 * @param {LiveTime[]} times
 * @param {Date} now
 * @returns {State | null}
 */
export function stateAt(times, now) {
  const spans = spansOf(times);
  if (!spans.length) return null;
  const current = spans.find(({ starts, ends }) => starts <= now && now < ends);
  if (current) return { name: "live", day: current.ends };
  const next = spans.find(({ starts }) => now < starts);
  if (!next) return { name: "over", day: null };
  return { name: next === spans[0] ? "announced" : "between", day: next.starts };
}

/**
 * A moment in words, in the visitor's zone.
 * @param {Date | null} day
 * @param {import("./language.js").Language} language
 */
export function dayWords(day, language) {
  return day?.toLocaleString(localeOf(language), { dateStyle: "long", timeStyle: "short" }) ?? "";
}

/**
 * A stretch of time in words, with its year, in the visitor's zone, which is named.
 * @param {Span} span
 * @param {import("./language.js").Language} language
 */
export function spanWords({ starts, ends }, language) {
  const style = /** @type {Intl.DateTimeFormatOptions} */ ({ year: "numeric", month: "long", day: "numeric", hour: "2-digit", minute: "2-digit", hourCycle: "h23", timeZoneName: "short" });
  return new Intl.DateTimeFormat(localeOf(language), style).formatRange(starts, ends);
}

/** @param {import("./language.js").Language} language */
function localeOf(language) {
  return language === "zh" ? "zh-CN" : "en-GB";
}
