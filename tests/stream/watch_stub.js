// Stands in for live/watch.js: connections that are there after a moment.

export class WatchError extends Error {}

export const made = [];

export async function watch(video, lost) {
  await new Promise((resolve) => setTimeout(resolve, 100));
  const one = { isOpen: true, isHere: true, lost, close: () => (one.isOpen = false) };
  made.push(one);
  return one;
}
