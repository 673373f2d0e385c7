"""A page with three.js and its glTF loader, bundled for a test."""

from __future__ import annotations

import subprocess
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
WEB = ROOT / "expo_studio" / "web"
SOURCE = Path(__file__).parent / "pages" / "reference.js"


def three_page(folder: Path) -> str:
    """Return the address of a page whose window has what pages/reference.js defines."""
    script = folder / "reference.js"
    subprocess.run(
        [
            str(WEB / "node_modules" / ".bin" / "esbuild"),
            str(SOURCE),
            "--bundle",
            "--format=iife",
            f"--outfile={script}",
            "--log-level=error",
        ],
        check=True,
        env={"NODE_PATH": str(WEB / "node_modules"), "PATH": f"{ROOT / '.venv' / 'bin'}:/usr/bin"},
    )
    page = folder / "reference.html"
    page.write_text('<!doctype html><canvas id="c"></canvas><script src="reference.js"></script>')
    return page.as_uri()
