"""What could keep visitors from seeing: tried before anyone comes, told in plain words."""

from __future__ import annotations

import asyncio
import socket
import time
from dataclasses import dataclass

import av
import numpy as np

from expo_studio.stream import codecs
from expo_studio.stream.encoder import FRAMES_PER_SECOND, VIDEO_RATE, Codec, yuv
from expo_studio.stream.layers import Layer
from expo_studio.stream.listening import Address
from expo_studio.stream.own_addresses import addresses
from expo_studio.stream.relays import Reach, Relay, Relays, probe
from expo_studio.stream.stun import Stun
from expo_studio.text import Text

WAIT_SECONDS = 3.0
ENCODED = 30


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing that was tried.

    Attributes:
        subject: ``address``, ``door``, ``udp``, ``stun``, ``relay`` or ``encoder``.
        hint: The way out, empty where all is well.
    """

    subject: str
    is_good: bool
    message: Text
    hint: Text = Text()  # noqa: RUF009 (a frozen value)


async def findings(address: Address, port: int, relays: Relays, top: Layer) -> list[Finding]:
    """Try everything; takes a few seconds.

    Args:
        address: Where the session listens.
        port: The port it got.
        relays: The servers that help through firewalls.
        top: The largest picture that is encoded.
    """
    shown, place = address.shown, address.place
    found = [] if address.is_local else [_address(place)]
    door = await _door(shown, port)
    is_lost = not door.is_good and shown != place and place not in await _leads_to(shown)
    found.append(_misled(shown, place) if is_lost else door)
    found.append(await _udp(place))
    if relays.stun is not None:
        found.append(_stun(relays.stun, is_seen=await relays.stun.answers()))
    if relays.relay is not None:
        found.append(_relay(relays.relay, await probe(relays.relay)))
    rate = await asyncio.to_thread(encoding_rate, top)
    return [*found, _encoder(top, rate)]


def encoding_rate(layer: Layer) -> float:
    """Return how many pictures of a layer this machine encodes in a second of one core."""
    encoder = codecs.make(Codec.H264, (layer.width, layer.height), layer.bits_per_second)
    noise = np.random.default_rng(1).integers(0, 255, (layer.height // 8, 256, 4), np.uint8)
    wide = np.kron(noise, np.ones((8, 16, 1), np.uint8))
    frames: list[av.VideoFrame] = []
    for at in range(4):
        seen = wide[:, at * 32 : at * 32 + layer.width]
        frames.append(yuv(np.ascontiguousarray(seen)))
    start = time.thread_time()
    for at in range(ENCODED):
        encoder.encode(frames[at % 4], at * VIDEO_RATE // FRAMES_PER_SECOND)
    return ENCODED / max(time.thread_time() - start, 1e-6)


def _address(shown: str) -> Finding:
    if addresses():
        words = Text(zh="局域网地址：{a}", en="address on the network: {a}").filled(a=shown)
        return Finding("address", is_good=True, message=words)
    return Finding(
        "address",
        is_good=False,
        message=Text(
            zh="这台电脑没有接入任何网络。", en="This computer is not connected to any network."
        ),
        hint=Text(zh="请连接网线或 Wi-Fi。", en="Plug in a cable or join a Wi-Fi."),
    )


async def _door(host: str, port: int) -> Finding:
    try:
        async with asyncio.timeout(WAIT_SECONDS):
            _, writer = await asyncio.open_connection(host, port)
    except (OSError, TimeoutError):
        return Finding(
            "door",
            is_good=False,
            message=Text(
                zh="从 {h}:{p} 打不开页面：本机防火墙挡住了 TCP 端口 {p}。",
                en="The page does not open at {h}:{p}: this computer's firewall blocks TCP port "
                "{p}.",
            ).filled(h=host, p=port),
            hint=Text(
                zh="请在防火墙里允许 Expo Studio（或 Python）接受连接。",
                en="Allow Expo Studio (or Python) to accept connections in the firewall.",
            ),
        )
    writer.close()
    words = Text(zh="页面可从 {h}:{p} 打开", en="the page opens at {h}:{p}").filled(h=host, p=port)
    return Finding("door", is_good=True, message=words)


async def _leads_to(name: str) -> list[str]:
    """Return the addresses that a name stands for."""
    loop = asyncio.get_running_loop()
    try:
        async with asyncio.timeout(WAIT_SECONDS):
            found = await loop.getaddrinfo(name, None, type=socket.SOCK_STREAM)
    except (OSError, TimeoutError):
        return []
    return [str(one[4][0]) for one in found]


def _misled(name: str, place: str) -> Finding:
    return Finding(
        "door",
        is_good=False,
        message=Text(
            zh="证书上的名字 {n} 不指向这台电脑，访客打不开页面。",
            en="The name on the certificate, {n}, does not lead to this computer: visitors do "
            "not get in.",
        ).filled(n=name),
        hint=Text(
            zh="请让 {n} 的 DNS 记录指向 {p}。", en="Let the DNS entry of {n} lead to {p}."
        ).filled(n=name, p=place),
    )


async def _udp(host: str) -> Finding:
    """Send a datagram to ourselves by the address that visitors use."""
    loop = asyncio.get_running_loop()
    kind = socket.AF_INET6 if ":" in host else socket.AF_INET
    try:
        with socket.socket(kind, socket.SOCK_DGRAM) as here:
            here.setblocking(False)  # noqa: FBT003 (the standard library's way)
            here.bind((host, 0))
            await loop.sock_sendto(here, b"expo", here.getsockname())
            async with asyncio.timeout(WAIT_SECONDS):
                await loop.sock_recv(here, 16)
    except (OSError, TimeoutError):
        return Finding(
            "udp",
            is_good=False,
            message=Text(
                zh="防火墙挡住了 UDP：访客能打开页面，但看不到画面。",
                en="A firewall blocks UDP: visitors open the page but see no picture.",
            ),
            hint=Text(
                zh="请在防火墙里允许 UDP，或开播前在“更多”里（命令用 --turn）指定中继。",
                en="Allow UDP in the firewall, or name a relay under “More” before going live "
                "(--turn of the command).",
            ),
        )
    return Finding("udp", is_good=True, message=Text(zh="UDP 可用", en="UDP works"))


def _relay(relay: Relay, reach: Reach) -> Finding:
    where = f"{relay.host}:{relay.port}"
    if reach is Reach.GOOD:
        words = Text(zh="中继 {w} 可用", en="the relay at {w} works").filled(w=where)
        return Finding("relay", is_good=True, message=words)
    if reach is Reach.REFUSED:
        return Finding(
            "relay",
            is_good=False,
            message=Text(
                zh="中继 {w} 拒绝了我们的密钥。", en="The relay at {w} refuses our secret."
            ).filled(w=where),
            hint=Text(
                zh="请让密钥与 coturn 的 static-auth-secret（或账户的密码）一致，并校准时钟。",
                en="Make the secret equal to coturn's static-auth-secret, or to the account's "
                "password, and set the clock.",
            ),
        )
    return Finding(
        "relay",
        is_good=False,
        message=Text(zh="中继 {w} 没有回应。", en="The relay at {w} does not answer.").filled(
            w=where
        ),
        hint=Text(
            zh="请检查地址和端口；没有它，防火墙后的访客看不到画面。",
            en="Check its address and port; without it visitors behind firewalls see no picture.",
        ),
    )


def _stun(stun: Stun, *, is_seen: bool) -> Finding:
    where = f"{stun.host}:{stun.port}"
    if is_seen:
        words = Text(zh="STUN 服务器 {w} 可用", en="the STUN server at {w} answers")
        return Finding("stun", is_good=True, message=words.filled(w=where))
    return Finding(
        "stun",
        is_good=False,
        message=Text(
            zh="STUN 服务器 {w} 没有回应。", en="The STUN server at {w} does not answer."
        ).filled(w=where),
        hint=Text(
            zh="请检查地址、端口，以及防火墙是否放行 UDP；没有它，路由器外的访客可能看不到画面。",
            en="Check its address and port, and that the firewall lets UDP out; without it "
            "visitors beyond your router may see no picture.",
        ),
    )


def _encoder(top: Layer, rate: float) -> Finding:
    told = Text(
        zh="{p} 画面：每核每秒可编码 {n} 帧",
        en="{p}: {n} {n:picture|pictures} a second can be encoded on one core",
    ).filled(p=top.words, n=round(rate))
    if rate >= FRAMES_PER_SECOND * 1.5:
        return Finding("encoder", is_good=True, message=told)
    return Finding(
        "encoder",
        is_good=False,
        message=Text(
            zh="这台电脑编码 {p} 画面太慢（每秒 {n} 帧）。",
            en="This computer is slow at encoding {p} ({n} {n:picture|pictures} a second).",
        ).filled(p=top.words, n=round(rate)),
        hint=Text(
            zh="请关闭其他程序，或用 --picture 720p。",
            en="Close other programs, or use --picture 720p.",
        ),
    )
