"""The command ``bake``: how much sky each place of a project's booth sees."""

from __future__ import annotations

from typing import TYPE_CHECKING

from expo_studio.cli.kinds import require_project
from expo_studio.errors import ProjectError
from expo_studio.text import Text

if TYPE_CHECKING:
    import argparse

    from expo_studio.cli.console import Console

DONE = Text(zh="烘焙光照：{share}%", en="Baking light: {share} %")
TOLD = 10
"""Percent between two words of progress."""


def run_bake(options: argparse.Namespace, console: Console) -> int:
    """Bake the light of a project's booth and save it."""
    from expo_studio.model.commands import SetBakedLight
    from expo_studio.project.project import Project
    from expo_studio.render.baking import bake

    require_project(options.file)
    told = 0

    def tell(share: float) -> None:
        nonlocal told
        if share * 100.0 >= told + TOLD:
            told = int(share * 100.0) // TOLD * TOLD
            console.progress(DONE.filled(share=told))

    with Project.open(options.file) as project:
        made = bake(project.document.booth, project, tell)
        if made is None:
            raise ProjectError(
                Text(zh="展位里没有可烘焙的东西。", en="Nothing stands in the booth."),
                Text(zh="请先摆放一些东西。", en="Place something first."),
            )
        baked, cells = made
        project.add_blob(cells)
        project.document.do(SetBakedLight(baked))
        project.save()
    return 0
