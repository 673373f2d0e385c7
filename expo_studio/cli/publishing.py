"""Commands that publish: ``export``, ``hall`` and ``serve``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from expo_studio.cli.kinds import FileKind, kind_of, require_folder, require_project
from expo_studio.errors import PackageError, UsageError
from expo_studio.text import Text

if TYPE_CHECKING:
    import argparse

    from expo_studio.cli.console import Console


def run_export(options: argparse.Namespace, console: Console) -> int:
    """Write a project's booth as a package file or a folder."""
    from expo_studio.project.snapshot import Snapshot
    from expo_studio.publish.package import write_package

    require_project(options.file)
    require_folder(options.output)
    with Snapshot(options.file) as snapshot:
        written = write_package(snapshot.booth, snapshot, options.output)
    console.progress(
        Text(
            zh="已写入 {path}：{n} 个文件，访客下载 {m} MB",
            en="Wrote {path}: {n} files, {m} MB for a visitor to download",
        ).filled(path=written.path, n=written.files, m=round(written.download / 1e6, 1))
    )
    return 0


def run_hall(options: argparse.Namespace, console: Console) -> int:
    """Say that halls come later, and what works meanwhile; PackageError always."""
    raise PackageError(
        Text(
            zh="此版本还不能把 {n} 个展位包排成展馆。",
            en="This version cannot lay {n} packages out as a hall yet.",
        ).filled(n=len(options.files)),
        Text(
            zh="目前可用 expo-studio serve 逐个浏览展位包。",
            en="Until then expo-studio serve shows packages one by one.",
        ),
    )


def run_serve(options: argparse.Namespace, console: Console) -> int:
    """Show a package or a folder on this machine until interrupted."""
    from expo_studio.publish.inspect import inspect_package
    from expo_studio.publish.reading import files_of
    from expo_studio.stream.static import serve_files

    if kind_of(options.file) is not FileKind.PACKAGE:
        raise UsageError(
            Text(zh="“{path}”不是展位包。", en="“{path}” is no package.").filled(path=options.file),
            Text(zh="请先用 expo-studio export 导出。", en="Write one with expo-studio export."),
        )
    for finding in inspect_package(options.file).findings:
        console.progress(finding.message)
    files = dict(files_of(options.file))
    serve_files(
        files,
        options.port,
        lambda url: console.result({"url": url}, [Text.same(url)]),
    )
    return 0
