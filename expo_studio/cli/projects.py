"""Commands that make and fill projects: ``new`` and ``add``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from expo_studio.cli.console import both
from expo_studio.cli.kinds import require_folder, require_project, require_there
from expo_studio.errors import AssetError, ProjectError, UsageError
from expo_studio.model.booth import Booth, Placement
from expo_studio.model.commands import AddAsset, Batch, Place
from expo_studio.model.ids import PlacementId, fresh
from expo_studio.model.space import Pose
from expo_studio.text import Text

if TYPE_CHECKING:
    import argparse
    from pathlib import Path

    from expo_studio.cli.console import Console
    from expo_studio.model.space import Vec3
    from expo_studio.project.project import Project


def run_new(options: argparse.Namespace, console: Console) -> int:
    """Make a project, empty or from a template; or list the templates."""
    from expo_studio.library import starter

    if options.list_templates:
        for template in starter.templates():
            console.result({}, [Text.same(f"{template.key:20}").filled(), template.name])
        return 0
    if options.file is None:
        raise UsageError(
            Text(zh="没有给出要新建的文件。", en="No file to make was given."),
            Text(zh="例如 expo-studio new 展位.booth", en="Such as: expo-studio new MY.booth"),
        )
    _require_new(options.file)
    make_project(options.file, options.template)
    console.progress(Text(zh="已新建 {path}", en="Made {path}").filled(path=options.file))
    return 0


def make_project(path: Path, template: str | None) -> None:
    """Write a new project; ProjectError if the template is unknown or the disk refuses."""
    from expo_studio.library import starter
    from expo_studio.project.project import Project

    if template is None:
        Project.create(path, Booth()).close()
        return
    fill_from_kit(path, starter.template(template))


def _require_new(path: Path) -> None:
    if path.suffix != ".booth":
        raise UsageError(
            Text(
                zh="项目文件“{path}”应以 .booth 结尾。", en="A project's name ends in .booth, unlike “{path}”."
            ).filled(path=path),
            Text(zh="请改名，例如 {name}.booth", en="Name it such as {name}.booth").filled(
                name=path.stem
            ),
        )
    require_folder(path)
    if path.exists():
        raise ProjectError(
            Text(zh="“{path}”已存在，未被改动。", en="“{path}” exists already and was not touched.").filled(
                path=path
            ),
            Text(zh="请换一个文件名。", en="Choose another name."),
        )
