"""A hall that was published, taken apart again: its words, its floor, its packages."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from expo_studio.errors import ExpoError, PackageError
from expo_studio.model.hall import Hall
from expo_studio.publish.hall import read_hall
from expo_studio.publish.taking_in import exhibit_of, package_at

if TYPE_CHECKING:
    from pathlib import Path

    from expo_studio.model.hall import Exhibit, StallId


@dataclass(frozen=True, slots=True)
class Reopened:
    """What is left of a hall after reading it again.

    Attributes:
        hall: As it was published, with its exhibits.
        lost: Why a booth could not be taken in again, by its name.
    """

    hall: Hall
    lost: dict[StallId, ExpoError]


def reopened(
    folder: Path,
    keep: Callable[[bytes], object],
    progress: Callable[[int, int], None] = lambda done, of: None,
) -> Reopened:
    """Return a published hall for editing.

    Args:
        folder: Where it was published.
        keep: Takes the bytes of each package.
        progress: Told how many booths of all are read; raising ends it.

    Raises:
        PackageError: The folder holds no hall.
    """
    described = read_hall(folder)
    exhibits: dict[StallId, Exhibit] = {}
    lost: dict[StallId, ExpoError] = {}
    for done, (key, booth) in enumerate(described.booths.items()):
        progress(done, len(described.booths))
        try:
            data = package_at(folder / booth.folder)
            exhibit = exhibit_of(data, f"{key}.expo", booth.fingerprint)
        except PackageError as error:
            lost[key] = error
            continue
        keep(data)
        exhibits[key] = replace(exhibit, package=booth.package)
    stalls = {key: one for key, one in described.hall.stalls.items() if key in exhibits}
    return Reopened(replace(described.hall, stalls=stalls, exhibits=exhibits), lost)
