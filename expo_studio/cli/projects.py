"""Commands that make and fill projects: ``new`` and ``add``."""

from __future__ import annotations

from dataclasses import asdict
from typing import TYPE_CHECKING, Any

from expo_studio.cli.console import both
from expo_studio.cli.kinds import require_folder, require_project
from expo_studio.errors import AssetError, ProjectError, UsageError
from expo_studio.library import starter
from expo_studio.model.booth import Booth, Placement
from expo_studio.model.commands import AddAsset, Batch, Command, Place
from expo_studio.model.ids import PlacementId, fresh
from expo_studio.model.space import Pose
from expo_studio.project.project import Project
from expo_studio.text import Text

if TYPE_CHECKING:
    import argparse
    from pathlib import Path

    from expo_studio.cli.console import Console
    from expo_studio.fitting.rungs import Rung
    from expo_studio.library.report import Imported
    from expo_studio.library.starter import Kit
    from expo_studio.model.space import Vec3

BESIDE = 0.3
"""Metres between assets that are placed by one command."""


def run_new(options: argparse.Namespace, console: Console) -> int:
    """Make a project, empty or from a template; or list the templates."""
    if options.list_templates:
        listed = [
            Text(zh=f"{one.key:12} {one.name.zh}", en=f"{one.key:12} {one.name.en}")
            for one in starter.templates()
        ]
        console.result({}, listed)
        return 0
    if options.file is None:
        raise UsageError(
            Text(zh="没有给出要新建的文件。", en="No file to make was given."),
            Text(zh="例如 expo-studio new 展位.booth", en="Such as: expo-studio new MY.booth"),
        )
    _require_new(options.file)
    if options.template is None:
        Project.create(options.file, Booth()).close()
    else:
        write_kit(options.file, starter.template(options.template))
    console.progress(Text(zh="已新建 {path}", en="Made {path}").filled(path=options.file))
    return 0


def write_kit(path: Path, kit: Kit) -> None:
    """Make a project from a template or the sample; ProjectError if the disk refuses."""
    Project.create(path, kit.booth, blobs=kit.contents()).close()


def run_add(options: argparse.Namespace, console: Console) -> int:
    """Import assets, each on its own; what is refused is named and the others come in."""
    require_project(options.file)
    outcomes: list[dict[str, Any]] = []
    lines: list[Text] = []
    with Project.open(options.file) as project:
        at: Vec3 | None = options.place
        for path in options.assets:
            console.progress(Text(zh="正在导入 {p} …", en="Importing {p} ...").filled(p=path.name))
            try:
                imported = _imported(path, options.fit, console)
            except AssetError as error:
                console.complain(error)
                refused = {"message": both(error.message), "hint": both(error.hint)}
                outcomes.append({"file": str(path), "refused": refused})
                continue
            outcome, line = _take_in(project, imported, at)
            at = _next_to(at, imported)
            outcomes.append({"file": str(path), **outcome})
            lines.append(line)
        project.save()
    if console.is_json:
        console.result({"assets": outcomes}, [])
    else:
        console.result({}, lines)
    return 1 if any("refused" in one for one in outcomes) else 0


def _imported(path: Path, fit: Rung | None, console: Console) -> Imported:
    from expo_studio.library.reading import import_file
    from expo_studio.library.units import Wishes

    def tell(share: float) -> None:
        if fit is not None:
            console.progress(Text.same(f"  {share:.0%}"))

    return import_file(path, Wishes(fit=fit), progress=tell)


def _take_in(project: Project, imported: Imported, at: Vec3 | None) -> tuple[dict[str, Any], Text]:
    """Store an asset and place it where asked, standing on its lowest point; one undo step."""
    key, *_ = [project.add_blob(one) for one in imported.blobs]
    commands: list[Command] = [AddAsset(key, imported.asset)]
    outcome: dict[str, Any] = {
        "asset": key,
        "kind": imported.asset.kind.value,
        "triangles": imported.asset.triangles,
        "size": list(imported.asset.bounds.size),
        "changed": [both(one) for one in imported.report.changed],
    }
    if imported.report.weights is not None:
        before, after = imported.report.weights
        outcome["fitted"] = {"before": asdict(before), "after": asdict(after)}
    if at is not None:
        place = PlacementId(fresh())
        commands.append(Place(place, Placement(key, Pose(at))))
        outcome["placement"] = place
    label = Text(zh="导入 {name}", en="Import {name}").filled(name=imported.asset.name)
    project.document.do(Batch(tuple(commands), label))
    found = imported.report.found
    zh = "；".join(one.zh for one in (*found, *imported.report.changed))
    en = "; ".join(one.en for one in (*found, *imported.report.changed))
    return outcome, Text(zh=f"{imported.asset.source}：{zh}", en=f"{imported.asset.source}: {en}")


def _next_to(at: Vec3 | None, imported: Imported) -> Vec3 | None:
    if at is None:
        return None
    return (at[0] + imported.asset.bounds.size[0] + BESIDE, at[1], at[2])


def _require_new(path: Path) -> None:
    if path.suffix != ".booth":
        raise UsageError(
            Text(
                zh="项目文件应以 .booth 结尾，而不是“{path}”。",
                en="A project's name ends in .booth, unlike “{path}”.",
            ).filled(path=path),
            Text(zh="请改名，例如 {name}.booth", en="Name it such as {name}.booth").filled(
                name=path.stem
            ),
        )
    require_folder(path)
    if path.exists():
        raise ProjectError(
            Text(
                zh="“{path}”已存在，未被改动。", en="“{path}” exists already and was not touched."
            ).filled(path=path),
            Text(zh="请换一个文件名。", en="Choose another name."),
        )
