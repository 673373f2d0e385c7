"""Strangers' files made by hand, so that each can be broken on purpose."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Mapping
from pathlib import Path

from PIL import Image

from expo_studio.library.report import Imported

THREEMF = "http://schemas.microsoft.com/3dmanufacturing/core/2015/02"
MATERIALS = "http://schemas.microsoft.com/3dmanufacturing/material/2015/02"
TETRAHEDRON = (
    '<vertices><vertex x="0" y="0" z="0"/><vertex x="10" y="0" z="0"/>'
    '<vertex x="0" y="20" z="0"/><vertex x="0" y="0" z="30"/></vertices>'
)


def png(colour: tuple[int, ...] = (200, 30, 30), size: tuple[int, int] = (4, 4)) -> bytes:
    """Return a picture of one colour."""
    out = io.BytesIO()
    Image.new("RGBA" if len(colour) == 4 else "RGB", size, colour).save(out, "PNG")
    return out.getvalue()


def told(imported: Imported) -> str:
    """Return everything the report says was changed."""
    return " | ".join(one.en for one in imported.report.changed)


def zipped(path: Path, files: Mapping[str, bytes | str]) -> Path:
    """Write a ZIP."""
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in files.items():
            archive.writestr(name, data)
    return path


def threemf(resources: str, build: str, unit: str = "millimeter") -> str:
    """Return the model part of a 3MF package."""
    return (
        f'<?xml version="1.0"?><model unit="{unit}" xmlns="{THREEMF}" xmlns:m="{MATERIALS}">'
        f"<resources>{resources}</resources><build>{build}</build></model>"
    )


def dae(geometry: str, scene: str, head: str = "", more: str = "") -> str:
    """Return a COLLADA file with one geometry called g; its primitives refer to ``#p``."""
    return (
        '<?xml version="1.0" encoding="utf-8"?>'
        '<COLLADA xmlns="http://www.collada.org/2005/11/COLLADASchema" version="1.4.1">'
        f"<asset><created>2026-01-01T00:00:00Z</created>{head}</asset>{more}"
        f'<library_geometries><geometry id="g"><mesh>{geometry}</mesh></geometry>'
        "</library_geometries><library_visual_scenes>"
        f'<visual_scene id="s">{scene}</visual_scene></library_visual_scenes>'
        '<scene><instance_visual_scene url="#s"/></scene></COLLADA>'
    )


def dae_places(numbers: str) -> str:
    """Return the source of a geometry's positions."""
    count = len(numbers.split())
    return (
        f'<source id="p"><float_array id="pa" count="{count}">{numbers}</float_array>'
        f'<technique_common><accessor source="#pa" count="{count // 3}" stride="3">'
        '<param name="X" type="float"/><param name="Y" type="float"/>'
        '<param name="Z" type="float"/></accessor></technique_common></source>'
        '<vertices id="v"><input semantic="POSITION" source="#p"/></vertices>'
    )


def iges(size: float = 100.0, unit: str = "2,2HMM") -> str:
    """Return an IGES file with one flat square patch (entity 128) in the given unit.

    Source: IGES 5.3, sections 2.2 and 4.23.
    """
    knots = "0.,0.,1.,1.,0.,0.,1.,1.,1.,1.,1.,1."
    corners = f"0.,0.,0.,{size},0.,0.,0.,{size},0.,{size},{size},0."
    parameters = f"128,1,1,1,1,0,0,1,0,0,{knots},{corners},0.,1.,0.,1.;"
    shown = "1H,,1H;,1Hp,5Ha.igs,4Hmade,4Hmade,32,38,6,308,15,1Hp,1.," + unit
    shown += ",1,0.01,15H20260101.000000,1.E-6,1000.,4Hnone,4Hnone,11,0,15H20260101.000000;"
    words = [shown[i : i + 72] for i in range(0, len(shown), 72)]
    lines = [parameters[i : i + 64] for i in range(0, len(parameters), 64)]
    entry = ((128, 1, 0, 0, 0, 0, 0, 0, "00000000"), (128, 0, 0, len(lines), 0, "", "", "PATCH", 0))
    out = [f"{'made here':72}S{1:7}"]
    out += [f"{one:72}G{i:7}" for i, one in enumerate(words, 1)]
    out += ["".join(f"{one:>8}" for one in row) + f"D{i:7}" for i, row in enumerate(entry, 1)]
    out += [f"{one:64}{1:8}P{i:7}" for i, one in enumerate(lines, 1)]
    out.append(f"S{1:7}G{len(words):7}D{2:7}P{len(lines):7}{'':40}T{1:7}")
    return "\n".join(out) + "\n"
