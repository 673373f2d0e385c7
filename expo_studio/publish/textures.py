"""Textures that several models of a package show: stored once, beside the models."""

from __future__ import annotations

import hashlib
import re
from collections import Counter
from collections.abc import Iterable
from typing import TYPE_CHECKING

from expo_studio.errors import AssetError
from expo_studio.gltf import apart
from expo_studio.gltf.materials import picture_mime
from expo_studio.publish import gzipped
from expo_studio.publish.gzipped import unfolded
from expo_studio.text import Text

if TYPE_CHECKING:
    from expo_studio.publish.contents import Contents

FOLDER = "textures"
SUFFIXES = {"image/webp": ".webp", "image/png": ".png", "image/jpeg": ".jpg"}
ADDRESS = re.compile(r"\.\./(textures/[0-9a-f]{32}\.(?:webp|png|jpg))")
"""How a model names a texture: seen from its own folder."""
LEAST = 1024
"""Bytes below which a texture stays in its models: to ask for it would cost as much."""
PIXEL = bytes.fromhex(
    "89504e470d0a1a0a0000000d49484452000000010000000108000000003a7e9b550000000a"
    "49444154789c63f80f0001010100b138f6140000000049454e44ae426082"
)
"""A picture of one pixel, which stands for a texture that is judged by itself."""

Digest = bytes


def shared_in(sets: Iterable[Iterable[bytes]]) -> frozenset[Digest]:
    """Return the digests of textures that two different models of one set hold.

    Args:
        sets: The models of each set, uncompressed or by meshopt.

    Raises:
        AssetError: One is damaged.
    """
    found: set[Digest] = set()
    for models in sets:
        uses = Counter(
            digest
            for glb in set(models)
            for digest in {_digest(one) for one in apart.pictures_inside(glb) if _is_worth(one)}
        )
        found |= {digest for digest, count in uses.items() if count > 1}
    return frozenset(found)


def taken_out(glb: bytes, shared: frozenset[Digest], contents: Contents) -> bytes:
    """Return a model that names its shared textures, which are put into the contents."""

    def address_of(data: bytes) -> str:
        if _digest(data) not in shared:
            return ""
        return f"../{contents.add(FOLDER, data, SUFFIXES[picture_mime(data)])}"

    return apart.taken_apart(glb, address_of)


def named_by(model: bytes) -> tuple[str, ...]:
    """Return the files of the textures that a stored model names.

    Args:
        model: As it is stored, folded or not.

    Raises:
        ExpoError: It is damaged, or names what is no texture of a package.
    """
    return tuple(sorted(map(file_of, apart.addresses_in(unfolded(model)))))


def is_model(name: str) -> bool:
    """Return whether a file of a package is a model, folded or not."""
    return name.lower().endswith((".glb", f".glb{gzipped.SUFFIX}"))


def file_of(address: str) -> str:
    """Return the file a model means; AssetError for one outside the textures of a package."""
    found = ADDRESS.fullmatch(address)
    if found is None:
        raise _foreign(address)
    return found.group(1)


def opened(model: bytes) -> tuple[bytes, tuple[str, ...]]:
    """Return a stored model as one GLB with a pixel for each texture, and the files it names.

    Args:
        model: As it is stored, folded or not.

    Raises:
        ExpoError: It is damaged, or names what is no texture of a package.
    """
    named: set[str] = set()

    def picture_at(address: str) -> bytes:
        named.add(file_of(address))
        return PIXEL

    return apart.put_together(unfolded(model), picture_at), tuple(sorted(named))


def _is_worth(data: bytes) -> bool:
    return len(data) >= LEAST and picture_mime(data) in SUFFIXES


def _foreign(address: str) -> AssetError:
    return AssetError(
        Text(
            zh="模型引用了展位包以外或缺失的贴图“{address}”。",
            en="The model names a texture “{address}” that is no texture of the package.",
        ).filled(address=ascii(address)[1:-1][:80]),
        Text(zh="请向展商索取新的展位包。", en="Ask the exhibitor for a new package."),
    )


def _digest(data: bytes) -> Digest:
    return hashlib.sha256(data).digest()
