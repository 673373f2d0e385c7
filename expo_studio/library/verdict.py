"""What an asset weighs against the budgets of a booth, in words."""

from __future__ import annotations

from expo_studio.model.booth import Asset
from expo_studio.text import Text

PHONE = (30_000, 32_000_000, 4_000_000)
DESKTOP = (150_000, 128_000_000, 20_000_000)
"""Triangles, bytes of texture memory and of file that fit beside others in such a booth."""

FITS_PHONE = Text(zh="适合手机展位", en="fits a phone booth")
FITS_DESKTOP = Text(zh="适合电脑展位；手机上偏重", en="fits a desktop booth; heavy for phones")
HEAVY = Text(zh="偏重：{why}", en="heavy: {why}")


def verdict(asset: Asset) -> Text:
    """Return one sentence on how heavy an asset is."""
    if not _excess(asset, PHONE):
        return FITS_PHONE
    excess = _excess(asset, DESKTOP)
    if not excess:
        return FITS_DESKTOP
    return HEAVY.filled(
        why=Text(zh="、".join(one.zh for one in excess), en=", ".join(one.en for one in excess))
    )


def _excess(asset: Asset, budget: tuple[int, int, int]) -> list[Text]:
    triangles, texture_bytes, size_bytes = budget
    excess: list[Text] = []
    if asset.triangles > triangles:
        number = _many(asset.triangles)
        excess.append(Text(zh=f"{number[0]}三角面", en=f"{number[1]} triangles"))
    for value, limit, what in (
        (asset.texture_bytes, texture_bytes, Text(zh="贴图显存", en="of texture memory")),
        (asset.size_bytes, size_bytes, Text(zh="文件", en="of file")),
    ):
        if value > limit:
            size = f"{value / 1e6:.0f} MB"
            excess.append(Text(zh=f"{what.zh} {size}", en=f"{size} {what.en}"))
    return excess


def _many(number: int) -> tuple[str, str]:
    """Return a large number as it is said in Chinese and in English."""
    chinese = f"{number / 1e4:.0f} 万" if number >= 10_000 else f"{number} "
    english = f"{number / 1e6:.1f} M" if number >= 1_000_000 else f"{number / 1e3:.0f} k"
    return chinese, english
