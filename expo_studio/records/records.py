"""The records of a booth: one file, and what is kept in it by subject."""

from __future__ import annotations

import hashlib
import os
from typing import TYPE_CHECKING

from expo_studio.closing import Closing
from expo_studio.records.database import Database
from expo_studio.records.erasure import Erasure
from expo_studio.records.leads import Leads
from expo_studio.records.meetings import Meetings
from expo_studio.records.polls import Polls
from expo_studio.records.questions import Questions
from expo_studio.records.revocations import Revocations
from expo_studio.records.rundowns import Rundowns
from expo_studio.records.statistics import Statistics

if TYPE_CHECKING:
    from pathlib import Path

SUFFIX = ".records"


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
    def of_project(cls, folder: Path, project: Path) -> Records:
        """Return the records of a project.

        Args:
            folder: Where the records of all projects lie, never beside the projects: a
                project is copied, sent and synchronised, contact data is not.
            project: Path of the project file.
        """
        records = cls(place(folder, project))
        records.name(project)
        return records

    def name(self, project: Path) -> None:
        """Remember which project these records belong to."""
        with self._database.writing() as sql:
            sql.execute("DELETE FROM origin")
            sql.execute("INSERT INTO origin (project) VALUES (?)", (str(project.resolve()),))

    def close(self) -> None:
        """Let go of the file."""
        self._database.close()


def place(folder: Path, project: Path) -> Path:
    """Return where the records of a project lie."""
    name = hashlib.sha256(os.fsencode(project.resolve())).hexdigest()[:16]
    return folder / f"{name}{SUFFIX}"
