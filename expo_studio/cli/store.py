"""The command ``assets``: what a project stores, what nobody uses, what is lost."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any

from expo_studio.cli.console import both
from expo_studio.cli.kinds import require_project
from expo_studio.errors import AssetError
from expo_studio.model.asset_uses import unused_assets, uses_of
from expo_studio.model.commands import Batch, RemoveUnused, ReplaceAsset
from expo_studio.project.blobs import BlobState
from expo_studio.project.project import Project
from expo_studio.project.relinking import Lost, lost_assets, relinked
from expo_studio.text import Text

if TYPE_CHECKING:
    import argparse
    from pathlib import Path

    from expo_studio.cli.console import Console
    from expo_studio.library.report import Imported

STATES = {
    BlobState.SOUND: Text(zh="完好", en="sound"),
    BlobState.MISSING: Text(zh="缺失", en="missing"),
    BlobState.DAMAGED: Text(zh="损坏", en="damaged"),
}
USES = Text(zh="{n} 处使用", en="{n} {n:use|uses}")
UNUSED = Text(zh="未使用", en="unused")


def run_assets(options: argparse.Namespace, console: Console) -> int:
    """List a project's assets, after removing and re-linking what was asked for."""
    require_project(options.file)
    with Project.open(options.file) as project:
        failed = [path for path in options.relink or () if not _relink(project, path, console)]
        if options.remove_unused:
            _remove_unused(project, console)
        if options.relink or options.remove_unused:
            project.save()
        assets = _listed(project)
    console.result({"assets": assets}, [_line(one) for one in assets])
    is_lost = any(one["state"] != BlobState.SOUND for one in assets)
    return 1 if failed or is_lost else 0


def _listed(project: Project) -> list[dict[str, Any]]:
    booth, lost = project.document.booth, lost_assets(project)
    return [
        {
            "asset": key,
            "name": both(asset.name),
            "source": asset.source,
            "size_bytes": asset.size_bytes,
            "uses": uses_of(booth, key),
            "state": lost[key].state if key in lost else BlobState.SOUND,
        }
        for key, asset in booth.assets.items()
    ]


def _line(one: dict[str, Any]) -> Text:
    state = STATES[BlobState(one["state"])]
    uses = USES.filled(n=one["uses"]) if one["uses"] else UNUSED
    size = f"{one['size_bytes'] / 1e6:7.2f} MB"
    return Text(
        zh=f"{size}  {uses.zh:8} {state.zh}  {one['name']['zh']}（{one['source']}）",
        en=f"{size}  {uses.en:8} {state.en}  {one['name']['en']} ({one['source']})",
    )


def _remove_unused(project: Project, console: Console) -> None:
    gone = unused_assets(project.document.booth)
    if gone:
        project.document.do(RemoveUnused())
    console.progress(
        Text(
            zh="移除了 {n} 个未使用的素材。", en="{n} unused {n:asset was|assets were} removed."
        ).filled(n=len(gone))
    )


def _relink(project: Project, path: Path, console: Console) -> bool:
    """Give a lost asset its bytes again; what fits none is told."""
    from expo_studio.library.reading import import_file

    try:
        imported = import_file(path)
        found = relinked(project, path.name, imported.blobs)
    except AssetError as error:
        console.complain(error)
        return False
    if found.key != found.new:
        project.document.do(_replacement(project, found, imported))
    console.progress(
        Text(zh="“{name}”已重新链接。", en="“{name}” is linked again.").filled(name=found.name)
    )
    return True


def _replacement(project: Project, found: Lost, imported: Imported) -> Batch:
    old = project.document.booth.assets[found.key]
    asset = replace(imported.asset, name=old.name, category=old.category, thumbnail=old.thumbnail)
    label = Text(zh="重新链接 {name}", en="Link {name} again").filled(name=old.name)
    return Batch((ReplaceAsset(found.key, found.new, asset),), label)
