"""A sky that is a picture in the package: small, checked, and the same in page and desktop."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from PIL import Image
from skimage.metrics import structural_similarity

from expo_studio.fitting.radiance import encoded, size_of
from expo_studio.publish.inspect import inspect_package
from expo_studio.publish.package import write_package
from expo_studio.publish.soundness import judged
from expo_studio.render.camera import Camera
from expo_studio.render.offscreen import Offscreen
from tests.publish.conftest import page_picture, shown, view_of, workshop
from tests.render.sky_booth import SkyBooth, sky_booth

SIZE = (640, 360)


@pytest.fixture(scope="module")
def under(tmp_path_factory: pytest.TempPathFactory) -> SkyBooth:
    return sky_booth(tmp_path_factory.mktemp("sky"))


@pytest.fixture(scope="module")
def sky_site(under: SkyBooth, tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("sky-site") / "booth"
    write_package(under.booth, workshop(blobs=under), folder)
    return folder


def test_the_package_carries_the_sky_in_two_sizes(sky_site: Path, under: SkyBooth) -> None:
    files = json.loads((sky_site / "site.json").read_bytes())["sky"]
    sizes = {name: size_of((sky_site / files[name]).read_bytes()) for name in files}
    assert sizes == {"phone": (512, 256), "desktop": (1024, 512)}
    assert (sky_site / "offline" / f"{Path(files['phone']).stem}.js").is_file()
    booth = json.loads((sky_site / "booth.json").read_bytes())
    assert booth["sky"]["picture"] is None
    assert under.booth.sky.picture not in booth["assets"]
    assert not inspect_package(sky_site).findings
    told = json.loads((sky_site / "manifest.json").read_bytes())["sets"]
    assert told["desktop"]["download"] > (sky_site / files["desktop"]).stat().st_size


def test_a_sky_that_is_none_is_told() -> None:
    flat = encoded(np.ones((8, 16, 3), np.float32))
    assert judged("pictures/a.hdr", flat).findings == []
    for bad in (b"", flat[:-3], encoded(np.ones((2, 4096, 3), np.float32))):
        assert judged("pictures/a.hdr", bad).findings


LEDGER = """
window.cubes = new Set();
window.rows = new Set();
const gl = WebGL2RenderingContext.prototype;
const { framebufferTexture2D, deleteTexture, texSubImage2D } = gl;
gl.framebufferTexture2D = function (to, part, face, texture, level) {
  if (texture && level > 0) window.cubes.add(texture); // shadows have no further levels
  framebufferTexture2D.call(this, to, part, face, texture, level);
};
gl.texSubImage2D = function (...given) {
  const [to, level, , , width, height] = given;
  const isRow = level === 5 && width === 32 && height === 1;
  if (isRow) window.rows.add(this.getParameter(this.TEXTURE_BINDING_2D));
  texSubImage2D.apply(this, given);
};
gl.deleteTexture = function (texture) {
  window.cubes.delete(texture);
  window.rows.delete(texture);
  deleteTexture.call(this, texture);
};
"""


def test_the_plain_sky_is_a_texture_of_rows_and_goes_when_a_picture_comes(
    site: Path, sky_site: Path, serve: Callable[[Path], str], visit: Any
) -> None:
    for folder, found in ((site, [1, 0]), (sky_site, [0, 1])):
        here = visit(viewport={"width": 320, "height": 240})
        here.page.add_init_script(LEDGER)
        here.page.goto(f"{serve(folder)}#set=phone")
        shown(here.page)
        assert here.page.evaluate("[window.rows.size, window.cubes.size]") == found
        assert here.errors == []


@pytest.mark.parametrize("place", ["web", "disk"])
def test_page_and_desktop_agree(
    place: str,
    sky_site: Path,
    under: SkyBooth,
    serve: Callable[[Path], str],
    visit: Any,
    artifacts: Path,
) -> None:
    view = next(iter(under.booth.viewpoints.values()))
    here = visit(viewport={"width": SIZE[0] + 320, "height": SIZE[1] + 90})
    root = serve(sky_site) if place == "web" else (sky_site / "index.html").as_uri()
    address = f"{root}#set=desktop&{view_of(view)}"
    page = page_picture(here, address, artifacts / f"sky-page-{place}.png")
    with Offscreen(under, page.shape[1], page.shape[0]) as offscreen:
        desktop = offscreen.picture(under.booth, Camera.from_viewpoint(view))
    Image.fromarray(desktop).save(artifacts / "sky-desktop.png")
    assert structural_similarity(page, desktop, channel_axis=2) >= 0.9
    assert np.abs(page.astype(int) - desktop).mean() < 6.0
    assert here.errors == []
    assert all(url.startswith((root.rpartition("/")[0], "blob:", "data:")) for url in here.requests)
