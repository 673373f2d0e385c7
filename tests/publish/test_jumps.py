"""Whoever wears a headset goes where they point, but not through the joint of two walls."""

from __future__ import annotations

import json
import subprocess
from pathlib import Path

import pytest

WEB = Path(__file__).resolve().parents[2] / "expo_studio" / "web"
# Two walls of the sample at z = -2 with a joint of some width between them, seen from one who
# stands at x = 1.5, z = 2.6; told is which places behind and before the walls are reached.
SCRIPT = """
import { BoxGeometry, Group, Mesh, MeshBasicMaterial, PerspectiveCamera, Vector3 } from "three";
import { Obstacles } from "./booth/collide.js";
import { Body } from "./booth/xr_body.js";

const [joint, depth] = process.argv.slice(1).map(Number);
const root = new Group();
for (const side of [-1, 1]) {
  const wall = new Mesh(new BoxGeometry(4, 2.5, depth), new MeshBasicMaterial());
  wall.position.set(2 + side * (2 + joint / 2), 1.25, -2);
  root.add(wall);
}
const camera = new PerspectiveCamera();
camera.position.set(1.5, 1.6, 2.6);
const body = new Body({ mover: { obstacles: new Obstacles(root) }, stage: { camera } });
body.take(camera, 0);
body.group.updateMatrixWorld(true);
const places = Array.from({ length: 1100 }, (_, index) => 1.2 + index * 0.002);
const reached = (z) => places.filter((x) => body.reaches(new Vector3(x, 0, z))).length;
const went = [];
for (const x of places) {
  for (const z of [-1.94, -1.97, -2.0]) {
    const place = new Vector3(x, 0, z);
    if (!body.reaches(place)) continue;
    body.go(place);
    went.push(body.eye.z);
    body.stand(new Vector3(1.5, 0, 2.6));
  }
}
const farthest = Math.min(0, ...went);
console.log(JSON.stringify({ behind: reached(-4), before: reached(-1), farthest }));
"""


def told(joint: float, depth: float) -> dict[str, float]:
    """Return what one reaches: places behind the walls, before them, and the farthest z."""
    command = ["node", "--input-type=module", "-e", SCRIPT, str(joint), str(depth)]
    done = subprocess.run(command, cwd=WEB, capture_output=True, text=True, check=True, timeout=60)
    answer: dict[str, float] = json.loads(done.stdout)
    return answer


@pytest.mark.parametrize(("joint", "depth"), [(0.0, 0.04), (0.004, 0.04), (0.02, 0.1), (0.1, 0.04)])
def test_no_joint_of_walls_is_a_way_through(joint: float, depth: float) -> None:
    found = told(joint, depth)
    assert found["behind"] == 0
    assert found["before"] == 1100
    assert found["farthest"] > -2.0, "nobody who points at a wall's foot comes out behind it"


def test_a_door_is_a_way_through() -> None:
    found = told(0.9, 0.04)
    assert found["behind"] > 100
    assert found["before"] == 1100
