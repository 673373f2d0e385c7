"""From any readable file to a GLB: who reads what; docs/formats.md has the table."""

from __future__ import annotations

import struct
from collections.abc import Callable
from pathlib import Path

from expo_studio.errors import AssetError
from expo_studio.gltf.model import Model
from expo_studio.gltf.read import STRUCTURAL
from expo_studio.gltf.write import write_model
from expo_studio.library.archive import Archive
from expo_studio.library.formats import Family, family_of
from expo_studio.library.gltf_files import read_gltf
from expo_studio.library.report import Made
from expo_studio.library.side_files import Place
from expo_studio.library.units import Wishes
from expo_studio.text import Text

INSIDE = (".glb", ".gltf", ".dae", ".obj", ".3mf", ".ply", ".step", ".stp", ".iges", ".igs",
          ".stl", ".off")  # fmt: skip
"""What is looked for in an archive, the best first: what keeps most of a model."""

STRANGE = (*STRUCTURAL, EOFError, struct.error, ArithmeticError, AssertionError, NameError,
           OSError, RuntimeError)  # fmt: skip
"""What libraries raise on damaged files, each of them seen."""

Progress = Callable[[float], None]


def read_file(path: Path, wishes: Wishes, scratch: Path, progress: Progress) -> Made:
    """Return what a file becomes.

    Args:
        path: The stranger's file.
        wishes: What the user knows better.
        scratch: An empty folder for unpacked and converted files; the caller removes it.
        progress: Told of the share of a long conversion that is done.

    Raises:
        AssetError: It is refused. A library in C++ may end the process instead.
    """
    try:
        return _read_any(path, wishes, scratch, progress)
    except STRANGE as error:
        raise AssetError(
            Text(
                zh="“{name}”已损坏，无法读取。", en="“{name}” is damaged and cannot be read."
            ).filled(name=path.name),
            Text(
                zh="请从原软件重新导出后再导入。",
                en="Export it again from the program it comes from, and import that.",
            ),
        ) from error


def _read_any(path: Path, wishes: Wishes, scratch: Path, progress: Progress) -> Made:
    match family_of(path):
        case Family.ARCHIVE:
            return _from_archive(path, wishes, scratch)
        case Family.PICTURE | Family.DOCUMENT:
            return _flat(path)
        case Family.VIDEO | Family.SOUND | Family.SKY:
            return _playing(path, scratch, progress)
        case _:
            return _read(path, wishes, Place(path.parent))


def _flat(path: Path) -> Made:
    if family_of(path) is Family.PICTURE:
        from expo_studio.library.picture_files import read_picture

        return read_picture(path)
    from expo_studio.library.document_files import read_document

    return read_document(path)


def _playing(path: Path, scratch: Path, progress: Progress) -> Made:
    from expo_studio.library.media_files import read_sky, read_sound, read_video

    match family_of(path):
        case Family.VIDEO:
            return read_video(path, scratch, progress)
        case Family.SOUND:
            return read_sound(path, scratch)
        case _:
            return read_sky(path)


def _read(path: Path, wishes: Wishes, place: Place) -> Made:
    """Read one model that is no archive; readers are imported only when they are needed."""
    match family_of(path):
        case Family.GLTF:
            return Made(*read_gltf(path, wishes, place))
        case Family.CAD:
            from expo_studio.library.cad_files import read_cad

            return Made(*read_cad(path, wishes))
        case Family.DAE:
            from expo_studio.library.dae_files import read_dae

            return _written(path, *read_dae(path, wishes, place))
        case Family.THREEMF:
            from expo_studio.library.threemf_files import read_threemf

            return _written(path, *read_threemf(path, wishes))
        case _:
            from expo_studio.library.mesh_files import read_mesh

            return _written(path, *read_mesh(path, wishes, place))


def _written(path: Path, model: Model, changed: list[Text]) -> Made:
    return Made(write_model(model, name=path.stem), changed)


def _from_archive(path: Path, wishes: Wishes, scratch: Path) -> Made:
    with Archive(path) as archive:
        chosen, others = _chosen(path, archive.names)
        archive.unpack(scratch)
    inner = scratch / chosen
    made = _read(inner, wishes, Place(inner.parent, scratch))
    told = [Text(zh="读取了压缩包中的“{n}”", en="“{n}” in the archive was read").filled(n=chosen)]
    if others:
        told.append(
            Text(
                zh="包里还有 {n} 个模型未导入：{names}",
                en="{n} more {n:model|models} in it {n:was|were} not read: {names}",
            ).filled(n=len(others), names=", ".join(others[:5]))
        )
    return Made(made.glb, [*told, *made.changed])


def _chosen(path: Path, names: tuple[str, ...]) -> tuple[str, list[str]]:
    """Return the model in an archive that is read, and those that are not."""
    models = [one for one in names if _suffix(one) in INSIDE]
    if not models:
        raise AssetError(
            Text(
                zh="压缩包“{name}”里没有可导入的模型。",
                en="The archive “{name}” holds no model that can be imported.",
            ).filled(name=path.name),
            Text(
                zh="其中的压缩包请先解压；可以导入 {kinds}。",
                en="Unpack archives inside it first; these can be imported: {kinds}.",
            ).filled(kinds=" ".join(INSIDE)),
        )
    models.sort(key=_rank)
    return models[0], models[1:]


def _rank(name: str) -> tuple[int, int, str]:
    """Return the order of preference: by kind, then the least deep in folders."""
    return (INSIDE.index(_suffix(name)), name.count("/"), name)


def _suffix(name: str) -> str:
    return Path(name).suffix.lower()
