"""The programs, compiled when first needed, with their samplers on fixed units."""

from __future__ import annotations

import numpy as np
from OpenGL import GL

from expo_studio.render.gpu import frame, instances, shadow
from expo_studio.render.gpu.models import SLOTS, Look
from expo_studio.render.gpu.objects import Program, own_program
from expo_studio.render.gpu.owner import Gpu

SKY_UNIT = 5
UNITS = {
    **{f"{slot}_map": unit for unit, slot in enumerate(SLOTS)},
    "sky_table": SKY_UNIT,
    "shadow_map": shadow.UNIT,
    "instances": instances.UNIT,
}


class Programs:
    """Programs by their shader files and defines."""

    def __init__(self, gpu: Gpu) -> None:
        self._gpu = gpu
        self._made: dict[tuple[str, str, tuple[str, ...], str], Program] = {}

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
        block = GL.glGetUniformBlockIndex(program.name, b"Frame")
        if block != GL.GL_INVALID_INDEX:
            GL.glUniformBlockBinding(program.name, block, frame.BINDING)
        return program


def show_look(program: Program, look: Look) -> None:
    """Set a material's factors and textures for the program in use."""
    material = look.material
    GL.glUniform4f(program.place("base_factor"), *material.base_colour)
    GL.glUniform4f(program.place("emissive_factor"), *material.emissive, material.alpha_cutoff)
    if program.place("surface_factor") >= 0:
        GL.glUniform4f(
            program.place("surface_factor"),
            material.metallic,
            material.roughness,
            material.normal_scale,
            material.occlusion_strength,
        )
    if program.place("uv_map") >= 0:
        maps = np.ascontiguousarray(look.uv_maps)
        GL.glUniformMatrix3fv(program.place("uv_map"), len(SLOTS), GL.GL_TRUE, maps)
        GL.glUniform4i(program.place("uv_set"), *look.uv_sets[:4])
        GL.glUniform1i(program.place("emissive_uv_set"), look.uv_sets[4])
    for unit, texture in enumerate(look.textures):
        if texture:
            GL.glActiveTexture(GL.GL_TEXTURE0 + unit)
            GL.glBindTexture(GL.GL_TEXTURE_2D, texture)
