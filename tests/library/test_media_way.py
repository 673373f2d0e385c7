"""A film and a PDF from the exhibitor's disk through the project to what a package carries."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

from expo_studio.model.booth import AssetKind, Booth
from expo_studio.model.ids import AssetId, ProductId
from expo_studio.model.products import Product
from expo_studio.project.project import Project
from expo_studio.publish.contents import Contents
from expo_studio.publish.media import media_of
from expo_studio.text import Text
from tests.library.library_media import video
from tests.library.test_media_files import pdf


def expo(*words: object) -> subprocess.CompletedProcess[str]:
    order = [sys.executable, "-P", "-m", "expo_studio", *map(str, words)]
    return subprocess.run(order, capture_output=True, check=False, text=True)


def test_the_command_line_takes_media_in_and_the_package_carries_them(tmp_path: Path) -> None:
    booth = tmp_path / "展位.booth"
    film, sheet = video(tmp_path / "片.mp4", "libx264", "mp4"), pdf(tmp_path / "样本.pdf", 2)
    assert expo("new", booth).returncode == 0
    added = expo("add", booth, film, sheet, "--place", "0,1,0", "--json")
    assert added.returncode == 0, added.stderr
    told = json.loads(added.stdout)["assets"]
    assert [one["kind"] for one in told] == ["video", "document"]
    with Project.open(booth) as project:
        keys = [AssetId(one["asset"]) for one in told]
        assets = [project.document.booth.assets[one] for one in keys]
        assert [one.kind for one in assets] == [AssetKind.VIDEO, AssetKind.DOCUMENT]
        media = [project.blob(one.medium) for one in assets if one.medium]
        assert media == [film.read_bytes(), sheet.read_bytes()]
        assert all(project.blob(one).startswith(b"glTF") for one in keys)
        shown = Product(Text.same("灯"), videos=(keys[0],), documents=(keys[1],))
        contents = Contents()
        with_product = Booth(assets=project.document.booth.assets, products={ProductId("p"): shown})
        found = media_of(with_product, project, contents)[ProductId("p")]
        assert [contents.files[one.file] for one in found] == media
        assert [one.file.rpartition(".")[2] for one in found] == ["mp4", "pdf"]


def test_info_tells_what_a_medium_is(tmp_path: Path) -> None:
    told = expo("info", pdf(tmp_path / "样本.pdf", 3), "--json")
    found = json.loads(told.stdout)
    assert (found["asset_kind"], found["pages"]) == ("document", 3)
    assert found["medium_type"] == "application/pdf"
    checked = expo("check", tmp_path / "样本.pdf", "--json")
    assert checked.returncode == 0
