"""Safe connections and a name on the local network."""

from __future__ import annotations

import asyncio
import datetime as dt
import socket
import ssl
import stat
import urllib.request
from pathlib import Path

import pytest
from cryptography import x509
from zeroconf.asyncio import AsyncServiceInfo, AsyncZeroconf

from expo_studio.cli.living import _links, _trust
from expo_studio.errors import LiveError
from expo_studio.stream import lan
from expo_studio.stream.certificates import Identity, local_identity
from expo_studio.stream.listening import Address
from tests.kit import sample_project
from tests.stream.pairs import run
from tests.stream.test_live import RunningHost

NAMES = ["localhost", "127.0.0.1", "192.168.7.9", "expo-1a2b3c4d.local"]
NOW = dt.datetime(2026, 11, 25, 12, tzinfo=dt.UTC)


def leaf_of(identity: Identity) -> x509.Certificate:
    return x509.load_pem_x509_certificate(identity.certificate.read_bytes())


def test_certificates_are_as_browsers_want_them(tmp_path: Path) -> None:
    public = ["8.8.8.8", "shop.example"]
    identity = local_identity(tmp_path / "kept", [*NAMES, *public], NOW)
    leaf = leaf_of(identity)
    held = leaf.extensions.get_extension_for_class(x509.SubjectAlternativeName).value
    assert [str(one) for one in held.get_values_for_type(x509.IPAddress)] == NAMES[1:3]
    assert held.get_values_for_type(x509.DNSName) == [NAMES[0], NAMES[3]]
    assert leaf.not_valid_after_utc - leaf.not_valid_before_utc <= dt.timedelta(days=397)
    for name in ("authority.key", "leaf.key"):
        assert stat.S_IMODE((tmp_path / "kept" / name).stat().st_mode) == 0o600


def test_certificates_are_kept_and_renewed(tmp_path: Path) -> None:
    first = leaf_of(local_identity(tmp_path, NAMES, NOW))
    authority = (tmp_path / "authority.pem").read_bytes()
    assert leaf_of(local_identity(tmp_path, NAMES, NOW)) == first
    other = leaf_of(local_identity(tmp_path, [*NAMES, "10.0.0.4"], NOW))
    assert other != first
    later = NOW + dt.timedelta(days=380)
    assert leaf_of(local_identity(tmp_path, [*NAMES, "10.0.0.4"], later)) != other
    assert (tmp_path / "authority.pem").read_bytes() == authority, "trusted once, trusted still"
    local_identity(tmp_path, NAMES, NOW + dt.timedelta(days=3600))
    assert (tmp_path / "authority.pem").read_bytes() != authority


def test_a_damaged_authority_is_told(tmp_path: Path) -> None:
    local_identity(tmp_path, NAMES, NOW)
    (tmp_path / "authority.key").write_text("damaged")
    with pytest.raises(LiveError, match="Local certificates"):
        local_identity(tmp_path, [*NAMES, "10.0.0.4"], NOW)
    with pytest.raises(LiveError, match="cannot be used"):
        Identity(tmp_path / "leaf.pem", tmp_path / "authority.key").context()


def test_a_session_by_https_is_trusted_with_the_authority_alone(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "data"))
    host = RunningHost(sample_project(tmp_path), "--sound", "none", "--https")
    try:
        assert host.base.startswith("https://127.0.0.1:")
        assert host.ready["control_url"].startswith("wss://")
        authority = tmp_path / "data" / "expo-studio" / "certificates" / "authority.pem"
        assert host.ready["authority"] == str(authority)
        trusting = ssl.create_default_context(cafile=str(authority))
        with urllib.request.urlopen(f"{host.base}/api/door", context=trusting, timeout=120) as door:
            assert door.status == 200
        with pytest.raises(OSError, match="certificate verify failed"):
            urllib.request.urlopen(f"{host.base}/api/door", timeout=10)
    finally:
        host.stop()


@pytest.mark.parametrize("tongue", ["zh", "en"])
def test_who_goes_live_by_https_is_told_what_to_trust(tongue: str) -> None:
    links = {f"{who}_url": f"https://h/{who}" for who in ("visitor", "presenter", "camera")}
    ready = {**links, "local_url": "https://expo-1.local/", "authority": "/keys/authority.pem"}
    said = [getattr(one, tongue) for one in (*_links(ready), *_trust(ready))]
    assert len(said) == len(set(said)) == 6
    for known in (*links.values(), ready["local_url"], ready["authority"], "--certificate"):
        assert any(known in one for one in said)
    assert len(_links(links)) == 3
    assert _trust(links) == []


def test_addresses_are_shown_as_others_reach_them() -> None:
    assert Address().base(80) == "http://127.0.0.1:80"
    assert Address("::1").base(80) == "http://[::1]:80"
    anywhere = Address("0.0.0.0")
    assert not anywhere.is_local
    assert "0.0.0.0" not in anywhere.base(80)
    assert anywhere.base(80, "expo.local") == "http://expo.local:80"
    assert all(not one.startswith("127.") for one in lan.addresses())


def test_the_name_is_answered_to_while_on_air() -> None:
    """On loopback alone, so that nobody else hears of it."""
    name = lan.local_name("1a2b3c4d5e6f")
    assert name == "expo-1a2b3c4d.local"

    async def look_up(patience_ms: int) -> list[str]:
        asking = AsyncZeroconf(interfaces=["127.0.0.1"])
        info = AsyncServiceInfo(lan.KIND, f"expo-1a2b3c4d.{lan.KIND}")
        found = await info.async_request(asking.zeroconf, patience_ms)
        await asking.async_close()
        return [socket.inet_ntoa(one) for one in info.addresses] if found else []

    async def main() -> None:
        async with lan.announced(name, 8080, ["127.0.0.1"]) as was_possible:
            if not was_possible:
                pytest.skip("multicast is not possible here")
            assert await look_up(60_000) == ["127.0.0.1"]
        await asyncio.sleep(0.2)
        assert await look_up(2000) == []

    run(main)
