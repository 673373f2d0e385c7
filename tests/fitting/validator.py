"""The Khronos glTF validator, one process a call and with a time limit."""

from __future__ import annotations

import base64
import json
import shutil
import subprocess
from collections.abc import Mapping
from pathlib import Path

from tests.conftest import ROOT

SCRIPT = """
const validator = require("gltf-validator");
const fs = require("fs");
const data = new Uint8Array(fs.readFileSync(process.argv[1]));
const beside = JSON.parse(fs.readFileSync(0, "utf8"));
const externalResourceFunction = async (uri) => {
  if (!(uri in beside)) throw new Error(`nothing lies at ${uri}`);
  return new Uint8Array(Buffer.from(beside[uri], "base64"));
};
validator.validateBytes(data, { maxIssues: 100, externalResourceFunction }).then((report) => {
  const errors = report.issues.messages.filter((one) => one.severity === 0);
  console.log(JSON.stringify(errors.map((one) => `${one.code} ${one.pointer}: ${one.message}`)));
});
"""


def errors_in(glb: bytes, folder: Path, beside: Mapping[str, bytes] | None = None) -> list[str]:
    """Return what the validator calls errors.

    Args:
        glb: The model.
        folder: For its file.
        beside: What lies at the addresses that it names.
    """
    node = shutil.which("node")
    assert node, "Node.js is missing: ./expo test installs it"
    path = folder / "judged.glb"
    path.write_bytes(glb)
    given = {name: base64.b64encode(data).decode() for name, data in (beside or {}).items()}
    done = subprocess.run(
        [node, "-e", SCRIPT, str(path)],
        cwd=ROOT / "expo_studio" / "web",
        input=json.dumps(given).encode(),
        capture_output=True,
        timeout=120,
        check=True,
    )
    errors: list[str] = json.loads(done.stdout)
    return errors
