"""What is wrong with a booth, or could be better: findings with a way out.

Budgets are those of the product: they warn and never refuse.
"""

from __future__ import annotations

from collections.abc import Iterator

from expo_studio.model.booth import Booth
from expo_studio.model.commands import Remove, SetBakedLight, SetHotspot, SetLogo
from expo_studio.model.findings import Finding, Severity
from expo_studio.model.freshness import is_fresh
from expo_studio.model.ids import PlacementId
from expo_studio.model.show_checks import show_findings
from expo_studio.model.stand_rules import stand_findings
from expo_studio.text import Language, Text

PHONE_TRIANGLES, DESKTOP_TRIANGLES = 100_000, 500_000
PHONE_TEXTURES, DESKTOP_TEXTURES = 128_000_000, 512_000_000
PHONE_DOWNLOAD, DESKTOP_DOWNLOAD = 16_000_000, 60_000_000

__all__ = ["Finding", "Severity", "check"]

LANGUAGES = {Language.ZH: Text("中文", "Chinese"), Language.EN: Text("英文", "English")}


def check(booth: Booth) -> tuple[Finding, ...]:
    """Return everything to know about a booth, errors first; never raises."""
    found = [
        *_asset_findings(booth),
        *stand_findings(booth),
        *_twin_findings(booth),
        *_product_findings(booth),
        *_hotspot_findings(booth),
        *_whole_findings(booth),
        *_logo_findings(booth),
        *show_findings(booth),
        *_light_findings(booth),
        *_budget_findings(booth),
    ]
    order = list(Severity)
    return tuple(sorted(found, key=lambda one: order.index(one.severity)))


def _asset_findings(booth: Booth) -> Iterator[Finding]:
    for key, item in booth.placements.items():
        if item.asset not in booth.assets:
            yield Finding(
                Severity.ERROR,
                key,
                Text(
                    zh="“{name}”的素材不在项目里。",
                    en="The asset of “{name}” is not in the project.",
                ).filled(name=booth.name_of(key)),
                Text(zh="请重新导入素材或删除它。", en="Import the asset again, or remove it."),
                None if item.is_locked else Remove(frozenset({key})),
            )


def _twin_findings(booth: Booth) -> Iterator[Finding]:
    seen: dict[object, PlacementId] = {}
    for key, item in booth.placements.items():
        twin = (item.asset, item.pose)
        if twin in seen:
            yield Finding(
                Severity.WARNING,
                key,
                Text(
                    zh="“{name}”在同一位置摆了两次。", en="“{name}” stands twice in the same place."
                ).filled(name=booth.name_of(key)),
                Text(zh="请删除其中一个。", en="Remove one of them."),
                None if item.is_locked else Remove(frozenset({key})),
            )
        seen[twin] = key


def _product_findings(booth: Booth) -> Iterator[Finding]:
    for key, product in booth.products.items():
        for language in product.name.missing():
            yield Finding(
                Severity.WARNING,
                key,
                Text(
                    zh="产品“{name}”缺少{language}名称。",
                    en="The product “{name}” has no {language} name.",
                ).filled(name=_either(product.name, key), language=LANGUAGES[language]),
                Text(zh="请在产品资料里补上。", en="Add it to the product's data."),
            )
        if not any(one in booth.placements for one in product.placements):
            yield Finding(
                Severity.HINT,
                key,
                Text(
                    zh="产品“{name}”没有摆在展位里。",
                    en="The product “{name}” stands nowhere in the booth.",
                ).filled(name=_either(product.name, key)),
                Text(zh="请把它与一个摆放关联。", en="Link it to a placement."),
            )


def _hotspot_findings(booth: Booth) -> Iterator[Finding]:
    for key, spot in booth.hotspots.items():
        leads = spot.product in booth.products or spot.viewpoint in booth.viewpoints or spot.link
        if not leads:
            yield Finding(
                Severity.WARNING,
                key,
                Text(zh="热点“{name}”没有目标。", en="The hotspot “{name}” leads nowhere.").filled(
                    name=_either(spot.name, key)
                ),
                Text(
                    zh="请选择产品、视点或链接，或删除它。",
                    en="Choose a product, a viewpoint or a link, or remove it.",
                ),
                SetHotspot(key, None),
            )


def _logo_findings(booth: Booth) -> Iterator[Finding]:
    if booth.logo is not None and booth.logo not in booth.assets:
        yield Finding(
            Severity.WARNING,
            "",
            Text(
                zh="标志的图片不在项目里，直播画面中不会显示它。",
                en="The picture of the logo is not in the project; the live picture does not "
                "show it.",
            ),
            Text(
                zh="请重新导入标志并选择它，或不用标志。",
                en="Import the logo again and choose it, or go without one.",
            ),
            SetLogo(None),
        )


def _light_findings(booth: Booth) -> Iterator[Finding]:
    if booth.baked is not None and not is_fresh(booth):
        yield Finding(
            Severity.WARNING,
            "",
            Text(
                zh="展位在烘焙光照之后改动过，现在不使用烘焙的光照。",
                en="The booth was changed after its light was baked; the baked light is not used.",
            ),
            Text(zh="请再次“烘焙光照”，或撤销改动。", en="“Bake light” again, or undo the change."),
            SetBakedLight(None),
        )


def _whole_findings(booth: Booth) -> Iterator[Finding]:
    if not booth.placements:
        yield Finding(
            Severity.HINT,
            "",
            Text(zh="展位是空的。", en="The booth is empty."),
            Text(
                zh="从素材架拖一件东西进来，或从模板开始。",
                en="Drag something in from the shelf, or begin with a template.",
            ),
        )
    if not booth.viewpoints:
        yield Finding(
            Severity.HINT,
            "",
            Text(zh="还没有视点。", en="There is no viewpoint yet."),
            Text(
                zh="保存一个视点，访客就从那里开始。",
                en="Save a viewpoint; visitors begin at the first one.",
            ),
        )


def _budget_findings(booth: Booth) -> Iterator[Finding]:
    shown = [item.asset for item in booth.placements.values() if not item.is_hidden]
    placed = [booth.assets[key] for key in shown if key in booth.assets]
    used = [booth.assets[key] for key in set(shown) if key in booth.assets]
    for what, value, phone, desktop, unit in (
        (
            Text("三角面", "triangles"),
            sum(asset.triangles for asset in placed),
            PHONE_TRIANGLES,
            DESKTOP_TRIANGLES,
            1,
        ),
        (
            Text("MB 贴图显存", "MB of texture memory"),
            sum(asset.texture_bytes for asset in used),
            PHONE_TEXTURES,
            DESKTOP_TEXTURES,
            1_000_000,
        ),
        (
            Text("MB 下载", "MB to download"),
            sum(asset.size_bytes for asset in used),
            PHONE_DOWNLOAD,
            DESKTOP_DOWNLOAD,
            1_000_000,
        ),
    ):
        if value > phone:
            yield _over_budget(what, value // unit, phone // unit, is_desktop=value > desktop)


def _over_budget(what: Text, value: int, limit: int, *, is_desktop: bool) -> Finding:
    device = Text("桌面电脑", "a desktop PC") if is_desktop else Text("手机", "a phone")
    return Finding(
        Severity.WARNING if is_desktop else Severity.HINT,
        "",
        Text(
            zh="{value} {what}：超过{device}的建议（手机 {limit}）。",
            en="{value} {what}: more than advised for {device} (phones: {limit}).",
        ).filled(value=value, what=what, device=device, limit=limit),
        Text(
            zh="请减少或简化最重的素材。", en="Use fewer or lighter assets where it matters least."
        ),
    )


def _either(name: Text, key: str) -> Text:
    return name if name.zh or name.en else Text.same(key)
