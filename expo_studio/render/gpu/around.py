"""What stands around the stand: drawn behind everything, touched by nothing.

It casts no shadow, is not picked and does not count as the booth's.
"""

from __future__ import annotations

import numpy as np

from expo_studio.gltf.surroundings import surroundings
from expo_studio.model.booth import Booth, Light, Surroundings
from expo_studio.render.gpu.drawlist import DrawList, grouped
from expo_studio.render.gpu.looks import Textures
from expo_studio.render.gpu.owner import Gpu
from expo_studio.render.gpu.pieces import bytes_of, part_of
from expo_studio.render.gpu.ready import ready

NOTHING = DrawList(())

Wanted = tuple[Surroundings, float, float]


class Around:
    """The surroundings of whatever booth was last drawn.

    Attributes:
        size: Bytes on the card.
    """

    def __init__(self, gpu: Gpu) -> None:
        self._gpu = Gpu()
        gpu.own(0, lambda _: self._gpu.close())
        self._shown: Wanted | None = None
        self._list = NOTHING
        self._lamps: tuple[Light, ...] | None = None
        self.size = 0

    def shown(self, booth: Booth, lamps: tuple[Light, ...]) -> DrawList:
        """Return what to draw around a booth, lit by some lamps; nothing where nothing stands."""
        stand, kind = booth.stand, booth.sky.surroundings
        wanted = (kind, stand.width, stand.depth)
        if wanted != self._shown:
            self._gpu.close()
            self._list, self.size, self._lamps = NOTHING, 0, None
            if kind is not Surroundings.NONE:
                self._bring(wanted)
            self._shown = wanted
        if self._lamps != lamps and self._list is not NOTHING:
            self._list.light_by(lamps)
            self._lamps = lamps
        return self._list

    def _bring(self, wanted: Wanted) -> None:
        kind, width, depth = wanted
        made = ready(surroundings(kind.value, width, depth))
        textures = Textures(self._gpu, made.materials, made.pixels, lambda size: size)
        parts = [part_of(self._gpu, one, textures) for one in made.batches]
        nobody = np.zeros(1, np.float32)
        self._list = DrawList([grouped(one, one.matrices, nobody) for one in parts])
        self.size = sum(bytes_of(one) for one in made.batches)
