"""Commands that draw: ``render`` and ``panorama``."""

from __future__ import annotations

import io
import math
from typing import TYPE_CHECKING

from expo_studio.cli.kinds import require_folder, require_project
from expo_studio.cli.outputs import put
from expo_studio.errors import ProjectError, UsageError
from expo_studio.model.hotspots import EYE_HEIGHT, Viewpoint
from expo_studio.model.show_state import Moment, state
from expo_studio.text import Text

if TYPE_CHECKING:
    import argparse
    from pathlib import Path

    from expo_studio.cli.console import Console
    from expo_studio.model.booth import Booth
    from expo_studio.model.space import Vec3

PANORAMA_WIDTHS = range(256, 8193)
WRITTEN = Text(zh="已写入 {path}", en="Wrote {path}")


def run_render(options: argparse.Namespace, console: Console) -> int:
    """Draw one picture of a project's booth into a PNG."""
    from PIL import Image

    from expo_studio.project.snapshot import Snapshot
    from expo_studio.render.acting import STILL, on_stage
    from expo_studio.render.camera import Camera
    from expo_studio.render.offscreen import Offscreen

    _require_suffix(options.output, (".png",))
    require_project(options.file)
    require_folder(options.output)
    width, height = options.size
    with (
        Snapshot(options.file) as snapshot,
        Offscreen(snapshot, width, height, samples=4) as offscreen,
    ):
        booth, acts = snapshot.booth, STILL
        viewpoint, moment = _asked_viewpoint(booth, options), _asked_moment(booth, options)
        if moment is not None:
            booth, acts = on_stage(booth, moment, acts)
            is_own = options.viewpoint is None and options.eye is None
            viewpoint = moment.camera if is_own and moment.camera else viewpoint
        pixels = offscreen.picture(booth, Camera.from_viewpoint(viewpoint), acts=acts)
    drawn = io.BytesIO()
    Image.fromarray(pixels).save(drawn, "PNG")
    put(options.output, drawn.getvalue())
    console.progress(WRITTEN.filled(path=options.output))
    return 0


def run_panorama(options: argparse.Namespace, console: Console) -> int:
    """Draw all that is seen from one point of a booth into a JPEG, for one eye or for both."""
    from expo_studio.project.snapshot import Snapshot
    from expo_studio.render import panorama, stereo

    _require_suffix(options.output, (".jpg", ".jpeg"))
    require_project(options.file)
    require_folder(options.output)
    if options.width not in PANORAMA_WIDTHS or options.width % 2:
        raise UsageError(
            Text(zh="宽度 {width} 不可用。", en="A panorama cannot be {width} pixels wide.").filled(
                width=options.width
            ),
            Text(
                zh="请给出 256 到 8192 之间的偶数，例如 4096。",
                en="Give an even number from 256 to 8192, such as 4096.",
            ),
        )
    with Snapshot(options.file) as snapshot:
        eye = options.eye or _spot_eye(snapshot.booth, options.spot)
        draw = stereo.top_bottom if options.stereo else panorama.equirect
        picture = draw(snapshot, snapshot.booth, eye, options.width)
    put(options.output, panorama.jpeg(picture))
    console.progress(WRITTEN.filled(path=options.output))
    return 0


def _asked_viewpoint(booth: Booth, options: argparse.Namespace) -> Viewpoint:
    if (options.eye is None) != (options.target is None):
        raise UsageError(
            Text(
                zh="--eye 和 --target 必须一起给出。",
                en="--eye and --target must be given together.",
            ),
            Text(
                zh="例如 --eye 0,1.6,4 --target 0,1.2,0",
                en="Such as --eye 0,1.6,4 --target 0,1.2,0",
            ),
        )
    if options.eye is not None:
        _require_apart(options.eye, options.target)
        return Viewpoint(Text(), options.eye, options.target)
    if options.viewpoint is not None:
        return _named(booth, options.viewpoint)
    return entrance(booth)


def _asked_moment(booth: Booth, options: argparse.Namespace) -> Moment | None:
    """Return the asked moment of the asked show, or of the first; None where none is asked for."""
    if options.show is None and options.at is None:
        return None
    seconds = options.at or 0.0
    if not 0.0 <= seconds < math.inf:
        raise UsageError(
            Text(zh="走秀的时间 {at} 不可用。", en="A show has no time {at}.").filled(
                at=options.at
            ),
            Text(zh="请给出从 0 起的秒数。", en="Give seconds from 0 on."),
        )
    for key, show in booth.shows.items():
        if options.show in (None, key, show.name.zh, show.name.en):
            return state(booth, show, seconds)
    names = ", ".join(one.name.en or one.name.zh for one in booth.shows.values())
    raise ProjectError(
        Text(zh="展位里没有走秀“{name}”。", en="The booth has no show “{name}”.").filled(
            name=options.show or ""
        ),
        Text(zh=f"现有走秀：{names or '无'}。", en=f"It has: {names or 'none'}."),
    )


def entrance(booth: Booth) -> Viewpoint:
    """Return where a visitor begins: the first viewpoint, else a view from the aisle."""
    for viewpoint in booth.viewpoints.values():
        return viewpoint
    back = booth.stand.depth * 0.5 + max(booth.stand.width, booth.stand.depth)
    return Viewpoint(Text(zh="入口", en="Entrance"), (0.0, EYE_HEIGHT, back), (0.0, 1.1, 0.0))


def _named(booth: Booth, name: str) -> Viewpoint:
    for key, viewpoint in booth.viewpoints.items():
        if name in (key, viewpoint.name.zh, viewpoint.name.en):
            return viewpoint
    known = "、".join(v.name.zh or v.name.en for v in booth.viewpoints.values())
    names = ", ".join(v.name.en or v.name.zh for v in booth.viewpoints.values())
    raise ProjectError(
        Text(
            zh="展位里没有名为“{name}”的视点。", en="The booth has no viewpoint named “{name}”."
        ).filled(name=name),
        Text(zh=f"现有视点：{known or '无'}。", en=f"It has: {names or 'none'}."),
    )


def _spot_eye(booth: Booth, name: str | None) -> Vec3:
    if name is not None:
        return _named(booth, name).eye
    for viewpoint in booth.viewpoints.values():
        return viewpoint.eye
    return (0.0, EYE_HEIGHT, 0.0)


def _require_apart(eye: Vec3, target: Vec3) -> None:
    if eye == target:
        raise UsageError(
            Text(zh="眼睛和目标在同一点。", en="The eye and the target are the same point."),
            Text(zh="请把目标移开。", en="Move the target away from the eye."),
        )


def _require_suffix(path: Path, suffixes: tuple[str, ...]) -> None:
    if path.suffix.lower() not in suffixes:
        raise UsageError(
            Text(
                zh="输出文件“{path}”必须是 {kinds}。", en="The output “{path}” must be {kinds}."
            ).filled(path=path, kinds=" / ".join(suffixes)),
            Text(zh="请改用 {kind} 结尾的文件名。", en="Choose a name that ends in {kind}.").filled(
                kind=suffixes[0]
            ),
        )
