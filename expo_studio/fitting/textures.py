"""Where a document reads textures, and what for."""

from __future__ import annotations

from collections.abc import Iterator

from expo_studio.gltf.container import Json
from expo_studio.gltf.factors import SOURCE_EXTENSIONS


def texture_uses(material: Json) -> Iterator[Json]:
    """Yield every texture use of a material, those of its extensions included."""
    yield from (use for _, use in named_uses(material))


def named_uses(holder: Json) -> Iterator[tuple[str, Json]]:
    """Yield the key and the object of every texture use below a material."""
    for key, value in holder.items():
        if not isinstance(value, dict):
            continue
        if key.endswith("Texture") and "index" in value:
            yield key, value
        elif key != "extras":
            yield from named_uses(value)


def sources_of(texture: Json) -> list[Json]:
    """Return the objects that name a texture's pictures: itself and its extensions."""
    extensions = texture.get("extensions", {})
    named = [extensions[name] for name in SOURCE_EXTENSIONS if name in extensions]
    return [one for one in (texture, *named) if "source" in one]
