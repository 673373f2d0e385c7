"""Drawing parts: with their materials, or plainly for shadow, picking and outline."""

from __future__ import annotations

from collections.abc import Mapping
from enum import Enum, auto
from types import MappingProxyType

from OpenGL import GL

from expo_studio.render.gpu.drawlist import Draw, Rows
from expo_studio.render.gpu.instances import MORPH_UNIT, Instances
from expo_studio.render.gpu.looks import Look, Phase
from expo_studio.render.gpu.objects import Program
from expo_studio.render.gpu.programs import MATERIAL_BINDING, Programs

Swaps = Mapping[int, int]
"""Textures by those they are drawn instead of."""
NO_SWAPS: Swaps = MappingProxyType({})
CUT = "CUT"
"""Defined where a section cuts things open, so that their inside shows."""


class Manner(Enum):
    """How much of a look a pass knows.

    All of it; where fragments are, from both sides; where they are and not wholly clear, from
    the sides that the look has.
    """

    FULL = auto()
    COVER = auto()
    VEIL = auto()

    def defines(self, look: Look) -> tuple[str, ...]:
        """Return what its shaders are compiled with."""
        if self is Manner.FULL:
            return look.defines
        return look.cover if self is Manner.COVER else look.veil


class Brush:
    """Draws parts one after the other, telling the card only what changes."""

    def __init__(
        self, programs: Programs, fragment: str, manner: Manner, swaps: Swaps = NO_SWAPS
    ) -> None:
        self._programs = programs
        self._fragment = fragment
        self._manner = manner
        self._swaps = swaps
        self._used: Program | None = None
        self._look: Look | None = None
        self._bound: dict[int, int] = {}
        self._is_culling: bool | None = None

    def draw(self, draw: Draw, defines: tuple[str, ...]) -> None:
        """Draw the copies of a part with a program of these defines."""
        part, manner = draw.part, self._manner
        key = (self._fragment, *defines)
        program = part.look.programs.get(key)
        if program is None:
            own = (*manner.defines(part.look), *defines)
            program = self._programs.get("surface.vert", self._fragment, own)
            part.look.programs[key] = program
        if program is not self._used:
            GL.glUseProgram(program.name)
            self._used = program
        if part.look is not self._look and (manner is not Manner.COVER or part.look.is_masked):
            self._show(part.look)
        is_cut = manner is Manner.COVER or CUT in defines
        is_open = is_cut or part.look.material.is_double_sided
        if part.morph is not None:
            self._morph(draw, program)
        place = program.uniforms["first_instance"]
        is_blended = manner is Manner.FULL and part.look.phase is Phase.BLENDED
        if is_open and not is_cut and is_blended:
            self._draw_both(draw, place)
            return
        self._cull(is_on=not is_open)
        GL.glUniform1i(place, draw.first)
        _draw(draw, draw.count)

    def _draw_both(self, draw: Draw, place: int) -> None:
        """Draw what is seen through from both sides: of each copy its far side first."""
        self._cull(is_on=True)
        for copy in range(draw.first, draw.first + draw.count):
            GL.glUniform1i(place, copy)
            for hidden in (GL.GL_FRONT, GL.GL_BACK):
                GL.glCullFace(hidden)
                _draw(draw, 1)

    def _show(self, look: Look) -> None:
        GL.glBindBufferBase(GL.GL_UNIFORM_BUFFER, MATERIAL_BINDING, look.block)
        for unit, own in look.bound:
            texture = self._swaps.get(own, own)
            if self._bound.get(unit) != texture:
                GL.glActiveTexture(GL.GL_TEXTURE0 + unit)
                GL.glBindTexture(GL.GL_TEXTURE_2D, texture)
                self._bound[unit] = texture
        self._look = look

    def _cull(self, *, is_on: bool) -> None:
        if is_on is self._is_culling:
            return
        (GL.glEnable if is_on else GL.glDisable)(GL.GL_CULL_FACE)
        self._is_culling = is_on

    def _morph(self, draw: Draw, program: Program) -> None:
        morph = draw.part.morph
        if morph is None:
            return
        GL.glActiveTexture(GL.GL_TEXTURE0 + MORPH_UNIT)
        GL.glBindTexture(GL.GL_TEXTURE_BUFFER, morph.texture)
        GL.glUniform3i(program.place("morph"), morph.targets, morph.vertices, morph.weight)


def _draw(draw: Draw, copies: int) -> None:
    drawn = draw.part.sets[draw.level]
    GL.glBindVertexArray(drawn.array)
    GL.glDrawElementsInstanced(GL.GL_TRIANGLES, drawn.count, drawn.kind, drawn.offset, copies)


class SurfacePass:
    """Draws parts with their materials and all light.

    Attributes:
        swaps: Textures to be drawn instead of others.
    """

    def __init__(self, programs: Programs, instances: Instances) -> None:
        self._programs = programs
        self._instances = instances
        self.swaps: Swaps = NO_SWAPS

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
        brush = Brush(self._programs, "surface.frag", Manner.FULL, self.swaps)
        for draw in draws:
            brush.draw(draw, extra)


class PlainPass:
    """Draws parts by a shader that knows nothing of materials but where they are cut out."""

    def __init__(self, programs: Programs, instances: Instances) -> None:
        self._programs = programs
        self._instances = instances

    def draw(self, fragment: str, rows: Rows, draws: list[Draw]) -> None:
        """Draw copies of parts from both sides."""
        self._draw(Brush(self._programs, fragment, Manner.COVER), rows, draws, ())

    def draw_sides(
        self, fragment: str, rows: Rows, draws: list[Draw], extra: tuple[str, ...]
    ) -> None:
        """Draw copies of parts from the sides that they are seen from, less what is clear."""
        extra = (CUT,) if CUT in extra else ()
        self._draw(Brush(self._programs, fragment, Manner.VEIL), rows, draws, extra)

    def _draw(self, brush: Brush, rows: Rows, draws: list[Draw], extra: tuple[str, ...]) -> None:
        if not draws:
            return
        self._instances.fill(rows)
        for draw in draws:
            brush.draw(draw, extra)
