"""Copy and paste between booths and between windows: JSON with the bytes of the assets."""

from __future__ import annotations

import hashlib
import math
from collections.abc import Collection, Iterable
from dataclasses import dataclass, field, replace

import msgspec
from PySide6.QtCore import QMimeData
from PySide6.QtGui import QGuiApplication

from expo_studio.errors import CommandError, ExpoError, ProjectError
from expo_studio.model.booth import Asset, AssetKind, Booth, Group, Light, Placement
from expo_studio.model.commands import AddAsset, Batch, Command, GroupTogether, Place
from expo_studio.model.ids import AssetId, GroupId, PlacementId, fresh
from expo_studio.model.space import Vec3, add
from expo_studio.project.project import Project
from expo_studio.text import Text
from expo_studio.ui import words
from expo_studio.ui.editing import BESIDE
from expo_studio.ui.pieces import Pieces, adding, has_things, pieces_of
from expo_studio.ui.studio import Studio

MIME = "application/x-expo-placements"
VERSION = 1
LARGEST = 400_000_000
"""Bytes of a clipboard; more is not read."""
PASTE = Text("粘贴", "Paste")
NOTHING_COPIED = CommandError(
    Text("剪贴板里没有展位里的东西。", "Nothing of a booth has been copied."),
    Text(
        "请先选中东西并复制；文件请用“导入”或拖进视图。",
        "Select something and copy it first; bring files in by Import, or drag them into the view.",
    ),
)


@dataclass(frozen=True, slots=True)
class Copied:
    """Placements, or other things of a booth, with everything another needs to show them.

    Attributes:
        blobs: The bytes of the assets, as base64 in JSON.
    """

    version: int = VERSION
    placements: dict[PlacementId, Placement] = field(default_factory=dict)
    groups: dict[GroupId, Group] = field(default_factory=dict)
    assets: dict[AssetId, Asset] = field(default_factory=dict)
    pieces: Pieces = field(default_factory=Pieces)
    blobs: dict[AssetId, bytes] = field(default_factory=dict)


def copy(studio: Studio) -> bool:
    """Put what is selected or looked at on the clipboard; return whether there was any."""
    keys, booth = studio.selection, studio.booth
    pieces = pieces_of(booth, studio.subject) or Pieces()
    if pieces == Pieces() and not has_things(studio):
        return False
    placements = {key: item for key, item in booth.placements.items() if key in keys}
    used = {item.asset for item in placements.values()} | pieces.photographs
    used &= booth.assets.keys()
    groups = {item.group for item in placements.values()}
    try:
        copied = Copied(
            placements=placements,
            groups={key: one for key, one in booth.groups.items() if key in groups},
            assets={key: booth.assets[key] for key in used},
            pieces=pieces,
            blobs={key: studio.blob(key) for key in used | _media(booth, used)},
        )
    except ExpoError as error:
        studio.troubled.tell(error)
        return False
    mime = QMimeData()
    mime.setData(MIME, msgspec.json.encode(copied))
    mime.setText(", ".join(studio.speech(booth.name_of(key)) for key in placements))
    QGuiApplication.clipboard().setMimeData(mime)
    return True


def paste(studio: Studio) -> bool:
    """Put what is on the clipboard into the booth and select it; one undo step."""
    mime = QGuiApplication.clipboard().mimeData()
    if not mime.hasFormat(MIME):
        studio.troubled.tell(NOTHING_COPIED)
        return False
    raw, project = bytes(mime.data(MIME).data()), studio.project
    try:
        copied = studio.wait_for(words.STORING, lambda: _taken(raw, project))
    except ExpoError as error:
        studio.troubled.tell(error)
        return False
    fresh_keys = {key: PlacementId(fresh()) for key in copied.placements}
    commands = pasting(copied, studio.booth, fresh_keys)
    others, last = adding(copied.pieces, studio.booth)
    commands += others
    if commands and studio.do(Batch(tuple(commands), PASTE)):
        studio.select(frozenset(fresh_keys.values()))
        if last is not None:
            studio.turn_to(last)
        return True
    return False


def _taken(raw: bytes, project: Project) -> Copied:
    """Return what another window put there, its bytes kept in the project; beside the window."""
    copied = read(raw)
    for data in copied.blobs.values():
        project.add_blob(data)
    return copied


def pasting(
    copied: Copied, booth: Booth, fresh_keys: dict[PlacementId, PlacementId]
) -> list[Command]:
    """Return the commands that put copied placements a little aside, under fresh names."""
    commands: list[Command] = [
        AddAsset(key, asset) for key, asset in copied.assets.items() if key not in booth.assets
    ]
    aside = _aside(copied, booth)
    for key, item in copied.placements.items():
        if item.asset in booth.assets or item.asset in copied.assets:
            pose = replace(item.pose, position=add(item.pose.position, aside))
            clean = replace(item, pose=pose, group=None, is_locked=False)
            commands.append(Place(fresh_keys[key], clean))
    for group, one in copied.groups.items():
        members = frozenset(
            fresh_keys[key] for key, item in copied.placements.items() if item.group == group
        )
        if len(members) > 1:
            commands.append(GroupTogether(members, GroupId(fresh()), one))
    return commands


def _aside(copied: Copied, booth: Booth) -> Vec3:
    """Return how far aside nothing of what was copied stands yet, metres."""
    taken = {(item.asset, item.pose.position) for item in booth.placements.values()}
    aside = BESIDE
    while any(
        (item.asset, add(item.pose.position, aside)) in taken for item in copied.placements.values()
    ):
        aside = add(aside, BESIDE)
    return aside


def read(raw: bytes) -> Copied:
    """Return what another window put there; ProjectError unless all of it is sound.

    The clipboard is anybody's: bytes must match their hash and models must be sound.
    """
    from expo_studio.gltf.soundness import require_sound

    if len(raw) > LARGEST:
        raise _unsound("too large")
    try:
        copied = msgspec.json.decode(raw, type=Copied)
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError) as error:
        raise _unsound(str(error)) from error
    if copied.version != VERSION:
        raise _unsound(f"version {copied.version}")
    for key, data in copied.blobs.items():
        if hashlib.sha256(data).hexdigest() != key:
            raise _unsound(f"asset {key[:12]}")
        if key in copied.assets and copied.assets[key].kind is AssetKind.MODEL:
            require_sound(data)
    if not all(map(_shines, copied.pieces.lights.values())):
        raise _unsound("light")
    there = copied.blobs.keys()
    known = {key for key, one in copied.assets.items() if key in there and _is_whole(one, there)}
    return replace(copied, assets={key: copied.assets[key] for key in known})


def _shines(light: Light) -> bool:
    """Return whether a lamp's numbers are those of a lamp."""
    is_colour = all(0.0 <= share <= 1.0 for share in light.colour)
    return is_colour and 0.0 < light.cone < math.pi / 2 and light.candela >= 0.0 < light.reach


def _is_whole(asset: Asset, blobs: Collection[AssetId]) -> bool:
    return asset.medium is None or asset.medium in blobs


def _media(booth: Booth, assets: Iterable[AssetId]) -> set[AssetId]:
    """Return the films, pages, sounds and pictures of signs that assets show."""
    shown = (booth.assets[key] for key in assets)
    media = {one for asset in shown for one in (asset.medium, asset.sign and asset.sign.picture)}
    return {one for one in media if one}


def _unsound(reason: str) -> ProjectError:
    return ProjectError(
        Text(
            zh="剪贴板里的内容无法使用：{reason}。", en="What was copied cannot be used: {reason}."
        ).filled(reason=reason),
        Text(zh="请重新复制。", en="Copy it again."),
    )
