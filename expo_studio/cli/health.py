"""The command ``doctor``: what works on this machine, in plain words."""

from __future__ import annotations

import shutil
import socket
from dataclasses import dataclass
from typing import TYPE_CHECKING

from expo_studio.cli.console import both
from expo_studio.errors import ExpoError
from expo_studio.text import Text

if TYPE_CHECKING:
    import argparse

    from expo_studio.cli.console import Console


@dataclass(frozen=True, slots=True)
class Diagnosis:
    """One thing that was tried."""

    name: Text
    works: bool
    words: Text


def run_doctor(options: argparse.Namespace, console: Console) -> int:
    """Try graphics, codecs and network; return 1 if something needed does not work."""
    tried = [_graphics(), _codecs(), _network(), _starter_kit(), _disk()]
    lines = [
        Text(
            zh=f"{'✓' if one.works else '✗'} {one.name.zh}：{one.words.zh}",
            en=f"{'✓' if one.works else '✗'} {one.name.en}: {one.words.en}",
        )
        for one in tried
    ]
    found = [{"name": both(t.name), "works": t.works, "words": both(t.words)} for t in tried]
    console.result({"checks": found}, lines)
    return 0 if all(one.works for one in tried) else 1


def _graphics() -> Diagnosis:
    from expo_studio.render.facts import facts

    name = Text(zh="图形", en="Graphics")
    try:
        found = facts()
    except ExpoError as error:
        return Diagnosis(name, works=False, words=error.message)
    how = Text("软件渲染", "in software") if found.is_software else Text("显卡渲染", "on a GPU")
    words = Text(
        zh="OpenGL {v}，{how}：{r}；展位素材最多占显存 {a} MB",
        en="OpenGL {v}, {how}: {r}; a booth takes at most {a} MB of graphics memory",
    )
    if found.memory is not None:
        words = Text(zh=words.zh + "，共 {m} MB", en=words.en + " of {m} MB")
    if found.simpler.en:
        less = found.simpler
        words = Text(zh=f"{words.zh}（{less.zh}）", en=f"{words.en} ({less.en})")
    return Diagnosis(
        name,
        works=True,
        words=words.filled(
            v=found.version,
            how=how,
            r=found.renderer,
            a=found.allowed >> 20,
            m=(found.memory or 0) >> 20,
        ),
    )


def _codecs() -> Diagnosis:
    from expo_studio.stream.codecs import codec_words

    works, words = codec_words()
    return Diagnosis(Text(zh="编解码", en="Codecs"), works, words)


def _network() -> Diagnosis:
    name = Text(zh="网络", en="Network")
    try:
        with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as udp:
            udp.bind(("127.0.0.1", 0))
        addresses = {one[4][0] for one in socket.getaddrinfo(socket.gethostname(), None)}
    except OSError as error:
        return Diagnosis(
            name,
            works=False,
            words=Text(
                zh="无法打开 UDP 端口（{r}）；请检查防火墙。",
                en="no UDP port could be opened ({r}); check the firewall.",
            ).filled(r=error.strerror or error),
        )
    shown = ", ".join(sorted(str(one) for one in addresses))
    return Diagnosis(
        name,
        works=True,
        words=Text(
            zh="UDP 可用；本机地址 {a}。默认只在本机监听。",
            en="UDP works; addresses {a}. It listens on this machine only unless told otherwise.",
        ).filled(a=shown),
    )


def _starter_kit() -> Diagnosis:
    from expo_studio.library import starter

    name = Text(zh="素材库", en="Starter kit")
    try:
        count = len(starter.catalogue())
    except ExpoError as error:
        return Diagnosis(name, works=False, words=error.message)
    return Diagnosis(
        name, works=True, words=Text(zh="{n} 个素材", en="{n} {n:asset|assets}").filled(n=count)
    )


def _disk() -> Diagnosis:
    from platformdirs import user_data_path

    free = shutil.disk_usage(
        user_data_path("expo-studio", appauthor=False, ensure_exists=True)
    ).free
    return Diagnosis(
        Text(zh="磁盘", en="Disk"),
        works=free > 500_000_000,
        words=Text(zh="剩余 {n} GB", en="{n} GB free").filled(n=round(free / 1e9, 1)),
    )
