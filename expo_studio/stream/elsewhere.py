"""Where visitors watch when it is not here: a WHEP endpoint that the program is sent on to."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Any, Self
from urllib.parse import urlsplit

from expo_studio.errors import LiveError
from expo_studio.text import Text

_ORIGIN = re.compile(r"https?://(\[[0-9a-f:.]+\]|[a-z0-9.-]+)(:\d{1,5})?")
"""What may stand in a header's list of origins without meaning anything else there."""


@dataclass(frozen=True, slots=True)
class Elsewhere:
    """A WHEP endpoint of a server that is not ours.

    Attributes:
        url: Its address, http or https.
        token: Its bearer token, which every visitor's page learns; empty for none.
    """

    url: str
    token: str = ""

    @classmethod
    def of(cls, url: str, token: str = "") -> Self:
        """Return an endpoint; LiveError if the address is none."""
        if not _is_address(url):
            raise LiveError(
                Text(zh="“{url}”不是 WHEP 地址。", en="“{url}” is no WHEP address.").filled(
                    url=url
                ),
                Text(
                    zh="请给出访客能打开的 http 或 https 地址。",
                    en="Give an http or https address that visitors can reach.",
                ),
            )
        return cls(url, token)

    @property
    def origin(self) -> str:
        """Return which server it is, as pages name it to their browser."""
        return _origin(self.url)

    def told(self) -> dict[str, Any]:
        """Return what a page is told that enters."""
        return {"watch_at": {"url": self.url, "token": self.token}}


def _is_address(url: str) -> bool:
    """Return whether browsers can ask there; some names and ports are none for Python either."""
    try:
        origin, _ = _origin(url), urlsplit(url).port
    except ValueError:
        return False
    return _ORIGIN.fullmatch(origin) is not None and not re.search(r"\s", url)


def _origin(url: str) -> str:
    parts = urlsplit(url)
    return f"{parts.scheme}://{parts.netloc}".lower()
