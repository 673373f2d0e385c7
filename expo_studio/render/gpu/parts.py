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
from expo_studio.render.gpu.pieces import Morph
from expo_studio.render.gpu.programs import MATERIAL_BINDING, Programs, Way
from expo_studio.render.gpu.units import units, within

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
    """Draws parts one after the other, telling the card only what changes.

    Hundreds of parts are drawn in a frame: what the loop asks for each is little.
    """

    def __init__(self, programs: Programs, way: Way, manner: Manner, swaps: Swaps) -> None:
        self._programs = programs
        self._way = way
        self._manner = manner
        self._swaps = swaps
        self._shows_all = manner is not Manner.COVER
        self._is_cut = manner is Manner.COVER or CUT in way.defines
        self._blends = manner is Manner.FULL and not self._is_cut
        self._used: Program | None = None
        self._look: Look | None = None
        self._bound: dict[int, int] = {}
        self._unit = -1
        self._is_culling: bool | None = None

    def draw(self, draw: Draw) -> None:
        """Draw the copies of a part."""
        part = draw.part
        look = part.look
        program = look.programs.get(self._way) or self._program(look)
        if program is not self._used:
            GL.glUseProgram(program.name)
            self._used = program
        if look is not self._look and (self._shows_all or look.is_masked):
            self._show(look)
        if part.morph is not None:
            self._morph(part.morph, program)
        is_open = self._is_cut or look.material.is_double_sided
        if is_open and self._blends and look.phase is Phase.BLENDED:
            self._draw_both(draw, program.first)
            return
        if is_open is self._is_culling or self._is_culling is None:
            self._cull(is_on=not is_open)
        GL.glUniform1i(program.first, draw.first)
        drawn = part.sets[draw.level]
        GL.glBindVertexArray(drawn.array)
        GL.glDrawElementsInstanced(
            GL.GL_TRIANGLES, drawn.count, drawn.kind, drawn.offset, draw.copies
        )

    def _program(self, look: Look) -> Program:
        """Return what a look is drawn with, remembered by it."""
        way = self._way
        own = within((*self._manner.defines(look), *way.defines), units())
        program = look.programs[way] = self._programs.get("surface.vert", way.fragment, own)
        return program

    def _draw_both(self, draw: Draw, place: int) -> None:
        """Draw what is seen through from both sides: of each copy its far side first."""
        self._cull(is_on=True)
        for copy in range(draw.first, draw.first + draw.copies):
            GL.glUniform1i(place, copy)
            for hidden in (GL.GL_FRONT, GL.GL_BACK):
                GL.glCullFace(hidden)
                _draw(draw, 1)

    def _show(self, look: Look) -> None:
        GL.glBindBufferBase(GL.GL_UNIFORM_BUFFER, MATERIAL_BINDING, look.block)
        for unit, own in look.bound:
            texture = self._swaps.get(own, own)
            if self._bound.get(unit) != texture:
                self._turn_to(unit)
                GL.glBindTexture(GL.GL_TEXTURE_2D, texture)
                self._bound[unit] = texture
        self._look = look

    def _turn_to(self, unit: int) -> None:
        if unit != self._unit:
            GL.glActiveTexture(GL.GL_TEXTURE0 + unit)
            self._unit = unit

    def _cull(self, *, is_on: bool) -> None:
        (GL.glEnable if is_on else GL.glDisable)(GL.GL_CULL_FACE)
        self._is_culling = is_on

    def _morph(self, morph: Morph, program: Program) -> None:
        self._turn_to(MORPH_UNIT)
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
        way = self._programs.way("surface.frag", extra)
        brush = Brush(self._programs, way, Manner.FULL, self.swaps)
        for draw in draws:
            brush.draw(draw)


class PlainPass:
    """Draws parts by a shader that knows nothing of materials but where they are cut out."""

    def __init__(self, programs: Programs, instances: Instances) -> None:
        self._programs = programs
        self._instances = instances

    def draw(self, fragment: str, rows: Rows, draws: list[Draw]) -> None:
        """Draw copies of parts from both sides."""
        self._draw(self._programs.way(fragment), Manner.COVER, rows, draws)

    def draw_sides(
        self, fragment: str, rows: Rows, draws: list[Draw], extra: tuple[str, ...]
    ) -> None:
        """Draw copies of parts from the sides that they are seen from, less what is clear."""
        way = self._programs.way(fragment, (CUT,) if CUT in extra else ())
        self._draw(way, Manner.VEIL, rows, draws)

    def _draw(self, way: Way, manner: Manner, rows: Rows, draws: list[Draw]) -> None:
        if not draws:
            return
        self._instances.fill(rows)
        brush = Brush(self._programs, way, manner, NO_SWAPS)
        for draw in draws:
            brush.draw(draw)
