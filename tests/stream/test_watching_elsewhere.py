"""Pages watch at the server that the program is sent on to, and here where it gives none."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any
from urllib.request import urlopen

import pytest

from expo_studio.errors import LiveError
from expo_studio.stream.elsewhere import Elsewhere
from expo_studio.stream.guard import HEADERS, _speaking_with
from tests.kit import sample_project
from tests.stream.small_sfu import WIDTH, SmallSfu
from tests.stream.test_live import RunningHost, wait_for
from tests.stream.test_survival import until

SEEN = "document.querySelector('#video').videoWidth"
PLAYS = "document.querySelector('#video').getVideoPlaybackQuality().totalVideoFrames > 5"
OTHERS = ("/desk", "/camera", "/walk/", "/live.js", "/desk.js", "/api/door")
STATE = "document.querySelector('#state').textContent"


@pytest.fixture
def sfu() -> Iterator[SmallSfu]:
    made = SmallSfu()
    yield made
    made.stop()


def host_of(sfu: SmallSfu, folder: Path, *token: str) -> RunningHost:
    there = ("--whip", f"{sfu.base}/whip", "--whip-token", "in")
    watched = ("--whep", f"{sfu.base}/whep", *token)
    return RunningHost(sample_project(folder), "--sound", "none", *there, *watched)


def watching_there(sfu: SmallSfu, host: RunningHost, visit: Any) -> Any:
    """Return a visitor who sees the picture of that server."""
    until(lambda: bool(sfu._tracks))
    visitor = visit()
    visitor.page.goto(host.ready["visitor_url"])
    wait_for(visitor.page, f"{SEEN} === {WIDTH} && {PLAYS}")
    return visitor


def test_a_page_watches_there_and_leaves_as_it_came(
    sfu: SmallSfu, tmp_path: Path, visit: Any
) -> None:
    host = host_of(sfu, tmp_path, "--whep-token", "out")
    try:
        visitor = watching_there(sfu, host, visit)
        wait_for(visitor.page, f"{STATE} === ''")
        assert ("POST", "/whep", "out") in sfu.asked
        server = sfu.base.removeprefix("http://")
        assert server in visitor.page.text_content("#privacy"), "it says where the picture is from"
        assert not [one for one in visitor.requests if one.startswith(f"{host.base}/whep")]
        visitor.page.click("#come-in")
        wait_for(visitor.page, "!document.querySelector('#side').hidden")
        host.process.terminate()
        wait_for(visitor.page, f"{STATE} !== ''")
        until(lambda: ("DELETE", "out") in {(one[0], one[2]) for one in sfu.asked})
        until(lambda: sfu.watching() == 0)
        assert visitor.errors == []
    finally:
        host.stop()


def test_the_visitors_page_alone_may_speak_with_that_server(
    sfu: SmallSfu, tmp_path: Path, visit: Any
) -> None:
    """Desks look at the booth itself, and a camera's page has nothing to ask elsewhere."""
    host = host_of(sfu, tmp_path, "--whep-token", "out")
    try:
        policies = {path: policy_of(f"{host.base}{path}") for path in ("/", *OTHERS)}
        assert f"connect-src 'self' {sfu.base};" in policies.pop("/")
        assert [path for path, policy in policies.items() if sfu.base in policy] == []
        desk = visit(locale="en-GB")
        desk.page.goto(host.ready["presenter_url"])
        wait_for(desk.page, PLAYS)
        assert not [one for one in desk.errors if "Content Security Policy" in one]
        assert not [one for one in desk.requests if one.startswith(sfu.base)]
    finally:
        host.stop()


def policy_of(url: str) -> str:
    with urlopen(url) as answer:
        return str(answer.headers["Content-Security-Policy"])


def test_where_that_server_gives_no_picture_pages_watch_here(
    sfu: SmallSfu, tmp_path: Path, visit: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    sfu.is_full = True
    monkeypatch.setenv("EXPO_WHEP_TOKEN", "out")
    host = host_of(sfu, tmp_path)
    try:
        visitor = visit()
        visitor.page.goto(host.ready["visitor_url"])
        wait_for(visitor.page, f"{SEEN} === 1280 && {PLAYS}")
        wait_for(visitor.page, f"{STATE} === ''")
        assert ("POST", "/whep", "out") in sfu.asked
        others = [one for one in visitor.requests if not one.startswith((host.base, sfu.base))]
        assert [one for one in others if not one.startswith(("blob:", "data:"))] == []
    finally:
        host.stop()


def test_where_that_server_has_no_picture_any_more_pages_go_on_here(
    sfu: SmallSfu, tmp_path: Path, visit: Any
) -> None:
    host = host_of(sfu, tmp_path, "--whep-token", "out")
    try:
        visitor = watching_there(sfu, host, visit)
        sfu.is_dark = True
        wait_for(visitor.page, f"{STATE} !== ''")
        wait_for(visitor.page, f"{SEEN} === 1280 && {STATE} === ''")
        until(lambda: sfu.watching() == 0)
        assert visitor.errors == []
    finally:
        host.stop()


@pytest.mark.parametrize(
    "url",
    [
        "ftp://sfu/whep",
        "whep",
        "http://",
        "https://me:secret@sfu/whep",
        "https://sfu; script-src */whep",
        "https://sfu x/whep",
        "https://sfu\nx/whep",
        "http://[::1",
        "https://[sfu]/whep",
        "https://℀.example/whep",
        "https://sfu:99999/whep",
    ],
)
def test_what_is_no_address_is_refused(url: str) -> None:
    with pytest.raises(LiveError, match="no WHEP address"):
        Elsewhere.of(url)


def test_pages_may_speak_with_that_server_and_no_other() -> None:
    there = Elsewhere.of("https://SFU.example:8889/booth/whep?key=1", "token")
    policy = _speaking_with(there.origin)["Content-Security-Policy"]
    assert "connect-src 'self' https://sfu.example:8889;" in policy
    ours = HEADERS["Content-Security-Policy"]
    assert policy.replace(" https://sfu.example:8889", "") == ours
    assert there.told()["watch_at"]["url"] == "https://SFU.example:8889/booth/whep?key=1"
    assert Elsewhere.of("http://[::1]:80/x").origin == "http://[::1]:80"
