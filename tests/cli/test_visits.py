"""Visits of a hall from its host's log: counted by half an hour, nobody's address kept."""

from __future__ import annotations

import gzip
import json
import subprocess
import sys
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from expo_studio.publish.hall import build_hall
from expo_studio.publish.visits import counted

OLD = Path(__file__).resolve().parents[1] / "files" / "package-1.expo"
FIREFOX = "Mozilla/5.0 Firefox/140.0"


def entry(minute: int, path: str, who: str = "192.0.2.7", agent: str = FIREFOX) -> str:
    """Return a line of the Combined Log Format, minutes after nine in Shanghai."""
    when = f"25/Nov/2026:{9 + minute // 60:02}:{minute % 60:02}:00 +0800"
    return f'{who} - - [{when}] "GET {path} HTTP/1.1" 200 512 "-" "{agent}"\n'


def test_a_visit_lasts_until_half_an_hour_of_nothing() -> None:
    log = [
        entry(0, "/fair/"),
        entry(1, "/fair/hall.js"),
        entry(2, "/fair/booths/A/booth.json"),
        entry(3, "/fair/booths/A/index.html?x=1"),
        entry(4, "/fair/booths/A/"),
        entry(20, "/fair/booths/B/booth.json"),
        entry(120, "/fair/booths/A/zh.html"),
        entry(121, "/fair/", who="2001:db8::1"),
        entry(122, "/fair/booths/NONE/index.html", who="2001:db8::1"),
        entry(123, "/fair/", agent="Googlebot/2.1"),
    ]
    visits = counted(log, {"A", "B"})
    assert visits.days == {"2026-11-25": 3}
    assert visits.opened == {"A": 2}
    assert visits.near["A"] == 2
    assert visits.near["B"] == 1
    assert visits.unread == 0


def test_failures_and_lines_that_are_none_do_not_count() -> None:
    missing = entry(0, "/").replace(" 200 ", " 404 ")
    odd = ["", "hello\n", entry(0, "/").replace("Nov", "Foo"), "x" * 9000, entry(0, "/")[:50]]
    visits = counted([missing, *odd, entry(1, "/index.html")], ())
    assert visits.total == 1
    assert visits.unread == len(odd)


def test_logs_in_any_order_count_the_same() -> None:
    days = range(25, 28)
    log = [
        entry(at, "/").replace("25/Nov", f"{day}/Nov") for day in reversed(days) for at in (0, 90)
    ]
    assert counted(log, ()).days == {f"2026-11-{day}": 2 for day in days}


def test_other_pages_of_the_host_and_what_is_sent_do_not_count() -> None:
    sent = entry(0, "/fair/").replace("GET", "POST")
    robot = entry(1, "/fair/", agent=r"Some\"Bot/1.0").replace('"-"', r'"a \" b"')
    elsewhere = [entry(2, "/"), entry(3, "/fairground/"), entry(4, "/shop/booths/A/")]
    visits = counted([sent, robot, *elsewhere], {"A"}, "/fair/")
    assert (visits.total, visits.unread) == (0, 0)
    assert counted([*elsewhere, entry(5, "/fair/booths/A/")], {"A"}, "/fair/").total == 1


@given(st.lists(st.one_of(st.text(max_size=80), st.just(entry(5, "/booths/A/")))))
def test_any_lines_are_read_or_told(lines: list[str]) -> None:
    visits = counted(lines, {"A"})
    assert visits.total <= 1
    assert visits.unread == sum(line != entry(5, "/booths/A/") for line in lines)


@pytest.fixture
def hall(tmp_path: Path) -> Path:
    build_hall([OLD], tmp_path / "hall")
    return tmp_path / "hall"


def run(*words: str | Path) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-m", "expo_studio", "visits", *map(str, words)],
        capture_output=True,
        text=True,
        check=False,
    )


def test_the_command_reads_plain_and_folded_logs(hall: Path, tmp_path: Path) -> None:
    name = next((hall / "booths").iterdir()).name
    (tmp_path / "access.log").write_text(entry(0, "/") + entry(1, f"/booths/{name}/index.html"))
    folded = gzip.compress(entry(0, "/", who="198.51.100.9").encode())
    (tmp_path / "old.log.gz").write_bytes(folded)
    done = run(hall, tmp_path / "old.log.gz", tmp_path / "access.log", "--json")
    assert done.returncode == 0, done.stderr
    told = json.loads(done.stdout)
    assert told["visits"] == 2
    assert told["booths"][0]["opened"] == 1
    assert "192.0.2.7" not in done.stdout
    under = run(hall, tmp_path / "access.log", "--under", "fair", "--json")
    assert json.loads(under.stdout)["visits"] == 0
    (tmp_path / "torn.log.gz").write_bytes(folded[:-6])
    torn = run(hall, tmp_path / "torn.log.gz")
    assert torn.returncode == 1
    assert "torn.log.gz" in torn.stderr
    assert run(tmp_path, tmp_path / "access.log").returncode == 1
