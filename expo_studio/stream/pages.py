"""The pages a session serves, the list of its products, and the booth to walk through."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from importlib.resources import files
from typing import TYPE_CHECKING, Any

import msgspec
from aiohttp import web

from expo_studio.model.ids import ProductId
from expo_studio.stream import news
from expo_studio.stream.guard import FRAMED_HEADERS, compressed
from expo_studio.stream.ranged import send_parts
from expo_studio.text import Text

if TYPE_CHECKING:
    from expo_studio.model.booth import Booth
    from expo_studio.stream.entrance import Entrance
    from expo_studio.stream.ports import Exhibits

KINDS = {
    ".html": "text/html",
    ".js": "text/javascript",
    ".css": "text/css",
    ".json": "application/json",
    ".glb": "model/gltf-binary",
    ".hdr": "image/vnd.radiance",
    ".txt": "text/plain",
}
PLAYED = {
    ".mp4": "video/mp4",
    ".webm": "video/webm",
    ".m4a": "audio/mp4",
    ".mp3": "audio/mpeg",
    ".ogg": "audio/ogg",
    ".wav": "audio/wav",
    ".flac": "audio/flac",
    ".pdf": "application/pdf",
}
PAGES = {
    "/": "live/index.html",
    "/live.js": "live/live.js",
    "/live.css": "live/live.css",
    "/camera": "camera/index.html",
    "/camera.js": "camera/camera.js",
    "/camera.css": "camera/camera.css",
    "/desk": "desk/index.html",
    "/desk.js": "desk/desk.js",
    "/desk.css": "desk/desk.css",
    "/walk/": "booth/index.html",
    "/walk/booth.js": "booth/booth.js",
    "/walk/booth.css": "booth/booth.css",
}
"""Which built file each address shows; all of them are everybody's."""


class Pages:
    """Serves the pages and what they show of the booth on air.

    Args:
        booth_now: Returns the booth on air.
    """

    def __init__(
        self, entrance: Entrance, exhibits: Exhibits, booth_now: Callable[[], Booth]
    ) -> None:
        self._entrance = entrance
        self._exhibits = exhibits
        self._booth_now = booth_now
        self._built = {path: _read(name) for path, name in PAGES.items()}

    def add_to(self, router: web.UrlDispatcher) -> None:
        """Add the routes."""
        for path in PAGES:
            router.add_get(path, self._page)
        router.add_get("/api/products", self._products)
        router.add_get("/walk/booth.json", self._booth)
        router.add_get("/walk/site.json", self._site)
        router.add_get("/walk/{folder:assets}/{name:[0-9a-f]{32}\\.glb}", self._file)
        router.add_get("/walk/{folder:pictures}/{name:[0-9a-f]{32}\\.hdr}", self._file)
        router.add_get("/walk/{folder:media}/{name:[0-9a-f]{32}\\.[a-z0-9]{3,4}}", self._medium)

    def product_name(self, key: str) -> Text:
        """Return the name of a product of the booth on air, empty if it has none such."""
        product = self._booth_now().products.get(ProductId(key))
        return Text() if product is None else product.name

    async def _page(self, request: web.Request) -> web.StreamResponse:
        response = _answer(self._built[request.path], request.path)
        if request.path.startswith("/walk/"):
            response.headers.update(FRAMED_HEADERS)
        return compressed(request, response)

    async def _products(self, request: web.Request) -> web.StreamResponse:
        """List what the exhibitor shows, for whoever has a seat."""
        self._entrance.holder(request)
        listed = products_of(self._booth_now())
        return compressed(request, web.json_response(body=msgspec.json.encode(listed)))

    async def _booth(self, request: web.Request) -> web.StreamResponse:
        self._entrance.holder(request)
        return compressed(
            request, _answer(self._exhibits.booth_json(self._booth_now()), request.path)
        )

    async def _site(self, request: web.Request) -> web.StreamResponse:
        self._entrance.holder(request)
        return compressed(
            request, _answer(self._exhibits.site_json(self._booth_now()), request.path)
        )

    async def _file(self, request: web.Request) -> web.StreamResponse:
        self._entrance.holder(request)
        name = f"{request.match_info['folder']}/{request.match_info['name']}"
        content = await asyncio.to_thread(self._exhibits.file, self._booth_now(), name)
        if content is None:
            raise web.HTTPNotFound
        response = _answer(content, name)
        response.headers["Cache-Control"] = "private, max-age=86400, immutable"
        return response

    async def _medium(self, request: web.Request) -> web.StreamResponse:
        """Send what a screen, a page board or a loudspeaker in the booth plays."""
        self._entrance.holder(request)
        name = f"{request.match_info['folder']}/{request.match_info['name']}"
        kind = PLAYED.get(f".{name.rpartition('.')[2]}")
        content = await asyncio.to_thread(self._exhibits.file, self._booth_now(), name)
        if content is None or kind is None:
            raise web.HTTPNotFound
        return await send_parts(request, content, kind)


def products_of(booth: Booth) -> list[dict[str, Any]]:
    """Return what the page's list shows of each product."""
    return [
        {
            "key": key,
            "name": _text(product.name),
            "summary": _text(product.summary),
            "model_number": product.model_number,
            "category": _text(product.category),
            "price_terms": _text(product.price_terms),
            "link": product.link,
            "specs": [{"name": _text(s.name), "value": _text(s.value)} for s in product.specs],
            "at": _middle(booth, ProductId(key)),
        }
        for key, product in booth.products.items()
    ]


def views_of(booth: Booth) -> list[news.View]:
    """Return the places the picture can be taken from: viewpoints, and stops by their caption."""
    views = [news.View(key, one.name) for key, one in booth.viewpoints.items()]
    for tour in booth.tours.values():
        for number, stop in enumerate(tour.stops, 1):
            named = Text(zh="{tour} {n}：{caption}", en="{tour} {n}: {caption}").filled(
                tour=tour.name, n=number, caption=stop.caption
            )
            views.append(news.View(stop.viewpoint, named))
    return views


def _middle(booth: Booth, key: ProductId) -> list[float] | None:
    """Return where a product stands, metres; None where it is not placed."""
    for placement in booth.products[key].placements:
        if placement in booth.placements and not booth.placements[placement].is_hidden:
            box = booth.bounds_of(placement)
            return [(low + high) / 2.0 for low, high in zip(box.low, box.high, strict=True)]
    return None


def _text(text: Any) -> dict[str, str]:
    return {"zh": text.zh, "en": text.en}


def _read(name: str) -> bytes:
    return files("expo_studio.web").joinpath("dist", *name.split("/")).read_bytes()


def _answer(content: bytes, path: str) -> web.Response:
    suffix = f".{path.rpartition('.')[2]}"
    kind = KINDS.get(suffix, "text/html")
    charset = None if suffix in (".glb", ".hdr") else "utf-8"
    return web.Response(body=content, content_type=kind, charset=charset)
