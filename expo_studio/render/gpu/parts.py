"""Drawing parts: with their materials, or plainly for shadow, picking and outline."""

from __future__ import annotations

from OpenGL import GL

from expo_studio.render.gpu.drawlist import Draw, Rows
from expo_studio.render.gpu.instances import Instances
from expo_studio.render.gpu.models import Look
from expo_studio.render.gpu.objects import Program
from expo_studio.render.gpu.programs import Programs, show_look


class SurfacePass:
    """Draws parts with their materials and all light."""

    def __init__(self, programs: Programs, instances: Instances) -> None:
        self._programs = programs
        self._instances = instances

    def draw(self, rows: Rows, draws: list[Draw], extra: tuple[str, ...]) -> None:
        """Draw copies of parts; materials change as seldom as the order of draws allows.

        Args:
            rows: The copies, shape (n, 4, 4).
            draws: Which of them are which part.
            extra: ``LAMPS`` where there are any: on software even an empty loop takes a
                seventh of the frame. ``FINE`` for shadows with soft edges.
        """
        if not draws:
            return
        self._instances.fill(rows)
        shown: tuple[Look, Program] | None = None
        for draw in draws:
            look = draw.part.look
            if shown is None or look is not shown[0]:
                defines = (*look.defines, *extra)
                shown = look, self._programs.get("surface.vert", "surface.frag", defines)
                _show(*shown)
            draw_part(shown[1], draw)


class PlainPass:
    """Draws parts by a shader that knows nothing of materials but where they are cut out."""

    def __init__(self, programs: Programs, instances: Instances) -> None:
        self._programs = programs
        self._instances = instances

    def draw(self, fragment: str, rows: Rows, draws: list[Draw]) -> None:
        """Draw copies of parts from both sides."""
        if not draws:
            return
        self._instances.fill(rows)
        GL.glDisable(GL.GL_CULL_FACE)
        shown: tuple[Look | None, Program] | None = None
        for draw in draws:
            look = draw.part.look if draw.part.look.cover else None
            if shown is None or look is not shown[0]:
                cover = look.cover if look else ()
                shown = look, self._programs.get("surface.vert", fragment, cover)
                shown[1].use()
                if look:
                    show_look(shown[1], look)
            draw_part(shown[1], draw)


def draw_part(program: Program, draw: Draw) -> None:
    """Draw the copies of a part with the program in use."""
    GL.glUniform1i(program.place("first_instance"), draw.first)
    GL.glBindVertexArray(draw.part.vertex_array)
    GL.glDrawElementsInstanced(
        GL.GL_TRIANGLES, draw.part.index_count, GL.GL_UNSIGNED_INT, None, draw.count
    )


def _show(look: Look, program: Program) -> None:
    program.use()
    show_look(program, look)
    if look.material.is_double_sided:
        GL.glDisable(GL.GL_CULL_FACE)
    else:
        GL.glEnable(GL.GL_CULL_FACE)
