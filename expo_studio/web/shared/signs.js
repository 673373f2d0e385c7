// The signs of reactions, drawn, because not every machine has a font for them.

/** Paths in a square of 24 by 24. */
const SHAPES = {
  like: "M2 11h4v10H2zM8 11 12.6 2.4c1.9.2 2.7 1.6 2.3 3.4L14 9h6.2c1.3 0 2.1 1.2 1.7 2.4l-2.4 8c-.3 1-1.1 1.6-2.1 1.6H8z",
  love: "M12 21C5.5 16 2 12.7 2 8.6 2 5.6 4.3 3.3 7.2 3.3c1.9 0 3.7 1 4.8 2.6 1.1-1.6 2.9-2.6 4.8-2.6C19.7 3.3 22 5.6 22 8.6c0 4.1-3.5 7.4-10 12.4z",
  clap: "M11 1h2v5h-2zM4.2 3.6l1.4-1.4 3.2 3.2-1.4 1.4zM18.4 2.2l1.4 1.4-3.2 3.2-1.4-1.4zM6 12c0-1.1 1.6-1.4 2-.3l1 2.3V9.2c0-1.4 2-1.4 2 0V9c0-1.5 2-1.5 2 0v.2c0-1.4 2-1.4 2 0v1c0-1.3 2-1.3 2 0V17c0 3.4-2.2 6-5.4 6-2.6 0-3.9-1.2-4.9-3.4z",
  wow: "M12 1.5l3.1 6.8 7.4.8-5.5 5 1.5 7.3L12 17.7l-6.5 3.7L7 14.1l-5.5-5 7.4-.8z",
};

/** @typedef {keyof typeof SHAPES} Sign */

export const SIGNS = /** @type {Sign[]} */ (Object.keys(SHAPES));

/**
 * The picture of a sign; it says nothing to a screen reader.
 * @param {Sign} sign
 * @returns {SVGElement}
 */
export function drawSign(sign) {
  const space = "http://www.w3.org/2000/svg";
  const picture = document.createElementNS(space, "svg");
  picture.setAttribute("viewBox", "0 0 24 24");
  picture.setAttribute("aria-hidden", "true");
  picture.classList.add(sign);
  const path = document.createElementNS(space, "path");
  path.setAttribute("d", SHAPES[sign] ?? SHAPES.like);
  picture.append(path);
  return picture;
}
