"""Watches a Janus video room by Janus' own API with a plain player of aiortc's.

Usage: python janus_watcher.py JANUS_URL; prints what came, and exits with 1 after 40 s without
30 pictures and a sound.
"""

from __future__ import annotations

import asyncio
import sys

import aiohttp
import numpy as np
from aiortc import RTCConfiguration, RTCPeerConnection, RTCSessionDescription

from expo_studio.stream.janus import JanusRoom

SECONDS = 40.0


async def publisher(room: JanusRoom) -> int:
    """Return who publishes, once somebody does."""
    while True:
        found = (await room.ask("listparticipants"))["participants"]
        for one in found:
            if one["publisher"]:
                return int(one["id"])
        await asyncio.sleep(0.3)


async def watch(url: str) -> None:
    async with aiohttp.ClientSession() as http:
        room = JanusRoom(http, url)
        await room.open()
        feed = await publisher(room)
        said = await room.ask("join", ptype="subscriber", streams=[{"feed": feed}])
        connection = RTCPeerConnection(RTCConfiguration(iceServers=[]))
        offer = RTCSessionDescription(said["jsep"]["sdp"], "offer")
        await connection.setRemoteDescription(offer)
        await connection.setLocalDescription(await connection.createAnswer())
        answer = {"type": "answer", "sdp": connection.localDescription.sdp}
        await room.ask("start", answer)
        await room.tell_all_addresses()
        tracks = {one.kind: one.receiver.track for one in connection.getTransceivers()}
        for _ in range(30):
            picture = await tracks["video"].recv()
        loudest = 0
        while loudest < 3000:
            heard = await tracks["audio"].recv()
            loudest = int(np.abs(heard.to_ndarray().astype(int)).max())
        print(f"{picture.width} x {picture.height}, as loud as {loudest}")
        await connection.close()
        await room.close()


async def main() -> None:
    async with asyncio.timeout(SECONDS):
        await watch(sys.argv[1])


if __name__ == "__main__":
    asyncio.run(main())
