"""Commands that make placements one thing to select and move, and let them go again."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import ClassVar

from expo_studio.model.booth import Booth, Group
from expo_studio.model.commands.base import require, with_item, without
from expo_studio.model.commands.placed import GROUP, changed, without_empty_groups
from expo_studio.model.ids import GroupId, PlacementId
from expo_studio.model.posing import altered
from expo_studio.text import Text


@dataclass(frozen=True, slots=True)
class GroupTogether:
    """Make placements one group; they leave the groups they were in."""

    keys: frozenset[PlacementId]
    key: GroupId
    group: Group
    label: ClassVar[Text] = Text(zh="组合", en="Group")

    def apply(self, booth: Booth) -> Booth:
        """Return the booth with the group; CommandError for unknown placements."""
        grouped = changed(booth, self.keys, lambda item: altered(item, group=self.key))
        groups = with_item(booth.groups, self.key, self.group)
        return without_empty_groups(replace(grouped, groups=groups))


@dataclass(frozen=True, slots=True)
class Ungroup:
    """Dissolve groups; their placements stay where they are."""

    groups: frozenset[GroupId]
    label: ClassVar[Text] = Text(zh="取消组合", en="Ungroup")

    def apply(self, booth: Booth) -> Booth:
        """Return the booth without the groups; CommandError for unknown ones."""
        require(booth.groups, self.groups, GROUP)
        members = [key for key, item in booth.placements.items() if item.group in self.groups]
        free = changed(booth, members, lambda item: altered(item, group=None))
        return replace(free, groups=without(booth.groups, self.groups))


@dataclass(frozen=True, slots=True)
class RenameGroup:
    """Give a group another name."""

    key: GroupId
    name: Text
    label: ClassVar[Text] = Text(zh="重命名组合", en="Rename group")

    def apply(self, booth: Booth) -> Booth:
        """Return the booth with the new name; CommandError for an unknown group."""
        require(booth.groups, (self.key,), GROUP)
        group = replace(booth.groups[self.key], name=self.name)
        return replace(booth, groups=with_item(booth.groups, self.key, group))
