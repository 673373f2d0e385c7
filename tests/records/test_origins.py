"""Records follow their project, and nobody else's are shown: moved, copied, replaced, restored."""

from __future__ import annotations

import shutil
import sqlite3
from collections.abc import Callable
from contextlib import closing
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest

from expo_studio.cli.kept_records import erase_due, open_records, stray_records
from expo_studio.errors import ProjectError, RecordsError
from expo_studio.model.booth import Booth
from expo_studio.model.leads import Card, Consent
from expo_studio.model.meetings import Attendee, Meeting, Snapshot
from expo_studio.model.questions import Question
from expo_studio.model.rundowns import Segment
from expo_studio.model.statistics import Count, Happening
from expo_studio.project.outside import Outside
from expo_studio.project.project import Project
from expo_studio.project.rescue import take_copy
from expo_studio.project.snapshot import identity_of
from expo_studio.records.database import Database
from expo_studio.records.records import Records

AT = 1_764_100_000.0


@pytest.fixture
def kept(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "data"))
    return tmp_path / "data" / "expo-studio" / "records"


def project(folder: Path, name: str = "展位.booth") -> Path:
    path = folder / name
    Project.create(path, Booth()).close()
    return path


def leave(path: Path, name: str, erase_on: date = date(2099, 1, 1)) -> None:
    """Leave a card in the records of a project."""
    consent = Consent("I agree", "2026-11", f"firm of {name}", "to answer", AT, erase_on)
    with open_records(path) as records:
        records.leads.leave(f"seat of {name}", Card(name, email=f"{name}@example.org"), consent)


def names(path: Path) -> list[str]:
    with open_records(path) as records:
        return [one.card.name for one in records.leads.all()]


def offered(path: Path) -> int:
    with open_records(path) as records:
        return len(stray_records(path, records))


def rename(old: Path, new: Path) -> Path:
    new.parent.mkdir(exist_ok=True)
    return old.rename(new)


@pytest.mark.parametrize("target", ["renamed.booth", "folder/展位.booth"])
def test_a_moved_project_has_its_records_at_once(tmp_path: Path, kept: Path, target: str) -> None:
    path = project(tmp_path)
    leave(path, "Ann")
    moved = rename(path, tmp_path / target)
    assert names(moved) == ["Ann"]
    assert len(list(kept.iterdir())) == 1
    assert names(rename(moved, path)) == ["Ann"], "and back"


def test_another_project_in_its_place_shows_nothing_of_it(tmp_path: Path, kept: Path) -> None:
    path = project(tmp_path)
    leave(path, "Ann")
    away = rename(path, tmp_path / "away.booth")
    other = project(tmp_path)
    assert other == path
    assert names(other) == []
    leave(other, "Bob")
    assert names(away) == ["Ann"]
    assert names(other) == ["Bob"]
    assert offered(away) == offered(other) == 0


def test_a_copy_begins_with_none_and_the_first_keeps_its_own(tmp_path: Path, kept: Path) -> None:
    path = project(tmp_path)
    leave(path, "Ann")
    copy = Path(shutil.copy(path, tmp_path / "copy.booth"))
    assert identity_of(copy) == identity_of(path) != ""
    assert names(copy) == []
    assert offered(copy) == 0
    leave(copy, "Bob")
    assert names(path) == ["Ann"]
    assert names(rename(copy, tmp_path / "copied and moved.booth")) == ["Bob"]


def copied_and_deleted(old: Path, new: Path) -> Path:
    """Move as to another disk: the same bytes in another file."""
    shutil.copy(old, new)
    old.unlink()
    return new


def saved_elsewhere(old: Path, new: Path) -> Path:
    with Project.open(old) as opened:
        opened.save_as(new)
    old.unlink()
    return new


@pytest.mark.parametrize("move", [copied_and_deleted, saved_elsewhere])
def test_what_may_be_a_copy_is_asked_about(
    tmp_path: Path, kept: Path, move: Callable[[Path, Path], Path]
) -> None:
    path = project(tmp_path)
    leave(path, "Ann")
    moved = move(path, tmp_path / "elsewhere.booth")
    assert names(moved) == []
    leave(moved, "Bob")
    with open_records(moved) as records:
        (stray,) = stray_records(moved, records)
        records.take_over(stray)
        assert not stray.exists()
        assert stray_records(moved, records) == ()
    assert sorted(names(moved)) == ["Ann", "Bob"]
    assert [one.suffix for one in kept.iterdir()] == [".records"]


def test_what_was_not_wanted_is_not_asked_about_again(tmp_path: Path, kept: Path) -> None:
    path = project(tmp_path)
    leave(path, "Ann")
    moved = copied_and_deleted(path, tmp_path / "elsewhere.booth")
    with open_records(moved) as records:
        (stray,) = stray_records(moved, records)
        records.keep_apart(stray)
    assert names(moved) == []
    assert offered(moved) == 0
    assert names(Path(shutil.copy(moved, path))) == ["Ann"], "put back, it has them again"


@pytest.mark.parametrize("other", ["copy.booth", "b.booth", "c.booth", "d.booth"])
def test_a_copy_put_over_the_first_brings_its_cards_and_is_asked_about_the_others(
    tmp_path: Path, kept: Path, other: str
) -> None:
    path = project(tmp_path)
    leave(path, "Ann")
    copy = Path(shutil.copy(path, tmp_path / other))
    leave(copy, "Bob")
    copy.replace(path)
    for _ in range(2):
        assert names(path) == ["Bob"]
        assert offered(path) == 1
    with open_records(path) as records:
        records.take_over(*stray_records(path, records))
    assert sorted(names(path)) == ["Ann", "Bob"]
    assert offered(path) == 0


@pytest.mark.parametrize("other", ["copy.booth", "b.booth", "c.booth", "d.booth"])
def test_copies_that_change_places_keep_their_cards(tmp_path: Path, kept: Path, other: str) -> None:
    path = project(tmp_path)
    leave(path, "Ann")
    copy = Path(shutil.copy(path, tmp_path / other))
    leave(copy, "Bob")
    aside = path.rename(tmp_path / "aside")
    copy.rename(path)
    aside.rename(copy)
    assert (names(path), names(copy)) == (["Bob"], ["Ann"])
    assert offered(path) == offered(copy) == 0


def test_a_project_that_cannot_be_read_shows_nothing_and_loses_nothing(
    tmp_path: Path, kept: Path
) -> None:
    path = project(tmp_path)
    leave(path, "Ann")
    sound = path.read_bytes()
    path.write_bytes(b"no project" * 100)
    with pytest.raises(ProjectError):
        open_records(path)
    path.write_bytes(sound)
    assert names(path) == ["Ann"]
    assert len(list(kept.glob("*.records"))) == 1


def test_records_in_use_stay_where_they_are(tmp_path: Path, kept: Path) -> None:
    """The project was moved to another disk while its session was on the air."""
    path = project(tmp_path)
    leave(path, "Ann")
    with open_records(path) as on_air:
        moved = copied_and_deleted(path, tmp_path / "elsewhere.booth")
        with open_records(moved) as records:
            (stray,) = stray_records(moved, records)
            with pytest.raises(RecordsError, match="session that is still on air"):
                records.take_over(stray)
            assert records.leads.all() == ()
        consent = Consent("I agree", "2026-11", "firm", "to answer", AT, date(2099, 1, 1))
        on_air.leads.leave("late", Card("Late", email="late@example.org"), consent)
    with open_records(moved) as records:
        records.take_over(*stray_records(moved, records))
    assert sorted(names(moved)) == ["Ann", "Late"]


def test_killed_while_records_are_joined_they_are_offered_again(
    tmp_path: Path, kept: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = project(tmp_path)
    leave(path, "Ann")
    with open_records(path) as records:
        records.polls.open("which?", ("a", "b"))
        records.statistics.add([Count(300, Happening.ENTRY, "", 2)])
        counts, audit = records.statistics.all(), records.erasure.audit()
        assert counts
        assert audit
    moved = copied_and_deleted(path, tmp_path / "elsewhere.booth")
    with open_records(moved) as records, monkeypatch.context() as kill:
        (stray,) = stray_records(moved, records)
        kill.setattr(Database, "remove", lambda _: None)
        records.take_over(stray)
    assert names(project(tmp_path)) == [], "nor does another booth see them"
    with open_records(moved) as records:
        assert stray_records(moved, records) == (stray,)
        records.take_over(stray)
        assert [one.text for one in records.polls.all()] == ["which?"]
        assert records.statistics.all() == counts
        assert records.erasure.audit() == audit
    assert names(moved) == ["Ann"]
    assert offered(moved) == 0


def test_a_rescued_project_is_known_as_the_one_it_was(tmp_path: Path, kept: Path) -> None:
    path = project(tmp_path)
    leave(path, "Ann")
    take_copy(path, tmp_path / "rescued.booth").close()
    assert identity_of(tmp_path / "rescued.booth") == identity_of(path)
    path.unlink()
    assert offered(tmp_path / "rescued.booth") == 1


def test_put_over_what_another_program_left_a_project_keeps_its_cards(
    tmp_path: Path, kept: Path
) -> None:
    path = project(tmp_path)
    leave(path, "Ann")
    with Project.open(path) as opened:
        other = project(tmp_path, "other.booth")
        path.write_bytes(other.read_bytes())
        assert opened.outside() is Outside.OVERWRITTEN
        opened.overwrite()
    assert names(path) == ["Ann"]


def fill(records: Records, seat: str) -> None:
    """Keep one of everything."""
    number = records.questions.ask(Question(0, seat, seat, f"by {seat}", AT), "m").number
    records.questions.upvote(number, f"friend of {seat}")
    key = seat * 4
    records.meetings.keep(Meeting(key, seat, seat, "wish", AT))
    records.meetings.snap(key, AT, seat.encode(), frozenset({f"friend of {seat}"}))
    records.meetings.attend(key, Attendee(seat, seat))
    records.polls.open(f"poll of {seat}", ("a", "b"))
    records.rundowns.keep((Segment(f"plan of {seat}", 60.0),))
    records.statistics.add([Count(300, Happening.ENTRY, "", 2)])
    records.revocations.revoke(f"link of {seat}", AT)


def test_nothing_is_lost_and_nothing_is_mixed_up_when_records_are_joined(tmp_path: Path) -> None:
    own, other = tmp_path / "own.records", tmp_path / "other.records"
    for path, seat in ((other, "ann"), (own, "bob")):
        with Records(path) as records:
            fill(records, seat)
    with Records(own) as records:
        records.take_over(other)
        asked = records.questions.all()
        assert [(q.text, q.upvotes) for q in asked] == [("by bob", 1), ("by ann", 1)]
        assert len({q.number for q in asked}) == 2
        for seat in ("ann", "bob"):
            assert records.meetings.snapshots(seat * 4) == (Snapshot(AT, seat.encode()),)
            assert records.meetings.attendees(seat * 4) == (Attendee(seat, seat),)
        assert [p.text for p in records.polls.all()] == ["poll of bob", "poll of ann"]
        assert [one.name for one in records.rundowns.all()] == ["plan of bob"]
        assert [one.times for one in records.statistics.all()] == [4]
        assert records.revocations.all() == {"link of ann", "link of bob"}
        assert records.erasure.erase("friend of ann", AT) == 2
        assert records.meetings.snapshots("ann" * 4) == ()
        assert records.meetings.snapshots("bob" * 4) != ()
        assert records.erasure.erase("ann", AT) == 2
        assert [q.text for q in records.questions.all()] == ["by bob"]
    assert [one.name for one in tmp_path.iterdir()] == ["own.records"]


def test_records_of_before_belong_to_whoever_lies_where_they_lay(
    tmp_path: Path, kept: Path
) -> None:
    """Written when records knew no more than a place."""
    path = project(tmp_path)
    leave(path, "Ann")
    (own,) = kept.iterdir()
    with closing(sqlite3.connect(own)) as sql, sql:
        sql.execute("UPDATE origin SET identity = '', file = ''")
    assert names(path) == ["Ann"]
    assert names(rename(path, tmp_path / "moved.booth")) == ["Ann"], "known from now on"


def test_cards_are_erased_on_their_day_though_nobody_opens_their_project(
    tmp_path: Path, kept: Path
) -> None:
    today = datetime.now(UTC).date()
    gone, there = project(tmp_path, "gone.booth"), project(tmp_path, "there.booth")
    leave(there, "Bob", today + timedelta(days=1))
    leave(gone, "Ann", today)
    gone.unlink()
    (kept / "damaged.records").write_bytes(b"no records at all" * 100)
    erase_due(kept)
    left = b"".join(one.read_bytes() for one in kept.iterdir())
    assert b"Ann" not in left
    assert b"Bob@example.org" in left


def test_whoever_only_looks_gives_no_identity(tmp_path: Path) -> None:
    old = Path(__file__).resolve().parent.parent / "files" / "project-2.booth"
    path = Path(shutil.copy(old, tmp_path / "old.booth"))
    before = path.read_bytes()
    assert identity_of(path) == ""
    assert path.read_bytes() == before
    with Project.open(path):
        pass
    known = identity_of(path)
    assert len(known) == 32
    with Project.open(path):
        pass
    assert identity_of(path) == known


def test_whoever_was_erased_does_not_come_back_with_older_records(
    tmp_path: Path, kept: Path
) -> None:
    path = project(tmp_path)
    leave(path, "Ann")
    leave(path, "Bob")
    older = Path(shutil.copy(next(kept.glob("*.records")), tmp_path / "older"))
    with open_records(path) as records:
        visitor = {one.card.name: one.visitor for one in records.leads.all()}
        records.erasure.erase(visitor["Ann"], AT + 60.0)
        records.take_over(older)
        assert [one.card.name for one in records.leads.all()] == ["Bob"]
    left = b"".join(one.read_bytes() for one in kept.iterdir())
    assert b"Ann" not in left
    assert b"Bob" in left


def test_whoever_was_erased_from_other_records_goes_with_them(tmp_path: Path, kept: Path) -> None:
    path = project(tmp_path)
    leave(path, "Ann")
    leave(path, "Bob")
    other = Path(shutil.copy(next(kept.glob("*.records")), tmp_path / "other"))
    with Records(other) as records:
        records.erasure.erase(records.leads.all()[0].visitor, AT + 60.0)
        (stays,) = (one.card.name for one in records.leads.all())
    with open_records(path) as records:
        records.take_over(other)
    assert names(path) == [stays]


def test_who_came_back_after_being_erased_stays(tmp_path: Path, kept: Path) -> None:
    path = project(tmp_path)
    leave(path, "Ann")
    older = Path(shutil.copy(next(kept.glob("*.records")), tmp_path / "older"))
    with open_records(path) as records:
        records.erasure.erase(records.leads.all()[0].visitor, AT - 60.0)
        records.take_over(older)
        assert [one.card.name for one in records.leads.all()] == ["Ann"]
