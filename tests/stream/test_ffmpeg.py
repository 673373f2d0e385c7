"""An encoder that is not ours: FFmpeg's own WHIP muxer, as the pinned PyAV brings it."""

from __future__ import annotations

import asyncio
import datetime as dt
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import aiohttp
import av
import numpy as np
import pytest
from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec

from expo_studio.stream.client import ControlClient
from tests.kit import sample_project
from tests.stream.ffmpeg_sender import BRIGHT
from tests.stream.test_live import RunningHost
from tests.stream.test_media_doors import Peer, corner, frame_of, token_of, with_http
from tests.stream.test_survival import until

SENDER = Path(__file__).with_name("ffmpeg_sender.py")


@pytest.fixture
def host(tmp_path: Path) -> Iterator[RunningHost]:
    running = RunningHost(sample_project(tmp_path), "--sound", "none")
    yield running
    running.stop()


@pytest.fixture
def certificate(tmp_path: Path) -> list[str]:
    """Return the muxer's options for a certificate on P-256, as docs/protocol.md has one made."""
    key = ec.generate_private_key(ec.SECP256R1())
    name = x509.Name([x509.NameAttribute(x509.NameOID.COMMON_NAME, "encoder")])
    now = dt.datetime.now(dt.UTC)
    made = x509.CertificateBuilder(name, name, key.public_key(), x509.random_serial_number())
    made = made.not_valid_before(now).not_valid_after(now + dt.timedelta(days=30))
    pem = serialization.Encoding.PEM
    (tmp_path / "c.pem").write_bytes(made.sign(key, hashes.SHA256()).public_bytes(pem))
    private = serialization.PrivateFormat.PKCS8, serialization.NoEncryption()
    (tmp_path / "k.pem").write_bytes(key.private_bytes(pem, *private))
    return [f"cert_file={tmp_path / 'c.pem'}", f"key_file={tmp_path / 'k.pem'}"]


@contextmanager
def sending(host: RunningHost, *options: str) -> Iterator[subprocess.Popen[str]]:
    token = token_of(host, "camera_url")
    order = [sys.executable, str(SENDER), f"{host.base}/whip", token, "240", *options]
    with subprocess.Popen(order, stderr=subprocess.PIPE, text=True) as sender:
        try:
            yield sender
        finally:
            sender.terminate()


@pytest.mark.parametrize("role", [(), ("whip_flags=dtls_active",)], ids=["passive", "active"])
def test_ffmpeg_is_seen_and_heard(
    host: RunningHost, certificate: list[str], role: tuple[str, ...]
) -> None:
    """Whichever side begins the handshake."""

    async def work(http: aiohttp.ClientSession) -> None:
        player = Peer(http, host.base, "whep", token_of(host, "visitor_url"))
        player.connection.addTransceiver("video", direction="recvonly")
        player.connection.addTransceiver("audio", direction="recvonly")
        assert (await player.open()).status == 201

        async def picture() -> av.VideoFrame:
            frame: av.VideoFrame = await frame_of(player.connection, "video")
            return frame

        with sending(host, *certificate, *role):
            async with asyncio.timeout(120):
                while corner(await picture()) < 190:
                    pass
            loudest = 0
            async with asyncio.timeout(120):
                while loudest < 3000:
                    sound = await frame_of(player.connection, "audio")
                    loudest = int(np.abs(sound.to_ndarray().astype(int)).max())
        await player.close()

    assert BRIGHT > 190
    with_http(work)


def test_what_ffmpeg_sends_is_passed_on(host: RunningHost, certificate: list[str]) -> None:
    """Shown full, it reaches players as it was encoded."""
    told: list[dict[str, Any]] = []
    client = ControlClient(host.ready["control_url"], host.ready["presenter_token"], told.append)
    try:
        with sending(host, *certificate):
            until(lambda: any(one.get("cameras") for one in told))
            client._put_words({"type": "set_program", "scene": "camera"})
            until(lambda: any(one.get("passed") == "on" for one in told))
            assert "h264 640x360" in [one.get("sent") for one in told]
    finally:
        client.close()


def test_a_certificate_that_cannot_be_used_is_told(host: RunningHost) -> None:
    """FFmpeg with GnuTLS makes one of P-224 by itself, which no OpenSSL of today takes."""
    told: list[dict[str, Any]] = []
    client = ControlClient(host.ready["control_url"], host.ready["presenter_token"], told.append)
    try:
        with sending(host) as sender:
            until(lambda: any(one["type"] == "trouble" for one in told))
            trouble = next(one for one in told if one["type"] == "trouble")
            assert "certificate cannot be used" in trouble["message"]["en"]
            assert "证书" in trouble["message"]["zh"]
            assert "-cert_file" in trouble["hint"]["en"]
            assert sender.wait(20) != 0
    finally:
        client.close()
