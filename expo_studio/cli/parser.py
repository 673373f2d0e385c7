"""What can be asked for on the command line, and what is wrong with what was asked."""

from __future__ import annotations

import argparse
import math
import re
from pathlib import Path
from typing import NoReturn

from expo_studio import __version__
from expo_studio.errors import UsageError
from expo_studio.fitting.rungs import Rung
from expo_studio.model.calendar import legible
from expo_studio.model.openings import LiveTime
from expo_studio.model.space import Vec3
from expo_studio.text import Language, Text

POINTS = frozenset({"--place", "--eye", "--target"})
"""Options whose value may begin with a minus sign."""


class Parser(argparse.ArgumentParser):
    """An argument parser that raises our own error instead of ending the program."""

    def error(self, message: str) -> NoReturn:
        """Raise UsageError with the reason and the usage line.

        Raises:
            UsageError: Always.
        """
        usage = " ".join(self.format_usage().split()[1:])
        raise UsageError(
            Text(
                zh="无法理解这条命令：{reason}。", en="This command is not understood: {reason}."
            ).filled(reason=message),
            Text(zh="用法：{usage}", en="Usage: {usage}").filled(usage=usage),
        )


def parse(argv: list[str], language: Language) -> argparse.Namespace:
    """Return what was asked for.

    Raises:
        UsageError: It has no meaning.
    """
    return _parser(language).parse_args(_joined(argv))


def _joined(argv: list[str]) -> list[str]:
    """Join point options to their values, which may begin with a minus sign."""
    joined: list[str] = []
    for word in argv:
        if joined and joined[-1] in POINTS and re.match(r"-[\d.]", word):
            joined[-1] = f"{joined[-1]}={word}"
        else:
            joined.append(word)
    return joined


def point(words: str) -> Vec3:
    """Return the metres in ``x,y,z``; argparse reports a ValueError."""
    numbers = tuple(float(word) for word in words.split(","))
    if len(numbers) != 3 or not all(math.isfinite(number) for number in numbers):
        raise ValueError(words)
    return (numbers[0], numbers[1], numbers[2])


def picture_size(words: str) -> tuple[int, int]:
    """Return the pixels in ``WIDTHxHEIGHT``, each 16 to 8192."""
    width, height = (int(word) for word in words.lower().split("x"))
    if not (16 <= width <= 8192 and 16 <= height <= 8192):
        raise ValueError(words)
    return (width, height)


def web_address(words: str) -> str:
    """Return an address of the web that ends in a slash; argparse reports a ValueError."""
    if not re.fullmatch(r"https?://[^\s\"'<>]+", words):
        raise ValueError(words)
    return words if words.endswith("/") else f"{words}/"


def live_time(words: str) -> LiveTime:
    """Return the stretch of time in ``STARTS/ENDS``, each in ISO 8601 with an offset."""
    starts, ends = words.split("/")
    for time in legible((LiveTime(starts, ends),)):
        return time
    raise ValueError(words)


def port(words: str) -> int:
    """Return a TCP port, 0 letting the system choose."""
    number = int(words)
    if not 0 <= number <= 65535:
        raise ValueError(words)
    return number


def megabits(words: str) -> float:
    """Return bits a second from megabits a second."""
    number = float(words)
    if not (math.isfinite(number) and number > 0):
        raise ValueError(words)
    return number * 1e6


def _parser(language: Language) -> Parser:
    def say(zh: str, en: str) -> str:
        return Text(zh, en).in_language(language)

    parser = Parser(
        prog="expo-studio",
        description=say(
            "搭建三维展位，向任何浏览器直播，全年开放。",
            "Build a 3D exhibition booth, go live to any browser, keep it open all year.",
        ),
        epilog=say(
            "不带命令则打开工作室：expo-studio [文件]",
            "Without a command the studio opens: expo-studio [FILE]",
        ),
    )
    parser.add_argument("--version", action="version", version=f"expo-studio {__version__}")
    commands = parser.add_subparsers(dest="command", required=True, metavar="COMMAND")
    for add in (_add_project, _add_pictures, _add_publish, _add_live):
        add(commands, language)
    return parser


Commands = argparse._SubParsersAction


def _command(
    commands: Commands[Parser], name: str, words: Text, language: Language, *, has_json: bool
) -> Parser:
    help_text = words.in_language(language)
    parser = commands.add_parser(name, help=help_text, description=help_text)
    if has_json:
        json_help = Text(zh="在标准输出写一份 JSON", en="print one JSON document on stdout")
        parser.add_argument("--json", action="store_true", help=json_help.in_language(language))
    return parser


def _add_project(commands: Commands[Parser], language: Language) -> None:
    new = _command(
        commands, "new", Text(zh="新建项目", en="make a project"), language, has_json=False
    )
    new.add_argument("file", type=Path, nargs="?", metavar="FILE")
    new.add_argument("--template", metavar="NAME")
    new.add_argument("--list-templates", action="store_true")
    add = _command(
        commands,
        "add",
        Text(zh="导入素材（并摆放）", en="import assets (and place them)"),
        language,
        has_json=True,
    )
    add.add_argument("file", type=Path, metavar="FILE")
    add.add_argument("assets", type=Path, nargs="+", metavar="ASSET")
    add.add_argument("--place", type=point, metavar="x,y,z")
    fit_help = Text(
        zh="按展示场合减面、缩小贴图并修复",
        en="simplify, shrink textures and mend for where it is shown",
    )
    add.add_argument(
        "--fit",
        type=Rung,
        choices=list(Rung),
        metavar="|".join(Rung),
        help=fit_help.in_language(language),
    )
    store = _command(
        commands,
        "assets",
        Text(zh="列出、清理、重新链接素材", en="list, tidy and link again what a project stores"),
        language,
        has_json=True,
    )
    store.add_argument("file", type=Path, metavar="FILE")
    store.add_argument("--remove-unused", action="store_true")
    store.add_argument("--relink", type=Path, nargs="+", metavar="ASSET")
    for name, words in (
        (
            "info",
            Text(zh="显示项目、展位包或素材的内容", en="what is in a project, package or asset"),
        ),
        ("check", Text(zh="检查项目、展位包或素材", en="findings for a project, package or asset")),
    ):
        parser = _command(commands, name, words, language, has_json=True)
        parser.add_argument("file", type=Path, metavar="FILE")
        if name == "check":
            parser.add_argument("--signer", default="", metavar="FINGERPRINT")


def _add_pictures(commands: Commands[Parser], language: Language) -> None:
    render = _command(
        commands, "render", Text(zh="渲染图片", en="draw a picture"), language, has_json=False
    )
    render.add_argument("file", type=Path, metavar="FILE")
    render.add_argument("-o", "--output", type=Path, required=True, metavar="OUT.png")
    render.add_argument("--viewpoint", metavar="NAME")
    render.add_argument("--show", metavar="NAME")
    render.add_argument("--at", type=float, metavar="SECONDS")
    render.add_argument("--eye", type=point, metavar="x,y,z")
    render.add_argument("--target", type=point, metavar="x,y,z")
    render.add_argument("--size", type=picture_size, default=(1280, 720), metavar="WxH")
    panorama = _command(
        commands, "panorama", Text(zh="渲染全景图", en="draw a panorama"), language, has_json=False
    )
    panorama.add_argument("file", type=Path, metavar="FILE")
    panorama.add_argument("-o", "--output", type=Path, required=True, metavar="OUT.jpg")
    panorama.add_argument("--spot", metavar="NAME")
    panorama.add_argument("--eye", type=point, metavar="x,y,z")
    panorama.add_argument("--width", type=int, default=4096, metavar="N")
    panorama.add_argument("--stereo", action="store_true")
    words = Text(zh="烘焙光照", en="work out how much sky each place of a booth sees")
    bake = _command(commands, "bake", words, language, has_json=False)
    bake.add_argument("file", type=Path, metavar="FILE")


def _add_publish(commands: Commands[Parser], language: Language) -> None:
    export = _command(
        commands, "export", Text(zh="导出展位包", en="write a package"), language, has_json=True
    )
    export.add_argument("--unsigned", action="store_true")
    export.add_argument("--no-pictures", action="store_true")
    export.add_argument("--print", type=Path, metavar="DIR")
    export.add_argument("--address", type=web_address, metavar="URL")
    export.add_argument("file", type=Path, metavar="FILE")
    export.add_argument("-o", "--output", type=Path, required=True, metavar="OUT.expo|DIR")
    hall = _command(
        commands,
        "hall",
        Text(zh="排布并写出展馆", en="lay out and write a hall"),
        language,
        has_json=True,
    )
    hall.add_argument("--title", metavar="TEXT")
    hall.add_argument("--live", type=live_time, action="append", default=[], metavar="STARTS/ENDS")
    hall.add_argument("files", type=Path, nargs="+", metavar="FILE.expo|FILE.hall")
    hall.add_argument("-o", "--output", type=Path, required=True, metavar="DIR|OUT.hall")
    inquiries = _command(
        commands,
        "inquiries",
        Text(zh="打开访客的加密询问并存为线索", en="open sealed inquiries and keep them as leads"),
        language,
        has_json=True,
    )
    inquiries.add_argument("file", type=Path, metavar="FILE")
    inquiries.add_argument("inquiries", type=Path, nargs="*", metavar="FILE.inquiry|DIR")
    inquiries.add_argument("--csv", type=Path, metavar="OUT.csv")
    visits = _command(
        commands,
        "visits",
        Text(zh="从主机日志统计展馆的参观", en="count the visits of a hall in its host's logs"),
        language,
        has_json=True,
    )
    visits.add_argument("folder", type=Path, metavar="DIR")
    visits.add_argument("logs", type=Path, nargs="+", metavar="LOG")
    visits.add_argument("--under", default="/", metavar="/PATH/")
    serve = _command(
        commands,
        "serve",
        Text(zh="在本机浏览展位包", en="show a package or folder on this machine"),
        language,
        has_json=False,
    )
    serve.add_argument("file", type=Path, metavar="DIR|FILE.expo")
    serve.add_argument("--port", type=port, default=8000, metavar="N")


def _add_live(commands: Commands[Parser], language: Language) -> None:
    demo = _command(
        commands,
        "demo",
        Text(zh="打开示例展位并直播", en="open the sample booth and go live"),
        language,
        has_json=False,
    )
    demo.add_argument("--headless", action="store_true")
    live = _command(
        commands,
        "live",
        Text(zh="直播一个展位", en="go live with a booth"),
        language,
        has_json=True,
    )
    live.add_argument("file", type=Path, metavar="FILE")
    live.add_argument("--host", default="127.0.0.1", metavar="H")
    live.add_argument("--port", type=port, default=0, metavar="N")
    live.add_argument("--https", action="store_true")
    live.add_argument("--certificate", type=Path, metavar="PEM")
    live.add_argument("--key", type=Path, metavar="PEM")
    live.add_argument("--sound", default="auto", metavar="auto|microphone|none|FILE")
    live.add_argument("--raw-sound", action="store_true")
    live.add_argument("--camera", default="", metavar="DEVICE|FILE")
    live.add_argument("--picture", default="720p", choices=("720p", "1080p"))
    live.add_argument("--uplink", type=megabits, metavar="MBIT/S")
    live.add_argument("--stun", metavar="stun:HOST:PORT")
    live.add_argument("--turn", metavar="turn:HOST:PORT")
    live.add_argument("--relay-only", action="store_true")
    live.add_argument("--whip", metavar="URL")
    live.add_argument("--whip-token", default="", metavar="TOKEN")
    live.add_argument("--whep", metavar="URL")
    live.add_argument("--whep-token", default="", metavar="TOKEN")
    live.add_argument("--record", type=Path, metavar="OUT.mp4|FOLDER")
    live.add_argument("--go-on", type=Path, metavar="FILE")
    _command(
        commands,
        "doctor",
        Text(zh="检查本机：图形、编解码、网络", en="what works on this machine"),
        language,
        has_json=True,
    )
