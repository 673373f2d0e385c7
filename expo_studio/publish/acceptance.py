"""What an organizer wants to know of a package beyond its being whole."""

from __future__ import annotations

from importlib.resources import files
from typing import TYPE_CHECKING

from expo_studio.model import checks
from expo_studio.publish import manifest, signing
from expo_studio.publish.findings import PackageFinding, Severity
from expo_studio.publish.media import placed_boards
from expo_studio.publish.signing import Signed
from expo_studio.text import Text

if TYPE_CHECKING:
    from collections.abc import Iterator

    from expo_studio.publish.inspect import Inspection

PHONE_DOWNLOAD, DESKTOP_DOWNLOAD = 16_000_000, 60_000_000
BOARD_DOWNLOAD = 40_000_000
"""Bytes of one film, sound or document beyond which visitors on phones wait long."""
DOWNLOAD_LIMITS = {"phone": PHONE_DOWNLOAD, "desktop": DESKTOP_DOWNLOAD}
SET_NAMES = {"phone": Text("手机", "phone"), "desktop": Text("桌面", "desktop")}


def organizer_findings(inspection: Inspection, expected: str = "") -> tuple[PackageFinding, ...]:
    """Return everything to tell about a package, the gravest first.

    Args:
        inspection: Of the package.
        expected: Fingerprint the exhibitor has told, or empty; spaces do not matter.
    """
    found = [
        *inspection.findings,
        *_foreign(inspection, expected),
        *_strange_pages(inspection),
        *_heavy_sets(inspection),
        *_heavy_boards(inspection),
        *_lost_boards(inspection),
        *_booth_findings(inspection),
    ]
    order = list(Severity)
    return tuple(sorted(found, key=lambda one: order.index(one.severity)))


def _foreign(inspection: Inspection, expected: str) -> Iterator[PackageFinding]:
    wanted = "".join(expected.lower().split())
    signer = inspection.signer
    if not wanted or (signer.signed is Signed.SOUND and _plain(signer.fingerprint) == wanted):
        return
    yield PackageFinding(
        Severity.ERROR,
        signing.NAME,
        Text(
            zh="展位包不是由预期的密钥签名的（实际：{found}）。",
            en="The package is not signed with the expected key (found: {found}).",
        ).filled(found=signer.fingerprint or Text(zh="无有效签名", en="no sound signature")),
        Text(
            zh="请通过电话等其他渠道与展商核对指纹。",
            en="Compare the fingerprint with the exhibitor by another way, such as a call.",
        ),
    )


def _strange_pages(inspection: Inspection) -> Iterator[PackageFinding]:
    """Yield a warning where scripts are not this program's own: they might do anything."""
    ours = files("expo_studio.web").joinpath("dist", "booth")
    for name in ("booth.js",):
        listed = inspection.manifest.files.get(name)
        if listed == manifest.entry_of(ours.joinpath(name).read_bytes()):
            continue
        yield PackageFinding(
            Severity.HINT,
            name,
            Text(
                zh="页面程序“{name}”与本版 Expo Studio 的不同。",
                en="The page's program “{name}” is not that of this version of Expo Studio.",
            ).filled(name=name),
            Text(
                zh="展馆会使用自己的页面；单独发布前请让展商用同一版本重新导出。",
                en="A hall uses its own; before publishing the package by itself, ask the "
                "exhibitor to export it with the same version.",
            ),
        )


def _heavy_sets(inspection: Inspection) -> Iterator[PackageFinding]:
    for name, facts in inspection.manifest.sets.items():
        limit = DOWNLOAD_LIMITS.get(name)
        if limit is None or facts.download <= limit:
            continue
        yield PackageFinding(
            Severity.WARNING,
            name,
            Text(
                zh="{set}版要下载 {size} MB，建议不超过 {limit} MB。",
                en="The {set} set downloads {size} MB; {limit} MB is the budget.",
            ).filled(
                set=SET_NAMES[name], size=round(facts.download / 1e6, 1), limit=limit // 1_000_000
            ),
            Text(
                zh="请展商简化最大的模型和贴图。",
                en="Ask the exhibitor to simplify the largest models and textures.",
            ),
        )


def _heavy_boards(inspection: Inspection) -> Iterator[PackageFinding]:
    for board in inspection.site.boards.values():
        if board.size <= BOARD_DOWNLOAD:
            continue
        yield PackageFinding(
            Severity.HINT,
            board.file,
            Text(
                zh="展位里的“{name}”有 {size} MB，手机访客要等很久；建议不超过 {limit} MB。",
                en="“{name}” in the booth has {size} MB, long to wait for on a phone; "
                "{limit} MB is the budget.",
            ).filled(
                name=board.name,
                size=round(board.size / 1e6, 1),
                limit=BOARD_DOWNLOAD // 1_000_000,
            ),
            Text(
                zh="请展商剪短或压缩后重新导入。",
                en="Ask the exhibitor to shorten or compress it and import it again.",
            ),
        )


def _lost_boards(inspection: Inspection) -> Iterator[PackageFinding]:
    """Yield a warning for each board that stands there and has nothing to play."""
    for key, asset in placed_boards(inspection.booth).items():
        if key in inspection.site.boards:
            continue
        yield PackageFinding(
            Severity.WARNING,
            key[:12],
            Text(
                zh="屏幕或展板“{name}”只是一张图：包里没有它的内容。",
                en="The screen or board “{name}” is only a picture: what it plays is missing.",
            ).filled(name=asset.name),
            Text(
                zh="请展商用新版 Expo Studio 重新导出。",
                en="Ask the exhibitor to export it again with a newer Expo Studio.",
            ),
        )


def _booth_findings(inspection: Inspection) -> Iterator[PackageFinding]:
    for one in checks.check(inspection.booth):
        severity = Severity(one.severity.value)
        yield PackageFinding(severity, one.subject or "booth.json", one.message, one.hint)


def _plain(fingerprint: str) -> str:
    return fingerprint.replace(" ", "")
