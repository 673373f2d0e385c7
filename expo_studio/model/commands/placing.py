"""Commands that put assets into the booth and move them about."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, replace
from typing import ClassVar

from expo_studio.model.asset_uses import uses_of
from expo_studio.model.booth import Asset, Booth, Placement
from expo_studio.model.commands.acting import require_clip
from expo_studio.model.commands.base import (
    meaningless,
    refuse,
    require,
    require_finite,
    with_item,
    without,
)
from expo_studio.model.commands.placed import (
    GROUP,
    SHORTEST,
    changed,
    require_free,
    require_pose,
    without_empty_groups,
)
from expo_studio.model.ids import AssetId, PlacementId
from expo_studio.model.posing import altered, with_poses
from expo_studio.model.show import Show
from expo_studio.model.space import (
    Pose,
    Vec3,
    add,
    compose,
    length,
    multiply,
    rotate,
    subtract,
    turn,
)
from expo_studio.text import Text

ASSET = Text(zh="素材", en="asset")


@dataclass(frozen=True, slots=True)
class AddAsset:
    """Make an asset known to the booth, or describe it anew."""

    key: AssetId
    asset: Asset
    label: ClassVar[Text] = Text(zh="导入素材", en="Import asset")

    def apply(self, booth: Booth) -> Booth:
        """Return the booth with the asset."""
        require_finite(self.asset)
        return replace(booth, assets=with_item(booth.assets, self.key, self.asset))


@dataclass(frozen=True, slots=True)
class RemoveAsset:
    """Forget an asset that nothing uses."""

    key: AssetId
    label: ClassVar[Text] = Text(zh="移除素材", en="Remove asset")

    def apply(self, booth: Booth) -> Booth:
        """Return the booth without the asset; CommandError while something uses it."""
        require(booth.assets, (self.key,), ASSET)
        if uses_of(booth, self.key):
            raise refuse(
                Text(
                    zh="素材“{name}”仍在使用，不能移除。",
                    en="The asset “{name}” is still in use and cannot be removed.",
                ).filled(name=booth.assets[self.key].name),
                Text(
                    zh="请先删除使用它的摆放或产品图片。",
                    en="Remove its placements and product pictures first.",
                ),
            )
        return replace(booth, assets=without(booth.assets, (self.key,)))


@dataclass(frozen=True, slots=True)
class Place:
    """Put an asset somewhere."""

    key: PlacementId
    placement: Placement
    label: ClassVar[Text] = Text(zh="摆放", en="Place")

    def apply(self, booth: Booth) -> Booth:
        """Return the booth with the placement; CommandError if its asset is unknown."""
        return placed(booth, (self,))


def placed(booth: Booth, wanted: Iterable[Place]) -> Booth:
    """Return the booth with placements under keys that differ; CommandError if one cannot be.

    A thousand in a booth of thousands are put there at once: each alone would copy all the rest.
    """
    new: dict[PlacementId, Placement] = {}
    for one in wanted:
        require(booth.assets, (one.placement.asset,), ASSET)
        require_pose(one.placement.pose)
        if one.placement.group is not None:
            require(booth.groups, (one.placement.group,), GROUP)
        new[one.key] = one.placement
    return without_empty_groups(replace(booth, placements={**booth.placements, **new}))


@dataclass(frozen=True, slots=True)
class Remove:
    """Take placements away; products, hotspots and shows stay, without them."""

    keys: frozenset[PlacementId]
    label: ClassVar[Text] = Text(zh="删除", en="Remove")

    def apply(self, booth: Booth) -> Booth:
        """Return the booth without the placements."""
        require_free(booth, self.keys)
        products = {
            key: replace(
                product,
                placements=tuple(p for p in product.placements if p not in self.keys),
            )
            for key, product in booth.products.items()
        }
        left = replace(
            booth,
            placements=without(booth.placements, self.keys),
            products=products,
            shows={key: _without_looks(show, self.keys) for key, show in booth.shows.items()},
        )
        return without_empty_groups(left)


@dataclass(frozen=True, slots=True)
class Move:
    """Put placements somewhere else; offset in metres."""

    keys: frozenset[PlacementId]
    offset: Vec3
    label: ClassVar[Text] = Text(zh="移动", en="Move")

    def apply(self, booth: Booth) -> Booth:
        """Return the booth with the placements moved."""
        return _posed(
            booth,
            self.keys,
            lambda pose: Pose(add(pose.position, self.offset), pose.rotation, pose.scale),
        )


@dataclass(frozen=True, slots=True)
class Turn:
    """Turn placements about an axis through a pivot; angle in radians, right-handed."""

    keys: frozenset[PlacementId]
    axis: Vec3
    angle: float
    pivot: Vec3
    label: ClassVar[Text] = Text(zh="旋转", en="Turn")

    def apply(self, booth: Booth) -> Booth:
        """Return the booth with the placements turned; CommandError for a zero axis."""
        require_finite(self)
        if length(self.axis) < SHORTEST:
            raise meaningless()
        rotation = turn(self.axis, self.angle)
        return _posed(
            booth,
            self.keys,
            lambda pose: replace(
                pose,
                position=add(self.pivot, rotate(rotation, subtract(pose.position, self.pivot))),
                rotation=compose(rotation, pose.rotation),
            ),
        )


@dataclass(frozen=True, slots=True)
class Scale:
    """Make placements larger or smaller about a pivot.

    Attributes:
        factor: Along each axis of the thing itself, all positive.
        pivot: Metres, booth space; positions grow away from it by the same factor.
    """

    keys: frozenset[PlacementId]
    factor: Vec3
    pivot: Vec3
    label: ClassVar[Text] = Text(zh="缩放", en="Scale")

    def apply(self, booth: Booth) -> Booth:
        """Return the booth with the placements scaled."""
        return _posed(
            booth,
            self.keys,
            lambda pose: replace(
                pose,
                position=add(
                    self.pivot, multiply(subtract(pose.position, self.pivot), self.factor)
                ),
                scale=multiply(pose.scale, self.factor),
            ),
        )


@dataclass(frozen=True, slots=True)
class SetPoses:
    """Put placements exactly where the numbers say."""

    poses: Mapping[PlacementId, Pose]
    label: ClassVar[Text] = Text(zh="设置位置", en="Set position")

    def apply(self, booth: Booth) -> Booth:
        """Return the booth with the poses."""
        require_free(booth, self.poses)
        for pose in self.poses.values():
            require_pose(pose)
        return replace(booth, placements=with_poses(booth.placements, self.poses))


@dataclass(frozen=True, slots=True)
class Rename:
    """Give a placement a name of its own."""

    key: PlacementId
    name: Text
    label: ClassVar[Text] = Text(zh="重命名", en="Rename")

    def apply(self, booth: Booth) -> Booth:
        """Return the booth with the new name."""
        return changed(booth, (self.key,), lambda item: replace(item, name=self.name))


@dataclass(frozen=True, slots=True)
class Lock:
    """Keep placements from being moved, or let them go again."""

    keys: frozenset[PlacementId]
    is_locked: bool
    label: ClassVar[Text] = Text(zh="锁定", en="Lock")

    def apply(self, booth: Booth) -> Booth:
        """Return the booth with the locks set."""
        return changed(booth, self.keys, lambda item: altered(item, is_locked=self.is_locked))


@dataclass(frozen=True, slots=True)
class Hide:
    """Leave placements out of every picture, or show them again."""

    keys: frozenset[PlacementId]
    is_hidden: bool
    label: ClassVar[Text] = Text(zh="隐藏", en="Hide")

    def apply(self, booth: Booth) -> Booth:
        """Return the booth with the placements hidden or shown."""
        return changed(booth, self.keys, lambda item: altered(item, is_hidden=self.is_hidden))


@dataclass(frozen=True, slots=True)
class Swap:
    """Show another asset in the same places."""

    keys: frozenset[PlacementId]
    asset: AssetId
    label: ClassVar[Text] = Text(zh="替换素材", en="Swap asset")

    def apply(self, booth: Booth) -> Booth:
        """Return the booth with the asset swapped; CommandError if it is unknown."""
        require(booth.assets, (self.asset,), ASSET)
        require_free(booth, self.keys)
        return changed(booth, self.keys, lambda item: altered(item, asset=self.asset))


@dataclass(frozen=True, slots=True)
class Play:
    """Let placements play an animation of their asset all the time; an empty name ends it."""

    keys: frozenset[PlacementId]
    clip: str
    label: ClassVar[Text] = Text(zh="播放动画", en="Play animation")

    def apply(self, booth: Booth) -> Booth:
        """Return the booth with the animation playing; CommandError where an asset lacks it."""
        require_free(booth, self.keys)
        if self.clip:
            require_clip(booth, self.keys, self.clip)
        return changed(booth, self.keys, lambda item: altered(item, clip=self.clip))


def _posed(booth: Booth, keys: frozenset[PlacementId], change: Callable[[Pose], Pose]) -> Booth:
    require_free(booth, keys)
    poses = {key: change(booth.placements[key].pose) for key in keys}
    for pose in poses.values():
        require_pose(pose)
    return replace(booth, placements=with_poses(booth.placements, poses))


def _without_looks(show: Show, gone: frozenset[PlacementId]) -> Show:
    looks = tuple(one for one in show.looks if one.placement not in gone)
    return show if looks == show.looks else replace(show, looks=looks)
