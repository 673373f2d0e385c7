"""Commands that look: ``info`` and ``check``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from expo_studio.cli.console import both
from expo_studio.cli.halls import hall_findings, hall_info
from expo_studio.cli.kinds import FileKind, kind_of
from expo_studio.errors import UsageError
from expo_studio.text import Text

if TYPE_CHECKING:
    import argparse
    from pathlib import Path

    from expo_studio.cli.console import Console
    from expo_studio.model.booth import Booth


def run_info(options: argparse.Namespace, console: Console) -> int:
    """Tell what is in a project, package or asset."""
    tell = {
        FileKind.PROJECT: _project_info,
        FileKind.PACKAGE: _package_info,
        FileKind.ASSET: _asset_info,
        FileKind.HALL: hall_info,
    }[kind_of(options.file)]
    console.result(*tell(options.file))
    return 0


def run_check(options: argparse.Namespace, console: Console) -> int:
    """Tell what is wrong; return 1 if anything is an error."""
    findings = _findings(options)
    lines = [
        Text(
            zh=f"{_mark(one)} {one['message']['zh']} {one['hint']['zh']}",
            en=f"{_mark(one)} {one['message']['en']} {one['hint']['en']}",
        )
        for one in findings
    ] or [Text(zh="没有发现问题。", en="Nothing is wrong.")]
    console.result({"findings": findings}, lines)
    return 1 if any(one["severity"] == "error" for one in findings) else 0


def _findings(options: argparse.Namespace) -> list[dict[str, Any]]:
    kind = kind_of(options.file)
    if options.signer and kind is not FileKind.PACKAGE:
        raise UsageError(
            Text(zh="--signer 只用于展位包。", en="--signer is for packages only."),
            Text(zh="请给出一个 .expo 文件。", en="Give a .expo file."),
        )
    if kind is FileKind.PACKAGE:
        return _package_findings(options.file, options.signer)
    return {
        FileKind.PROJECT: _project_findings,
        FileKind.ASSET: _asset_findings,
        FileKind.HALL: hall_findings,
    }[kind](options.file)


def _mark(finding: dict[str, Any]) -> str:
    return {"error": "✗", "warning": "!", "hint": "·"}[finding["severity"]]


def _booth_info(booth: Booth) -> tuple[dict[str, Any], list[Text]]:
    placed = [booth.assets[item.asset] for item in booth.placements.values()]
    document = {
        "title": both(booth.title),
        "exhibitor": both(booth.exhibitor),
        "assets": len(booth.assets),
        "placements": len(booth.placements),
        "products": len(booth.products),
        "viewpoints": [both(one.name) for one in booth.viewpoints.values()],
        "triangles": sum(asset.triangles for asset in placed),
        "texture_bytes": sum(asset.texture_bytes for asset in booth.assets.values()),
    }
    lines = [
        Text(zh="展位：{t}（{e}）", en="Booth: {t} ({e})").filled(t=booth.title, e=booth.exhibitor),
        Text(
            zh="{p} 个摆放，{a} 个素材，{g} 个产品，{v} 个视点",
            en="{p} {p:placement|placements}, {a} {a:asset|assets}, {g} {g:product|products}, "
            "{v} {v:viewpoint|viewpoints}",
        ).filled(
            p=len(booth.placements),
            a=len(booth.assets),
            g=len(booth.products),
            v=len(booth.viewpoints),
        ),
        Text(
            zh="{n} 个三角面，贴图显存 {m} MB",
            en="{n} {n:triangle|triangles}, {m} MB of texture memory",
        ).filled(n=document["triangles"], m=round(int(str(document["texture_bytes"])) / 1e6)),
    ]
    return document, lines


def _project_info(path: Path) -> tuple[dict[str, Any], list[Text]]:
    from expo_studio.project.snapshot import Snapshot

    with Snapshot(path) as snapshot:
        document, lines = _booth_info(snapshot.booth)
    return {"kind": "project", **document}, lines


def _package_info(path: Path) -> tuple[dict[str, Any], list[Text]]:
    from expo_studio.publish.inspect import inspect_package

    inspection = inspect_package(path)
    document, lines = _booth_info(inspection.booth)
    size = sum(one.size for one in inspection.manifest.files.values())
    summary = Text(zh="{n} 个文件，共 {m} MB", en="{n} {n:file|files}, {m} MB in all").filled(
        n=len(inspection.manifest.files), m=round(size / 1e6, 1)
    )
    signer = Text(zh="签名：{who}", en="Signed by: {who}").filled(
        who=inspection.signer.fingerprint or Text(zh="无", en="nobody")
    )
    found = {
        "kind": "package",
        "files": len(inspection.manifest.files),
        "bytes": size,
        "fingerprint": inspection.signer.fingerprint,
        "sets": {
            name: {"triangles": one.triangles, "download": one.download}
            for name, one in inspection.manifest.sets.items()
        },
    }
    return {**found, **document}, [*lines, summary, signer]


def _asset_info(path: Path) -> tuple[dict[str, Any], list[Text]]:
    from expo_studio.library.reading import import_file

    imported = import_file(path)
    document = {
        "kind": "asset",
        "asset_kind": imported.asset.kind.value,
        "format": imported.report.format,
        "triangles": imported.asset.triangles,
        "size": list(imported.asset.bounds.size),
        "clips": list(imported.asset.clips),
        "medium_type": imported.asset.medium_type,
        "seconds": imported.asset.seconds,
        "pages": imported.asset.pages,
        "changed": [both(one) for one in imported.report.changed],
    }
    return document, [*imported.report.found, *imported.report.changed]


def _project_findings(path: Path) -> list[dict[str, Any]]:
    from expo_studio.model.checks import check
    from expo_studio.project.snapshot import Snapshot

    with Snapshot(path) as snapshot:
        return [
            {
                "severity": finding.severity.value,
                "subject": finding.subject,
                "message": both(finding.message),
                "hint": both(finding.hint),
            }
            for finding in check(snapshot.booth)
        ]


def _package_findings(path: Path, signer: str) -> list[dict[str, Any]]:
    from expo_studio.publish.acceptance import organizer_findings
    from expo_studio.publish.hall import NAME, read_hall
    from expo_studio.publish.inspect import inspect_package

    folders = [path]
    if (path / NAME).is_file():
        folders = [path / one.folder for one in read_hall(path).booths.values()]
    return [
        {
            "severity": finding.severity.value,
            "subject": finding.file if folder == path else f"{folder.name}: {finding.file}",
            "message": both(finding.message),
            "hint": both(finding.hint),
        }
        for folder in folders
        for finding in organizer_findings(inspect_package(folder), signer)
    ]


def _asset_findings(path: Path) -> list[dict[str, Any]]:
    from expo_studio.library.reading import import_file

    return [
        {
            "severity": "warning",
            "subject": path.name,
            "message": both(changed),
            "hint": both(Text(zh="导入时会自动处理。", en="The import takes care of it.")),
        }
        for changed in import_file(path).report.changed
    ]
