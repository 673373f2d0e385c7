"""Commands that go live: ``live`` and ``demo``."""

from __future__ import annotations

import argparse
import os
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from datetime import UTC, datetime
from functools import partial
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING, Any
from urllib.parse import urlsplit

from expo_studio.cli.console import both
from expo_studio.cli.event_lines import EventLines
from expo_studio.cli.kept_records import STRAYS, open_records, stray_records
from expo_studio.cli.kinds import require_project
from expo_studio.cli.last_threads import outlived_by_nobody
from expo_studio.cli.pictures import entrance
from expo_studio.cli.projects import write_kit
from expo_studio.text import Text

if TYPE_CHECKING:
    from collections.abc import Callable

    from expo_studio.cli.console import Console
    from expo_studio.stream.certificates import Identity
    from expo_studio.stream.elsewhere import Elsewhere
    from expo_studio.stream.host import Tell
    from expo_studio.stream.outlets import Target
    from expo_studio.stream.relays import Relay
    from expo_studio.stream.sound import Source

STILL_WARNS = Text(
    zh="这个网络用的是公网地址，浏览器在每台设备上都会提示不受信任，也无法消除。要让访客看不到提示，"
    "请用 --certificate 和 --key 给出一个域名的真正证书。",
    en="This network has public addresses: browsers warn on every device, and nothing can be "
    "installed against it. For visitors to see no warning, give a real certificate for a name "
    "with --certificate and --key.",
)
LIVE_SOUNDS = frozenset({"auto", "microphone"})
"""What is a voice in a room; a file is played as it is."""


def run_live(options: argparse.Namespace, console: Console) -> int:
    """Run a live session of a project until it is ended."""
    from platformdirs import user_data_path

    from expo_studio.cli.exhibiting import PublicExhibits
    from expo_studio.cli.painting import OffscreenPainters
    from expo_studio.project.blobs import blob_of
    from expo_studio.project.snapshot import Snapshot
    from expo_studio.stream.air import Setting
    from expo_studio.stream.host import Backstage, run_session
    from expo_studio.stream.keys import keep_port, kept_key, kept_port
    from expo_studio.stream.layers import Layer
    from expo_studio.stream.listening import Address
    from expo_studio.stream.shots import Shot
    from expo_studio.stream.standing import Standing
    from expo_studio.stream.stun import Stun

    require_project(options.file)
    kept = user_data_path("expo-studio", appauthor=False)
    with (
        Snapshot(options.file) as snapshot,
        outlived_by_nobody(console),
        open_records(options.file) as records,
        _telling(options, console) as tell,
    ):
        shot = Shot(snapshot.booth, entrance(snapshot.booth))
        key = kept_key(kept / "keys", options.file)
        wish = kept_port(kept / "keys", key)
        identity = _identity(options, kept / "certificates", key.booth)
        load = partial(blob_of, options.file)
        address = Address(options.host, options.port, wish, identity)
        setting = Setting(
            microphone=_microphone(options.sound),
            is_microphone_asked_for=options.sound != "auto",
            wants_clearing=not options.raw_sound if options.sound in LIVE_SOUNDS else None,
            load_film=load,
            camera=options.camera,
            top=Layer[f"P{options.picture[:-1]}"],
            uplink=options.uplink,
            recording=_film(options.record, options.file),
            target=_target(options),
            elsewhere=_elsewhere(options),
            relay=_relay(options),
            stun=Stun.of(options.stun) if options.stun else None,
            is_relay_only=options.relay_only,
        )
        backstage = Backstage(
            OffscreenPainters(snapshot, load),
            PublicExhibits(snapshot),
            records,
            setting,
            Standing(options.go_on),
        )
        remember = partial(keep_port, kept / "keys", key)
        begun = _telling_strays(tell, stray_records(options.file, records))
        run_session(backstage, shot, key, address, _remembering(begun, remember))
    return 0


def run_demo(options: argparse.Namespace, console: Console) -> int:
    """Open the sample booth and go live with it, in a window or without."""
    path = demo_project()
    console.progress(Text(zh="示例展位：{path}", en="The sample booth: {path}").filled(path=path))
    if not options.headless:
        app = import_module("expo_studio.app")
        return int(app.run([str(path)], goes_live=True))
    live = argparse.Namespace(
        file=path,
        host="127.0.0.1",
        port=0,
        whip=None,
        whip_token="",
        whep=None,
        whep_token="",
        turn=None,
        stun=None,
        relay_only=False,
        https=False,
        certificate=None,
        key=None,
        record=None,
        go_on=None,
        json=False,
        sound="auto",
        raw_sound=False,
        camera="",
        picture="720p",
        uplink=None,
    )
    return run_live(live, console)


def demo_project() -> Path:
    """Return the user's own copy of the sample booth, made if it is not there."""
    from platformdirs import user_data_path

    from expo_studio.library import starter

    folder = user_data_path("expo-studio", appauthor=False, ensure_exists=True)
    path = folder / "sample.booth"
    if not path.exists():
        write_kit(path, starter.sample())
    return path


def _telling_strays(tell: Tell, strays: Sequence[Path]) -> Tell:
    """Return a teller that also tells of records somebody has to decide about, once it is ready."""

    def told(event: dict[str, Any]) -> None:
        tell(event)
        if event["event"] == "ready" and strays:
            message = STRAYS.filled(n=len(strays))
            tell({"event": "warning", "message": both(message), "hint": both(Text())})

    return told


def _microphone(wanted: str) -> Source | None:
    """Return what is heard: the microphone, a file over and over, or nothing."""
    from expo_studio.stream.sound import Microphone, SoundFile

    if wanted == "none":
        return None
    return Microphone() if wanted in LIVE_SOUNDS else SoundFile(Path(wanted))


def _film(wanted: Path | None, project: Path) -> Path | None:
    """Return where it is recorded; in a folder, films are named after project and time."""
    if wanted is None or not wanted.is_dir():
        return wanted
    return wanted / f"{project.stem}-{datetime.now(UTC).astimezone():%Y%m%d-%H%M%S}.mp4"


def _target(options: argparse.Namespace) -> Target | None:
    """Return where the program is sent on to; the token may stand in EXPO_WHIP_TOKEN."""
    from expo_studio.stream.outlets import Target

    if options.whip is None:
        return None
    return Target.of(options.whip, options.whip_token or os.environ.get("EXPO_WHIP_TOKEN", ""))


def _elsewhere(options: argparse.Namespace) -> Elsewhere | None:
    """Return where pages watch; the token may stand in EXPO_WHEP_TOKEN."""
    from expo_studio.stream.elsewhere import Elsewhere

    if options.whep is None:
        return None
    return Elsewhere.of(options.whep, options.whep_token or os.environ.get("EXPO_WHEP_TOKEN", ""))


def _relay(options: argparse.Namespace) -> Relay | None:
    """Return the relay; what is secret stands in the environment, where no other user sees it."""
    from expo_studio.stream.relays import Relay, no_relay_named

    if options.turn is None:
        if options.relay_only:
            raise no_relay_named()
        return None
    told = os.environ.get
    return Relay.of(options.turn, told("EXPO_TURN_SECRET", ""), told("EXPO_TURN_USER", ""))


def _identity(options: argparse.Namespace, folder: Path, booth: str) -> Identity | None:
    """Return what is shown for https: the given certificate, or one of this user's own."""
    from expo_studio.stream import lan
    from expo_studio.stream.certificates import Identity, local_identity
    from expo_studio.stream.own_addresses import addresses

    if options.certificate is not None:
        key = options.key or options.certificate
        return Identity.given(options.certificate, key, datetime.now(UTC))
    if not options.https:
        return None
    names = ["localhost", "127.0.0.1", *addresses(), lan.local_name(booth)]
    return local_identity(folder, names, datetime.now(UTC))


def _remembering(tell: Tell, keep: Callable[[int], None]) -> Tell:
    """Return a teller that keeps the port, so that a new host is found by the same links."""

    def told(event: dict[str, Any]) -> None:
        if event["event"] == "ready":
            keep(event["port"])
        tell(event)

    return told


@contextmanager
def _telling(options: argparse.Namespace, console: Console) -> Iterator[Tell]:
    """Yield a teller of one JSON line an event, or of words."""
    if not options.json:
        yield _words(console)
        return
    with EventLines() as lines:
        yield lines.tell


def _words(console: Console) -> Tell:
    def tell(event: dict[str, Any]) -> None:
        match event["event"]:
            case "ready":
                console.result({}, _links(event))
                for help_text in _trust(event):
                    console.progress(help_text)
                console.progress(Text(zh="按 Ctrl+C 结束。", en="Press Ctrl+C to end."))
            case "error" | "warning":
                console.progress(Text(event["message"]["zh"], event["message"]["en"]))
            case "self_test":
                for one in event["findings"]:
                    sign, said = "✓" if one["is_good"] else "✗", one["message"]
                    console.progress(Text(f"{sign} {said['zh']}", f"{sign} {said['en']}"))
            case "ended":
                console.progress(Text(zh="直播已结束。", en="The session has ended."))

    return tell


def _links(ready: dict[str, Any]) -> list[Text]:
    visitor, presenter, camera = (ready[f"{who}_url"] for who in ("visitor", "presenter", "camera"))
    lines = [Text(zh=f"访客链接：{visitor}", en=f"Visitor link: {visitor}")]
    if named := ready.get("local_url"):
        lines.append(Text(zh=f"同一网络内也可用：{named}", en=f"On this network also: {named}"))
    return [
        *lines,
        Text(zh=f"主持链接：{presenter}", en=f"Presenter link: {presenter}"),
        Text(zh=f"手机机位：{camera}", en=f"Camera link: {camera}"),
    ]


def _trust(ready: dict[str, Any]) -> list[Text]:
    """Say what to do about the warning that browsers show for a certificate of our own."""
    from expo_studio.stream.own_addresses import may_sign

    own = ready.get("authority")
    if own is None:
        return []
    if not may_sign(urlsplit(ready["visitor_url"]).hostname or ""):
        return [STILL_WARNS]
    return [
        Text(
            zh=f"浏览器会提示连接不受信任。请在每台设备上把此文件装为受信任的证书颁发机构，一次即可：{own}",
            en="Browsers will warn that the connection is not trusted. Install this file as a "
            f"trusted authority on each device, once: {own}",
        ),
        Text(
            zh="要让访客看不到提示，请用 --certificate 和 --key 给出真正的证书。",
            en="For visitors to see no warning, give a real certificate with --certificate and "
            "--key.",
        ),
    ]
