"""What is seen from both sides gets a side for each; what shares its points does not."""

from __future__ import annotations

import json
import subprocess
from pathlib import Path

import expo_studio

WEB = Path(expo_studio.__file__).parent / "web"
DRESSED = """
import { DoubleSide, Group, Mesh, MeshStandardMaterial, PlaneGeometry } from "three";
const { alike } = await import(process.argv[1]);
const shared = new PlaneGeometry(1, 1);
const [leaf, banner] = [0, 1].map(() => new MeshStandardMaterial({ side: DoubleSide }));
const wall = new MeshStandardMaterial();
const meshes = [leaf, leaf, banner, wall].map((material) => new Mesh(shared, material));
const scene = new Group().add(...meshes);
await alike({ json: {} }).afterRoot({ scenes: [scene] });
const told = ({ geometry, material }) => [geometry.index.count / 3, material.side];
console.log(JSON.stringify([meshes.map(told), new Set(meshes.map((one) => one.geometry)).size]));
"""


def test_points_that_other_materials_share_are_theirs_as_before() -> None:
    done = subprocess.run(
        ["node", "--input-type=module", "-e", DRESSED, str(WEB / "booth" / "alike.js")],
        capture_output=True,
        check=True,
        text=True,
        cwd=WEB,
    )
    dressed, layouts = json.loads(done.stdout)
    assert dressed == [[4, 0], [4, 0], [4, 0], [2, 0]]
    assert layouts == 2, "one for what is seen from both sides, one for the wall"
