"""Packages of the sample booth, and a static server to show them."""

from __future__ import annotations

import http.server
import threading
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from functools import partial
from pathlib import Path
from typing import Any

import pytest
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from expo_studio.library import starter
from expo_studio.publish.package import write_package
from expo_studio.publish.signing import SigningKey
from expo_studio.publish.workshop import Workshop
from tests.kit import KitBlobs

KEY = SigningKey(Ed25519PrivateKey.from_private_bytes(bytes(range(32))))


def workshop(**tools: Any) -> Workshop:
    """Return a workshop on the starter kit that signs with a key of the tests."""
    return Workshop(**{"blobs": KitBlobs(), "key": KEY, **tools})


@pytest.fixture(scope="session")
def package(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return the sample booth as a package."""
    path = tmp_path_factory.mktemp("package") / "sample.expo"
    write_package(starter.sample().booth, workshop(), path)
    return path


@pytest.fixture(scope="session")
def site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return the sample booth as a folder."""
    folder = tmp_path_factory.mktemp("site") / "sample"
    write_package(starter.sample().booth, workshop(), folder)
    return folder


class Quiet(http.server.SimpleHTTPRequestHandler):
    """A static server like any other."""

    def log_message(self, format: str, *args: Any) -> None:
        """Say nothing."""


@contextmanager
def served(folder: Path) -> Iterator[str]:
    """Serve a folder on loopback and yield its address."""
    server = http.server.ThreadingHTTPServer(
        ("127.0.0.1", 0), partial(Quiet, directory=str(folder))
    )
    thread = threading.Thread(target=server.serve_forever)
    thread.start()
    yield f"http://127.0.0.1:{server.server_port}/"
    server.shutdown()
    thread.join()
    server.server_close()


@pytest.fixture
def serve() -> Iterator[Callable[[Path], str]]:
    """Return a function that serves a folder as long as the test runs."""
    with ExitStack() as stack:
        yield lambda folder: stack.enter_context(served(folder))


@pytest.fixture
def address(site: Path, serve: Callable[[Path], str]) -> str:
    """Return the address of the sample booth's site."""
    return serve(site)
