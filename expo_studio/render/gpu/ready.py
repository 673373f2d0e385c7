"""A model made ready for the card: everything that can be done away from it, on any thread."""

from __future__ import annotations

from dataclasses import dataclass, field

import numpy as np
from numpy.typing import NDArray

from expo_studio.gltf.model import Material
from expo_studio.gltf.read import read_model
from expo_studio.render.detail import is_worthwhile
from expo_studio.render.geometry import Batch, batches_of
from expo_studio.render.gpu.looks import decoded


@dataclass(frozen=True, slots=True, eq=False)
class Ready:
    """What is brought to the card.

    Attributes:
        glb: The bytes it was read from.
        pixels: Of the pictures that are drawn, by their numbers.
    """

    glb: bytes
    batches: tuple[Batch, ...]
    materials: tuple[Material, ...]
    pixels: dict[int, NDArray[np.uint8]] = field(default_factory=dict)

    @property
    def is_large(self) -> bool:
        """Return whether coarser sets of its triangles are worth having."""
        return is_worthwhile(self.batches)


def ready(glb: bytes) -> Ready:
    """Read a model and decode its pictures; AssetError where it is unsound."""
    model = read_model(glb)
    batches = batches_of(model)
    drawn = frozenset(one.material for one in batches)
    return Ready(glb, batches, model.materials, decoded(model.materials, model.pictures, drawn))
