// What one cannot walk through: everything that stands there, in one tree of triangles.

import { Box3, BufferGeometry, BufferAttribute, FrontSide, InstancedMesh, Line3, Matrix4, Mesh, Ray, Vector3 } from "three";
import { MeshBVH } from "three-mesh-bvh";

const RADIUS = 0.22;
const KNEE = 0.35;
const TALLEST = 1.7;
const STEP = 0.4;
/** A joint between two walls is no way through: half of what is looked along beside a line, metres. */
const JOINT = 0.06;
const TRIANGLE_LIMIT = 400_000;

export class Obstacles {
  /** @param {import("three").Object3D} root What is furnished; later changes are not seen. */
  constructor(root) {
    const geometry = mergedPositions(root);
    this.tree = geometry ? new MeshBVH(geometry) : null;
  }

  /**
   * Pushes somebody who stands there out of things, sideways.
   * @param {Vector3} feet Metres; changed in place.
   */
  pushOut(feet) {
    if (!this.tree) return;
    const body = new Line3(
      new Vector3(feet.x, feet.y + KNEE + RADIUS, feet.z),
      new Vector3(feet.x, feet.y + TALLEST - RADIUS, feet.z),
    );
    const reach = new Box3(body.start.clone(), body.end.clone()).expandByScalar(RADIUS);
    const onThing = new Vector3();
    const onBody = new Vector3();
    this.tree.shapecast({
      intersectsBounds: (box) => box.intersectsBox(reach),
      intersectsTriangle: (triangle) => {
        const distance = triangle.closestPointToSegment(body, onThing, onBody);
        if (distance >= RADIUS) return false;
        const away = onBody.clone().sub(onThing).setY(0);
        if (away.lengthSq() < 1e-10) return false;
        away.normalize().multiplyScalar(RADIUS - distance);
        body.start.add(away);
        body.end.add(away);
        return false;
      },
    });
    feet.x = body.start.x;
    feet.z = body.start.z;
  }

  /**
   * Whether something stands between two points, or leaves less room than a hand needs.
   * @param {Vector3} from
   * @param {Vector3} to
   */
  isBetween(from, to) {
    const way = to.clone().sub(from);
    const metres = way.length();
    if (!this.tree || metres < 1e-6) return false;
    way.normalize();
    const across = new Vector3(-way.z, 0, way.x).normalize().multiplyScalar(JOINT);
    return [-1, 0, 1].some((side) => {
      const ray = new Ray(from.clone().addScaledVector(across, side), way);
      return this.tree?.raycastFirst(ray, FrontSide, 0, metres);
    });
  }

  /**
   * The height of the ground under somebody: steps and ramps up to 40 cm count.
   * @param {Vector3} feet
   * @returns {number} Metres above the floor.
   */
  groundUnder(feet) {
    const down = new Ray(new Vector3(feet.x, feet.y + STEP, feet.z), new Vector3(0, -1, 0));
    const hit = this.tree?.raycastFirst(down, 2);
    return hit ? Math.max(0, hit.point.y) : 0;
  }
}

/**
 * The positions of all triangles in world space, without what only looks.
 * @param {import("three").Object3D} root
 */
function mergedPositions(root) {
  /** @type {Float32Array[]} */
  const chunks = [];
  let total = 0;
  root.updateMatrixWorld(true);
  root.traverse((part) => {
    if (!(part instanceof Mesh) || total > 9 * TRIANGLE_LIMIT) return;
    const copies = part instanceof InstancedMesh ? part.count : 1;
    for (let copy = 0; copy < copies; copy += 1) {
      const matrix = part.matrixWorld.clone();
      const own = new Matrix4();
      if (part instanceof InstancedMesh) part.getMatrixAt(copy, own);
      const chunk = positions(part.geometry, matrix.multiply(own));
      total += chunk.length;
      chunks.push(chunk);
    }
  });
  if (!total) return null;
  const all = new Float32Array(total);
  let at = 0;
  for (const chunk of chunks) {
    all.set(chunk, at);
    at += chunk.length;
  }
  const geometry = new BufferGeometry();
  geometry.setAttribute("position", new BufferAttribute(all, 3));
  return geometry;
}

/**
 * @param {BufferGeometry} geometry
 * @param {Matrix4} matrix
 */
function positions(geometry, matrix) {
  const given = geometry.getAttribute("position");
  const index = geometry.getIndex();
  const count = index ? index.count : given.count;
  const out = new Float32Array(count * 3);
  const point = new Vector3();
  for (let i = 0; i < count; i += 1) {
    point.fromBufferAttribute(given, index ? index.getX(i) : i).applyMatrix4(matrix).toArray(out, 3 * i);
  }
  return out;
}
