// A stick on the screen for thumbs: where it is pushed, one walks.

/** @typedef {import("./walk.js").Mover} Mover */

/**
 * @param {HTMLElement} pad The round field.
 * @param {HTMLElement} knob What follows the thumb.
 * @param {Mover} mover
 */
export function listenToStick(pad, knob, mover) {
  /** @param {PointerEvent} event */
  const push = (event) => {
    const box = pad.getBoundingClientRect();
    const half = box.width / 2;
    const x = (event.clientX - box.left - half) / half;
    const y = (event.clientY - box.top - half) / half;
    const length = Math.max(1, Math.hypot(x, y));
    mover.stick = { x: x / length, y: y / length };
    knob.style.transform = `translate(${(x / length) * half * 0.6}px, ${(y / length) * half * 0.6}px)`;
    mover.changed();
  };
  const letGo = () => {
    mover.stick = { x: 0, y: 0 };
    knob.style.transform = "";
  };
  pad.addEventListener("pointerdown", (event) => {
    pad.setPointerCapture(event.pointerId);
    push(event);
  });
  pad.addEventListener("pointermove", (event) => {
    if (pad.hasPointerCapture(event.pointerId)) push(event);
  });
  pad.addEventListener("pointerup", letGo);
  pad.addEventListener("pointercancel", letGo);
}
