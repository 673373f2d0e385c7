"""Safe connections and a name on the local network."""

from __future__ import annotations

import asyncio
import datetime as dt
import socket
import ssl
import stat
import urllib.error
import urllib.request
from pathlib import Path

import pytest
from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.x509.oid import NameOID
from zeroconf.asyncio import AsyncServiceInfo, AsyncZeroconf

from expo_studio.cli.living import _links, _trust
from expo_studio.errors import LiveError
from expo_studio.stream import lan
from expo_studio.stream.certificates import Identity, local_identity
from expo_studio.stream.client import ControlClient
from expo_studio.stream.layers import Layer
from expo_studio.stream.listening import Address
from expo_studio.stream.own_addresses import addresses
from expo_studio.stream.relays import Relays
from expo_studio.stream.self_test import findings
from tests.kit import sample_project
from tests.stream.pairs import run
from tests.stream.test_live import RunningHost
from tests.stream.test_survival import until

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
    links = {f"{who}_url": f"https://10.0.0.4/{who}" for who in ("visitor", "presenter", "camera")}
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
    assert all(not one.startswith("127.") for one in addresses())


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


def made_for(folder: Path, name: str, days: int = 90, password: bytes = b"") -> tuple[Path, Path]:
    """Write a certificate for a name, as the world would sign one, and its key."""
    key = ec.generate_private_key(ec.SECP256R1())
    subject = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, name)])
    now = dt.datetime.now(dt.UTC)
    names: list[x509.GeneralName] = [x509.DNSName("*.wide.example"), x509.DNSName(name)]
    made = (
        x509.CertificateBuilder()
        .subject_name(subject)
        .issuer_name(subject)
        .public_key(key.public_key())
        .serial_number(x509.random_serial_number())
        .not_valid_before(now - dt.timedelta(days=100))
        .not_valid_after(now + dt.timedelta(days=days))
        .add_extension(x509.SubjectAlternativeName(names), critical=False)
        .sign(key, hashes.SHA256())
    )
    pem, kind = serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8
    hidden = serialization.BestAvailableEncryption(password) if password else None
    folder.mkdir(exist_ok=True)
    chain, private = folder / "chain.pem", folder / "key.pem"
    chain.write_bytes(made.public_bytes(pem))
    private.write_bytes(key.private_bytes(pem, kind, hidden or serialization.NoEncryption()))
    return chain, private


def test_a_certificate_that_cannot_be_shown_is_told(tmp_path: Path) -> None:
    now = dt.datetime.now(dt.UTC)
    good = Identity.given(*made_for(tmp_path, "booth.example"), now)
    assert good.name == "booth.example"
    with pytest.raises(LiveError, match="has expired on"):
        Identity.given(*made_for(tmp_path, "booth.example", days=-1), now)
    with pytest.raises(LiveError, match="without a password"):
        Identity.given(*made_for(tmp_path, "booth.example", password=b"word"), now)
    with pytest.raises(LiveError, match="cannot be used"):
        Identity.given(tmp_path / "none.pem", tmp_path / "none.pem", now)


def test_a_session_with_a_certificate_goes_by_its_name(tmp_path: Path) -> None:
    """Who speaks to it from this computer trusts that certificate alone."""
    chain, key = made_for(tmp_path / "given", "booth.example")
    words = ("--host", "0.0.0.0", "--certificate", str(chain), "--key", str(key))
    host = RunningHost(sample_project(tmp_path), "--sound", "none", *words)
    try:
        port = host.ready["port"]
        assert host.base == f"https://booth.example:{port}"
        assert host.ready["certificate"] == str(chain)
        assert host.ready.keys().isdisjoint({"authority", "local_url"})
        trust = ssl.create_default_context(cafile=chain)
        trust.check_hostname = False
        assert door_of(port, "booth.example", trust) == 200
        assert door_of(port, "wide.example", trust) == 403
        other, _ = made_for(tmp_path / "other", "booth.example")
        assert "state" not in heard_by(host, other, "lost")
        assert "lost" not in heard_by(host, chain, "state")
    finally:
        assert host.stop() == 0


def door_of(port: int, name: str, trust: ssl.SSLContext) -> int:
    """Return how a session on this machine answers to a name."""
    here = f"https://127.0.0.1:{port}/api/door"
    asked = urllib.request.Request(here, headers={"Host": f"{name}:{port}"})
    try:
        with urllib.request.urlopen(asked, context=trust, timeout=120) as door:
            return int(door.status)
    except urllib.error.HTTPError as error:
        with error:
            return error.code


def heard_by(host: RunningHost, certificate: Path, kind: str) -> list[str]:
    """Return what a window that trusts a certificate hears, until something of a kind comes."""
    told: list[str] = []
    client = ControlClient(
        f"wss://127.0.0.1:{host.ready['port']}/control",
        host.ready["presenter_token"],
        lambda message: told.append(message["type"]),
        certificate=certificate,
    )
    until(lambda: kind in told)
    client.close()
    return told


def test_a_name_that_leads_elsewhere_is_told(tmp_path: Path) -> None:
    identity = Identity.given(*made_for(tmp_path, "booth.invalid"), dt.datetime.now(dt.UTC))

    async def main() -> None:
        found = await findings(Address("0.0.0.0", identity=identity), 9, Relays(None), Layer.P360)
        door = next(one for one in found if one.subject == "door")
        assert not door.is_good
        assert "booth.invalid, does not lead to this computer" in door.message.en
        assert "DNS" in door.hint.zh
        assert next(one for one in found if one.subject == "udp").is_good

    run(main)


def test_on_a_network_with_public_addresses_nothing_false_is_promised() -> None:
    ready = {"visitor_url": "https://8.8.8.8:443/#t=a", "authority": "/keys/authority.pem"}
    said = _trust(ready)
    assert len(said) == 1
    assert "public addresses" in said[0].en
    assert "--certificate" in said[0].zh
