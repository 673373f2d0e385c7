// Pictures the graphics card was told to draw and has not finished: a browser takes several ahead,
// and on a slow machine each of them is one more that a visitor waits for after every key.

const LOOK_MS = 4;

export class Backlog {
  /** @param {WebGL2RenderingContext} gl */
  constructor(gl) {
    this.gl = gl;
    /** @type {WebGLSync[]} */
    this.marks = [];
  }

  /** Marks the end of a picture. */
  add() {
    const mark = this.gl.fenceSync(this.gl.SYNC_GPU_COMMANDS_COMPLETE, 0);
    if (mark) this.marks.push(mark);
    this.gl.flush();
  }

  /** How many pictures are under way. */
  get length() {
    while (this.marks.length && this.isOver(this.marks[0])) this.gl.deleteSync(/** @type {WebGLSync} */ (this.marks.shift()));
    return this.marks.length;
  }

  /** @param {WebGLSync} mark */
  isOver(mark) {
    return this.gl.isContextLost() || this.gl.getSyncParameter(mark, this.gl.SYNC_STATUS) === this.gl.SIGNALED;
  }

  /** Resolves when everything told so far is drawn. */
  async isDone() {
    while (this.length) await new Promise((resolve) => setTimeout(resolve, LOOK_MS));
  }
}
