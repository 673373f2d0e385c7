"""What is in a package, and what is wrong with it, in plain words."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from expo_studio.errors import ExpoError, PackageError
from expo_studio.model import schema
from expo_studio.publish import manifest, signing, site, textures
from expo_studio.publish.findings import PackageFinding, Severity
from expo_studio.publish.reading import ASK_AGAIN, Source, files_of, unsafe
from expo_studio.publish.signing import Signed, Signer
from expo_studio.publish.soundness import is_for_show, judged
from expo_studio.text import Text

if TYPE_CHECKING:
    from expo_studio.model.booth import Booth
    from expo_studio.publish.manifest import Manifest
    from expo_studio.publish.site import Site


BOOTH = "booth.json"
READ = frozenset({manifest.NAME, signing.NAME, site.NAME, BOOTH})
UNLISTED = frozenset({manifest.NAME, signing.NAME})


@dataclass(frozen=True, slots=True)
class Inspection:
    """A package that can be opened, and what was found in it.

    Attributes:
        site: Which file is for what.
        signer: Who signed it, if anybody did.
    """

    manifest: Manifest
    booth: Booth
    site: Site
    signer: Signer
    findings: tuple[PackageFinding, ...]


def inspect_package(source: Source) -> Inspection:
    """Return what is in a package and everything that is wrong with its parts.

    Raises:
        PackageError: It cannot be trusted as a whole.
    """
    raw: dict[str, bytes] = {}
    entries = {}
    named: dict[str, tuple[str, ...]] = {}
    findings: list[PackageFinding] = []
    for name, data in files_of(source):
        if name in READ:
            raw[name] = data
        if name not in UNLISTED:
            entries[name] = manifest.entry_of(data)
        found = judged(name, data)
        if not found.findings and textures.is_model(name):
            named[name] = found.textures
        findings += found.findings
    if manifest.NAME not in raw or BOOTH not in raw:
        raise unsafe(Text(zh="缺少清单或展位数据", en="its manifest or its booth is missing"))
    described = manifest.decode(raw[manifest.NAME])
    findings += [_changed(name) for name in manifest.differing(described, entries)]
    booth = _booth(raw[BOOTH])
    site_files = _site(raw, set(entries))
    findings += _missing_assets(booth, site_files, set(entries))
    findings += [_strange(name) for name in sorted(_misnamed(site_files))]
    findings += _unlisted_textures(site_files, named)
    signer = signing.signer_of(raw[manifest.NAME], raw.get(signing.NAME))
    return Inspection(described, booth, site_files, signer, (*_signer_findings(signer), *findings))


def _booth(raw: bytes) -> Booth:
    try:
        return schema.decode(raw).booth
    except ExpoError as error:
        raise PackageError(error.message, ASK_AGAIN) from error


def _site(raw: dict[str, bytes], names: set[str]) -> Site:
    if site.NAME in raw:
        return site.decode(raw[site.NAME])
    if manifest.version_of(raw[manifest.NAME]) > 1:
        raise unsafe(Text(zh="缺少文件目录", en="its list of files is missing"))
    return site.of_version_1(names)


def _signer_findings(signer: Signer) -> list[PackageFinding]:
    if signer.signed is Signed.SOUND:
        return []
    if signer.signed is Signed.BY_NOBODY:
        return [
            PackageFinding(
                Severity.HINT,
                signing.NAME,
                Text(zh="展位包没有签名，无法证明出自谁手。", en="Nobody signed the package."),
                Text(
                    zh="请向展商核实，或请对方导出签名的展位包。",
                    en="Ask the exhibitor whether it is theirs, or for a signed one.",
                ),
            )
        ]
    return [
        PackageFinding(
            Severity.ERROR,
            signing.NAME,
            Text(
                zh="签名与内容不符：展位包在签名后被改动过。",
                en="The signature does not fit: the package was changed after it was signed.",
            ),
            ASK_AGAIN,
        )
    ]


def _changed(name: str) -> PackageFinding:
    return _finding(
        name,
        Text(
            zh="文件“{name}”缺失、多余或被改动过。",
            en="The file “{name}” is missing, added or was changed.",
        ),
    )


def _missing_assets(booth: Booth, site_files: Site, names: set[str]) -> list[PackageFinding]:
    unknown = [key for key in booth.assets if key not in site_files.models]
    return [_changed(name) for name in sorted((site_files.files() - names) | set(unknown))]


def _misnamed(site_files: Site) -> set[str]:
    """Return files that are not for show, and those named as models that are none."""
    models = {one.of(name) for one in site_files.models.values() for name in site.SetName}
    strange = {name for name in models if not textures.is_model(name)}
    return strange | {name for name in site_files.files() if not is_for_show(name)}


def _unlisted_textures(site_files: Site, named: dict[str, tuple[str, ...]]) -> list[PackageFinding]:
    """Return the models whose textures are not just those that the list of files says.

    A product for the visitor's own room is whole by itself: nothing is listed for it.
    """
    booth = {one.of(name) for one in site_files.models.values() for name in site.SetName}
    listed = {name: set(site_files.textures.get(name, ())) for name in booth}
    return [
        _finding(
            name,
            Text(
                zh="模型“{name}”的贴图与文件目录不符。",
                en="The textures of the model “{name}” are not those in the list of files.",
            ),
        )
        for name in sorted(named)
        if set(named[name]) != listed.get(name, set())
    ]


def _strange(name: str) -> PackageFinding:
    return _finding(
        name,
        Text(
            zh="文件目录指向“{name}”，它不是模型、图片或媒体。",
            en="The list of files names “{name}”, which is no model, picture or medium.",
        ),
    )


def _finding(name: str, message: Text) -> PackageFinding:
    return PackageFinding(Severity.ERROR, name, message.filled(name=name), ASK_AGAIN)
