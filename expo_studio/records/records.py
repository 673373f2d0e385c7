"""The records of a booth: one file, and what is kept in it by subject."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

from expo_studio.closing import Closing
from expo_studio.records.database import Database
from expo_studio.records.erasure import Erasure
from expo_studio.records.leads import Leads
from expo_studio.records.meetings import Meetings
from expo_studio.records.origins import SUFFIX as SUFFIX
from expo_studio.records.origins import Origin, records_of
from expo_studio.records.polls import Polls
from expo_studio.records.questions import Questions
from expo_studio.records.revocations import Revocations
from expo_studio.records.rundowns import Rundowns
from expo_studio.records.statistics import Statistics

if TYPE_CHECKING:
    from pathlib import Path


class Records(Closing):
    """What is kept of a booth's sessions.

    Attributes:
        questions, leads, meetings, polls, rundowns, statistics, erasure, revocations: By
            subject.
    """

    def __init__(self, path: Path) -> None:
        """Open the records, made if they are not there; RecordsError if impossible."""
        self._database = Database(path)
        self.questions = Questions(self._database)
        self.leads = Leads(self._database)
        self.meetings = Meetings(self._database)
        self.polls = Polls(self._database)
        self.rundowns = Rundowns(self._database)
        self.statistics = Statistics(self._database)
        self.erasure = Erasure(self._database)
        self.revocations = Revocations(self._database)

    @classmethod
    def of_project(cls, folder: Path, project: Path, identity: str = "") -> Records:
        """Return the records of a project, also of one that was moved meanwhile.

        Args:
            folder: Where the records of all projects lie, never beside the projects: a
                project is copied, sent and synchronised, contact data is not.
            project: Path of the project file.
            identity: What stands in the project itself, or empty.
        """
        origin = Origin.of(project, identity)
        records = cls(records_of(folder, origin))
        records.name(origin)
        return records

    @property
    def path(self) -> Path:
        """Return where the records lie."""
        return self._database.path

    def name(self, origin: Origin) -> None:
        """Remember which project these records belong to."""
        row = (str(origin.project), origin.identity, origin.file)
        with self._database.writing() as sql:
            sql.execute("DELETE FROM origin")
            sql.execute("INSERT INTO origin (project, identity, file) VALUES (?, ?, ?)", row)

    def take_over(self, other: Path) -> None:
        """Bring other records into these; afterwards nothing of them is left elsewhere.

        Whoever was erased in either meanwhile does not come back with the other.

        Killed in between, they are still there as a whole, and offered again.

        Raises:
            RecordsError: Somebody has them open, or the disk refuses; they stay where they are.
        """
        old = Database(other)  # lifted to this version
        try:
            old.stand_alone()
            erasure, now = Erasure(old), time.time()
            erasure.erase_like(self.erasure, now)
            self.erasure.erase_like(erasure, now)
        finally:
            old.close()
        self._database.take_in(other)
        old.remove()

    def keep_apart(self, other: Path) -> None:
        """Remember that other records are not this project's."""
        with self._database.writing() as sql:
            sql.execute("INSERT OR IGNORE INTO apart (records) VALUES (?)", (other.name,))

    def kept_apart(self) -> frozenset[str]:
        """Return the names of the records that are not this project's."""
        with self._database.reading() as sql:
            return frozenset(name for (name,) in sql.execute("SELECT records FROM apart"))

    def close(self) -> None:
        """Let go of the file."""
        self._database.close()
