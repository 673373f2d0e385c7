"""The Khronos glTF validator, one process a call and with a time limit."""

from __future__ import annotations

import json
import shutil
import subprocess
from pathlib import Path

from tests.conftest import ROOT

SCRIPT = """
const validator = require("gltf-validator");
const fs = require("fs");
const data = new Uint8Array(fs.readFileSync(process.argv[1]));
validator.validateBytes(data, { maxIssues: 100 }).then((report) => {
  const errors = report.issues.messages.filter((one) => one.severity === 0);
  console.log(JSON.stringify(errors.map((one) => `${one.code} ${one.pointer}: ${one.message}`)));
});
"""


def errors_in(glb: bytes, folder: Path) -> list[str]:
    """Return what the validator calls errors."""
    node = shutil.which("node")
    assert node, "Node.js is missing: ./expo test installs it"
    path = folder / "judged.glb"
    path.write_bytes(glb)
    done = subprocess.run(
        [node, "-e", SCRIPT, str(path)],
        cwd=ROOT / "expo_studio" / "web",
        capture_output=True,
        timeout=120,
        check=True,
    )
    errors: list[str] = json.loads(done.stdout)
    return errors
