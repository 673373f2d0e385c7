"""The programs, compiled when first needed, with their samplers on fixed units."""

from __future__ import annotations

from dataclasses import dataclass

from OpenGL import GL

from expo_studio.render.gpu import frame, instances, shadow
from expo_studio.render.gpu.looks import UNITS as SLOT_UNITS
from expo_studio.render.gpu.objects import Program, own_program
from expo_studio.render.gpu.owner import Gpu

SKY_UNIT, BACKDROP_UNIT, SHADE_UNIT = 5, 14, 15
BAKED_UNIT, NEARER_UNIT, FARTHER_UNIT = 19, 20, 21
MATERIAL_BINDING = 1
UNITS = {
    **{f"{slot}_map": unit for slot, unit in SLOT_UNITS.items()},
    "backdrop": BACKDROP_UNIT,
    "shade_map": SHADE_UNIT,
    "baked_cells": BAKED_UNIT,
    "nearer": NEARER_UNIT,
    "farther": FARTHER_UNIT,
    "sky_table": SKY_UNIT,
    "shadow_map": shadow.UNIT,
    "instances": instances.UNIT,
    "palette": instances.PALETTE_UNIT,
    "morphs": instances.MORPH_UNIT,
}


@dataclass(frozen=True, slots=True, eq=False)
class Way:
    """How a pass draws surfaces; there is one of each, known by itself.

    Attributes:
        fragment: Its fragment shader.
        defines: What that is compiled with besides what a look brings.
    """

    fragment: str
    defines: tuple[str, ...]


class Programs:
    """Programs by their shader files and defines."""

    def __init__(self, gpu: Gpu) -> None:
        self._gpu = gpu
        self._made: dict[tuple[str, str, tuple[str, ...], str], Program] = {}
        self._ways: dict[tuple[str, tuple[str, ...]], Way] = {}

    def way(self, fragment: str, defines: tuple[str, ...] = ()) -> Way:
        """Return the way of a pass."""
        return self._ways.setdefault((fragment, defines), Way(fragment, defines))

    def get(
        self, vertex: str, fragment: str, defines: tuple[str, ...] = (), geometry: str = ""
    ) -> Program:
        """Return a program of shader files; RenderError where the driver refuses it."""
        key = (vertex, fragment, defines, geometry)
        if key not in self._made:
            files = tuple(one for one in (vertex, geometry, fragment) if one)
            self._made[key] = self._prepared(own_program(self._gpu, files, defines))
        return self._made[key]

    def _prepared(self, program: Program) -> Program:
        program.use()
        for uniform, unit in UNITS.items():
            if program.place(uniform) >= 0:
                GL.glUniform1i(program.place(uniform), unit)
        for name, binding in ((b"Frame", frame.BINDING), (b"Material", MATERIAL_BINDING)):
            block = GL.glGetUniformBlockIndex(program.name, name)
            if block != GL.GL_INVALID_INDEX:
                GL.glUniformBlockBinding(program.name, block, binding)
        return program
