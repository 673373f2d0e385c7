"""The presenter's side of the control protocol, on a thread and loop of its own."""

from __future__ import annotations

import asyncio
import json
import ssl
import threading
from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

import aiohttp
import msgspec
from cryptography import x509
from cryptography.hazmat.primitives import hashes

from expo_studio.model import schema
from expo_studio.model.booth import Booth
from expo_studio.model.hotspots import Viewpoint

if TYPE_CHECKING:
    from asyncio.trsock import TransportSocket

RETRY_SECONDS = 1.0
LEAVES, LEAVE_SECONDS = 100, 0.01
"""How often, and how far apart, one looks whether the other side has taken its leave."""
Hear = Callable[[dict[str, Any]], None]
Values = Callable[[], dict[str, Any]]
"""Gives what a message says beside its type."""


class ControlClient:
    """Speaks to a live host; the latest camera and booth win, words are all sent.

    A host that was started anew is told the latest camera and booth again.

    ``hear`` is called on the client's thread with every message of docs/protocol.md, and
    with ``{"type": "lost"}`` when the host cannot be reached. Where there is an authority, it
    is the only one that is trusted; of a host that shows a certificate for a name, which this
    computer's own address is not, that certificate alone.
    """

    def __init__(
        self,
        url: str,
        token: str,
        hear: Hear,
        authority: Path | None = None,
        certificate: Path | None = None,
    ) -> None:
        self._trust = ssl.create_default_context(cafile=authority) if authority else True
        self._certificate = certificate
        self._url = url
        self._token = token
        self._hear = hear
        self._latest: dict[str, Values] = {}
        self._known: dict[str, Values] = {}
        self._words: list[str] = []
        self._loop = asyncio.new_event_loop()
        self._wanted = asyncio.Event()
        self._is_over = False
        self._thread = threading.Thread(target=self._run, name="control", daemon=True)
        self._thread.start()

    def look(self, viewpoint: Viewpoint) -> None:
        """Show the booth from here."""
        self._put_latest("camera", partial(_camera, viewpoint))

    def show_booth(self, booth: Booth) -> None:
        """Show this booth; it is written on the client's thread, for it may be large."""
        self._put_latest("booth", lambda: {"booth": msgspec.Raw(schema.encode(booth))})

    def say(self, text: str) -> None:
        """Say something to everyone."""
        self._put_words({"type": "say", "text": text[:500]})

    def send(self, message: dict[str, Any]) -> None:
        """Ask for anything that docs/protocol.md lets a desk ask for."""
        self._put_words(message)

    def end(self) -> None:
        """End the session for everyone."""
        self._put_words({"type": "end"})

    def close(self) -> None:
        """Stop speaking; the session goes on."""
        self._is_over = True
        self._on_loop(self._wanted.set)
        self._thread.join(timeout=3.0)

    def _put_latest(self, kind: str, values: Values) -> None:
        """Send what it is then, unless something later of the kind comes before."""

        def put() -> None:
            self._latest[kind] = values
            self._wanted.set()

        self._on_loop(put)

    def _put_words(self, message: dict[str, Any]) -> None:
        def put() -> None:
            self._words.append(json.dumps(message))
            self._wanted.set()

        self._on_loop(put)

    def _on_loop(self, call: Callable[[], None]) -> None:
        """Call on the client's loop; after the session's end there is nothing to call."""
        if self._loop.is_closed():
            return
        try:
            self._loop.call_soon_threadsafe(call)
        except RuntimeError:
            # The loop closed between the question and the call.
            return

    def _run(self) -> None:
        asyncio.set_event_loop(self._loop)
        self._loop.run_until_complete(self._keep_talking())
        self._loop.close()

    async def _keep_talking(self) -> None:
        async with aiohttp.ClientSession() as http:
            while not self._is_over:
                try:
                    await self._talk(http)
                except* (aiohttp.ClientError, TimeoutError, ConnectionError):
                    self._hear({"type": "lost"})
                if not self._is_over:
                    await asyncio.sleep(RETRY_SECONDS)

    async def _talk(self, http: aiohttp.ClientSession) -> None:
        headers = {"Authorization": f"Bearer {self._token}"}
        trust = self._trust if self._certificate is None else _only(self._certificate)
        async with http.ws_connect(self._url, headers=headers, heartbeat=10.0, ssl=trust) as socket:
            carrier = socket.get_extra_info("socket")
            try:
                await self._talk_by(socket)
            finally:
                await socket.close()
                await _closed(carrier)

    async def _talk_by(self, socket: aiohttp.ClientWebSocketResponse) -> None:
        async with asyncio.TaskGroup() as tasks:
            self._latest = {**self._known, **self._latest}
            self._wanted.set()
            sending = tasks.create_task(self._send_all(socket), name="control")
            async for message in socket:
                if message.type is aiohttp.WSMsgType.TEXT:
                    self._receive(json.loads(message.data))
            sending.cancel()

    def _receive(self, message: dict[str, Any]) -> None:
        if message.get("type") == "ended":
            self._is_over = True
        self._hear(message)

    async def _send_all(self, socket: aiohttp.ClientWebSocketResponse) -> None:
        while True:
            await self._wanted.wait()
            self._wanted.clear()
            latest = (
                msgspec.json.encode({"type": kind, **values()}).decode()
                for kind, values in self._latest.items()
            )
            waiting = [*latest, *self._words]
            self._known.update(self._latest)
            self._latest.clear()
            self._words.clear()
            for one in waiting:
                await socket.send_str(one)
            if self._is_over:
                await socket.close()
                return


def _only(certificate: Path) -> aiohttp.Fingerprint:
    """Return what trusts the first certificate of a file, which may be renewed, and no other."""
    first = x509.load_pem_x509_certificate(certificate.read_bytes())
    return aiohttp.Fingerprint(first.fingerprint(hashes.SHA256()))


async def _closed(carrier: TransportSocket | None) -> None:
    """Wait until a socket is closed: by TLS both sides take leave of each other first.

    A loop that ended before would leave it open. Who does not answer is waited for no longer.
    """
    for _ in range(LEAVES):
        if carrier is None or carrier.fileno() < 0:
            return
        await asyncio.sleep(LEAVE_SECONDS)


def _camera(viewpoint: Viewpoint) -> dict[str, Any]:
    return {
        "eye": viewpoint.eye,
        "target": viewpoint.target,
        "field_of_view": viewpoint.field_of_view,
    }
