"""Importing STEP and IGES: curved CAD surfaces become triangles, by Open CASCADE.

The distance between surface and triangles is at most TOLERANCE, and neighbouring
triangles turn by at most TURN; large assemblies are cut more coarsely.
"""

from __future__ import annotations

from pathlib import Path
from typing import Literal

from expo_studio.errors import AssetError
from expo_studio.gltf.container import Container, parse
from expo_studio.library.normalise import normalised
from expo_studio.library.units import Axis, Unit, Wishes
from expo_studio.text import Text

TOLERANCE, TURN = 0.1, 0.35
"""Millimetres, and radians."""
COARSE, COARSE_TURN = 1.0, 0.7
LENGTHS = {"step": Unit.METRE, "iges": Unit.MILLIMETRE}
"""What Open CASCADE hands over, whatever unit a file is in."""
HEAVY = 800_000
"""Triangles beyond which an assembly is cut again, coarsely."""


def read_cad(path: Path, wishes: Wishes) -> tuple[bytes, list[Text]]:
    """Return a STEP or IGES file as a plain GLB, and what was done.

    Raises:
        AssetError: It is damaged, or holds no surfaces.
    """
    kind: Literal["step", "iges"] = "iges" if path.suffix.lower() in {".igs", ".iges"} else "step"
    data, used = path.read_bytes(), TOLERANCE
    container = _cut(data, kind, TOLERANCE, TURN)
    if _triangles(container) > HEAVY:
        container, used = _cut(data, kind, COARSE, COARSE_TURN), COARSE
    said = Text(
        zh="曲面离散成三角面，误差不超过 {t} 毫米",
        en="curved surfaces became triangles, at most {t} mm away",
    )
    wished = Wishes(wishes.unit or LENGTHS[kind], wishes.up or Axis.Z)
    glb, changed = normalised(container, _no_files, wished)
    return glb, [said.filled(t=f"{used:g}"), *changed]


def _cut(data: bytes, kind: Literal["step", "iges"], tolerance: float, turn: float) -> Container:
    import cascadio

    glb = cascadio.load(
        data,
        file_type=kind,
        tol_linear=tolerance,
        tol_angular=turn,
        use_parallel=False,
        include_materials=True,
    )
    if not glb:
        raise AssetError(
            Text(
                zh="CAD 数据已损坏，或其中没有实体和曲面。",
                en="Its CAD data are damaged, or hold no solids or surfaces.",
            ),
            Text(
                zh="请重新导出为 STEP（AP214 或 AP242），或导出为 GLB。",
                en="Export it again as STEP (AP214 or AP242), or as GLB.",
            ),
        )
    return parse(glb)


def _triangles(container: Container) -> int:
    accessors = container.document.get("accessors", [])
    return sum(
        accessors[primitive["indices"]]["count"] // 3
        for mesh in container.document.get("meshes", [])
        for primitive in mesh["primitives"]
        if "indices" in primitive
    )


def _no_files(uri: str) -> bytes:
    raise FileNotFoundError(uri)
