"""Commands that publish: ``export``, ``hall`` and ``serve``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from expo_studio.cli.console import both
from expo_studio.cli.halls import made_hall_file
from expo_studio.cli.kinds import (
    HALL_SUFFIX,
    FileKind,
    kind_of,
    require_folder,
    require_project,
    require_there,
)
from expo_studio.errors import UsageError
from expo_studio.text import Text

if TYPE_CHECKING:
    import argparse
    from pathlib import Path

    from expo_studio.cli.console import Console
    from expo_studio.publish.hall import BuiltHall
    from expo_studio.publish.outcome import Step, Written

MOST_PARTS = 10
"""Assets that the outcome of an export names."""


def run_export(options: argparse.Namespace, console: Console) -> int:
    """Write a project's booth as a package file or a folder."""
    from expo_studio.cli.painting import PagePainter
    from expo_studio.project.snapshot import Snapshot
    from expo_studio.publish.package import write_package
    from expo_studio.publish.workshop import home_workshop

    _require_address(options)
    require_project(options.file)
    require_folder(options.output)
    with Snapshot(options.file) as snapshot:
        painter = None if options.no_pictures else PagePainter(snapshot)
        workshop = home_workshop(
            snapshot, painter=painter, is_signed=not options.unsigned, address=options.address or ""
        )
        written = write_package(
            snapshot.booth, workshop, options.output, lambda step: console.progress(_step(step))
        )
    if options.print is not None:
        _print(written.path, options, console)
    for error in written.left_out:
        console.complain(error)
    console.result(_export_document(written), _export_lines(written))
    return 0


def _step(step: Step) -> Text:
    return Text.same("{share:>4} {what}").filled(
        share=f"{step.done / max(step.of, 1):.0%}", what=step.what
    )


def _print(package: Path, options: argparse.Namespace, console: Console) -> None:
    """Write poster and table card as PDF, from what was just exported."""
    from expo_studio.cli.outputs import put
    from expo_studio.publish.inspect import inspect_package
    from expo_studio.publish.prints import prints_of
    from expo_studio.publish.reading import files_of

    inspection = inspect_package(package)
    poster = dict(files_of(package)).get(inspection.site.poster)
    for name, data in prints_of(inspection.booth, options.address, poster).items():
        put(options.print / name, data)
        console.progress(
            Text(zh="已写入 {path}", en="Wrote {path}").filled(path=options.print / name)
        )


def _require_address(options: argparse.Namespace) -> None:
    if options.print is not None and not options.address:
        raise UsageError(
            Text(
                zh="--print 需要知道二维码通向哪里。", en="--print must know where the code leads."
            ),
            Text(
                zh="请用 --address https://… 给出展位包发布后的网址。",
                en="Give the address of the published package by --address https://…",
            ),
        )


def _export_document(written: Written) -> dict[str, Any]:
    return {
        "path": str(written.path),
        "bytes": written.size,
        "files": written.files,
        "phone": written.phone,
        "desktop": written.desktop,
        "fingerprint": written.fingerprint,
        "parts": [
            {
                "name": both(part.name),
                "before": part.before,
                "phone": part.phone,
                "desktop": part.desktop,
            }
            for part in written.parts
        ],
    }


def _export_lines(written: Written) -> list[Text]:
    lines = [
        Text.same("{before:>6} → {phone:>6} · {desktop:>6} MB  {name}").filled(
            before=_megabytes(part.before),
            phone=_megabytes(part.phone),
            desktop=_megabytes(part.desktop),
            name=part.name,
        )
        for part in sorted(written.parts, key=lambda one: one.before, reverse=True)[:MOST_PARTS]
    ]
    header = Text(
        zh="最大的素材：原始 → 手机 · 桌面", en="Heaviest assets: before → phone · desktop"
    )
    summary = Text(
        zh="已写入 {path}：{n} 个文件，手机下载 {p} MB，桌面下载 {d} MB",
        en="Wrote {path}: {n} {n:file|files}; a phone downloads {p} MB, a desktop {d} MB",
    ).filled(
        path=written.path,
        n=written.files,
        p=_megabytes(written.phone),
        d=_megabytes(written.desktop),
    )
    signed = Text(
        zh="签名密钥指纹：{print}（请告知主办方核对）",
        en="Signed with the key {print} (tell it to the organizer)",
    ).filled(print=written.fingerprint)
    unsigned = Text(zh="未签名。", en="Not signed.")
    return [header, *lines, summary, signed if written.fingerprint else unsigned]


def _megabytes(size: int) -> str:
    return f"{size / 1e6:.2f}"


def run_hall(options: argparse.Namespace, console: Console) -> int:
    """Lay packages out, or take a hall's file as it is, and write the hall as a folder."""
    for path in options.files:
        require_there(path)
    require_folder(options.output)
    if options.output.suffix.lower() == HALL_SUFFIX:
        return made_hall_file(options, console)
    built = _written_hall(options)
    document = {
        "path": str(built.path),
        "booths": built.booths,
        "files": built.files,
        "entrance": built.entrance,
    }
    words = Text(
        zh="已写入展馆 {path}：{n} 个展位，进门先下载 {m} MB",
        en="Wrote the hall {path}: {n} {n:booth|booths}, {m} MB to download at the entrance",
    )
    console.result(
        document,
        [words.filled(path=built.path, n=built.booths, m=_megabytes(built.entrance))],
    )
    return 0


def _written_hall(options: argparse.Namespace) -> BuiltHall:
    from expo_studio.project.hall_snapshot import HallSnapshot
    from expo_studio.publish.hall import HALL_TITLE, build_hall, write_hall

    if FileKind.HALL not in map(kind_of, options.files):
        title = Text.same(options.title) if options.title else HALL_TITLE
        times = tuple(options.live)
        return build_hall(options.files, options.output, title, live_times=times)
    if len(options.files) > 1 or options.title or options.live:
        raise UsageError(
            Text(
                zh="一个 .hall 文件要单独给出，它有自己的标题、时间和展位。",
                en="A .hall file comes alone: it has its own title, times and booths.",
            ),
            Text(
                zh="请用 expo-studio FILE.hall 打开后再添加展位包。",
                en="Open it with expo-studio FILE.hall to add packages.",
            ),
        )
    with HallSnapshot(options.files[0]) as snapshot:
        return write_hall(snapshot.hall, snapshot, options.output)


def run_serve(options: argparse.Namespace, console: Console) -> int:
    """Show a package or a folder on this machine until interrupted."""
    from expo_studio.publish.hall import NAME as HALL
    from expo_studio.publish.hall import require_sound_hall
    from expo_studio.publish.inspect import inspect_package
    from expo_studio.publish.reading import files_of
    from expo_studio.stream.static import serve_files

    if kind_of(options.file) is not FileKind.PACKAGE:
        raise UsageError(
            Text(zh="“{path}”不是展位包。", en="“{path}” is no package.").filled(path=options.file),
            Text(zh="请先用 expo-studio export 导出。", en="Write one with expo-studio export."),
        )
    if (options.file / HALL).is_file():
        require_sound_hall(options.file)
    else:
        for finding in inspect_package(options.file).findings:
            console.progress(finding.message)
    files = dict(files_of(options.file))
    serve_files(
        files,
        options.port,
        lambda url: console.result({"url": url}, [Text.same(url)]),
    )
    return 0
