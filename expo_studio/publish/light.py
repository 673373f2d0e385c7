"""The baked light of a package: cells that the page reads, where they fit the booth."""

from __future__ import annotations

from typing import TYPE_CHECKING

from expo_studio.errors import ExpoError
from expo_studio.publish import gzipped

if TYPE_CHECKING:
    from expo_studio.model.booth import Booth
    from expo_studio.publish.contents import Contents
    from expo_studio.publish.ports import Blobs

FOLDER, SUFFIX = "light", ".cells"
LARGEST = 1 << 24
"""Bytes of cells at most."""


def light_of(booth: Booth, blobs: Blobs, contents: Contents) -> str:
    """Put a booth's baked cells into the contents and return their file; empty for none.

    Cells that are lost are left out; the contents say so.
    """
    if booth.baked is None:
        return ""
    try:
        cells = blobs.blob(booth.baked.cells)
    except ExpoError as error:
        contents.left_out.append(error)
        return ""
    small = gzipped.folded(cells)
    if small is None:
        return contents.add(FOLDER, cells, SUFFIX)
    return contents.add(FOLDER, small, SUFFIX + gzipped.SUFFIX)


def are_cells(data: bytes) -> bool:
    """Return whether bytes may be baked cells."""
    return len(data) <= LARGEST and len(data) % 4 == 0
