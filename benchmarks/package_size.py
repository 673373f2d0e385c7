"""How small packed models are beside gltf-transform's.

Usage: python benchmarks/package_size.py TOOL

TOOL is the program gltf-transform (npm: @gltf-transform/cli 4). Every asset of the sample
booth is optimised by it twice, meshopt + WebP and Draco + WebP. Prints bytes as given, of
our sets (meshopt + WebP, folded with gzip as packages hold them) and of the peer's ways;
Draco's decoder, which a page then needs, is some 250 kB.
"""

from __future__ import annotations

import subprocess
import sys
import tempfile
from pathlib import Path

from expo_studio.library import starter
from expo_studio.publish.gzipped import folded
from expo_studio.publish.packing import LadderPacker
from expo_studio.publish.site import SetName

SIDES = {SetName.PHONE: 1024, SetName.DESKTOP: 2048}
WAYS = ("meshopt", "draco")


def peer(tool: str, glb: Path, side: int, way: str) -> int:
    """Return the bytes the peer makes of a GLB in one way."""
    out = glb.with_suffix(f".{way}.glb")
    words = [tool, "optimize", glb, out, "--compress", way, "--texture-compress", "webp"]
    words += ["--texture-size", str(side), "--simplify", "false"]
    subprocess.run(words, check=True, capture_output=True)
    return out.stat().st_size


def main(tool: str) -> None:
    """Print the sums over the sample booth."""
    kit, packer = starter.sample(), LadderPacker()
    given = {key: kit.blobs[key].read_bytes() for key in kit.booth.assets}
    print(f"as given: {sum(map(len, given.values()))} bytes")
    with tempfile.TemporaryDirectory() as folder:
        for name in SetName:
            packed = [min(packer.packed(one, name), one, key=len) for one in given.values()]
            ours = sum(len(folded(one) or one) for one in packed)
            theirs = dict.fromkeys((*WAYS, "smaller"), 0)
            for key, data in given.items():
                path = Path(folder) / f"{key}.glb"
                path.write_bytes(data)
                sizes = {way: peer(tool, path, SIDES[name], way) for way in WAYS}
                for way, size in (*sizes.items(), ("smaller", min(sizes.values()))):
                    theirs[way] += size
            told = ", ".join(
                f"{way} {size} (ours {ours / size:.2f})" for way, size in theirs.items()
            )
            print(f"{name}: {ours} ours; gltf-transform {told}")


if __name__ == "__main__":
    main(sys.argv[1])
