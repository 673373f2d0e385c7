"""Materials and pictures of a model under construction, each once, and what must be told."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

import numpy as np

from expo_studio.gltf.model import (
    AlphaMode,
    Instance,
    Material,
    Model,
    Picture,
    Primitive,
    TextureUse,
)
from expo_studio.library.mtl import Laid, Look
from expo_studio.library.pictures import alpha_mode_of, shown_everywhere, size_of
from expo_studio.library.side_files import MissingFileError, Place, read_named_file
from expo_studio.text import Text

CLAMP = 33071
"""glTF's word for borders that go on."""


class Palette:
    """Collects materials and pictures; finds picture files beside the model.

    Attributes:
        changed: What was converted, repaired or is missing, each said once.
    """

    def __init__(self, place: Place) -> None:
        self._place = place
        self._materials: dict[Material, int] = {}
        self._pictures: dict[Picture, int] = {}
        self.changed: list[Text] = []

    def tell(self, text: Text) -> None:
        """Keep a sentence for the report."""
        if text not in self.changed:
            self.changed.append(text)

    def side_file(self, name: str) -> bytes | None:
        """Return the bytes of a file beside the model; one that is missing is told of."""
        try:
            return read_named_file(self._place, name)
        except MissingFileError as error:
            self.tell(
                Text(
                    zh="{message}模型已不带它导入。", en="{message} The model came in without it."
                ).filled(message=error.message)
            )
            return None

    def index_of(self, material: Material) -> int:
        """Return the number of a material."""
        return self._materials.setdefault(material, len(self._materials))

    def picture(self, data: bytes) -> int:
        """Return the number of a picture, made one that browsers show; AssetError if damaged."""
        picture, said = shown_everywhere(data)
        size_of(picture.data)
        if said is not None:
            self.tell(said)
        return self._pictures.setdefault(picture, len(self._pictures))

    def dressed(self, look: Look) -> Material:
        """Return a look's material with its textures; those that are missing are told of."""
        uses = {
            kind: _laid(TextureUse(self.picture(data)), look.laid.get(kind, Laid()))
            for kind, name in look.textures.items()
            if (data := self.side_file(name)) is not None
        }
        return self.textured(look.material, uses)

    def textured(self, material: Material, uses: dict[str, TextureUse]) -> Material:
        """Return a material with textures by what they give: colour, normal or glow."""
        if "colour" in uses:
            white = (1.0, 1.0, 1.0, material.base_colour[3])
            mode = material.alpha_mode
            if mode is AlphaMode.OPAQUE:
                mode = alpha_mode_of(list(self._pictures)[uses["colour"].picture].data)
            material = replace(material, base_colour=white, alpha_mode=mode)
        if "glow" in uses:
            material = replace(material, emissive=(1.0, 1.0, 1.0))
        return replace(
            material,
            base_texture=uses.get("colour"),
            normal_texture=uses.get("normal"),
            emissive_texture=uses.get("glow"),
        )

    def model(
        self, primitives: Sequence[Primitive], instances: Sequence[Instance] | None = None
    ) -> Model:
        """Return the model; without instances each primitive stands once, where it was made."""
        if instances is None:
            instances = [Instance(i, np.eye(4)) for i in range(len(primitives))]
        return Model(
            tuple(primitives), tuple(instances), tuple(self._materials), tuple(self._pictures)
        )


def _laid(use: TextureUse, laid: Laid) -> TextureUse:
    wrap = CLAMP if laid.is_clamped else use.wrap_s
    return replace(use, wrap_s=wrap, wrap_t=wrap, transform=laid.transform)
