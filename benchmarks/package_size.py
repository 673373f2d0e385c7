"""How small packed models are beside gltf-transform's.

Usage: python benchmarks/package_size.py TOOL

TOOL is the program gltf-transform (npm: @gltf-transform/cli 4). It optimises the assets of the
sample booth twice, meshopt + WebP and Draco + WebP: each asset by itself, and all of them
merged into one GLB, in which textures that several assets show are there once as they are in
ours. Prints bytes as given, of our sets (meshopt + WebP, folded with gzip as packages hold
them, shared textures counted once) and of the peer's ways; Draco's decoder, which a page then
needs, is some 250 kB. The merged GLB is not folded by itself; told is how large gzip makes it.
"""

from __future__ import annotations

import subprocess
import sys
import tempfile
from collections.abc import Sequence
from pathlib import Path

from expo_studio.library import starter
from expo_studio.publish import textures
from expo_studio.publish.contents import Contents
from expo_studio.publish.gzipped import folded
from expo_studio.publish.models import add_model
from expo_studio.publish.packing import LadderPacker
from expo_studio.publish.site import SetName

SIDES = {SetName.PHONE: 1024, SetName.DESKTOP: 2048}
WAYS = ("meshopt", "draco")


def peer(tool: str, glb: Path, side: int, way: str) -> Path:
    """Return the file the peer makes of a GLB in one way."""
    out = glb.with_suffix(f".{way}.glb")
    words = [tool, "optimize", glb, out, "--compress", way, "--texture-compress", "webp"]
    words += ["--texture-size", str(side), "--simplify", "false"]
    subprocess.run(words, check=True, capture_output=True)
    return out


def ours(given: Sequence[bytes]) -> dict[SetName, int]:
    """Return the bytes of each set of ours, textures that are shared counted once."""
    packer = LadderPacker()
    sets = {
        name: [min(packer.packed(one, name), one, key=len) for one in given] for name in SetName
    }
    shared, sizes = textures.shared_in(sets.values()), {}
    for name, models in sets.items():
        contents = Contents()
        for glb in models:
            add_model(textures.taken_out(glb, shared, contents), contents)
        sizes[name] = sum(map(len, contents.files.values()))
    return sizes


def main(tool: str) -> None:
    """Print the sums over the sample booth."""
    kit = starter.sample()
    given = [kit.blobs[key].read_bytes() for key in kit.booth.assets]
    print(f"as given: {sum(map(len, given))} bytes")
    with tempfile.TemporaryDirectory() as folder:
        paths = [Path(folder) / f"{number}.glb" for number in range(len(given))]
        for path, data in zip(paths, given, strict=True):
            path.write_bytes(data)
        merged = Path(folder) / "merged.glb"
        subprocess.run([tool, "merge", *paths, merged], check=True, capture_output=True)
        print(f"one GLB: {merged.stat().st_size} bytes")
        for name, size in ours(given).items():
            apart = {
                way: sum(peer(tool, one, SIDES[name], way).stat().st_size for one in paths)
                for way in WAYS
            }
            whole = {way: peer(tool, merged, SIDES[name], way).read_bytes() for way in WAYS}
            small = {way: len(folded(data) or data) for way, data in whole.items()}
            print(f"{name}: {size} ours")
            for kind, sizes in (
                ("each", apart),
                ("one GLB", {w: len(d) for w, d in whole.items()}),
                ("one GLB folded", small),
            ):
                told = ", ".join(
                    f"{way} {one} (ours {size / one:.2f})" for way, one in sizes.items()
                )
                print(f"  gltf-transform, {kind}: {told}")


if __name__ == "__main__":
    main(sys.argv[1])
