"""The records of a booth: kept before told, erased to the last byte, exported without traps."""

from __future__ import annotations

import csv
import io
import signal
import sqlite3
import stat
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from importlib.resources import files
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from expo_studio.errors import RecordsError
from expo_studio.model.leads import Card, Consent, FollowUp, FollowUpNote, Lead
from expo_studio.model.meetings import Attendee, Meeting, MeetingState
from expo_studio.model.polls import Poll
from expo_studio.model.questions import Answering, Question
from expo_studio.model.rundowns import Segment
from expo_studio.model.statistics import Count, Happening, stay_class
from expo_studio.records.database import APPLICATION_ID, MIGRATIONS
from expo_studio.records.exports import leads_csv, leads_vcards, statistics_csv
from expo_studio.records.origins import place
from expo_studio.records.records import Records
from expo_studio.records.statistics import slot_of

AT = 1_764_100_000.0
CARD = Card("张伟", "明澜光电", "zhang.wei@example.cn", "+86 138 0000 0000", "请报价 200 台")


@pytest.fixture
def records(tmp_path: Path) -> Iterator[Records]:
    with Records(tmp_path / "booth.records") as opened:
        yield opened


def question(visitor: str = "v1", text: str = "多少瓦？", product: str = "") -> Question:
    return Question(0, visitor, "小李", text, AT, product)


def consent(erase_on: date = date(2027, 5, 24)) -> Consent:
    return Consent("我同意", "2026-11", "明澜", "报价", AT, erase_on)


def test_questions_are_kept_once_and_settled(tmp_path: Path, records: Records) -> None:
    first = records.questions.ask(question(), "mark-1")
    assert records.questions.ask(question(text="twice"), "mark-1") == first
    second = records.questions.ask(question("v2", "How many?", "lamp"), "mark-1")
    assert records.questions.upvote(first.number, "v2") == records.questions.upvote(
        first.number, "v2"
    )
    voted = records.questions.upvote(first.number, "v1")
    assert voted is not None
    assert voted.upvotes == 1
    records.questions.settle(first.number, Answering.ANSWERED, "60 W")
    records.questions.settle(second.number, Answering.ON_AIR)
    assert records.questions.settle(99, Answering.ANSWERED) is None
    with Records(tmp_path / "booth.records") as again:
        kept = again.questions.all()
    assert [(q.text, q.state, q.answer, q.upvotes, q.product) for q in kept] == [
        ("多少瓦？", Answering.ANSWERED, "60 W", 1, ""),
        ("How many?", Answering.ON_AIR, "", 0, "lamp"),
    ]


def test_every_acknowledged_question_survives_a_kill(tmp_path: Path) -> None:
    """BATTERY A1: the host dies by SIGKILL at some moment among a hundred questions."""
    script = (
        "import sys\n"
        "from pathlib import Path\n"
        "from expo_studio.model.questions import Question\n"
        "from expo_studio.records.records import Records\n"
        "records = Records(Path(sys.argv[1]))\n"
        "for n in range(100):\n"
        "    kept = records.questions.ask(Question(0, 'v', '', f'question {n}', 0.0), str(n))\n"
        "    print(kept.text, flush=True)\n"
    )
    for told in (1, 17, 60, 99):
        path = tmp_path / f"killed-{told}.records"
        with subprocess.Popen(
            [sys.executable, "-c", script, str(path)], stdout=subprocess.PIPE, text=True
        ) as process:
            assert process.stdout is not None
            acknowledged = [process.stdout.readline().strip() for _ in range(told)]
            process.send_signal(signal.SIGKILL)
            acknowledged += [line.strip() for line in process.stdout if line.endswith("\n")]
        with Records(path) as records:
            kept = [q.text for q in records.questions.all()]
        assert kept[: len(acknowledged)] == acknowledged
        assert len(kept) <= len(acknowledged) + 1


def bytes_on_disk(folder: Path) -> bytes:
    return b"".join(path.read_bytes() for path in sorted(folder.iterdir()) if path.is_file())


def fill(records: Records, visitors: int) -> None:
    for n in range(visitors):
        card = Card(f"Visitor {n}", "Company", f"mail{n}@example.org", "1", "wish " * 40)
        records.leads.leave(f"other{n}", card, consent())
        records.questions.ask(question(f"other{n}", f"filler {n} " * 9), str(n))


def test_erased_visitors_leave_no_byte_behind(tmp_path: Path, records: Records) -> None:
    """BATTERY E1: the row and the log are gone, what was done is told without names."""
    fill(records, 40)
    left = records.leads.leave("v1", CARD, consent(), ("lamp",))
    records.questions.ask(question(text="只有张伟会问"), "m")
    records.meetings.keep(Meeting("k", "v1", "张伟", "当面谈谈", AT))
    fill_again = records.questions.ask(question("other1", "还有别的吗"), "x")
    records.questions.upvote(fill_again.number, "v1")
    traces = [*("张伟", "zhang.wei", "138 0000", "200 台", "只有张伟会问", "当面谈谈"), left.secret]
    before = bytes_on_disk(tmp_path)
    assert [t for t in traces[:-1] if t.encode() not in before] == []
    assert records.erasure.erase("v1", AT + 5) == 4
    assert records.leads.of_secret(left.secret) is None
    after = bytes_on_disk(tmp_path)
    assert [trace for trace in traces if trace.encode() in after] == []
    assert len(records.leads.all()) == 40
    told = records.erasure.audit()
    assert [(deed.deed, deed.things) for deed in told[-2:]] == [("consent", 1), ("erased", 4)]


def test_a_card_left_again_replaces_the_first(records: Records) -> None:
    first = records.leads.leave("v1", CARD, consent())
    second = records.leads.leave("v1", Card("只留名字"), consent())
    assert [lead.card.name for lead in records.leads.all()] == ["只留名字"]
    assert records.leads.of_secret(first.secret) is None
    assert records.leads.of_secret(second.secret) == second.lead
    records.leads.note(second.lead.key, FollowUpNote("回电", ("经销商",), FollowUp.CONTACTED))
    kept = records.leads.all()[0]
    assert (kept.notes, kept.tags, kept.follow_up) == ("回电", ("经销商",), FollowUp.CONTACTED)


def test_retention_erases_on_the_day(tmp_path: Path, records: Records) -> None:
    """BATTERY E2: not a day earlier, not a day later."""
    day = date(2026, 12, 1)
    for n in range(3):
        card = Card(f"Person number {n}", email=f"person{n}@example.org")
        records.leads.leave(f"v{n}", card, consent(day + timedelta(days=n)))
    assert records.erasure.erase_due(day - timedelta(days=1), AT) == ()
    for n in range(3):
        assert records.erasure.erase_due(day + timedelta(days=n), AT) == (f"v{n}",)
        assert f"person{n}@".encode() not in bytes_on_disk(tmp_path)
        assert len(records.leads.all()) == 2 - n


def test_names_of_askers_are_forgotten(tmp_path: Path, records: Records) -> None:
    records.questions.ask(Question(0, "v1", "Asker Nameless", "old", AT), "1")
    records.questions.ask(Question(0, "v2", "Asker With Card", "old too", AT), "1")
    records.leads.leave("v2", CARD, consent())
    records.meetings.keep(Meeting("old", "v1", "Asker Nameless", "talk", AT))
    assert records.erasure.forget_askers(AT + 1, AT) == 2
    assert [(q.text, q.name) for q in records.questions.all()] == [
        ("old", ""),
        ("old too", "Asker With Card"),
    ]
    assert b"Nameless" not in bytes_on_disk(tmp_path)


def test_meetings_polls_counts_and_revocations_come_back(tmp_path: Path, records: Records) -> None:
    meeting = Meeting(
        "k", "v", "李", "price", AT, "lamp", AT + 60, MeetingState.AGREED, seen=("a",)
    )
    records.meetings.keep(meeting)
    poll = records.polls.open("哪种颜色？", ("红", "白"))
    records.polls.count(Poll(poll.number, poll.text, poll.options, (1, 2)))
    records.polls.open("And now?", ("yes", "no"))
    slot = slot_of(AT)
    for _ in range(2):
        records.statistics.add([Count(slot, Happening.PRODUCT_OPENED, "lamp", 3)])
    records.revocations.revoke("link", AT)
    with Records(tmp_path / "booth.records") as again:
        assert again.meetings.all() == (meeting,)
        assert [(p.votes, p.is_open) for p in again.polls.all()] == [
            ((1, 2), False),
            ((0, 0), True),
        ]
        assert again.statistics.all() == (Count(slot, Happening.PRODUCT_OPENED, "lamp", 6),)
        assert again.revocations.all() == frozenset({"link"})


def test_the_plan_is_kept_whole_and_in_order(tmp_path: Path, records: Records) -> None:
    plan = (Segment("欢迎", 300.0), Segment("Lamp", 90.0, "p1", "v1"), Segment("欢迎", 300.0))
    records.rundowns.keep(plan)
    with Records(tmp_path / "booth.records") as again:
        assert again.rundowns.all() == plan
    records.rundowns.keep(plan[1:2])
    assert records.rundowns.all() == plan[1:2]


def test_two_programs_write_at_once(tmp_path: Path, records: Records) -> None:
    with Records(tmp_path / "booth.records") as desk:
        for n in range(20):
            records.questions.ask(question(text=str(n)), str(n))
            desk.questions.settle(n + 1, Answering.ANSWERED)
        desk.erasure.erase("nobody", AT)
    assert {q.state for q in records.questions.all()} == {Answering.ANSWERED}


def test_only_the_owner_reads_the_records(tmp_path: Path) -> None:
    project = tmp_path / "展位.booth"
    with Records.of_project(tmp_path / "kept", project) as records:
        records.questions.ask(question(), "m")
        path = place(tmp_path / "kept", project)
        modes = {stat.S_IMODE(p.stat().st_mode) for p in path.parent.iterdir()}
        assert modes == {0o600}
        assert stat.S_IMODE(path.parent.stat().st_mode) == 0o700
    assert [p.name for p in path.parent.iterdir()] == [path.name]


def test_pictures_of_a_meeting_go_with_whoever_they_may_show(
    tmp_path: Path, records: Records
) -> None:
    one = Meeting("0" * 16, "v1", "Ann", "Price", 1.0)
    records.meetings.keep(one)
    records.meetings.snap(one.key, 2.0, b"bytes of Bob's face", frozenset({"v2"}))
    records.meetings.snap(one.key, 3.0, b"bytes of a lamp")
    records.meetings.snap(one.key, 4.0, b"bytes of Bob and Cat", frozenset({"v2", "v3"}))
    records.meetings.snap("f" * 16, 5.0, b"of no meeting", frozenset({"v2"}))
    records.meetings.keep(replace(one, outcome="kept again"))
    assert records.erasure.erase("v2", 6.0) == 2
    assert [p.jpeg for p in records.meetings.snapshots(one.key)] == [b"bytes of a lamp"]
    assert records.meetings.all() == (replace(one, outcome="kept again"),)
    records.meetings.attend(one.key, Attendee("Bob of the other firm", "v2"))
    records.meetings.attend(one.key, Attendee("Host"))
    records.meetings.attend(one.key, Attendee("Host"))
    records.meetings.attend("f" * 16, Attendee("of no meeting", "v2"))
    assert [p.name for p in records.meetings.attendees(one.key)] == [
        "Bob of the other firm",
        "Host",
    ]
    assert records.erasure.erase("v2", 6.0) == 1
    assert b"Bob" not in bytes_on_disk(tmp_path)
    with sqlite3.connect(tmp_path / "booth.records") as sql:
        assert sql.execute("SELECT * FROM shown").fetchall() == []
    sql.close()


@pytest.mark.parametrize("version", range(1, len(MIGRATIONS) + 1))
def test_records_of_every_earlier_version_open_with_all_that_is_in_them(
    tmp_path: Path, version: int
) -> None:
    path = tmp_path / "old.records"
    old = sqlite3.connect(path)
    for step in MIGRATIONS[:version]:
        old.executescript(files("expo_studio.records").joinpath("migrations", step).read_text())
    old.execute(f"PRAGMA application_id={APPLICATION_ID}")
    old.execute(f"PRAGMA user_version={version}")
    row = ("0" * 16, "v1", "Ann", "Price", "", 1.0, 0.0, "held", 1.0, 2.0, "good", "[]")
    old.execute(f"INSERT INTO meeting VALUES ({','.join('?' * 12)})", row)
    if version > 1:
        old.execute("INSERT INTO snapshot (meeting, at, jpeg) VALUES (?, 1, x'00')", (row[0],))
    old.commit()
    old.close()
    plan = (Segment("Welcome", 60.0),)
    with Records(path) as records:
        assert [one.outcome for one in records.meetings.all()] == ["good"]
        assert len(records.meetings.snapshots(row[0])) == int(version > 1)
        records.rundowns.keep(plan)
        assert records.rundowns.all() == plan
        assert records.erasure.erase("v1", AT) == 1
        assert records.meetings.snapshots(row[0]) == ()


@pytest.mark.parametrize("content", [b"no database" * 200, b"SQLite format 3\0" + b"\xff" * 2000])
def test_a_damaged_file_is_refused_in_words(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "bad.records"
    path.write_bytes(content)
    with pytest.raises(RecordsError, match="damaged"):
        Records(path)
    assert path.read_bytes() == content


def test_foreign_and_newer_files_are_left_alone(tmp_path: Path) -> None:
    for pragma, words in (("application_id=7", "does not hold"), ("user_version=99", "version 99")):
        path = tmp_path / f"{pragma}.records"
        Records(path).close()
        other = sqlite3.connect(path)
        other.execute(f"PRAGMA {pragma}")
        other.close()
        with pytest.raises(RecordsError, match=words):
            Records(path)


lines = st.text(st.characters(exclude_categories=["Cs", "Cc"]), max_size=120)


@given(lines, lines, lines)
def test_csv_reads_back_and_no_cell_is_a_formula(name: str, company: str, wish: str) -> None:
    lead = Lead("k", "v", Card(name, company, "=1+1", "+86", wish), consent())
    rows = list(csv.reader(io.StringIO(leads_csv([lead]).decode("utf-8-sig"), newline="")))
    assert len(rows) == 2
    assert not any(cell.startswith(("=", "+", "-", "@")) for cell in rows[1])
    assert rows[1][2:4] == ["'=1+1", "'+86"]
    assert rows[1][1].removeprefix("'") == company.removeprefix("'")


@given(lines, lines)
def test_vcards_are_folded_and_read_back(name: str, wish: str) -> None:
    lead = Lead("k", "v", Card(name, wish=wish, email="a@b.c"), consent(), tags=("a,b",))
    out = leads_vcards([lead])
    assert all(len(line) <= 75 for line in out.split(b"\r\n"))
    unfolded = out.decode().replace("\r\n ", "").split("\r\n")
    assert unfolded[:2] == ["BEGIN:VCARD", "VERSION:4.0"]
    assert "CATEGORIES:a\\,b" in unfolded
    said = name or "a@b.c"
    escaped = said.replace("\\", "\\\\").replace(",", "\\,").replace(";", "\\;")
    assert f"FN:{escaped}" in unfolded


def test_statistics_export() -> None:
    slot = int(datetime(2026, 11, 25, 9, 0, tzinfo=UTC).timestamp())
    out = statistics_csv([Count(slot, Happening.ENTRY, "", 4)]).decode("utf-8-sig")
    assert out.splitlines()[1] == "2026-11-25T09:00:00+00:00,entry,,4"


@pytest.mark.parametrize(
    ("seconds", "named"), [(0, "0"), (59.9, "0"), (60, "60"), (1799, "900"), (9e9, "1800")]
)
def test_stays_fall_into_classes(seconds: float, named: str) -> None:
    assert stay_class(seconds) == named


def test_pictures_of_a_meeting_go_with_it(records: Records) -> None:
    one = Meeting("0" * 16, "v1", "Ann", "Price", 1.0)
    records.meetings.keep(one)
    records.meetings.snap(one.key, 2.0, b"jpeg bytes that must go")
    records.meetings.snap("f" * 16, 2.0, b"of no meeting")
    records.meetings.keep(replace(one, outcome="kept again"))
    assert [p.jpeg for p in records.meetings.snapshots(one.key)] == [b"jpeg bytes that must go"]
    assert records.meetings.snapshots("f" * 16) == ()
    records.erasure.erase("v1", 3.0)
    assert records.meetings.snapshots(one.key) == ()
