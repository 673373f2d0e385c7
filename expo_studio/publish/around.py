"""What stands around the stand in a package: a model like others, belonging to nobody."""

from __future__ import annotations

import hashlib
from typing import TYPE_CHECKING

from expo_studio.model.booth import Surroundings
from expo_studio.publish.models import add_model
from expo_studio.publish.site import ModelFiles

if TYPE_CHECKING:
    from expo_studio.model.booth import Booth
    from expo_studio.publish.contents import Contents
    from expo_studio.publish.workshop import Workshop

RECIPE = 1


def around_of(booth: Booth, workshop: Workshop, contents: Contents) -> ModelFiles | None:
    """Put what stands around a booth into the contents; None where nothing does.

    Its triangles stay as they are: they are few, and haze lies in their corners.
    """
    glb = around(booth)
    if glb is None:
        return None
    from expo_studio.fitting.compact import compacted

    recipe = ("around", RECIPE, hashlib.sha256(glb).hexdigest())
    name = add_model(workshop.cache.made(recipe, lambda: compacted(glb)), contents)
    return ModelFiles(name, name)


def around(booth: Booth) -> bytes | None:
    """Return what stands around a booth as a GLB; None where nothing does."""
    kind, stand = booth.sky.surroundings, booth.stand
    if kind is Surroundings.NONE:
        return None
    from expo_studio.gltf.surroundings import surroundings

    return surroundings(kind.value, stand.width, stand.depth)
