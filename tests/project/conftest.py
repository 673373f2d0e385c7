"""Disks on which projects lie."""

from __future__ import annotations

import pytest

from expo_studio.project import copying, database


@pytest.fixture(params=["near", "far"])
def any_disk(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> str:
    """Let files lie on a disk of this machine, or be taken for files elsewhere."""
    for module in (database, copying):
        monkeypatch.setattr(module, "is_local", lambda _: request.param == "near")
    return str(request.param)
