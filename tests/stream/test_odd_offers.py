"""The doors against odd clients: RFC 9725 and the draft of WHEP, clause by clause."""

from __future__ import annotations

import json
import re
import tracemalloc
from collections.abc import Callable, Iterator
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

import aiohttp
import pytest
from aiortc import RTCConfiguration, RTCPeerConnection
from hypothesis import given
from hypothesis import strategies as st

from expo_studio.stream.offers import require, sections
from expo_studio.stream.refusals import RefusedError
from tests.kit import sample_project
from tests.stream.test_live import RunningHost
from tests.stream.test_media_doors import SDP, token_of, with_http

FRAGMENT = "application/trickle-ice-sdpfrag"
Edit = Callable[[str], str]


@pytest.fixture
def host(tmp_path: Path) -> Iterator[RunningHost]:
    running = RunningHost(sample_project(tmp_path), "--sound", "none")
    yield running
    running.stop()


def replaced(pattern: str, by: str) -> Edit:
    return lambda offer: re.sub(pattern, by, offer)


AV1 = replaced(r"(a=rtpmap:\d+) (?:H264|VP8)/", r"\1 AV1/")
NO_SOUND_OF_OURS = replaced(r"(a=rtpmap:\d+) \w+/(48000/2|8000)", r"\1 MP4A-LATM/\2")


@dataclass(frozen=True)
class Odd:
    """An offer and how it is to be answered.

    Attributes:
        kinds: Its sections, as in ``audio video``.
    """

    clause: str
    door: str
    kinds: str
    direction: str
    status: int
    edit: Edit = str

    async def offer(self) -> str:
        connection = RTCPeerConnection(RTCConfiguration(iceServers=[]))
        for kind in self.kinds.split():
            connection.addTransceiver(kind, direction=self.direction)
        await connection.setLocalDescription(await connection.createOffer())
        offer = self.edit(connection.localDescription.sdp)
        await connection.close()
        return offer


ODD = (
    Odd("4.2 sendonly", "whip", "audio video", "sendonly", 201),
    Odd("4.2 sendrecv may be", "whip", "video", "sendrecv", 201),
    Odd("4.2 sound alone", "whip", "audio", "sendonly", 201),
    Odd("4.2 recvonly must not be", "whip", "video", "recvonly", 400),
    Odd("4.2 inactive must not be", "whip", "audio video", "inactive", 400),
    Odd("4.2 malformed", "whip", "video", "sendonly", 400, lambda offer: offer[:40]),
    Odd("4.2 empty", "whip", "video", "sendonly", 400, lambda offer: ""),
    Odd("4.4.1 no bundle", "whip", "audio video", "sendonly", 201, replaced("a=group:.*", "")),
    Odd("4.4.1 no rtcp-mux", "whip", "video", "sendonly", 400, replaced("a=rtcp-mux\r\n", "")),
    Odd("4.4.2 two pictures", "whip", "video video", "sendonly", 422),
    Odd("4.4.2 two sounds", "whip", "audio video audio", "sendonly", 422),
    Odd("4.4.3 no codec", "whip", "video", "sendonly", 400, AV1),
    Odd("4.4.3 nothing by half", "whip", "audio video", "sendonly", 400, AV1),
    Odd("4.4.3 nor sound", "whip", "audio video", "sendonly", 400, NO_SOUND_OF_OURS),
    Odd("4.4.4 active", "whip", "video", "sendonly", 201, replaced("setup:.*", "setup:active")),
    Odd("4.4.4 passive", "whip", "video", "sendonly", 201, replaced("setup:.*", "setup:passive")),
    Odd("4.4.4 neither", "whip", "video", "sendonly", 400, replaced("setup:.*", "setup:holdconn")),
    Odd("8827 no key", "whip", "video", "sendonly", 400, replaced("a=fingerprint.*\r\n", "")),
    Odd("8845 no ICE", "whip", "video", "sendonly", 400, replaced("a=ice-ufrag.*\r\n", "")),
    Odd("whep recvonly", "whep", "audio video", "recvonly", 201),
    Odd("whep sendrecv may be", "whep", "audio video", "sendrecv", 201),
    Odd("whep sendonly must not be", "whep", "video", "sendonly", 400),
    Odd("whep inactive must not be", "whep", "video", "inactive", 400),
    Odd("whep two pictures", "whep", "video video", "recvonly", 422),
    Odd("whep no codec", "whep", "video", "recvonly", 400, AV1),
    Odd("whep nothing by half", "whep", "audio video", "recvonly", 400, NO_SOUND_OF_OURS),
    Odd("screen sends", "screen", "video", "recvonly", 400),
)
USELESS = (
    "a=candidate:1 1 tcp 1518280447 192.0.2.1 9 typ host tcptype active",
    "a=candidate:1 1 udp 2130706431 somewhere.example 9 typ host",
    "a=candidate:1 2 udp 2130706431 127.0.0.1 9 typ host",
    "a=end-of-candidates",
)
"""Lines of a later fragment that say nothing of use."""
UFRAG = "a=ice-ufrag:x"
LINKS = {"whip": "camera_url", "whep": "visitor_url", "screen": "presenter_url"}


def test_every_offer_is_answered_whole_or_refused_in_words(host: RunningHost) -> None:
    """And none, however odd, is a fault of ours; the answer goes one way only."""

    async def work(http: aiohttp.ClientSession) -> None:
        for odd in ODD:
            bearer = {"Authorization": f"Bearer {token_of(host, LINKS[odd.door])}"}
            headers = {**bearer, "Content-Type": SDP}
            url = f"{host.base}/{odd.door}"
            async with http.post(url, data=await odd.offer(), headers=headers) as answer:
                words = await answer.text()
                assert answer.status == odd.status, (odd.clause, words)
                if answer.status != 201:
                    told = json.loads(words)
                    assert all(told[one][tongue] for one in told for tongue in ("zh", "en"))
                    continue
                way = "sendonly" if odd.door == "whep" else "recvonly"
                ways = re.findall(r"^a=(sendonly|recvonly|sendrecv|inactive)", words, re.MULTILINE)
                assert ways == [way] * len(odd.kinds.split()), odd.clause
                assert "a=candidate:" in words, "4.3.1: whole, nothing follows"
                gone = host.base + answer.headers["Location"]
            async with http.delete(gone, headers={**bearer, "If-Match": '"another"'}) as left:
                assert left.status == 200, "4.3: a tag is no matter here"
            async with http.delete(gone, headers=bearer) as left:
                assert left.status == 404

    with_http(work)


@pytest.mark.parametrize("door", ["whip", "whep"])
def test_what_else_is_asked_of_a_door(host: RunningHost, door: str) -> None:
    """4.1 to 4.3: looking, other methods, media types, what is told later, pages elsewhere."""
    odd = Odd("", door, "video", "sendonly" if door == "whip" else "recvonly", 201)
    bearer = {"Authorization": f"Bearer {token_of(host, LINKS[door])}"}
    foreign = {"Origin": "https://player.test"}
    url = f"{host.base}/{door}"

    async def work(http: aiohttp.ClientSession) -> None:
        async def ask(method: str, where: str, **rest: str) -> aiohttp.ClientResponse:
            body = rest.pop("body", "")
            headers = {key.replace("_", "-"): value for key, value in rest.items()} | bearer
            async with http.request(method, where, data=body, headers=headers) as answer:
                nothing = await answer.read()
                assert not nothing or answer.status != 204
                return answer

        offer = await odd.offer()
        assert (await ask("POST", url, body=offer, Content_Type="text/plain")).status == 415
        parameters = f"{SDP}; charset=utf-8"
        made = await ask("POST", url, body=offer, Content_Type=parameters, **foreign)
        assert made.status == 201
        assert made.headers["Content-Type"].startswith(SDP)
        assert made.headers["Access-Control-Allow-Origin"] == "*"
        for shown in ("Location", "ETag", "Link"):
            assert shown in made.headers["Access-Control-Expose-Headers"]
        one = host.base + made.headers["Location"]
        for where, methods in ((url, ("PUT", "PATCH", "DELETE")), (one, ("PUT", "POST"))):
            for method in methods:
                refused = await ask(method, where)
                assert refused.status == 405
                assert method not in refused.headers["Allow"]
            for method in ("GET", "HEAD"):
                assert (await ask(method, where)).status == 204
        own = re.findall("a=ice-ufrag:.*", offer)[0].strip()
        told = (*((line, 204) for line in (*USELESS, own)), (own[:-1], 422), (UFRAG, 422))
        for line, status in told:
            body = f"a=mid:0\r\n{line}\r\n"
            later = await ask("PATCH", one, body=body, Content_Type=FRAGMENT, If_Match="*")
            assert later.status == status, "4.3.1, 4.3.3: passed over, or a restart"
            assert "ETag" not in later.headers
        assert (await ask("DELETE", one)).status == 200, "it was not ended by that"

    with_http(work)


def test_a_page_elsewhere_may_ask_what_it_may(host: RunningHost) -> None:
    """4.2: preflights, of doors and of what they made; of a screen none."""

    async def work(http: aiohttp.ClientSession) -> None:
        asks = {"Origin": "https://player.test", "Access-Control-Request-Method": "PATCH"}
        for door in ("whip", "whep"):
            for path, accepted in ((door, "Accept-Post"), (f"{door}/any", "Accept-Patch")):
                async with http.options(f"{host.base}/{path}", headers=asks) as answer:
                    assert answer.status == 204
                    assert accepted in answer.headers
                    assert answer.headers["Access-Control-Allow-Origin"] == "*"
                    assert "PATCH" in answer.headers["Access-Control-Allow-Methods"]
                    allowed = answer.headers["Access-Control-Allow-Headers"]
                    assert all(one in allowed for one in ("Authorization", "If-Match"))
                    assert "Access-Control-Allow-Credentials" not in answer.headers
        async with http.options(f"{host.base}/screen", headers=asks) as answer:
            assert answer.status == 403
        async with http.post(f"{host.base}/whip", headers=asks, data="x") as answer:
            assert answer.status == 403, "without a token it is a page elsewhere like any"
            assert "Access-Control-Allow-Origin" not in answer.headers

    with_http(work)


LINES = st.sampled_from(
    (
        *("v=0", "m=", "m=video 9 x", "m=audio 0", "m=video 0 x 96", "a=bundle-only", "\r", "a="),
        *("a=recvonly", "a=sendonly", "a=inactive", "a=ice-ufrag:x", "a=ice-pwd:y"),
        "a=fingerprint:sha-256 AA",
    )
)


@given(st.lists(LINES | st.text(max_size=30), max_size=40), st.booleans())
def test_whatever_is_offered_is_let_through_or_refused(lines: list[str], sends: bool) -> None:
    offer = "\r\n".join(lines)
    with suppress(RefusedError):
        require(offer, sends=sends)
        kinds = [one.kind for one in sections(offer) if one.kind in {"audio", "video"}]
        assert len(set(kinds)) == len(kinds) > 0


def test_an_offer_of_thousands_of_sections_is_refused_unread() -> None:
    tracemalloc.start()
    try:
        with pytest.raises(RefusedError):
            require("v=0\n" + "a=\n" * 11_000 + "m=video 9\n" * 3_000, sends=False)
        assert tracemalloc.get_traced_memory()[1] < 10_000_000
    finally:
        tracemalloc.stop()
