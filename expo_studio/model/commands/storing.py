"""Commands on the store of assets: one asset for another everywhere, and what nobody uses."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import ClassVar

from expo_studio.model.asset_uses import unused_assets, with_assets
from expo_studio.model.booth import Asset, Booth
from expo_studio.model.commands.base import require, require_finite, without
from expo_studio.model.ids import AssetId
from expo_studio.text import Text


@dataclass(frozen=True, slots=True)
class ReplaceAsset:
    """Put another file in the place of an asset; whatever shows it stays where it is.

    Attributes:
        old: The asset that goes.
        new: What comes, which may be known already.
        asset: What is known of the new one.
    """

    old: AssetId
    new: AssetId
    asset: Asset
    label: ClassVar[Text] = Text(zh="更换素材文件", en="Replace asset")

    def apply(self, booth: Booth) -> Booth:
        """Return the booth with the asset replaced; CommandError if the old one is unknown."""
        require(booth.assets, (self.old,), Text(zh="素材", en="asset"))
        require_finite(self.asset)
        assets = {
            self.new if key == self.old else key: self.asset if key == self.old else asset
            for key, asset in booth.assets.items()
            if key != self.new or key == self.old
        }
        moved = with_assets(booth, {self.old: self.new})
        return replace(moved, assets=assets)


@dataclass(frozen=True, slots=True)
class RemoveUnused:
    """Forget every asset that nothing shows."""

    label: ClassVar[Text] = Text(zh="移除未使用的素材", en="Remove unused assets")

    def apply(self, booth: Booth) -> Booth:
        """Return the booth without the assets that nothing uses."""
        return replace(booth, assets=without(booth.assets, unused_assets(booth)))
