"""The records of a project as every command opens them, wherever the project lies now."""

from __future__ import annotations

import time
from contextlib import suppress
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from expo_studio.errors import RecordsError
from expo_studio.text import Text

if TYPE_CHECKING:
    from pathlib import Path

    from expo_studio.records.records import Records


def records_folder() -> Path:
    """Return where the records of all projects lie."""
    from platformdirs import user_data_path

    return user_data_path("expo-studio", appauthor=False) / "records"


def open_records(project: Path) -> Records:
    """Return the records of a project, nothing in them that is due to be erased today.

    Raises:
        ProjectError: The project cannot be read, so nobody knows whose records to show.
        RecordsError: They cannot be used.
    """
    from expo_studio.project.snapshot import read_identity
    from expo_studio.records.records import Records

    folder = records_folder()
    erase_due(folder)
    return Records.of_project(folder, project, read_identity(project))


def stray_records(project: Path, records: Records) -> tuple[Path, ...]:
    """Return records that may be a project's own, of a place where it is no more."""
    from expo_studio.project.snapshot import identity_of
    from expo_studio.records.origins import Origin, strays

    origin = Origin.of(project, identity_of(project))
    apart = records.kept_apart()
    found = strays(records.path, origin, identity_of)
    return tuple(path for path in found if path.name not in apart)


def erase_due(folder: Path) -> None:
    """Erase from the records of every project what is due today, though nobody opens it again."""
    from expo_studio.records.records import SUFFIX, Records

    now = time.time()
    for path in sorted(folder.glob(f"*{SUFFIX}")):
        with suppress(RecordsError), Records(path) as records:
            records.erasure.erase_due(datetime.fromtimestamp(now, UTC).date(), now)


STRAYS = Text(
    zh="这个展位在别处留下的访客记录还在本机（{n} 份）。请在工作室的“线索与统计”里决定是否接过来。",
    en="Records of visitors that this booth had elsewhere lie on this computer ({n}). Decide in "
    "the studio, under Leads and statistics, whether they belong here.",
)
